/**
 * The table of passages in SQLite's FTS5, and the counts that ranking needs of what is in it.
 *
 * @see https://www.sqlite.org/fts5.html
 * @module
 */
import type { InStatement } from '@libsql/client';
import { type Term, VIEWS, type View, viewKeys } from '../arabic/terms.ts';
import type { Article } from '../corpus/article.ts';
import { type CountedKeys, KeyCounter } from './fts-counts.ts';
import { buildPassages, findPassageTerms } from './passage.ts';

/**
 * The table of passages. Stems hold no ASCII punctuation, so the `ascii` tokenizer cuts them at the spaces alone; a
 * row's id is its article's ordinal and the passage's number in it.
 */
export const PASSAGE_TABLE = [
  `CREATE VIRTUAL TABLE passage USING fts5(text, title, tokenize = 'ascii', content = '', contentless_delete = 1)`,
];

/** An article of more passages than this, half a million words, is indexed up to there. */
export const MOST_PASSAGES = 4096;

const rowOf = (ordinal: number, number: number): number => ordinal * MOST_PASSAGES + number;

/** What a passage of an article is found and counted by. */
interface PassageRow {
  readonly row: number;
  readonly text: string;
  readonly title: string;
  readonly keys: Readonly<Record<View, readonly string[]>>;
}

/** Cuts an article into the rows of the table. The keys are those that the index in memory counts. */
function passageRows(article: Article, ordinal: number): PassageRow[] {
  return buildPassages(article)
    .slice(0, MOST_PASSAGES)
    .map((passage, number) => {
      const { sentences, title } = findPassageTerms(passage);
      const words = sentences.flat();
      const all: readonly Term[] = [...words, ...title];
      return {
        row: rowOf(ordinal, number),
        text: words.map(({ stem }) => stem).join(' '),
        title: title.map(({ stem }) => stem).join(' '),
        keys: Object.fromEntries(
          VIEWS.map((view) => [view, all.flatMap((term) => viewKeys(term, view))]),
        ) as Record<View, string[]>,
      };
    });
}

/** How many passages there are, and how many keys in all: what BM25's averages are made of. */
export interface PassageTotals {
  passages: number;
  /** Passages with a title. */
  titled: number;
  /** Distinct stems of each passage, summed up: MiniSearch's length of a field. */
  textLength: number;
  titleLength: number;
  /** All keys of a view. */
  readonly viewLengths: Record<View, number>;
}

/** The counted keys of a library: one list a view, and one for the stems of each column. */
export const COUNTED = [...VIEWS, 'text', 'title'] as const;
/** The name of a list of counted keys. */
export type Counted = (typeof COUNTED)[number];

const distinct = (stems: string): number => new Set(stems.split(' ')).size;

/** Counts what is in the table while passages are put in and taken out. */
export class PassageCounts {
  readonly counters: Readonly<Record<Counted, KeyCounter>>;
  readonly totals: PassageTotals;

  /** Starts from what was counted before. */
  constructor(before?: {
    readonly counted: Readonly<Record<Counted, CountedKeys>>;
    readonly totals: PassageTotals;
  }) {
    this.counters = Object.fromEntries(
      COUNTED.map((name) => [name, new KeyCounter(before?.counted[name])]),
    ) as Record<Counted, KeyCounter>;
    this.totals = structuredClone(before?.totals) ?? {
      passages: 0,
      titled: 0,
      textLength: 0,
      titleLength: 0,
      viewLengths: { surface: 0, stem: 0, skeleton: 0, root: 0, trigram: 0 },
    };
  }

  /**
   * Counts the passages of an article in, and gives the statements that put them into the table, and the length of
   * each as fts-postings.ts keeps it.
   */
  add(article: Article, ordinal: number): { statements: InStatement[]; lengths: Uint32Array } {
    const rows = passageRows(article, ordinal);
    for (const row of rows) this.count(row, 1);
    return {
      statements: rows.map(({ row, text, title }) => ({
        sql: 'INSERT INTO passage(rowid, text, title) VALUES (?, ?, ?)',
        args: [row, text, title],
      })),
      lengths: Uint32Array.from(
        rows,
        ({ text, title }) => Math.min(65_535, distinct(text)) + 65_536 * distinct(title),
      ),
    };
  }

  /** Counts the passages of an article out, and gives the statements that take them from the table. */
  remove(article: Article, ordinal: number): InStatement[] {
    for (const row of passageRows(article, ordinal)) this.count(row, -1);
    return [
      {
        sql: 'DELETE FROM passage WHERE rowid BETWEEN ? AND ?',
        args: [rowOf(ordinal, 0), rowOf(ordinal, MOST_PASSAGES - 1)],
      },
    ];
  }

  private count({ text, title, keys }: PassageRow, by: 1 | -1): void {
    for (const view of VIEWS) {
      this.counters[view].add(keys[view], by);
      this.totals.viewLengths[view] += by * keys[view].length;
    }
    this.counters.text.add(text ? text.split(' ') : [], by);
    this.counters.title.add(title ? title.split(' ') : [], by);
    this.totals.passages += by;
    this.totals.titled += title ? by : 0;
    this.totals.textLength += by * distinct(text);
    this.totals.titleLength += by * distinct(title);
  }
}
