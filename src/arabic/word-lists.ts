/**
 * Word lists: the lists of folded words that rules ask by name, from the files of `data/lexicon/` that are named after the
 * folders asking: `data/lexicon/names/speakers.txt` for `src/names/speakers`.
 *
 * @module
 */
import { fold } from './letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from './lexicon.ts';

/** Words by the name of their list, in the order of the file. */
export type WordLists = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Parses lists of words, `name: word word`; a name may stand on several lines. Words are folded.
 *
 * @param known the names that there are, where only these may stand
 * @example
 * parseWordLists('l.txt', 'kin: شقيق ابنة').get('kin'); // => Set { 'شقيق', 'ابنه' }
 * @throws LexiconError for a line without a name or with one that is not known, for what is no Arabic word, and for a word
 *   that its list has already
 */
export function parseWordLists(
  file: string,
  content: string,
  known?: readonly string[],
): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>();
  for (const { text, number } of splitLexicon(content)) {
    const [, name = '', list = ''] = text.match(/^([a-z][a-z-]*):\s+(.+)$/) ?? [];
    if (!name || (known && !known.includes(name))) {
      const fault = known
        ? `\`${text.split(':')[0]}\` is no class; a line is \`class: word word\`, the class one of ${known.join(', ')}`
        : `\`${text}\` is no list; a line is \`name: word word\``;
      throw new LexiconError(file, number, fault);
    }
    const words = lists.get(name) ?? new Set();
    for (const word of list.split(/\s+/)) {
      const form = fold(word);
      if (!/^\p{Script=Arabic}+$/u.test(form))
        throw new LexiconError(file, number, `\`${word}\` is no Arabic word`);
      if (words.has(form))
        throw new LexiconError(file, number, `\`${word}\` stands already in \`${name}\``);
      words.add(form);
    }
    lists.set(name, words);
  }
  return lists;
}

const read = new Map<string, WordLists>();

/** Returns the lists of a file of `data/lexicon/`, read once; the file is told without its ending: `names/speakers`. */
export function loadWordLists(file: string): WordLists {
  let lists = read.get(file);
  if (!lists) {
    lists = parseWordLists(`data/lexicon/${file}.txt`, loadLexicon(`${file}.txt`));
    read.set(file, lists);
  }
  return lists;
}

/**
 * Returns the folded words of a list: `wordList('names/speakers', 'kin')`.
 *
 * @throws Error for a list that the file does not have
 */
export function wordList(file: string, name: string): ReadonlySet<string> {
  const words = loadWordLists(file).get(name);
  if (!words) throw new Error(`data/lexicon/${file}.txt has no list \`${name}\``);
  return words;
}

/**
 * Returns a pattern that matches a list's words alone, with what may be written onto them before and behind, as patterns.
 *
 * @example
 * wordPattern('names/speakers', 'goes-on', 'و', 'ت?').test('واضافت'); // => true
 * @throws Error for a list that the file does not have
 */
export function wordPattern(file: string, name: string, before = '', behind = ''): RegExp {
  return new RegExp(`^${before}(?:${[...wordList(file, name)].join('|')})${behind}$`);
}
