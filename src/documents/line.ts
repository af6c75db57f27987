/**
 * Lines: text on its way to a page, cut into stretches of one direction and one weight. What a page takes away
 * from an article's words has no sight of its own: bidi controls, other control characters, lone surrogates and
 * noncharacters, which PDF and XML cannot hold. What it adds is listed in `excerpt-lines.ts`.
 *
 * @module
 */
import type { Language } from '../answers/reply/answer.ts';
import { isolateLatin, stripBidi } from '../arabic/bidi.ts';

/** Marks that open and close: one inside a run takes its other half with it. */
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
] as const;

/** The way a line or a stretch of it is read. */
export type Direction = 'rtl' | 'ltr';

/** A run of characters of one direction and one weight. */
export interface Stretch {
  readonly text: string;
  readonly direction: Direction;
  readonly strong: boolean;
}

/** One line of a page; its stretches joined are its text. */
export interface Line {
  readonly direction: Direction;
  readonly stretches: readonly Stretch[];
}

const LINE_BREAKS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
// The kinds of line break that Unicode knows (UAX #14).
const UNSEEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const ARABIC = /\p{Script=Arabic}/u;
/** From one Arabic letter to the last that no Latin letter or digit stands before: a name, a chain of names. */
const ARABIC_RUN =
  /\p{Script=Arabic}(?:[^\p{Script=Latin}\p{Nd}]*[\p{Script=Arabic}\p{M}])*(?:[\p{Nd}]+(?=[\p{Script=Arabic}]))*/gu;

/**
 * Returns the text as far as a page can show it, with `\n` for every kind of line break and a space for a tab.
 * The words on a page are compared with the article's in this form.
 */
export const visibleText = (text: string): string =>
  stripBidi(text.replace(LINE_BREAKS, '\n').replace(/\t/g, ' ')).replace(UNSEEN, (control) =>
    control === '\n' ? control : '',
  );

/** Returns a text of the reply's own words in one line: seen only, its white space single. */
export const oneLine = (text: string): string => visibleText(text).replace(/\s+/gu, ' ').trim();

/** Tells how an article's line is read: from the right where it holds any Arabic, or nothing Latin. */
export const directionOf = (text: string): Direction =>
  ARABIC.test(text) || !/\p{L}/u.test(text) ? 'rtl' : 'ltr';

/**
 * Cuts a line into stretches of one direction: in a line read from the right the Latin names, telephone numbers and
 * ISO dates, in one read from the left the Arabic.
 *
 * @param strong the part to set in bold, as offsets into `text`
 */
export function makeLine(
  text: string,
  direction: Direction,
  strong: { readonly start: number; readonly end: number } = { start: 0, end: 0 },
): Line {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const run of direction === 'rtl' ? latinRuns(text) : arabicRuns(text)) {
    const bounds = [at, at + run.text.length];
    const inner = [strong.start, strong.end].filter((b) => b > at && b < at + run.text.length);
    const cuts = [...new Set([...bounds, ...inner])].sort((a, b) => a - b);
    for (let i = 1; i < cuts.length; i++) {
      const [start, end] = [cuts[i - 1] as number, cuts[i] as number];
      stretches.push({
        text: text.slice(start, end),
        direction: run.direction,
        strong: start >= strong.start && end <= strong.end,
      });
    }
    at += run.text.length;
  }
  return { direction, stretches: stretches.filter((stretch) => stretch.text !== '') };
}

/** Makes a line of the reply's own words, read as its language is. */
export const makeOwnLine = (text: string, language: Language): Line =>
  makeLine(oneLine(text), language === 'ar' ? 'rtl' : 'ltr');

/** Returns the text of a line, nothing added. */
export const lineText = ({ stretches }: Line): string => stretches.map(({ text }) => text).join('');

/** The controls put round a run that is read against its line, by the run's direction. */
type Brackets = Readonly<Record<Direction, readonly [open: string, close: string]>>;

const ISOLATES: Brackets = { ltr: ['\u2066', '\u2069'], rtl: ['\u2067', '\u2069'] };
/** Word knows these and not the isolates: the run's own mark at both ends, then the line's. */
const MARKS: Brackets = {
  ltr: ['\u200e', '\u200e\u200f'],
  rtl: ['\u200f', '\u200f\u200e'],
};

/** Returns a line with its runs of the other direction isolated, for places that follow UAX #9. */
export const isolateRuns = (line: Line): Line => bracketRuns(line, ISOLATES);

/** Returns a line with direction marks round its runs of the other direction, for Word. */
export const markRuns = (line: Line): Line => bracketRuns(line, MARKS);

/** Brackets runs and not stretches: a run in which bold begins must not fall into two. */
function bracketRuns({ direction, stretches }: Line, brackets: Brackets): Line {
  const against = (index: number) =>
    stretches[index] !== undefined && stretches[index].direction !== direction;
  return {
    direction,
    stretches: stretches.map((stretch, index) => {
      if (!against(index)) return stretch;
      const [open, close] = brackets[stretch.direction];
      const before = against(index - 1) ? '' : open;
      const after = against(index + 1) ? '' : close;
      return { ...stretch, text: `${before}${stretch.text}${after}` };
    }),
  };
}

interface Run {
  readonly text: string;
  readonly direction: Direction;
}

function latinRuns(text: string): Run[] {
  // A line without Arabic is left alone by isolateLatin, since there it would be read from the left.
  const isolated = ARABIC.test(text) ? isolateLatin(text) : isolateLatin(`\u0627${text}`).slice(2);
  return isolated
    .replace(/\u200f/gu, '')
    .split(/(\u2066[^\u2069]*\u2069)/u)
    .map((part) => ({
      text: stripBidi(part),
      direction: part.startsWith('\u2066') ? 'ltr' : 'rtl',
    }));
}

function arabicRuns(text: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(ARABIC_RUN)) {
    let [start, end] = [match.index, match.index + match[0].length];
    for (const [open, close] of PAIRS) {
      const count = (mark: string) => text.slice(start, end).split(mark).length;
      if (text[end] === close && count(open) > count(close)) end++;
      else if (start > at && text[start - 1] === open && count(close) > count(open)) start--;
    }
    runs.push({ text: text.slice(at, start), direction: 'ltr' });
    runs.push({ text: text.slice(start, end), direction: 'rtl' });
    at = end;
  }
  return [...runs, { text: text.slice(at), direction: 'ltr' }];
}
