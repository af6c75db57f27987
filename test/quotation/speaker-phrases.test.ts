/**
 * Whoever speaks in one phrase: shares, kin, people who speak together, names in marks, names of several words, and
 * words that are no part of a name.
 */
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/arabic/tokens.ts';
import { findQuotations } from '../../src/quotation/find-quotations.ts';
import { article } from '../support/articles.ts';

const speakersOf = (text: string) =>
  findQuotations(article(text), tokenize(text)).map(({ speaker }) => speaker.name);

describe('the phrase of whoever speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // Cited before the clause; a report inside a report.
    ['وذكرت وكالة يونهاب، نقلا عن جيش كوريا الجنوبية، أن صاروخا أطلق.', ['جيش كوريا الجنوبية']],
    ['ووفقا لبيان رسمي، اليوم، أمر النائب العام سامي علي بحبس المتهم أربعة أيام.', ['سامي علي']],
  ])('is known by the rest of «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
