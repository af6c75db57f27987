import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/arabic/tokens.ts';
import { buildArticle } from '../../src/corpus/paragraphs.ts';
import { findEvents } from '../../src/timex/find-events.ts';
import { findTimexes } from '../../src/timex/find-timexes.ts';
import { timexesIn } from './timexes-in.ts';

const WORDS = (
  'يوم الأربعاء أمس اليوم غدا الخميس صباح مساء الساعة 8 15 2022 ١٤ يوليو تموز / - ( ) ، . و من إلى بين في قبل بعد ' +
  'ثلاثة أيام عام سنة الماضي المقبل نفسه ذلك هذا كل نحو منتصف نهاية الأسبوع الشهر القرن العشرين رمضان 1440 هـ ' +
  'الربع الأول صيف عدة سنوات الـ عشر خمسة وعشرين ونصف حتى قال سيزور الوزير أن «المدينة» نيسان/أبريل 30 31 12:30 ت غ'
).split(' ');

/** Texts that look like expressions of time and mostly are none. */
const timeLike = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .chain((words) =>
    fc
      .constantFrom(' ', '\n', '')
      .map((space) => words.join(space || ' ').replaceAll(space ? '' : ' /', '/')),
  );
const creationTime = fc.oneof(
  fc.constant(null),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const preference = fc.constantFrom('past' as const, 'future' as const, 'closest' as const);

/** What TIMEX3 values look like. */
const VALUE = /^(?:[\dXPTB][\dA-Z:/.-]*|(?:PAST|PRESENT|FUTURE)_REF)$/;

describe('findTimexes of any text', () => {
  test('gives spans inside the text, in order, never overlapping or empty, with whole letters', () => {
    fc.assert(
      fc.property(timeLike, creationTime, preference, (text, time, prefer) => {
        let last = 0;
        for (const { span, value, reason } of timexesIn(text, time, prefer)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          expect(reason).not.toBe('');
          if (value !== null) expect(value).toMatch(VALUE);
          last = span.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives whole dates that the calendar has', () => {
    fc.assert(
      fc.property(timeLike, creationTime, preference, (text, time, prefer) => {
        for (const { value } of timexesIn(text, time, prefer)) {
          for (const [date] of (value ?? '').matchAll(/\d{4}-\d\d-\d\d/g)) {
            expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('throws for no string, and finds the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), creationTime, (text, time) => {
        expect(timexesIn(text, time)).toEqual(timexesIn(text, time));
      }),
      { numRuns: 300 },
    );
  });

  test('shifts every relative value by a year when the article is a year younger', () => {
    // From a year without a leap day on either side, and with weekdays left out: those fall elsewhere each year.
    const relative = fc.constantFrom(
      'أمس',
      'اليوم',
      'غدا',
      'أول أمس',
      'الشهر الماضي',
      'العام المقبل',
      'في يوليو الماضي',
      'في ديسمبر',
      'منتصف مارس',
      '15 الجاري',
      'في 16 أكتوبر',
      'نهاية العام',
      'الربع الأول من العام الجاري',
      'قبل عامين',
      'قبل ثلاثة أشهر',
      'صيف العام الماضي',
      'مساء أمس',
      '26 من الشهر المقبل',
      'مطلع العام الجاري',
    );
    const day = fc.integer({ min: 0, max: 303 });
    fc.assert(
      fc.property(relative, day, preference, (text, offset, prefer) => {
        const at = (year: number) =>
          new Date(Date.UTC(year, 2, 1 + offset)).toISOString().slice(0, 10);
        const [one] = timexesIn(text, at(2021), prefer);
        const [two] = timexesIn(text, at(2022), prefer);
        const later = one?.value?.replace(/^\d{4}/, (year) => String(Number(year) + 1));
        expect(two?.value).toBe(later);
      }),
    );
  });

  test('finds the same words wherever the sentence stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (before) => {
        const text = `${before}\nوصل يوم الأربعاء.`;
        const last = timexesIn(text).at(-1);
        expect(last && text.slice(last.span.start, last.span.end)).toBe('يوم الأربعاء');
      }),
    );
  });
});

describe('findEvents of any text', () => {
  test('gives clauses inside the text that hold their date and begin and end with more than space', () => {
    fc.assert(
      fc.property(timeLike, (text) => {
        const article = buildArticle({ id: 'any', text });
        const tokens = tokenize(text);
        for (const { span, timex } of findEvents(
          article,
          tokens,
          findTimexes(text, tokens, '2022-09-08'),
        )) {
          expect(span.start).toBeLessThanOrEqual(timex.span.start);
          expect(span.end).toBeGreaterThanOrEqual(timex.span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a text without a full stop', () => {
  test('takes time in proportion to its length', () => {
    const line =
      'قال الوزير أمس الأربعاء إن المباحثات التي بدأت في 15 يوليو/تموز الماضي ستستمر ثلاثة أيام و';
    const timeOf = (repeats: number) => {
      const text = line.repeat(repeats);
      const tokens = tokenize(text);
      const article = buildArticle({ id: 'long', text });
      const began = performance.now();
      findEvents(article, tokens, findTimexes(text, tokens, '2022-09-08'));
      return performance.now() - began;
    };
    timeOf(500);
    const short = Math.min(timeOf(500), timeOf(500));
    const long = Math.min(timeOf(4000), timeOf(4000));
    // Eight times the text; a quadratic step would take sixty-four times as long.
    expect(long).toBeLessThan(short * 24 + 50);
  });
});
