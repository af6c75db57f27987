/**
 * How the tests are run: those of rooms without state share one copy of the word lists, which takes a second to read; every other
 * file has its own.
 *
 * @module
 */
import { defineConfig } from 'vitest/config';

/** Rooms whose modules keep nothing but what was read from `data/`. */
const STATELESS = ['arabic', 'names', 'quotation', 'timex'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

// biome-ignore lint/style/noDefaultExport: vitest reads it
export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'rules', include: STATELESS, isolate: false } },
      {
        extends: true,
        test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: STATELESS },
      },
    ],
  },
});
