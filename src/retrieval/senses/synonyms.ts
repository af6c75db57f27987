/**
 * Near-synonyms of the news in Arabic, from `data/lexicon/synonyms.txt`: what one writer tells by `اعتقل` another
 * tells by `ألقى القبض`, and a person asks by `مسكوا`.
 *
 * @module
 */
import { KeptList } from '../../arabic/kept-list.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';
import { conjugationKey } from '../../arabic/stems.ts';
import { findTerms, stemOf } from '../../arabic/terms.ts';
import { doAtOnce, type Steps } from '../loop-turns.ts';
import type { Form } from '../question/question.ts';
import { withoutNegation, withoutParticle } from '../question/spoken-verbs.ts';

const FILE = 'synonyms.txt';
const ARABIC = /^[\p{Script=Arabic}\p{M}0-9 ]+$/u;

/** Words and phrases, each as its content words. */
type SynonymGroup = readonly (readonly Form[])[];

/** One line: what is asked with any of the first may be told by any of the second. */
export interface SynonymLine {
  readonly asked: SynonymGroup;
  readonly told: SynonymGroup;
}

/** Near-synonyms by the words and phrases that they stand for. */
export interface Synonyms {
  /** Finds what may be told instead of a word. */
  readonly ofWord: (word: Form) => SynonymGroup;
  /** The same of a name: only what is listed by its letters, as `لبنان` is not told by `لبن`. */
  readonly ofName: (word: Form) => SynonymGroup;
  /** Finds what stands for a word and it for them: of a translation nothing that is only asked with. */
  readonly ofTranslation: (word: Form) => SynonymGroup;
  /** Finds what may be told instead of two to four words that stand together; none where they are no phrase. */
  readonly ofPhrase: (words: readonly Form[]) => SynonymGroup;
  /** The longest phrase, in content words. */
  readonly longest: number;
  /** All of them, line by line. */
  readonly lines: readonly SynonymLine[];
}

/**
 * A word on more lines than this has many senses: it is told only by what stands beside it on several of them, and by
 * what the lines have for it that it is only asked with on.
 */
const MOST_SENSES = 6;
const SEVERAL = 2;

/**
 * Reads lines of near-synonyms: `word، word`, each told by every other, or `asked، asked > told، told`.
 *
 * @throws LexiconError for a line of a single word, of more sides than two, or with anything that is not Arabic
 */
export const parseSynonyms = (content: string, file = FILE): SynonymLine[] =>
  doAtOnce(parseInSteps(content, file));

function* parseInSteps(content: string, file: string): Steps<SynonymLine[]> {
  const lines: SynonymLine[] = [];
  for (const { text, number } of splitLexicon(content)) {
    const sides = text.split('>').map((side) => side.split(/[,،]/u).map((word) => word.trim()));
    if (sides.length > 2 || sides.flat().length < 2)
      throw new LexiconError(file, number, 'expected `word، word` or `asked > told`');
    for (const word of sides.flat()) {
      if (!ARABIC.test(word)) throw new LexiconError(file, number, `«${word}» is not Arabic`);
    }
    const [asked = [], told = asked] = sides.map((words) =>
      words.map(formsOf).filter((forms) => forms.length > 0),
    );
    lines.push({ asked, told });
    yield;
  }
  return lines;
}

/** Finds the content words of a phrase as they are compared. */
const formsOf = (phrase: string): Form[] =>
  findTerms(phrase).map(({ surface, stem }) => ({ surface, stem }));

const keyOf = (words: readonly Form[]): string => words.map(({ stem }) => stem).join(' ');

/** Makes near-synonyms of their lines; a line may serve several words. */
export const buildSynonyms = (lines: readonly SynonymLine[]): Synonyms =>
  doAtOnce(buildInSteps(lines));

