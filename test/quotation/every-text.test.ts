/**
 * What holds for every text: spans lie inside it, the same text has the same quotations, it may end anywhere, and
 * time grows as it does.
 *
 * @module
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/arabic/tokens.ts';
import { contains, sliceSpan } from '../../src/corpus/span.ts';
import { findQuotations } from '../../src/quotation/find-quotations.ts';
import { article } from '../support/articles.ts';
import { quotationsOf } from '../support/quotations.ts';

describe('every text', () => {
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'قال',
          'وأضافت',
          'الوزير',
          'محمد',
          'إن',
          'أن',
          'بحسب',
          ':',
          '«',
          '»',
          '"',
          '(',
          ')',
          '.',
          '،',
          '\n',
          'مؤكدا',
          'الذي',
          'دعوة',
          'إلى',
          'وزارة',
          'جاء',
          'في',
          'بيان',
          'كما',
          'و',
        ),
        fc.string({ unit: 'grapheme' }),
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' '));

  test('keeps every span inside the text, trimmed, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { content, cue, source, speaker } of quotationsOf(text)) {
          for (const span of [content, cue, source]) {
            if (!span) continue;
            expect(span.end).toBeGreaterThan(span.start);
            expect(contains({ start: 0, end: text.length }, span)).toBe(true);
          }
          expect(sliceSpan(text, content)).toBe(sliceSpan(text, content).trim());
          expect(speaker.name).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  // Bodies, their spokesmen and short mentions of either, in any order.
  const speakers = fc.constantFrom(
    ...['المنظمة', 'الهيئة', 'الوزارة', 'الشركة', 'الجمعية', 'الحكومة', 'بيان المنظمة'],
    ...['المتحدث باسم المنظمة', 'الناطقة باسم الهيئة ليلى سعيد', 'الناطق باسمها', 'المتحدث'],
    ...['هيئة تنظيم الاتصالات', 'منظمة "أفق"', 'وزير الصحة سامي حداد', 'الوزير', 'الأخير'],
    ...['معالي سعيد النعيمي', 'معاليه', 'سموه', 'المصدر ذاته', 'المسؤول نفسه', 'حداد', 'المصرح'],
  );
  const speech = fc.constantFrom(
    ...[
      (who: string) => `وقال ${who} إن العمل مستمر.`,
      (who: string) => `«لن نغادر»، يقول ${who}.`,
    ],
    ...[
      (who: string) => `واتهم ${who} السلطات بالتقصير.`,
      (who: string) => `وأضاف ${who} أنها بخير.`,
    ],
    ...[
      (who: string) => `بحسب ${who}، الطريق مغلق.`,
      (who: string) => `وفي بيان لها، دعت ${who} إلى الحوار.`,
    ],
  );
  const reports = fc
    .array(
      fc.tuple(speech, speakers).map(([say, who]) => say(who)),
      { maxLength: 8 },
    )
    .map((sentences) => sentences.join(' '));

  test('reads whoever speaks in any order', () => {
    fc.assert(
      fc.property(reports, (text) => {
        for (const { speaker } of quotationsOf(text)) expect(speaker.name).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    'جدد التأكيد على أهمية الصيانة، وختم سامي حداد حديثه بالدعوة إلى الحوار.',
    'وكانت المحادثات مقررة في الساحل، وفقا لمصدر مطلع على الملف في الوزارة.',
    'وطالب الأعضاء المفصولون الأمانة بفتح تحقيق في القرار.',
    'ورفض المترشحون مشاركة عبد الله واد. لكنه قال إنهم لن يقاطعوا، أما الرئيس عبد الله واد فأكد أنه باق.',
    'واتهم سامي حداد: "دول الجوار"، في إشارة إلى أعضاء الحلف، بإرسال السلاح إلى القرى.',
    'ونقلت صحيفة «النهار» عن قيادي محسوب على حزب "الأمل" قوله إن «القرار لم يتخذ بعد، مؤكدا أن المجلس يجتمع غدا».',
    'وردا على سؤال حول موعد الافتتاح، قالت الوزيرة، دون أن تخوض في التفاصيل: "سنعلن ذلك قريبا".',
    'واعتبر رئيس الهيئة النائب المستقل نجيب عون في مستهل كلمته أن وصف المشروع بأنه فاشل مغالطة، على حد تعبيره.',
  ])('reads a text that ends anywhere: «%s»', (text) => {
    for (let end = 0; end <= text.length; end++)
      expect(() => quotationsOf(text.slice(0, end))).not.toThrow();
  });

  test('finds the same quotations in the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(quotationsOf(text)).toEqual(quotationsOf(text));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['no full stop', 'قال الوزير سامي حنا إن العمل مستمر في كل مكان '],
    ['quotation marks', '" قال '],
    ['cues', 'قال '],
    ['speakers', 'قال الوزير إن كذا. '],
    ['titles', 'وزير رئيس أمين مدير '],
    ['titles with names', 'رئيس بلدية غازي عنتاب سامي كايا '],
    [
      'titles for names',
      'قال الرئيس سامي حداد إن البلاد بخير. وأكد رئيس الجمهورية أن المال وفير. ',
    ],
    ['honorifics', 'أكد سعادة الشيخ هلال بن ناصر أن الطريق سيفتح. وقال سعادته إن لجنة شكلت. '],
    [
      'short names of bodies',
      'لا يتوقف المجلس التنسيقي الوطني الساحلي عن التوسع. ويعتقد "التنسيقي الساحلي" أن العمل طويل. ',
    ],
    ['outlets', 'ونقلت صحيفة الصباح عن مصدر أمني أن الطريق مغلق. '],
    ['one sentence without subjects', 'القراصنة اخترقوا الأنظمة، وطالبوا بفدية مالية كبيرة '],
  ])(
    'takes time in proportion to an article of %s',
    (_, part) => {
      const milliseconds = (length: number): number => {
        const text = part.repeat(Math.ceil(length / part.length));
        const tokens = tokenize(text);
        const whole = article(text);
        const from = performance.now();
        findQuotations(whole, tokens);
        return performance.now() - from;
      };
      milliseconds(50_000);
      const [small, middle, large] = [100_000, 200_000, 400_000].map(milliseconds) as [
        number,
        number,
        number,
      ];
      // Four times the text: sixteen times the time would be quadratic.
      expect(middle).toBeLessThan(small * 5 + 60);
      expect(large).toBeLessThan(small * 10 + 120);
      // Only the proportion is asked for; a busy machine takes its time.
    },
    60_000,
  );
});
