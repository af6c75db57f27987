/**
 * The speakers of a library on disk. Which name of which article is whose is kept as figures; a speaker's references
 * are spelled out only when they are asked for.
 *
 * @module
 */
import { setTimeout as wait } from 'node:timers/promises';
import { prepareSpeakers } from '../names/identity/name-index.ts';
import { provideSpeakerIndex, type Speaker } from '../names/identity/speakers.ts';
import type { CatalogueEntry } from './library.ts';
import type { LibraryFile } from './library-file.ts';
import { readFigures, readList } from './stored-parts.ts';

/** Three figures for each name that an article gives a speaker, in the order of the catalogue. */
interface Said {
  readonly places: Uint32Array;
  readonly names: Uint32Array;
  readonly speakers: Uint32Array;
}

/**
 * Reads the speakers of a library, most statements first.
 *
 * @param placeOf returns an article's place in the catalogue
 */
export async function readSpeakers(
  file: LibraryFile,
  catalogue: readonly CatalogueEntry[],
  placeOf: (article: string) => number | undefined,
): Promise<Speaker[]> {
  const said: Said = {
    places: await readFigures(file, 'said', 0),
    names: await readFigures(file, 'said', 1),
    speakers: await readFigures(file, 'said', 2),
  };
  const names: string[] = [];
  await readList<string>(file, 'said-names', (items) => names.push(...items));
  const speakers: Speaker[] = [];
  const spellOut = (number: number): Set<string> => {
    const references = new Set<string>();
    for (let at = 0; at < said.speakers.length; at++) {
      if (said.speakers[at] !== number) continue;
      const article = catalogue[said.places[at] as number] as CatalogueEntry;
      references.add(`${article.id}\n${names[said.names[at] as number]}`);
    }
    return references;
  };
  await readList<Omit<Speaker, 'references'>>(file, 'speakers', (items) => {
    for (const item of items) {
      speakers.push(new StoredSpeaker(item, speakers.length, spellOut));
    }
  });
  provideSpeakerIndex(speakers, {
    find: (article, name) => {
      const place = placeOf(article);
      if (place === undefined) return undefined;
      for (let at = firstAt(said.places, place); said.places[at] === place; at++) {
        if (names[said.names[at] as number] === name) return speakers[said.speakers[at] as number];
      }
      return undefined;
    },
  });
  return speakers;
}

/** Speakers whose names are indexed before the clock is looked at, and the milliseconds after which others have a turn. */
const PREPARED_AT_ONCE = 10;
const PREPARED_FOR = 5;

/**
 * Indexes the names of all speakers while nothing else is to be done, so that the first search among a hundred
 * thousand is as quick as the next. Ends early when told that nobody will ask.
 */
export async function prepareAll(
  speakers: readonly Speaker[],
  isWanted: () => boolean,
): Promise<void> {
  while (isWanted()) {
    const until = performance.now() + PREPARED_FOR;
    do {
      if (prepareSpeakers(speakers, PREPARED_AT_ONCE)) return;
    } while (performance.now() < until);
    await wait(1, undefined, { ref: false });
  }
}

class StoredSpeaker implements Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly aliases: readonly string[];
  readonly articles: number;
  readonly statements: number;
  readonly #number: number;
  readonly #spellOut: (number: number) => ReadonlySet<string>;

  constructor(
    { id, name, kind, aliases, articles, statements }: Omit<Speaker, 'references'>,
    number: number,
    spellOut: (number: number) => ReadonlySet<string>,
  ) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.aliases = aliases;
    this.articles = articles;
    this.statements = statements;
    this.#number = number;
    this.#spellOut = spellOut;
  }

  get references(): ReadonlySet<string> {
    return this.#spellOut(this.#number);
  }
}

function firstAt(places: Uint32Array, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
