/**
 * A library on disk: the catalogue and the speakers in memory, articles loaded when an answer is about them and the
 * last ones kept.
 *
 * @module
 */
import type { CountedKeys } from '../retrieval/index/fts-counts.ts';
import { FtsPassageIndex } from '../retrieval/index/fts-passages.ts';
import { COUNTED, type Counted } from '../retrieval/index/fts-table.ts';
import { giveWay } from '../retrieval/loop-turns.ts';
import type { AnnotatedArticle } from './annotation.ts';
import { passagesInMemory } from './build-library.ts';
import { GONE, readHolderPlaces } from './holder-codec.ts';
import {
  type CatalogueEntry,
  type Holders,
  idsOfHolders,
  type Library,
  type LibraryArticle,
  NO_HOLDERS,
  type PassageSource,
} from './library.ts';
import type { LibraryFile } from './library-file.ts';
import { readCounted, readFigures, readList, readTotals, readWords } from './stored-parts.ts';
import { readSpeakers } from './stored-speakers.ts';

/** Which engine finds passages: MiniSearch in memory, FTS5 on disk, or whichever suits the library's size. */
export type PassageEngine = 'auto' | 'minisearch' | 'fts5';

/** Up to so many articles MiniSearch is quicker to open than FTS5 is slower to ask; measured by `bench:library`. */
const MOST_IN_MEMORY = 500;
/** Articles kept once loaded: those of the last answers, which its pages and follow-ups ask for again. */
const KEPT = 400;
/** Articles loaded at once between two turns of the event loop. */
const LOADED_AT_ONCE = 20;

/** Opens what an indexed file holds. Rows are read when they are needed, so the file must stay open. */
export async function readLibrary(file: LibraryFile, engine: PassageEngine): Promise<Library> {
  const catalogue: CatalogueEntry[] = [];
  const shared = new Map<string, string>();
  await readList<CatalogueEntry>(file, 'catalogue', (entries) => {
    for (const entry of entries) catalogue.push(shareNames(entry, shared));
  });
  const ordinals = await readFigures(file, 'ordinals');
  const places = new Map<string, number>();
  for (const [place, { id }] of catalogue.entries()) {
    places.set(id, place);
    if (place % 1000 === 0) await giveWay();
  }
  const placeByOrdinal = orderPlaces(ordinals);
  const articles = new KeptArticles(file, catalogue, ordinals, places);
  const speakers = await readSpeakers(file, catalogue, (id) => places.get(id));
  let passages: Promise<PassageSource> | undefined;
  const inMemory =
    engine === 'minisearch' || (engine === 'auto' && catalogue.length <= MOST_IN_MEMORY);
  const findPlaces: Library['findPlaces'] = (stems) => readPlaces(file, stems, placeByOrdinal);
  const library: Library = {
    catalogue,
    speakers,
    load: (ids) => articles.load(ids),
    findPlaces,
    findHolders: async (stems) => idsOfHolders(await findPlaces(stems), catalogue),
    openPassages: () => {
      passages ??= inMemory
        ? library.load(catalogue.map(({ id }) => id)).then(passagesInMemory)
        : openStoredPassages(file, {
            idOf: (ordinal) => catalogue[placeByOrdinal[ordinal] ?? GONE]?.id,
            ordinalsOf: (ids) => [...ids].flatMap((id) => ordinals[places.get(id) ?? -1] ?? []),
            load: async (ids) => (await library.load(ids)).map(({ article }) => article),
          });
      return passages;
    },
  };
  // While the thread looks for changes: the first question need not wait for half a million words.
  if (!inMemory) library.openPassages().catch(() => {});
  return library;
}

/** Publishers and agencies are few: each name is held once. */
function shareNames(entry: CatalogueEntry, shared: Map<string, string>): CatalogueEntry {
  if (entry.publisher === undefined) return entry;
  const publisher = shared.get(entry.publisher);
  if (publisher !== undefined) return { ...entry, publisher };
  shared.set(entry.publisher, entry.publisher);
  return entry;
}

async function openStoredPassages(
  file: LibraryFile,
  articles: Pick<ConstructorParameters<typeof FtsPassageIndex>[0], 'idOf' | 'ordinalsOf' | 'load'>,
): Promise<PassageSource> {
  const counted = {} as Record<Counted, CountedKeys>;
  for (const name of COUNTED) counted[name] = await readCounted(file, name);
  const index = new FtsPassageIndex({
    client: file.client,
    counted,
    totals: await readTotals(file),
    kin: await readFigures(file, 'kin'),
    words: await readWords(file),
    rows: {
      ordinals: await readFigures(file, 'rows', 0),
      lengths: await readFigures(file, 'rows', 1),
    },
    ...articles,
  });
  return { index, gather: (question, within) => index.gather(question, within) };
}

