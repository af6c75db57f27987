/**
 * What a library keeps of all its articles together while they are put in and taken out: the counts of the passages,
 * the holders of each stem; and what is made of all of them at the end: catalogue, origins and speakers.
 *
 * @module
 */
import type { InStatement, Row } from '@libsql/client';
import { skeleton } from '../arabic/stems.ts';
import type { Article } from '../corpus/article.ts';
import type { SpeakerRef } from '../names/identity/speaker.ts';
import { gatherSpeakers, type Speaker } from '../names/identity/speakers.ts';
import type { CountedKeys } from '../retrieval/index/fts-counts.ts';
import { COUNTED, type PassageCounts } from '../retrieval/index/fts-table.ts';
import { sortWords } from '../retrieval/index/fts-words.ts';
import { findOriginsOf, type Shingled } from '../retrieval/origins.ts';
import { findHeldStems } from './annotation.ts';
import { HolderWriter, readHolders } from './holder-codec.ts';
import type { CatalogueEntry } from './library.ts';
import { type LibraryFile, writeParts } from './library-file.ts';
import { WaitingRows } from './waiting-rows.ts';

/** How many entries stand in one part: read in a few milliseconds. */
const PART = 1000;
/** Articles after which the holders gathered in memory are written out. */
const SEGMENT = 20_000;
/** More segments than this are made one. */
const MOST_SEGMENTS = 12;

/** Gathers the holders of stems, and writes them out a segment at a time. */
export class HolderIndex {
  private readonly file: LibraryFile;
  private readonly writers = new Map<string, HolderWriter>();
  private articles = 0;

  constructor(file: LibraryFile) {
    this.file = file;
  }

  /** Adds an article; ordinals must come ascending. Those of an article that is taken out are passed over when read. */
  async add(article: Article, ordinal: number): Promise<void> {
    for (const [stem, isProminent] of findHeldStems(article)) {
      let writer = this.writers.get(stem);
      if (!writer) {
        writer = new HolderWriter();
        this.writers.set(stem, writer);
      }
      writer.add(ordinal, isProminent);
    }
    if (++this.articles >= SEGMENT) await this.flush();
  }

  /** Writes out what was gathered. */
  async flush(): Promise<void> {
    const [row] = await this.file.execute('SELECT max(segment) AS last FROM holders');
    const segment = Number(row?.last ?? -1) + 1;
    await this.write([...this.writers], segment);
    this.writers.clear();
    this.articles = 0;
  }

  private async write(writers: readonly [string, HolderWriter][], segment: number): Promise<void> {
    const sorted = [...writers].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = new WaitingRows();
    for (const [at, [stem, writer]] of sorted.entries()) {
      rows.add('INTO holders(stem, segment, articles)', [stem, segment, writer.take()]);
      if (at % 5000 === 4999) await this.file.write(rows.take());
    }
    await this.file.write(rows.take());
  }

  /** Makes one segment of many, without the articles that are gone. */
  async merge(isThere: (ordinal: number) => boolean): Promise<void> {
    const [row] = await this.file.execute(
      'SELECT count(DISTINCT segment) AS segments, max(segment) AS last FROM holders',
    );
    if (Number(row?.segments) <= MOST_SEGMENTS) return;
    const merged = Number(row?.last) + 1;
    for (let after = ''; ; ) {
      const stems = await this.file.execute(
        'SELECT DISTINCT stem FROM holders WHERE stem > ? AND segment < ? ORDER BY stem LIMIT 2000',
        [after, merged],
      );
      const last = stems.at(-1)?.stem as string | undefined;
      if (last === undefined) break;
      const rows = await this.file.execute(
        'SELECT stem, articles FROM holders WHERE stem > ? AND stem <= ? AND segment < ? ORDER BY stem, segment',
        [after, last, merged],
      );
      const writers = new Map<string, HolderWriter>();
      for (const { stem, articles } of rows) {
        const writer = writers.get(stem as string) ?? new HolderWriter();
        readHolders(new Uint8Array(articles as ArrayBuffer), (ordinal, isProminent) => {
          if (isThere(ordinal)) writer.add(ordinal, isProminent);
        });
        writers.set(stem as string, writer);
      }
      await this.write([...writers], merged);
      after = last;
    }
    await this.file.execute('DELETE FROM holders WHERE segment < ?', [merged]);
  }
}

