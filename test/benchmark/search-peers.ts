/**
 * Measures other search engines, and Isnad's, over the same articles or the passages of ir-dev: run by
 * library-scale.ts. Each peer is used as its own first example uses it; FTS5 ranks by its BM25.
 *
 * @module
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { create, insert, save, search } from '@orama/orama';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { findTerms } from '../../src/arabic/terms.ts';
import { tokenize } from '../../src/arabic/tokens.ts';
import { buildArticle } from '../../src/corpus/paragraphs.ts';
import { WaitingRows } from '../../src/library/waiting-rows.ts';
import {
  INTO_PASSAGES,
  PASSAGE_TABLE,
  PassageCounts,
} from '../../src/retrieval/index/fts-table.ts';
import { wholePassage } from '../../src/retrieval/index/passage.ts';
import { PassageIndex } from '../../src/retrieval/index/passage-index.ts';
import { readQuestion } from '../../src/retrieval/question/question.ts';
import { rankPassages } from '../../src/retrieval/ranking/ranking.ts';
import { randomFrom, syntheticNews } from './synthetic-news.ts';

const COLLECTION = resolve(import.meta.dirname, '../../../shared/corpus/ir-dev');
const ASKED = 200;
const HITS = 10;

interface Text {
  readonly id: string;
  readonly text: string;
}

/** A search engine: texts go in one after another, and ids come out, best first. */
interface Engine {
  readonly add: (text: Text, number: number) => unknown;
  /** Called once when all texts are in. */
  readonly finish?: () => unknown;
  readonly search: (question: string) => Promise<readonly string[]> | readonly string[];
  /** Of what it would keep on disk, in bytes; undefined where it keeps nothing, or cannot write it. */
  readonly bytes?: () => Promise<number> | number;
}

const folder = mkdtempSync(join(tmpdir(), 'isnad-peer-'));
const openSqlite = (): Client => createClient({ url: `file:${join(folder, 'peer.db')}` });

function miniSearchDefaults(): Engine {
  const engine = new MiniSearch<Text>({ fields: ['text'] });
  return {
    add: (text) => engine.add(text),
    search: (question) =>
      engine
        .search(question)
        .slice(0, HITS)
        .map(({ id }) => id as string),
    bytes: () => Buffer.byteLength(JSON.stringify(engine)),
  };
}

function flexSearch(): Engine {
  const engine = new Index();
  const ids: string[] = [];
  return {
    add: ({ id, text }, number) => {
      ids.push(id);
      engine.add(number, text);
    },
    // Its default asks for every word at once; `suggest` is its way to ask for some.
    search: (question) =>
      (engine.search(question, { limit: HITS, suggest: true }) as number[]).map(
        (id) => ids[id] ?? '',
      ),
    bytes: () => {
      let bytes = 0;
      engine.export((_key: string, data: unknown) => {
        bytes += Buffer.byteLength(String(data ?? ''));
      });
      return bytes;
    },
  };
}

function orama(): Engine {
  const engine = create({ schema: { text: 'string' } as const, language: 'arabic' });
  return {
    add: (text) => insert(engine, text),
    search: async (question) =>
      (await search(engine, { term: question, limit: HITS })).hits.map(({ id }) => id),
    bytes: () => Buffer.byteLength(JSON.stringify(save(engine))),
  };
}

function fts5Unicode61(): Engine {
  const client = openSqlite();
  const ids: string[] = [];
  let waiting: { sql: string; args: (string | number)[] }[] = [];
  const flush = async () => {
    await client.batch(waiting, 'write');
    waiting = [];
  };
  return {
    add: async ({ id, text }, number) => {
      if (number === 0) await client.execute('CREATE VIRTUAL TABLE t USING fts5(text)');
      ids.push(id);
      waiting.push({ sql: 'INSERT INTO t(rowid, text) VALUES (?, ?)', args: [number + 1, text] });
      if (waiting.length === 500) await flush();
    },
    finish: flush,
    search: async (question) => {
      const words = tokenize(question).filter(({ kind }) => kind !== 'mark');
      const match = words.map(({ text }) => `"${text}"`).join(' OR ');
      const sql = `SELECT rowid FROM t WHERE t MATCH ? ORDER BY rank LIMIT ${HITS}`;
      return (await client.execute({ sql, args: [match] })).rows.map(
        ({ rowid }) => ids[Number(rowid) - 1] ?? '',
      );
    },
    bytes: () => statSync(join(folder, 'peer.db')).size,
  };
}

