/**
 * Telling: how well words tell a concept of a question when an answer must rest on it. Stricter than in ranking: a
 * loose match of letters is likely chance.
 *
 * @module
 */
import type { Term } from '../../arabic/terms.ts';
import type { Alternative, Concept } from '../question/question.ts';
import { isNameLike } from '../senses/common-words.ts';
import { type LooseMatch, likeness } from './evidence.ts';

/** It stands between names, and its stem is that of `البن`. */
export const NAME_PARTICLE = 'بن';
const STRICT: LooseMatch = { conjugated: 0.9, skeleton: 0.55, root: 0.4, letters: 0.2 };
/** A name in other long vowels is most often that name typed by ear: `كوشنر`, `كوشنير`. */
const NAME_STRICT: LooseMatch = { ...STRICT, skeleton: 0.8 };
/** A word spelled nearly so is the one meant the more letters it has. */
const SLIPPED = 2;

/** Alternatives of a weight from here on count that much: a near-synonym tells three quarters. */
const WORTH: readonly (readonly [weight: number, worth: number])[] = [
  [0.99, 1],
  [0.65, 0.75],
  [0.4, 0.45],
];

/** Tells how well a concept is told by some words, 0 to 1. */
export function tell(concept: Concept, words: readonly Term[]): number {
  let best = 0;
  const loose = looseFor(concept);
  for (const alternative of concept.alternatives) {
    const meant = worthOf(alternative);
    if (meant <= best) continue;
    const { forms } = alternative;
    const told = forms.reduce((sum, form) => sum + mostAlike(form, words, loose), 0) / forms.length;
    best = Math.max(best, meant * (forms.length > 1 ? told * told : told));
  }
  return best;
}

const known = new WeakMap<Concept, LooseMatch>();

function looseFor(concept: Concept): LooseMatch {
  let loose = known.get(concept);
  if (!loose) {
    loose = isNameLike(concept) ? NAME_STRICT : STRICT;
    known.set(concept, loose);
  }
  return loose;
}

function mostAlike(
  form: Alternative['forms'][number],
  words: readonly Term[],
  loose: LooseMatch,
): number {
  let most = 0;
  for (const word of words) {
    if (word.surface === NAME_PARTICLE && form.surface !== NAME_PARTICLE) continue;
    most = Math.max(most, likeness(form, word, loose));
    if (most === 1) break;
  }
  return most;
}

function worthOf({ forms, weight, slip }: Alternative): number {
  if (slip) return 1 - SLIPPED / (forms[0]?.surface.length ?? SLIPPED);
  return WORTH.find(([from]) => weight >= from)?.[1] ?? weight;
}
