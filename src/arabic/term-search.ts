/**
 * Term search: where a few stems stand in a text, without reading all its other words. A light stem is what is left of
 * a folded word in one piece, so only words whose letters hold those of a stem are read at all.
 *
 * @module
 */
import { fold } from './letters.ts';
import { findTerms, type Term } from './terms.ts';

/** Anything but what is folded a letter at a time: a text that holds some is read word by word. */
const UNPLAIN = /[^\s -~«»\u0600-\u06ff\u200b-\u206f]/;
const PLAIN_UNITS = [
  ...Array.from({ length: 0x80 }, (_, unit) => unit),
  ...Array.from({ length: 0x100 }, (_, unit) => 0x600 + unit),
  ...Array.from({ length: 0x65 }, (_, unit) => 0x200b + unit),
].map((unit) => String.fromCharCode(unit));
const OF_WORDS = /[\p{L}\p{M}\p{Nd}\u0640\u200c\u200d]/u;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Each folded letter as the class of those that are folded to it; under `''` what is dropped. */
const CLASSES = new Map<string, string>();
for (const unit of PLAIN_UNITS) {
  const folded = fold(unit);
  CLASSES.set(folded, (CLASSES.get(folded) ?? '') + escaped(unit));
}
const DROPPED = `[${CLASSES.get('')}]*`;

/** Finds the terms of some stems in any number of texts. */
export class TermSearch {
  private readonly stems: ReadonlySet<string>;
  /** Undefined where a stem has letters that are not folded one at a time. */
  private readonly letters: RegExp | undefined;

  constructor(stems: Iterable<string>) {
    this.stems = new Set(stems);
    const all = [...this.stems];
    if (all.every((stem) => [...stem].every((letter) => CLASSES.has(letter)))) {
      const patterns = all.map((stem) =>
        [...stem].map((letter) => `[${CLASSES.get(letter)}]`).join(DROPPED),
      );
      this.letters = new RegExp(patterns.join('|'), 'g');
    }
  }

  /** Finds the terms of a text whose stem is among those searched, in text order. */
  find(text: string): Term[] {
    if (!this.letters || UNPLAIN.test(text)) return this.keep(findTerms(text));
    const found: Term[] = [];
    const { letters } = this;
    letters.lastIndex = 0;
    for (let match = letters.exec(text); match; match = letters.exec(text)) {
      const [start, end] = wordsAround(text, match.index);
      for (const term of this.keep(findTerms(text.slice(start, end)))) {
        found.push({ ...term, start: term.start + start, end: term.end + start });
      }
      letters.lastIndex = Math.max(end, match.index + 1);
    }
    return found;
  }

  private keep(terms: readonly Term[]): Term[] {
    return terms.filter(({ stem }) => this.stems.has(stem));
  }
}

/** The run of letters, marks and digits round a place: what is a word is decided inside it. */
function wordsAround(text: string, at: number): [start: number, end: number] {
  let start = at;
  let end = at;
  while (start > 0 && OF_WORDS.test(text.charAt(start - 1))) start--;
  while (end < text.length && OF_WORDS.test(text.charAt(end))) end++;
  return [start, end];
}
