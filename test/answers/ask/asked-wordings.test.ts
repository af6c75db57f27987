import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answers/ask/ask.ts';
import { fold } from '../../../src/arabic/letters.ts';
import { stemOf } from '../../../src/arabic/terms.ts';
import { tokenize } from '../../../src/arabic/tokens.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { wholePassage } from '../../../src/retrieval/index/passage.ts';
import { PassageIndex } from '../../../src/retrieval/index/passage-index.ts';
import { findQuestionType } from '../../../src/retrieval/question/question-words.ts';
import { findAnswerPlaces } from '../../../src/retrieval/ranking/answer-places.ts';
import { QuestionReader } from '../../../src/retrieval/reader/question-reader.ts';
import { loadSynonyms } from '../../../src/retrieval/senses/synonyms.ts';
import { article } from '../../support/articles.ts';

describe('the kind of answer that is asked for', () => {
  test.each([
    ['where', ['الركاب راحوا فين؟', 'المعلمين نقلوهم لفين', 'أي إقليم ضربه الجفاف؟']],
    ['why', ['الجسر اتقفل ليه؟', 'المدرب مشى علاش', 'ما الغاية من الجولة؟', 'شنو السبب']],
    ['when', ['المعرض يفتح امتى؟', 'شوكت يفتح المعرض', 'الحفل هيبدأ إمتى']],
    ['who', ['الجايزة راحت لمين؟', 'ويا منو سافر المدرب', 'منهو حارس المنتخب']],
    ['how-many', ['هيأجلوا الافتتاح لكام شهر؟', 'التذكرة صارت بكام']],
    ['where', ['ما هي الدول التي شاركت؟', 'شو هي الدول اللي شاركت', 'ما هو البلد المضيف؟']],
    ['what', ['ما هي الخطة؟', 'شو هي المشكلة', 'كيف سارت الجولة؟']],
  ])('is %s', (type, wordings) => {
    for (const wording of wordings) expect(findQuestionType(tokenize(wording)), wording).toBe(type);
  });
});

const TEXTS: Readonly<Record<string, string>> = {
  airport: 'أغلقت السلطات مطار بورسعيد بعد العاصفة، وفتحت مطار دير علا.',
  theft: 'سرق لصوص متحفا في ليون، وقعد الحراس ينتظرون الشرطة.',
  arrest: 'اعتقل الأمن تاجرا في لبنان، ونقلت اللجنة ملفه إلى القضاء.',
  moscow: 'أعلنت موسكو خطة جديدة.',
};
const reader = new QuestionReader(
  new PassageIndex(Object.entries(TEXTS).map(([id, text]) => wholePassage(text, id))),
);
const toldBy = (question: string, typed: string) =>
  reader
    .read(question)
    .concepts.filter((concept) => concept.typed === typed)
    .flatMap(({ alternatives }) =>
      alternatives.map(({ forms }) => forms.map(({ surface }) => surface).join(' ')),
    );

describe('words as they are typed', () => {
  test.each([
    ['a name parted that is printed as one', 'متى أغلق مطار بور سعيد', 'بور', 'بورسعيد'],
    [
      'a name parted though both words stand elsewhere',
      'متى أغلق مطار بور سعيد',
      'سعيد',
      'بورسعيد',
    ],
    ['a name joined that is printed as two', 'هل فتح مطار ديرعلا', 'ديرعلا', 'دير علا'],
    ['a passive of the dialects', 'أي متحف اتسرق', 'اتسرق', 'سرق'],
    ['a verb in the plural without its alef', 'وين مسكو التاجر', 'مسكو', 'اعتقل'],
    ['and with a pronoun', 'ليش مسكوه بلبنان', 'مسكوه', 'اعتقل'],
    ['the letter of Iraq', 'منو گعد ينتظر الشرطة', 'گعد', 'قعد'],
    ['a verb whose middle letter is weak', 'مين يدين التاجر', 'يدين', 'ادان'],
    ['a number in words', 'متحف رقم تسعة', 'تسعة', '9'],
  ])('are read: %s', (_, question, typed, told) => {
    expect(toldBy(question, typed)).toContain(told);
  });

  test('bring a name no near-synonym of a word that is spelled like its stem', () => {
    expect(toldBy('من زار لبنان', 'لبنان')).not.toContain('حليب');
    expect(toldBy('من زار لبنان', 'لبنان')).toContain('بيروت');
  });

  test.each([
    ['راح', 'منو راح يزور لبنان', false],
    ['عم', 'مين عم يزور لبنان', false],
    ['راح', 'وين راح التاجر', true],
  ])(
    'keep «%s» out of what is searched where it only carries a verb: «%s»',
    (word, question, is) => {
      const typed = reader.read(question).concepts.map((concept) => concept.typed);
      expect(typed.includes(word)).toBe(is);
    },
  );

  test.each(['شوكت يوصل التاجر', 'منو التاجر'])('search not by the word that asks: «%s»', (q) => {
    const typed = reader.read(q).concepts.map((concept) => concept.typed);
    expect(typed).toContain('التاجر');
    expect(typed).not.toContain(q.split(' ')[0]);
  });
});

describe('two of what is counted', () => {
  const library = buildLibrary([
    {
      article: article(
        'أنقذ خفر السواحل في ميناء صفاقس سفينتين من الغرق.\nوأطفأ الدفاع المدني في جربة حريقا بثلاث مروحيات.',
        { id: 'rescue', published: '2024-03-06' },
      ),
    },
  ]);

  test('answer how many', async () => {
    const question = 'كم سفينة أنقذ خفر السواحل في صفاقس؟';
    const { refused, sections } = await ask(library, { question }, 'ar');
    expect(refused).toBe(false);
    expect(sections[0]?.entries[0]?.excerpt.text).toContain('سفينتين');
  });

  test.each([
    ['سفينة', 'سفينتان', true],
    ['صاروخا', 'بصاروخين', true],
    ['لاعبا', 'لاعبين', false],
    ['سعوديا', 'سعوديين', false],
    ['سفينة', 'قاربين', false],
    [undefined, 'سفينتين', false],
  ])('are told apart from the plural: %s, «%s»', (typed, word, is) => {
    const wanted = {
      type: 'how-many',
      concepts: [{ counted: typed !== undefined, ...(typed ? { typed } : {}) }],
    } as const;
    const findings = { quotations: [], timexes: [] };
    const places = findAnswerPlaces(wanted, word, { start: 0, end: word.length }, [], findings);
    expect(places.length > 0).toBe(is);
  });
});

describe('choice words and words of the dialects', () => {
  const { ofWord, ofTranslation } = loadSynonyms();
  const told = (word: string, of = ofWord) =>
    of({ surface: fold(word), stem: stemOf(fold(word)) }).map((forms) =>
      forms.map(({ surface }) => surface).join(' '),
    );

  test.each([
    ['أردت', 'قتل'],
    ['تروم', 'هدف'],
    ['رايحين', 'سافر'],
    ['صكوا', 'اغلق'],
    ['مداواة', 'علاج'],
    ['غنموا', 'استولي'],
    ['يقطن', 'سكن'],
    ['تايلندية', 'تايلاند'],
  ])('«%s» may be told by «%s»', (asked, news) => {
    expect(told(asked)).toContain(news);
  });

  test('stand for no translation', () => {
    expect(told('باغت')).toContain('هجوم');
    expect(told('باغت', ofTranslation)).not.toContain('هجوم');
    expect(told('سجن', ofTranslation)).not.toEqual([]);
  });
});
