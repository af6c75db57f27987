/**
 * Bidi: the controls that keep Latin names and figures in place inside Arabic lines, put in when a text is
 * rendered and nowhere else. U+200F at both ends of a line and U+2066 … U+2069 round each Latin run read
 * right in a client that keeps left-to-right and in one that resolves each line, and degrade well where a
 * server strips isolates. Embeddings and overrides (U+202A to U+202E) are never used.
 *
 * @see https://www.unicode.org/reports/tr9/ (isolates)
 * @module
 */

const RLM = '\u200f';
const LRI = '\u2066';
const PDI = '\u2069';

/** `isolate` puts in both kinds, `marks` only U+200F at the ends of lines, `off` nothing. */
export type BidiMode = 'isolate' | 'marks' | 'off';

const LATIN_RUN =
  /https?:\/\/[^\s\p{Script=Arabic}]+|\d*[A-Za-z][\w.+\-/&'’]*(?: [A-Za-z][\w.+\-/&'’]*)*|\+\d[\d ]*\d|\d{4}-\d{2}-\d{2}/gu;
/** What ends the sentence, not the run: the full stop of `Google.`, but not that of `U.S.`; all marks after an address. */
const AFTER_ADDRESS = /[.,;:!?»"'’)\]\u060c\u061b\u061f]+$/u;
const AFTER_NAME = /(?:[-/&'’]|(?<!(?:^|[. ])[A-Za-z])\.)+$/u;
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Removes every bidi control; for text without any of its own, undoes {@link isolateLatin}. */
export const stripBidi = (text: string): string => text.replace(BIDI_CONTROLS, '');

/**
 * Prepares a text fragment for display: removes the bidi controls it came with, then marks each line that
 * holds Arabic as right to left and isolates its Latin runs, phone numbers and ISO dates. Doing it twice is
 * doing it once. Give it text before Markdown is put round it: a control before `## ` hides the heading.
 *
 * @example
 * isolateLatin('وصل وفد Google اليوم'); // => '\u200fوصل وفد \u2066Google\u2069 اليوم\u200f'
 */
export function isolateLatin(text: string, mode: BidiMode = 'isolate'): string {
  const plain = stripBidi(text);
  if (mode === 'off') return plain;
  return plain
    .split('\n')
    .map((line) => {
      if (!/\p{Script=Arabic}/u.test(line)) return line;
      const isolated =
        mode === 'marks'
          ? line
          : line.replace(LATIN_RUN, (run) => {
              const after = /^https?:/.test(run) ? AFTER_ADDRESS : AFTER_NAME;
              const tail = after.exec(run)?.[0] ?? '';
              return `${LRI}${run.slice(0, run.length - tail.length)}${PDI}${tail}`;
            });
      return `${RLM}${isolated}${RLM}`;
    })
    .join('\n');
}
