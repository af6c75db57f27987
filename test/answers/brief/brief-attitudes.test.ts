import { describe, expect, test } from 'vitest';
import { parseAttitudeWords } from '../../../src/answers/standpoints/attitude-lexicon.ts';
import { readAttitude } from '../../../src/answers/standpoints/attitudes.ts';
import { findStanceClauses } from '../../../src/answers/standpoints/stance-clauses.ts';
import { LexiconError } from '../../../src/arabic/lexicon.ts';
import { sliceSpan } from '../../../src/corpus/span.ts';
import { article } from '../../support/articles.ts';
import { libraryOf } from '../../support/libraries.ts';

const read = async (text: string) => {
  const [item] = await libraryOf(article(text, { id: 'a' })).load(['a']);
  if (!item) throw new Error('no article');
  return item;
};
const attitudesOf = async (text: string): Promise<string[]> => {
  const { article: made, quotations } = await read(text);
  return quotations.map((quotation) => readAttitude(made.text, quotation).attitude);
};

describe('readAttitude', () => {
  test.each([
    ['denies', 'وقال الوزير إن هذه الاتهامات لا أساس لها من الصحة.'],
    ['denies', 'نفى الوزير وجود خلاف بين الوزارتين.'],
    ['denies', 'وقالت الوزارة إنه لم يتم اعتقال أي صحفي.'],
    ['condemns', 'وقال المتحدث إن بلاده ترفض وتدين أي استخدام للشبكة في مهاجمة المستشفيات.'],
    ['neutral', 'وقال المتحدث: ليس لدينا أي معلومات عن الحادث.'],
    ['accuses', 'وقال الوزير إن الشركة متورطة في تهريب الوقود.'],
    ['accuses', 'اتهم الوزير الشركة بتهريب الوقود.'],
    ['condemns', 'وقال الوزير إن القرار استفزازي وغير مبرر.'],
    ['demands', 'وقال الأمين العام: "على الأطراف أن تلتزم بالاتفاق".'],
    ['says', 'وقال الوزير إن المعرض سيفتح أبوابه يوم السبت.'],
    ['says', 'وقال الوزير إن الوزارة لا تستهدف صغار التجار.'],
  ])('reads %s', async (attitude, text) => expect(await attitudesOf(text)).toEqual([attitude]));
});

describe('findStanceClauses', () => {
  test.each([
    ['denies', 'البرازيل', 'ومن جانبها تنفي البرازيل تلك الاتهامات.'],
    ['denies', 'روسيا', 'اتسعت الهجمات على الشبكة، وهو ما نفته روسيا مرارا.'],
    [
      'condemns',
      'وزارة الخارجية الكينية',
      'استدعت وزارة الخارجية الكينية السفير احتجاجا على التصريحات.',
    ],
    ['accuses', 'النيابة العامة', 'ورفعت النيابة العامة تهما ضد ستة موظفين.'],
    ['condemns', 'وزارة التجارة الكينية', 'رفضت وزارة التجارة الكينية أوراق الشركة.'],
    ['condemns', 'كينيا,وتشيلي', 'وأظهر بيان مشترك من جانب كينيا وتشيلي تحديا نادرا لقرار الشركة.'],
  ])('finds that %s is the stance of %s', async (attitude, name, text) => {
    const item = await read(text);
    expect(
      findStanceClauses(item).map((one) => [
        one.attitude,
        one.sources.map((source) => sliceSpan(item.article.text, source)).join(),
      ]),
    ).toContainEqual([attitude, name]);
  });

  test('finds everybody who takes a stance together', async () => {
    const item = await read('ونددت كينيا والبرازيل والنرويج بالهجوم على السفارة.');
    expect(findStanceClauses(item)[0]?.sources).toHaveLength(3);
  });

  test.each(['انتهى الاجتماع دون اتفاق.', 'وقال الوزير إن المعرض سيفتح أبوابه يوم السبت.'])(
    'finds none in «%s»',
    async (text) => expect(findStanceClauses(await read(text))).toEqual([]),
  );
});

describe('parseAttitudeWords', () => {
  test.each([
    ['no class', 'denies: كذب'],
    ['an unknown class', 'says denies: كذب'],
    ['an unknown stance', 'tells rejects: كذب'],
    ['an empty wording', 'tells denies: كذب,, باطل'],
    ['a word that is not Arabic', 'tells denies: fake'],
  ])('names the line of %s', (_, line) => {
    const parse = () => parseAttitudeWords('attitude-words.txt', `tells denies: باطل\n${line}`);
    expect(parse).toThrow(LexiconError);
    expect(parse).toThrow('attitude-words.txt:2');
  });
});

describe('findStanceClauses', () => {
  test.each([
    ['whoever is accused in the passive', 'ويتهم المعهد بقرصنة 144 جامعة في عشرين بلدا.'],
    [
      'the object of a relative clause',
      'انتقد المكتب التصريحات التي تتهم المواطنين بسرقة الوثائق.',
    ],
    ['what is made less', 'وذكر المكتب أنه قلل أيضا العدد الأقصى لأفراد البعثة.'],
    ['a name that looks like a verb', 'حضر وزير الخارجية المغربي، ناصر عمران، حفل الافتتاح.'],
  ])('takes no stance from %s', async (_, text) => {
    expect(findStanceClauses(await read(text))).toEqual([]);
  });

  test('still finds whoever accuses a state whose name begins with `ب`', async () => {
    const item = await read('اتهمت اليابان بولندا بالتجسس على شركاتها.');
    const sources = findStanceClauses(item).flatMap((one) => one.sources);
    const quoted = item.quotations.map(({ speaker }) => speaker.name);
    const names = [...sources.map((one) => sliceSpan(item.article.text, one)), ...quoted];
    expect(names).toContain('اليابان');
  });
});
