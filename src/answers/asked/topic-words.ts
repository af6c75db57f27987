/**
 * The words of a brief's topic: by facet, each with the stems and roots that count as it and its weight in a library.
 *
 * @module
 */
import { loadLexicon, parseWordList } from '../../arabic/lexicon.ts';
import { deepKeys, findTerms, type Term } from '../../arabic/terms.ts';
import { sliceSpan } from '../../corpus/span.ts';
import type { Holders, Library } from '../../library/library.ts';
import { loadGlossary } from '../../retrieval/senses/glossary.ts';
import { readMentions } from '../told/parties.ts';

/** Words that only carry another count for so much. */
const LIGHT = 0.2;
/** A synonym counts for so much of the word itself. */
const SYNONYM = 0.9;
/** A word of the same root but another stem counts for so much: `مصادر` is not of `مصادرة`. */
const SAME_ROOT = 0.6;

/** One word of a topic: the roots that count as it, and its weight. */
export interface TopicWord {
  readonly roots: ReadonlyMap<string, number>;
  readonly stems: readonly string[];
  readonly weight: number;
  /** Whether it only carries another word. */
  readonly light: boolean;
}

let lightWords: ReadonlySet<string> | undefined;

/** Cuts `العقوبات على إيران ومصادرة نفطها` at its `و` where both sides have words of their own. */
export function splitFacets(text: string): string[] {
  const parts = text.split(/\s+و(?=\p{L}{3})/u);
  const isOwn = (part: string) => findTerms(part).some((term) => !isState(part, term));
  return parts.length > 1 && parts.every(isOwn) ? parts : [text];
}

const isState = (text: string, term: Term): boolean =>
  readMentions(sliceSpan(text, term)).states.size > 0;

/** Reads the words of a facet, each weighed by how few articles of a library hold it. */
export async function readFacet(library: Library, text: string): Promise<TopicWord[]> {
  lightWords ??= parseWordList(loadLexicon('light-words.txt'), 'light-words.txt');
  const terms = findTerms(text).filter((term) => !isState(text, term));
  const glossary = loadGlossary();
  const words = terms.map((term) => {
    const synonyms = glossary.synonyms(term).flatMap((forms) => {
      const [form, more] = [forms].flat();
      return form && !more ? [form] : [];
    });
    const roots = new Map<string, number>();
    // Keyed by stem where the very word or a synonym is meant, by root (`√`) where only the root is shared.
    roots.set(`√${rootOf(term.stem)}`, SAME_ROOT);
    for (const synonym of synonyms) roots.set(synonym.stem, SYNONYM);
    for (const stem of phraseSynonyms(terms, term)) roots.set(stem, SYNONYM);
    roots.set(term.stem, 1);
    return { term, roots, stems: [term.stem, ...synonyms.map(({ stem }) => stem)] };
  });
  const holders = await library.findPlaces(words.flatMap(({ stems }) => stems));
  const count = library.catalogue.length;
  return words.map(({ term, roots, stems }) => {
    const holding = holdersOf(stems, holders, count).reduce((sum, one) => sum + one, 0);
    const idf = Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
    // An adjective in `ـي ـية` tells which kind of thing is meant.
    const light = lightWords?.has(term.surface) === true;
    const kind = light ? LIGHT : /ي(?:ه|ا)?$/.test(term.surface) ? 1.4 : 1;
    return { roots, stems, weight: Math.max(idf, 0.3) * kind, light };
  });
}

/** A line of the glossary: the roots of its phrases, and the stems of its single words. */
interface PhraseLine {
  readonly phrases: readonly (readonly string[])[];
  readonly stems: readonly string[];
}

let lines: readonly PhraseLine[] | undefined;

function loadPhraseLines(): readonly PhraseLine[] {
  lines ??= loadGlossary().groups.flatMap((group) => {
    const read = group.map((forms) => forms.map(({ stem }) => stem));
    const phrases = read.filter((one) => one.length > 1).map((one) => one.map(rootOf));
    const stems = read.flatMap(([stem, more]) => (stem && !more ? [stem] : []));
    return phrases.length > 0 ? [{ phrases, stems }] : [];
  });
  return lines;
}

/** The stems of single words that tell the same as a phrase of the topic that a word is part of. */
function phraseSynonyms(terms: readonly Term[], term: Term): string[] {
  const at = terms.indexOf(term);
  const roots = terms.map(({ stem }) => rootOf(stem));
  const holds = (phrase: readonly string[]) =>
    phrase.some((_, i) => at >= i && phrase.every((root, n) => roots[at - i + n] === root));
  return loadPhraseLines()
    .filter(({ phrases }) => phrases.some(holds))
    .flatMap(({ stems }) => stems);
}

/** The root of a stem; `اتهمت` loses the ending that hides its root. */
export const rootOf = (stem: string): string => {
  const [root] = deepKeys(stem).root;
  return root.length > 3 && root.endsWith('ت') ? root.slice(0, -1) : root;
};

/** Marks with 1 the places of the catalogue that hold one of some stems. */
export function holdersOf(
  stems: readonly string[],
  holders: ReadonlyMap<string, Holders>,
  count: number,
): Uint8Array {
  const held = new Uint8Array(count);
  for (const stem of stems) for (const place of holders.get(stem)?.places ?? []) held[place] = 1;
  return held;
}
