import { describe, expect, test } from 'vitest';
import { ownNameLexicon } from '../../../src/names/words/name-lexicon.ts';
import { commonKeys, isCommonWord } from '../../../src/retrieval/senses/common-words.ts';
import { loadGlossary, ownGlossary } from '../../../src/retrieval/senses/glossary.ts';
import { loadSynonyms, ownSynonyms } from '../../../src/retrieval/senses/synonyms.ts';
import { readWordLists } from '../../../src/retrieval/senses/word-lists.ts';

describe('readWordLists', () => {
  test('reads the lists in hundreds of pieces, after which nothing of them is left to read', () => {
    expect([...readWordLists()].length).toBeGreaterThan(500);
    for (const list of [ownNameLexicon, ownGlossary, ownSynonyms, commonKeys]) {
      expect([...list.inPieces()]).toEqual([]);
    }
    expect([...readWordLists()]).toEqual([]);
  });

  test('takes every single word of either list for a common one', () => {
    const synonyms = loadSynonyms().lines.flatMap(({ asked, told }) => [asked, told]);
    for (const group of [...loadGlossary().groups, ...synonyms]) {
      for (const [form, more] of group) {
        if (form && !more) expect(isCommonWord(form.stem), form.surface).toBe(true);
      }
    }
  });
});
