/**
 * What Discord enforces of command declarations and the published schema leaves out.
 *
 * @see https://discord.com/developers/docs/interactions/application-commands#application-command-object
 * @module
 */
import { AvailableLocalesEnumSchema } from 'discord-api-spec/zod';
import type { Json } from '../wire/component.ts';
import { type Path, type Problem, problem } from '../wire/problem.ts';

/** Discord's own pattern: letters and digits in NFC, no harakat, no spaces, no controls. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** The 34 locales of the published schema; the docs' table lacks `ar` and `he`. */
const LOCALES: ReadonlySet<string> = new Set(AvailableLocalesEnumSchema.def.values);

const TYPE = { chatInput: 1, subcommand: 1, subcommandGroup: 2, string: 3 } as const;
/** Most commands of each type: chat input, user, message. */
const MOST_OF_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const MAX_COMMAND_TEXT = 8000;
const MAX_CHOICE_VALUE = 100;

const list = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[];

/** Returns what is wrong with a list of declarations that the schema has passed. */
export function commandListProblems(commands: readonly Json[]): Problem[] {
  const found = commands.flatMap((command, index) => commandProblems(command, [index]));
  found.push(
    ...repeatedNames(
      commands,
      [],
      (one) => `${one.type ?? TYPE.chatInput} ${one.name}`,
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
      'Application command names must be unique',
    ),
  );
  for (const [type, most] of Object.entries(MOST_OF_TYPE))
    if (commands.filter((one) => (one.type ?? TYPE.chatInput) === Number(type)).length > most)
      found.push(
        problem(
          [],
          'APPLICATION_COMMANDS_MAX',
          `Maximum number of application commands reached (${most})`,
        ),
      );
  return found;
}

/** Returns what is wrong with one declaration that the schema has passed. */
export function commandProblems(command: Json, path: Path): Problem[] {
  if ((command.type ?? TYPE.chatInput) !== TYPE.chatInput) {
    const found = localeProblems(command, path);
    if (command.description)
      found.push(
        problem(
          [...path, 'description'],
          'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_DISALLOWED',
          'Context menu commands cannot have description',
        ),
      );
    if (list(command.options).length > 0)
      found.push(
        problem(
          [...path, 'options'],
          'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_DISALLOWED',
          'Context menu commands cannot have options',
        ),
      );
    return found;
  }
  const found = [
    ...nameProblems(command, path),
    ...localeProblems(command, path),
    ...optionListProblems(list(command.options), [...path, 'options']),
  ];
  if (!command.description)
    found.push(problem([...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required'));
  const size = textSize(command);
  if (size > MAX_COMMAND_TEXT)
    found.push(
      problem(
        path,
        'APPLICATION_COMMAND_TOO_LARGE',
        `Command exceeds maximum size (${MAX_COMMAND_TEXT}): ${size}`,
      ),
    );
  return found;
}

/** The characters of all names, descriptions and values; of localisations only the longest counts. */
function textSize(part: Json): number {
  const longest = (own: unknown, localized: unknown) =>
    Math.max(
      String(own ?? '').length,
      ...Object.values((localized ?? {}) as Record<string, string>).map((text) => text.length),
    );
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    (part.value === undefined ? 0 : String(part.value).length) +
    [...list(part.options), ...list(part.choices)].reduce((sum, one) => sum + textSize(one), 0)
  );
}

function nameProblems(part: Json, path: Path): Problem[] {
  const names: [Path, string][] = [
    [[...path, 'name'], String(part.name)],
    ...Object.entries((part.name_localizations ?? {}) as Record<string, string>).map(
      ([locale, name]): [Path, string] => [[...path, 'name_localizations', locale], name],
    ),
  ];
  return names
    .filter(([, name]) => !NAME.test(name) || name !== name.toLowerCase())
    .map(([at]) => problem(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
}

function localeProblems(part: Json, path: Path): Problem[] {
  return ['name_localizations', 'description_localizations'].flatMap((field) =>
    Object.keys((part[field] ?? {}) as object)
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) =>
        problem(
          [...path, field, locale],
          'BASE_TYPE_CHOICES',
          `Value must be one of {${[...LOCALES].join(', ')}}.`,
        ),
      ),
  );
}

function optionListProblems(options: readonly Json[], path: Path): Problem[] {
  const found = options.flatMap((option, index) => optionProblems(option, [...path, index]));
  found.push(
    ...repeatedNames(
      options,
      path,
      (one) => String(one.name),
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      'Option name already exists',
    ),
  );
  const isNested = (option: Json) => Number(option.type) <= TYPE.subcommandGroup;
  if (options.some(isNested) && !options.every(isNested))
    found.push(
      problem(
        path,
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      ),
    );
  const firstOptional = options.findIndex((option) => !isNested(option) && !option.required);
  options.forEach((option, index) => {
    if (option.required && firstOptional >= 0 && index > firstOptional)
      found.push(
        problem(
          [...path, index],
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        ),
      );
  });
  return found;
}

function optionProblems(option: Json, path: Path): Problem[] {
  const choices = list(option.choices);
  const found = [
    ...nameProblems(option, path),
    ...localeProblems(option, path),
    ...optionListProblems(list(option.options), [...path, 'options']),
    ...choices.flatMap((choice, index) => localeProblems(choice, [...path, 'choices', index])),
    ...repeatedNames(
      choices,
      [...path, 'choices'],
      (one) => String(one.name),
      'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS',
      'Option choice name already exists',
    ),
  ];
  if (option.autocomplete && choices.length > 0)
    found.push(
      problem(
        [...path, 'autocomplete'],
        'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
        'Autocomplete and choices are mutually exclusive',
      ),
    );
  for (const [least, most] of [
    ['min_length', 'max_length'],
    ['min_value', 'max_value'],
  ] as const)
    if (
      option[least] != null &&
      option[most] != null &&
      Number(option[least]) > Number(option[most])
    )
      found.push(
        problem(
          [...path, least],
          'APPLICATION_COMMAND_OPTION_BOUNDS',
          `${least} is more than ${most}`,
        ),
      );
  choices.forEach((choice, index) => {
    const value = choice.value;
    if (
      option.type === TYPE.string &&
      (typeof value !== 'string' || value.length === 0 || value.length > MAX_CHOICE_VALUE)
    )
      found.push(
        problem(
          [...path, 'choices', index, 'value'],
          'BASE_TYPE_BAD_LENGTH',
          `Must be between 1 and ${MAX_CHOICE_VALUE} in length.`,
        ),
      );
  });
  return found;
}

function repeatedNames(
  parts: readonly Json[],
  path: Path,
  keyOf: (part: Json) => string,
  code: string,
  message: string,
): Problem[] {
  const keys = parts.map(keyOf);
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [problem([...path, index, 'name'], code, message)] : [],
  );
}
