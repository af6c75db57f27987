/**
 * Speaker search: the speakers of a library that a typed name may mean, in Arabic or Latin script.
 *
 * @module
 */
import { hasArabic } from '../../arabic/letters.ts';
import {
  ALIASES_SEARCHED,
  formsOf,
  JUDGED_AT_ONCE,
  LIKELY,
  latinParts,
  nameIndexOf,
} from './name-index.ts';
import { findState, findStateInLatin, nameKey, nameWords } from './name-key.ts';
import { likenessTo } from './romanization.ts';
import type { Speaker } from './speakers.ts';
import { isSameSpelling, skeletonOf } from './spelling.ts';

/**
 * Finds the speakers that a typed name may mean, best first: by the whole name, by words or the beginning of
 * one, in Latin script by the consonants or a state's English or French name. Of equals, who speaks more.
 *
 * @example
 * findSpeakers(speakers, 'Edi Rama', 1)[0]?.name; // => 'إيدي راما'
 */
export function findSpeakers(
  speakers: readonly Speaker[],
  query: string,
  limit: number,
): Speaker[] {
  const steps = findSpeakersStepwise(speakers, query, limit);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Finds speakers as {@link findSpeakers} does, in steps: a Latin name is compared with every word of every name. */
export function* findSpeakersStepwise(
  speakers: readonly Speaker[],
  query: string,
  limit: number,
): Generator<void, Speaker[]> {
  const typed = query.trim();
  if (typed === '') return speakers.slice(0, limit);
  const isArabic = hasArabic(typed);
  const words = nameWords(typed);
  const score = onceAName(isArabic ? arabicScore(words) : latinScore(typed));
  const found: { speaker: Speaker; score: number }[] = [];
  const candidates = yield* findCandidates(speakers, isArabic ? words : typed);
  for (const [at, speaker] of candidates.entries()) {
    if (at % JUDGED_AT_ONCE === 0) yield;
    let most = score(speaker.name);
    for (const alias of speaker.aliases.slice(0, ALIASES_SEARCHED)) {
      most = Math.max(most, score(alias) - 0.5);
    }
    if (most > 0) found.push({ speaker, score: most });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ speaker }) => speaker);
}

type Score = (name: string) => number;

/** Many speakers are called alike, unnamed sources above all: each name is judged once. */
function onceAName(score: Score): Score {
  const scores = new Map<string, number>();
  return (name) => {
    let known = scores.get(name);
    if (known === undefined) {
      known = score(name);
      scores.set(name, known);
    }
    return known;
  };
}

/** Lists the speakers that a name may fit, in their order: more than do, never fewer. */
function findCandidates(speakers: readonly Speaker[], typed: string | readonly string[]) {
  const index = nameIndexOf(speakers);
  index.take(Number.POSITIVE_INFINITY);
  return typeof typed === 'string' ? index.findLatin(typed) : index.findArabic(typed);
}

/** 4 the same name, 3 all its words among the name's, 2 spelt otherwise, 1 the last of them begins a word. */
function arabicScore(typed: readonly string[]): Score {
  const key = nameKey(typed.join(' '));
  const whole = typed.join(' ');
  const wanted = typed.map((word) => ({
    word,
    bare: word.replace(/^ال/, ''),
    // Whether a printed word is a spelling of the typed one: a hundred thousand names share a few thousand words.
    isSpelt: onceAWord((other) => isSameSpelling(word, other)),
  }));
  const last = wanted.at(-1)?.bare ?? '';
  return (name) => {
    const found = formsOf(name);
    if (found.words.length === typed.length && found.words.join(' ') === whole) return 4.5;
    if (found.key === key) return 4;
    const has = ({ bare }: { bare: string }) => found.bare.includes(bare);
    if (wanted.every(has)) return 3;
    if (wanted.every(({ isSpelt }) => found.words.some(isSpelt))) return 2;
    const begins = last !== '' && found.bare.some((word) => word.startsWith(last));
    return begins && wanted.slice(0, -1).every(has) ? 1 : 0;
  };
}

function onceAWord<Value>(judge: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = judge(word);
      known.set(word, value);
    }
    return value;
  };
}

/**
 * 4 a state by its English or French name, 3 the same word printed in Latin, 1 to 2 every typed word like one of
 * the name's. The consonant skeleton finds the candidates, the vowels judge them.
 */
function latinScore(typed: string): Score {
  const state = findStateInLatin(typed);
  const lower = typed.toLowerCase();
  const parts = latinParts(typed)
    .map((word) => ({ likeness: likenessTo(word, LIKELY), skeleton: skeletonOf(word) }))
    .map(({ likeness, skeleton }) =>
      onceAWord((other) =>
        skeletonOf(other) === skeleton || other.length > 3 ? likeness(other.replace(/^ال/, '')) : 0,
      ),
    );
  return (name) => {
    if (state !== undefined && findState(formsOf(name).words)?.code === state) return 4;
    if (name.toLowerCase().includes(lower)) return 3;
    if (parts.length === 0) return 0;
    const others = formsOf(name).words;
    let likeness = 0;
    for (const likenessTo of parts) {
      const best = Math.max(0, ...others.map(likenessTo));
      if (best < LIKELY) return 0;
      likeness += best;
    }
    return 1 + likeness / parts.length - others.length / 1000;
  };
}
