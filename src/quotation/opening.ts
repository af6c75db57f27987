/**
 * Openings: where what was said begins, and by which construction.
 *
 * @module
 */
import type { NounPhrase } from '../names/phrases/noun-phrase.ts';

/** Where what was said begins, and by which construction. */
export interface Opening {
  /** The name that `annotate --explain` prints. */
  readonly construction: string;
  /** First token of the content. */
  readonly from: number;
  /** Token after the last, where the construction gives it: a pair of quotation marks. */
  readonly to?: number;
  /** Token where the opener begins: no part of the source reaches over it. */
  readonly opener: number;
  /** Index of the opening quotation mark that the content begins with. */
  readonly mark?: number;
  /** Whether it is spoken language: it may run over several sentences. */
  readonly speech: boolean;
  /** The speaker, for `نقلت عن مسؤول`. */
  readonly relayed?: NounPhrase;
  /** Whether whoever was told of before speaks: `نقل المكتب عنه قوله`. */
  readonly relayedLast?: boolean;
}

/** What was said as a noun phrase: `حذر من انهيار الهدنة`. */
export const toldByNoun = (construction: string, from: number, opener: number): Opening => ({
  construction,
  from,
  opener,
  speech: false,
});
