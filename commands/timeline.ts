/**
 * `/timeline`: when did what happen, in order.
 *
 * @module
 */

import type { Calendar, MonthNames } from '../src/answers/reply/date-wording.ts';
import { tellTimeline } from '../src/answers/timeline/timeline.ts';
import type { Command, CommandOption, Wording } from './command.ts';
import { FROM, PRIVATE, PUBLISHER, TO, textOptions } from './shared-options.ts';

const CALENDARS: Readonly<Record<Calendar, Wording>> = {
  gregorian: { ar: 'ميلادي', en: 'Gregorian' },
  hijri: { ar: 'هجري', en: 'Hijri' },
  both: { ar: 'ميلادي وهجري', en: 'both' },
};

const MONTH_NAMES: Readonly<Record<MonthNames, Wording>> = {
  egypt: { ar: 'يناير، يوليو (مصر والخليج)', en: 'Egypt and the Gulf' },
  levant: { ar: 'كانون الثاني، تموز (الشام والعراق)', en: 'the Levant and Iraq' },
  algeria: { ar: 'جانفي، جويلية (الجزائر وتونس)', en: 'Algeria and Tunisia' },
  morocco: { ar: 'يناير، يوليوز (المغرب)', en: 'Morocco' },
};

const choicesOf = (names: Readonly<Record<string, Wording>>) =>
  Object.entries(names).map(([value, name]) => ({ value, name }));

const CALENDAR: CommandOption = {
  name: 'calendar',
  type: 'string',
  description: { ar: 'التقويم', en: 'The calendar of the dates' },
  choices: choicesOf(CALENDARS),
};

const MONTHS: CommandOption = {
  name: 'months',
  type: 'string',
  description: { ar: 'أسماء الشهور', en: 'Whose month names' },
  choices: choicesOf(MONTH_NAMES),
};

/** `/timeline topic: dates: publisher: from: to: calendar: months: private:` */
export const timeline: Command = {
  name: 'timeline',
  description: {
    ar: 'ماذا حدث ومتى، بالترتيب ومن نص المقالات',
    en: 'What happened when, in order, in the articles’ own words',
  },
  options: [
    {
      name: 'topic',
      type: 'string',
      description: { ar: 'الموضوع، مثل: ألبانيا وإيران', en: 'A topic, in Arabic' },
    },
    {
      name: 'dates',
      type: 'string',
      description: { ar: 'أهم التواريخ أم كلها', en: 'The key dates, or all' },
      choices: [
        { value: 'key', name: { ar: 'أهم عشرة', en: 'the ten key dates' } },
        { value: 'all', name: { ar: 'كل التواريخ', en: 'all dates' } },
      ],
    },
    PUBLISHER,
    FROM,
    TO,
    CALENDAR,
    MONTHS,
    PRIVATE,
  ],
  answer: (library, options, language) => {
    const { dates, calendar, months, ...asked } = textOptions(options, [
      'topic',
      'publisher',
      'from',
      'to',
      'dates',
      'calendar',
      'months',
    ]);
    const style = {
      ...(dates === 'all' ? { dates: 'all' as const } : {}),
      ...(isChoice(CALENDARS, calendar) ? { calendar } : {}),
      ...(isChoice(MONTH_NAMES, months) ? { months } : {}),
    };
    return tellTimeline(library, { ...asked, ...style }, language);
  },
};

const isChoice = <Value extends string>(
  choices: Readonly<Record<Value, Wording>>,
  typed: string | undefined,
): typed is Value => typed !== undefined && typed in choices;
