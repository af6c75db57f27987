/**
 * The lexicon of reporting verbs: their forms as news prints them, and the faults of its file.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/arabic/letters.ts';
import { LexiconError } from '../../../src/arabic/lexicon.ts';
import {
  loadCueLexicon,
  parseCueLexicon,
  readCue,
} from '../../../src/quotation/cues/cue-lexicon.ts';

const LINE = 'قال\tsays\tthat speech\tيقول\tقائل\tقول\tplain';

describe('the cue lexicon', () => {
  test.each([
    ['قال', ['قال', 'وقالت', 'فقالوا', 'يقول', 'تقول', 'يقولون', 'قائلا', 'قائلة', 'قائلين']],
    ['نفى', ['نفى', 'نفت', 'ونفوا', 'ينفي', 'تنفي', 'نافيا', 'نفته']],
    ['دعا', ['دعا', 'ودعت', 'يدعو', 'داعيا', 'داعين', 'داعية']],
    ['وصف', ['وصف', 'وصفت', 'ووصفه', 'ووصفتها', 'يصف', 'واصفا']],
    ['أكد', ['أكّد', 'اكد', 'مؤكدة', 'مؤكّدين', 'يؤكد']],
  ])('knows %s in the forms of news', (lemma, forms) => {
    const lexicon = loadCueLexicon();
    for (const form of forms) {
      expect(readCue(lexicon, fold(form))?.reading.lemma.lemma, form).toBe(lemma);
    }
  });

  test('holds the verbs of several stances and leaves other words alone', () => {
    const lexicon = loadCueLexicon();
    expect(new Set([...lexicon.values()].map(({ lemma }) => lemma.lemma)).size).toBeGreaterThan(
      350,
    );
    for (const word of ['المدرسة', 'سيارة', 'وردة', 'كتاب']) {
      expect(readCue(lexicon, fold(word))).toBeUndefined();
    }
  });

  test.each([
    [`${LINE}\n${LINE}`, 'cues.tsv:2: the verb `قال` stands already on line 1'],
    ['قال\tsays\tthat', 'cues.tsv:1: 7 columns parted by tabs are needed'],
    [LINE.replace('says', 'sings'), 'cues.tsv:1: `sings` is no stance'],
    [LINE.replace('speech', 'song'), 'cues.tsv:1: `song` is no frame'],
    [`# a note\n\n${LINE.replace('plain', 'loose')}`, 'cues.tsv:3: `loose` is no caution'],
  ])('names the file and line of a fault', (content, message) => {
    expect(() => parseCueLexicon('cues.tsv', content)).toThrow(LexiconError);
    expect(() => parseCueLexicon('cues.tsv', content)).toThrow(message);
  });
});
