/**
 * `isnad ask --batch`: many questions over one library, a JSON line each, for programs and for scoring.
 *
 * @module
 */
import { z } from 'zod';
import type { Answer } from '../answers/answer.ts';
import { ask } from '../answers/ask.ts';
import { RequestError } from '../answers/request-error.ts';
import { sliceSpan } from '../corpus/span.ts';
import type { Library } from '../library/library.ts';
import { loadQueryLines } from './query-lines.ts';

const QuestionLine = z.object({ id: z.string().min(1), q: z.string() });

/**
 * Prints a line `{"id","refused","excerpts"}` for each question, in order: the marked sentences, best first. A
 * question without a word to search by is refused, with nothing near it.
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
    const excerpts = (answer?.sections ?? [])
      .flatMap(({ entries }) => entries)
      .map(({ excerpt: { text, span, highlight } }) =>
        highlight
          ? sliceSpan(text, {
              start: highlight.start - span.start,
              end: highlight.end - span.start,
            })
          : text,
      );
    print(JSON.stringify({ id, refused: answer?.refused ?? true, excerpts }));
  }
}

async function answerOrNothing(library: Library, question: string): Promise<Answer | undefined> {
  try {
    return await ask(library, { question }, 'ar');
  } catch (error) {
    if (error instanceof RequestError) return undefined;
    throw error;
  }
}
