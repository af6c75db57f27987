/**
 * Figures that disagree: one quantity that articles give different values for. A quantity is what is counted
 * (`قتيلا`) with the words of its clause; two clauses count the same when they share enough of them.
 *
 * @see de Marneffe, Rafferty and Manning (2008), Finding Contradictions in Text: numeric mismatch
 * @module
 */
import { readNumber } from '../../arabic/numerals.ts';
import { isStopword } from '../../arabic/stopwords.ts';
import { stemOf } from '../../arabic/terms.ts';
import type { Token } from '../../arabic/tokens.ts';
import { overlaps, type Span } from '../../corpus/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { isMarked } from '../reply/excerpt.ts';
import { sentencesOf, stemsWithin, tokensWithin } from '../told/article-words.ts';
import { shareOf } from '../told/stem-sets.ts';

/** One value as an article gives it. */
interface Figure {
  readonly item: LibraryArticle;
  readonly value: number;
  /** The number and what it counts, as printed. */
  readonly span: Span;
  readonly sentence: Span;
  /** The stem of what is counted. */
  readonly counted: string;
  /** The other stems of the clause. */
  readonly stems: ReadonlySet<string>;
}

/** A quantity with the values that articles give it: two at least, each told once, by date. */
export interface DisputedQuantity {
  readonly counted: string;
  readonly figures: readonly Figure[];
}

/** Clauses count the same thing when they share so much of the shorter one's words, and so many of them. */
const SAME_QUANTITY = 0.5;
const FEWEST_SHARED = 3;
/** So many words on each side of a number are its clause. */
const REACH = 12;
/** Figures of so many clauses are compared at the most. */
const MOST_COMPARED = 1200;
/** What tells a number's kind and is not what it counts. */
const SCALE =
  /^(?:مليون|مليونا|ملايين|مليار|مليارا|مليارات|الف|الفا|الاف|في|بالميه|الميه|بالمايه|المايه)$/;

/** Finds the quantities that articles of different origin give different values for, in the order of their first figure. */
export function findDisputedQuantities(items: readonly LibraryArticle[]): DisputedQuantity[] {
  const seen = new Set<string>();
  const figures = items
    .filter(({ origin }) => !seen.has(origin) && seen.add(origin))
    .flatMap(figuresOf)
    .slice(0, MOST_COMPARED);
  const byCounted = new Map<string, Figure[]>();
  for (const figure of figures) {
    byCounted.set(figure.counted, [...(byCounted.get(figure.counted) ?? []), figure]);
  }
  return [...byCounted].flatMap(([counted, all]) =>
    groupFigures(all).flatMap((group) => {
      const kept = keepOnePerValue(group);
      const values = new Set(kept.map(({ value }) => value));
      return values.size > 1 ? [{ counted, figures: kept }] : [];
    }),
  );
}

function groupFigures(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.find((one) => one.some((other) => isSameQuantity(figure, other)));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

function isSameQuantity(a: Figure, b: Figure): boolean {
  if (a.item === b.item) return false;
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) shared++;
  return shared >= FEWEST_SHARED && shareOf(a.stems, b.stems) >= SAME_QUANTITY;
}

function keepOnePerValue(group: readonly Figure[]): Figure[] {
  const kept = new Map<string, Figure>();
  for (const figure of group) {
    const key = `${figure.value} ${figure.item.article.publisher ?? figure.item.article.id}`;
    if (!kept.has(key)) kept.set(key, figure);
  }
  const day = ({ item }: Figure) => item.article.published ?? '9999';
  return [...kept.values()].sort((a, b) =>
    day(a) !== day(b) ? (day(a) < day(b) ? -1 : 1) : a.value - b.value,
  );
}

const kept = new WeakMap<LibraryArticle, readonly Figure[]>();

/** Finds what an article counts, once, in text order; numbers of dates and in its marks are left out. */
export function figuresOf(item: LibraryArticle): readonly Figure[] {
  let found = kept.get(item);
  if (!found) {
    found = sentencesOf(item).flatMap((sentence) => readSentence(item, sentence));
    kept.set(item, found);
  }
  return found;
}

function readSentence(item: LibraryArticle, sentence: Span): Figure[] {
  const { article, timexes } = item;
  if (isMarked(article, sentence)) return [];
  const tokens = tokensWithin(item, sentence);
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const number = readNumber(tokens, i);
    if (!number) continue;
    const first = tokens[i] as Token;
    let next = number.next;
    let value = number.value;
    while (SCALE.test(tokens[next]?.form ?? '')) {
      value *= scaleOf(tokens[next]?.form ?? '');
      next++;
    }
    const counted = tokens[next];
    const span = { start: first.start, end: counted?.end ?? first.end };
    const isTime = timexes.some((timex) => overlaps(timex.span, span));
    const one = first.kind === 'word' && number.value <= 2;
    if (
      !isTime &&
      !one &&
      counted?.kind === 'word' &&
      !isStopword(counted.form) &&
      !counted.opensLine
    ) {
      const around = tokens.slice(Math.max(0, i - REACH), next + REACH);
      const clause = { start: (around[0] as Token).start, end: (around.at(-1) as Token).end };
      const stems = stemsWithin(item, clause);
      for (const stem of stems) if (/^\p{N}+$/u.test(stem)) stems.delete(stem);
      const stem = stemOf(counted.form);
      stems.delete(stem);
      figures.push({ item, value, span, sentence, counted: stem, stems });
    }
    i = Math.max(i, number.next - 1);
  }
  return figures;
}

function scaleOf(form: string): number {
  if (form.startsWith('مليار')) return 1e9;
  if (form.startsWith('ملي') || form.startsWith('ملا')) return 1e6;
  return /^الف|^الاف/.test(form) ? 1e3 : 1;
}
