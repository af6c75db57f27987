/** Forms, choices and deferrals that Discord takes and those it refuses. */
import { describe, expect, test } from 'vitest';
import { judgeCallback } from '../../../src/loopback/rules/judge.ts';
import { INTERACTION, type Interaction } from '../../../src/loopback/wire/interaction.ts';
import { describeProblem } from '../../../src/loopback/wire/problem.ts';

const interaction = (type: number, source: string | null = null, focusedType = 3) =>
  ({ type, source, focusedType }) as Interaction;
const problems = (body: unknown, to: Interaction) =>
  judgeCallback(body, to, { existing: null, files: [] }).map(describeProblem);

const command = interaction(INTERACTION.command);
const typing = interaction(INTERACTION.autocomplete);

const field = (id: string, fields: object = {}) => ({
  type: 18,
  label: 'السبب',
  component: { type: 4, custom_id: id, style: 1, ...fields },
});
const form = (fields: object) => ({
  type: 9,
  data: { custom_id: 'report', title: 'تصحيح', components: [field('why')], ...fields },
});
const answer = (...choices: object[]) => ({ type: 8, data: { choices } });

const FORMS: readonly [rule: string, good: object, bad: object, fault: string][] = [
  [
    'a title of 45',
    form({ title: 'م'.repeat(45) }),
    form({ title: 'م'.repeat(46) }),
    'data.title[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'five parts',
    form({ components: Array.from({ length: 5 }, (_, n) => field(`f${n}`)) }),
    form({ components: Array.from({ length: 6 }, (_, n) => field(`f${n}`)) }),
    'data.components[BASE_TYPE_BAD_LENGTH]',
  ],
  [
    'custom ids once each',
    form({ components: [field('a'), field('b')] }),
    form({ components: [field('a'), field('a')] }),
    'data.components.1.component.custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]',
  ],
  [
    'a label of 45',
    form({ components: [{ ...field('a'), label: 'م'.repeat(45) }] }),
    form({ components: [{ ...field('a'), label: 'م'.repeat(46) }] }),
    'data.components.0.label[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'no label inside a label',
    form({}),
    form({ components: [field('a', { label: 'س' })] }),
    'data.components.0.component.label[TEXT_INPUT_LABEL_IN_LABEL]',
  ],
  [
    'a label on a bare text input',
    form({
      components: [{ type: 1, components: [{ type: 4, custom_id: 'a', style: 1, label: 'س' }] }],
    }),
    form({ components: [{ type: 1, components: [{ type: 4, custom_id: 'a', style: 1 }] }] }),
    'data.components.0.components.0.label[BASE_TYPE_REQUIRED]',
  ],
  [
    'a least below the most',
    form({ components: [field('a', { min_length: 2, max_length: 3 })] }),
    form({ components: [field('a', { min_length: 4, max_length: 3 })] }),
    'min_length[TEXT_INPUT_MIN_MAX]',
  ],
];

describe('judgeCallback', () => {
  test.each(FORMS)('holds of a form: %s', (_rule, good, bad, fault) => {
    expect(problems(good, command)).toEqual([]);
    expect(problems(bad, command).join('\n')).toContain(fault);
  });

  test('choices are 25 at most, their names and values 1 to 100', () => {
    const choice = (fields: object = {}) => ({ name: 'القدس', value: 'q', ...fields });
    expect(problems(answer(), typing)).toEqual([]);
    expect(problems(answer(...Array.from({ length: 25 }, () => choice())), typing)).toEqual([]);
    expect(problems(answer(...Array.from({ length: 26 }, () => choice())), typing)).not.toEqual([]);
    expect(
      problems(answer(choice({ name: 'م'.repeat(100), value: 'م'.repeat(100) })), typing),
    ).toEqual([]);
    expect(problems(answer(choice({ name: 'م'.repeat(101) })), typing).join()).toContain(
      'data.choices.0.name',
    );
    expect(problems(answer(choice({ name: '' })), typing).join()).toContain('data.choices.0.name');
    expect(problems(answer(choice({ value: 'م'.repeat(101) })), typing).join()).toContain(
      'data.choices.0.value',
    );
    expect(problems(answer(choice({ value: '' })), typing).join()).toContain(
      'data.choices.0.value',
    );
  });

  test('a choice has the type of its option', () => {
    const counting = interaction(INTERACTION.autocomplete, null, 4);
    expect(problems(answer({ name: 'ثلاثة', value: 3 }), counting)).toEqual([]);
    expect(problems(answer({ name: 'ثلاثة', value: 'ثلاثة' }), counting).join()).toContain(
      'NUMBER_TYPE_COERCE',
    );
    expect(problems(answer({ name: 'ثلاثة', value: 3 }), typing).join()).toContain(
      'STRING_TYPE_CONVERT',
    );
  });

  test('a deferral takes only the ephemeral flag', () => {
    const deferral = (data?: object) => ({ type: 5, ...(data && { data }) });
    expect(problems(deferral(), command)).toEqual([]);
    expect(problems(deferral({ flags: 64 }), command)).toEqual([]);
    expect(problems(deferral({ flags: 64 | 32768 }), command).join()).toContain('data.flags');
    expect(problems(deferral({ content: 'نص' }), command).join()).toContain('data.content');
  });

  test('a callback fits what it answers', () => {
    const reply = { type: 4, data: { content: 'نص' } };
    const component = interaction(INTERACTION.component, '1');
    const submitted = interaction(INTERACTION.modal);
    expect(problems(reply, typing).join()).toContain('type[BASE_TYPE_CHOICES]');
    expect(problems(answer(), command).join()).toContain('type[BASE_TYPE_CHOICES]');
    expect(problems({ type: 6 }, command).join()).toContain('type[BASE_TYPE_CHOICES]');
    expect(problems({ type: 6 }, component)).toEqual([]);
    expect(problems(form({}), submitted).join()).toContain('type[BASE_TYPE_CHOICES]');
    expect(problems({ type: 99 }, command).join()).toContain('type[BASE_TYPE_CHOICES]');
    expect(problems({ type: 6 }, interaction(INTERACTION.modal, '1'))).toEqual([]);
  });
});
