/**
 * `/who-said`: who said what, on a topic or by a speaker.
 *
 * @module
 */

import { describeStance, STANCE_NAMES } from '../src/answers/reply/stance-wording.ts';
import { findWhoSaid } from '../src/answers/who-said.ts';
import { findSpeakers } from '../src/names/identity/speaker-search.ts';
import type { Stance } from '../src/quotation/quotation.ts';
import type { Command } from './command.ts';
import { FROM, PRIVATE, PUBLISHER, TO, textOptions } from './shared-options.ts';

/** `/who-said topic: speaker: stance: publisher: from: to: basis: private:` */
export const whoSaid: Command = {
  name: 'who-said',
  description: {
    ar: 'من قال ماذا، بلفظ المقال ومصدره',
    en: 'Who said what, in the articles’ own words',
  },
  options: [
    {
      name: 'topic',
      type: 'string',
      description: { ar: 'الموضوع، مثل: قطع العلاقات', en: 'A topic, in Arabic' },
    },
    {
      name: 'speaker',
      type: 'string',
      description: { ar: 'المتحدث: شخص أو هيئة', en: 'A person or body that speaks' },
      suggest: (library, typed) =>
        findSpeakers(library.speakers, typed, 25).map(({ id, name }) => ({ name, value: id })),
    },
    {
      name: 'stance',
      type: 'string',
      description: {
        ar: 'الموقف: اتهام، نفي، تأييد…',
        en: 'The stance: accuses, denies, supports…',
      },
      choices: STANCE_NAMES.map((stance) => ({
        value: stance,
        name: { ar: describeStance(stance, 'ar'), en: describeStance(stance, 'en') },
      })),
    },
    PUBLISHER,
    FROM,
    TO,
    {
      name: 'basis',
      type: 'boolean',
      description: { ar: 'بيّن كيف وُجد كل قول', en: 'Tell how each statement was found' },
    },
    PRIVATE,
  ],
  answer: (library, options, language) => {
    const { stance, ...asked } = textOptions(options, [
      'topic',
      'speaker',
      'stance',
      'publisher',
      'from',
      'to',
    ]);
    const wanted = STANCE_NAMES.find((name) => name === stance);
    return findWhoSaid(
      library,
      {
        ...asked,
        ...(wanted ? { stance: wanted satisfies Stance } : {}),
        ...(options.basis === true ? { basis: true } : {}),
      },
      language,
    );
  },
};
