/**
 * A form of a reporting verb with the words beside it, each looked up once.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { WordClass, WordClasses } from '../../names/words/word-class.ts';
import type { CueReading } from './cue-lexicon.ts';

/** Where a form that the lexicon knows stands. */
export interface CuePlace {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly reading: CueReading;
  /** Whether `و` or `ف` is written onto it. */
  readonly conjunction: boolean;
  readonly classes: WordClasses;
  readonly token: Token;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  /** What the form may be besides a verb. */
  readonly own: WordClass;
  readonly wordBefore: WordClass;
  readonly wordAfter: WordClass;
}

/** Gives the place of the form at a token. */
export function cuePlace(
  tokens: readonly Token[],
  at: number,
  reading: CueReading,
  conjunction: boolean,
  classes: WordClasses,
): CuePlace {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return {
    tokens,
    at,
    reading,
    conjunction,
    classes,
    token,
    before,
    next,
    own: classes.of(token.form),
    wordBefore: classes.of(before?.form ?? ''),
    wordAfter: classes.of(next?.form ?? ''),
  };
}

/** `بيّن`, `عبّر`: the printed sign makes it a verb. */
export const isDoubled = ({ token }: CuePlace): boolean => /\u0651/.test(token.text);

/** Whether somebody begins right after the form: a given name, an office, a body. */
export const isBeforeSomebody = ({ wordAfter }: CuePlace): boolean =>
  wordAfter.givenName || /^(?:person|honorific|body)$/.test(wordAfter.head?.kind ?? '');
