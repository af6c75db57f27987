/**
 * Cutting at clauses: an excerpt too long for its room ends, or begins, at a seam of the sentence, and says so.
 *
 * @module
 */
import type { Article } from '../../corpus/article.ts';
import { type Span, trimSpan } from '../../corpus/span.ts';
import type { Excerpt } from './answer.ts';
import { takeExcerpt } from './excerpt.ts';

/** A seam is a mark after which a reader can stop. */
const SEAM = /[،,؛;:.!؟?…](?=\s|$|["»”])["»”]?|\n/gu;
/** Words before which a clause opens: where no mark leaves enough, the cut falls before one of them. */
const OPENER =
  /\s(?=(?:و\p{L}{3,}|بعد|بعدما|قبل|وسط|بسبب|حيث|الذي|التي|الذين|مما|بينما|فيما|كما|عقب|إثر|لكن|من أجل|على أن)\s)/gu;
/** A cut at a mark, or before a word, keeps this share of its room at the least; else it falls between two words. */
const LEAST = { mark: 0.45, word: 0.7 } as const;
/** What is longer than its room by no more than this stands whole. */
const SLACK = 1.2;
/** What is left out of an excerpt's ends without being missed. */
const LOOSE_END = /[\s،,؛;:.]+$/u;

/**
 * Takes the excerpt of a span within a room, cut at a seam where it is longer.
 *
 * @param room UTF-16 units of the excerpt at the most; a fifth more where that keeps it whole
 * @param core what must stand in the excerpt, as far as the room goes: the date, the words that tell a stance
 */
export function cutExcerpt(article: Article, span: Span, room: number, core?: Span): Excerpt {
  const whole = trimSpan(article.text, span);
  // A little more room is less than a reader loses by a cut.
  if (fitsRoom(whole, room)) return takeExcerpt(article, whole);
  const start =
    core && core.end > whole.start + room
      ? startBefore(article.text, whole, core, room)
      : whole.start;
  const least = core ? Math.min(core.end, start + room) : start;
  const end = endWithin(article.text, start, whole.end, room, least);
  const cut = trimSpan(article.text, { start, end });
  return {
    ...takeExcerpt(article, cut),
    cut: {
      before: cut.start > whole.start,
      after: article.text.slice(cut.end, whole.end).replace(LOOSE_END, '') !== '',
    },
  };
}

/** Tells whether a span stands whole in a room. */
export const fitsRoom = ({ start, end }: Span, room: number): boolean =>
  end - start <= room * SLACK;

/** Narrows a span to the clause round a core: from the seam before it to the seam after it. */
export function clauseAround(text: string, span: Span, core: Span): Span {
  const before = [...text.slice(span.start, core.start).matchAll(SEAM)].at(-1);
  const after = [...text.slice(core.end, span.end).matchAll(SEAM)][0];
  return {
    start: before ? span.start + before.index + before[0].length : span.start,
    end: after ? core.end + after.index : span.end,
  };
}

/**
 * The first seam before the core from which the core still fits, so that as much as can be is told of what it belongs
 * to; else the first word that opens a clause (`و` may join two nouns and opens none), else the first space.
 */
function startBefore(text: string, { start }: Span, core: Span, room: number): number {
  const earliest = Math.max(start, Math.min(core.start, core.end - Math.floor(room * 0.9)));
  const before = text.slice(earliest, core.start);
  const [seam] = before.matchAll(SEAM);
  if (seam) return earliest + seam.index + seam[0].length;
  const opener = [...before.matchAll(OPENER)].find(({ index }) => before[index + 1] !== 'و');
  if (opener) return earliest + opener.index;
  const space = before.search(/\s/u);
  return space >= 0 ? earliest + space : core.start;
}

/** The last seam within the room that leaves what must stand, or the last space. */
function endWithin(text: string, start: number, end: number, room: number, least: number): number {
  const last = Math.min(end, start + room);
  if (last === end) return end;
  const window = text.slice(start, last + 1);
  const seams = [...window.matchAll(SEAM)].map(
    (seam) => seam.index + (/["»”]$/u.test(seam[0]) ? seam[0].length : 0),
  );
  const openers = [...window.matchAll(OPENER)].map(({ index }) => index);
  for (const [places, share] of [
    [seams, LEAST.mark],
    [openers, LEAST.word],
  ] as const) {
    const best = places.findLast((at) => at >= room * share && at <= room && start + at >= least);
    if (best !== undefined) return start + best;
  }
  const space = window.slice(0, room).search(/\s\S*$/u);
  return space > 0 ? start + space : start + wholeUnits(window, room);
}

/** Never half a surrogate pair. */
const wholeUnits = (text: string, room: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(room - 1)) ? room - 1 : room;
