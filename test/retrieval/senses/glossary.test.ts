import { describe, expect, test } from 'vitest';
import { LexiconError, loadLexicon } from '../../../src/arabic/lexicon.ts';
import { findTerms } from '../../../src/arabic/terms.ts';
import { isEnglishStopword, plainForms } from '../../../src/retrieval/senses/english.ts';
import {
  buildGlossary,
  loadGlossary,
  parseGlossary,
} from '../../../src/retrieval/senses/glossary.ts';

const form = (word: string) => {
  const [term] = findTerms(word);
  if (!term) throw new Error(`${word} is no term`);
  return term;
};
const glossary = buildGlossary(
  parseGlossary('truce, cease-fire = هدنة، وقف إطلاق النار\nstrike = إضراب\nstrike = ضربة، غارة'),
);

describe('parseGlossary', () => {
  test.each([
    ['truce هدنة', 'expected `english, english = عربي، عربي`'],
    ['Truce = هدنة', '«Truce» is not English in lower case'],
    ['truce = hudna', '«hudna» is not Arabic'],
    ['truce, = هدنة', '«» is not English in lower case'],
    ['truce, truce = هدنة', '«truce» stands twice'],
    ['truce = هدنة > تهدئة', 'expected `english, english = عربي، عربي`'],
  ])('names the line of «%s»', (line, fault) => {
    expect(() => parseGlossary(`# حرب\n\n${line}`, 'glossary.txt')).toThrow(LexiconError);
    expect(() => parseGlossary(`# حرب\n\n${line}`, 'glossary.txt')).toThrow(
      `glossary.txt:3: ${fault}`,
    );
  });

  test('reads the project’s own list, of 1,500 English words and more', () => {
    expect(parseGlossary(loadLexicon('glossary.txt')).length).toBeGreaterThan(1000);
    expect(loadGlossary().size).toBeGreaterThan(1500);
  });
});

describe('buildGlossary', () => {
  test('takes lines of one Arabic word for no further sense of it', () => {
    const lines = ['strike, walkout = إضراب، توقف العمل', ...'abcde'].map((line) =>
      line.length > 1 ? line : `${line} = إضراب`,
    );
    const told = buildGlossary(parseGlossary(lines.join('\n'))).synonyms(form('إضراب'));
    expect(told.map((forms) => forms.map(({ surface }) => surface).join(' '))).toEqual([
      'توقف العمل',
    ]);
  });

  const surfaces = (english: string) =>
    glossary.translate(english)?.map((forms) => forms.map(({ surface }) => surface).join(' '));

  test('translates a word by words and phrases, and by every sense', () => {
    expect(surfaces('cease-fire')).toEqual(['هدنه', 'وقف اطلاق النار']);
    expect(surfaces('strike')).toEqual(['اضراب', 'ضربه', 'غاره']);
    expect(surfaces('piano')).toBeUndefined();
  });

  test('translates by the senses of a line with `>`, which are no synonyms and no further sense of their words', () => {
    const senses = buildGlossary(
      parseGlossary('pay = راتب، أجر\npay > دفع، سدد\nfill, full > امتلأ، سعة'),
    );
    const told = (english: string) => senses.translate(english)?.map(([of]) => of?.surface);
    expect(told('pay')).toEqual(['راتب', 'اجر', 'دفع', 'سدد']);
    expect(told('full')).toEqual(['امتلا', 'سعه']);
    expect(senses.synonyms(form('دفع'))).toEqual([]);
    expect(senses.synonyms(form('راتب')).map(([of]) => of?.surface)).toEqual(['اجر']);
  });

  test('gives the Arabic words of one line as synonyms, however inflected', () => {
    const synonyms = (word: string) =>
      glossary.synonyms(form(word)).map((forms) => forms.map(({ surface }) => surface).join(' '));
    expect(synonyms('الغارات')).toEqual(['ضربه']);
    expect(synonyms('هدنة')).toEqual(['وقف اطلاق النار']);
    expect(glossary.synonyms(form('الإضراب'))).toEqual([]);
    expect(glossary.synonyms(form('بيانو'))).toEqual([]);
  });
});

describe('loadGlossary', () => {
  const surfaces = (english: string) =>
    loadGlossary()
      .translate(english)
      ?.map((forms) => forms.map(({ surface }) => surface).join(' '));

  test.each([
    ['pay', 'دفع'],
    ['fall', 'سقط'],
    ['bill', 'فاتوره'],
    ['interest', 'فايده'],
    ['critic', 'ناقد'],
    ['walkout', 'اضراب'],
    ['lay off', 'سرح'],
    ['inmate', 'نزيل'],
  ])('has of «%s» the sense %s', (english, arabic) => {
    expect(surfaces(english)).toContain(arabic);
  });

  test.each([
    ['fall', 'فاتوره'],
    ['critic', 'مسافر'],
  ])('has of «%s» no sense %s', (english, arabic) => {
    expect(surfaces(english)).not.toContain(arabic);
  });
});

describe('plainForms', () => {
  test.each([
    ['sanctions', 'sanction'],
    ['countries', 'country'],
    ['banned', 'ban'],
    ['imposing', 'impose'],
    ['denied', 'deny'],
    ['dying', 'die'],
    ['crashes', 'crash'],
    ['president’s'.replace('’', "'"), 'president'],
  ])('finds %s under %s', (word, plain) => {
    expect(plainForms(word)).toContain(plain);
  });

  test('keeps the word itself first', () => {
    expect(plainForms('news')[0]).toBe('news');
  });
});

describe('isEnglishStopword', () => {
  test.each(['the', 'did', 'whom'])('takes «%s» for one', (word) => {
    expect(isEnglishStopword(word)).toBe(true);
  });

  test.each(['war', 'minister'])('does not take «%s» for one', (word) => {
    expect(isEnglishStopword(word)).toBe(false);
  });
});
