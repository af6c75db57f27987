/**
 * Titles by which one office is called as well, from `data/lexicon/offices.txt`.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';

/** Nouns that only point at the place which an office is of: `عمدة المدينة`. */
const ITS_PLACE = /^(?:مدينه|بلده|بلاد|دوله|بلديه)$/;

/**
 * Parses offices.txt: the titles of an office a line, each as folded words without `ال`.
 *
 * @throws LexiconError for a line with fewer than two titles
 */
function parseOffices(file: string, content: string): string[][][] {
  return splitLexicon(content).map(({ text, number }) => {
    const titles = text.split('=').map((title) =>
      title
        .trim()
        .split(/\s+/)
        .map((word) => fold(word).replace(/^ال(?=.{2})/u, '')),
    );
    if (titles.length < 2) throw new LexiconError(file, number, 'an office here has two titles');
    return titles;
  });
}

let offices: string[][][] | undefined;

/**
 * The words of a title with its office called otherwise, a list for each other title: `رئيس حكومة لبنان` for `رئيس وزراء
 * لبنان`. Words that only point at a place are left out of them.
 */
export function calledOtherwise(words: readonly string[]): string[][] {
  offices ??= parseOffices('data/lexicon/offices.txt', loadLexicon('offices.txt'));
  const others: string[][] = [];
  for (const titles of offices) {
    const own = titles.find((title) => title.every((word, n) => words[n] === word));
    if (!own) continue;
    const rest = words.slice(own.length).filter((word) => !ITS_PLACE.test(word));
    for (const title of titles) if (title !== own) others.push([...title, ...rest]);
  }
  return others;
}
