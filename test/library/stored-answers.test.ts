import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { RequestError } from '../../src/answers/asked/request-error.ts';
import { checkVerbatim } from '../../src/answers/verbatim-gate.ts';
import { loadArticleFolder } from '../../src/corpus/article-files.ts';
import type { Library } from '../../src/library/library.ts';
import { type OpenLibrary, openLibrary } from '../../src/library/open-library.ts';
import { rankPassages } from '../../src/retrieval/ranking/ranking.ts';
import { QuestionReader } from '../../src/retrieval/reader/question-reader.ts';
import { syntheticArticle, syntheticNews, writeArticles } from '../benchmark/synthetic-news.ts';
import { libraryOf } from '../support/libraries.ts';
import { emptyFolders, type Folders, seedFolders } from '../support/state-folders.ts';

const GENERATED = 400;
const TIMEOUT = 120_000;

/** What each command is asked in the comparison: every option that leads into the library. */
const QUERIES: readonly (readonly [command: string, options: Record<string, string>])[] = [
  ['who-said', {}],
  ['who-said', { topic: 'الأزمة' }],
  ['who-said', { topic: 'ألبانيا وإيران' }],
  ['who-said', { topic: 'الاتفاق والمفاوضات', publisher: 'بغداد' }],
  ['who-said', { speaker: 'وزارة الخارجية' }],
  ['who-said', { speaker: 'محمد', topic: 'الطاقة' }],
  ['timeline', {}],
  ['timeline', { topic: 'الحكومة' }],
  ['timeline', { topic: 'الهجوم الإلكتروني', dates: 'all' }],
  ['timeline', { from: '2022-03', to: '2022-09' }],
  ['sources', {}],
  ['sources', { article: 'mehr-un-albania' }],
  ['sources', { article: 'news-000007' }],
  ['ask', { question: 'متى قطعت ألبانيا علاقاتها مع إيران؟' }],
  ['ask', { question: 'ماذا حدث في الميناء؟' }],
  ['ask', { question: 'What did the ministry say about the port?' }],
  ['ask', { question: 'من قال إن المفوضات متوقفة؟', from: '2022' }],
  ['ask', { question: 'ماذا قال عن الأزمة؟', speaker: 'محمد' }],
];

/** Gives each answer as JSON, or the words in which it is refused. */
async function answersOf(library: Library): Promise<string[]> {
  const answers: string[] = [];
  for (const [name, options] of QUERIES) {
    const command = commands.find((one) => one.name === name);
    for (const language of ['ar', 'en'] as const) {
      try {
        const answer = await command?.answer(library, options, language);
        if (answer) await checkVerbatim(answer, library);
        answers.push(JSON.stringify(answer));
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        answers.push(error.message);
      }
    }
  }
  return answers;
}

const inMemory = ({ articles }: Folders) => libraryOf(...loadArticleFolder(articles).articles);

function generatedFolders(): Folders {
  const folders = emptyFolders();
  writeArticles(folders.articles, syntheticNews(GENERATED));
  return folders;
}

describe('a library on disk', { timeout: TIMEOUT }, () => {
  const generated = { folders: generatedFolders() } as {
    folders: Folders;
    minisearch: OpenLibrary;
    fts5: OpenLibrary;
  };
  beforeAll(async () => {
    generated.minisearch = await openLibrary({ ...generated.folders, engine: 'minisearch' });
    generated.fts5 = await openLibrary({ ...generated.folders, engine: 'fts5' });
  }, TIMEOUT);
  afterAll(async () => {
    await generated.minisearch.close();
    await generated.fts5.close();
  });

  test('gives the same answers as one in memory, byte for byte, over the seeds', async () => {
    const folders = seedFolders();
    const expected = await answersOf(inMemory(folders));
    for (const engine of ['auto', 'fts5'] as const) {
      const library = await openLibrary({ ...folders, engine });
      expect(await answersOf(library)).toEqual(expected);
      await library.close();
    }
  });

  test('gives the same answers as one in memory, byte for byte, over generated articles', async () => {
    const expected = await answersOf(inMemory(generated.folders));
    expect(await answersOf(generated.minisearch)).toEqual(expected);
  });

  test('has the same speakers, copies and holders as one in memory', async () => {
    const memory = inMemory(generated.folders);
    const disk = generated.fts5;
    expect(disk.catalogue).toEqual(memory.catalogue);
    expect(new Set(disk.catalogue.map(({ origin }) => origin)).size).toBeLessThan(GENERATED);
    const plain = ({ speakers }: Library) =>
      speakers.map(({ id, name, kind, aliases, articles, statements, references }) => ({
        ...{ id, name, kind, aliases, articles, statements },
        references: [...references].sort(),
      }));
    expect(plain(disk)).toEqual(plain(memory));
    const stems = ['حكوم', 'ميناء', 'مينا', 'اتفاق', 'nothing'];
    expect(await disk.findPlaces(stems)).toEqual(await memory.findPlaces(stems));
    expect(await disk.findHolders(stems)).toEqual(await memory.findHolders(stems));
  });

  test('finds the same top ten by FTS5 as by MiniSearch for 95 questions in 100', async () => {
    const [mini, fts] = [
      await generated.minisearch.openPassages(),
      await generated.fts5.openPassages(),
    ];
    const reader = new QuestionReader(mini.index);
    const storedReader = new QuestionReader(fts.index);
    let same = 0;
    for (let number = 0; number < 100; number++) {
      const { subject } = syntheticArticle((number * 37) % GENERATED);
      const text = `ماذا حدث في ${subject.slice(0, 1 + (number % 4)).join(' ')}؟`;
      const question = reader.read(text);
      expect(storedReader.read(text)).toEqual(question);
      const top = rankPassages(mini.index, question, 10).map(({ passage }) => passage.id);
      const gathered = await fts.gather(question);
      const found = rankPassages(gathered, question, 10).map(({ passage }) => passage.id);
      const inMemory = await mini.gather(question);
      expect(rankPassages(inMemory, question, 10).map(({ passage }) => passage.id)).toEqual(top);
      if (found.join() === top.join()) same++;
    }
    expect(same).toBeGreaterThanOrEqual(95);
  });

  test.each([
    ['operators of FTS5', 'NEAR(a b) OR "x" AND NOT col:term* ^y {a b}: + -'],
    ['operators of SQL', `'; DROP TABLE passage; -- " ) UNION SELECT * FROM body`],
    ['one letter', 'ب'],
    ['mixed scripts', 'الميناء port ميناء порт 港口 ٢٠٢٢'],
    ['lone surrogates', 'الميناء \ud800 \udfff'],
    ['six thousand characters', 'الحكومة الوزارة المدينة '.repeat(250)],
    ['a NUL', 'الحكومة\u0000الوزارة'],
    ['quotation marks', '"" "الحكومة" ""'],
  ])('answers or refuses a question of %s in bounded time', async (_, question) => {
    const ask = commands.find(({ name }) => name === 'ask');
    const start = performance.now();
    for (const library of [generated.fts5, generated.minisearch]) {
      try {
        await ask?.answer(library, { question }, 'ar');
      } catch (error) {
        expect(error).toBeInstanceOf(RequestError);
      }
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
