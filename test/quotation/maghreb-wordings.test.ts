/**
 * Wordings of Maghrebi newspapers and radio sites: names that are words elsewhere, bodies called after what they are
 * for, and who speaks where a name and a title stand side by side. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, quotationsOf, speakersOf } from '../support/quotations.ts';

describe('the speaker of a statement', () => {
  test.each<[text: string, speakers: string[]]>([
    // A name before a verb, and a verb behind a known surname.
    [
      'قالت ريم حداد إن العرض كبير. العويطي من جانبه أكد أن العمل لا يحاكم أحدا.',
      ['ريم حداد', 'العويطي'],
    ],
    ['الاجتماع من جهته أكد أن العمل لا يحاكم أحدا.', []],
    [
      'واستبعد المدرب المهاجم سامي العويطي. غير أن العويطي خرج عن صمته حيث كتب: «الجواب في الميدان».',
      ['سامي العويطي'],
    ],
    // Whoever promises, and whom.
    [
      'قال الوالي سامي حداد إن السد جاهز. ووعد السكان بتوفير الماء قريبا.',
      ['سامي حداد', 'سامي حداد'],
    ],
    [
      'قال الوالي سامي حداد إن السد جاهز. ووعد المسؤولون بتوفير الماء قريبا.',
      ['سامي حداد', 'المسؤولون'],
    ],
  ])('of «%s» is %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a charge', () => {
  test.each<[text: string, speaker: string, content: string]>([
    ['واتهمت زينب حداد الوزير بالكذب.', 'زينب حداد', 'الوزير بالكذب'],
    ['واتهم سامي حداد الوزير بتقديم أرقام قديمة.', 'سامي حداد', 'الوزير بتقديم أرقام قديمة'],
    ['واتهمت بنت سيدي حداد المدير بالتقصير.', 'بنت سيدي حداد', 'المدير بالتقصير'],
    ['واتهم سامي حداد الحكومة بالتقصير.', 'سامي حداد', 'الحكومة بالتقصير'],
  ])('is read in «%s»', (text, speaker, content) => {
    expect(quotationsOf(text)).toHaveLength(1);
    expect(speakersOf(text)).toEqual([speaker]);
    expect(contentsOf(text)).toEqual([content]);
  });
});

describe('what was said', () => {
  test.each<[text: string, contents: string[]]>([
    // A refusal that somebody voices.
    [
      'عبر عدد من أعضاء اللجنة عن رفضهم تمرير القانون بصيغته الحالية.',
      ['تمرير القانون بصيغته الحالية'],
    ],
    ['أعربت النقابة عن رفضها لتمرير القانون بصيغته الحالية.', ['لتمرير القانون بصيغته الحالية']],
    ['وعبر النائب عن رفضه المشروع.', []],
    // A demand for a body that there is not yet.
    ['وطالب المتحدث بلجنة تحقيق مختلطة.', ['بلجنة تحقيق مختلطة']],
    // A promise to people, who promise nothing themselves.
    [
      'قال القائد سامي حداد إن اللاعبين متعبون، ووعد الأنصار برد قوي.',
      ['اللاعبين متعبون', 'الأنصار برد قوي'],
    ],
    // What nobody told.
    ['ولم تؤكد الحكومة ولم تنف، إلى الآن، عزمها إعلان سنة جافة.', []],
    ['ولم يعلن الوزير عزمه الاستقالة من منصبه.', []],
    ['أكد الوزير عزمه الاستقالة من منصبه.', ['عزمه الاستقالة من منصبه']],
    ['رفضت كلها لأنها "لم تأت في وقتها".', []],
    // Why a deed was done is nobody's word but his who tells it.
    [
      'وبرر المدرب استبعاد المهاجم سامي حداد بكونه "لم يستعد بعد جاهزيته".',
      ['استبعاد المهاجم سامي حداد بكونه "لم يستعد بعد جاهزيته"'],
    ],
  ])('in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
