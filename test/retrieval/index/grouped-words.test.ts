import { describe, expect, test } from 'vitest';
import { skeletonOf } from '../../../src/names/identity/spelling.ts';
import { GroupedWords } from '../../../src/retrieval/index/grouped-words.ts';
import { ViewStatistics } from '../../../src/retrieval/index/view-statistics.ts';

const surfaces = new ViewStatistics();
surfaces.add(['غوتيريش', 'والصواريخ', 'كوبنهاغن', 'port']);
// More than are grouped in one stretch.
surfaces.add(Array.from({ length: 500 }, (_, at) => `كلمه${'ابتثجحخدذر'[at % 10]}${at}`));

describe('GroupedWords', () => {
  test('looks words up by their sound and by a slip, those with proclitics bare as well', () => {
    const words = new GroupedWords(surfaces);
    expect(words.bySlip('غوتريش')).toContain('غوتيريش');
    expect(words.bySlip('صواريح')).toContain('صواريخ');
    expect(words.bySound(skeletonOf('Guterres'))).toContain('غوتيريش');
    expect(words.bySound(skeletonOf('Grundberg'))).toEqual([]);
    expect(words.bySlip('port')).toEqual([]);
  });

  test('gives the same when it was made in pieces, and yields in between', () => {
    const [atOnce, inPieces] = [new GroupedWords(surfaces), new GroupedWords(surfaces)];
    expect([...inPieces.inPieces()].length).toBeGreaterThan(4);
    for (const word of ['غوتريش', 'كوبنهاجن', 'كلمها10']) {
      expect(inPieces.bySlip(word)).toEqual(atOnce.bySlip(word));
    }
  });
});
