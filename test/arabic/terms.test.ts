import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/arabic/letters.ts';
import { LexiconError, parseWordList } from '../../src/arabic/lexicon.ts';
import { conjugationKey, lightStem, rootKey, skeleton } from '../../src/arabic/stems.ts';
import { isStopword } from '../../src/arabic/stopwords.ts';
import { findTerms, stemOf, termsAmong, VIEWS, viewKeys } from '../../src/arabic/terms.ts';
import { tokenize } from '../../src/arabic/tokens.ts';

const stems = (text: string) => findTerms(text).map((term) => term.stem);

describe('findTerms', () => {
  test.each([
    ['وزارة', ['الوزارة', 'وللوزارة', 'بالوزارات', 'وزارتها', 'وزارتهم', 'والوزارتين', 'الوِزارة']],
    ['ألبانيا', ['البانيا', 'الألبانية', 'الألباني', 'والألبان', 'بألبانيا']],
    ['إيران', ['ايران', 'الإيرانية', 'وإيران', 'إيرانيون', 'الإيرانيين', 'لإيران']],
    ['روسيا', ['الروسية', 'روسي', 'والروس', 'روســيا']],
    ['واشنطن', ['لواشنطن', 'وواشنطن']],
    ['قال', ['وقال']],
    ['هجمات', ['الهجمات', 'بهجمات', 'هجماتها']],
    ['بيانات', ['البيانات', 'ببيانات', 'للبيانات', 'بياناته']],
    ['لبنان', ['بلبنان', 'للبنان', 'وللبنان', 'اللبنانية', 'لبنانيون', 'ولبنان']],
    ['بلاد', ['البلاد', 'بلاده', 'ببلادها']],
    ['ولاية', ['الولاية', 'بالولاية']],
    ['باليستي', ['الباليستية', 'بالباليستي']],
    ['٢٠٢٢', ['2022', '۲۰۲۲']],
  ])('gives the wordings of %s one stem', (word, wordings) => {
    const [stem] = stems(word);
    for (const wording of wordings) expect(stems(wording), wording).toEqual([stem]);
  });

  test.each([
    ['وزير', 'وزارة'],
    ['ولد', 'لدى'],
    ['سفير', 'سفر'],
    ['ليبيا', 'لبنان'],
    ['بوزارة', 'بوزير'],
    ['بحرية التعبير', 'البحرية والتعبير'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(stems(one)).not.toEqual(stems(other));
  });

  test('leaves out stopwords, also those with a conjunction', () => {
    expect(stems('ومن هو الذي كان في وعلى، فهل؟')).toEqual([]);
  });

  test('gives each term its place in the text', () => {
    const text = 'قطعت «ألبانيا» علاقاتها.';
    expect(findTerms(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'قطعت',
      'ألبانيا',
      'علاقاتها',
    ]);
  });

  test('parts a servant of God from the name, printed as one word or as two', () => {
    for (const text of ['عبدالله سالم', 'وعبدالله سالم', 'عَبد الله سالم']) {
      expect(stems(text), text).toEqual(stems('عبد الله سالم'));
      expect(termsAmong(tokenize(text)), text).toEqual(findTerms(text));
    }
    expect(findTerms('وعبدالكريم').map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 10],
    ]);
    // a surname, and a verb
    expect(stems('العبدالله')).toHaveLength(1);
    expect(stems('استعبدالناس')).toHaveLength(1);
  });

  test('reads any text, its terms inside it and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end, stem } of findTerms(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(stem).not.toBe('');
          last = end;
        }
      }),
    );
  });
});

describe('viewKeys', () => {
  const key = (word: string, view: 'skeleton' | 'root') =>
    viewKeys({ surface: fold(word), stem: stemOf(fold(word)) }, view)[0];

  test.each([
    ['صاروخ', 'الصواريخ'],
    ['هجوم', 'هجمات'],
    ['مشروع', 'مشاريع'],
    ['سفير', 'سفارة'],
  ])('joins %s and %s by skeleton', (one, other) => {
    expect(key(one, 'skeleton')).toBe(key(other, 'skeleton'));
  });

  test.each([
    ['اعتقال', 'يعتقل'],
    ['اعتقلت', 'سيعتقلت'],
    ['معتقل', 'اعتقال'],
    ['تدريب', 'مدرب'],
  ])('joins %s and %s by root', (one, other) => {
    expect(key(one, 'root')).toBe(key(other, 'root'));
  });

  test('gives a word of any letters at least one key in every view', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ء-ي]{1,12}$/u), (word) => {
        const surface = fold(word);
        if (surface === '') return;
        for (const view of VIEWS) {
          expect(viewKeys({ surface, stem: lightStem(surface) }, view).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('lightStem', () => {
  test('leaves three letters of a word, two after the article', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ء-ي]{3,14}$/u), (word) => {
        // Folding drops tatweel, which stands among the letters.
        const form = fold(word);
        expect(lightStem(form).length).toBeGreaterThanOrEqual(Math.min(2, form.length));
      }),
    );
  });

  test('leaves words without Arabic letters alone', () => {
    expect(lightStem('reuters')).toBe('reuters');
  });

  test('does not lengthen a stem when it is cut deeper', () => {
    for (const word of ['صواريخ', 'استقبال', 'مكتب']) {
      expect(skeleton(word).length).toBeLessThanOrEqual(word.length);
      expect(rootKey(word).length).toBeLessThanOrEqual(word.length);
    }
  });
});

describe('isStopword', () => {
  test.each(['من', 'ومن', 'فمن', 'وهو', 'مين', 'وليش', 'شو'])('takes «%s» for one', (word) => {
    expect(isStopword(fold(word))).toBe(true);
  });

  test.each(['ولد', 'فيلم', 'وصل', 'لندن', 'عام'])('does not take «%s» for one', (word) => {
    expect(isStopword(fold(word))).toBe(false);
  });
});

describe('parseWordList', () => {
  test('reads words apart by white space, and no comments', () => {
    expect([...parseWordList('# أدوات\nإلى في\n\nعلى # حرف جر\n', 'words.txt')]).toEqual([
      'الي',
      'في',
      'علي',
    ]);
  });

  test('names the file and line of what is no Arabic word', () => {
    expect(() => parseWordList('في\nto إلى', 'stopwords.txt')).toThrow(LexiconError);
    expect(() => parseWordList('في\nto إلى', 'stopwords.txt')).toThrow(
      'stopwords.txt:2: «to» is not an Arabic word',
    );
  });
});

describe('conjugationKey', () => {
  test.each([['اعتقل', 'اعتقلت', 'تعتقل', 'سيعتقل', 'نعتقل']])(
    'joins the forms of «%s»',
    (...forms) => {
      expect(new Set(forms.map(conjugationKey)).size).toBe(1);
    },
  );

  test.each([
    ['اعتقل', 'انتقل'],
    ['كتب', 'كسب'],
    ['بيت', 'بي'],
  ])('keeps «%s» and «%s» apart', (one, other) => {
    expect(conjugationKey(one)).not.toBe(conjugationKey(other));
  });
});
