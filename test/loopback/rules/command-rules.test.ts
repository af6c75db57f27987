/** Command declarations that Discord takes and those it refuses. */
import { describe, expect, test } from 'vitest';
import { judgeCommandList } from '../../../src/loopback/rules/judge.ts';
import { describeProblem } from '../../../src/loopback/wire/problem.ts';

const command = (fields: object = {}) => ({ name: 'ask', description: 'اسأل', ...fields });
const option = (fields: object = {}) => ({
  type: 3,
  name: 'question',
  description: 'ما تسأل عنه',
  ...fields,
});
const withOptions = (...options: object[]) => command({ options });
const choices = (count: number, value = (index: number) => `v${index}`) =>
  Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: value(index) }));
const problems = (...commands: unknown[]) => judgeCommandList(commands).map(describeProblem);

const RULES: readonly [rule: string, good: object, bad: object, fault: string][] = [
  [
    'a name of 32',
    command({ name: 'ا'.repeat(32) }),
    command({ name: 'ا'.repeat(33) }),
    '0.name[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a name without spaces',
    command({ name: 'آخر_أخبار' }),
    command({ name: 'آخر أخبار' }),
    '0.name[APPLICATION_COMMAND_INVALID_NAME]',
  ],
  [
    'a name without capitals',
    command({ name: 'who-said' }),
    command({ name: 'Who-said' }),
    '0.name[APPLICATION_COMMAND_INVALID_NAME]',
  ],
  [
    'a name without harakat',
    command({ name: 'أخبار' }),
    command({ name: 'أَخبار' }),
    '0.name[APPLICATION_COMMAND_INVALID_NAME]',
  ],
  [
    'a name in NFC',
    command({ name: 'أخبار' }),
    command({ name: 'أخبار'.normalize('NFD') }),
    '0.name[APPLICATION_COMMAND_INVALID_NAME]',
  ],
  [
    'a name without controls',
    command({ name: 'أخبار٢٤' }),
    command({ name: 'أخبار\u200f' }),
    '0.name[APPLICATION_COMMAND_INVALID_NAME]',
  ],
  [
    'localised names by the same pattern',
    command({ name_localizations: { 'en-US': 'ask' } }),
    command({ name_localizations: { 'en-US': 'Ask me' } }),
    '0.name_localizations.en-US[APPLICATION_COMMAND_INVALID_NAME]',
  ],
  ['a description', command(), { name: 'ask' }, '0.description[BASE_TYPE_REQUIRED]'],
  [
    'a description of 100',
    command({ description: 'م'.repeat(100) }),
    command({ description: 'م'.repeat(101) }),
    '0.description[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'known locales, ar among them',
    command({ description_localizations: { ar: 'اسأل', 'en-GB': 'Ask' } }),
    command({ description_localizations: { en: 'Ask' } }),
    '0.description_localizations.en[BASE_TYPE_CHOICES]',
  ],
  [
    'known locales in options',
    withOptions(option({ description_localizations: { he: 'x' } })),
    withOptions(option({ description_localizations: { fa: 'x' } })),
    '0.options.0.description_localizations.fa[BASE_TYPE_CHOICES]',
  ],
  [
    '25 options',
    withOptions(...Array.from({ length: 25 }, (_, n) => option({ name: `o${n}` }))),
    withOptions(...Array.from({ length: 26 }, (_, n) => option({ name: `o${n}` }))),
    '0.options[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'options once each',
    withOptions(option(), option({ name: 'from' })),
    withOptions(option(), option()),
    '0.options.1.name[APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS]',
  ],
  [
    'required options first',
    withOptions(option({ required: true }), option({ name: 'from' })),
    withOptions(option(), option({ name: 'from', required: true })),
    '0.options.1[APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID]',
  ],
  [
    'autocomplete or choices',
    withOptions(option({ autocomplete: true })),
    withOptions(option({ autocomplete: true, choices: choices(1) })),
    '0.options.0.autocomplete[APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES]',
  ],
  [
    '25 choices',
    withOptions(option({ choices: choices(25) })),
    withOptions(option({ choices: choices(26) })),
    '0.options.0.choices[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a choice’s value of 100',
    withOptions(option({ choices: choices(1, () => 'v'.repeat(100)) })),
    withOptions(option({ choices: choices(1, () => 'v'.repeat(101)) })),
    '0.options.0.choices.0.value[BASE_TYPE_BAD_LENGTH]',
  ],
  [
    'choices’ names once each',
    withOptions(option({ choices: choices(2) })),
    withOptions(option({ choices: [...choices(1), ...choices(1)] })),
    '0.options.0.choices.1.name[APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS]',
  ],
  [
    'strings of 6,000',
    withOptions(option({ max_length: 6000 })),
    withOptions(option({ max_length: 6001 })),
    '0.options.0.max_length[NUMBER_TYPE_MAX]',
  ],
  [
    'a least below the most',
    withOptions(option({ min_length: 1, max_length: 2 })),
    withOptions(option({ min_length: 3, max_length: 2 })),
    '0.options.0.min_length[APPLICATION_COMMAND_OPTION_BOUNDS]',
  ],
  [
    'sub-commands or options',
    withOptions({ type: 1, name: 'now', description: 'الآن' }),
    withOptions({ type: 1, name: 'now', description: 'الآن' }, option()),
    '0.options[APPLICATION_COMMAND_OPTIONS_TYPE_INVALID]',
  ],
  [
    'no description on a message command',
    { type: 3, name: 'ابحث عن هذا الخبر' },
    { type: 3, name: 'ابحث', description: 'x' },
    '0.description[APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_DISALLOWED]',
  ],
  [
    '8,000 characters',
    withOptions(
      ...Array.from({ length: 19 }, (_, n) =>
        option({
          name: `o${n}`,
          description: 'م'.repeat(100),
          choices: choices(3, () => 'v'.repeat(98)),
        }),
      ),
    ),
    withOptions(
      ...Array.from({ length: 20 }, (_, n) =>
        option({
          name: `o${n}`,
          description: 'م'.repeat(100),
          choices: choices(3, () => 'v'.repeat(98)),
        }),
      ),
    ),
    '0[APPLICATION_COMMAND_TOO_LARGE]',
  ],
  [
    'known keys',
    command({ nsfw: false }),
    command({ permissions: 1 }),
    '0.permissions[UNKNOWN_KEY]',
  ],
  [
    'permissions as digits',
    command({ default_member_permissions: '32' }),
    command({ default_member_permissions: 'manage' }),
    '0.default_member_permissions[BASE_TYPE_BAD_TYPE]',
  ],
];

