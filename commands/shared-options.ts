/**
 * The options that several commands share, declared once.
 *
 * @module
 */

import { listPublishers } from '../src/answers/asked/selection.ts';
import type { Query } from '../src/answers/reply/answer.ts';
import { fold } from '../src/arabic/letters.ts';
import type { CommandOption } from './command.ts';

/** A newspaper or site, proposed from those of the library. */
export const PUBLISHER: CommandOption = {
  name: 'publisher',
  type: 'string',
  description: {
    ar: 'الناشر: من صحف المكتبة ومواقعها فقط',
    en: 'Only what this newspaper or site published',
  },
  suggest: (library, typed) =>
    listPublishers(library)
      .filter((name) => fold(name).includes(fold(typed).trim()))
      .map((name) => ({ name, value: name })),
};

/** The first day of a period. */
export const FROM: CommandOption = {
  name: 'from',
  type: 'date',
  description: {
    ar: 'من تاريخ: 2022-09-07 أو 2022-09 أو 2022',
    en: 'From a date: 2022-09-07, 2022-09 or 2022',
  },
};

/** The last day of a period. */
export const TO: CommandOption = {
  name: 'to',
  type: 'date',
  description: {
    ar: 'إلى تاريخ: 2022-09-21 أو 2022-09 أو 2022',
    en: 'To a date: 2022-09-21, 2022-09 or 2022',
  },
};

/** Whether only the person who asks sees the reply; read by Discord's room alone. */
export const PRIVATE: CommandOption = {
  name: 'private',
  type: 'boolean',
  description: { ar: 'الرد لك وحدك', en: 'Only you see the reply' },
};

/** Picks options that hold text, leaving out the empty. */
export function textOptions<Name extends string>(
  options: Query['options'],
  names: readonly Name[],
): Partial<Record<Name, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = options[name];
      return typeof value === 'string' && value.trim() ? [[name, value.trim()]] : [];
    }),
  ) as Partial<Record<Name, string>>;
}
