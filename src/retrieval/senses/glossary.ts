/**
 * The glossary: English words of the news with the Arabic ones that tell the same, from
 * `data/lexicon/glossary.txt`. Arabic words of one line are near-synonyms, so it serves Arabic questions too.
 *
 * @module
 */
import { KeptList } from '../../arabic/kept-list.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';
import { conjugationKey, rootKey } from '../../arabic/stems.ts';
import { findTerms } from '../../arabic/terms.ts';
import { doAtOnce, type Steps } from '../loop-turns.ts';
import type { Form } from '../question/question.ts';
import { isDefinite, othersOf, verbKeys } from './synonyms.ts';

const FILE = 'glossary.txt';
const ENGLISH = /^[a-z][a-zéüö0-9' -]*$/u;
const ARABIC = /^[\p{Script=Arabic}\p{M} ]+$/u;

/** One line: what tells the same in both languages. */
export interface GlossaryLine {
  readonly english: readonly string[];
  readonly arabic: readonly string[];
  /** Whether the Arabic words are senses of the English ones alone, and no synonyms of one another. */
  readonly senses: boolean;
}

/** English and Arabic words by one another. */
export interface Glossary {
  /** How many English words and phrases it knows. */
  readonly size: number;
  /** The longest English phrase, in words. */
  readonly longest: number;
  /** The Arabic words and phrases of each line of two and more, as their content words. */
  readonly groups: readonly GlossaryGroup[];
  /** Finds what tells the same as an English word or phrase in its plain form; undefined where it is not known. */
  readonly translate: (english: string) => readonly (readonly Form[])[] | undefined;
  /** Finds near-synonyms of an Arabic word, words and phrases, from the lines that hold it by itself. */
  readonly synonyms: (word: Form) => readonly (readonly Form[])[];
}

/**
 * Reads the lines of a glossary: `english, … = عربي، …`, or with `>` for `=` where the Arabic words only translate.
 *
 * @throws LexiconError for a line that is neither, or an English word twice on one
 */
export const parseGlossary = (content: string, file = FILE): GlossaryLine[] =>
  doAtOnce(parseInSteps(content, file));

function* parseInSteps(content: string, file: string): Steps<GlossaryLine[]> {
  const lines: GlossaryLine[] = [];
  for (const { text, number } of splitLexicon(content)) {
    const fail = (fault: string) => new LexiconError(file, number, fault);
    const sides = text.split(/[=>]/);
    if (sides.length !== 2) throw fail('expected `english, english = عربي، عربي`');
    const senses = text.includes('>');
    const [english = [], arabic = []] = sides.map((side) =>
      side.split(/[,،]/).map((word) => word.trim()),
    );
    for (const word of english) {
      if (!ENGLISH.test(word)) throw fail(`«${word}» is not English in lower case`);
      if (english.indexOf(word) !== english.lastIndexOf(word)) throw fail(`«${word}» stands twice`);
    }
    for (const word of arabic) {
      if (!ARABIC.test(word)) throw fail(`«${word}» is not Arabic`);
    }
    lines.push({ english, arabic, senses });
    yield;
  }
  return lines;
}

/** A word on more lines than this has many senses: it is told only by what stands beside it on several of them. */
const MOST_SENSES = 4;

/** Two letters of a root join names with anything: `الزيدي` with `زيادة`. */
const SHORTEST_ROOT = 3;

/** The Arabic words and phrases of one line. */
type GlossaryGroup = readonly (readonly Form[])[];

/** Makes a glossary of its lines. */
export const buildGlossary = (lines: readonly GlossaryLine[]): Glossary =>
  doAtOnce(buildInSteps(lines));

function* buildInSteps(lines: readonly GlossaryLine[]): Steps<Glossary> {
  const translations = new Map<string, readonly (readonly Form[])[]>();
  const byStem = new Map<string, Set<GlossaryGroup>>();
  const byVerb = new Map<string, Set<GlossaryGroup>>();
  const byRoot = new Map<string, Set<GlossaryGroup>>();
  const groups: GlossaryGroup[] = [];
  let longest = 1;
  const note = (map: Map<string, Set<GlossaryGroup>>, key: string, group: GlossaryGroup) => {
    const groups = map.get(key);
    if (groups) groups.add(group);
    else map.set(key, new Set([group]));
  };
  for (const { english, arabic, senses } of lines) {
    const told = arabic
      .map((phrase) => findTerms(phrase).map(({ surface, stem }): Form => ({ surface, stem })))
      .filter((forms) => forms.length > 0);
    const singles = told.filter((forms) => forms.length === 1).map((forms) => forms[0] as Form);
    for (const word of english) {
      translations.set(word, [...(translations.get(word) ?? []), ...told]);
      longest = Math.max(longest, word.split(' ').length);
    }
    // A line of one Arabic word gives it no synonym, and is no further sense of it.
    if (told.length < 2) continue;
    groups.push(told);
    if (senses) continue;
    for (const form of singles) {
      note(byStem, form.stem, told);
      note(byVerb, conjugationKey(form.stem), told);
      const root = rootKey(form.stem);
      if (root.length >= SHORTEST_ROOT) note(byRoot, root, told);
    }
    yield;
  }
  return {
    size: translations.size,
    longest,
    groups,
    translate: (english) => translations.get(english),
    synonyms: (word) => {
      const senses =
        byStem.get(word.stem) ??
        verbKeys(word)
          .map((key) => byStem.get(key) ?? byVerb.get(key))
          .find(Boolean) ??
        (isDefinite(word) ? undefined : byRoot.get(rootKey(word.stem)));
      return othersOf([...(senses ?? [])], word.stem, MOST_SENSES);
    },
  };
}

/** The project's own glossary. */
export const ownGlossary = new KeptList(function* (): Steps<Glossary> {
  const lines = yield* parseInSteps(loadLexicon(FILE), FILE);
  return yield* buildInSteps(lines);
});

/** Returns the project's own glossary, read once. */
export const loadGlossary = (): Glossary => ownGlossary.get();
