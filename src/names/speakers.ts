/**
 * Speakers of a library: one identity for each, whatever its articles call it. What is joined is joined by the
 * names alone, so two people who share a surname stay two, and unnamed sources are never joined.
 *
 * @module
 */
import { fold, hasArabic } from '../arabic/letters.ts';
import { findState, findStateInLatin, nameKey, nameWords } from './name-key.ts';
import { loadNameLexicon } from './name-lexicon.ts';
import { latinLikeness } from './romanization.ts';
import type { SpeakerKind, SpeakerRef } from './speaker.ts';
import { isSameSpelling, skeletonOf } from './spelling.ts';

/** A speaker as the library knows it. */
export interface Speaker {
  /** Stable while its name is: the name with hyphens, 60 UTF-16 units at most. */
  readonly id: string;
  /** The fullest name that an article gives; of two as full the one used more. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every other name that an article uses, most used first. */
  readonly aliases: readonly string[];
  /** How many articles it speaks in. */
  readonly articles: number;
  /** How many statements it makes. */
  readonly statements: number;
  /** Which names of which articles were joined in it, article and name on a line each. */
  readonly references: ReadonlySet<string>;
}

/** A speaker of one article's statement. */
export interface SpeakerReference {
  readonly speaker: SpeakerRef;
  /** The article's id. */
  readonly article: string;
}

interface Cluster {
  readonly kind: SpeakerKind;
  readonly words: readonly string[];
  readonly names: Map<string, number>;
  readonly aliases: Map<string, number>;
  readonly articles: Set<string>;
  readonly references: Set<string>;
  statements: number;
}

/** An id holds no line end, so the two come apart again. */
const referenceOf = (article: string, name: string): string => `${article}\n${name}`;

/** Gathers the speakers of a library from those of its statements, most statements first, then by name. */
export function gatherSpeakers(references: readonly SpeakerReference[]): Speaker[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const bySurname = new Map<string, Cluster[]>();
  const wordsByName = new Map<string, readonly string[]>();
  for (const { speaker } of references) {
    if (!wordsByName.has(speaker.name)) wordsByName.set(speaker.name, nameWords(speaker.name));
  }
  const wordsOf = (name: string) => wordsByName.get(name) as readonly string[];
  // Full names first, so that a surname alone finds whom it belongs to.
  const ordered = [...references].sort(
    (a, b) =>
      wordsOf(b.speaker.name).length - wordsOf(a.speaker.name).length ||
      compare(a.speaker.name, b.speaker.name) ||
      compare(a.article, b.article),
  );
  for (const { speaker, article } of ordered) {
    const words = wordsOf(speaker.name);
    const keys = keysOf(speaker, article);
    let cluster = keys.map((key) => byKey.get(key)).find((found) => found !== undefined);
    if (!cluster && speaker.kind === 'person') cluster = findPerson(bySurname, words);
    if (!cluster) {
      cluster = {
        kind: speaker.kind,
        words,
        names: new Map(),
        aliases: new Map(),
        articles: new Set(),
        references: new Set(),
        statements: 0,
      };
      clusters.push(cluster);
      if (speaker.kind === 'person') {
        const surname = surnameKey(words);
        const namesakes = bySurname.get(surname);
        if (namesakes) namesakes.push(cluster);
        else bySurname.set(surname, [cluster]);
      }
    }
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, cluster);
    count(cluster.names, speaker.name);
    for (const alias of speaker.aliases) count(cluster.aliases, alias);
    cluster.articles.add(article);
    cluster.references.add(referenceOf(article, speaker.name));
    cluster.statements++;
  }
  return nameClusters(clusters);
}

function nameClusters(clusters: readonly Cluster[]): Speaker[] {
  const ids = new Set<string>();
  const last = new Map<string, number>();
  return clusters
    .map((cluster) => ({ cluster, name: chooseName(cluster.names) }))
    .sort((a, b) => b.cluster.statements - a.cluster.statements || compare(a.name, b.name))
    .map(({ cluster, name }) => {
      for (const [other, times] of cluster.names) {
        if (other !== name) cluster.aliases.set(other, times + (cluster.aliases.get(other) ?? 0));
      }
      cluster.aliases.delete(name);
      const id = makeId(name, ids, last);
      ids.add(id);
      return {
        id,
        name,
        kind: cluster.kind,
        aliases: [...cluster.aliases]
          .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
          .map(([alias]) => alias),
        articles: cluster.articles.size,
        statements: cluster.statements,
        references: cluster.references,
      };
    });
}

