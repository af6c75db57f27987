/**
 * A word in what somebody said where the reporter's own words may begin.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { Reading } from '../text/reading.ts';

/** A word where the reporter's own words may begin. */
export interface Seam {
  readonly reading: Reading;
  readonly at: number;
  readonly token: Token;
  readonly form: string;
  /** Form of the word after it. */
  readonly next: string;
  /** Whether a comma, a stop, a dash or a closing mark stands before it. */
  readonly comma: boolean;
}