/** Isnad's analysis in FTS5, without the rescoring that reads the passages: what stands beside the peers' cost. */
function isnadFts5(): Engine {
  const client = openSqlite();
  const counts = new PassageCounts();
  const ids: string[] = [];
  const waiting = new WaitingRows();
  const flush = () => client.batch(waiting.take(), 'write');
  return {
    add: async ({ id, text }, number) => {
      if (number === 0) await client.batch(PASSAGE_TABLE, 'write');
      ids.push(id);
      for (const { row, text: stems, title } of counts.add(buildArticle({ id, text }), number + 1)
        .rows) {
        waiting.add(INTO_PASSAGES, [row, stems, title]);
      }
      if (number % 200 === 199) await flush();
    },
    finish: async () => {
      await flush();
      await client.execute(`INSERT INTO passage(passage) VALUES ('optimize')`);
    },
    search: async (question) => {
      const match = findTerms(question)
        .map(({ stem }) => `"${stem}"`)
        .join(' OR ');
      if (match === '') return [];
      const sql = `SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${HITS}`;
      return (await client.execute({ sql, args: [match] })).rows.map(
        ({ rowid }) => ids[Math.floor(Number(rowid) / 4096) - 1] ?? '',
      );
    },
    bytes: () => statSync(join(folder, 'peer.db')).size,
  };
}

/** Isnad's ranking as `isnad rank` does it: MiniSearch over stems, the best fifty rescored. */
function isnadMiniSearch(): Engine {
  const texts: Text[] = [];
  let index: PassageIndex;
  return {
    add: (text) => texts.push(text),
    finish: () => {
      index = new PassageIndex(texts.map(({ id, text }) => wholePassage(text, id)));
    },
    search: (question) =>
      rankPassages(index, readQuestion(question), HITS).map(({ passage }) => passage.id),
  };
}

const ENGINES: Readonly<Record<string, () => Engine>> = {
  'minisearch-defaults': miniSearchDefaults,
  flexsearch: flexSearch,
  orama,
  'fts5-unicode61': fts5Unicode61,
  'isnad-fts5': isnadFts5,
  'isnad-minisearch': isnadMiniSearch,
};

async function build(engine: Engine, texts: Iterable<Text>): Promise<void> {
  let number = 0;
  for (const text of texts) await engine.add(text, number++);
  await engine.finish?.();
}

const memory = () => process.memoryUsage().rss / 2 ** 20;

async function measureCost(engine: Engine, size: number): Promise<Record<string, number>> {
  const random = randomFrom(11);
  const questions: string[] = [];
  const texts = [...syntheticNews(size)].map(({ id, text, subject }) => {
    if (random() < (2 * ASKED) / size && questions.length < ASKED)
      questions.push(subject.slice(0, 3).join(' '));
    return { id, text };
  });
  const before = memory();
  const start = performance.now();
  await build(engine, texts);
  const built = performance.now() - start;
  const held = memory() - before;
  const times: number[] = [];
  for (const question of questions) {
    const asked = performance.now();
    await engine.search(question);
    times.push(performance.now() - asked);
  }
  times.sort((a, b) => a - b);
  let bytes = Number.NaN;
  try {
    bytes = (await engine.bytes?.()) ?? Number.NaN;
  } catch {
    // An index larger than the longest string cannot be written out.
  }
  return {
    'build s': built / 1000,
    'RSS MB': held,
    'disk MB': bytes / 2 ** 20,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

async function measureQuality(engine: Engine, every: number): Promise<Record<string, number>> {
  const read = <Line>(name: string) =>
    readFileSync(join(COLLECTION, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  await build(engine, read<Text>('passages.jsonl'));
  const queries = read<{ text: string; gold: string[] }>('queries.jsonl').filter(
    (_, i) => i % every === 0,
  );
  const ranks: number[] = [];
  for (const { text, gold } of queries) {
    const hits = [...new Set(await engine.search(text))];
    ranks.push(1 + hits.findIndex((id) => gold.includes(id)));
  }
  const mean = (of: (rank: number) => number) =>
    (100 * ranks.reduce((sum, rank) => sum + of(rank), 0)) / ranks.length;
  return {
    questions: ranks.length,
    'R@1': mean((rank) => Number(rank === 1)),
    'R@5': mean((rank) => Number(rank >= 1 && rank <= 5)),
    'MRR@10': mean((rank) => (rank > 0 ? 1 / rank : 0)),
  };
}

const [kind = '', name = '', argument = '1'] = process.argv.slice(2);
const engine = ENGINES[name]?.();
if (!engine) throw new Error(`no such engine: ${name}`);
try {
  const figures =
    kind === 'cost'
      ? await measureCost(engine, Number(argument))
      : existsSync(COLLECTION)
        ? await measureQuality(engine, Number(argument))
        : {};
  console.log(JSON.stringify(figures));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
