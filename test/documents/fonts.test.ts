import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignFonts } from '../../src/documents/fonts.ts';

describe('assignFonts', () => {
  test('leaves Arabic, Latin and digits to one font', () => {
    const text = 'قال «الوزير» (NATO) إن 24% من پاکستان و٢٠٢٢ [مهم]، مُؤكِّداً!';
    expect(assignFonts(text)).toEqual([{ text, family: 0, alone: false }]);
  });

  test('takes the signs that the first font lacks from the second', () => {
    expect(assignFonts('مهر ← أ ب')).toEqual([
      { text: 'مهر ', family: 0, alone: false },
      { text: '←', family: 1, alone: false },
      { text: ' أ ب', family: 0, alone: false },
    ]);
  });

  test('keeps bidi controls and joiners with the run before them', () => {
    expect(assignFonts('وفد \u2066Google\u2069 می\u200cخواهد')).toHaveLength(1);
  });

  test.each(['漢', '\u{1f9ff}', '\ue000', 'ኢ'])('puts a white square for %s', (sign) => {
    expect(
      assignFonts(`ا${sign}ب`)
        .map(({ text }) => text)
        .join(''),
    ).toBe('ا□ب');
  });

  test('sets a sign that is read against its script alone', () => {
    expect(assignFonts('ا\u0375ب').map(({ alone }) => alone)).toEqual([false, true, false]);
    expect(assignFonts('ا۞ب').map(({ alone }) => alone)).toEqual([false, true, false]);
  });

  test('of any text, replaces signs one by one and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const signs = [
          ...assignFonts(text)
            .map((run) => run.text)
            .join(''),
        ];
        expect(signs).toHaveLength([...text].length);
        for (const [i, sign] of [...text].entries()) expect([sign, '□']).toContain(signs[i]);
      }),
    );
  });
});
