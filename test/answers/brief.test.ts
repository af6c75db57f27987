import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Entry } from '../../src/answers/answer.ts';
import { type BriefOptions, writeBrief } from '../../src/answers/brief.ts';
import { measureSection, PAGE_COMPONENTS, PAGE_ROOM } from '../../src/answers/brief-measure.ts';
import { RequestError } from '../../src/answers/request-error.ts';
import { shareOf } from '../../src/answers/stem-sets.ts';
import { checkVerbatim } from '../../src/answers/verbatim-gate.ts';
import { findTerms } from '../../src/arabic/terms.ts';
import type { Library } from '../../src/library/library.ts';
import { anyText } from '../support/answers.ts';
import { article } from '../support/articles.ts';
import { libraryOf, seedLibrary } from '../support/libraries.ts';

const seeds = seedLibrary();
const ALBANIA = 'الهجوم الإلكتروني على ألبانيا';

const briefOf = async (library: Library, options: BriefOptions): Promise<Answer> => {
  const answer = await writeBrief(library, options, 'ar');
  await checkVerbatim(answer, library);
  return answer;
};
const rowsOf = (answer: Answer, kind?: string): readonly Entry[] =>
  answer.sections
    .filter((section) => kind === undefined || section.kind === kind)
    .flatMap(({ entries }) => entries);
const textsOf = (answer: Answer, kind?: string): string[] =>
  rowsOf(answer, kind).map(({ excerpt }) => excerpt.text);
const notesOf = (answer: Answer): string =>
  answer.sections.flatMap(({ notes }) => notes).join('\n');

