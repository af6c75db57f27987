/**
 * The composer: a box in which `/` lists the commands, and the form of the one chosen.
 *
 * @module
 */
import { combobox } from './combobox.js';
import { element } from './element.js';
import { optionFields } from './option-fields.js';
import { localized, words } from './words.js';

/**
 * Opens the composer in a place. `send(command, options)` is called with what is sent. Returns `setCommands` and
 * `choose(name)`, and `redraw` for a change of language.
 */
export function openComposer(place, send) {
  let commands = [];
  let chosen = null;
  let last = null;

  const drawBox = () => {
    chosen = null;
    const input = element('input', {
      id: 'command',
      type: 'text',
      dir: 'auto',
      placeholder: words('placeholder'),
      'aria-label': words('placeholder'),
    });
    const { list, mark, open } = combobox(input, {
      label: () => words('commands'),
      empty: () => (input.value === '' ? null : words('noSuchCommand')),
      find: async (typed) => {
        const start = typed.replace(/^\//, '').trim();
        if (typed === '') return [];
        return callable(commands)
          .filter(({ name }) => name.includes(start))
          .map((command) => ({ command, content: () => drawEntry(command) }));
      },
      take: ({ command }) => choose(command.name),
    });
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (event.key === 'Enter' || event.key === 'Tab') {
        const typed = input.value.replace(/^\//, '').trim();
        const found = callable(commands).filter(
          ({ name }) => typed !== '' && name.startsWith(typed),
        );
        const exact =
          found.find(({ name }) => name === typed) ?? (input.value === '' ? null : found[0]);
        if (!exact) return;
        event.preventDefault();
        choose(exact.name);
      } else if (event.key === 'ArrowUp' && input.value === '' && last) {
        event.preventDefault();
        choose(last.name, last.texts);
      }
    });
    place.replaceChildren(
      list,
      element(
        'div',
        { class: 'box' },
        element(
          'button',
          {
            type: 'button',
            class: 'slash',
            'aria-label': words('commands'),
            onclick: () => {
              input.value = '/';
              input.focus();
              open();
              mark(-1);
            },
          },
          '/',
        ),
        input,
      ),
    );
    return input;
  };

  const choose = (name, texts = {}) => {
    const command = callable(commands).find((one) => one.name === name);
    if (!command) return;
    chosen = name;
    const { elements, values } = optionFields(command.name, command.options);
    const form = element(
      'form',
      {
        class: 'command-form',
        novalidate: false,
        onsubmit: (event) => {
          event.preventDefault();
          last = { name, texts: textsOf(form) };
          send(command.name, values());
          drawBox().focus();
        },
        onkeydown: (event) => {
          if (event.key === 'Escape') drawBox().focus();
        },
      },
      element(
        'div',
        { class: 'chosen' },
        element('bdi', { class: 'command-name', dir: 'ltr' }, `/${command.name}`),
        element('span', { class: 'about', dir: 'auto' }, command.description),
      ),
      element('div', { class: 'fields' }, ...elements),
      element(
        'div',
        { class: 'buttons' },
        element('button', { type: 'submit', class: 'button primary' }, words('send')),
        element(
          'button',
          { type: 'button', class: 'button secondary', onclick: () => drawBox().focus() },
          words('cancel'),
        ),
      ),
    );
    place.replaceChildren(form);
    for (const [id, text] of Object.entries(texts)) {
      const control = form.elements.namedItem(id);
      if (control) control.value = text;
    }
    (form.querySelector('input, select') ?? form.querySelector('button')).focus();
  };

  drawBox();
  return {
    setCommands(registered) {
      commands = registered;
    },
    choose,
    redraw() {
      if (chosen === null) drawBox();
      else choose(chosen, textsOf(place.querySelector('form')));
    },
  };
}

/** The controls' texts by name, to fill the form with again. */
const textsOf = (form) =>
  Object.fromEntries(
    [...form.elements].filter(({ name }) => name).map((control) => [control.name, control.value]),
  );

const drawEntry = (command) => [
  element('bdi', { class: 'command-name', dir: 'ltr' }, `/${command.name}`),
  element('span', { class: 'about', dir: 'auto' }, command.description),
];

/** The commands one can call, sub-commands each by its full name. */
export function callable(commands) {
  const call = (part, name) => {
    const nested = (part.options ?? []).filter(({ type }) => type <= 2);
    return nested.length > 0
      ? nested.flatMap((inner) => call(inner, `${name} ${inner.name}`))
      : [{ name, description: localized(part, 'description'), options: part.options ?? [] }];
  };
  return commands.flatMap((command) => call(command, command.name));
}
