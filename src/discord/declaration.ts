/**
 * Declarations: commands as Discord takes them. Names are the owner's and the same for everybody; descriptions
 * are Arabic, with English for the English clients that many Arabic readers use.
 *
 * @module
 */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Command, CommandOption, Wording } from '../../commands/command.ts';

/** A command in the shape of Discord's REST API. */
export interface Declaration {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>>;
  readonly options: readonly OptionDeclaration[];
  /** Where it may be used: servers, direct messages with the bot, other direct messages. */
  readonly contexts: readonly number[];
  /** How it may be installed: to a server, to a user. */
  readonly integration_types: readonly number[];
}

interface OptionDeclaration {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly choices?: readonly {
    readonly name: string;
    readonly name_localizations: Readonly<Record<string, string>>;
    readonly value: string;
  }[];
}

/**
 * Declares commands.
 *
 * @param arLocale also writes an `ar` localisation, which Discord's schema lists and its documentation does not
 */
export const declareCommands = (
  commands: readonly Command[],
  arLocale: boolean,
): readonly Declaration[] =>
  commands.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description.ar,
    description_localizations: localize(command.description, arLocale),
    options: requiredFirst(command.options).map((option) => declareOption(option, arLocale)),
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  }));

function declareOption(option: CommandOption, arLocale: boolean): OptionDeclaration {
  const { name, type, description, required, maxLength, choices, suggest } = option;
  return {
    type:
      type === 'boolean'
        ? ApplicationCommandOptionType.Boolean
        : ApplicationCommandOptionType.String,
    name,
    description: description.ar,
    description_localizations: localize(description, arLocale),
    ...(required ? { required } : {}),
    ...(suggest && !choices ? { autocomplete: true } : {}),
    ...(maxLength === undefined ? {} : { max_length: maxLength }),
    ...(choices
      ? {
          choices: choices.map((choice) => ({
            name: choice.name.ar,
            name_localizations: localize(choice.name, arLocale),
            value: choice.value,
          })),
        }
      : {}),
  };
}

const localize = ({ ar, en }: Wording, arLocale: boolean): Record<string, string> => ({
  'en-US': en,
  'en-GB': en,
  ...(arLocale ? { ar } : {}),
});

/** Discord refuses a required option behind one that is not. */
const requiredFirst = (options: readonly CommandOption[]): readonly CommandOption[] => [
  ...options.filter(({ required }) => required),
  ...options.filter(({ required }) => !required),
];
