/**
 * What a slash command is: declared data and one call into the answers.
 *
 * @module
 */
import type { Answer, Language, Query } from '../src/answers/reply/answer.ts';
import type { Library } from '../src/library/library.ts';

/** Words a person reads, in both languages of the replies. */
export interface Wording {
  readonly ar: string;
  readonly en: string;
}

/** One option of a command. A `date` is a string such as `2022-09-07`, `2022-09` or `2022`. */
export interface CommandOption {
  readonly name: string;
  readonly type: 'string' | 'date' | 'boolean';
  /** 100 UTF-16 units at most in each language. */
  readonly description: Wording;
  readonly required?: boolean;
  /** In UTF-16 units; Discord's own 6,000 where absent. */
  readonly maxLength?: number;
  /** A closed list of values. */
  readonly choices?: readonly { readonly value: string; readonly name: Wording }[];
  /** Proposes values for what was typed so far, best first, 25 at most, each value 100 characters at most. */
  readonly suggest?: (library: Library, typed: string, language: Language) => readonly Suggestion[];
}

/** A value proposed while a person types. */
export interface Suggestion {
  /** What the person sees. */
  readonly name: string;
  /** What is sent. */
  readonly value: string;
}

/** Who asks, for what is remembered from one answer to the next. */
export interface Asker {
  /** A reader or a channel, by an id that nothing but equality is read from. */
  readonly id: string;
  /** Whether an answer they were given is asked for again: a page turned, a file made of it. */
  readonly again: boolean;
}

/** Gives a command that takes an option of that name a value for it where a person gives none. */
export const withStandard = (command: Command, option: string, value: string): Command =>
  command.options.some(({ name }) => name === option)
    ? {
        ...command,
        answer: (library, options, language, asker) =>
          command.answer(library, { [option]: value, ...options }, language, asker),
      }
    : command;

/** A slash command. `answer` throws a `RequestError` for what the person can mend. */
export interface Command {
  /** The owner's, e.g. `who-said`. */
  readonly name: string;
  readonly description: Wording;
  readonly options: readonly CommandOption[];
  readonly answer: (
    library: Library,
    options: Query['options'],
    language: Language,
    asker?: Asker,
  ) => Promise<Answer>;
}
