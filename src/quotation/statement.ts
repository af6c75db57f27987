/**
 * Statements as found, before it is known whom their speakers' phrases mean and where each ends.
 *
 * @module
 */
import type { NounPhrase } from '../names/phrases/noun-phrase.ts';
import type { Agreement } from './cues/inflection.ts';
import type { Opening } from './opening.ts';
import type { Stance } from './quotation.ts';

/** One statement; every number is the index of a token. */
export interface Statement {
  /** The cue's words, `to` exclusive. */
  readonly cue: { readonly from: number; readonly to: number };
  readonly source?: NounPhrase;
  /** Who the report comes from where somebody else speaks: the agency of `نقلت الوكالة عن مسؤول`. */
  readonly via?: NounPhrase;
  readonly opening: Opening;
  /** First token of the clause that the cue belongs to: another statement ends before it. */
  readonly clause: number;
  /** Whether it ends the statement that it stands in; a report inside another's speech does not. */
  readonly main: boolean;
  /** How the verb agrees with whoever speaks. */
  readonly agreement: Agreement;
  readonly tense: 'past' | 'present' | 'participle' | 'noun' | 'phrase';
  readonly stance: Stance;
  /** Whether a colon at the head of a line is all that stands for a cue. */
  readonly headline?: boolean;
  /** Whether nothing but its place tells whose it is: it goes on behind the sentence before. */
  readonly follows?: boolean;
  /** Token after the content's last, for content that stands before its cue. */
  readonly to?: number;
}

/** What every statement has whose cue is a phrase, `بحسب` or `جاء في`: a word that agrees with nobody. */
export const BY_PHRASE = {
  main: true,
  agreement: { gender: 'm', number: 'singular' },
  tense: 'phrase',
  stance: 'says',
} as const satisfies Partial<Statement>;