async function readPlaces(
  file: LibraryFile,
  stems: readonly string[],
  places: PlacesByOrdinal,
): Promise<Map<string, Holders>> {
  const found = new Map<string, Holders>();
  for (const stem of stems) {
    const rows = await file.execute(
      'SELECT articles FROM holders WHERE stem = ? ORDER BY segment',
      [stem],
    );
    const segments = rows.map(({ articles }) => new Uint8Array(articles as ArrayBuffer));
    found.set(stem, segments.length > 0 ? gatherHolders(segments, places) : NO_HOLDERS);
    await giveWay();
  }
  return found;
}

function gatherHolders(segments: readonly Uint8Array[], places: PlacesByOrdinal): Holders {
  // A holder takes a byte at the least.
  const held = new Uint32Array(segments.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const segment of segments) count = readHolderPlaces(segment, places, held, count);
  const all = held.subarray(0, count);
  // Articles mostly come in the order of their ids; those added later do not.
  if (!isAscending(all)) all.sort();
  return {
    places: all.map((each) => each >>> 1),
    prominent: Uint8Array.from(all, (each) => each & 1),
  };
}

function isAscending(figures: Uint32Array): boolean {
  for (let at = 1; at < figures.length; at++) {
    if ((figures[at] as number) < (figures[at - 1] as number)) return false;
  }
  return true;
}

/** The places of articles in the catalogue by their ordinals; {@link GONE} for one that is no longer there. */
type PlacesByOrdinal = Uint32Array;

function orderPlaces(ordinals: Uint32Array): PlacesByOrdinal {
  const places = new Uint32Array(ordinals.reduce((most, each) => Math.max(most, each), 0) + 1);
  places.fill(GONE);
  for (const [place, ordinal] of ordinals.entries()) places[ordinal] = place;
  return places;
}

/** Loads articles, and keeps the last ones that were asked for. */
class KeptArticles {
  private readonly file: LibraryFile;
  private readonly catalogue: readonly CatalogueEntry[];
  private readonly ordinals: Uint32Array;
  private readonly places: ReadonlyMap<string, number>;
  /** By place, the one asked for last at the end. */
  private readonly kept = new Map<number, LibraryArticle>();

  constructor(
    file: LibraryFile,
    catalogue: readonly CatalogueEntry[],
    ordinals: Uint32Array,
    places: ReadonlyMap<string, number>,
  ) {
    this.file = file;
    this.catalogue = catalogue;
    this.ordinals = ordinals;
    this.places = places;
  }

  async load(ids: readonly string[]): Promise<LibraryArticle[]> {
    const places = ids.flatMap((id) => this.places.get(id) ?? []);
    const loaded = new Map<number, LibraryArticle>();
    const missing: number[] = [];
    for (const place of new Set(places)) {
      const item = this.kept.get(place);
      if (!item) missing.push(place);
      else {
        this.kept.delete(place);
        this.kept.set(place, item);
        loaded.set(place, item);
      }
    }
    for (let at = 0; at < missing.length; at += LOADED_AT_ONCE) {
      await giveWay();
      for (const [place, item] of await this.read(missing.slice(at, at + LOADED_AT_ONCE))) {
        loaded.set(place, item);
        this.kept.set(place, item);
      }
    }
    for (const place of this.kept.keys()) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(place);
    }
    return places.flatMap((place) => loaded.get(place) ?? []);
  }

  private async read(places: readonly number[]): Promise<[number, LibraryArticle][]> {
    const placeOf = new Map(places.map((place) => [this.ordinals[place] as number, place]));
    const rows = await this.file.execute(
      'SELECT ordinal, json FROM body WHERE ordinal IN (SELECT value FROM json_each(?))',
      [JSON.stringify([...placeOf.keys()])],
    );
    return rows.map(({ ordinal, json }) => {
      const place = placeOf.get(Number(ordinal)) as number;
      const { origin } = this.catalogue[place] as CatalogueEntry;
      return [place, { ...(JSON.parse(json as string) as AnnotatedArticle), origin }];
    });
  }
}
