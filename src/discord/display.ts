/**
 * Display: what stands between an article's words and Discord's screen, and the way back. Display may only
 * add, and what it adds is listed here: a backslash before what Discord reads as Markdown, a mention or a
 * link, U+200B inside `@everyone`, bidi controls, `> ` before a line, `**` round the marked part, `« »`
 * round a quotation, `[…]` for a cut. What it takes away has no sight of its own: bidi controls, other
 * control characters, U+200B and lone surrogates of the text, which Discord drops or refuses.
 *
 * @module
 */
import type { Language } from '../answers/reply/answer.ts';
import { type BidiMode, isolateLatin, stripBidi } from '../arabic/bidi.ts';
import { isolateArabic } from './english-line.ts';

/** Marks words left out. Its bracket is not escaped, so it cannot be mistaken for the article's own. */
const CUT = '[…]';

const ZERO_WIDTH_SPACE = '\u200b';
const UNSEEN = /[\p{Cc}\p{Cs}\u200b]/gu;
const MARKDOWN = /[\\*_~`|<>[\]#@]/g;
/** `https:` and `:smile:`; a colon before white space or at the end is only a colon. */
const TIGHT_COLON = /:(?![\s\u200f\u2069]|$)/g;
const LINE_MARKER = /^([\s\u200f\u2066]*)([-+]|\d+\.)/gm;
const MASS_MENTION = /@(?=\u2066?(?:everyone|here))/gi;
const BIDI_CONTROL = /[\u200f\u2066\u2069]/;

/**
 * Returns the text as far as it can be seen: without bidi controls, other control characters (line feed and
 * tab stay), U+200B and lone surrogates. Excerpts on screen are compared with articles in this form.
 */
export const visible = (text: string): string =>
  stripBidi(text).replace(UNSEEN, (control) =>
    control === '\n' || control === '\t' ? control : '',
  );

/**
 * Escapes what Discord would read as Markdown, a mention, a time stamp, an emoji or a link. Every special
 * character gets its own backslash, in whatever company it stands: unlike discord.js's `escapeMarkdown`,
 * which leaves `_` inside addresses and `***` half escaped, this can be undone exactly.
 *
 * @example
 * escapeText('<@123> *عاجل* https://example.org'); // => '\\<\\@123\\> \\*عاجل\\* https\\://example.org'
 */
export const escapeText = (text: string): string =>
  text
    .replace(MARKDOWN, '\\$&')
    .replace(TIGHT_COLON, '\\:')
    .replace(LINE_MARKER, (_, space: string, marker: string) =>
      marker.length === 1 ? `${space}\\${marker}` : `${space}${marker.slice(0, -1)}\\.`,
    )
    .replace(MASS_MENTION, `@${ZERO_WIDTH_SPACE}`);

/** A stretch of one line on its way to the screen; `own` words are ours and carry no Markdown to escape. */
interface Stretch {
  readonly text: string;
  readonly own: boolean;
  readonly bold: boolean;
}

/**
 * Sets one line: isolates it as a whole, so that the controls balance within the line, then escapes and marks its
 * stretches. A stretch's bold marks hug its words, since Discord shows `** words**` as it stands on phones.
 */
function setLine(stretches: readonly Stretch[], mode: BidiMode): string {
  const isolated = isolateLatin(stretches.map((stretch) => stretch.text).join(''), mode);
  let at = 0;
  return stretches
    .map((stretch) => {
      const from = at;
      let left = stretch.text.length;
      while (at < isolated.length) {
        if (!BIDI_CONTROL.test(isolated.charAt(at)) && left-- === 0) break;
        at++;
      }
      const text = isolated.slice(from, at);
      const escaped = stretch.own ? text : escapeText(text);
      if (!stretch.bold) return escaped;
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(escaped) ?? [];
      return stripBidi(words) === '' ? escaped : `${before}**${words}**${after}`;
    })
    .join('');
}

/** How an excerpt is to be set. `highlight` counts UTF-16 units from the start of the text. */
export interface Setting {
  readonly mode: BidiMode;
  readonly quoted: boolean;
  readonly cut: { readonly before: boolean; readonly after: boolean };
  readonly highlight?: { readonly start: number; readonly end: number };
}

/**
 * Sets an article's words as a Discord quotation, each line after `> `, the highlight bold.
 *
 * @example
 * setExcerpt('لن نوقع اليوم', { mode: 'off', quoted: true, cut: { before: false, after: true } });
 * // => '> «لن نوقع اليوم […]»'
 */
export function setExcerpt(text: string, { mode, quoted, cut, highlight }: Setting): string {
  const seen = visible(text);
  const seenAt = (offset: number) =>
    Math.min(seen.length, visible(text.slice(0, Math.max(0, offset))).length);
  const [from, to] = highlight ? [seenAt(highlight.start), seenAt(highlight.end)] : [0, 0];
  const isMarked = seen.slice(from, to).trim() !== '';
  const bounds = isMarked ? [0, from, to, seen.length] : [0, seen.length];
  const lines: Stretch[][] = [[]];
  const push = (part: string, own: boolean, bold: boolean) => {
    part.split('\n').forEach((line, index) => {
      if (index > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push({ text: line, own, bold });
    });
  };
  push(`${quoted ? '«' : ''}${cut.before ? `${CUT} ` : ''}`, true, false);
  bounds.slice(1).forEach((end, index) => {
    push(seen.slice(bounds[index], end), false, isMarked && index === 1);
  });
  push(`${cut.after ? ` ${CUT}` : ''}${quoted ? '»' : ''}`, true, false);
  return lines.map((line) => `> ${setLine(line, mode)}`).join('\n');
}

/**
 * Undoes {@link setExcerpt}: what remains is the visible form of the words that were set. A text that
 * itself begins with `«` or ends with `»` may lose that one mark at its end.
 */
export function stripDisplay(shown: string): string {
  const plain = stripBidi(shown).replace(/^> /gm, '');
  return unescapeText(
    plain
      .replace(/^«/, '')
      .replace(/»$/, '')
      .replace(/^\[…\] /, '')
      .replace(/ \[…\]$/, ''),
  );
}

/** Takes away U+200B, the backslashes of {@link escapeText} and every `**` without one. */
const unescapeText = (text: string): string =>
  text
    .replaceAll(ZERO_WIDTH_SPACE, '')
    .replace(/\\(.)|\*\*/gsu, (_, escaped?: string) => escaped ?? '');

/** In which language, and with which controls, the reply's own words are set. */
export interface Voice {
  readonly language: Language;
  readonly mode: BidiMode;
}

/** Sets a line of the reply's own words: one line, seen only, isolated, escaped. */
function setWords(text: string, { language, mode }: Voice): string {
  const line = visible(text).replace(/\s+/gu, ' ').trim();
  return escapeText(language === 'ar' ? isolateLatin(line, mode) : isolateArabic(line, mode));
}

/**
 * Sets a line of the reply's own words in at most `room` UTF-16 units, with `…` where it had to be
 * shortened. Never used for an article's words.
 */
export function fitWords(text: string, room: number, voice: Voice): string {
  let kept = visible(text).replace(/\s+/gu, ' ').trim();
  let set = setWords(kept, voice);
  while (set.length > room) {
    const length = Math.min(kept.length - 1, Math.floor((kept.length * room) / set.length) - 1);
    kept = visible(kept.slice(0, Math.max(0, length))).trimEnd();
    set = setWords(`${kept}…`, voice);
    if (kept === '') return set.slice(0, room);
  }
  return set;
}

/** Sets lines of the reply's own words until their room, counted together, is used up. */
export function fitLines(lines: readonly string[], room: number, voice: Voice): string[] {
  let left = room;
  return lines.flatMap((line) => {
    if (left < 20) return [];
    const set = fitWords(line, left - 4, voice);
    left -= set.length + 4;
    return set === '' ? [] : [set];
  });
}
