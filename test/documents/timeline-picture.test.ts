import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTimelinePicture } from '../../src/documents/timeline-picture.ts';
import { answer, anyAnswer, entry } from '../support/answers.ts';
import { timelineAnswer } from './seed-answers.ts';

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('renderTimelinePicture', () => {
  test.each(['ar', 'en'] as const)('draws a picture as wide as a phone (%s)', (language) => {
    const png = renderTimelinePicture(timelineAnswer(language));
    const [width = 0, height = 0] = sizeOf(png);
    expect(width).toBe(1080);
    expect(height).toBeGreaterThan(width);
    expect(png.length).toBeGreaterThan(100_000);
    expect(renderTimelinePicture(timelineAnswer(language)).equals(png)).toBe(true);
  });

  test('grows with its rows, up to 12,000 pixels', () => {
    const heights = [1, 3, 60].map(
      (times) => sizeOf(renderTimelinePicture(timelineAnswer('ar', times)))[1] ?? 0,
    );
    expect(heights[1]).toBeGreaterThan(2 * (heights[0] ?? 0));
    expect(heights[2]).toBeGreaterThan(10_000);
    expect(heights[2]).toBeLessThanOrEqual(12_000);
  });

  test('draws one row longer than the picture smaller, and whole', () => {
    const [width = 0, height = 0] = sizeOf(
      renderTimelinePicture(answer([entry('وصل الوفد إلى الميناء أمس. '.repeat(600))])),
    );
    expect(width).toBeLessThan(1080);
    expect(height).toBeLessThan(12_100);
  });

  test('of any answer, gives a picture', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, async (made) => {
        expect(sizeOf(renderTimelinePicture(made))[1]).toBeGreaterThan(0);
        await new Promise((resolve) => setTimeout(resolve)); // resvg's memory is freed between turns
      }),
      { numRuns: 5 },
    );
  });
});
