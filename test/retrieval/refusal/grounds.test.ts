import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/library/build-library.ts';
import type { Findings } from '../../../src/retrieval/ranking/answer-places.ts';
import {
  rankPassagesToRead,
  rankSentences,
} from '../../../src/retrieval/ranking/sentence-ranking.ts';
import { QuestionReader } from '../../../src/retrieval/reader/question-reader.ts';
import { confidenceOf } from '../../../src/retrieval/refusal/confidence.ts';
import { findGrounds, type Grounds } from '../../../src/retrieval/refusal/grounds.ts';
import { article } from '../../support/articles.ts';

const FERRY = article(
  [
    'غرقت العبارة نسيم قبالة ساحل الحديدة مساء الاثنين، وعلى متنها 40 راكبا.',
    'وقال وزير النقل سامي حداد إن العبارة كانت تحمل شاحنات وحاويات. وطالبت نقابة البحارة بتحقيق مستقل.',
    'وأنقذ خفر السواحل القبطان ومساعده.',
  ].join('\n'),
  { id: 'ferry', published: '2024-03-06' },
);
const PORT = article(
  [
    'أغلقت السلطات ميناء الصليف لتجهيز أرصفته.',
    'واعتصم عمال الميناء احتجاجا على تأخر الأجور.',
    'وانتهت مفاوضات الشركة والعمال.',
  ].join('\n'),
  { id: 'port', published: '2024-03-07' },
);
const library = buildLibrary([{ article: FERRY }, { article: PORT }]);

async function groundsOf(typed: string, of = library): Promise<Grounds> {
  const { index } = await of.openPassages();
  const question = new QuestionReader(index).read(typed);
  const items = new Map((await of.load(['ferry', 'port'])).map((item) => [item.article.id, item]));
  const findingsOf = (id: string): Findings => items.get(id) ?? { quotations: [], timexes: [] };
  const ranked = rankPassagesToRead(index, question);
  const grounds = findGrounds(
    question,
    rankSentences(index, question, ranked, findingsOf, 40),
    index,
  );
  if (!grounds) throw new Error(`nothing found for «${typed}»`);
  return grounds;
}

