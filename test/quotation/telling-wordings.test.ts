/**
 * Statements told without the plainest wordings: by an outlet that passes on, a state of things, a blame, a reply, a document, and
 * what only looks like them. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../support/quotations.ts';

describe('what something leads to, and what is done or shown', () => {
  test.each<[text: string]>([
    ['ونشر المغني سامي حداد مقطع فيديو، يظهر رفع العلم فوق بيته.'],
    ['في معرض "ألوان"، الذي يضم أعمال الفنان: "أعتقد أن الفن حياة".'],
  ])('is nobody’s word in «%s»', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });
});

describe('a fear, a belief, a warning', () => {
  test.each<[text: string, statement: [speaker: string, content: string]]>([
    [
      'أطلقت وزيرة البيئة هدى ريان، أمس، تحذيرا شديد اللهجة من تلوث النهر.',
      ['هدى ريان', 'تلوث النهر'],
    ],
    ['أصدر الاتحاد تحذيرا من أن اللاعبين سيعاقبون.', ['الاتحاد', 'اللاعبين سيعاقبون']],
    ['أصدر المركز تحذيرا للمزارعين من موجة صقيع.', ['المركز', 'موجة صقيع']],
    [
      'أطلقت الأمم المتحدة نداء عاجلا إلى الدول الغنية لتمويل الصندوق.',
      ['الأمم المتحدة', 'إلى الدول الغنية لتمويل الصندوق'],
    ],
    [
      'وسط تحذيرات من الأطباء من أن اللقاح لا يكفي، توافد الآلاف على المستشفيات.',
      ['الأطباء', 'اللقاح لا يكفي'],
    ],
    [
      'وفي المقال شرح من الطبيب أنس الحمصي من جامعة الجنوب من أن النوم الطويل مضر.',
      ['أنس الحمصي', 'النوم الطويل مضر'],
    ],
  ])('is told in «%s»', (text, statement) => {
    expect(statementsOf(text)).toEqual([statement]);
  });

  test.each<[text: string]>([
    ['أطلقت الشرطة عيارات تحذيرية في الهواء.'],
    ['تلقت الوزارة تحذيرا من مخابرات دولة صديقة.'],
    ['أصدر الحكم إنذارا للاعب من الفريق الضيف.'],
    ['أطلق المطرب نداء.'],
    ['أطلقت الشركة تحذيرها الآلي من المستودع.'],
  ])('is nobody’s word in «%s»', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });
});
