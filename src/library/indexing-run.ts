/**
 * An indexing run: takes out what is gone, reads and annotates what changed, and makes what is told of all articles
 * together. The rooms that read articles are loaded with it, so a start at which nothing changed does not wait for them.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { InStatement } from '@libsql/client';
import { type ArticleFault, readArticleFile } from '../corpus/article-files.ts';
import type { CountedKeys } from '../retrieval/index/fts-counts.ts';
import {
  COUNTED,
  type Counted,
  INTO_PASSAGES,
  PassageCounts,
} from '../retrieval/index/fts-table.ts';
import { hashShingles } from '../retrieval/origins.ts';
import {
  type AnnotatedArticle,
  annotateArticle,
  catalogueEntry,
  originSource,
} from './annotation.ts';
import { CommonPostings } from './common-postings.ts';
import type { ChangedFile, KnownFile } from './folder-changes.ts';
import { type LibraryFile, writeState } from './library-file.ts';
import { catalogueParts, countParts, HolderIndex } from './library-index.ts';
import { readCounted, readTotals } from './stored-parts.ts';
import { WaitingRows } from './waiting-rows.ts';

/** Articles a transaction: so many are lost at most when a run is broken off. */
const BATCH = 500;
/** From so many on, or a tenth of the library, FTS5's index is tidied up afterwards. */
const MANY = 1000;

/** One run: what it gathers is in memory until it is finished, what it read is written as it goes. */
export class IndexingRun {
  /** Articles that were read and annotated. */
  annotated = 0;
  /** Articles that were taken out. */
  removed = 0;
  readonly edition = randomUUID();
  private readonly file: LibraryFile;
  private readonly folder: string;
  private readonly holders: HolderIndex;
  private readonly common: CommonPostings;
  private counts = new PassageCounts();
  /** What is taken out; it goes before what is put in. */
  private waiting: InStatement[] = [];
  private readonly rows = new WaitingRows();
  private waitingArticles = 0;
  private lastOrdinal = 0;
  private wasBroken = false;
  /** Which file gives the article of an id. */
  private readonly owners = new Map<string, { name: string; ordinal: number }>();

  constructor(file: LibraryFile, folder: string) {
    this.file = file;
    this.folder = folder;
    this.holders = new HolderIndex(file);
    this.common = new CommonPostings(file);
  }

  /** Takes up what was gathered before, or gathers it anew from what a broken run left. */
  async start(isComplete: boolean): Promise<void> {
    const [last] = await this.file.execute(
      `SELECT seq FROM sqlite_sequence WHERE name = 'article'`,
    );
    this.lastOrdinal = Number(last?.seq ?? 0);
    const rows = await this.file.execute(
      'SELECT name, id, ordinal FROM file WHERE ordinal IS NOT NULL',
    );
    for (const { name, id, ordinal } of rows) {
      this.owners.set(id as string, { name: name as string, ordinal: Number(ordinal) });
    }
    if (isComplete) {
      const counted = {} as Record<Counted, CountedKeys>;
      for (const name of COUNTED) counted[name] = await readCounted(this.file, name);
      this.counts = new PassageCounts({ counted, totals: await readTotals(this.file) });
    }
    await this.common.start(isComplete);
    await this.file.write([writeState('complete', 'no')]);
    if (isComplete) return;
    this.wasBroken = true;
    await this.gatherAnew();
  }

  private async gatherAnew(): Promise<void> {
    await this.file.execute('DELETE FROM holders');
    for (let after = 0; ; ) {
      const rows = await this.file.execute(
        'SELECT ordinal, json FROM body WHERE ordinal > ? ORDER BY ordinal LIMIT 200',
        [after],
      );
      for (const { ordinal, json } of rows) {
        const { article } = JSON.parse(json as string) as AnnotatedArticle;
        after = Number(ordinal);
        this.counts.add(article, after);
        await this.holders.add(article, after);
      }
      if (rows.length === 0) return;
    }
  }

  /** Takes the article of a file out, if it gave one, and forgets the file. */
  async takeOut({ name, ordinal, id }: KnownFile): Promise<void> {
    this.waiting.push({ sql: 'DELETE FROM file WHERE name = ?', args: [name] });
    if (ordinal !== null) {
      this.waiting.push(...(await this.removal(ordinal)));
      if (id !== null) this.owners.delete(id);
    }
    await this.flushWhenMany();
  }

  private async removal(ordinal: number): Promise<InStatement[]> {
    const [row] = await this.file.execute('SELECT json FROM body WHERE ordinal = ?', [ordinal]);
    if (!row) return [];
    const { article } = JSON.parse(row.json as string) as AnnotatedArticle;
    this.removed++;
    return [
      ...this.counts.remove(article, ordinal),
      { sql: 'DELETE FROM article WHERE ordinal = ?', args: [ordinal] },
      { sql: 'DELETE FROM body WHERE ordinal = ?', args: [ordinal] },
    ];
  }