function* buildInSteps(lines: readonly SynonymLine[]): Steps<Synonyms> {
  const byKey = new Map<string, Set<SynonymGroup>>();
  const byVerb = new Map<string, Set<SynonymGroup>>();
  const bySurface = new Map<string, Set<SynonymGroup>>();
  const mutual = new Set<SynonymGroup>();
  let longest = 1;
  const note = (map: Map<string, Set<SynonymGroup>>, key: string, group: SynonymGroup) => {
    const known = map.get(key);
    if (known) known.add(group);
    else map.set(key, new Set([group]));
  };
  for (const { asked, told } of lines) {
    if (asked === told) mutual.add(told);
    for (const forms of asked) {
      note(byKey, keyOf(forms), told);
      longest = Math.max(longest, forms.length);
      if (forms.length > 1) continue;
      note(bySurface, bareOf(forms[0] as Form), told);
      note(byVerb, conjugationKey(keyOf(forms)), told);
    }
    yield;
  }
  const others = (found: ReadonlySet<SynonymGroup> | undefined, asked: string): SynonymGroup => {
    const senses = [...(found ?? [])].filter((line) => mutual.has(line));
    const chosen = [...(found ?? [])].filter((line) => !mutual.has(line));
    const told = [othersOf(senses, asked, MOST_SENSES), othersOf(chosen, asked, chosen.length)];
    return [...new Map(told.flat().map((forms) => [keyOf(forms), forms])).values()];
  };
  const groupsOf = (word: Form) =>
    byKey.get(word.stem) ??
    verbKeys(word)
      .map((key) => byKey.get(key) ?? byVerb.get(key))
      .find(Boolean);
  return {
    ofWord: (word) => others(groupsOf(word), word.stem),
    ofTranslation: (word) =>
      others(new Set([...(groupsOf(word) ?? [])].filter((each) => mutual.has(each))), word.stem),
    ofName: (word) => others(bySurface.get(word.surface) ?? bySurface.get(bareOf(word)), word.stem),
    ofPhrase: (words) => others(byKey.get(keyOf(words)), keyOf(words)),
    longest,
    lines,
  };
}

/** Gives what stands on any of some lines, each once; of more lines than `most` what stands on several. */
export function othersOf(
  lines: readonly SynonymGroup[],
  asked: string,
  most: number,
): SynonymGroup {
  const told = new Map<string, { forms: readonly Form[]; lines: number }>();
  for (const line of lines) {
    for (const [key, forms] of new Map(line.map((each) => [keyOf(each), each]))) {
      told.set(key, { forms, lines: (told.get(key)?.lines ?? 0) + 1 });
    }
  }
  told.delete(asked);
  const least = lines.length > most ? SEVERAL : 1;
  return [...told.values()].filter((each) => each.lines >= least).map(({ forms }) => forms);
}

/** A name without what may be written onto it. */
const bareOf = ({ surface }: Form): string => surface.replace(/^[وفبل]?(?:ال)?(?=.{3})/u, '');

/** A noun with the article shares its root with verbs of other senses: `المنسف` with `نسف`. */
export const isDefinite = ({ surface }: Form): boolean => /^[وف]?(?:ال|بال|لل)/u.test(surface);

/** In letters: a shorter key joins nouns with verbs. */
const SHORTEST_VERB = 3;
/** Gives the keys that a conjugated verb may be listed under, the likelier first; none for a noun with the article. */
export function verbKeys({ surface, stem }: Form): string[] {
  if (isDefinite({ surface, stem })) return [];
  const present = stemOf(withoutParticle(surface));
  const key = conjugationKey(present);
  const affirmed = stemOf(withoutParticle(withoutNegation(surface)));
  const keys = [conjugationKey(stem), present, key, conjugationKey(key)];
  return [...new Set([...keys, affirmed, conjugationKey(affirmed)])].filter(
    (each) => each.length >= SHORTEST_VERB,
  );
}

/** The project's own near-synonyms. */
export const ownSynonyms = new KeptList(function* (): Steps<Synonyms> {
  const lines = yield* parseInSteps(loadLexicon(FILE), FILE);
  return yield* buildInSteps(lines);
});

/** Returns the project's own near-synonyms, read once. */
export const loadSynonyms = (): Synonyms => ownSynonyms.get();
