/**
 * The fields of a form as a person fills them, and as the bot gets them.
 *
 * @module
 */

import { InvalidActionError } from '../loopback-error.ts';
import {
  COMPONENT,
  type Component,
  type Json,
  SELECTS,
  walkComponents,
} from '../wire/component.ts';
import type { ShownModal } from '../wire/interaction.ts';

/** Values by custom id: a string for text inputs and radio groups, strings for selects and checkbox groups. */
export type FieldValues = Readonly<Record<string, string | readonly string[] | boolean>>;

const RADIO_GROUP = 21;
const CHECKBOX_GROUP = 22;
const CHECKBOX = 23;

/** Fills a form for sending. Throws where Discord's client would not send it. */
export function fillModal(modal: ShownModal, values: FieldValues): Json[] {
  const ids = [...walkComponents(modal.components)].map(({ component }) => component.custom_id);
  for (const id of Object.keys(values))
    if (!ids.includes(id)) throw new InvalidActionError(`The form has no field ${id}.`);
  let number = 0;
  const fill = (component: Component): Json => {
    number += 1;
    const base = { type: component.type, id: component.id ?? number };
    if (component.components) return { ...base, components: component.components.map(fill) };
    if (component.component) return { ...base, component: fill(component.component) };
    if (!component.custom_id) return base;
    return { ...base, custom_id: component.custom_id, ...fillField(component, values) };
  };
  return modal.components.map(fill);
}

function fillField(field: Component, values: FieldValues): Json {
  const id = field.custom_id as string;
  const given = values[id];
  const refuse = (why: string) => new InvalidActionError(`The field ${id} ${why}.`);
  const isRequired = field.required !== false;
  if (field.type === COMPONENT.textInput) {
    const value = String(given ?? field.value ?? '');
    if (isRequired && value === '') throw refuse('is required');
    const most = Number(field.max_length ?? 4000);
    const least = Number(field.min_length ?? 0);
    if (value.length > most) throw refuse(`takes ${most} characters at most`);
    if (value !== '' && value.length < least) throw refuse(`takes ${least} characters at least`);
    return { value };
  }
  const options = ((field.options ?? []) as Json[]).map((option) => option.value);
  if (field.type === CHECKBOX) return { value: given === true };
  if (field.type === RADIO_GROUP) {
    if (given === undefined && isRequired) throw refuse('is required');
    if (given !== undefined && !options.includes(given)) throw refuse('has no such choice');
    return { value: given ?? null };
  }
  if (SELECTS.has(field.type) || field.type === CHECKBOX_GROUP) {
    const chosen = given === undefined ? [] : [given].flat();
    if (chosen.length === 0 && isRequired) throw refuse('is required');
    if (options.length > 0 && chosen.some((value) => !options.includes(value)))
      throw refuse('has no such choice');
    return { values: chosen };
  }
  throw refuse(`is of type ${field.type}, which the loopback cannot fill`);
}
