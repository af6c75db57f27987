import { afterEach, expect, test, vi } from 'vitest';
import { printRows } from './figure-tables.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a figure that could not be taken is a dash, also where it comes out of JSON as null', () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(line);
  });
  printRows('engines', [
    ['one', JSON.parse(JSON.stringify({ 'disk MB': Number.NaN, p50: 12.34 }))],
    ['two', undefined],
  ]);
  expect(lines.at(-2)).toMatch(/^one\s+–\s+12\.3$/);
  expect(lines.at(-1)).toMatch(/^two\s+–\s+–$/);
});
