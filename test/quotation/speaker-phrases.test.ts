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
    // What was said in something is said by whose it is.
    [
      'قالت السفيرة نيكي حداد إن الرد قريب. وكانت حداد ترد على تصريح لعضو المجلس سامي علي دعا فيه إلى وقف المساعدات فورا.',
      ['نيكي حداد', 'سامي علي'],
    ],
    // Cited before the clause; a report inside a report.
    ['وذكرت وكالة يونهاب، نقلا عن جيش كوريا الجنوبية، أن صاروخا أطلق.', ['جيش كوريا الجنوبية']],
    ['ووفقا لبيان رسمي، اليوم، أمر النائب العام سامي علي بحبس المتهم أربعة أيام.', ['سامي علي']],
    // Men take no feminine verb after them.
    [
      'قالت الوزارة إن المتمردين الذين يهاجمون السفن خطر. ورأت أن على الدول أن تتحد.',
      ['الوزارة', 'الوزارة'],
    ],
  ])('is known by the rest of «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
