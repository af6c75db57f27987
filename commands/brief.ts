/**
 * `/brief`: one page on a topic to take into a meeting, in the articles' own words.
 *
 * @module
 */

import { readDay } from '../src/answers/asked/selection.ts';
import { type BriefOptions, findBriefArticles, writeBrief } from '../src/answers/brief/brief.ts';
import type { BriefMemory } from '../src/answers/brief/brief-memory.ts';
import type { Language, Query } from '../src/answers/reply/answer.ts';
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
  answer: async (library, options, language) =>
    writeBrief(library, readBriefOptions(options), language),
};

function readBriefOptions(options: Query['options']): BriefOptions {
  const {
    length,
    headings,
    since,
    topic = '',
    ...asked
  } = textOptions(options, ['topic', 'length', 'publisher', 'from', 'to', 'since', 'headings']);
  return {
    topic,
    ...asked,
    ...(length === 'full' || length === 'page' ? { length } : {}),
    ...(since ? { since: readDay(since, 'start') } : {}),
    ...readHeadings(headings),
  };
}

const SINCE_LAST: CommandOption = {
  name: 'since-last',
  type: 'boolean',
  description: {
    ar: 'الجديد فقط منذ آخر إحاطة لك في هذا الموضوع',
    en: 'Only what is new since your last brief on the topic',
  },
};

/**
 * `/brief` with `since-last:`, which leaves out the articles of earlier briefs of the same asker on the topic. Every
 * brief asked for is remembered; turning its pages and making files of it are not.
 *
 * @param now gives the time of a brief
 */
export const rememberBriefs = (memory: BriefMemory, now: () => Date): Command => ({
  ...brief,
  options: [...brief.options.slice(0, -1), SINCE_LAST, PRIVATE],
  answer: async (library, options, language, asker) => {
    const wanted = readBriefOptions(options);
    if (!asker) return writeBrief(library, wanted, language);
    const last = await memory.recall(asker.id, wanted.topic);
    const known = asker.again ? last?.before : last?.articles;
    const isSinceLast = options['since-last'] === true;
    const answer = await writeBrief(
      library,
      isSinceLast ? { ...wanted, since: new Set(known) } : wanted,
      language,
    );
    if (!asker.again) {
      const articles = await findBriefArticles(library, wanted);
      await memory.remember(asker.id, wanted.topic, { at: now().toISOString(), articles });
    }
    return isSinceLast
      ? {
          ...answer,
          query: { ...answer.query, options: { ...answer.query.options, 'since-last': true } },
        }
      : answer;
  },
});
