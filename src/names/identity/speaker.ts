/**
 * Speakers: the person or body that the mentions of an article resolve to.
 *
 * @module
 */

/** What speaks. `group` is several together or a body of people; `anonymous` a source the text does not name. */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'anonymous';

/** A speaker as one article knows it. */
export interface SpeakerRef {
  /** The canonical name: the fullest that the article gives, as printed (`إيدي راما`). */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The other ways this article names the same speaker, as printed (`رئيس وزراء ألبانيا`). */
  readonly aliases: readonly string[];
}
