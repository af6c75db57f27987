/**
 * `/ask`: what the articles answer to a question, in their own words.
 *
 * @module
 */
import { ask as answerQuestion } from '../src/answers/ask/ask.ts';
import { findSpeakers } from '../src/names/identity/speaker-search.ts';
import type { Command } from './command.ts';
import { FROM, PRIVATE, PUBLISHER, TO, textOptions } from './shared-options.ts';

/** `/ask question: speaker: publisher: from: to: private:` */
export const ask: Command = {
  name: 'ask',
  description: {
    ar: 'اسأل، وجواب المقالات بلفظها ومصدرها',
    en: 'Ask; the articles answer in their own words',
  },
  options: [
    {
      name: 'question',
      type: 'string',
      required: true,
      description: {
        ar: 'السؤال، بالعربية أو الإنجليزية',
        en: 'The question, in Arabic or English',
      },
    },
    {
      name: 'speaker',
      type: 'string',
      description: { ar: 'من قول هذا المتحدث فقط', en: 'Only what this person or body said' },
      suggest: (library, typed) =>
        findSpeakers(library.speakers, typed, 25).map(({ id, name }) => ({ name, value: id })),
    },
    PUBLISHER,
    FROM,
    TO,
    PRIVATE,
  ],
  answer: async (library, options, language) => {
    const { question = '', ...rest } = textOptions(options, [
      'question',
      'speaker',
      'publisher',
      'from',
      'to',
    ]);
    return answerQuestion(library, { question, ...rest }, language);
  },
};
