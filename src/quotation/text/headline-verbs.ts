/**
 * Verbs of a headline, behind whoever it opens with and before the verb by which he speaks: `وزير الزراعة | يفتتح معرضا ويؤكد أن`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { WordClass, WordClasses } from '../../names/words/word-class.ts';
import type { CueWord } from './cue-words.ts';

/** In tokens: how long whoever a headline opens with is at most, and how far the second verb may stand behind the first. */
const LONGEST_SUBJECT = 10;
const REACH = 20;

/** The present of one man or one woman. */
const PRESENT = /^[يت].{2,}[^ه]$/;

/** What the finder has read of the article so far. */
interface Read {
  readonly tokens: readonly Token[];
  readonly words: readonly WordClass[];
  readonly cues: readonly (CueWord | undefined)[];
  readonly classes: WordClasses;
}

/**
 * Finds the verb between the subject that a sentence opens with and a second verb of saying in `و` that agrees with it.
 *
 * @param from the sentence's first token
 * @returns the token of the verb, undefined where the sentence is no such headline
 */
export function findHeadlineVerb(read: Read, from: number, to: number): number | undefined {
  const { tokens, words, cues } = read;
  if (!opensWithSomebody(words[from])) return undefined;
  const last = Math.min(to - 2, from + LONGEST_SUBJECT);
  for (let at = from + 1; at < last; at++) {
    if (tokens[at]?.kind !== 'word' || isVerb(cues[at])) return undefined;
    // `سامي يازجي يفتتح`: of two the second
    if (!mayBeVerb(read, at) || mayBeVerb(read, at + 1)) continue;
    return goesOn(read, at, Math.min(to, at + REACH)) ? at : undefined;
  }
  return undefined;
}

/** Whether a title, a body or a given name stands there, without `و` or a preposition. */
const opensWithSomebody = (word: WordClass | undefined): boolean =>
  word?.proclitic === '' &&
  (word.givenName || /^(?:person|honorific|body|name)$/.test(word.head?.kind ?? ''));

const isVerb = (cue: CueWord | undefined): boolean =>
  cue !== undefined && cue.reading.tense !== 'noun';

/** `يفتتح`, `تتفقد`, and not `يحيى`, `تعزيز`, `تونس`. */
function mayBeVerb({ tokens, words, cues, classes }: Read, at: number): boolean {
  const { form = '', text = '', kind } = tokens[at] ?? {};
  if (kind !== 'word' || !PRESENT.test(form) || text.endsWith('ة') || isVerb(cues[at]))
    return false;
  const { givenName, head, nisba, classes: own } = words[at] as WordClass;
  if (givenName || head || nisba || own.size > 0 || classes.isTown(form)) return false;
  return (
    !classes.lexicon.places.has(form) && !classes.isVerbalNoun(form) && !classes.isCommonNoun(form)
  );
}

/** `ويؤكد`: whether the same one says something behind the verb. */
function goesOn({ tokens, cues }: Read, verb: number, end: number): boolean {
  const person = tokens[verb]?.form[0];
  for (let k = verb + 2; k < end; k++) {
    const cue = cues[k];
    if (!cue || !isVerb(cue)) continue;
    return cue.conjunction && cue.reading.tense === 'present' && tokens[k]?.form[1] === person;
  }
  return false;
}
