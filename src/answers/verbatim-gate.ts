/**
 * The verbatim gate: what every answer passes before anything shows it.
 *
 * @module
 */
import { contains, sliceSpan } from '../corpus/span.ts';
import type { Library } from '../library/library.ts';
import type { Answer, Excerpt } from './reply/answer.ts';

/** Thrown for an answer with an excerpt that is not its article's text: a fault of Isnad's, never to be shown. */
export class VerbatimError extends Error {
  override name = 'VerbatimError';
}

/** Lists the excerpts of an answer in its order, the words of attribution after what they introduce. */
export const excerptsOf = (answer: Answer): Excerpt[] =>
  answer.sections.flatMap((section) =>
    section.entries.flatMap(({ excerpt, attribution }) =>
      attribution ? [excerpt, attribution] : [excerpt],
    ),
  );

/**
 * Checks each excerpt of an answer against the stored text at its offsets.
 *
 * @throws VerbatimError naming the article and offsets of the first excerpt that differs, or has no article
 */
export async function checkVerbatim(answer: Answer, library: Library): Promise<void> {
  const ids = new Set(excerptsOf(answer).map((excerpt) => excerpt.article));
  const loaded = await library.load([...ids]);
  const articles = new Map(loaded.map(({ article }) => [article.id, article]));
  for (const { text, article: id, span, highlight } of excerptsOf(answer)) {
    const where = `${id} ${span.start}-${span.end}`;
    const article = articles.get(id);
    if (!article) throw new VerbatimError(`${where}: no such article`);
    if (span.start < 0 || span.end > article.text.length || span.start >= span.end) {
      throw new VerbatimError(`${where}: not a span of its article`);
    }
    if (sliceSpan(article.text, span) !== text) throw new VerbatimError(`${where}: altered words`);
    if (highlight && !contains(span, highlight)) {
      throw new VerbatimError(`${where}: the marked part lies outside the excerpt`);
    }
  }
}
