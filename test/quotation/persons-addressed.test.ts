/**
 * Where whoever speaks ends before those who hear it, who are urged or to whom something is done: they are no part of the speaker. What
 * only looks like it stands beside it.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('whoever speaks', () => {
  test.each<[text: string, speaker: string]>([
    ['نصح الأطباء المرضى بشرب الماء.', 'الأطباء'],
    ['حذر الأطباء المرضى من أن الدواء خطر.', 'الأطباء'],
    ['نصح العلماء المشرفين بعدم استخدام المادة.', 'العلماء'],
    ['أبلغ النواب الوزير بأن المشروع جاهز.', 'النواب'],
    ['طمأنت الوزارة الأهالي بأن المخزون كاف.', 'الوزارة'],
    ['أبلغت الحكومة البرلمان بأن المشروع جاهز.', 'الحكومة'],
    ['أبلغ المدير الموظفين بأن الباب مفتوح.', 'المدير'],
    ['دعت نقابة الأطباء المرضى إلى التلقيح.', 'نقابة الأطباء'],
    ['قال الطبيب للمريض إن الحالة مستقرة.', 'الطبيب'],
    ['قال المتهم للقاضي إنه بريء.', 'المتهم'],
    // … but what is told of them belongs to them
    ['أكد الأطباء المقيمون أن الدواء خطر.', 'الأطباء المقيمون'],
    ['حذر الأطباء الأجانب من أن الدواء خطر.', 'الأطباء الأجانب'],
    ['حذرت اللجنة المنظمة من أن الجسر ضعيف.', 'اللجنة المنظمة'],
    ['قال الممثل الخاص للرئيس إن الباب مفتوح.', 'الممثل الخاص للرئيس'],
    ['قال المرشح للرئاسة إن الباب مفتوح.', 'المرشح للرئاسة'],
  ])('ends before whom it is told in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
