/**
 * An article's words as the lines of a page. The page may only add, and what it adds is listed here: `« »` round a
 * quotation that has no marks of its own, `[…]` for a cut. White space at the ends and empty lines are not shown.
 *
 * @module
 */
import type { Entry, Excerpt } from '../answers/reply/answer.ts';
import { directionOf, type Line, makeLine, visibleText } from './line.ts';

const CUT = '[…]';
const OPENING = /^[«"“„]/u;
const CLOSING = /[»"”][.،؛!؟]?$/u;

/**
 * Sets an excerpt as it stands in a row of its kind, a line for each line of the article, its highlight bold.
 *
 * @example
 * excerptLines({ text: 'لن نوقع اليوم', cut: { before: false, after: true }, … }, 'quotation');
 * // => one line: '«لن نوقع اليوم […]»'
 */
export function excerptLines(excerpt: Excerpt, kind: Entry['kind']): readonly Line[] {
  const { text, span, highlight, cut } = excerpt;
  const seen = visibleText(text);
  const seenAt = (offset: number) => visibleText(text.slice(0, Math.max(0, offset))).length;
  const strong = highlight
    ? { start: seenAt(highlight.start - span.start), end: seenAt(highlight.end - span.start) }
    : { start: 0, end: 0 };
  const trimmed = seen.trim();
  const quoted = kind === 'quotation' && !(OPENING.test(trimmed) && CLOSING.test(trimmed));
  const before = `${quoted ? '«' : ''}${cut.before ? `${CUT} ` : ''}`;
  const after = `${cut.after ? ` ${CUT}` : ''}${quoted ? '»' : ''}`;
  let at = 0;
  const lines = seen.split('\n').flatMap((line) => {
    const from = at + (line.length - line.trimStart().length);
    at += line.length + 1;
    return line.trim() === '' ? [] : [{ text: line.trim(), from }];
  });
  const shown = lines.length > 0 ? lines : [{ text: '', from: 0 }];
  return shown.map(({ text: words, from }, index) => {
    const opening = index === 0 ? before : '';
    const closing = index === shown.length - 1 ? after : '';
    const within = (offset: number) => Math.min(words.length, Math.max(0, offset - from));
    const [start, end] = [within(strong.start), within(strong.end)];
    return makeLine(
      `${opening}${words}${closing}`,
      directionOf(words),
      start < end
        ? { start: start + opening.length, end: end + opening.length }
        : { start: 0, end: 0 },
    );
  });
}
