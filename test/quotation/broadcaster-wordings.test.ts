/**
 * Wordings of foreign news: to which broadcaster somebody speaks, foreign places and fields inside a body's name, when
 * somebody spoke, and verbs that go on with another. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf, statementsOf } from '../support/quotations.ts';

const _SAID = 'إن الحريق بدأ ليلا.';

describe('a verb that goes on with another', () => {
  test.each<[text: string, speaker: string]>([
    ['ومضى دي بروين يقول إن الطريق مغلق.', 'يان دي بروين'],
    ['ومضى دي بروين يقول إن الطريق مغلق "لأيام عدة"، ولكن "الحل قريب".', 'يان دي بروين'],
    ['ومضى يقول إن الطريق مغلق.', 'يان دي بروين'],
    ['وراح دي بروين يؤكد أن الطريق مغلق.', 'يان دي بروين'],
    ['ومضى دي بروين ليقول إن الطريق مغلق.', 'يان دي بروين'],
    ['وذهب دي بروين إلى القول إن الطريق مغلق.', 'يان دي بروين'],
    ['ومضى في القول إن الطريق مغلق.', 'يان دي بروين'],
    ['لكن دي بروين ذهب إلى حد القول إن الطريق مغلق.', 'يان دي بروين'],
  ])('tells what «%s» says', (text, speaker) => {
    const before = 'قال يان دي بروين إن الحريق بدأ ليلا. ';
    expect(speakersOf(before + text)).toEqual(['يان دي بروين', speaker]);
  });

  test.each(['ويمكن القول إن الطريق مغلق.', 'وظل الوزير يقول كلمته.'])(
    'tells nothing in «%s»',
    (text) => {
      expect(statementsOf(text)).toEqual([]);
    },
  );
});

describe('what stands beside what was said', () => {
  test.each<[text: string, speaker: string, content: string]>([
    ['وقعت الحادثة ليلا، وفقا لسجلات المحكمة.', 'سجلات المحكمة', 'وقعت الحادثة ليلا'],
    ['وقعت الحادثة ليلا، وفقا لمراجعة أجرتها الحكومة.', 'الحكومة', 'وقعت الحادثة ليلا'],
    [
      'ويوضح شكل الإناء أنه كان للزينة، حسبما كتب سامي حداد.',
      'سامي حداد',
      'ويوضح شكل الإناء أنه كان للزينة',
    ],
  ])('is told from it in «%s»', (text, speaker, content) => {
    expect(statementsOf(text)).toEqual([[speaker, content]]);
  });

  test.each(['ويوضح الرسم البياني أن الملعب صغير.', 'وتشير الأدلة إلى أن الملعب صغير.'])(
    'is nobody in «%s»',
    (text) => {
      expect(statementsOf(text)).toEqual([]);
    },
  );
});

describe('an order that somebody issues', () => {
  test.each<[text: string, speaker: string, content: string]>([
    [
      'وأصدرت الوكالة، الخميس، توجيها عاجلا للشركات بأن تغير كلماتها.',
      'الوكالة',
      'للشركات بأن تغير كلماتها',
    ],
    ['وأصدر الوزير توجيهات بأن تغلق المدارس أبوابها.', 'الوزير', 'تغلق المدارس أبوابها'],
  ])('is told in «%s»', (text, speaker, content) => {
    expect(statementsOf(text)).toEqual([[speaker, content]]);
  });

  test.each(['وأصدر الوزير تعليمات جديدة.', 'ونفذت الفرق تعليمات الوزارة بأن تغلق الأبواب.'])(
    'is none in «%s»',
    (text) => {
      expect(statementsOf(text)).toEqual([]);
    },
  );
});
