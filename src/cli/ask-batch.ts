/**
 * `isnad ask --batch`: many questions over one library, a JSON line each, for programs and for scoring.
 *
 * @module
 */
import { z } from 'zod';
import { ask } from '../answers/ask/ask.ts';
import { RequestError } from '../answers/asked/request-error.ts';
import type { Answer, Excerpt } from '../answers/reply/answer.ts';
import { sliceSpan } from '../corpus/span.ts';
import type { Library } from '../library/library.ts';
import { loadQueryLines } from './query-lines.ts';

const QuestionLine = z.object({ id: z.string().min(1), q: z.string() });

/**
 * Prints a line `{"id","refused","excerpts"}` for each question, in order, the excerpts as a reader meets
 * them: the marked sentence, the passage round it, the further rows. A question without a word to search by is refused, with nothing near it.
 *
 * @throws QueryLineError for a line that is no question
 */
export async function runAskBatch(
  file: string,
  library: Library,
  print: (line: string) => void,
): Promise<void> {
  for (const { id, q } of loadQueryLines(file, QuestionLine)) {
    const answer = await answerOrNothing(library, q);
    const rows = (answer?.sections ?? []).flatMap(({ entries }) =>
      entries.map(({ excerpt }) => excerpt),
    );
    const excerpts = [...markedFirst(rows), ...rows.slice(1).map(({ text }) => text)];
    print(JSON.stringify({ id, refused: answer?.refused ?? true, excerpts }));
  }
}

/** The marked sentence of the first row and, where that shows more, the passage round it. */
function markedFirst([first]: readonly Excerpt[]): string[] {
  if (!first) return [];
  const { text, span, highlight } = first;
  if (!highlight) return [text];
  const offset = { start: highlight.start - span.start, end: highlight.end - span.start };
  return [...new Set([sliceSpan(text, offset), text])];
}

async function answerOrNothing(library: Library, question: string): Promise<Answer | undefined> {
  try {
    return await ask(library, { question }, 'ar');
  } catch (error) {
    if (error instanceof RequestError) return undefined;
    throw error;
  }
}
