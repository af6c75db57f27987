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

/** An article as its copies are found by: `shingles` as {@link hashShingles} gives them. */
export interface Shingled {
  readonly id: string;
  readonly published?: string | undefined;
  readonly shingles: Uint32Array;
}

/**
 * Finds the origin of each article: the id of the earliest published (undated last, then by id) of those that are
 * copies of one report, its own id where it is a copy of none. Cost grows with the words, not with the pairs.
 *
 * @example
 * findOrigins([{ article: agencyStory, quoted: [] }, { article: sameUnderNewLead, quoted: [] }]);
 * // => Map { 'agency-story' => 'agency-story', 'same-under-new-lead' => 'agency-story' }
 */
export const findOrigins = (sources: readonly OriginSource[]): Map<string, string> =>
  findOriginsOf(
    sources.map((source) => ({
      id: source.article.id,
      published: source.article.published,
      shingles: hashShingles(source),
    })),
  );

/** The same as {@link findOrigins}, of articles whose shingles were kept. Holds twelve bytes a shingle while it runs. */
export function findOriginsOf(articles: readonly Shingled[]): Map<string, string> {
  const inOrder = [...articles].sort(
    (a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id),
  );
  const holders = new ShingleHolders(inOrder);
  const origins = new Int32Array(inOrder.length);
  const shared = new Map<number, number>();
  for (const [i, { shingles }] of inOrder.entries()) {
    shared.clear();
    for (const shingle of shingles) {
      // Only an origin can have copies: what is like a copy's additions is no copy of the report behind it.
      for (const j of holders.before(shingle, i)) {
        if (origins[j] === j) shared.set(j, (shared.get(j) ?? 0) + 1);
      }
    }
    let origin = i;
    let most = 0;
    for (const [j, count] of [...shared].sort(([a], [b]) => a - b)) {
      const shorter = Math.min(shingles.length, (inOrder[j] as Shingled).shingles.length);
      if (count < FEWEST_SHARED || count < CONTAINED * shorter || count <= most) continue;
      origin = j;
      most = count;
    }
    origins[i] = origin;
  }
  return new Map(inOrder.map(({ id }, i) => [id, (inOrder[origins[i] as number] as Shingled).id]));
}

/** Which articles hold a shingle: all places sorted by shingle, then by article. */
class ShingleHolders {
  private readonly shingles: Uint32Array;
  private readonly articles: Uint32Array;
  /** Where the shingles that open with each pair of bytes begin. */
  private readonly starts = new Uint32Array(65_537);

  constructor(inOrder: readonly Shingled[]) {
    const count = inOrder.reduce((sum, { shingles }) => sum + shingles.length, 0);
    for (const { shingles } of inOrder) {
      for (const shingle of shingles) (this.starts[(shingle >>> 16) + 1] as number)++;
    }
    for (let i = 0; i < 65_536; i++) {
      this.starts[i + 1] = (this.starts[i] as number) + (this.starts[i + 1] as number);
    }
    this.shingles = new Uint32Array(count);
    this.articles = new Uint32Array(count);
    const next = this.starts.slice();
    for (const [i, { shingles }] of inOrder.entries()) {
      for (const shingle of shingles) {
        const at = (next[shingle >>> 16] as number)++;
        this.shingles[at] = shingle;
        this.articles[at] = i;
      }
    }
    for (let i = 0; i < 65_536; i++) {
      this.sortBucket(this.starts[i] as number, this.starts[i + 1] as number);
    }
  }

  private sortBucket(start: number, end: number): void {
    if (end - start < 2) return;
    const keys = new Float64Array(end - start);
    for (let at = start; at < end; at++) {
      keys[at - start] = (this.shingles[at] as number) * 2 ** 21 + (this.articles[at] as number);
    }
    keys.sort();
    for (const [i, key] of keys.entries()) {
      this.shingles[start + i] = Math.floor(key / 2 ** 21);
      this.articles[start + i] = key % 2 ** 21;
    }
  }

  /** Lists the articles before one that hold a shingle; none where it is a formula of the trade. */
  before(shingle: number, article: number): number[] {
    let low = this.starts[shingle >>> 16] as number;
    let high = this.starts[(shingle >>> 16) + 1] as number;
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.shingles[middle] as number) < shingle) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    let held = 0;
    for (let at = low; at < end && this.shingles[at] === shingle; at++) {
      if (++held > MOST_ARTICLES) return [];
      if ((this.articles[at] as number) < article) found.push(this.articles[at] as number);
    }
    return found;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Hashes the runs of five words of an article, outside its marks and quotations; a run does not cross them. Thirty-two
 * bits: two articles share one by chance now and then, never the twenty that make a copy.
 */
export function hashShingles({ article, quoted }: OriginSource): Uint32Array {
  const left = [...article.marks.map(({ span }) => span), ...quoted].sort(
    (a, b) => a.start - b.start,
  );
  const shingles = new Set<number>();
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
    if (run.length === SHINGLE) shingles.add(hash(run.join(' ')));
  }
  return Uint32Array.from(shingles);
}

/** FNV-1a over UTF-16 units, mixed at the end so that every bit counts. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

const isLeftOut = (word: Token, span: Span | undefined): boolean =>
  span !== undefined && overlaps(span, word);
