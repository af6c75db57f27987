/**
 * A statement without a source of its own, as what was said before it leaves it.
 *
 * @module
 */
import type { SpeakerRegister } from '../../names/speakers/speaker-register.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';

/** A statement, the one before it, and whoever spoke so far. */
export interface Turn {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly speakers: SpeakerRegister;
  readonly before: Statement | undefined;
}

/** Whether the statement before stands in the same sentence. */
export const isInSameSentence = ({ reading, statement, before }: Turn): boolean =>
  before !== undefined &&
  reading.sentences[before.cue.from] === reading.sentences[statement.cue.from];
