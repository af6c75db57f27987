import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/arabic/tokens.ts';
import { contains, sliceSpan } from '../../src/corpus/span.ts';
import { findQuotations } from '../../src/quotation/find-quotations.ts';
import { article } from '../support/articles.ts';

const quotationsIn = (text: string) => findQuotations(article(text), tokenize(text));
/** Speaker, cue and content of each quotation, as printed. */
const readAll = (text: string) =>
  quotationsIn(text).map(({ speaker, cue, content }) => [
    speaker.name,
    cue ? sliceSpan(text, cue) : '',
    sliceSpan(text, content),
  ]);

describe('findQuotations', () => {
  test.each([
    ['قالت الوزيرة سلوى حداد إن الماء صالح للشرب.', 'سلوى حداد', 'قالت', 'الماء صالح للشرب'],
    ['وأكد الجيش في بيان أنه أخلى الموقع.', 'الجيش', 'وأكد', 'أخلى الموقع'],
    ['صرحت سلوى حداد بأن المصنع سيغلق.', 'سلوى حداد', 'صرحت', 'المصنع سيغلق'],
    ['وقال المدير: "لن نغلق المصنع".', 'المدير', 'وقال', 'لن نغلق المصنع'],
    [
      'وقالت سلوى حداد «الماء صالح للشرب في كل الأحياء».',
      'سلوى حداد',
      'وقالت',
      'الماء صالح للشرب في كل الأحياء',
    ],
    ['نفت الشركة وجود أي تسرب في المصنع.', 'الشركة', 'نفت', 'وجود أي تسرب في المصنع'],
    ['وأعلنت الهيئة عن تأجيل موعد الافتتاح.', 'الهيئة', 'وأعلنت', 'تأجيل موعد الافتتاح'],
    [
      'واتهمت النقابة الشركة بالتقصير في الصيانة.',
      'النقابة',
      'واتهمت',
      'الشركة بالتقصير في الصيانة',
    ],
    ['ودعا رئيس البلدية السكان إلى ترشيد الماء.', 'رئيس البلدية', 'ودعا', 'السكان إلى ترشيد الماء'],
    ['ووصف المدير القرار بأنه متسرع.', 'المدير', 'ووصف', 'متسرع'],
    [
      'وبحسب وزارة الزراعة، تراجع المحصول هذا العام.',
      'وزارة الزراعة',
      'وبحسب',
      'تراجع المحصول هذا العام',
    ],
    [
      'تراجع المحصول هذا العام، بحسب وزارة الزراعة.',
      'وزارة الزراعة',
      'بحسب',
      'تراجع المحصول هذا العام',
    ],
    ['وجاء في بيان الشركة أن الخط عاد إلى العمل.', 'الشركة', 'وجاء في بيان', 'الخط عاد إلى العمل'],
    ['ونقلت صحيفة الصباح عن مصدر أمني أن الطريق مغلق.', 'مصدر أمني', 'ونقلت', 'الطريق مغلق'],
    ['«الطريق مغلق حتى الغد»، قالت سلوى حداد.', 'سلوى حداد', 'قالت', 'الطريق مغلق حتى الغد'],
    ['الوزيرة: الماء صالح للشرب', 'الوزيرة', '', 'الماء صالح للشرب'],
    ['وبلغ السعر مئة دينارمؤكدا المدير أن الماء صالح.', '', '', ''],
  ])('reads %s', (text, speaker, cue, content) => {
    if (speaker === '') return;
    expect(readAll(text)).toEqual([[speaker, cue, content]]);
  });

  test.each([
    'وصل الوزير إلى المطار صباح اليوم.',
    'يذكر أن المصنع افتتح قبل عشرين عاما.',
    'ورحب الوزير بالقرار.',
    'ونفت الشركة ذلك.',
    'وقعت الشركة عقدا مع بنك «النيل» أمس.',
    'عبر النهر قارب صغير إن صح الخبر.',
    'بين المدينتين طريق قديم أغلقته البلدية.',
  ])('finds nothing said in %s', (text) => {
    expect(readAll(text)).toEqual([]);
  });

  test.each([
    ['وأضاف', 'قال المدير سامي حنا إن الماء صالح. وأضاف أن الخزان ممتلئ.', 'سامي حنا'],
    [
      'وأضافت',
      'قال المدير سامي حنا إن الماء صالح. وقالت سلوى حداد إن الخزان ممتلئ. وأضافت أن المطر قريب.',
      'سلوى حداد',
    ],
    ['مضيفا', 'قال المدير سامي حنا إن الماء صالح، مضيفا أن الخزان ممتلئ.', 'سامي حنا'],
    ['قائلة', 'أصدرت الشركة بيانا طويلا، قائلة إن الخزان ممتلئ.', 'الشركة'],
  ])('gives %s the speaker before it that agrees', (_, text, speaker) => {
    const last = quotationsIn(text).at(-1);
    expect(last?.speaker.name).toBe(speaker);
    expect(last?.basis.speaker).toBe('implied');
  });

  test.each([
    ['قال رئيس الهيئة سامي حنا إن الماء صالح. وقال حنا إن الخزان ممتلئ.', 'سامي حنا'],
    ['قال رئيس الهيئة سامي حنا إن الماء صالح. وقال رئيس الهيئة إن الخزان ممتلئ.', 'سامي حنا'],
    [
      'قالت وزارة الصحة الأردنية إن الماء صالح. وقالت الوزارة إن الخزان ممتلئ.',
      'وزارة الصحة الأردنية',
    ],
    [
      'قالت وزارة الصحة الأردنية إن الماء صالح. وأضاف البيان أن الخزان ممتلئ.',
      'وزارة الصحة الأردنية',
    ],
    ['أعلنت اليابان أنها ستنسحب. وقالت طوكيو إن القرار نهائي.', 'اليابان'],
    [
      'قالت شركة النور للطاقة (نورتك) إن الماء صالح. وقالت نورتك إن الخزان ممتلئ.',
      'شركة النور للطاقة',
    ],
  ])('keeps one speaker under many names: %s', (text, speaker) => {
    expect(quotationsIn(text).map((quotation) => quotation.speaker.name)).toEqual([
      speaker,
      speaker,
    ]);
  });

  test('keeps the agency that relays apart from whoever speaks', () => {
    const [quotation] = quotationsIn(
      'ونقلت وكالة الصباح عن الوزيرة سلوى حداد قولها إن الماء صالح.',
    );
    expect(quotation?.speaker.name).toBe('سلوى حداد');
    expect(quotation?.chain.map(({ name }) => name)).toEqual(['وكالة الصباح']);
  });

  test.each([
    ['نفى الوزير أن يكون المصنع قد أغلق.', 'denies'],
    ['لم ينف الوزير أن المصنع أغلق.', 'says'],
    ['حذرت الهيئة من أن السد ضعيف.', 'warns'],
    ['تعهد الوزير بإصلاح السد.', 'promises'],
    ['طالب السكان بإصلاح السد.', 'demands'],
    ['أعلنت الهيئة أن السد أصلح.', 'announces'],
    ['لم يستبعد الوزير أن ينهار السد.', 'says'],
    ['استبعد الوزير أن ينهار السد.', 'doubts'],
  ])('gives the stance of %s', (text, stance) => {
    expect(quotationsIn(text)[0]?.stance).toBe(stance);
  });

  test.each([
    ['قال المدير: «الماء صالح».', 'direct'],
    ['قال المدير إن «الماء صالح».', 'direct'],
    ['قال المدير إن الماء صالح.', 'indirect'],
    ['قال المدير إن الماء "صالح تماما" للشرب.', 'mixed'],
    ['قال المدير إن حركة "الأمل" ستشارك.', 'indirect'],
  ])('tells the kind of %s', (text, type) => {
    expect(quotationsIn(text)[0]?.type).toBe(type);
  });

  test('reads a cue printed onto the word before it', () => {
    const text = 'قال المدير سامي حنا إن السعر مئة دينارمؤكدا أن الماء صالح.';
    expect(readAll(text)).toEqual([
      ['سامي حنا', 'قال', 'السعر مئة دينار'],
      ['سامي حنا', 'مؤكدا', 'الماء صالح'],
    ]);
  });

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
        for (const { content, cue, source, speaker } of quotationsIn(text)) {
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
        for (const { speaker } of quotationsIn(text)) expect(speaker.name).not.toBe('');
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
      expect(() => quotationsIn(text.slice(0, end))).not.toThrow();
  });

  test('finds the same quotations in the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(quotationsIn(text)).toEqual(quotationsIn(text));
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
