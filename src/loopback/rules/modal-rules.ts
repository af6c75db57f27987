/**
 * What Discord enforces of modals and autocomplete choices and the published schema leaves out.
 *
 * @module
 */
import {
  COMPONENT,
  type Component,
  type Json,
  SELECTS,
  walkComponents,
} from '../wire/component.ts';
import { type Problem, problem } from '../wire/problem.ts';
import { repetitionProblems, selectProblems } from './component-rules.ts';

const MAX_MODAL_COMPONENTS = 5;
const MAX_CHOICE_VALUE = 100;

/** Returns what is wrong with a modal that the schema has passed. */
export function modalProblems(modal: { readonly components: readonly Component[] }): Problem[] {
  const placed = [...walkComponents(modal.components)];
  const found = repetitionProblems(placed);
  if (modal.components.length > MAX_MODAL_COMPONENTS)
    found.push(
      problem(
        ['components'],
        'BASE_TYPE_BAD_LENGTH',
        `Must be between 1 and ${MAX_MODAL_COMPONENTS} in length.`,
      ),
    );
  for (const { component, path } of placed) {
    if (SELECTS.has(component.type)) found.push(...selectProblems(component, path));
    if (component.type === COMPONENT.actionRow && (component.components?.length ?? 0) > 1)
      found.push(
        problem(
          [...path, 'components'],
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'A text input takes a whole action row',
        ),
      );
    if (component.type === COMPONENT.textInput) {
      const isBare = path.at(-1) !== 'component';
      if (isBare && !component.label)
        found.push(problem([...path, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required'));
      if (!isBare && component.label)
        found.push(
          problem(
            [...path, 'label'],
            'TEXT_INPUT_LABEL_IN_LABEL',
            'A text input inside a label takes no label of its own',
          ),
        );
      if (Number(component.min_length ?? 0) > Number(component.max_length ?? 4000))
        found.push(
          problem(
            [...path, 'min_length'],
            'TEXT_INPUT_MIN_MAX',
            'min_length is more than max_length',
          ),
        );
    }
  }
  return found;
}

/** Returns what is wrong with autocomplete choices for an option of a type (3 string, 4 integer, 10 number). */
export function choiceProblems(choices: readonly (Json | null)[], optionType: number): Problem[] {
  return choices.flatMap((choice, index) => {
    const path = ['choices', index, 'value'];
    const value = choice?.value;
    if (optionType === 3) {
      if (typeof value !== 'string')
        return [problem(path, 'STRING_TYPE_CONVERT', 'Could not interpret the value as string.')];
      return value.length > 0 && value.length <= MAX_CHOICE_VALUE
        ? []
        : [
            problem(
              path,
              'BASE_TYPE_BAD_LENGTH',
              `Must be between 1 and ${MAX_CHOICE_VALUE} in length.`,
            ),
          ];
    }
    const isRight = optionType === 4 ? Number.isInteger(value) : typeof value === 'number';
    return isRight
      ? []
      : [problem(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not a number.`)];
  });
}
