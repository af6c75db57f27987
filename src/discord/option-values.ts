/**
 * Option values: what a person filled in, checked against what the command declares. Discord checks most of
 * it, but a client may send the options of an older declaration, and a button may ask for what has changed.
 *
 * @module
 */
import type { Command, CommandOption } from '../../commands/command.ts';
import { RequestError } from '../answers/asked/request-error.ts';
import type { Language, Query } from '../answers/reply/answer.ts';
import { MAX_OPTION } from './limits.ts';
import { WORDING } from './wording.ts';

/** One option as Discord sends it. */
interface SentOption {
  readonly name: string;
  readonly value?: string | number | boolean | undefined;
}

/**
 * Returns the options by name.
 *
 * @throws RequestError for an option that is not declared, is of another type, too long or not one of the choices
 */
export function readOptions(command: Command, sent: readonly SentOption[]): Query['options'] {
  return Object.fromEntries(
    sent.map(({ name, value }) => {
      const option = command.options.find((declared) => declared.name === name);
      const wanted = option?.type === 'boolean' ? 'boolean' : 'string';
      if (!option || typeof value !== wanted) throw refusal((words) => words.unknownOption(name));
      if (typeof value === 'string') checkText(option, value);
      return [name, value as string | boolean];
    }),
  );
}

function checkText({ name, maxLength = MAX_OPTION, choices }: CommandOption, value: string): void {
  if (value.length > maxLength) throw refusal((words) => words.tooLong(name, maxLength));
  if (choices && !choices.some((choice) => choice.value === value)) {
    throw refusal((words, language) =>
      words.badChoice(
        name,
        value.slice(0, 100),
        choices.map((choice) => choice.name[language]).join(language === 'ar' ? '، ' : ', '),
      ),
    );
  }
}

const refusal = (
  say: (words: (typeof WORDING)[Language], language: Language) => string,
): RequestError => new RequestError({ ar: say(WORDING.ar, 'ar'), en: say(WORDING.en, 'en') });
