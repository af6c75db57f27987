/**
 * How the tests are run: first those of rooms without state, in one process, as reading the word lists takes a second and some
 * tests hold how time grows; then every other file in a process of its own, as many at once as there are cores.
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
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: STATELESS,
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: STATELESS,
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
