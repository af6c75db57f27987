/**
 * `/brief`: one page on a topic to take into a meeting, in the articles' own words.
 *
 * @module
 */
import type { Language } from '../src/answers/answer.ts';
import { type BriefOptions, writeBrief } from '../src/answers/brief.ts';
import { readDay } from '../src/answers/selection.ts';
import type { Command, CommandOption } from './command.ts';
import { FROM, PRIVATE, PUBLISHER, TO, textOptions } from './shared-options.ts';

/** What the brief or the dispute is about. */
export const TOPIC: CommandOption = {
  name: 'topic',
  type: 'string',
  required: true,
  description: {
    ar: 'الموضوع، مثل: الهجوم الإلكتروني على ألبانيا',
    en: 'A topic, in Arabic',
  },
};

/** The language of the headings, where it is to be another than the reply's. */
export const HEADINGS: CommandOption = {
  name: 'headings',
  type: 'string',
  description: { ar: 'لغة العناوين', en: 'The language of the headings' },
  choices: [
    { value: 'ar', name: { ar: 'العربية', en: 'Arabic' } },
    { value: 'en', name: { ar: 'الإنجليزية', en: 'English' } },
  ],
};

const LENGTH: CommandOption = {
  name: 'length',
  type: 'string',
  description: { ar: 'صفحة واحدة أم الإحاطة كاملة', en: 'One page, or everything' },
  choices: [
    { value: 'page', name: { ar: 'صفحة واحدة', en: 'one page' } },
    { value: 'full', name: { ar: 'كاملة', en: 'everything' } },
  ],
};

const SINCE: CommandOption = {
  name: 'since',
  type: 'date',
  description: {
    ar: 'الجديد فقط: ما نُشر من هذا اليوم',
    en: 'Only what is new: published from this day on',
  },
};

/** Reads the language of the headings. */
export const readHeadings = (typed: string | undefined): { headings?: Language } =>
  typed === 'ar' || typed === 'en' ? { headings: typed } : {};

/** `/brief topic: length: publisher: from: to: since: headings: private:` */
export const brief: Command = {
  name: 'brief',
  description: {
    ar: 'إحاطة في صفحة: ماذا حدث ومن قال ومن نفى',
    en: 'A one-page brief: what happened, who said it, who denies it',
  },
  options: [TOPIC, LENGTH, PUBLISHER, FROM, TO, SINCE, HEADINGS, PRIVATE],
  answer: async (library, options, language) => {
    const {
      length,
      headings,
      since,
      topic = '',
      ...asked
    } = textOptions(options, ['topic', 'length', 'publisher', 'from', 'to', 'since', 'headings']);
    const wanted: BriefOptions = {
      topic,
      ...asked,
      ...(length === 'full' || length === 'page' ? { length } : {}),
      ...(since ? { since: readDay(since, 'start') } : {}),
      ...readHeadings(headings),
    };
    return writeBrief(library, wanted, language);
  },
};
