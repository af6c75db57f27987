/**
 * The table of passages in SQLite's FTS5, and the counts that ranking needs of what is in it.
 *
 * @see https://www.sqlite.org/fts5.html
 * @module
 */
import type { InStatement } from '@libsql/client';
import { type Term, VIEWS, type View, viewKeys } from '../../arabic/terms.ts';
import type { Article } from '../../corpus/article.ts';
import { type CountedKeys, KeyCounter } from './fts-counts.ts';
import { buildPassages, findPassageWords } from './passage.ts';

/**
 * The table of passages. Stems hold no ASCII punctuation, so the `ascii` tokenizer cuts them at the spaces alone; a
 * row's id is its article's ordinal and the passage's number in it.
 */
export const PASSAGE_TABLE = [
  `CREATE VIRTUAL TABLE passage USING fts5(text, title, tokenize = 'ascii', content = '', contentless_delete = 1)`,
];

/** Where a {@link PassageRow} goes: its row id, its text, its title. */
export const INTO_PASSAGES = 'INTO passage(rowid, text, title)';

/** An article of more passages than this, half a million words, is indexed up to there. */
export const MOST_PASSAGES = 4096;

const rowOf = (ordinal: number, number: number): number => ordinal * MOST_PASSAGES + number;

/** What a passage of an article is found and counted by. */
export interface PassageRow {
  readonly row: number;
  /** Stems, with spaces between. */
  readonly text: string;
  readonly title: string;
  /** The words of both. */
  readonly words: readonly Term[];
}

/** Cuts an article into the rows of the table. */
function passageRows(article: Article, ordinal: number): PassageRow[] {
  return buildPassages(article)
    .slice(0, MOST_PASSAGES)
    .map((passage, number) => {
      const { sentences, title } = findPassageWords(passage);
      const words = sentences.flat();
      return {
        row: rowOf(ordinal, number),
        text: words.map(({ stem }) => stem).join(' '),
        title: title.map(({ stem }) => stem).join(' '),
        words: [...words, ...title],
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

/** In distinct stems; a column without any counts as one, as `''.split(' ')` has it in MiniSearch. */
const lengthOf = (stems: string): number => Math.max(1, distinct(stems).size);

const distinct = (stems: string): Set<string> => new Set(stems ? stems.split(' ') : []);

/** Gives the keys that an index in memory counts of a passage, each once: a word that is repeated is taken apart once. */
function distinctKeys(words: readonly Term[]): Record<View, ReadonlySet<string>> {
  const keys = Object.fromEntries(VIEWS.map((view) => [view, new Set<string>()])) as Record<
    View,
    Set<string>
  >;
  for (const term of words) {
    const isNewStem = !keys.stem.has(term.stem);
    if (keys.surface.has(term.surface)) continue;
    for (const view of VIEWS) {
      const isOfStem = view !== 'surface' && view !== 'trigram';
      if (isOfStem && !isNewStem) continue;
      for (const key of viewKeys(term, view)) keys[view].add(key);
    }
  }
  return keys;
}

/** Counts the keys of words in one view, repeated ones as often: a trigram begins before each letter. */
const countKeys = (words: readonly Term[], view: View): number =>
  view === 'trigram' ? words.reduce((sum, { surface }) => sum + surface.length, 0) : words.length;

/** What comes of putting an article in. */
export interface PutIn {
  readonly rows: readonly PassageRow[];
  readonly lengths: Uint32Array;
}

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

  /** Counts the passages of an article in, and gives its rows, and the length of each as fts-postings.ts keeps it. */
  add(article: Article, ordinal: number): PutIn {
    const rows = passageRows(article, ordinal);
    for (const row of rows) this.count(row, 1);
    return {
      rows,
      lengths: Uint32Array.from(
        rows,
        ({ text, title }) => Math.min(65_535, lengthOf(text)) + 65_536 * lengthOf(title),
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

  private count({ text, title, words }: PassageRow, by: 1 | -1): void {
    const keys = distinctKeys(words);
    for (const view of VIEWS) {
      this.counters[view].add(keys[view], by);
      this.totals.viewLengths[view] += by * countKeys(words, view);
    }
    this.counters.text.add(distinct(text), by);
    this.counters.title.add(distinct(title), by);
    this.totals.passages += by;
    this.totals.titled += title ? by : 0;
    this.totals.textLength += by * lengthOf(text);
    this.totals.titleLength += by * lengthOf(title);
  }
}
