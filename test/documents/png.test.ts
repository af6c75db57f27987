import { describe, expect, test } from 'vitest';
import { NoSuchPageError, renderPng } from '../../src/documents/png.ts';
import { answer, entry } from '../support/answers.ts';
import { timelineAnswer, whoSaidAnswer } from './seed-answers.ts';

/** Width and height of a PNG, in pixels. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('renderPng', () => {
  test('draws the first page as A4 at 150 to the inch', () => {
    const png = renderPng(whoSaidAnswer('ar'));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(sizeOf(png)).toEqual([1240, 1754]);
    expect(png.length).toBeGreaterThan(50_000);
  });

  test('draws any page, as wide as asked', () => {
    const made = timelineAnswer('ar', 6);
    const [first, second] = [1, 2].map((page) => renderPng(made, { page, width: 620 })) as [
      Buffer,
      Buffer,
    ];
    expect(sizeOf(second)).toEqual([620, 877]);
    expect(second.length).toBeGreaterThan(20_000);
    expect(second.equals(first)).toBe(false);
    expect(renderPng(made, { page: 2, width: 620 }).equals(second)).toBe(true);
  });

  test('shows vowel signs, which a PDF does not let be copied', () => {
    const [plain, signed] = ['ايضا', 'ايضًا'].map((text) => renderPng(answer([entry(text)])));
    expect(signed?.equals(plain as Buffer)).toBe(false);
  });

  test.each([0, 2, 1.5, Number.NaN])('refuses page %d of one page', (page) => {
    expect(() => renderPng(answer([entry('لن نوقع')]), { page })).toThrow(NoSuchPageError);
  });
});
