/**
 * The fields of a command's options: text with or without suggestions, closed choices, yes or no, numbers.
 *
 * @module
 */
import { combobox } from './combobox.js';
import { element } from './element.js';
import { act } from './wire.js';
import { localized, words } from './words.js';

const TYPE = { string: 3, integer: 4, boolean: 5, number: 10 };
/** In milliseconds: typing faster than this asks once. */
const TYPING_PAUSE = 120;

/**
 * Draws a field for each option. Returns the elements and `values()`, what is filled by option name.
 */
export function optionFields(command, options) {
  const fields = options.map((option) => makeField(command, option, () => values()));
  const values = () =>
    Object.fromEntries(
      fields
        .map(({ option, read }) => [option.name, read()])
        .filter(([, value]) => value !== undefined),
    );
  return { elements: fields.map(({ drawn }) => drawn), values };
}

function makeField(command, option, values) {
  const id = `option-${option.name}`;
  const required = Boolean(option.required);
  const common = { id, name: option.name, required, 'aria-describedby': `${id}-about` };
  const { control, read, extra } = makeControl(command, option, common, values);
  const drawn = element(
    'div',
    { class: 'field', data: { required } },
    element(
      'label',
      { for: id },
      element('bdi', { class: 'option-name' }, localized(option, 'name')),
      required
        ? element('span', { class: 'mark', title: words('required') }, '*')
        : element('span', { class: 'optional' }, words('optional')),
    ),
    element(
      'span',
      { class: 'about', id: `${id}-about`, dir: 'auto' },
      localized(option, 'description'),
    ),
    element('div', { class: 'control' }, control, extra),
  );
  return { option, drawn, read };
}

function makeControl(command, option, common, values) {
  if (option.choices || option.type === TYPE.boolean) return makeMenu(option, common);
  if (option.type === TYPE.string || option.autocomplete)
    return makeText(command, option, common, values);
  if (option.type === TYPE.integer || option.type === TYPE.number)
    return makeNumber(option, common);
  const control = element('p', { class: 'note' }, words('notOffered'));
  return { control, read: () => undefined };
}

function makeMenu(option, common) {
  const entries = option.choices
    ? option.choices.map((choice) => ({ text: localized(choice, 'name'), value: choice.value }))
    : [
        { text: words('yes'), value: true },
        { text: words('no'), value: false },
      ];
  const control = element(
    'select',
    common,
    element('option', { value: '' }, common.required ? words('choose') : words('unset')),
    ...entries.map(({ text }, index) => element('option', { value: index }, text)),
  );
  return {
    control,
    read: () => (control.value === '' ? undefined : entries[Number(control.value)].value),
  };
}

function makeNumber(option, common) {
  const control = element('input', {
    ...common,
    type: 'number',
    step: option.type === TYPE.integer ? 1 : 'any',
    min: option.min_value,
    max: option.max_value,
  });
  return { control, read: () => (control.value === '' ? undefined : Number(control.value)) };
}

/** A text box. A suggestion taken shows its name and sends its value; what is typed over it is sent as typed. */
function makeText(command, option, common, values) {
  const control = element('input', {
    ...common,
    type: 'text',
    dir: 'auto',
    enterkeyhint: 'send',
    maxlength: option.max_length ?? 6000,
    minlength: option.min_length,
  });
  let taken = null;
  const read = () => {
    const typed = control.value;
    if (typed === '') return undefined;
    return taken && taken.name === typed ? taken.value : typed;
  };
  if (!option.autocomplete) return { control, read };
  control.addEventListener('input', () => {
    taken = null;
  });
  const { list } = combobox(control, {
    delay: TYPING_PAUSE,
    label: () => words('suggestions'),
    empty: () => (control.value === '' ? null : words('noSuggestions')),
    find: async (typed) => {
      const options = { ...values(), [option.name]: typed };
      const { choices } = await act('autocomplete', { command, focused: option.name, options });
      return choices.map((choice) => ({
        choice,
        content: () => [element('span', { dir: 'auto' }, localized(choice, 'name'))],
      }));
    },
    take: ({ choice }) => {
      control.value = localized(choice, 'name');
      taken = { name: control.value, value: choice.value };
      control.focus();
    },
  });
  return { control, read, extra: list };
}
