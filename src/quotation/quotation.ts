/**
 * Quotations: who said what, in PARC's words. The source is the span that names who speaks, the cue the
 * span that ties it to what was said, the content the span of what was said.
 *
 * @see Pareti (2016), PARC 3.0
 * @module
 */
import type { Span } from '../corpus/span.ts';
import type { SpeakerRef } from '../names/identity/speaker.ts';

/** How the content is printed: wholly inside quotation marks, without any, or partly. */
export type QuotationType = 'direct' | 'indirect' | 'mixed';

/** The attitude of the speaker to the content, from the cue's lemma and its negation. */
export type Stance =
  | 'says'
  | 'accuses'
  | 'denies'
  | 'condemns'
  | 'supports'
  | 'announces'
  | 'demands'
  | 'promises'
  | 'warns'
  | 'doubts';

/** One reported statement. */
export interface Quotation {
  /** What was said, without cue, source, complementiser, or the marks round a direct quotation. */
  readonly content: Span;
  /** The reporting words (`وأضاف`, `بحسب`); none in a headline-style `X: …` and in a quotation that goes on behind another's words */
  readonly cue?: Span;
  /** The words that name who speaks at this very statement; none where only implied, as by `وأضاف`. */
  readonly source?: Span;
  readonly type: QuotationType;
  readonly speaker: SpeakerRef;
  readonly stance: Stance;
  /** From whom the report comes, nearest to the speaker first: spokesman, agency. Empty where the text names none. */
  readonly chain: readonly SpeakerRef[];
  readonly basis: QuotationBasis;
}

/** Why Isnad holds this to be a quotation of this speaker. */
export interface QuotationBasis {
  /** Which construction found the content: the rule's name, as `annotate --explain` prints it. */
  readonly construction: string;
  /** Whether the speaker is named here, or by whom it is implied: `implied` is shown as inferred. */
  readonly speaker: 'named' | 'coreferent' | 'implied';
}
