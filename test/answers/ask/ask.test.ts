import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AskOptions, ask } from '../../../src/answers/ask/ask.ts';
import { RequestError } from '../../../src/answers/asked/request-error.ts';
import { checkVerbatim } from '../../../src/answers/verbatim-gate.ts';
import { contains, sliceSpan } from '../../../src/corpus/span.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { article } from '../../support/articles.ts';

const PORT = article(
  [
    'أعلن وزير النقل سامي حداد يوم الثلاثاء إغلاق ميناء الجنوب أمام السفن التجارية.',
    'وقال حداد إن الإغلاق جاء بسبب عاصفة ترابية خفضت الرؤية. وأضاف أن 14 سفينة تنتظر خارج الميناء.',
    '{{ article.visit_count }}',
  ].join('\n'),
  { id: 'port', title: 'إغلاق ميناء الجنوب', publisher: 'صحيفة الساحل', published: '2024-03-06' },
);
const COPY = article(
  'وقال حداد إن الإغلاق جاء بسبب عاصفة ترابية خفضت الرؤية.\nوتعمل الموانئ الأخرى كالمعتاد.',
  { id: 'port-copy', publisher: 'صحيفة الشمال', published: '2024-03-07' },
);
const COURT = article(
  'برأت محكمة الاستئناف المصور ليث عمران من تهمة التجسس. ونفى عمران التهمة منذ اعتقاله في مطار العاصمة.',
  { id: 'court', publisher: 'صحيفة الشمال' },
);
const library = buildLibrary([PORT, COPY, COURT].map((each) => ({ article: each })));
const asked = (options: Partial<AskOptions> & { question: string }) => ask(library, options, 'ar');
const marked = async (question: string) => {
  const { sections } = await asked({ question });
  const excerpt = sections[0]?.entries[0]?.excerpt;
  const stored = [PORT, COPY, COURT].find(({ id }) => id === excerpt?.article);
  return excerpt?.highlight && stored ? sliceSpan(stored.text, excerpt.highlight) : undefined;
};

