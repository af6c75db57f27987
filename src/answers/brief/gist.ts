/**
 * The gist: the few sentences that best cover what the articles of a topic tell, without repeating one another.
 * Greedy maximum coverage of the words that the sentences share; which summariser chooses matters little for news,
 * that no two chosen ones tell the same does.
 *
 * @see Gholipour Ghalandari and Ifrim (2020); Lin and Bilmes (2011), A Class of Submodular Functions for Document Summarization
 * @module
 */
import { loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';
import { type Token, tokenize } from '../../arabic/tokens.ts';
import { contains, overlaps, type Span, sliceSpan } from '../../corpus/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import type { BriefTopic } from '../asked/brief-topic.ts';
import { fitsRoom } from '../reply/clause-cut.ts';
import { isMarked } from '../reply/excerpt.ts';
import { sentencesOf, stemsWithin, tokensWithin } from '../told/article-words.ts';
import { shareOf } from '../told/stem-sets.ts';

/** A sentence that may stand in a brief, read alone. */
export interface GistSentence {
  readonly item: LibraryArticle;
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
  /** What speaks for it apart from its words: its place, its figures, how much it is on the topic. */
  readonly prior: number;
}

/** Two sentences that share so much of the shorter one's content words tell the same. */
const SAME_FACT = 0.5;

/** In words. Shorter ones are headings and scraps, longer ones are cut and say less for their room. */
const SHORTEST = 7;
const LONGEST = 90;
/** A demonstrative among so many first words points back to another sentence. */
const POINTING = 7;
/** How a sentence counts by its place: news tells the most important first, and some print an article as one paragraph. */
const BY_PLACE = [1.5, 1.2, 1.1] as const;
/** A sentence that is cut counts for so much, and so does one that a machine translated. */
const CUT = 0.75;
const TRANSLATED = 0.8;
/** …and the next sentence of an article that has one already: what a topic is differs from article to article. */
const AGAIN = 0.7;
/** So many sentences of one brief are compared at the most. */
const MOST_COMPARED = 1500;

let openers: readonly (readonly string[])[] | undefined;

/** Finds the sentences of a topic's articles that can be read alone, one article for each origin. */
export function findGistSentences({ items, relevance }: BriefTopic): GistSentence[] {
  const seen = new Set<string>();
  const found: GistSentence[] = [];
  for (const item of items) {
    if (seen.has(item.origin)) continue;
    seen.add(item.origin);
    const { article } = item;
    for (const [index, sentence] of sentencesOf(item).entries()) {
      const span = skipDateline(article.text, sentence);
      if (found.length >= MOST_COMPARED) return found;
      if (isMarked(article, span)) continue;
      const tokens = tokensWithin(item, span);
      const words = tokens.filter(({ kind }) => kind !== 'mark').length;
      if (words < SHORTEST || words > LONGEST || !isReadable(item, span, tokens)) continue;
      const paragraph = article.paragraphs.findIndex((one) => contains(one, span));
      const place = BY_PLACE[Math.max(paragraph, Math.min(index, 3))] ?? 1;
      const figures = tokens.some(({ kind }) => kind === 'number') ? 1.1 : 1;
      const dated = item.events.some((event) => overlaps(event.span, span)) ? 1.1 : 1;
      const language = article.translation === 'machine' ? TRANSLATED : 1;
      const prior = place * figures * dated * language * (0.4 + relevance(item, span));
      found.push({ item, span, stems: stemsWithin(item, span), prior });
    }
  }
  return found;
}

/** The dateline of an agency: `دبي، الإمارات العربية المتحدة (CNN)—`, `طوكيو (رويترز) -`. */
const DATELINE = /^[^.:«"\n]{2,50}\([^)\n]{2,25}\)\s*[—–-]+\s*/u;

function skipDateline(text: string, span: Span): Span {
  const found = DATELINE.exec(sliceSpan(text, span));
  return found ? { start: span.start + found[0].length, end: span.end } : span;
}

/** Tells whether a sentence says by itself who and what it is about. */
function isReadable({ quotations }: LibraryArticle, span: Span, tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (!first || first.kind === 'mark') return false;
  openers ??= splitLexicon(loadLexicon('leaning-openers.txt')).map(({ text }) =>
    tokenize(text).map(({ form }) => form),
  );
  const bare = first.form.replace(/^[وف](?=\p{L}{2})/u, '');
  const leans = openers.some(
    ([head, ...rest]) =>
      (head === first.form || head === bare) &&
      rest.every((form, i) => tokens[i + 1]?.form === form),
  );
  if (leans) return false;
  // `تنفي الحركة تلك الاتهامات` tells of what the sentence before told.
  if (tokens.slice(0, POINTING).some(({ form }) => /^[وبلك]?(?:هذه|تلك|هذا|ذلك)$/.test(form)))
    return false;
  // A reporting verb at its head must name its speaker right there, and a quotation may not run into or out of it.
  const { start } = tokens[Math.min(4, tokens.length - 1)] as Token;
  return !quotations.some(
    ({ cue, content, basis, type }) =>
      (cue && contains(span, cue) && cue.start < start && basis.speaker !== 'named') ||
      (type === 'direct' && overlaps(content, span) && !contains(span, content)) ||
      (contains(content, span) && (!cue || !contains(span, cue))),
  );
}

/**
 * Chooses sentences greedily: each next one adds the most words not told yet, by their weight, for its length.
 *
 * @param room UTF-16 units in which a sentence is shown: one that is cut tells less
 * @param told the words of what a reader has seen already
 */
export function chooseGist(
  sentences: readonly GistSentence[],
  count: number,
  room: number,
  told: readonly ReadonlySet<string>[] = [],
): GistSentence[] {
  const weights = weighStems(sentences);
  const covered = new Map<string, number>();
  const cover = (stems: ReadonlySet<string>) => {
    for (const stem of stems) covered.set(stem, (covered.get(stem) ?? 0) + 1);
  };
  for (const stems of told) cover(stems);
  const heard = new Map<LibraryArticle, number>();
  const gainOf = ({ item, stems, prior, span }: GistSentence) => {
    const whole = (fitsRoom(span, room) ? 1 : CUT) * AGAIN ** (heard.get(item) ?? 0);
    let gain = 0;
    for (const stem of stems) gain += (weights.get(stem) ?? 0) / (1 + 2 * (covered.get(stem) ?? 0));
    return (gain * prior * whole) / Math.max(12, stems.size) ** 0.6;
  };
  // What a sentence adds never grows while others are chosen, so one whose last known gain is below the best of this
  // round need not be looked at again (Minoux's lazy greedy choice).
  let left = sentences.map((sentence, place) => ({ sentence, place, gain: gainOf(sentence) }));
  const chosen: GistSentence[] = [];
  const seen = [...told];
  while (chosen.length < count) {
    left.sort((a, b) => b.gain - a.gain || a.place - b.place);
    let best: (typeof left)[number] | undefined;
    for (const one of left) {
      if (best && one.gain < best.gain) break;
      const repeats = seen.some((stems) => shareOf(stems, one.sentence.stems) >= SAME_FACT);
      one.gain = repeats ? 0 : gainOf(one.sentence);
      const isBetter = !best || one.gain > best.gain || one.place < best.place;
      if (one.gain > 0 && (!best || one.gain >= best.gain) && isBetter) best = one;
    }
    if (!best) break;
    chosen.push(best.sentence);
    seen.push(best.sentence.stems);
    cover(best.sentence.stems);
    heard.set(best.sentence.item, (heard.get(best.sentence.item) ?? 0) + 1);
    left = left.filter((one) => one !== best && one.gain > 0);
  }
  return chosen;
}

/** A stem weighs by how many sentences share it; one that a single sentence has weighs little. */
function weighStems(sentences: readonly GistSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of sentences) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([stem, count]) => [stem, count > 1 ? Math.log(1 + count) : 0.35]),
  );
}
