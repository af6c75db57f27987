/**
 * Measures on how many questions the two engines rank the same ten passages first: MiniSearch over every passage in
 * memory, and FTS5 on disk. Run by library-scale.ts.
 *
 * @module
 */
import { openLibrary } from '../../src/library/open-library.ts';
import { buildPassages } from '../../src/retrieval/index/passage.ts';
import { PassageIndex } from '../../src/retrieval/index/passage-index.ts';
import { rankPassages } from '../../src/retrieval/ranking/ranking.ts';
import { QuestionReader } from '../../src/retrieval/reader/question-reader.ts';
import { randomFrom, syntheticArticle } from './synthetic-news.ts';

const [articles = '', state = '', size = '0'] = process.argv.slice(2);
const ASKED = 200;
const TOP = 10;
const LOADED_AT_ONCE = 200;

const library = await openLibrary({ articles, state, engine: 'fts5' });
const memory = new PassageIndex([]);
for (let at = 0; at < library.catalogue.length; at += LOADED_AT_ONCE) {
  const ids = library.catalogue.slice(at, at + LOADED_AT_ONCE).map(({ id }) => id);
  for (const { article } of await library.load(ids)) memory.add(buildPassages(article));
}
const disk = await library.openPassages();
const [ofMemory, ofDisk] = [new QuestionReader(memory), new QuestionReader(disk.index)];
const random = randomFrom(23);
let same = 0;
let shared = 0;
for (let asked = 0; asked < ASKED; asked++) {
  const { subject } = syntheticArticle(Math.floor(random() * Number(size)));
  const text = `ماذا حدث في ${subject.slice(0, 1 + Math.floor(random() * 4)).join(' ')}؟`;
  const read = ofDisk.read(text);
  const gathered = await disk.gather(read);
  const one = rankPassages(gathered, read, TOP).map(({ passage }) => passage.id);
  const other = rankPassages(memory, ofMemory.read(text), TOP).map(({ passage }) => passage.id);
  if (one.join() === other.join()) same++;
  const both = one.filter((id) => other.includes(id)).length;
  shared += other.length === 0 ? 1 : both / other.length;
}
await library.close();
console.log(
  JSON.stringify({
    'same top ten %': (100 * same) / ASKED,
    'shared of top ten %': (100 * shared) / ASKED,
  }),
);
