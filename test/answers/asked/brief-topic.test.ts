import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/reply/answer.ts';
import { article } from '../../support/articles.ts';
import { briefOf, DAM, DAM_TOPIC, notesOf, rowsOf } from '../../support/briefs.ts';
import { libraryOf, seedLibrary } from '../../support/libraries.ts';

const seeds = seedLibrary();

describe('writeBrief, whose articles are on its topic', () => {
  test('refuses a topic that no article is on, and answers one of a single article', async () => {
    const none = await briefOf(seeds, { topic: 'أسعار القمح في البرازيل' });
    expect([none.refused, none.sections]).toEqual([true, []]);
    const one = await briefOf(
      libraryOf(article('فتح الميناء الجديد أبوابه أمام السفن الكبيرة صباح اليوم.', { id: 'a' })),
      {
        topic: 'الميناء الجديد',
      },
    );
    expect(one.refused).toBe(false);
    expect(one.summary[0]).toBe('المقالات: 1 · أصولها: 1 · الناشرون: 1');
  });

  test('says how many articles were not read where there are too many', async () => {
    const library = libraryOf(
      ...Array.from({ length: 170 }, (_, i) =>
        article(`افتتح رئيس البلدية رقم ${i} ميناء المدينة الجديد أمام السفن الكبيرة.`, {
          id: `n${i}`,
        }),
      ),
    );
    expect(notesOf(await briefOf(library, { topic: 'ميناء المدينة الجديد' }))).toContain(
      'لم تُقرأ لكثرتها: 20',
    );
  });

  test('leaves out articles that hold one of a topic’s two words', async () => {
    const library = libraryOf(
      article('بدأ القضاة إضرابا عاما في محاكم البلاد كلها احتجاجا على الأجور.', { id: 'judges' }),
      article('بدأ سائقو الشاحنات إضرابا عاما في موانئ البلاد احتجاجا على الأجور.', {
        id: 'drivers',
      }),
    );
    const answer = await briefOf(library, { topic: 'إضراب القضاة' });
    expect(new Set(rowsOf(answer).map(({ excerpt }) => excerpt.article))).toEqual(
      new Set(['judges']),
    );
  });

  test('leaves out articles that hold much less of the topic than others', async () => {
    const library = libraryOf(
      article(
        'عقدت جبهة التحرير الوطني مؤتمرها، وقالت جبهة التحرير الوطني إنها ستنتخب أمينا عاما.',
        {
          id: 'front',
        },
      ),
      article('دعت حركة تحرير الميناء إلى حماية التراث الوطني وتحرير الميناء من الديون.', {
        id: 'port',
      }),
      article('افتتح المتحف معرضا للزهور في المدينة القديمة صباح السبت.', { id: 'museum' }),
    );
    const answer = await briefOf(library, { topic: 'جبهة التحرير الوطني' });
    expect([...new Set(rowsOf(answer).map(({ excerpt }) => excerpt.article))]).toEqual(['front']);
  });

  test('leaves out articles that name only one of two states', async () => {
    const library = libraryOf(
      article('قطعت كينيا علاقاتها الدبلوماسية مع البرازيل بعد خلاف على الصيد.', { id: 'both' }),
      article('قطعت كينيا علاقاتها الدبلوماسية مع النرويج بعد خلاف على الصيد.', { id: 'one' }),
    );
    const answer = await briefOf(library, { topic: 'قطع علاقات كينيا مع البرازيل' });
    expect(new Set(rowsOf(answer).map(({ excerpt }) => excerpt.article))).toEqual(
      new Set(['both']),
    );
  });

  test('tells only what is new since a day or since the articles known', async () => {
    const library = libraryOf(...DAM);
    const sourcesOf = (answer: Answer) => [
      ...new Set(rowsOf(answer).map(({ excerpt }) => excerpt.article)),
    ];
    expect(
      sourcesOf(await briefOf(library, { topic: DAM_TOPIC, since: '2023-05-03T08:00' })),
    ).toEqual(['dam-second']);
    expect(
      sourcesOf(await briefOf(library, { topic: DAM_TOPIC, since: new Set(['dam-second']) })),
    ).toEqual(['dam-first']);
    const nothing = await briefOf(library, {
      topic: DAM_TOPIC,
      since: new Set(['dam-first', 'dam-second']),
    });
    expect([nothing.refused, nothing.summary[0]]).toEqual([
      true,
      'لا جديد في هذا الموضوع منذ الإحاطة السابقة.',
    ]);
  });
});
