/**
 * The lexicons of names: titles, states, offices and bodies as their files have them, and the faults of those files.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../../src/arabic/lexicon.ts';
import { parseClauseWords } from '../../../src/names/words/clause-words.ts';
import {
  loadNameLexicon,
  parseNames,
  parseOrganizations,
  parsePlaces,
  parseTitles,
} from '../../../src/names/words/name-lexicon.ts';

describe('the lexicons of names', () => {
  test('know titles in both genders and numbers', () => {
    const { heads } = loadNameLexicon();
    expect(heads.get('وزيره')).toMatchObject({ lemma: 'وزير', gender: 'f', number: 'singular' });
    expect(heads.get('متحدثين')).toMatchObject({ lemma: 'متحدث', number: 'plural' });
    expect(heads.get('محامي')).toMatchObject({ number: 'singular' });
  });

  test('know states by name, capital and nisba', () => {
    const { places, nisbas } = loadNameLexicon();
    expect(places.get('كييف')?.[0]).toMatchObject({ capital: true, state: { code: 'UA' } });
    expect(places.get('فلسطين')?.[0]?.state.code).toBe('PS');
    expect(nisbas.get('الباني')).toBe('AL');
    expect(nisbas.get('نيوزيلندي')).toBe('NZ');
  });

  test.each([
    [() => parseTitles('t.tsv', 'وزير\tوزيرة\tوزراء'), 't.tsv:1: 4 columns'],
    [() => parseTitles('t.tsv', 'وزير\tوزيرة\tوزراء\tking'), 't.tsv:1: `king` is no kind'],
    [
      () => parseTitles('t.tsv', 'وزير\t-\t-\tperson\nوزير\t-\t-\tperson'),
      't.tsv:2: `وزير` stands already on line 1',
    ],
    [() => parseOrganizations('o.tsv', 'وزارة\t-\tx\tbody'), 'o.tsv:1: `x` is no gender'],
    [() => parseOrganizations('o.tsv', 'وزارة\t-\tf\tclub'), 'o.tsv:1: `club` is no kind'],
    [() => parsePlaces('p.tsv', 'usa\tأمريكا\tواشنطن\tأمريكي'), 'p.tsv:1: `usa` is no state'],
    [() => parsePlaces('p.tsv', 'US\t-\t-\t-\nUS\t-\t-\t-'), 'p.tsv:2: `US` stands already'],
    [() => parseClauseWords('w.txt', 'colour: أحمر'), 'w.txt:1: `colour` is no class'],
    [
      () => parseClauseWords('w.txt', 'time: اليوم أمس\ntime: امس'),
      'w.txt:2: `امس` stands already in `time`',
    ],
    [() => parseNames('g.txt', 'أحمد علي\nاحمد'), 'g.txt:2: `احمد` stands already on line 1'],
  ])('name the file and line of a fault', (parse, message) => {
    expect(parse).toThrow(LexiconError);
    expect(parse).toThrow(message);
  });
});
