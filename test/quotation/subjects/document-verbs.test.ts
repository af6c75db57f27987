/**
 * Verbs about a report or a study: those that tell what stands in it, though somebody cites it, and those in the plural, which are
 * never its own. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('a verb right behind a report that somebody cites', () => {
  test.each<[text: string, report: string]>([
    ['أشار سامي حداد إلى تقرير دولي ذكر أن الفقر في ازدياد.', 'تقرير دولي'],
    ['استند النائب كمال عون إلى تقرير رقابي أكد أن المال أهدر.', 'تقرير رقابي'],
    ['أحال المدير كمال عون على تقرير سابق حذر من أن الجسر متصدع.', 'تقرير سابق'],
    ['اطلع سامي حداد على استطلاع جديد يقول إن الناس راضون.', 'استطلاع جديد'],
    // … with when it was made between the two
    ['تستشهد الباحثة ليلى عمران بدراسة أجريت العام الماضي خلصت إلى أن الشباب يهاجرون.', 'دراسة'],
    ['استعان الكاتب كمال عون بدراسة نشرت أمس أثبتت أن الضجيج ضار.', 'دراسة'],
  ])('is the report’s in «%s»', (text, report) => {
    expect(speakersOf(text)).toEqual([report]);
  });

  test.each<[text: string, speaker: string]>([
    // behind a comma or with a conjunction whoever cites it goes on
    ['أشار سامي حداد إلى تقرير دولي، وذكر أن الفقر في ازدياد.', 'سامي حداد'],
    ['علق سامي حداد على تقرير دولي وقال إن الأرقام خاطئة.', 'سامي حداد'],
    // what somebody brings out, or says something in
    ['أصدر سامي حداد تقريرا أكد أن الفقر في ازدياد.', 'سامي حداد'],
    ['نشرت الباحثة ليلى عمران دراسة قالت فيها إن الشباب يهاجرون.', 'ليلى عمران'],
    ['وجه سامي حداد رسالة إلى الوزير أكد أن المصنع خاسر.', 'سامي حداد'],
    // whose it is said to be
    ['اطلع سامي حداد على تقرير للوزارة يقول إن الفقر في ازدياد.', 'الوزارة'],
  ])('is somebody’s in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('a verb of several behind a report', () => {
  test.each<[text: string, speakers: readonly string[]]>([
    [
      'أكدت دراسة أن الشاي مفيد. الدراسة أجراها علماء من جامعة تيما. ووجدوا أن كوبا يكفي.',
      ['دراسة', 'علماء من جامعة تيما'],
    ],
    [
      'أظهرت دراسة أن الشاي مفيد. وأجرى البحث علماء من جامعة تيما. ووجدوا أن كوبا يكفي.',
      ['دراسة', 'علماء من جامعة تيما'],
    ],
    [
      'ذكر تقرير أن الماء يقل. وشارك في التقرير خبراء في معهد الموارد. وحذروا من أن الآبار ستجف.',
      ['تقرير', 'خبراء في معهد الموارد'],
    ],
    [
      'نشر باحثون في جامعة تيما دراسة عن البن. وأظهرت الدراسة أن البن مفيد. وأضافوا أن فنجانين يكفيان.',
      ['الدراسة', 'باحثون في جامعة تيما'],
    ],
    // nobody has spoken
    [
      'الدراسة أعدها باحثون في جامعة تيما، ونشروا نتائجها في مجلة. ووجدوا أن النوم يحسن الذاكرة.',
      ['باحثون في جامعة تيما'],
    ],
    // nobody is told to have made it: whose it is stays open
    ['كشف تقرير أن الشاي مفيد. وذكروا أن كوبا يكفي.', ['تقرير']],
    ['أفادت دراسة بأن السهر ضار. وراقبت الدراسة الأطفال. وقالوا إن النوم أفضل.', ['دراسة']],
  ])('is never its own in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, speakers: readonly string[]]>([
    ['وجدت دراسة أن المشي مفيد. وأضافت أن ساعة تكفي.', ['دراسة', 'دراسة']],
    ['أكدت دراسات أن المشي مفيد. وأضافت أن ساعة تكفي.', ['دراسات', 'دراسات']],
    ['قالت النقابة إن الأجور قليلة. وطالبوا بزيادتها.', ['النقابة', 'النقابة']],
    [
      'أظهرت دراسة أن السمك مفيد. وقال الباحثون إن وجبتين تكفيان. وأضافوا أن الدهون مفيدة.',
      ['دراسة', 'الباحثون', 'الباحثون'],
    ],
  ])('goes on as before in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
