import { describe, expect, test } from 'vitest';
import { RequestError } from '../../src/answers/asked/request-error.ts';
import { checkVerbatim } from '../../src/answers/verbatim-gate.ts';
import { findWhoSaid, type WhoSaidOptions } from '../../src/answers/who-said.ts';
import type { Library } from '../../src/library/library.ts';
import { article } from '../support/articles.ts';
import { libraryOf, seedLibrary } from '../support/libraries.ts';

const library = libraryOf(
  article(
    'قال وزير النقل سامي الكردي إن الميناء سيفتح الشهر المقبل.\nوأضاف أن الرصيف الجديد جاهز.\nواتهمت نقابة البحارة الوزارة بإهمال الميناء.',
    { id: 'one', publisher: 'صحيفة الساحل', published: '2021-04-28' },
  ),
  article(
    'قال وزير النقل سامي الكردي إن الميناء سيفتح الشهر المقبل.\nوقالت النقابة إن الأجور تأخرت.',
    {
      id: 'two',
      publisher: 'صحيفة الجبل',
      published: '2021-04-29',
    },
  ),
);
const ask = async (from: Library, options: WhoSaidOptions) => {
  const answer = await findWhoSaid(from, options, 'ar');
  await checkVerbatim(answer, from);
  return answer;
};

describe('findWhoSaid', () => {
  test('groups statements by speaker, with stance and the article’s own words of attribution', async () => {
    const { sections } = await ask(library, { topic: 'الميناء' });
    const rows = sections.flatMap(({ heading, entries }) =>
      entries.map(({ label, excerpt, attribution }) => [
        heading,
        label,
        attribution?.text,
        excerpt.text,
      ]),
    );
    expect(rows[0]).toEqual([
      'سامي الكردي',
      'قول · بالمعنى',
      'قال وزير النقل سامي الكردي',
      'الميناء سيفتح الشهر المقبل',
    ]);
    expect(rows.map(([, label]) => label)).toContain('اتهام · بالمعنى');
  });

  test('tells the same words of one speaker once, with both citations', async () => {
    const { sections } = await ask(library, { topic: 'الميناء' });
    const entry = sections[0]?.entries.find(({ excerpt }) => excerpt.text.includes('سيفتح'));
    expect(entry?.citations.map(({ publisher }) => publisher).sort()).toEqual([
      'صحيفة الجبل',
      'صحيفة الساحل',
    ]);
  });

  test('says when a speaker is inferred', async () => {
    const { sections } = await ask(library, { speaker: 'سامي الكردي' });
    const added = sections[0]?.entries.find(({ excerpt }) => excerpt.text.includes('الرصيف'));
    expect(added?.notes.join()).toContain('المتحدث مستنتج');
  });

  test('keeps to a stance', async () => {
    const { sections } = await ask(library, { stance: 'accuses' });
    expect(sections.flatMap(({ entries }) => entries.map(({ label }) => label))).toEqual([
      'اتهام · بالمعنى',
    ]);
  });

  test('keeps to publisher and period', async () => {
    const { sections } = await ask(library, { publisher: 'الجبل', from: '2021-04-29' });
    const articles = sections.flatMap(({ entries }) =>
      entries.map(({ excerpt }) => excerpt.article),
    );
    expect(new Set(articles)).toEqual(new Set(['two']));
  });

  test('says when a speaker never speaks of the topic, and gives what they do say', async () => {
    const answer = await ask(library, { speaker: 'سامي الكردي', topic: 'أسعار القمح' });
    expect(answer.refused).toBe(true);
    expect(answer.summary[0]).toContain(
      'لا قول لـسامي الكردي في هذا الموضوع (المقالات المفحوصة: 2)',
    );
    expect(answer.sections[0]?.entries.length).toBeGreaterThan(0);
  });

  test('shows how each statement was found on request', async () => {
    const plain = await ask(library, { speaker: 'سامي الكردي' });
    const offered = plain.actions.find(({ query }) => query.options.basis === true);
    expect(offered).toBeDefined();
    const explained = await ask(library, { speaker: 'سامي الكردي', basis: true });
    expect(explained.sections[0]?.entries[0]?.notes.join()).toContain('وُجد بتركيب');
  });

  test('counts statements, speakers, articles and publishers', async () => {
    const { summary } = await ask(library, { topic: 'الميناء' });
    expect(summary[0]).toMatch(/^الأقوال: \d+ · المتحدثون: \d+ · المقالات: 2 · الناشرون: 2/);
  });

  test('says when articles carry the same report', async () => {
    const body = Array.from(
      { length: 6 },
      (_, i) =>
        `وشهد الرصيف رقم ${i + 1} حركة كثيفة للشاحنات القادمة من مصانع الشمال طوال ساعات النهار.`,
    ).join('\n');
    const copies = libraryOf(
      article(`قال وزير النقل سامي الكردي إن الميناء سيفتح.\n${body}`, { id: 'wire' }),
      article(`قال سامي الكردي في تصريح جديد إن الميناء سيفتح.\n${body}`, { id: 'copy' }),
    );
    const { summary } = await ask(copies, { topic: 'الميناء' });
    expect(summary.join()).toContain('المقالات 2، وأصولها 1');
  });

  test('of the seeds, shows no statement twice for the body printed twice', async () => {
    const { sections } = await ask(seedLibrary(), {});
    const spans = sections.flatMap(({ entries }) =>
      entries.map(({ excerpt }) => `${excerpt.article} ${excerpt.text}`),
    );
    expect(new Set(spans).size).toBe(spans.length);
  });

  test.each<WhoSaidOptions>([
    { speaker: 'لا أحد إطلاقا' },
    { topic: 'من في على' },
    { publisher: 'صحيفة لا وجود لها' },
    { from: '2021-99' },
  ])('refuses %j with what to do', async (options) => {
    await expect(findWhoSaid(library, options, 'ar')).rejects.toThrow(RequestError);
  });
});
