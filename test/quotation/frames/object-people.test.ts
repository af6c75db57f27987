/**
 * People right behind a verb who are called upon or urged, and do not speak.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf, statementsOf } from '../../support/quotations.ts';

describe('whom a speaker calls upon', () => {
  test.each<[text: string, speakers: string[]]>([
    ['أغلقت البلدية السوق. ودعا السكان إلى فتح طريق جديد.', ['السكان']],
    ['أغلقت البلدية السوق، ودعا الأهالي إلى فتح طريق جديد.', ['الأهالي']],
    ['وعد المرشح بشير ياغي ناخبيه بخفض الأسعار.', ['بشير ياغي']],
    // An authority of which somebody demands.
    [
      'أكدت سيدة الأعمال منى الراشد أن الشرط ما زال مطبقا، وطالبت وزارة التجارة بالتدخل.',
      Array(2).fill('منى الراشد'),
    ],
    [
      'قالت الناشطة منى الراشد إن القانون ظالم، وطالبت منظمة العفو الدولية بإلغائه.',
      ['منى الراشد', 'منظمة العفو الدولية'],
    ],
    [
      'قال المدعي إن العقد مزور. وقال المحامي سامي حداد وكيل المتهم إن الحكم باطل. وأنكر المتهم وجود شريك.',
      ['المدعي', 'سامي حداد', 'المتهم'],
    ],
    // Whoever promises, and whom.
    [
      'قال الوالي سامي حداد إن السد جاهز. ووعد السكان بتوفير الماء قريبا.',
      Array(2).fill('سامي حداد'),
    ],
    [
      'قال الوالي سامي حداد إن السد جاهز. ووعد المسؤولون بتوفير الماء قريبا.',
      ['سامي حداد', 'المسؤولون'],
    ],
  ])('who speaks is known in «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each<[text: string, statement: [speaker: string, content: string]]>([
    [
      'قال المحافظ إن السد قديم، ودعا السكان إلى الابتعاد عنه.',
      ['المحافظ', 'السكان إلى الابتعاد عنه'],
    ],
    ['قال المحافظ إن السد قديم، ودعا سكان القرية إلى الحذر.', ['المحافظ', 'سكان القرية إلى الحذر']],
    ['وأكد المحافظ سقوط جدار السد وحث السكان على الابتعاد.', ['المحافظ', 'السكان على الابتعاد']],
    [
      'قال المحافظ إن السد قديم، وناشد الجميع الالتزام بالتعليمات.',
      ['المحافظ', 'الجميع الالتزام بالتعليمات'],
    ],
  ])('what is said second is read in «%s»', (text, statement) => {
    expect(statementsOf(text)[1]).toEqual(statement);
  });
});

describe('whom a verb is about', () => {
  test.each<[text: string, contents: string[]]>([
    // A demand for a body that there is not yet.
    ['وطالب المتحدث بلجنة تحقيق مختلطة.', ['بلجنة تحقيق مختلطة']],
    // A promise to people, who promise nothing themselves.
    [
      'قال القائد سامي حداد إن اللاعبين متعبون، ووعد الأنصار برد قوي.',
      ['اللاعبين متعبون', 'الأنصار برد قوي'],
    ],
  ])('what is said is read in «%s»', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });

  test.each<[text: string, statements: [speaker: string, content: string][]]>([
    ['طلب الجنود منهم أن يتوقفوا عن السير.', [['الجنود', 'يتوقفوا عن السير']]],
    // Whom one asks, between marks.
    [
      'قال النائب سامي حداد إن العدد كبير. و طلب من "الجيران" الحضور للقاء الذي ينظمه النادي.',
      [
        ['سامي حداد', 'العدد كبير'],
        ['سامي حداد', 'الحضور للقاء الذي ينظمه النادي'],
      ],
    ],
  ])('who says what is read in «%s»', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });
});
