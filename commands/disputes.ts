/**
 * `/disputes`: claims and counterclaims on a topic, in the articles' own words.
 *
 * @module
 */
import { findDisputes } from '../src/answers/disputes.ts';
import { HEADINGS, readHeadings, TOPIC } from './brief.ts';
import type { Command } from './command.ts';
import { FROM, PRIVATE, PUBLISHER, TO, textOptions } from './shared-options.ts';

/** `/disputes topic: publisher: from: to: headings: private:` */
export const disputes: Command = {
  name: 'disputes',
  description: {
    ar: 'من يقول ومن ينفي ومن يشكك، قولاً بقول',
    en: 'Who asserts, who denies, who doubts, side by side',
  },
  options: [TOPIC, PUBLISHER, FROM, TO, HEADINGS, PRIVATE],
  answer: async (library, options, language) => {
    const {
      headings,
      topic = '',
      ...asked
    } = textOptions(options, ['topic', 'publisher', 'from', 'to', 'headings']);
    return findDisputes(library, { topic, ...asked, ...readHeadings(headings) }, language);
  },
};
