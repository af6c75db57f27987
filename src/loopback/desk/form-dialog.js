/**
 * The form that a bot opens (a modal), in a dialog.
 *
 * @module
 */
import { element } from './element.js';
import { drawMarkdown } from './markdown-view.js';
import { words } from './words.js';

const TEXT_INPUT = 4;
const TEXT_DISPLAY = 10;
const RADIO_GROUP = 21;
const CHECKBOX = 23;
const PARAGRAPH = 2;

/** Opens a form; `submit(values)` is called with what was filled, by custom id. */
export function openForm(dialog, modal, submit) {
  const readers = new Map();
  const draw = (part) => {
    if (part.type === TEXT_DISPLAY) return drawMarkdown(part.content);
    if (part.components) return element('div', {}, ...part.components.map(draw));
    const field = part.component ?? part;
    const { control, read } = makeControl(field);
    readers.set(field.custom_id, read);
    return element(
      'label',
      { class: 'field' },
      element('span', { class: 'option-name', dir: 'auto' }, part.label ?? field.label ?? ''),
      part.description && element('span', { class: 'about', dir: 'auto' }, part.description),
      control,
    );
  };
  const form = element(
    'form',
    {
      method: 'dialog',
      onsubmit: (event) => {
        event.preventDefault();
        const values = [...readers].map(([id, read]) => [id, read()]);
        dialog.close();
        submit(Object.fromEntries(values.filter(([, value]) => value !== undefined)));
      },
    },
    element('h2', { dir: 'auto' }, modal.title),
    ...modal.components.map(draw),
    element(
      'div',
      { class: 'buttons' },
      element('button', { type: 'submit', class: 'button primary' }, words('send')),
      element(
        'button',
        { type: 'button', class: 'button secondary', onclick: () => dialog.close() },
        words('cancel'),
      ),
    ),
  );
  dialog.replaceChildren(form);
  dialog.showModal();
}

function makeControl(field) {
  const required = field.required !== false;
  if (field.type === TEXT_INPUT) {
    const control = element(field.style === PARAGRAPH ? 'textarea' : 'input', {
      name: field.custom_id,
      dir: 'auto',
      required,
      rows: field.style === PARAGRAPH ? 4 : null,
      placeholder: field.placeholder,
      minlength: field.min_length,
      maxlength: field.max_length ?? 4000,
    });
    control.value = field.value ?? '';
    return { control, read: () => control.value };
  }
  if (field.type === CHECKBOX) {
    const control = element('input', { type: 'checkbox', name: field.custom_id });
    return { control, read: () => control.checked };
  }
  if (!field.options)
    return { control: element('p', { class: 'note' }, words('notOffered')), read: () => undefined };
  const isMany = field.type !== RADIO_GROUP && (field.max_values ?? 1) > 1;
  const control = element(
    'select',
    { name: field.custom_id, required, multiple: isMany },
    !isMany && element('option', { value: '' }, words('choose')),
    ...field.options.map((option) =>
      element('option', { value: option.value, selected: option.default }, option.label),
    ),
  );
  const chosen = () =>
    [...control.selectedOptions].map(({ value }) => value).filter((value) => value !== '');
  return { control, read: () => (field.type === RADIO_GROUP ? chosen()[0] : chosen()) };
}
