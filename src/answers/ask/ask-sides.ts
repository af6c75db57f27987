/**
 * Sides: whether a sentence says yes or no to a question of `هل`, as far as its words tell: somebody in it denies
 * or confirms, or a negation stands among the words that were asked about.
 *
 * @module
 */
import { tokenize } from '../../arabic/tokens.ts';
import { contains, overlaps } from '../../corpus/span.ts';
import type { Stance } from '../../quotation/quotation.ts';
import type { Findings } from '../../retrieval/ranking/answer-places.ts';
import type { SentenceHit } from '../../retrieval/ranking/sentence-ranking.ts';

/** What a sentence says. */
export type AskSide = 'affirms' | 'denies';

const DENIES: ReadonlySet<Stance> = new Set(['denies', 'doubts']);
const AFFIRMS: ReadonlySet<Stance> = new Set(['announces', 'accuses', 'supports', 'promises']);
/** `غير` and `دون` negate a word, not a sentence. */
const NEGATION = /^[وفأ]?(?:لا|لم|لن|ليس|ليست|ليسوا|ما)$/u;
const DENIAL = /^[وف]?(?:نفي|نفت|ينفي|تنفي|نافيا|نافيه|انكر|انكرت|ينكر|تنكر)$/u;
/** Enough of the question stands in a sentence for its words to be about it. */
const ABOUT = 0.35;

/** Tells which side a sentence takes; undefined where its words do not tell. */
export function sideOf(hit: SentenceHit, { quotations }: Findings): AskSide | undefined {
  const { span, passage, features } = hit;
  if (features.own + features.voiced < ABOUT) return undefined;
  const said = quotations.filter(
    ({ content, cue }) =>
      overlaps(content, span) && (contains(span, content) || (cue && overlaps(cue, span))),
  );
  const words = tokenize(passage.text.slice(span.start, span.end));
  if (said.some(({ stance }) => DENIES.has(stance))) return 'denies';
  if (words.some(({ form }) => NEGATION.test(form) || DENIAL.test(form))) return 'denies';
  if (said.some(({ stance }) => AFFIRMS.has(stance))) return 'affirms';
  return undefined;
}
