/**
 * Conjunctions printed apart from their word, and marks printed as two apostrophes.
 *
 * @module
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/arabic/tokens.ts';
import { evenMarks } from '../../../src/quotation/text/even-marks.ts';
import { joinParted } from '../../../src/quotation/text/parted-words.ts';
import { contentsOf, speakersOf } from '../../support/quotations.ts';

const textsOf = (text: string) => joinParted(tokenize(text)).map((token) => token.text);

test.each<[text: string, words: string[]]>([
  ['الحبوب و البقول', ['الحبوب', 'والبقول']],
  ['و أوضح المدير', ['وأوضح', 'المدير']],
  ['الحبوب والبقول', ['الحبوب', 'والبقول']],
  // Letters of a list or a name, a number and a new line.
  ['الفئات أ و ب', ['الفئات', 'أ', 'و', 'ب']],
  ['بين 5 و 7 أشهر', ['بين', '5', 'و', '7', 'أشهر']],
  ['الحبوب و\nالبقول', ['الحبوب', 'و', 'البقول']],
])('the words of «%s» are as one reads them', (text, words) => {
  expect(textsOf(text)).toEqual(words);
});

test('a joined word spans what the article prints', () => {
  const [, word] = joinParted(tokenize('الحبوب و البقول'));
  expect([word?.start, word?.end]).toEqual([7, 15]);
});

test('joining leaves every span in order and inside the text', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom('و', 'أ', 'الحبوب', '7', '\n', ' ', '،', "''", 'مدير'))
        .map((parts) => parts.join(' ')),
      (text) => {
        let end = 0;
        for (const token of joinParted(evenMarks(tokenize(text)))) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeLessThanOrEqual(text.length);
          end = token.end;
        }
      },
    ),
  );
});

test('a speaker behind a parted conjunction has all of its office', () => {
  const text =
    'و من جهته أبرز مدير تعاونية الحبوب و البقول الجافة, السيد سامي شريفي, أن التعاونية فتحت 22 نقطة.';
  expect(speakersOf(text)).toEqual(['سامي شريفي']);
});

test('marks printed as two apostrophes hold speech as others do', () => {
  const text = "نبه سامي حداد الى اهتراء الشبكات, وقال ''ننتظر الكارثة حتى نتحرك''.";
  expect(contentsOf(text)).toEqual(['اهتراء الشبكات', 'ننتظر الكارثة حتى نتحرك']);
});
