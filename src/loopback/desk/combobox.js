/**
 * A text box with a list beside it, by the ARIA combobox pattern: arrows move, Enter takes, Escape closes.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * @module
 */
import { element } from './element.js';

let count = 0;

/**
 * Turns an input into a combobox. `find(typed)` resolves with the entries (`{ value, content }`, `content` drawing
 * its nodes), `take(entry)` is called with the one taken; `empty()` is the wording for none.
 *
 * Returns the list to put beside the input, and `open` and `close`.
 */
export function combobox(input, { find, take, empty, label, delay = 0 }) {
  count += 1;
  const list = element('ul', { class: 'list', role: 'listbox', id: `list-${count}`, hidden: true });
  let entries = [];
  let active = -1;
  let asked = 0;
  let timer;

  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  }))
    input.setAttribute(name, value);

  const close = () => {
    asked += 1;
    clearTimeout(timer);
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const pick = (entry) => {
    close();
    take(entry);
  };

  const mark = (next) => {
    active = next;
    for (const [index, option] of [...list.querySelectorAll('[role=option]')].entries()) {
      option.setAttribute('aria-selected', String(index === active));
      if (index === active) {
        option.scrollIntoView({ block: 'nearest' });
        input.setAttribute('aria-activedescendant', option.id);
      }
    }
  };

  const show = (found) => {
    entries = found;
    list.setAttribute('aria-label', label());
    list.replaceChildren(
      ...found.map((entry, index) =>
        element(
          'li',
          {
            role: 'option',
            id: `${list.id}-${index}`,
            'aria-selected': 'false',
            onmousedown: (event) => event.preventDefault(),
            onclick: () => pick(entry),
          },
          ...entry.content(),
        ),
      ),
    );
    const none = found.length === 0 && empty();
    if (none) list.append(element('li', { class: 'none' }, none));
    list.hidden = found.length === 0 && !none;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
    active = -1;
  };

  const open = () => {
    asked += 1;
    const mine = asked;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const found = await find(input.value).catch(() => null);
      if (mine !== asked || !found || document.activeElement !== input) return;
      show(found);
    }, delay);
  };

  input.addEventListener('input', open);
  input.addEventListener('focus', open);
  input.addEventListener('click', () => list.hidden && open());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = entries.length - 1;
    if (event.key === 'ArrowDown' || (event.key === 'ArrowUp' && !list.hidden)) {
      if (list.hidden) open();
      else if (last >= 0)
        mark(
          event.key === 'ArrowDown'
            ? active >= last
              ? 0
              : active + 1
            : active <= 0
              ? last
              : active - 1,
        );
      event.preventDefault();
    } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
      event.preventDefault();
      pick(entries[active]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      close();
    }
  });

  return { list, open, close, mark, entries: () => entries };
}
