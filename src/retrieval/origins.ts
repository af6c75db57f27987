/**
 * Origins: which articles are copies of one report. Desks rewrite the lead of a wire story and keep its body, so what
 * counts is how much of the shorter article stands in the longer one, not how alike the two are. Words inside
 * quotation marks are left out: two reporters at one press conference print the same quotations and are two origins.
 *
 * @see Nicholls (2019), Detecting textual reuse in news stories, at scale (asymmetric shingle containment)
 * @module
 */
import { type Token, tokenize } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import { overlaps, type Span } from '../corpus/span.ts';

/** Words in a row that count as copied, the most usual length for news reuse. */
const SHINGLE = 5;
/** The share of the shorter article's shingles that must stand in the longer one. */
const CONTAINED = 0.5;
/** Fewer shared shingles than this, a sentence or two of agency background, make no copy. */
const FEWEST_SHARED = 20;
/** A shingle in more articles than this is a formula of the trade and tells nothing. */
const MOST_ARTICLES = 200;

/** An article, and the spans of its text that do not count: what others said, word for word. */
export interface OriginSource {
  readonly article: Article;
  readonly quoted: readonly Span[];
}

/**
 * Finds the origin of each article: the id of the earliest published (undated last, then by id) of those that are
 * copies of one report, its own id where it is a copy of none. Cost grows with the words, not with the pairs.
 *
 * @example
 * findOrigins([{ article: agencyStory, quoted: [] }, { article: sameUnderNewLead, quoted: [] }]);
 * // => Map { 'agency-story' => 'agency-story', 'same-under-new-lead' => 'agency-story' }
 */
export function findOrigins(sources: readonly OriginSource[]): Map<string, string> {
  const inOrder = [...sources].sort(
    (a, b) =>
      compare(a.article.published ?? '9999', b.article.published ?? '9999') ||
      compare(a.article.id, b.article.id),
  );
  const shingles = inOrder.map(shinglesOf);
  const holders = new Map<string, number[]>();
  for (const [i, own] of shingles.entries()) {
    for (const shingle of own) {
      const list = holders.get(shingle);
      if (list) list.push(i);
      else holders.set(shingle, [i]);
    }
  }
  const origins: number[] = [];
  for (const [i, own] of shingles.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const list = holders.get(shingle) as number[];
      if (list.length > MOST_ARTICLES) continue;
      // Only an origin can have copies: what is like a copy's additions is no copy of the report behind it.
      for (const j of list) if (j < i && origins[j] === j) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    let origin = i;
    let most = 0;
    for (const [j, count] of shared) {
      const shorter = Math.min(own.size, (shingles[j] as Set<string>).size);
      if (count < FEWEST_SHARED || count < CONTAINED * shorter || count <= most) continue;
      origin = j;
      most = count;
    }
    origins.push(origin);
  }
  return new Map(
    inOrder.map(({ article }, i) => [
      article.id,
      (inOrder[origins[i] as number] as OriginSource).article.id,
    ]),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The runs of words of an article, outside its marks and quotations; a run does not cross them. */
function shinglesOf({ article, quoted }: OriginSource): Set<string> {
  const left = [...article.marks.map(({ span }) => span), ...quoted].sort(
    (a, b) => a.start - b.start,
  );
  const shingles = new Set<string>();
  let run: string[] = [];
  let next = 0;
  const words = tokenize(article.text).filter(({ kind }) => kind !== 'mark');
  for (const word of words) {
    while (next < left.length && (left[next] as Span).end <= word.start) next++;
    if (isLeftOut(word, left[next])) {
      run = [];
      continue;
    }
    run.push(word.form);
    if (run.length > SHINGLE) run.shift();
    if (run.length === SHINGLE) shingles.add(run.join(' '));
  }
  return shingles;
}

const isLeftOut = (word: Token, span: Span | undefined): boolean =>
  span !== undefined && overlaps(span, word);
