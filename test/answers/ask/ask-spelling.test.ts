import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answers/ask/ask.ts';
import { RequestError } from '../../../src/answers/asked/request-error.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { article } from '../../support/articles.ts';

const RESCUE = article(
  [
    'أقلعت طائرة الإغاثة من مطار أكادير بقيادة عمر الحسني يوم الأحد.',
    'وقالت المستشفى المركزية إن هدى القاسمي نجت من الحريق، وإن حركة حماس أرسلت معدات طبية.',
    'وأصيب 12 عاملا في حريق مستودع الأدوية.',
  ].join('\n'),
  { id: 'rescue', published: '2024-03-06' },
);
const STORM = article('حذرت هيئة الأرصاد من عاصفة ثلجية في الجبال.\nوأغلقت المدارس ثلاثة أيام.', {
  id: 'storm',
  published: '2024-03-07',
});
const library = buildLibrary([RESCUE, STORM].map((each) => ({ article: each })));
const asked = (question: string) => ask(library, { question }, 'ar');
const best = async (question: string) => {
  const { refused, sections } = await asked(question);
  return refused ? 'refused' : sections[0]?.entries[0]?.excerpt.text;
};

describe('ask, as people spell', () => {
  test.each([
    ['no hamza', 'متى اقلعت طائرة الاغاثة من مطار اكادير', 'أقلعت'],
    ['ه for ة', 'من قاد طائره الاغاثه', 'الحسني'],
    ['ى for ي, ي for ى', 'من هي هدي القاسمى', 'القاسمي'],
    ['no article', 'حريق مستودع ادوية', 'الأدوية'],
    ['a dialect', 'مين قاد طيارة الاغاثة من مطار اكادير', 'الحسني'],
    ['Franco digits', 'ماذا أرسلت 7amas', 'حماس'],
    ['Franco digits and an article', 'من هو 3omar el 7asani', 'عمر الحسني'],
    ['Franco digits in English', 'what did 7amas send', 'حماس'],
    ['both scripts', 'حريق warehouse الأدوية', 'مستودع'],
  ])('finds what is meant with %s: «%s»', async (_, question, told) => {
    expect(await best(question)).toContain(told);
  });

  test.each([
    ['من هي هدى القاشمي؟', 'القاشمي', 'قاسمي'],
    ['أين حذرت هيئة الأرصاص من عاصفة ثلجية؟', 'الأرصاص', 'ارصاد'],
  ])('asks whether another spelling was meant: «%s»', async (question, typed, meant) => {
    const { summary } = await asked(question);
    expect(summary).toContain(`هل تقصد «${meant}»؟ لا ذكر لـ«${typed}» في المكتبة.`);
  });
});

describe('ask, whatever is typed', () => {
  /** Generous, for the machines that run tests are busy. */
  const IN_MILLISECONDS = 5000;

  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n '],
    ['stopwords', 'من في على إلى'],
    ['English stopwords', 'who is the'],
    ['punctuation', '؟!… «» "\''],
    ['signs of a query language', '"" * : ( ) ^'],
    ['a lone surrogate', '\ud800'],
    ['six thousand signs', '؟'.repeat(6000)],
  ])('asks for a word to search by where there is none: %s', async (_, question) => {
    await expect(asked(question)).rejects.toThrow(RequestError);
  });

  test.each([
    ['an Arabic letter', 'م'],
    ['a Latin letter', 'x'],
    ['both in one word', 'مNEARم'],
    ['one endless Arabic word', 'س'.repeat(6000)],
    ['one endless Latin word', 'a'.repeat(6000)],
    ['words of a query language', 'NEAR AND OR NOT MATCH rowid'],
    ['a statement of SQL', "'; DROP TABLE passages; --"],
  ])('refuses plainly: %s', async (_, question) => {
    const started = performance.now();
    expect((await asked(question)).refused).toBe(true);
    expect(performance.now() - started).toBeLessThan(IN_MILLISECONDS);
  });

  test.each([
    ['lone surrogates round a word', '\udc00حريق\ud800'],
    ['a word a thousand times', 'حريق '.repeat(1200)],
    ['a word in quotation marks', '"حريق" مستودع*'],
    ['a word after a colon', 'text:حريق'],
  ])('searches by the word it finds: %s', async (_, question) => {
    const started = performance.now();
    const { sections } = await asked(question);
    expect(sections[0]?.entries[0]?.excerpt.text).toContain('حريق');
    expect(performance.now() - started).toBeLessThan(IN_MILLISECONDS);
  });
});
