/**
 * Entry blocks: an answer's rows set for the screen, label above, the article's words quoted, citations
 * and notes below in small print, and the buttons that belong to the row.
 *
 * @module
 */
import type { Action, Citation, Entry, Excerpt, Language } from '../answers/reply/answer.ts';
import { citationLine } from '../answers/reply/citation-line.ts';
import type { BidiMode } from '../arabic/bidi.ts';
import { contains } from '../corpus/span.ts';
import { fitLines, fitWords, setExcerpt, type Voice, visible } from './display.ts';
import { cutExcerpt, splitExcerpt } from './excerpt-cut.ts';
import { MAX_BUTTONS, MAX_CITATIONS, MAX_LABEL, MAX_NOTES, MAX_URL, ROOM } from './limits.ts';
import { WORDING } from './wording.ts';

/** A button of a row: a link to an article, or another question. */
export type RowButton =
  | { readonly label: string; readonly url: string }
  | { readonly label: string; readonly action: Action };

/** One row, set. */
export interface EntryBlock {
  readonly kind: Entry['kind'];
  readonly article: string;
  /** Label and quotation. */
  readonly body: string;
  /** Citations and notes, each line in small print. */
  readonly small: string;
  /** In place of `small` where the next paragraph of the same article follows on the page: only the number. */
  readonly smallWithin: string;
  readonly buttons: readonly RowButton[];
  /** The excerpts that `body` holds, as far as they are shown. */
  readonly shown: readonly Excerpt[];
}

const OPENING = /^[«"“„]/u;
const CLOSING = /[»"”][.،؛!؟]?$/u;

/** Sets an excerpt as it stands in a row of its kind: quotations in `« »` where they have no marks of their own. */
export function setEntryExcerpt(excerpt: Excerpt, kind: Entry['kind'], mode: BidiMode): string {
  const { text, cut, span, highlight } = excerpt;
  const marked = OPENING.test(text) && CLOSING.test(text);
  return setExcerpt(text, {
    mode,
    cut,
    quoted: kind === 'quotation' && !marked,
    ...(highlight && {
      highlight: { start: highlight.start - span.start, end: highlight.end - span.start },
    }),
  });
}

const small = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => `-# ${line}`)
    .join('\n');

/**
 * Sets one row. An excerpt longer than its room is cut round its highlight; a paragraph, which is there to be
 * read, is never cut but goes on in further blocks.
 */
export function setEntry(entry: Entry, language: Language, mode: BidiMode): readonly EntryBlock[] {
  const words = WORDING[language];
  const voice = { language, mode };
  const { kind } = entry;
  const setWithin = (excerpt: Excerpt, room: number) =>
    cutExcerpt(excerpt, (cut) => setEntryExcerpt(cut, 'passage', mode).length <= room);
  const who = attributionBeside(entry);
  const attribution = who && setWithin(who, ROOM.attribution);
  const isBefore = who && who.span.start < entry.excerpt.span.start;
  const notes = [
    ...entry.notes,
    ...entry.citations
      .slice(0, MAX_CITATIONS)
      .flatMap(({ url }) =>
        url && url.length > MAX_URL ? [words.addressTooLong(new URL(url).host)] : [],
      ),
  ];
  const cited = entry.citations
    .slice(0, MAX_CITATIONS)
    .map((citation) => citationLine(citation, language));
  const more = entry.citations.length - cited.length;
  const smallPrint = small([
    ...cited.map((line) => fitWords(line, ROOM.citation, voice)),
    more > 0 ? fitWords(words.moreCitations(more), ROOM.note, voice) : '',
    ...notes.slice(0, MAX_NOTES).map((note) => fitWords(note, ROOM.note, voice)),
  ]);
  // The label, the attribution and the small print, with the signs before and between their lines.
  const taken = ROOM.label + 8 + (attribution ? ROOM.attribution : 0) + smallPrint.length;
  const room = Math.min(ROOM.excerpt, ROOM.entry - taken);
  const fits = (excerpt: Excerpt) => setEntryExcerpt(excerpt, kind, mode).length <= room;
  const pieces =
    kind === 'paragraph' ? splitExcerpt(entry.excerpt, fits) : [cutExcerpt(entry.excerpt, fits)];
  const number = entry.citations[0]?.paragraph ?? '';
  return pieces.map((piece, index) => {
    const label = index === 0 ? entry.label : `${entry.label} ${words.continued}`;
    const heading = fitWords(label, ROOM.label, voice);
    return {
      kind,
      article: entry.excerpt.article,
      body: [
        ...(heading === '' ? [] : [`**${heading}**`]),
        ...(attribution && isBefore ? [setEntryExcerpt(attribution, 'passage', mode)] : []),
        setEntryExcerpt(piece, kind, mode),
        ...(attribution && !isBefore ? [setEntryExcerpt(attribution, 'passage', mode)] : []),
      ].join('\n'),
      small: smallPrint,
      smallWithin: label.includes(`${number}`)
        ? ''
        : small([fitWords(`${words.paragraph} ${number}`, ROOM.note, voice)]),
      buttons: buttonsOf(entry, language),
      shown: [piece, ...(attribution ? [attribution] : [])],
    };
  });
}

/** Sets the notes of a section that holds nothing else, as a row. */
export function setNotes(notes: readonly string[], voice: Voice): EntryBlock {
  return {
    kind: 'passage',
    article: '',
    body: fitLines(notes, ROOM.notesAlone, voice).join('\n'),
    small: '',
    smallWithin: '',
    buttons: [],
    shown: [],
  };
}

/** Returns the words of attribution where the excerpt does not show them already. */
function attributionBeside({ attribution, excerpt }: Entry): Excerpt | undefined {
  const isShown =
    attribution?.article === excerpt.article && contains(excerpt.span, attribution.span);
  return isShown ? undefined : attribution;
}

function buttonsOf(entry: Entry, language: Language): RowButton[] {
  const links = new Map<string, Citation>();
  for (const citation of entry.citations.slice(0, MAX_CITATIONS)) {
    const url = linkAddress(citation.url);
    if (url && !links.has(url)) links.set(url, citation);
  }
  return [
    ...(entry.action ? [{ label: buttonLabel(entry.action.label), action: entry.action }] : []),
    ...[...links].map(([url, { publisher }]) => ({
      label: buttonLabel(publisher ?? '') || WORDING[language].article,
      url,
    })),
  ].slice(0, MAX_BUTTONS);
}

/** Returns an address that a link button takes, or undefined. */
function linkAddress(url: string | null): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) && href.length <= MAX_URL ? href : undefined;
}

/** Shortens a label to what a phone shows; empty where it shows nothing. Buttons draw neither Markdown nor bidi controls. */
export function buttonLabel(label: string): string {
  const plain = visible(label).replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(plain)) return '';
  return plain.length <= MAX_LABEL ? plain : `${visible(plain.slice(0, MAX_LABEL - 1)).trimEnd()}…`;
}
