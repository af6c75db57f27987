import { describe, expect, test } from 'vitest';
import { RequestError } from '../../src/answers/asked/request-error.ts';
import { findDisputes } from '../../src/answers/disputes.ts';
import type { Answer } from '../../src/answers/reply/answer.ts';
import { parseNamings } from '../../src/answers/told/namings.ts';
import { checkVerbatim } from '../../src/answers/verbatim-gate.ts';
import { LexiconError } from '../../src/arabic/lexicon.ts';
import type { Library } from '../../src/library/library.ts';
import { article } from '../support/articles.ts';
import { libraryOf, seedLibrary } from '../support/libraries.ts';

const seeds = seedLibrary();

const disputesOf = async (library: Library, topic: string): Promise<Answer> => {
  const answer = await findDisputes(library, { topic }, 'ar');
  await checkVerbatim(answer, library);
  return answer;
};
/** The cells of the first dispute: its labels by side. */
const sidesOf = ({ sections }: Answer): Record<string, string> => {
  const [dispute] = sections.filter(({ kind }) => kind === 'dispute');
  const sides: Record<string, string> = {};
  for (const { side = '', label } of dispute?.entries ?? []) {
    sides[side] = `${sides[side] ?? ''}${label}\n`;
  }
  return sides;
};

describe('findDisputes', () => {
  test('tells the seeds’ dispute: who asserts, denies, sides with whom, and who takes no position', async () => {
    const answer = await disputesOf(seeds, 'الهجوم الإلكتروني على ألبانيا');
    const sides = sidesOf(answer);
    expect(answer.sections.filter(({ kind }) => kind === 'dispute')).toHaveLength(1);
    expect(sides.asserts).toMatch(/راما/);
    expect(sides.asserts).toMatch(/ألبانيا/);
    expect(sides.denies).toMatch(/^ينفيه: إيران$/m);
    expect(sides.denies).toMatch(/وزارة .*خارجية/);
    for (const party of ['حلف شمال الاطلسي', 'الولايات المتحدة', 'الاتحاد الأوروبي']) {
      expect(sides.supports).toContain(party);
    }
    expect(sides.neutral).toMatch(/دوجاريك/);
    const neutral = answer.sections[0]?.entries.find(({ side }) => side === 'neutral');
    expect(neutral?.excerpt.text).toMatch(/^ليس لدينا معلومات مستقلة/);
  });

  test('answers an accusation of a bloc by its members, and keeps it apart from another', async () => {
    const library = libraryOf(
      article(
        'وأظهر بيان مشترك من جانب ألمانيا وفرنسا تحديا نادرا للإدارة الأميركية في قضية العقوبات على سفن الصيد.\nوكانت السفيرة الأميركية نورا سامي قد اتهمت الاتحاد الأوروبي بممارسة ألاعيب سياسية في قضية العقوبات على سفن الصيد الكينية.\nواتهمت الولايات المتحدة كينيا بتهريب سفن الصيد.\nونفت كينيا تهريب سفن الصيد.',
        { id: 'a', published: '2023-05-02' },
      ),
    );
    const answer = await disputesOf(library, 'العقوبات على سفن الصيد');
    const disputes = answer.sections
      .filter(({ kind }) => kind === 'dispute')
      .map(({ entries }) => entries.map(({ label }) => label).join('\n'));
    expect(disputes).toHaveLength(2);
    expect(disputes.find((one) => /نورا سامي/.test(one))).toMatch(/ينفيه: ألمانيا، فرنسا/);
    expect(disputes.find((one) => /ينفيه: كينيا/.test(one))).not.toMatch(/نورا سامي/);
  });

  test('tells how the seeds’ publishers name the attack', async () => {
    const answer = await disputesOf(seeds, 'الهجوم الإلكتروني على ألبانيا');
    const namings = answer.sections.filter(({ kind }) => kind === 'naming');
    const names = namings
      .flatMap(({ entries }) => entries.map(({ excerpt }) => excerpt.text))
      .join('\n');
    expect(names).toContain('هجوم إلكتروني');
    expect(names).toMatch(/سيبراني/);
  });

  test.each([
    [
      'a bare denial after the accusation',
      'اتهمت كينيا البرازيل بتدبير هجوم على سفارتها.\nومن جانبها نفت البرازيل تلك الاتهامات.',
    ],
    [
      'a denial in a relative clause',
      'اتهمت كينيا البرازيل بتدبير هجوم على سفارتها، وهو ما نفته البرازيل مرارا.',
    ],
    [
      'a denial by its words',
      'اتهمت كينيا البرازيل بتدبير هجوم على سفارتها.\nوقالت البرازيل إن اتهامات كينيا لا أساس لها من الصحة.',
    ],
    [
      'an accusation by an act',
      'وجهت كينيا اتهامات إلى البرازيل بتدبير هجوم على سفارتها.\nونفت البرازيل اتهامات كينيا.',
    ],
  ])('finds %s', async (_, text) => {
    const sides = sidesOf(
      await disputesOf(libraryOf(article(text, { id: 'a' })), 'هجوم على سفارة كينيا'),
    );
    expect([sides.asserts, sides.denies]).toEqual([
      expect.stringContaining('كينيا'),
      expect.stringContaining('البرازيل'),
    ]);
  });

  test.each([
    ['an accusation that nobody answers', 'اتهمت كينيا البرازيل بتدبير هجوم على سفارتها.'],
    [
      'a denial of something else',
      'اتهمت كينيا البرازيل بتدبير هجوم على سفارتها.\nونفت النرويج وجود خلاف مع السويد على الصيد.',
    ],
    [
      'a denial by whoever accuses',
      'اتهمت كينيا البرازيل بتدبير هجوم على سفارتها، ونفت كينيا وجود ضحايا.',
    ],
  ])('finds no dispute in %s', async (_, text) => {
    const answer = await disputesOf(libraryOf(article(text, { id: 'a' })), 'هجوم على سفارة كينيا');
    expect([answer.refused, answer.sections]).toEqual([true, []]);
  });

  test('joins a denial to the accusation that another publisher prints', async () => {
    const library = libraryOf(
      article('اتهمت كينيا البرازيل بتدبير هجوم على سفارتها في العاصمة.', {
        id: 'a',
        publisher: 'أ',
      }),
      article('نفت البرازيل تدبير هجوم على سفارة كينيا في العاصمة.', { id: 'b', publisher: 'ب' }),
    );
    const answer = await disputesOf(library, 'هجوم على سفارة كينيا');
    expect(answer.sections[0]?.entries.map(({ excerpt }) => excerpt.article)).toEqual(['a', 'b']);
  });

  test('refuses a topic of stopwords', () =>
    expect(findDisputes(seeds, { topic: 'في من' }, 'ar')).rejects.toThrow(RequestError));
});

describe('parseNamings', () => {
  test.each([
    ['one wording alone', 'هجوم سيبراني'],
    ['an empty wording', 'هجوم | '],
    ['a word that is not Arabic', 'هجوم | attack'],
  ])('names the line of %s', (_, line) => {
    expect(() => parseNamings('namings.txt', `قتلى | شهداء\n${line}`)).toThrow(LexiconError);
    expect(() => parseNamings('namings.txt', `قتلى | شهداء\n${line}`)).toThrow('namings.txt:2');
  });
});