describe('ask', () => {
  test.each([
    ['لماذا جاء إغلاق ميناء الجنوب؟', 'عاصفة'],
    ['ليش سكروا المينا', 'عاصفة'],
    ['كم سفينة تنتظر خارج الميناء؟', '14'],
    ['Why was the port closed?', 'عاصفة'],
    ['من برأته محكمة الاستئناف؟', 'ليث عمران'],
    ['Did Omran deny the charge?', 'نفى'],
    ['وين اعتقل عمران', 'مطار'],
  ])('marks the sentence that answers «%s»', async (question, told) => {
    expect(await marked(question)).toContain(told);
  });

  test('shows no by-line beside the answer', async () => {
    const wire = article(
      'الميناء + وكالات\nأعلن وزير النقل سامي حداد إغلاق ميناء الجنوب بسبب العاصفة.\nوقال حداد إن ميناء الجنوب يعود إلى العمل غدا.',
      { id: 'wire', publisher: 'صحيفة الشمال' },
    );
    const { sections } = await ask(
      buildLibrary([{ article: wire }]),
      { question: 'لماذا أغلق ميناء الجنوب؟' },
      'ar',
    );
    const texts = sections.flatMap(({ entries }) => entries.map(({ excerpt }) => excerpt.text));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts).not.toContain('الميناء + وكالات');
  });

  test('shows the paragraph round the marked sentence, with its citation', async () => {
    const { sections, refused } = await asked({ question: 'كم سفينة تنتظر خارج ميناء الجنوب؟' });
    const entry = sections[0]?.entries[0];
    expect(refused).toBe(false);
    expect(entry?.excerpt.text).toBe(PORT.text.split('\n')[1]);
    expect(entry?.excerpt.highlight && contains(entry.excerpt.span, entry.excerpt.highlight)).toBe(
      true,
    );
    expect(entry?.citations[0]).toMatchObject({ article: 'port', paragraph: 2 });
  });

  test('shows words that two articles print once, with both citations', async () => {
    const { sections } = await asked({ question: 'لماذا جاء إغلاق الميناء؟ عاصفة ترابية' });
    const entries = sections.flatMap((section) => section.entries);
    const row = entries.find(({ excerpt }) => excerpt.text.includes('عاصفة'));
    expect(row?.citations.map((each) => each.article).sort()).toEqual(['port', 'port-copy']);
    expect(entries.filter(({ excerpt }) => excerpt.text.includes('عاصفة')).length).toBe(1);
  });

  test('says that the library does not answer, and shows what comes nearest', async () => {
    const answer = await asked({ question: 'من فاز ببطولة الشطرنج في وزارة النقل؟' });
    expect(answer.refused).toBe(true);
    expect(answer.summary[0]).toBe('لا جواب في المكتبة (المقالات المفحوصة: 3).');
    expect(answer.sections[0]?.heading).toBe('أقرب ما فيها إلى السؤال');
    expect(answer.searched).toEqual({ articles: 3, publishers: 2 });
  });

  test.each(['وصفة كعكة الليمون', 'Who invented the telescope?', 'zzzz'])(
    'refuses «%s», on which nothing is printed',
    async (question) => {
      expect((await asked({ question })).refused).toBe(true);
    },
  );

  test('tells in the reply’s language, and never in the excerpt’s', async () => {
    const answer = await ask(library, { question: 'Who was arrested at the airport?' }, 'en');
    expect(answer.sections[0]?.heading).toBe('The answer, in the article’s words');
    expect(answer.sections[0]?.entries[0]?.excerpt.text).toContain('مطار');
  });

  test('tells who speaks where a person is asked for, and what was inferred', async () => {
    const { sections, summary } = await asked({ question: 'من قال إن الإغلاق بسبب عاصفة ترابية؟' });
    expect(summary[0]).toContain('السؤال: من؟');
    expect(sections[0]?.entries[0]?.notes.join()).toContain('سامي حداد');
  });

  test('tells what the dates of a sentence were resolved to, and from what', async () => {
    const { sections } = await asked({ question: 'متى أعلن إغلاق ميناء الجنوب؟' });
    expect(sections[0]?.entries[0]?.notes).toContainEqual(
      'يذكر: الثلاثاء 5 مارس 2024 (محسوب من تاريخ النشر)',
    );
  });

  test('says under which heading the best row of a yes-or-no question stands', async () => {
    const { sections } = await asked({ question: 'هل نفى عمران التهمة منذ اعتقاله؟' });
    const headings = sections.map(({ heading }) => heading);
    expect(headings[0]).toMatch(/^الجواب بلفظ المقال/u);
    const denial = sections.find(({ entries }) =>
      entries.some(({ excerpt }) => excerpt.text.includes('ونفى عمران')),
    );
    expect(denial?.heading).toContain('ما يقول لا');
  });

  test('keeps to what a speaker said', async () => {
    const { sections } = await asked({ question: 'إغلاق الميناء', speaker: 'حداد' });
    const entries = sections.flatMap((section) => section.entries);
    expect(entries.length).toBeGreaterThan(0);
    for (const { excerpt } of entries) expect(excerpt.article).toMatch(/^port/);
  });

  test('refuses somebody’s words where the library has them say nothing', async () => {
    expect((await asked({ question: 'رد عمران على وزير النقل' })).refused).toBe(true);
  });

  test('asks whether another spelling was meant where it changed the question', async () => {
    const answer = await asked({ question: 'من هو ليث عمراز؟' });
    expect(answer.summary).toContain('هل تقصد «عمران»؟ لا ذكر لـ«عمراز» في المكتبة.');
  });

  test('keeps to the publisher and the period', async () => {
    const question = 'إغلاق الميناء';
    const from = await asked({ question, from: '2024-03-07' });
    const by = await asked({ question, publisher: 'الساحل' });
    const ids = (answer: typeof from) =>
      new Set(
        answer.sections.flatMap(({ entries }) => entries.map(({ excerpt }) => excerpt.article)),
      );
    expect([...ids(from)]).toEqual(['port-copy']);
    expect([...ids(by)]).toEqual(['port']);
  });

  test.each(['؟', 'من هو الذي', 'who is the', '\ud800'])(
    'asks for a word to search by where «%s» has none',
    async (question) => {
      await expect(asked({ question })).rejects.toThrow(RequestError);
    },
  );

  test('passes the verbatim gate and answers alike twice, whatever is asked', async () => {
    const word = fc.constantFrom(
      'الميناء',
      'سفينة',
      'عمران',
      'Omran',
      'كم',
      'NEAR',
      '"',
      '*',
      ':',
      '\u202e',
      '@everyone',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 12 }),
        async (words) => {
          const question = `الإغلاق ${words.join(' ')}`;
          const answer = await asked({ question });
          await checkVerbatim(answer, library);
          expect(await asked({ question })).toEqual(answer);
        },
      ),
      { numRuns: 40 },
    );
  });
});
