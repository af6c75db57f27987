/**
 * Verbs that tell by another verb or a noun of saying, and verbs of going on.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../../support/quotations.ts';

describe('a verb that goes on with another', () => {
  test.each<[text: string, speakers: string[]]>([
    [
      'قال يان دي بروين إن الحريق بدأ ليلا. ومضى دي بروين يقول إن الطريق مغلق.',
      Array(2).fill('يان دي بروين'),
    ],
    [
      'قال يان دي بروين إن الحريق بدأ ليلا. ومضى دي بروين يقول إن الطريق مغلق "لأيام عدة"، ولكن "الحل قريب".',
      Array(2).fill('يان دي بروين'),
    ],
    [
      'قال يان دي بروين إن الحريق بدأ ليلا. ومضى يقول إن الطريق مغلق.',
      Array(2).fill('يان دي بروين'),
    ],
    [
      'قال يان دي بروين إن الحريق بدأ ليلا. وراح دي بروين يؤكد أن الطريق مغلق.',
      Array(2).fill('يان دي بروين'),
    ],
    [
      'قال يان دي بروين إن الحريق بدأ ليلا. ومضى دي بروين ليقول إن الطريق مغلق.',
      Array(2).fill('يان دي بروين'),
    ],
    [
      'قال يان دي بروين إن الحريق بدأ ليلا. وذهب دي بروين إلى القول إن الطريق مغلق.',
      Array(2).fill('يان دي بروين'),
    ],
    [
      'قال يان دي بروين إن الحريق بدأ ليلا. ومضى في القول إن الطريق مغلق.',
      Array(2).fill('يان دي بروين'),
    ],
    [
      'قال يان دي بروين إن الحريق بدأ ليلا. لكن دي بروين ذهب إلى حد القول إن الطريق مغلق.',
      Array(2).fill('يان دي بروين'),
    ],
    // Nobody says anything.
    ['ويمكن القول إن الطريق مغلق.', []],
    ['وظل الوزير يقول كلمته.', []],
    // Verbs of going on and of calling to mind, with speech alone
    ['واستكملت النائبة ليلى منصور: "لن نسكت".', ['ليلى منصور']],
    ['ويستذكر سامي حداد: كنا نلعب بلا أحذية.', ['سامي حداد']],
    ['واستكملت الشركة أعمال البناء في الطريق الجديد.', []],
    ['واستأنفت المحكمة النظر في القضية أمس.', []],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'وتحدث الوزير سامي حداد عن السد، مكتفيا بالتشديد على أن العمل جار.',
      [['سامي حداد', 'العمل جار']],
    ],
    ['لكن الهيئة سارعت إلى التأكيد أن القارب وصل.', [['الهيئة', 'القارب وصل']]],
    ['ولا تتردد القبطان منى حداد في القول إن البحر هائج.', [['منى حداد', 'البحر هائج']]],
    ['استهل القبطان سامي حداد كلمته بالتذكير بأن البحر هائج.', [['سامي حداد', 'البحر هائج']]],
    // Whoever goes on, and what is only finished.
    [
      'وأكمل سامي حداد أنه لكي ينجح العمل علينا أن نحترم القانون.',
      [['سامي حداد', 'لكي ينجح العمل علينا أن نحترم القانون']],
    ],
    ['وأكمل العمال بناء الجسر.', []],
    // Whoever comes back to say it; a purpose alone says nothing.
    ['وعاد المدير أمس ليقول إن الخلاف انتهى.', [['المدير', 'الخلاف انتهى']]],
    ['وسافر المدير أمس ليقول كلمته.', []],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});

describe('a noun of saying behind a verb that says nothing', () => {
  test.each<[text: string, speakers: string[]]>([
    // By the noun of saying behind a verb that says nothing
    ['فاجأت الوزيرة هدى سالم الحضور بإعلانها أن المشروع ألغي.', ['هدى سالم']],
    ['وأنهى المدير نبيل سعدون الجدل بتأكيده أن العقد موقع.', ['نبيل سعدون']],
    ['وأربك المرشح بشير ياغي خصومه بقوله: «لن أترشح مرة أخرى».', ['بشير ياغي']],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    [
      'وختم سامي حداد كلامه بالدعوة إلى التحلي بالصبر. واختتم حداد بالتأكيد على ضرورة الحوار.',
      [
        ['سامي حداد', 'التحلي بالصبر'],
        ['سامي حداد', 'ضرورة الحوار'],
      ],
    ],
    ['واختتم اللقاء بالتأكيد على ضرورة الحوار.', []],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
