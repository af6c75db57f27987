/**
 * The JSON Lines that `rank` and `ask --batch` read: one object a line, checked.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Thrown for a line that is not what its file holds; the message names the file and the line, from 1. */
export class QueryLineError extends Error {
  override name = 'QueryLineError';
}

/**
 * Reads a file of JSON Lines, in its order; empty lines are passed over.
 *
 * @throws QueryLineError for the first line that is not JSON, lacks a field, or repeats an id
 */
export function loadQueryLines<Line extends { readonly id: string }>(
  file: string,
  shape: z.ZodType<Line>,
): Line[] {
  const ids = new Set<string>();
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const where = `${file}:${at + 1}`;
      const read = shape.safeParse(readJson(line, where));
      if (!read.success) {
        const faults = read.error.issues.map((issue) =>
          [issue.path.join('.'), issue.message].filter(Boolean).join(': '),
        );
        throw new QueryLineError(`${where}: ${faults.join('; ')}`);
      }
      if (ids.has(read.data.id)) {
        throw new QueryLineError(`${where}: the id ${read.data.id} stands here a second time`);
      }
      ids.add(read.data.id);
      return [read.data];
    });
}

function readJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new QueryLineError(`${where}: not JSON (${(error as Error).message})`);
  }
}
