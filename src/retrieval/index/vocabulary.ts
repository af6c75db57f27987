/**
 * The vocabulary of an index, to find what a person meant who spelled a name otherwise: a slip of one letter,
 * or Latin letters.
 *
 * @module
 */
import { stemOf } from '../../arabic/terms.ts';
import { latinLikeness, plainLatin } from '../../names/identity/romanization.ts';
import { skeletonOf } from '../../names/identity/spelling.ts';
import { loadNameLexicon } from '../../names/words/name-lexicon.ts';
import { loadWordClasses } from '../../names/words/word-class.ts';
import type { Form } from '../question/question.ts';
import { isCommonWord } from '../senses/common-words.ts';
import type { PassageIndex } from './passage-index.ts';

/** A word of the index that may be meant. */
export interface Likely {
  readonly form: Form;
  /** 0 to 1. */
  readonly likeness: number;
}

/**
 * From here on a Latin and an Arabic spelling count as one name; a name of few consonants must be more alike to be a word
 * that is common in Arabic: `بومبيو` is none.
 */
const LIKELY_NAME = 0.85;
const LIKELY_SHORT_NAME = 0.9;
const FEW_CONSONANTS = 3;
const MOST_NAMES = 6;
/** A slip is looked for in words of this many letters; in shorter ones only where it is a long vowel. */
const SHORTEST_SLIP = 5;

/** Where words are looked up in; what it gives may hold words that are less alike than was asked for. */
export interface WordLookup {
  /** Lists the words of a sound, as consonants. */
  readonly bySound: (sound: string) => readonly string[];
  /** Lists the words that may be one slip away. */
  readonly bySlip: (word: string) => readonly string[];
}

/** Looks words up in an index by how they sound and by how they are nearly spelled. */
export class Vocabulary {
  private readonly index: PassageIndex;
  private readonly words: WordLookup;

  constructor(index: PassageIndex) {
    this.index = index;
    this.words = index.words;
  }

  /** Tells whether a word's stem itself occurs, and not only its kin: `موسكو` is kin of `مسكو`. */
  holds(form: Form): boolean {
    return this.index.statistics.stem.frequency(form.stem) > 0;
  }

  /** Tells in how many passages a word's stem, or one of its kin, occurs. */
  frequency(form: Form): number {
    const { stem } = this.index.statistics;
    return [form.stem, ...this.index.kin(form.stem)].reduce(
      (n, each) => n + stem.frequency(each),
      0,
    );
  }

  /**
   * Finds the Arabic spellings of a Latin name, most alike first.
   *
   * @param alone whether no other name stands beside it, so that a short one may be anything
   */
  findByLatin(name: string, alone: boolean): Likely[] {
    const plain = plainLatin(name);
    if (plain.length < 2) return [];
    const keys = new Set(soundKeys(plain));
    const short = alone && skeletonOf(plain).length <= FEW_CONSONANTS;
    const least = short ? LIKELY_SHORT_NAME : LIKELY_NAME;
    const likely = [...keys]
      .flatMap((key) => this.words.bySound(key))
      .map(
        (word): Likely => ({
          form: { surface: word, stem: stemOf(word) },
          likeness: Math.max(
            latinLikeness(plain, word),
            latinLikeness(plain, word.replace(/^ال/u, '')),
          ),
        }),
      )
      .filter(
        ({ form, likeness }) =>
          likeness >= least || (likeness >= LIKELY_NAME && isNoCommonWord(form)),
      );
    return byLikeness(likely).slice(0, MOST_NAMES);
  }

  /** Finds words one slip away from an Arabic word: a letter wrong, missing, too many, or two exchanged. */
  findBySlip(form: Form): Likely[] {
    const word = withoutProclitics(form.surface);
    if (word.length < SHORTEST_SLIP - 1) return [];
    const likely = this.words
      .bySlip(word)
      .filter((other) => other !== word && isSlip(word, other))
      .filter((other) => word.length >= SHORTEST_SLIP || isVowelSlip(word, other))
      .map(
        (other): Likely => ({
          form: { surface: other, stem: stemOf(other) },
          likeness: 1 - 1 / Math.max(word.length, other.length),
        }),
      );
    return byLikeness(likely).slice(0, 3);
  }
}

/** Tells whether an Arabic word is nothing common, or a given name though its stem is: `سعاد`. */
export const isNoCommonWord = ({ surface, stem }: Form): boolean =>
  loadNameLexicon().givenNames.has(surface) || !isCommonWord(stem);

/** Gives the Arabic words that a printed word may be meant by: itself, and itself without its proclitics. */
export const wordsOf = (surface: string): string[] =>
  [...new Set([surface, withoutProclitics(surface), townIn(surface)])].filter((word) =>
    /^[ء-ي]/u.test(word),
  );

/** The town that a word names with a short preposition: `سلا` of `بسلا`; otherwise the word itself. */
const townIn = (surface: string): string =>
  loadWordClasses().isInTown(surface) ? surface.replace(/^[بل](?!ل)/u, '') : surface;

const byLikeness = (likely: readonly Likely[]): Likely[] =>
  [...likely].sort(
    (a, b) =>
      b.likeness - a.likeness ||
      (a.form.surface < b.form.surface ? -1 : a.form.surface > b.form.surface ? 1 : 0),
  );

const withoutProclitics = (word: string): string => {
  const bare = word.replace(/^[وف]?(?:بال|كال|لل|ال)(?=.{3})/u, '');
  return bare !== word ? bare : word.replace(/^[وبل](?=.{4})/u, '');
};

/** The skeletons a Latin name may have: `g`, `j` and `h` are written by more than one Arabic letter. */
function soundKeys(plain: string): string[] {
  const variants = [
    plain,
    plain.replace(/gh?|j/g, 'k'),
    plain.replace(/s(?!h)/g, 'z'),
    // `Rosenstein`: روزنستاين.
    plain.replace(/(?<=[aeiou])s(?=[aeiou])/g, 'z'),
    plain.replace(/z/g, 's'),
    // `Nador`: الناظور.
    plain.replace(/d/g, 'z'),
  ];
  variants.push(
    plain.replace(/h(?=[aeiou])/g, 'kh'),
    plain.replace(/ch/g, 'k'),
    plain.replace(/w/g, 'v'),
  );
  variants.push(plain.replace(/v/g, 'w'), plain.replace(/th/g, 's'), plain.replace(/th/g, 'z'));
  // `Scholz`: شولتس; `Chavez`: تشافيز; `Dupont`: دوبون.
  variants.push(
    plain.replace(/z$/, 'ts'),
    plain.replace(/t?z$/, 'tz'),
    plain.replace(/^ch/, 'tsh'),
    plain.replace(/(?<=[aeioun])[dstx]$/, ''),
  );
  return variants.map(skeletonOf);
}

/**
 * Gives a word with one letter left out, for each of its letters, and the word itself; nothing for a word too short or
 * too long to be looked for by a slip.
 */
export function lettersLeftOut(word: string): string[] {
  if (word.length < SHORTEST_SLIP - 1 || word.length > 16) return [];
  const out = [word];
  for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

const isVowelSlip = (a: string, b: string): boolean =>
  a.charAt(0) === b.charAt(0) && a.replace(/[اوي]/gu, '') === b.replace(/[اوي]/gu, '');

/** Tells whether one letter put in, left out, exchanged or written for another makes one word of the other. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++;
  }
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