/** Gives the statements that keep the counts of the passages. */
export function countParts({ counters, totals }: PassageCounts): InStatement[] {
  const statements: InStatement[] = [];
  let stems: CountedKeys | undefined;
  for (const name of COUNTED) {
    const keys = counters[name].sort();
    if (name === 'stem') stems = keys;
    statements.push(...writeParts(`keys-${name}`, [keys.text, bytesOf(keys.counts)]));
  }
  const { words, bySound } = sortWords(counters.surface.keys());
  const skeletons = Array.from({ length: stems?.size ?? 0 }, (_, place) =>
    skeleton(stems?.key(place) ?? ''),
  );
  const kin = Uint32Array.from(skeletons.keys()).sort((a, b) => {
    const [one, other] = [skeletons[a] as string, skeletons[b] as string];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
  return [
    ...statements,
    ...writeParts('kin', [bytesOf(kin)]),
    ...writeParts('words', [words.text, bytesOf(bySound)]),
    ...writeParts('totals', [JSON.stringify(totals)]),
  ];
}

/** The articles of a library in the order of their ids. */
interface Order {
  readonly ids: readonly string[];
  readonly ordinals: Uint32Array;
}

/**
 * Makes what is told of all articles together: the catalogue with its origins, and the speakers. Each is read, made
 * and let go before the next, so that a large library is never in memory whole.
 */
export async function catalogueParts(
  file: LibraryFile,
): Promise<{ statements: InStatement[]; ordinals: ReadonlySet<number> }> {
  const rows = await file.execute('SELECT ordinal, id FROM article');
  rows.sort((a, b) => ((a.id as string) < (b.id as string) ? -1 : 1));
  const order: Order = {
    ids: rows.map(({ id }) => id as string),
    ordinals: Uint32Array.from(rows, ({ ordinal }) => Number(ordinal)),
  };
  return {
    statements: [
      ...writeParts('catalogue', await listCatalogue(file, order)),
      ...writeParts('ordinals', [bytesOf(order.ordinals)]),
      ...(await listSpeakers(file, order)),
      ...(await listRows(file)),
    ],
    ordinals: new Set(order.ordinals),
  };
}

async function listCatalogue(file: LibraryFile, { ids, ordinals }: Order): Promise<string[]> {
  const shingled: Shingled[] = [];
  const facts = new Map<number, string>();
  await eachArticle(file, 'facts, shingles', (ordinal, row) => {
    const { id, published } = JSON.parse(row.facts as string) as CatalogueEntry;
    shingled.push({ id, published, shingles: new Uint32Array(row.shingles as ArrayBuffer) });
    facts.set(ordinal, row.facts as string);
  });
  const origins = findOriginsOf(shingled);
  const entries = ids.map((id, place): CatalogueEntry => {
    const known = JSON.parse(facts.get(ordinals[place] as number) ?? '{}');
    return { ...known, origin: origins.get(id) };
  });
  return inParts(entries);
}

async function listSpeakers(file: LibraryFile, { ids, ordinals }: Order): Promise<InStatement[]> {
  const said = new Map<number, readonly SpeakerRef[]>();
  await eachArticle(file, 'said', (ordinal, row) => {
    said.set(ordinal, JSON.parse(row.said as string));
  });
  const speakers = gatherSpeakers(
    ids.flatMap((article, place) =>
      (said.get(ordinals[place] as number) ?? []).map((speaker) => ({ speaker, article })),
    ),
  );
  return speakerParts(speakers, new Map(ids.map((id, place) => [id, place])));
}

async function listRows(file: LibraryFile): Promise<InStatement[]> {
  const ordinals: number[] = [];
  const lengths: number[] = [];
  await eachArticle(file, 'lengths', (ordinal, row) => {
    for (const length of new Uint32Array(row.lengths as ArrayBuffer)) {
      ordinals.push(ordinal);
      lengths.push(length);
    }
  });
  return writeParts('rows', [
    bytesOf(Uint32Array.from(ordinals)),
    bytesOf(Uint32Array.from(lengths)),
  ]);
}

async function eachArticle(
  file: LibraryFile,
  columns: string,
  visit: (ordinal: number, row: Row) => void,
): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await file.execute(
      `SELECT ordinal, ${columns} FROM article WHERE ordinal > ? ORDER BY ordinal LIMIT 1000`,
      [after],
    );
    for (const row of rows) visit(Number(row.ordinal), row);
    if (rows.length === 0) return;
    after = Number(rows.at(-1)?.ordinal);
  }
}

/** The speakers, and for each article in the catalogue's order the names it gives and whom they are. */
function speakerParts(
  speakers: readonly Speaker[],
  places: ReadonlyMap<string, number>,
): InStatement[] {
  const names = new Map<string, number>();
  const said: { place: number; name: number; speaker: number }[] = [];
  for (const [speaker, { references }] of speakers.entries()) {
    for (const reference of references) {
      const end = reference.indexOf('\n');
      const name = reference.slice(end + 1);
      const number = names.get(name) ?? names.size;
      names.set(name, number);
      said.push({ place: places.get(reference.slice(0, end)) as number, name: number, speaker });
    }
  }
  said.sort((a, b) => a.place - b.place);
  return [
    ...writeParts(
      'speakers',
      inParts(speakers.map(({ references: _references, ...speaker }) => speaker)),
    ),
    ...writeParts('said-names', inParts([...names.keys()])),
    ...writeParts('said', [
      bytesOf(Uint32Array.from(said, ({ place }) => place)),
      bytesOf(Uint32Array.from(said, ({ name }) => name)),
      bytesOf(Uint32Array.from(said, ({ speaker }) => speaker)),
    ]),
  ];
}

function inParts(items: readonly unknown[]): string[] {
  const parts: string[] = [];
  for (let at = 0; at < items.length; at += PART) {
    parts.push(JSON.stringify(items.slice(at, at + PART)));
  }
  return parts;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
