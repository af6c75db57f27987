/**
 * The name index: which speakers of a library have a word among their names, so that a typed name is compared with
 * those it may fit and not with a hundred thousand. It gives more than fit, never fewer; speaker-search.ts judges.
 *
 * @module
 */

import { loadNameLexicon } from '../words/name-lexicon.ts';
import { findStateInLatin, nameKey, nameWords } from './name-key.ts';
import { likenessTo } from './romanization.ts';
import type { Speaker } from './speakers.ts';
import { firstSound, isSameSpelling, skeletonOf } from './spelling.ts';

/** A speaker is found by its name and by so many other names, those used most. */
export const ALIASES_SEARCHED = 20;
/** From this likeness on a Latin and an Arabic spelling are likely one name. */
export const LIKELY = 0.75;

/** A name taken apart for comparing: its words, also without `ال`, and the key of the whole. */
interface NameForms {
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly key: string;
}

const forms = new Map<string, NameForms>();
const FORMS_KEPT = 20_000;

const withoutArticle = (word: string): string => word.replace(/^ال/, '');

function takeApart(name: string): NameForms {
  const words = nameWords(name);
  return { words, bare: words.map(withoutArticle), key: nameKey(name) };
}

/** Takes a name apart; the last ones are remembered. */
export function formsOf(name: string): NameForms {
  let known = forms.get(name);
  if (!known) {
    known = takeApart(name);
    if (forms.size >= FORMS_KEPT) forms.clear();
    forms.set(name, known);
  }
  return known;
}

/** Gives the words of a Latin name that it is compared by: not its article, and none without a consonant. */
export const latinParts = (typed: string): string[] =>
  typed.split(/[\s-]+/).filter((word) => skeletonOf(word) !== '' && !/^(?:al|el)$/i.test(word));

/** A name with anything but Arabic letters and spaces in it may hold what was typed as it stands. */
const OTHER_SCRIPT = /[^\p{Script=Arabic}\s]/u;

/** Words and names judged in one step of a search. */
export const JUDGED_AT_ONCE = 200;

/** The speakers of a library by the words and keys of their names, told by their place in the list. */
class NameIndex {
  private readonly speakers: readonly Speaker[];
  private readonly byWord = new Map<string, number[]>();
  private readonly byKey = new Map<string, number[]>();
  /** The words by what two spellings of one share, and by their first letter. */
  private readonly wordsBySound = new Map<string, string[]>();
  private readonly wordsByLetter = new Map<string, string[]>();
  private readonly inOtherScript: number[] = [];
  private next = 0;
  private lastName = '';
  private lastForms: NameForms | undefined;

  constructor(speakers: readonly Speaker[]) {
    this.speakers = speakers;
  }

  /** Takes in so many more speakers; tells whether that was all. */
  take(count: number): boolean {
    const end = Math.min(this.speakers.length, this.next + count);
    for (; this.next < end; this.next++) {
      const { name, aliases } = this.speakers[this.next] as Speaker;
      this.addName(name);
      for (const alias of aliases.slice(0, ALIASES_SEARCHED)) this.addName(alias);
    }
    return this.next === this.speakers.length;
  }

  private addName(name: string): void {
    // Unnamed sources are called alike and stand beside one another.
    if (name !== this.lastName) this.lastForms = undefined;
    this.lastForms ??= takeApart(name);
    this.lastName = name;
    const { words, bare, key } = this.lastForms;
    note(this.byKey, key, this.next);
    for (const word of words) this.addWord(word);
    for (const word of bare) this.addWord(word);
    if (OTHER_SCRIPT.test(name) && this.inOtherScript.at(-1) !== this.next) {
      this.inOtherScript.push(this.next);
    }
  }

  private addWord(word: string): void {
    if (!this.byWord.has(word)) {
      group(this.wordsBySound, firstSound(word), word);
      group(this.wordsByLetter, word.charAt(0), word);
    }
    note(this.byWord, word, this.next);
  }

