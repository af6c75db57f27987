/**
 * Where a statement ends and whose it is where several stand close together: questions, quotations beside an indirect
 * report, what others make of it, clauses that belong to another word, groups that are counted. Negatives stand beside
 * them.
 */
import { describe, expect, test } from 'vitest';
import { quotationsOf, speakersOf, statementsOf } from '../support/quotations.ts';

describe('what was said', () => {
  test.each<[text: string, statements: string[][]]>([
    // A question is said whole.
    [
      'وقال الخبير سامي حداد إن الجسر قديم، متسائلا كيف يمكن أن يغلق عاما كاملا.',
      [
        ['سامي حداد', 'الجسر قديم'],
        ['سامي حداد', 'كيف يمكن أن يغلق عاما كاملا'],
      ],
    ],
    [
      'وتساءل النائب سامي حداد هل يمكن أن تفتح المدرسة غدا.',
      [['سامي حداد', 'هل يمكن أن تفتح المدرسة غدا']],
    ],
    // A quotation of its own beside an indirect report.
    [
      'وقالت سيدة من سكان الحي إنها باعت الحلي، "بعت كل شيء لأشتري البيت" تقول المتحدثة وهي تبكي.',
      [
        ['سيدة من سكان الحي', 'باعت الحلي'],
        ['سيدة من سكان الحي', 'بعت كل شيء لأشتري البيت'],
      ],
    ],
    [
      '«نعمل ليل نهار لتأمين الماء»، يقول الوزير سامي حداد قبل أن يغادر القاعة.',
      [['سامي حداد', 'نعمل ليل نهار لتأمين الماء']],
    ],
    // A quotation over two paragraphs.
    [
      'وقال المدرب سامي حداد: “لم أهرب من أحد.\nأطلب أن تتركونا نعمل في هدوء”.\nوغادر القاعة.',
      [['سامي حداد', 'لم أهرب من أحد.\nأطلب أن تتركونا نعمل في هدوء']],
    ],
    // What others make of it, and another's clause.
    [
      'ووفق الخبير سامي حداد فإن الحرارة ارتفعت، وهي أرقام يشكك فيها العلماء.',
      [['سامي حداد', 'الحرارة ارتفعت']],
    ],
    ['واحتج الطلبة داخل القاعة بعد اكتشافهم أن الأسئلة سربت.', []],
    ['واحتج الطلبة على أن الأسئلة سربت.', [['الطلبة', 'الأسئلة سربت']]],
    [
      'رفض مصدر في الجامعة ما وصفه بـ“الضغوط السياسية”، مبرزا أن الحوار ظل مفتوحا.',
      [
        ['مصدر في الجامعة', 'الضغوط السياسية'],
        ['مصدر في الجامعة', 'الحوار ظل مفتوحا'],
      ],
    ],
    // Whom nobody tells, and what nobody says.
    [
      'وقال المدرب سامي حداد إن الفريق جاهز. وتحدثت أنباء كثيرة عن اقتراب رحيل الحارس.',
      [['سامي حداد', 'الفريق جاهز']],
    ],
    ['وقال المتهم سامي حداد إنه بريء. وحين واجهه القاضي تمسك بأقواله.', [['سامي حداد', 'بريء']]],
    ['ووجه النائب رسالة إلى الوزير المكلف بالبيئة.', []],
    // A source described before its clause.
    ['ووفق مصدر طبي طلب عدم كشف هويته، فإن الحكم يصدر غدا.', [['مصدر طبي', 'الحكم يصدر غدا']]],
    // A promise in a relative clause, and a deed behind an office.
    [
      'ولم يفتح الجسر إلا بعد تدخل رئيس البلدية الذي وعد السكان بإصلاح الطريق.',
      [['رئيس البلدية', 'السكان بإصلاح الطريق']],
    ],
    [
      'ووعد نائب رئيس المجلس البلدي بمحاسبة المقصرين في الصيانة.',
      [['نائب رئيس المجلس البلدي', 'بمحاسبة المقصرين في الصيانة']],
    ],
  ])('is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('whoever speaks', () => {
  test.each<[text: string, speakers: string[]]>([
    // No subject stands behind a verb in the plural.
    [
      'وخرج متظاهرون إلى الشوارع، وأطلقوا صيحات ورددوا عبارات منها "لا نريد غير الماء".',
      ['متظاهرون'],
    ],
    ['المزارعون الذين حضروا أجمعوا على أن الموسم صعب.', ['المزارعون']],
    [
      'قرر 9 نواب من لجنة المالية تعليق عضويتهم، رفضا لما وصفوه بـ"القرار الجائر ضد سكان الأحياء".',
      ['9 نواب من لجنة المالية'],
    ],
    // A title and its name between commas before the verb; a given name with `ال`.
    [
      'أعلنت الصحف رحيل المدرب، لكن أمين الصندوق، سامي حداد، أوضح أن العقد سار.',
      ['الصحف', 'سامي حداد'],
    ],
    [
      'قال المدير سامي حداد إن العطل بسيط. لكن مدير الصيانة، السعيد بوزيان، رأى العكس، إذ صرح بأن الأنابيب قديمة.',
      ['سامي حداد', 'السعيد بوزيان'],
    ],
    // A minister told of by his charge, and names of Mauritania.
    [
      'ووجه النائب رسالة إلى الوزير المكلف بالمناجم. وقال الوزير إن المنجم آمن.',
      ['الوزير المكلف بالمناجم'],
    ],
  ])('is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test('keeps the title before a name between commas as its source', () => {
    const text = 'لكن أمين الصندوق، سامي حداد، أوضح أن العقد سار.';
    const { source } = quotationsOf(text)[0] ?? {};
    expect(text.slice(source?.start, source?.end)).toBe('أمين الصندوق، سامي حداد');
  });
});
