import { describe, expect, test } from 'vitest';
import { article } from '../../support/articles.ts';
import {
  ALBANIA,
  briefOf,
  DAM,
  DAM_TOPIC,
  notesOf,
  rowsOf,
  textsOf,
} from '../../support/briefs.ts';
import { libraryOf, seedLibrary } from '../../support/libraries.ts';

const seeds = seedLibrary();

describe('writeBrief, section by section', () => {
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

  test('stands a denial beside the claim it answers', async () => {
    const answer = await briefOf(libraryOf(...DAM), { topic: DAM_TOPIC });
    const sides = answer.sections
      .filter(({ kind }) => kind === 'dispute')
      .flatMap(({ entries }) => entries.map(({ side }) => side));
    const shown = textsOf(answer).join('\n');
    expect(sides).toContain('denies');
    expect(shown).toContain('بالإهمال في صيانة سد النهر الأبيض');
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
});
