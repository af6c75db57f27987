/**
 * Builds a library in memory: finds everything in its articles once.
 *
 * @module
 */
import { gatherSpeakers } from '../names/identity/speakers.ts';
import { GatheredPassages } from '../retrieval/index/gathered-passages.ts';
import { buildPassages, type Passage } from '../retrieval/index/passage.ts';
import { PassageIndex } from '../retrieval/index/passage-index.ts';
import { doInTurns, giveWay } from '../retrieval/loop-turns.ts';
import { findOrigins } from '../retrieval/origins.ts';
import { RESCORED } from '../retrieval/ranking/ranking.ts';
import {
  annotateArticle,
  catalogueEntry,
  findHeldStems,
  type LibrarySource,
  originSource,
} from './annotation.ts';
import {
  type Holders,
  idsOfHolders,
  type Library,
  type LibraryArticle,
  NO_HOLDERS,
  type PassageSource,
} from './library.ts';

/**
 * Builds a library from articles: finds the quotations, temporal expressions and events of each, leaves out
 * those in repeated paragraphs, and gathers who speaks and which articles are copies. The same articles give
 * the same library.
 */
export function buildLibrary(sources: readonly LibrarySource[]): Library {
  const read = sources
    .map(annotateArticle)
    .sort((a, b) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0));
  const origins = findOrigins(read.map(originSource));
  const articles = read.map(
    (item): LibraryArticle => ({ ...item, origin: origins.get(item.article.id) as string }),
  );
  const byId = new Map(articles.map((item) => [item.article.id, item]));
  const speakers = gatherSpeakers(
    articles.flatMap(({ article, quotations }) =>
      quotations.map(({ speaker }) => ({ speaker, article: article.id })),
    ),
  );
  const holders = indexStems(articles);
  let passages: Promise<PassageSource> | undefined;
  const catalogue = articles.map(({ article, origin }) => catalogueEntry(article, origin));
  const findPlaces: Library['findPlaces'] = async (stems) =>
    new Map(stems.map((stem) => [stem, holders.get(stem) ?? NO_HOLDERS]));
  return {
    catalogue,
    speakers,
    load: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    findPlaces,
    findHolders: async (stems) => idsOfHolders(await findPlaces(stems), catalogue),
    openPassages: () => {
      passages ??= passagesInMemory(articles);
      return passages;
    },
  };
}

/** Indexes the passages of articles in memory, the event loop turning in between. */
export async function passagesInMemory(
  articles: readonly LibraryArticle[],
): Promise<PassageSource> {
  const index = new PassageIndex([]);
  for (const { article } of articles) {
    index.add(buildPassages(article));
    await giveWay();
  }
  await doInTurns(index.prepareWords());
  return {
    index,
    gather: (question, within) => {
      const keep = within && (({ article }: Passage) => within.has(article));
      return GatheredPassages.gather(index, index.candidates(question, RESCORED, keep));
    },
  };
}

function indexStems(articles: readonly LibraryArticle[]): Map<string, Holders> {
  const found = new Map<string, { places: number[]; prominent: number[] }>();
  for (const [place, { article }] of articles.entries()) {
    for (const [stem, isProminent] of findHeldStems(article)) {
      let holders = found.get(stem);
      if (!holders) {
        holders = { places: [], prominent: [] };
        found.set(stem, holders);
      }
      holders.places.push(place);
      holders.prominent.push(Number(isProminent));
    }
  }
  return new Map(
    [...found].map(([stem, { places, prominent }]) => [
      stem,
      { places: Uint32Array.from(places), prominent: Uint8Array.from(prominent) },
    ]),
  );
}
