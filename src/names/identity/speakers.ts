/**
 * Speakers of a library: one identity for each, whatever its articles call it. What is joined is joined by the
 * names alone, so two people who share a surname stay two, and unnamed sources are never joined.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { loadNameLexicon } from '../words/name-lexicon.ts';
import { nameKey, nameWords } from './name-key.ts';
import type { SpeakerKind, SpeakerRef } from './speaker.ts';
import { isSameSpelling } from './spelling.ts';

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
