import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripBidi } from '../../src/arabic/bidi.ts';
import { composeDocument, linesOf } from '../../src/documents/document.ts';
import { lineText } from '../../src/documents/line.ts';
import { renderPdf } from '../../src/documents/pdf.ts';
import { answer, anyAnswer, citation, entry } from '../support/answers.ts';
import {
  arabicLetters,
  countExcerpts,
  excerptLinesOf,
  firstMissing,
  otherWords,
  readPdf,
} from './read-back.ts';
import { disputeAnswer, seedArticle, timelineAnswer, whoSaidAnswer } from './seed-answers.ts';

/** What a page adds to the lines of the document: the numbers of notes, twice, and of pages. */
const numbersOf = (notes: number, pages: number): string[] =>
  [
    ...Array.from({ length: 2 * notes }, (_, i) => `${(i % notes) + 1}`),
    ...Array.from({ length: pages }, (_, i) => [`${i + 1}`, `${pages}`]).flat(),
  ].sort();

/** The Arabic letters of a PDF without its footnotes and page numbers, which come between the lines of an excerpt. */
const lettersBetweenPages = (text: string): string =>
  ['صحيفة الميناء، 5 مارس 2024، الفقرة 2', 'الصفحة 1 من 1']
    .map(arabicLetters)
    .reduce((letters, furniture) => letters.replaceAll(furniture, ''), arabicLetters(text));

const pagesOf = (pdf: Buffer): number => Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);

describe('renderPdf', () => {
  test.each(['ar', 'en'] as const)('holds every excerpt of the seeds’ answers (%s)', (language) => {
    for (const made of [whoSaidAnswer(language), timelineAnswer(language)]) {
      const words = arabicLetters(readPdf(renderPdf(made)));
      expect(countExcerpts(made)).toBeGreaterThan(2);
      expect(firstMissing(excerptLinesOf(made).map(arabicLetters), words)).toBeUndefined();
    }
  });

  test.each(['ar', 'en'] as const)(
    'sets a dispute as a table, its notes in the order of reading (%s)',
    (language) => {
      const made = disputeAnswer(language);
      const letters = arabicLetters(readPdf(renderPdf(made)));
      // A reader that goes from the left reads Arabic columns line by line: there the words are whole, not their lines.
      const parts = excerptLinesOf(made).flatMap((line) =>
        language === 'ar' ? [line] : line.split(' '),
      );
      for (const part of parts) expect(letters).toContain(arabicLetters(part));
      expect(letters.match(/الوطن|بارتونيوز/g)).toEqual([
        'الوطن',
        'بارتونيوز',
        'الوطن',
        'بارتونيوز',
      ]);
    },
  );

  test('holds each Latin word and number as often as the document does', () => {
    const made = whoSaidAnswer('ar');
    const document = composeDocument(made);
    const links = document.sections.flatMap(({ entries }) =>
      entries.flatMap(({ notes }) => notes.map(({ link }) => link?.words ?? '')),
    );
    const expected = [...linesOf(document).map(lineText), ...links].join('\n');
    expect(otherWords(readPdf(renderPdf(made)))).toEqual(
      [...otherWords(expected), ...numbersOf(6, 1)].sort(),
    );
  });

  test('holds a whole article of the seeds, each paragraph one excerpt', () => {
    const { text } = seedArticle('mehr-un-albania');
    const made = answer(text.split('\n').map((paragraph) => entry(paragraph)));
    const words = lettersBetweenPages(readPdf(renderPdf(made)));
    expect(firstMissing(excerptLinesOf(made).map(arabicLetters), words)).toBeUndefined();
  });

  test('holds an excerpt of 5,000 characters whole, over its pages', () => {
    const { text } = seedArticle('mehr-un-albania');
    const made = answer([entry(`${text.replaceAll('\n', ' ')} ${text}`.slice(0, 5000))]);
    const pdf = renderPdf(made);
    const words = lettersBetweenPages(readPdf(pdf));
    expect(pagesOf(pdf)).toBeGreaterThan(1);
    expect(firstMissing(excerptLinesOf(made).map(arabicLetters), words)).toBeUndefined();
  });

  test.each([
    'أيضًا مؤخرًا مُؤكِّداً نقلاً عن الدول غير المنضمّة',
    'لا لأن الإعلام الآن خلال الأولى',
    'الله والله بالله لله',
    'خبر الخبراء لكن الكترونية المملكة حين نحو تحت لمحة بحجم نجم',
    'پاکستان چگونه گفت ژوئن ۱۲۳',
    'شَدَّةٌ عَلَى الحَرْفِ',
  ])('lets «%s» be copied out letter by letter', (text) => {
    const read = readPdf(renderPdf(answer([entry(text)])));
    expect(arabicLetters(read)).toContain(arabicLetters(text));
  });

  test('keeps the words of a line in order whatever vowel signs stand in it, and copies none', () => {
    const text = 'قال مُؤكِّداً إنه أيضًا لم يُقتل أحد في المدن المنضمّة';
    const read = readPdf(renderPdf(answer([entry(text)])));
    expect(stripBidi(read).replace(/\s+/gu, ' ')).toContain(text.replace(/\p{M}/gu, ''));
  });

  test.each([
    ['Typst', '#panic("x") $x^2$ *b* _i_ `r` <l> @r // c /* d */ \\u{41} #sys.inputs [] {} = h'],
    ['Markdown', '**b** [l](https://example.org) ![i](x) <script>alert(1)</script> | a |'],
    ['Word', '<w:t>x</w:t> &amp; &#x41; ]]> <?xml?> {PAGE} end'],
  ])('shows %s syntax as text', (_, text) => {
    const made = answer([entry(text, { kind: 'passage', citations: [citation({ url: null })] })]);
    const found = readPdf(renderPdf(made)).replace(/[\u202a-\u202e\u200e\u200f]|\s/gu, '');
    for (const word of text.split(' ')) expect(found).toContain(word);
  });

  test('shows a white square for what its fonts do not have', () => {
    const made = answer([entry('وصل 漢 اليوم')]);
    expect(readPdf(renderPdf(made))).toContain('□');
  });

  test('of any answer, gives a PDF, and twice the same', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyAnswer, (made) => {
        const pdf = renderPdf(made);
        expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
        expect(pagesOf(pdf)).toBeGreaterThan(0);
        expect(renderPdf(made).equals(pdf)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('stands whatever signs stand together, in lines read from either side', {
    timeout: 120_000,
  }, () => {
    const signs = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      // Signs of one script without a direction of their own, beside others: Typst ended the process over them.
      fc.constantFrom('ا', 'b', ' ', '۱۲', '۞', '؎', '᚜', '\u0375', '⻙', '℅', '\u0483', '\u0610'),
    );
    const text = fc.array(signs, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 20, maxLength: 40 }), (texts) => {
        const rows = texts.map((words) => entry(words, { label: words }));
        for (const language of ['ar', 'en'] as const) {
          expect(pagesOf(renderPdf(answer(rows, { language })))).toBeGreaterThan(0);
        }
      }),
      { numRuns: 12 },
    );
  });
});
