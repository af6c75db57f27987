/** Scores answers and refusals on the questions beside the checkout, with floors that may only rise. */
import { describe, expect, test } from 'vitest';
import { hasSharedQuestions, scoreAsking } from './asking.ts';

const missing = !hasSharedQuestions();
if (missing) console.log('skipped: no questions at ../shared/corpus/dev');

describe.skipIf(missing)('answers to the questions over dev', () => {
  test('keeps hits, lengths and refusals within their bounds', { timeout: 240_000 }, async () => {
    const { ar, en, all } = await scoreAsking();
    expect(ar.hit1).toBeGreaterThanOrEqual(80);
    expect(ar.hit3).toBeGreaterThanOrEqual(89);
    expect(en.hit1).toBeGreaterThanOrEqual(80);
    expect(en.hit3).toBeGreaterThanOrEqual(95);
    expect(all.words1).toBeLessThanOrEqual(35);
    expect(all.falseRefusals).toBeLessThanOrEqual(3);
    expect(all.refusedOff).toBeGreaterThanOrEqual(97);
    expect(all.refusedOn).toBeGreaterThanOrEqual(53);
  });
});
