/**
 * Discord's limits on a message of components and on a command, and the smaller rooms that a page is laid
 * out in so that no reply comes near them.
 *
 * @see https://docs.discord.com/developers/components/reference
 * @module
 */

/** Components of one message, nested ones counted. */
export const MAX_COMPONENTS = 40;

/** UTF-16 units of all text displays of one message together. */
export const MAX_TEXT = 4000;

/** Buttons in one row. */
export const MAX_BUTTONS = 5;

/** UTF-16 units of a `custom_id`. */
export const MAX_CUSTOM_ID = 100;

/** UTF-16 units of a link button's address. */
export const MAX_URL = 512;

/** UTF-16 units of a button's label; Discord allows 80, a phone shows about this many. */
export const MAX_LABEL = 34;

/** Choices of one autocomplete, and UTF-16 units of each name and value. */
export const MAX_CHOICES = 25;
export const MAX_CHOICE = 100;

/** UTF-16 units of a string option's value. */
export const MAX_OPTION = 6000;

/**
 * Rooms within one message, in UTF-16 units after escaping and isolating. Heading, summary, section heading
 * and notes, one entry and foot are together under {@link MAX_TEXT}, so that every page holds a row.
 */
export const ROOM = {
  heading: 300,
  summary: 600,
  sectionHeading: 200,
  sectionNotes: 250,
  /** The notes of a section that holds nothing else. */
  notesAlone: 1200,
  foot: 160,
  /** One row whole; its excerpt has what the rest leaves, at most `excerpt`. */
  entry: 2400,
  excerpt: 1300,
  label: 220,
  attribution: 220,
  citation: 200,
  note: 160,
} as const;

/** Rows of one kind that a row shows at most; the rest is counted in a line of its own. */
export const MAX_CITATIONS = 3;
export const MAX_NOTES = 3;

/** Entries on one page: what a reader takes in on one screen, fewer where they are long. */
export const MAX_ENTRIES = 5;

/** Paragraphs on one page of an article. */
export const MAX_PARAGRAPHS = 10;
