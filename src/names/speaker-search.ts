/**
 * Speaker search: the speakers of a library that a typed name may mean, in Arabic or Latin script.
 *
 * @module
 */
import { hasArabic } from '../arabic/letters.ts';
import { findState, findStateInLatin, nameKey, nameWords } from './name-key.ts';
import { latinLikeness } from './romanization.ts';
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
  const typed = query.trim();
  if (typed === '') return speakers.slice(0, limit);
  const isArabic = hasArabic(typed);
  const words = nameWords(typed);
  const score = onceAName(isArabic ? arabicScore(words) : latinScore(typed));
  return (isArabic ? findFitting(speakers, words) : speakers)
    .map((speaker) => ({
      speaker,
      score: Math.max(
        score(speaker.name),
        ...speaker.aliases.slice(0, ALIASES_SEARCHED).map((alias) => score(alias) - 0.5),
      ),
    }))
    .filter((found) => found.score > 0)
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

/** A name taken apart for comparing: its words, also without `ال`, and the key of the whole. */
interface NameForms {
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly key: string;
}

const forms = new Map<string, NameForms>();
const FORMS_KEPT = 20_000;

function takeApart(name: string): NameForms {
  const words = nameWords(name);
  return { words, bare: words.map((word) => word.replace(/^ال/, '')), key: nameKey(name) };
}

function formsOf(name: string): NameForms {
  let known = forms.get(name);
  if (!known) {
    known = takeApart(name);
    if (forms.size >= FORMS_KEPT) forms.clear();
    forms.set(name, known);
  }
  return known;
}

/** Which speakers have a word, or a whole name by its key, among their names; by their place in the list. */
class NameIndex {
  private readonly speakers: readonly Speaker[];
  private readonly byWord = new Map<string, number[]>();
  private readonly byKey = new Map<string, number[]>();
  private next = 0;

  constructor(speakers: readonly Speaker[]) {
    this.speakers = speakers;
  }

  /** Takes in so many more speakers; tells whether that was all. */
  take(count: number): boolean {
    const end = Math.min(this.speakers.length, this.next + count);
    for (; this.next < end; this.next++) {
      const { name, aliases } = this.speakers[this.next] as Speaker;
      for (const each of [name, ...aliases.slice(0, ALIASES_SEARCHED)]) {
        const { words, bare, key } = takeApart(each);
        note(this.byKey, key, this.next);
        for (const word of words) note(this.byWord, word, this.next);
        for (const word of bare) note(this.byWord, word, this.next);
      }
    }
    return this.next === this.speakers.length;
  }

  /** Lists the speakers with a word that fits among their names, or with a name of this key, in their order. */
  find(fits: (word: string) => boolean, key: string): Speaker[] {
    const found = new Set(this.byKey.get(key));
    for (const [word, numbers] of this.byWord) {
      if (fits(word)) for (const number of numbers) found.add(number);
    }
    return [...found].sort((a, b) => a - b).map((number) => this.speakers[number] as Speaker);
  }
}

/** A speaker is found by its name and by so many other names, those used most. */
const ALIASES_SEARCHED = 20;

function note(index: Map<string, number[]>, key: string, number: number): void {
  const numbers = index.get(key);
  if (!numbers) index.set(key, [number]);
  else if (numbers.at(-1) !== number) numbers.push(number);
}

const nameIndexes = new WeakMap<readonly Speaker[], NameIndex>();

function nameIndexOf(speakers: readonly Speaker[]): NameIndex {
  let index = nameIndexes.get(speakers);
  if (!index) {
    index = new NameIndex(speakers);
    nameIndexes.set(speakers, index);
  }
  return index;
}

/**
 * Indexes the names of some more speakers ahead of the first {@link findSpeakers}, which would index them all at once.
 *
 * @returns whether that was all of them
 */
export const prepareSpeakers = (speakers: readonly Speaker[], count: number): boolean =>
  nameIndexOf(speakers).take(count);

/** Lists the speakers that an Arabic name can fit: one of their words is a spelling of its first, or begins with it. */
function findFitting(speakers: readonly Speaker[], typed: readonly string[]): Speaker[] {
  const index = nameIndexOf(speakers);
  index.take(Number.POSITIVE_INFINITY);
  const first = typed[0] ?? '';
  const bare = first.replace(/^ال/, '');
  const isOnly = typed.length === 1 && bare !== '';
  return index.find(
    (word) => word === bare || isSameSpelling(first, word) || (isOnly && word.startsWith(bare)),
    nameKey(typed.join(' ')),
  );
}

/** From this likeness on a Latin and an Arabic spelling are likely one name. */
const LIKELY = 0.75;

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
  const parts = typed
    .split(/[\s-]+/)
    .map((word) => ({ word, skeleton: skeletonOf(word) }))
    .filter(({ word, skeleton }) => skeleton !== '' && !/^(?:al|el)$/i.test(word))
    .map(({ word, skeleton }) =>
      onceAWord((other) =>
        skeletonOf(other) === skeleton || other.length > 3
          ? latinLikeness(word, other.replace(/^ال/, ''))
          : 0,
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