describe('judgeCommandList', () => {
  test.each(RULES)('holds %s', (_rule, good, bad, fault) => {
    expect(problems(good)).toEqual([]);
    expect(problems(bad).join('\n')).toContain(fault);
  });

  test('the longest localisation counts towards the 8,000', () => {
    const long = { 'en-US': 'x'.repeat(100), de: 'x'.repeat(90) };
    const options = Array.from({ length: 24 }, (_, index) =>
      option({
        name: `option-${index}`,
        description_localizations: long,
        choices: choices(2, () => 'v'.repeat(100)),
      }),
    );
    expect(problems(withOptions(...options))).toEqual([]);
    const longer = options.map((one) => ({ ...one, choices: choices(3, () => 'v'.repeat(100)) }));
    expect(problems(withOptions(...longer)).join()).toContain('TOO_LARGE');
  });

  test('names are unique among commands of a type, 100 of them at most', () => {
    expect(problems(command(), { type: 3, name: 'ask' })).toEqual([]);
    expect(problems(command(), command()).join()).toContain(
      '1.name[APPLICATION_COMMANDS_DUPLICATE_NAME]',
    );
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => command({ name: `c${index}` }));
    expect(problems(...many(100))).toEqual([]);
    expect(problems(...many(101)).join()).toContain('APPLICATION_COMMANDS_MAX');
  });

  test('a body that is no list is refused', () => {
    expect(judgeCommandList({ name: 'ask' })).not.toEqual([]);
  });
});
