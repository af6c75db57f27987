import { describe, expect, test } from 'vitest';
import { findTerms } from '../../../src/arabic/terms.ts';
import {
  buildSynonyms,
  loadSynonyms,
  parseSynonyms,
  verbKeys,
} from '../../../src/retrieval/senses/synonyms.ts';

const FILE = 'synonyms.txt';
const termsOf = (text: string) => findTerms(text).map(({ surface, stem }) => ({ surface, stem }));
const spell = (group: readonly (readonly { surface: string }[])[]) =>
  group.map((forms) => forms.map(({ surface }) => surface).join(' '));

describe('buildSynonyms', () => {
  const synonyms = buildSynonyms(parseSynonyms('اعتقل، أوقف، ألقى القبض\nسجن، خلف القضبان'));
  const ofWord = (word: string) => spell(synonyms.ofWord(termsOf(word)[0] as never));

  test('finds words and phrases instead of a word, whatever its ending', () => {
    expect(ofWord('أوقفوا')).toEqual(['اعتقل', 'القي القبض']);
    expect(ofWord('اعتقلت')).toContain('القي القبض');
  });

  test('finds words instead of a phrase', () => {
    expect(spell(synonyms.ofPhrase(termsOf('خلف القضبان')))).toEqual(['سجن']);
    expect(spell(synonyms.ofPhrase(termsOf('ألقى القبض')))).toEqual(['اعتقل', 'اوقف']);
  });

  test('tells what is asked in a dialect by the words of newspapers, and never the other way', () => {
    const asked = buildSynonyms(parseSynonyms('شال، يشيل > رفع، أزال'));
    const told = (word: string) => spell(asked.ofWord(termsOf(word)[0] as never));
    expect(told('شالوا')).toEqual(['رفع', 'ازال']);
    expect(told('رفع')).toEqual([]);
    expect(told('أزالوا')).toEqual([]);
  });

  test('finds nothing for a word that stands nowhere, or on too many lines to mean one thing', () => {
    expect(ofWord('سفينة')).toEqual([]);
    // `سجان` shares its root with `سجن` and no more.
    expect(ofWord('المسجون')).toEqual([]);
    const many = ['ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ']
      .map((letter) => `قطع، ${letter.repeat(4)}`)
      .join('\n');
    expect(buildSynonyms(parseSynonyms(many)).ofWord({ surface: 'قطع', stem: 'قطع' })).toEqual([]);
  });

  test('finds for a word of many senses what stands beside it on several lines, or is chosen for it', () => {
    const lines = ['ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ'].map((letter) => `قطع، ${letter.repeat(4)}`);
    const many = [...lines, 'قطع، بتر', 'قطع، بتر، فصل', 'قطع > أوقف'].join('\n');
    const { ofWord: ofMany } = buildSynonyms(parseSynonyms(many));
    expect(spell(ofMany({ surface: 'قطع', stem: 'قطع' }))).toEqual(['بتر', 'اوقف']);
  });
});

describe('verbKeys', () => {
  const keysOf = (word: string) => verbKeys(termsOf(word)[0] as never);

  test.each([
    ['توسط', ['توسطت', 'سيتوسط', 'هيتوسط']],
    ['راقب', ['تراقب', 'هتراقب', 'بيراقب', 'ستراقب']],
    ['يلغي', ['سيلغى', 'هيلغي', 'مايلغيش', 'يلغيش', 'كيلغي', 'حيلغي']],
    ['يتفاوض', ['كيتفاوض', 'كايتفاوض', 'بيتفاوضوا']],
  ])('gives the forms of «%s» a key with it', (verb, forms) => {
    const keys = new Set(keysOf(verb));
    for (const form of forms)
      expect(
        keysOf(form).some((key) => keys.has(key)),
        form,
      ).toBe(true);
  });

  test('gives none of a word too short to be told from others', () => {
    expect(keysOf('بت')).toEqual([]);
  });

  test('gives none of a noun with the article, which is no verb', () => {
    expect(keysOf('السيناريست')).toEqual([]);
    expect(keysOf('بالميناء')).toEqual([]);
  });
});

describe('parseSynonyms', () => {
  test.each([
    ['وحيد', 'expected `word، word` or `asked > told`'],
    ['حط > وضع > زرع', 'expected `word، word` or `asked > told`'],
    ['حط > ', '«» is not Arabic'],
    ['قبض، arrest', '«arrest» is not Arabic'],
    ['قبض، ', '«» is not Arabic'],
  ])('names the line of «%s»', (line, fault) => {
    expect(() => parseSynonyms(`# شرطة\n${line}`, FILE)).toThrow(`${FILE}:2: ${fault}`);
  });

  test('reads the project’s own list', () => {
    const { ofWord } = loadSynonyms();
    expect(spell(ofWord({ surface: 'اعتقل', stem: 'اعتقل' }))).toContain('القي القبض');
  });
});