describe('findGrounds', () => {
  test('tells how much of a question is told', async () => {
    expect((await groundsOf('متى غرقت العبارة نسيم؟')).told).toBe(1);
    expect((await groundsOf('متى غرقت الغواصة الصفراء؟')).told).toBeLessThan(0.5);
  });

  test('counts the names that are not told', async () => {
    expect((await groundsOf('متى غرقت العبارة نسيم؟')).unnamed).toBe(0);
    expect((await groundsOf('متى غرقت العبارة كليوباترا؟')).unnamed).toBeCloseTo(1 / 3);
    expect((await groundsOf('متى احتفلت العبارة نسيم؟')).unnamed).toBe(0);
  });

  test('takes a given name for told whose surname is', async () => {
    const whole = await groundsOf('ماذا قال مروان حداد عن العبارة؟');
    expect(whole.told).toBeGreaterThan((await groundsOf('ماذا قال مروان صليبا عن العبارة؟')).told);
    expect(whole.unnamed).toBe(0);
  });

  test('lets a word that nothing translates count for less', async () => {
    const unread = await groundsOf('When did the grobbled ferry sink?');
    expect(unread.told).toBeGreaterThan((await groundsOf('When did the yellow ferry sink?')).told);
  });

  test('takes a figure beside what befell people for their number', async () => {
    const flood = (text: string) => buildLibrary([{ article: article(text, { id: 'ferry' }) }]);
    const asked = 'How many people did the flood displace?';
    const told = await groundsOf(asked, flood('أدى الفيضان إلى نزوح 13 ألفا من أهالي الوادي.'));
    expect(told.empty).toBe(0);
    const untold = 'أدى الفيضان إلى نزوح أهالي الوادي، وأغلق المعبر ثم فتح بعد 13 يوما.';
    expect((await groundsOf(asked, flood(untold))).empty).toBe(1);
    const deed = 'أسفر الفيضان عن نزوح نحو 13 ألف سوري من الوادي.';
    expect((await groundsOf(asked, flood(deed))).empty).toBe(0);
    const named = 'أسفر الفيضان عن نزوح أهالي الوادي، كما تنص المادة 13.';
    expect((await groundsOf(asked, flood(named))).empty).toBe(1);
  });

  test('takes any figure of the sentence for what a verb counts', async () => {
    const fund = buildLibrary([
      { article: article('خصص الصندوق أكثر من 7 ملايين دولار لترميم الميناء.', { id: 'ferry' }) },
    ]);
    expect((await groundsOf('How much did the fund give the port?', fund)).empty).toBe(0);
    expect((await groundsOf('كام دفع الصندوق للميناء', fund)).empty).toBe(0);
  });

  test('wants a person’s name in two words, or one that the lists have', async () => {
    const guard = (text: string) => buildLibrary([{ article: article(text, { id: 'ferry' }) }]);
    const asked = 'من هو حارس الميناء؟';
    expect((await groundsOf(asked, guard('وشكر حارس الميناء غضون الحفل.'))).empty).toBe(1);
    expect((await groundsOf(asked, guard('وشكر حارس الميناء روندال كاسغروف الحضور.'))).empty).toBe(
      0,
    );
    expect((await groundsOf(asked, guard('وشكر حارس الميناء مروان الحضور.'))).empty).toBe(0);
  });

  test('takes what the best sentence holds for the answer, though another one tells more', async () => {
    const mayor = article(
      [
        'بدأ سامي الكعبي، عمدة بلدية الساحل الشرقي المنتخب، تشكيل فريقه.',
        'ويتسلم الكعبي منصبه في 12 مايو 2024.',
      ].join('\n'),
      { id: 'ferry' },
    );
    const asked = 'متى يصبح الكعبي عمدة بلدية الساحل الشرقي؟';
    expect((await groundsOf(asked, buildLibrary([{ article: mayor }]))).empty).toBe(0);
  });

  test('counts the words that the article tells nowhere, by near-synonyms too', async () => {
    expect((await groundsOf('متى غرقت العبارة نسيم؟')).untold).toBe(0);
    expect((await groundsOf('متى غرقت العبارة كليوباترا؟')).untold).toBeCloseTo(1 / 3);
    expect((await groundsOf('متى أقفل ميناء الصليف؟')).untold).toBe(0);
  });

  test.each([
    ['من هي نسيم؟', 'what'],
    ['من هو وزير النقل؟', 'who'],
    ['من أنقذ القبطان؟', 'who'],
  ])('judges «%s» as %s', async (asked, type) => {
    expect((await groundsOf(asked)).type).toBe(type);
  });

  test('tells how long a question is', async () => {
    expect((await groundsOf('متى غرقت العبارة نسيم؟')).length).toBeCloseTo(Math.log(4));
  });

  test.each([
    ['كم راكبا كان على متن العبارة؟', 0],
    ['كم شاحنة كانت العبارة تحمل؟', 1],
    ['كم سعر تذكرة العبارة؟', 1],
    ['من هو وزير النقل؟', 0],
    ['ما اسم القبطان الذي أنقذه خفر السواحل؟', 1],
    ['Who is the transport minister?', 0],
    ['How many passengers were on the ferry?', 0],
    ['متى غرقت العبارة؟', 0],
    ['أين غرقت العبارة؟', 0],
    ['في أي مستشفى عولج القبطان؟', 1],
    ['How much did the ferry carry?', 0],
  ])('looks for a figure or a name where the answer to «%s» should stand', async (asked, empty) => {
    expect((await groundsOf(asked)).empty).toBe(empty);
  });

  test.each([
    ['ماذا قال حداد عن العبارة؟', 0],
    ['ماذا قال القبطان عن العبارة؟', 1],
    ['من نقل رأي القبطان؟', 0],
    ['ماذا قال سامي كوسا عن العبارة؟', 1],
  ])('listens for whose words «%s» asks', async (asked, unheard) => {
    expect((await groundsOf(asked)).unheard).toBe(unheard);
  });
});

describe('confidenceOf', () => {
  const SURE: Grounds = {
    type: 'when',
    told: 1,
    mass: 1.5,
    untold: 0,
    unnamed: 0,
    length: 1.4,
    empty: 0,
    unheard: 0,
  };

  test('rises with what is told, and falls with each thing that is not there', () => {
    expect(confidenceOf(SURE)).toBeGreaterThan(0);
    expect(confidenceOf({ ...SURE, told: 0.5 })).toBeLessThan(confidenceOf(SURE));
    expect(confidenceOf({ ...SURE, mass: 1 })).toBeLessThan(confidenceOf(SURE));
    for (const kind of ['untold', 'unnamed', 'empty', 'unheard'] as const) {
      expect(confidenceOf({ ...SURE, [kind]: 1 }), kind).toBeLessThan(confidenceOf(SURE));
    }
  });

  test('asks more of who did something than of what happened', () => {
    const who = confidenceOf({ ...SURE, type: 'who' });
    expect(who).toBeLessThan(confidenceOf({ ...SURE, type: 'what' }));
  });

  test.each(['who', 'when', 'where', 'how-many', 'why', 'yes-no', 'what'] as const)(
    'lets a question of %s in two words through where it is told whole',
    (type) => {
      expect(confidenceOf({ ...SURE, type, mass: 0.5, length: Math.log(3) })).toBeGreaterThan(0);
    },
  );

  test.each(['who', 'when', 'where', 'how-many', 'why', 'yes-no', 'what'] as const)(
    'is below the line of %s where next to nothing is told',
    (type) => {
      expect(confidenceOf({ ...SURE, type, told: 0.4, mass: 0.8, untold: 0.5 })).toBeLessThan(0);
    },
  );
});
