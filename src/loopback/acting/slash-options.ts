/**
 * The options of a slash command as Discord's client lets a person fill them, and as the bot gets them.
 *
 * @module
 */

import { InvalidActionError } from '../loopback-error.ts';
import type { RegisteredCommand, RegisteredOption } from '../state/command-registry.ts';
import type { Json } from '../wire/component.ts';

/** Values by option name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

const TYPE = { subcommand: 1, group: 2, string: 3, integer: 4, boolean: 5, number: 10 } as const;
/** Discord's bound for a string without one of its own, in UTF-16 units. */
const MAX_STRING = 6000;

/** A command found by what a person typed, down to its sub-command. */
export interface CalledCommand {
  readonly command: RegisteredCommand;
  /** Names of the group and sub-command under it; mostly none. */
  readonly nesting: readonly RegisteredOption[];
  /** The options to fill. */
  readonly options: readonly RegisteredOption[];
}

/** Finds a command by its full name, e.g. `who-said` or `settings publisher add`. Throws for one that is not there. */
export function findCommand(commands: readonly RegisteredCommand[], name: string): CalledCommand {
  const [first, ...rest] = name.replace(/^\//, '').split(' ');
  const command = commands.find((one) => one.name === first);
  if (!command) {
    const known = commands.map((one) => `/${one.name}`).join(', ') || 'none';
    throw new InvalidActionError(`No command /${first} is registered. There are: ${known}.`);
  }
  const nesting: RegisteredOption[] = [];
  let options = command.options ?? [];
  for (const part of rest) {
    const next = options.find((one) => one.name === part && one.type <= TYPE.group);
    if (!next) throw new InvalidActionError(`/${command.name} has no sub-command ${part}.`);
    nesting.push(next);
    options = next.options ?? [];
  }
  if (options.some((one) => one.type <= TYPE.group))
    throw new InvalidActionError(`/${name} needs one of its sub-commands.`);
  return { command, nesting, options };
}

/** Fills a command's options for sending. Throws where Discord's client would not send it. */
export function fillOptions({ options }: CalledCommand, values: OptionValues): Json[] {
  refuseUnknown(options, values);
  return options.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required) throw new InvalidActionError(`The option ${option.name} is required.`);
      return [];
    }
    refuseBadValue(option, value);
    return [{ type: option.type, name: option.name, value }];
  });
}

/** Fills a command's options while one is being typed: nothing is required yet, and nothing bounded. */
export function fillFocused(
  { options }: CalledCommand,
  focused: string,
  values: OptionValues,
): { options: Json[]; focusedType: number } {
  refuseUnknown(options, values);
  const option = options.find((one) => one.name === focused);
  if (!option?.autocomplete)
    throw new InvalidActionError(`The option ${focused} has no autocomplete.`);
  return {
    focusedType: option.type,
    options: options
      .filter((one) => one.name === focused || values[one.name] !== undefined)
      .map((one) => ({
        type: one.type,
        name: one.name,
        value: one.name === focused ? String(values[focused] ?? '') : values[one.name],
        ...(one.name === focused && { focused: true }),
      })),
  };
}

/** Puts filled options under the sub-command they are for. */
export const nestOptions = (nesting: readonly RegisteredOption[], options: readonly Json[]) =>
  nesting.reduceRight<readonly Json[]>(
    (inner, { type, name }) => [{ type, name, options: inner }],
    options,
  );

function refuseUnknown(options: readonly RegisteredOption[], values: OptionValues): void {
  for (const name of Object.keys(values))
    if (!options.some((option) => option.name === name))
      throw new InvalidActionError(`There is no option ${name}.`);
}

function refuseBadValue(option: RegisteredOption, value: string | number | boolean): void {
  const fault = faultOfValue(option, value);
  if (fault) throw new InvalidActionError(`The option ${option.name} ${fault}.`);
}

/** What is wrong with a value, or null. */
function faultOfValue(option: RegisteredOption, value: string | number | boolean): string | null {
  if (option.choices && !option.choices.some((choice) => choice.value === value))
    return `takes only ${option.choices.map((choice) => choice.value).join(', ')}`;
  switch (option.type) {
    case TYPE.string: {
      if (typeof value !== 'string') return 'takes a string';
      const most = option.max_length ?? MAX_STRING;
      const least = Math.max(option.min_length ?? 0, 1);
      if (value.length > most) return `takes ${most} characters at most`;
      return value.length < least ? `takes ${least} characters at least` : null;
    }
    case TYPE.boolean:
      return typeof value === 'boolean' ? null : 'takes true or false';
    case TYPE.integer:
    case TYPE.number: {
      if (typeof value !== 'number') return 'takes a number';
      if (option.type === TYPE.integer && !Number.isInteger(value)) return 'takes a whole number';
      const least = option.min_value ?? Number.NEGATIVE_INFINITY;
      const most = option.max_value ?? Number.POSITIVE_INFINITY;
      return value < least || value > most ? `takes ${least} to ${most}` : null;
    }
    default:
      return `is of type ${option.type}, which the loopback cannot fill`;
  }
}
