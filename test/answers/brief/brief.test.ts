import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RequestError } from '../../../src/answers/asked/request-error.ts';
import { writeBrief } from '../../../src/answers/brief/brief.ts';
import {
  measureSection,
  PAGE_COMPONENTS,
  PAGE_ROOM,
} from '../../../src/answers/brief/brief-measure.ts';
import type { Answer } from '../../../src/answers/reply/answer.ts';
import { shareOf } from '../../../src/answers/told/stem-sets.ts';
import { findTerms } from '../../../src/arabic/terms.ts';
import { anyText } from '../../support/answers.ts';
import { article } from '../../support/articles.ts';
import { ALBANIA, briefOf, DAM, DAM_TOPIC, rowsOf, textsOf } from '../../support/briefs.ts';
import { libraryOf, seedLibrary } from '../../support/libraries.ts';

const seeds = seedLibrary();

describe('writeBrief', () => {
  test('gives the seeds’ brief in its sections, closed by a fingerprint', async () => {
    const answer = await briefOf(seeds, { topic: ALBANIA });
    expect(answer.refused).toBe(false);
    expect([...new Set(answer.sections.map(({ kind }) => kind))]).toEqual([
      'gist',
      'events',
      'dispute',
      'positions',
      'missing',
      'sources',
    ]);
    const texts = textsOf(answer).join('\n');
    expect(texts).toContain('هجوم إلكتروني حدث في منتصف يوليو');
    expect(texts).toContain('رفضت إيران المزاعم الألبانية');
    expect(texts).toContain('ليس لدينا معلومات مستقلة');
    expect(texts).toContain('وندد الحلف والولايات المتحدة والاتحاد الأوروبي بالهجوم');
    const labels = rowsOf(answer).map(({ label }) => label);
    expect(labels.join('\n')).toMatch(/^إيران، وزارة خارجية .* · نفي$/m);
    expect(answer.sections.at(-1)?.notes.at(-1)).toMatch(/^البصمة: [0-9a-f]{16}$/);
  });

  test('fits a page into one message', async () => {
    for (const [library, topic] of [
      [seeds, ALBANIA],
      [libraryOf(...DAM), DAM_TOPIC],
    ] as const) {
      const { heading, summary, sections } = await briefOf(library, { topic });
      const size = sections.reduce(
        (sum, section) => sum + measureSection(section, 'ar'),
        [heading, ...summary].reduce((sum, line) => sum + line.length + 4, 0),
      );
      expect(size).toBeLessThanOrEqual(PAGE_ROOM);
      const rows = sections.reduce((sum, { entries }) => sum + 1 + entries.length, 0);
      expect(rows).toBeLessThanOrEqual(PAGE_COMPONENTS);
    }
  });

  test('folds copies of one report into one origin', async () => {
    const body = Array.from(
      { length: 6 },
      (_, i) =>
        `أغلقت بلدية الحي رقم ${i} جسر الوادي الكبير أمام الشاحنات الثقيلة حتى نهاية أعمال الترميم التي تشرف عليها شركات محلية في الحي الشمالي القديم من المدينة.`,
    ).join('\n');
    const library = libraryOf(
      article(`أغلق جسر الوادي الكبير اليوم.\n${body}`, {
        id: 'agency',
        published: '2021-03-01',
        publisher: 'وكالة',
      }),
      article(`خبر عاجل عن جسر الوادي الكبير.\n${body}`, {
        id: 'copy',
        published: '2021-03-02',
        publisher: 'صحيفة',
      }),
    );
    const answer = await briefOf(library, { topic: 'جسر الوادي الكبير' });
    expect(answer.summary[0]).toBe('المقالات: 2 · أصولها: 1 · الناشرون: 2');
    expect(rowsOf(answer, 'gist').some(({ citations }) => citations.length === 2)).toBe(true);
  });

  test('lets the event loop turn while it reads many articles', async () => {
    const library = libraryOf(
      ...Array.from({ length: 60 }, (_, i) =>
        article(`${DAM[i % 2]?.text}\nوهذا الخبر رقم ${i} عن سد النهر الأبيض في كينيا.`, {
          id: `dam-${i}`,
        }),
      ),
    );
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    await briefOf(library, { topic: DAM_TOPIC });
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(0);
  });

  test.each(['page', 'full'] as const)(
    'never repeats a fact within a section (%s)',
    async (length) => {
      for (const [library, topic] of [
        [seeds, ALBANIA],
        [libraryOf(...DAM), DAM_TOPIC],
      ] as const) {
        for (const { entries } of (await briefOf(library, { topic, length })).sections) {
          // A denial repeats the words that it denies: the sides of a dispute are looked at apart.
          for (const side of new Set(entries.map((entry) => entry.side))) {
            const stems = entries
              .filter((entry) => entry.side === side)
              .map(({ excerpt }) => new Set(findTerms(excerpt.text).map(({ stem }) => stem)));
            stems.forEach((one, i) => {
              for (const other of stems.slice(i + 1)) expect(shareOf(one, other)).toBeLessThan(0.6);
            });
          }
        }
      }
    },
  );

  test('gives the same brief for the same fingerprint, and another for another library or query', async () => {
    const hashOf = (answer: Answer) => answer.sections.at(-1)?.notes.at(-1);
    const once = await briefOf(seeds, { topic: ALBANIA });
    expect(JSON.stringify(await briefOf(seedLibrary(), { topic: ALBANIA }))).toBe(
      JSON.stringify(once),
    );
    expect(hashOf(await briefOf(seeds, { topic: ALBANIA, length: 'full' }))).not.toBe(hashOf(once));
    const two = libraryOf(...DAM);
    const three = libraryOf(...DAM, article('خبر آخر عن شيء آخر تماما.', { id: 'other' }));
    expect(hashOf(await briefOf(two, { topic: DAM_TOPIC }))).not.toBe(
      hashOf(await briefOf(three, { topic: DAM_TOPIC })),
    );
  });

  test('writes its headings in the language asked for', async () => {
    const answer = await writeBrief(seeds, { topic: ALBANIA, headings: 'en' }, 'ar');
    expect([answer.language, answer.sections[0]?.heading]).toEqual(['en', 'In short']);
  });

  test('cuts a quotation of 5,000 characters at a clause, and shows it whole in full', async () => {
    const clause = 'نؤكد أن القناة الجديدة ستفتح في موعدها رغم كل الصعوبات التي واجهها المهندسون، ';
    const said = clause.repeat(64).trim().replace(/،$/, '');
    const library = libraryOf(
      article(
        `اتهم حزب البناء وزارة النقل بالتأخر في حفر القناة الجديدة.\nوقال وزير النقل سامي حداد: "${said}".`,
        { id: 'long' },
      ),
    );
    const page = rowsOf(await briefOf(library, { topic: 'القناة الجديدة' })).filter(({ excerpt }) =>
      excerpt.text.includes('نؤكد'),
    );
    for (const { excerpt } of page) {
      expect(excerpt.text.length).toBeLessThan(400);
      expect(excerpt.cut.after).toBe(true);
      expect(excerpt.text).toMatch(/المهندسون$/);
    }
    const full = textsOf(
      await briefOf(library, { topic: 'القناة الجديدة', length: 'full' }),
      'positions',
    );
    expect(full.some((text) => text.length >= 4900)).toBe(true);
  });

  test.each([
    { topic: 'في من' },
    { topic: '' },
    { topic: ALBANIA, from: '2022-02-30' },
    { topic: ALBANIA, publisher: 'لا أحد' },
  ])('refuses %j', (options) =>
    expect(writeBrief(seeds, options, 'ar')).rejects.toThrow(RequestError),
  );

  test('holds the gate over any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => text.trim() !== ''),
        fc.constantFrom('page' as const, 'full' as const),
        async (text, length) => {
          const library = libraryOf(
            article(`${text}\nاتهمت كينيا البرازيل بالتجسس، ونفت البرازيل ذلك.`, { id: 'any' }),
          );
          await briefOf(library, { topic: 'اتهام كينيا للبرازيل', length });
        },
      ),
      { numRuns: 60 },
    );
  });
});