/** What a speaker is joined by, besides a person's spelling. An unnamed source is itself in its article only. */
function keysOf(speaker: SpeakerRef, article: string): string[] {
  if (speaker.kind === 'anonymous') return [`anonymous ${article} ${fold(speaker.name)}`];
  const keys = [`${speaker.kind === 'person' ? 'person' : 'body'} ${nameKey(speaker.name)}`];
  if (speaker.kind !== 'organization') return keys;
  const { heads } = loadNameLexicon();
  for (const alias of speaker.aliases) {
    const words = nameWords(alias);
    const head = heads.get((words[0] ?? '').replace(/^ال/, ''));
    // `الوزارة` and `البيان` name a body in their own article only; an acronym does everywhere.
    const names = words.length > 1 ? head?.kind === 'body' : head?.kind === 'name' || !head;
    if (names && words.length > 0) keys.push(`body ${nameKey(alias)}`);
  }
  return keys;
}

const surnameKey = (words: readonly string[]): string =>
  (words.at(-1) ?? '').replace(/^ال/, '').slice(0, 1).replace('غ', 'ج').replace('ش', 'س');

/**
 * Finds the one person whom a name may be a shorter or differently spelt form of: the same surname, and every
 * other word among the person's. Undefined where nobody or more than one fits.
 */
function findPerson(
  bySurname: ReadonlyMap<string, readonly Cluster[]>,
  words: readonly string[],
): Cluster | undefined {
  const surname = words.at(-1);
  if (surname === undefined) return undefined;
  const fitting = (bySurname.get(surnameKey(words)) ?? []).filter(
    (cluster) =>
      isSameSpelling(cluster.words.at(-1) as string, surname) &&
      words.every((word) => cluster.words.some((other) => isSameSpelling(word, other))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

function chooseName(names: ReadonlyMap<string, number>): string {
  const [first] = [...names].sort(
    (a, b) => nameWords(b[0]).length - nameWords(a[0]).length || b[1] - a[1] || compare(a[0], b[0]),
  );
  return first?.[0] ?? '';
}

/** @param last the number given last to each slug: unnamed sources are many and called alike */
function makeId(name: string, taken: ReadonlySet<string>, last: Map<string, number>): string {
  const slug =
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 55) || 'speaker';
  let id = slug;
  let n = last.get(slug) ?? 1;
  while (taken.has(id)) id = `${slug}-${++n}`;
  last.set(slug, n);
  return id;
}

/** Returns the ids of the articles in which a speaker speaks. */
export const articlesOf = (speaker: Speaker): Set<string> =>
  new Set([...speaker.references].map((reference) => reference.slice(0, reference.indexOf('\n'))));

/** Finds a speaker by the article and the name that it was gathered from. */
export interface SpeakerIndex {
  readonly find: (article: string, name: string) => Speaker | undefined;
}

const indexes = new WeakMap<readonly Speaker[], SpeakerIndex>();

/** Lets speakers that are kept on disk be found by an index that is kept there as well. */
export function provideSpeakerIndex(speakers: readonly Speaker[], index: SpeakerIndex): void {
  indexes.set(speakers, index);
}

/** Returns the speaker that an article's own speaker was gathered into; undefined for one that never was. */
export function speakerOf(
  speakers: readonly Speaker[],
  reference: SpeakerRef,
  article: string,
): Speaker | undefined {
  let index = indexes.get(speakers);
  if (!index) {
    const byReference = new Map(
      speakers.flatMap((speaker) => [...speaker.references].map((key) => [key, speaker] as const)),
    );
    index = { find: (id, name) => byReference.get(referenceOf(id, name)) };
    indexes.set(speakers, index);
  }
  return index.find(article, reference.name);
}

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