  /** Files that were left out because a file that is gone had their id: they are read again. */
  async releasedBy(gone: readonly KnownFile[]): Promise<ChangedFile[]> {
    const released: ChangedFile[] = [];
    for (const { id, ordinal } of gone) {
      if (id === null || ordinal === null) continue;
      const rows = await this.file.execute(
        'SELECT name, size, modified, hash FROM file WHERE id = ? AND ordinal IS NULL',
        [id],
      );
      for (const row of rows) {
        const { name, size, modified, hash } = row as unknown as ChangedFile;
        released.push({ path: `${this.folder}/${name}`, name, size, modified, hash });
      }
    }
    return released;
  }

  /** Reads a file and puts its article in; of two files with one id the first by name is kept. */
  async putIn(changed: ChangedFile): Promise<void> {
    const read = readArticleFile(changed.path);
    if ('faults' in read) return this.remember(changed, null, null, read.faults);
    const { article, idLine } = read;
    const owner = this.owners.get(article.id);
    if (owner && owner.name < changed.name) {
      return this.remember(changed, article.id, null, [duplicate(article.id, owner.name, idLine)]);
    }
    if (owner) {
      await this.flush();
      await this.file.write(await this.removal(owner.ordinal));
      const fault = duplicate(article.id, changed.name, 1);
      await this.file.execute('UPDATE file SET ordinal = NULL, faults = ? WHERE name = ?', [
        JSON.stringify([fault]),
        owner.name,
      ]);
    }
    const ordinal = ++this.lastOrdinal;
    const item = annotateArticle({ article });
    this.annotated++;
    this.owners.set(article.id, { name: changed.name, ordinal });
    const { rows, lengths } = this.counts.add(article, ordinal);
    this.common.add(rows);
    for (const { row, text, title } of rows) this.rows.add(INTO_PASSAGES, [row, text, title]);
    this.addArticle(item, ordinal, lengths);
    await this.holders.add(article, ordinal);
    return this.remember(changed, article.id, ordinal, null);
  }

  /** Adds the rows of an article: what it is listed by, and all that was found in it. */
  private addArticle(item: AnnotatedArticle, ordinal: number, lengths: Uint32Array): void {
    const { origin: _origin, ...facts } = catalogueEntry(item.article, '');
    const shingles = hashShingles(originSource(item));
    this.rows.add('INTO article(ordinal, id, facts, said, shingles, lengths)', [
      ordinal,
      item.article.id,
      JSON.stringify(facts),
      JSON.stringify(item.quotations.map(({ speaker }) => speaker)),
      new Uint8Array(shingles.buffer),
      new Uint8Array(lengths.buffer),
    ]);
    this.rows.add('INTO body(ordinal, json)', [ordinal, JSON.stringify(item)]);
  }

  private async remember(
    { name, size, modified, hash }: ChangedFile,
    id: string | null,
    ordinal: number | null,
    faults: readonly Omit<ArticleFault, 'file'>[] | null,
  ): Promise<void> {
    const told = faults?.map(({ line, message }) => ({ line, message }));
    this.rows.add('OR REPLACE INTO file(name, size, modified, hash, id, ordinal, faults)', [
      ...[name, size, modified, hash, id, ordinal],
      told ? JSON.stringify(told) : null,
    ]);
    await this.flushWhenMany();
  }

  private async flushWhenMany(): Promise<void> {
    if (++this.waitingArticles >= BATCH) await this.flush();
  }

  private async flush(): Promise<void> {
    await this.file.write([...this.waiting, ...this.rows.take()]);
    this.waiting = [];
    this.waitingArticles = 0;
  }

  /** Writes what is made of all articles together; from here on the library is whole. */
  async finish(): Promise<void> {
    await this.flush();
    await this.holders.flush();
    await this.common.finish(this.counts);
    await this.file.write(countParts(this.counts));
    this.counts = new PassageCounts();
    const { statements, ordinals } = await catalogueParts(this.file);
    await this.holders.merge((ordinal) => ordinals.has(ordinal));
    if (this.wasBroken || this.annotated >= Math.min(MANY, ordinals.size / 10)) {
      await this.file.execute(`INSERT INTO passage(passage) VALUES ('optimize')`);
    }
    await this.file.write([
      ...statements,
      writeState('edition', this.edition),
      writeState('complete', 'yes'),
    ]);
  }
}

const duplicate = (id: string, first: string, line: number) => ({
  line,
  message: `the id ${id} is that of ${first}; give this article another`,
});
