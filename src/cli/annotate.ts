/**
 * `isnad annotate`: everything found in articles, as JSON Lines for programs.
 *
 * @module
 */
import { tokenize } from '../arabic/tokens.ts';
import { type ArticleLine, loadArticleLines } from '../corpus/article-lines.ts';
import { findQuotations } from '../quotation/find-quotations.ts';
import { findTimexes, type Preference } from '../timex/find-timexes.ts';

/**
 * Annotates one article: its quotations and temporal expressions as the `annotate` contract prints them, spans
 * as UTF-16 offsets or null. With `explain`, each also carries which rule found it and why.
 */
function annotateArticle(
  { article, creationTime }: ArticleLine,
  options: { prefer: Preference; explain: boolean },
): object {
  const tokens = tokenize(article.text);
  const quotations = findQuotations(article, tokens).map((quotation) => ({
    speaker: quotation.speaker.name,
    type: quotation.type,
    stance: quotation.stance,
    cue: quotation.cue ?? null,
    source: quotation.source ?? null,
    content: quotation.content,
    ...(options.explain
      ? { basis: quotation.basis, chain: quotation.chain.map((link) => link.name) }
      : {}),
  }));
  const timexes = findTimexes(article.text, tokens, creationTime, options.prefer).map((timex) => ({
    ...timex.span,
    type: timex.type,
    value: timex.value,
    ...(options.explain
      ? { mod: timex.mod ?? null, basis: timex.basis, reason: timex.reason }
      : {}),
  }));
  return { article: article.id, quotations, timexes };
}

/**
 * Prints a JSON line for each article of a file, in its order.
 *
 * @throws ArticleLineError for a line that is no article
 */
export function runAnnotate(
  file: string,
  options: { prefer: Preference; explain: boolean },
  print: (line: string) => void,
): void {
  for (const line of loadArticleLines(file)) print(JSON.stringify(annotateArticle(line, options)));
}
