/**
 * `isnad rank`: the passages that best answer each query of a collection, for scoring retrieval.
 *
 * @module
 */
import { z } from 'zod';
import { wholePassage } from '../retrieval/index/passage.ts';
import { PassageIndex } from '../retrieval/index/passage-index.ts';
import { weakenSynonyms } from '../retrieval/question/question.ts';
import { rankPassages } from '../retrieval/ranking/ranking.ts';
import { QuestionReader } from '../retrieval/reader/question-reader.ts';
import { loadQueryLines } from './query-lines.ts';

const PassageLine = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
});
/** Share of their weight that near-synonyms have here. */
const SYNONYMS = 0.5;

const QueryLine = z.object({ id: z.string().min(1), text: z.string() });

/**
 * Prints a line `{"query","hits":[{"id","score"}]}` for each query, in order, best hit first. Scores compare
 * among the hits of one query only. A query without a content word has no hits.
 *
 * @param k hits a query at most
 * @throws QueryLineError for a line of either file that is no passage or no query
 */
export function runRank(
  passagesFile: string,
  queriesFile: string,
  k: number,
  print: (line: string) => void,
): void {
  const passages = loadQueryLines(passagesFile, PassageLine);
  const queries = loadQueryLines(queriesFile, QueryLine);
  const index = new PassageIndex(
    passages.map(({ id, text, title }) => wholePassage(text, id, title)),
  );
  const reader = new QuestionReader(index);
  const read = (text: string) => weakenSynonyms(reader.read(text), SYNONYMS);
  for (const { id, text } of queries) {
    const hits = rankPassages(index, read(text), k).map(({ passage, score }) => ({
      id: passage.id,
      score: Number(score.toFixed(6)),
    }));
    print(JSON.stringify({ query: id, hits }));
  }
}