const DAM = [
  article(
    'أعلنت وزارة المياه في كينيا أن سد النهر الأبيض انهار فجر الثلاثاء بعد أمطار غزيرة استمرت أسبوعا.\nوقالت الوزارة إن 12 عاملا قتلوا في انهيار سد النهر الأبيض.\nواتهمت كينيا شركة البناء الصينية بالإهمال في صيانة سد النهر الأبيض.',
    { id: 'dam-first', publisher: 'صحيفة النهر', published: '2023-05-02' },
  ),
  article(
    'قال الدفاع المدني في كينيا إن 19 عاملا قتلوا في انهيار سد النهر الأبيض.\nمن جانبها نفت شركة البناء الصينية اتهامات كينيا بالإهمال في صيانة السد، وقالت إنها "لا أساس لها من الصحة".',
    { id: 'dam-second', publisher: 'صحيفة الساحل', published: '2023-05-04' },
  ),
];
const DAM_TOPIC = 'انهيار سد النهر الأبيض في كينيا';

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

  test('groups the seeds’ parties by stance', async () => {
    const answer = await briefOf(seeds, { topic: ALBANIA, length: 'full' });
    const labels = rowsOf(answer, 'positions')
      .map(({ label }) => label)
      .join('\n');
    expect(labels).toMatch(/راما · اتهام/);
    expect(labels).toMatch(/إيران · نفي/);
    expect(labels).toMatch(/حلف شمال الاطلسي.* · إدانة/);
    expect(labels).toMatch(/دوجاريك · بلا موقف/);
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

  test('tells who accuses and who denies, and figures that disagree', async () => {
    const answer = await briefOf(libraryOf(...DAM), { topic: DAM_TOPIC, length: 'full' });
    const [dispute] = answer.sections.filter(({ kind }) => kind === 'dispute');
    expect(dispute?.entries.map(({ side }) => side)).toEqual(['asserts', 'denies']);
    expect(
      rowsOf(answer, 'figures').map(({ label, citations }) => [label, citations[0]?.published]),
    ).toEqual([
      ['12 عاملا', '2023-05-02'],
      ['19 عاملا', '2023-05-04'],
    ]);
  });

  test('tells first and last of a speaker who changed sides', async () => {
    const library = libraryOf(
      article(
        'أكد وزير النقل سامي حداد دعم الوزارة الكامل لمشروع القناة الجديدة في السهل الكبير. ورحب وزير النقل سامي حداد بأن مشروع القناة الجديدة في السهل الكبير سيبدأ قريبا.',
        {
          id: 'before',
          published: '2022-01-10',
        },
      ),
      article(
        'استنكر وزير النقل سامي حداد أن مشروع القناة الجديدة في السهل الكبير بدأ دون دراسة.',
        {
          id: 'after',
          published: '2022-06-20',
        },
      ),
    );
    const answer = await briefOf(library, { topic: 'مشروع القناة الجديدة', length: 'full' });
    const [changed] = answer.sections.filter(({ kind }) => kind === 'changed');
    expect(changed?.heading).toBe('تغيّر الموقف: سامي حداد');
    expect(changed?.entries.map(({ excerpt }) => excerpt.article)).toEqual(['before', 'after']);
  });

  test('names the accused who have no statement', async () => {
    const library = libraryOf(
      article('اتهمت كينيا شركة البناء الصينية بالإهمال في صيانة سد النهر الأبيض.', { id: 'one' }),
    );
    const answer = await briefOf(library, { topic: 'سد النهر الأبيض', length: 'full' });
    expect(rowsOf(answer, 'missing').map(({ label }) => label)).toEqual([
      'متهم بلا قول: شركة البناء الصينية',
    ]);
    expect(notesOf(answer)).toContain('كل الأقوال لطرف واحد: كينيا');
    expect(notesOf(answer)).toContain('المقالات كلها بلا تاريخ نشر');
  });

  test('begins no sentence of the gist with what points back', async () => {
    const library = libraryOf(
      article(
        'أعلنت الحكومة فتح ميناء المدينة الجديد أمام السفن التجارية الكبيرة.\nوأضاف الوزير أن ميناء المدينة الجديد سيعمل ليلا ونهارا.\nوهو أكبر ميناء في المدينة منذ سنوات طويلة.\nوكانت الأشغال في ميناء المدينة الجديد قد بدأت قبل ثلاث سنوات بتمويل محلي.',
        { id: 'port' },
      ),
    );
    const gist = textsOf(await briefOf(library, { topic: 'ميناء المدينة الجديد' }), 'gist');
    expect(gist.length).toBeGreaterThan(0);
    for (const text of gist) expect(text).not.toMatch(/^(?:وأضاف|وهو)/);
  });

  test('shows reported speech with the words that say who speaks', async () => {
    const library = libraryOf(
      article(
        'اتهمت كينيا البرازيل بتدبير هجوم على سفارتها في العاصمة.\nوقال وزير الداخلية الكيني سامي عمر إن حراس السفارة لم يتلقوا أي إنذار قبل الهجوم على السفارة، وأضاف أن الهجوم على السفارة استفزازي.',
        { id: 'a', published: '2023-05-02' },
      ),
    );
    const answer = await briefOf(library, { topic: 'الهجوم على سفارة كينيا' });
    for (const text of textsOf(answer)) expect(text).not.toMatch(/^ب(?:تدبير|هجوم)/);
  });

  test('tells an article’s own sentence from a quotation', async () => {
    const rows = rowsOf(await briefOf(seeds, { topic: ALBANIA, length: 'full' }), 'positions');
    const kinds = new Map(rows.map(({ label, kind }) => [label, kind]));
    expect(kinds.get('دوجاريك · بلا موقف')).toBe('quotation');
    expect([...kinds].find(([label]) => /الاتحاد الأوروبي/.test(label))?.[1]).toBe('passage');
  });

  test('heads a sentence with a date only where it tells what happened then', async () => {
    const library = libraryOf(
      article(
        'قتل سبعة محتجين عند جسر الميناء في كينيا ضمن احتجاجات جسر الميناء المستمرة منذ 30 مارس الماضي بحسب مصادر طبية.',
        { id: 'a', published: '2023-10-12' },
      ),
    );
    const answer = await briefOf(library, { topic: 'احتجاجات جسر الميناء في كينيا' });
    const [first] = rowsOf(answer, 'gist');
    expect(first?.excerpt.text).toContain('قتل سبعة محتجين');
    expect(first?.label ?? '').not.toContain('مارس');
  });

  test('stands a denial beside the claim it answers', async () => {
    const answer = await briefOf(libraryOf(...DAM), { topic: DAM_TOPIC });
    const sides = answer.sections
      .filter(({ kind }) => kind === 'dispute')
      .flatMap(({ entries }) => entries.map(({ side }) => side));
    const shown = textsOf(answer).join('\n');
    expect(sides).toContain('denies');
    expect(shown).toContain('بالإهمال في صيانة سد النهر الأبيض');
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