  /** Lists the speakers that an Arabic name may fit: each of its words is spelt among theirs, the last may begin one. */
  *findArabic(typed: readonly string[]): Generator<void, Speaker[]> {
    const found = new FoundNumbers(this.speakers.length);
    for (const [at, word] of typed.entries()) {
      const bare = withoutArticle(word);
      const spelt = this.wordsBySound.get(firstSound(word)) ?? [];
      const like: string[] = [];
      for (const [judged, other] of spelt.entries()) {
        if (isSameSpelling(word, other)) like.push(other);
        if (judged % JUDGED_AT_ONCE === JUDGED_AT_ONCE - 1) yield;
      }
      const begun =
        at === typed.length - 1 && bare !== ''
          ? (this.wordsByLetter.get(bare.charAt(0)) ?? []).filter((each) => each.startsWith(bare))
          : [];
      for (const each of [bare, ...like, ...begun]) found.meet(at, this.byWord.get(each) ?? []);
      yield;
    }
    found.add(this.byKey.get(nameKey(typed.join(' '))) ?? []);
    return this.speakersOf(found.take(typed.length));
  }

  /** Lists the speakers that a Latin name may fit: a state's, those printed so, and those that sound so. */
  *findLatin(typed: string): Generator<void, Speaker[]> {
    const found = new FoundNumbers(this.speakers.length);
    const parts = latinParts(typed);
    for (const [at, part] of parts.entries()) {
      const likeness = likenessTo(part, LIKELY);
      let judged = 0;
      for (const [word, numbers] of this.byWord) {
        if (likeness(withoutArticle(word)) > 0) found.meet(at, numbers);
        if (++judged % JUDGED_AT_ONCE === 0) yield;
      }
    }
    found.add(this.inOtherScript);
    const state = findStateInLatin(typed);
    if (state !== undefined) {
      for (const [first, places] of loadNameLexicon().places) {
        if (places.some((place) => place.state.code === state)) {
          found.add(this.byWord.get(first) ?? []);
        }
      }
    }
    return this.speakersOf(found.take(parts.length));
  }

  private speakersOf(numbers: readonly number[]): Speaker[] {
    return numbers.map((number) => this.speakers[number] as Speaker);
  }
}

/** Speakers that meet one condition after another, or one that is enough by itself. */
class FoundNumbers {
  /** How many conditions, from the first, each speaker meets. */
  private readonly met: Uint16Array;
  private readonly enough = 65_535;

  constructor(count: number) {
    this.met = new Uint16Array(count);
  }

  /** Notes who meets a condition, by its place from 0; only who met those before it counts. */
  meet(condition: number, numbers: readonly number[]): void {
    for (const number of numbers) {
      if (this.met[number] === condition) this.met[number] = condition + 1;
    }
  }

  /** Notes who need not meet the conditions. */
  add(numbers: readonly number[]): void {
    for (const number of numbers) this.met[number] = this.enough;
  }

  /** Lists who met all of so many conditions; with none, only those who need not. */
  take(conditions: number): number[] {
    const found: number[] = [];
    for (const [number, met] of this.met.entries()) {
      if (met === this.enough || (conditions > 0 && met === conditions)) found.push(number);
    }
    return found;
  }
}

function note(index: Map<string, number[]>, key: string, number: number): void {
  const numbers = index.get(key);
  if (!numbers) index.set(key, [number]);
  else if (numbers.at(-1) !== number) numbers.push(number);
}

function group(groups: Map<string, string[]>, key: string, word: string): void {
  const words = groups.get(key);
  if (words) words.push(word);
  else groups.set(key, [word]);
}

const nameIndexes = new WeakMap<readonly Speaker[], NameIndex>();

/** Returns the index of a list of speakers, which takes them in as it is told. */
export function nameIndexOf(speakers: readonly Speaker[]): NameIndex {
  let index = nameIndexes.get(speakers);
  if (!index) {
    index = new NameIndex(speakers);
    nameIndexes.set(speakers, index);
  }
  return index;
}

/**
 * Indexes the names of some more speakers ahead of the first search among them, which would index them all at once.
 *
 * @returns whether that was all of them
 */
export const prepareSpeakers = (speakers: readonly Speaker[], count: number): boolean =>
  nameIndexOf(speakers).take(count);
