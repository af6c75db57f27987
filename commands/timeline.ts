/**
 * `/timeline`: when did what happen, in order.
 *
 * @module
 */
import { tellTimeline } from '../src/answers/timeline.ts';
import type { Command } from './command.ts';
import { FROM, PRIVATE, PUBLISHER, TO, textOptions } from './shared-options.ts';

/** `/timeline topic: publisher: from: to: private:` */
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
    PUBLISHER,
    FROM,
    TO,
    PRIVATE,
  ],
  answer: (library, options, language) =>
    tellTimeline(library, textOptions(options, ['topic', 'publisher', 'from', 'to']), language),
};
