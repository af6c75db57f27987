/**
 * What a person can use in a message: buttons, links and menus.
 *
 * @module
 */
import { element, link } from './element.js';
import { icon } from './icon.js';
import { words } from './words.js';

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 6: 'premium' };

/** Draws a button. `actions.press` is called with its custom id and the element. */
export function drawButton(button, actions) {
  const face = [
    button.emoji?.name &&
      element('span', { class: 'emoji', 'aria-hidden': true }, button.emoji.name),
    button.label && element('span', { class: 'label', dir: 'auto' }, button.label),
  ];
  if (button.style === 5)
    return link(
      button.url,
      { class: 'button secondary', title: button.url },
      ...face,
      icon('out', words('opensElsewhere')),
    );
  const made = element(
    'button',
    {
      type: 'button',
      class: `button ${STYLES[button.style] ?? 'secondary'}`,
      disabled: button.disabled,
      data: { customId: button.custom_id ?? '' },
      'aria-label': button.label ? null : button.emoji?.name,
      onclick: () => actions.press(button.custom_id, made),
    },
    ...face,
  );
  return made;
}

/** Draws a menu: of the bot's strings, or of the readers; one or several of them. */
export function drawSelect(select, actions, users) {
  const options =
    select.options ??
    ([5, 7].includes(select.type)
      ? users.map((user) => ({ label: user.global_name ?? user.username, value: user.id }))
      : null);
  if (!options) return element('p', { class: 'note' }, words('notOffered'));
  const most = select.max_values ?? 1;
  return most > 1 ? drawMany(select, options, actions) : drawOne(select, options, actions);
}

function drawOne(select, options, actions) {
  const made = element(
    'select',
    {
      class: 'menu',
      disabled: select.disabled,
      data: { customId: select.custom_id },
      'aria-label': select.placeholder ?? words('choose'),
      onchange: () => made.value !== '' && actions.select(select.custom_id, [made.value], made),
    },
    element('option', { value: '' }, select.placeholder ?? words('choose')),
    ...options.map(({ value, label, description, default: isChosen }) =>
      element(
        'option',
        { value, selected: isChosen },
        description ? `${label} — ${description}` : label,
      ),
    ),
  );
  return made;
}

function drawMany(select, options, actions) {
  const boxes = options.map(({ value, default: isChosen }) =>
    element('input', { type: 'checkbox', value, checked: isChosen, disabled: select.disabled }),
  );
  const send = element(
    'button',
    {
      type: 'button',
      class: 'button primary',
      disabled: select.disabled,
      data: { customId: select.custom_id },
      onclick: () => {
        const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
        actions.select(select.custom_id, chosen, send);
      },
    },
    words('apply'),
  );
  return element(
    'details',
    { class: 'menu many' },
    element('summary', {}, select.placeholder ?? words('choose')),
    ...options.map(({ label, description }, index) =>
      element(
        'label',
        {},
        boxes[index],
        element('span', { dir: 'auto' }, label),
        description && element('small', { dir: 'auto' }, description),
      ),
    ),
    send,
  );
}
