/**
 * What a person asked that cannot be answered as asked, and how to ask it instead.
 *
 * @module
 */
import type { Language } from '../reply/answer.ts';

/** Thrown for an option the person can mend: a date that does not exist, an article that is not there. */
export class RequestError extends Error {
  override name = 'RequestError';
  readonly wording: Readonly<Record<Language, string>>;

  /** @param wording what happened and what to do next, in each language of the replies */
  constructor(wording: Readonly<Record<Language, string>>) {
    super(wording.en);
    this.wording = wording;
  }
}
