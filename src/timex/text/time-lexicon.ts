/**
 * The lexicon of time: the words of `time-words.txt`, `clause-words.txt` and `months.txt` in `data/lexicon`,
 * looked up by folded form, with and without the proclitics `و ف ب ل ك`. One look-up turns down most words.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from '../../arabic/letters.ts';
import { numeralForms } from '../../arabic/numerals.ts';

/** One reading of a word form: its class and value, the words that must follow, the proclitics before it. */
export interface TimeWord {
  readonly class: string;
  readonly value: string;
  /** Folded forms of the wording's further words; empty for a wording of one word. */
  readonly rest: readonly string[];
  /** `''`, `'و'`, `'ل'`, `'ول'`…: as many letters stand before the word. */
  readonly proclitics: string;
  /** Also a common word or a name: a month only beside something that says so. */
  readonly ambiguous: boolean;
  /** Begins with the article, whose alef has no hamza: `الآن`, not the name `ألان`. */
  readonly opensWithArticle: boolean;
}

/** The calendars whose months are known. */
export type Calendar = 'gregorian' | 'hijri' | 'persian';

/** Where a set of Gregorian month names is in use; the setting of the same name. */
export type MonthRegion = 'egypt' | 'levant' | 'algeria' | 'morocco';

/** A fault in a word list, with its file and line. */
export class TimeLexiconError extends Error {
  override readonly name = 'TimeLexiconError';
}

/** A word list as text, under the name that a fault is reported by. */
export interface WordList {
  readonly name: string;
  readonly text: string;
}

interface Line {
  readonly head: string[];
  readonly wordings: string[];
  readonly at: string;
}

/** Classes whose words can open an expression. */
const OPENING = new Set(
  `weekday bare-weekday day-offset day-word part part-alone part-after tonight night-between this that same-before
  edge unit the-unit year-word month-word fraction few countless age before after season the-season quarter
  half-year first-day named-period feast decade decade-word every set set-adjective manner vague vague-in vague-end
  long hours-of range-lead month times`.split(/\s+/),
);
/** Classes of words that stand inside, before or after one. */
const SUPPORTING = new Set(
  `part-adverb part-the part-lead midnight half-day shift shift-few shift-told same and-fraction less-fraction
  few-after full silence of-time approx since length elapsed era zone-lead zone zone-mark counted numbered named-weekday named-event named-month named-place named-bloc dated
  not-today
  feast-lead vague-lead reports complementizer opens leans tail announces schedules decides holding
  postpones penalty times-counted lasting starts takes-of calls rally tense-stop not-future occurs seam`.split(
    /\s+/,
  ),
);
const CALENDARS: ReadonlySet<string> = new Set(['gregorian', 'hijri', 'persian']);
const REGIONS: ReadonlySet<string> = new Set(['egypt', 'levant', 'algeria', 'morocco', 'all']);
const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'];

/** The words of time and the names of months, as read from their lists. */
export class TimeLexicon {
  private readonly words = new Map<string, TimeWord[]>();
  private readonly openers = new Set<string>();
  private readonly names = new Map<string, string>();

  /**
   * Builds the lexicon from its lists of words and of months.
   *
   * @throws TimeLexiconError naming file and line, for a line of another shape, an unknown class, calendar or
   *   region, a month that is not 1 to 12, or a wording without an Arabic or Latin letter
   */
  constructor(timeWords: readonly WordList[], months: WordList) {
    for (const { head, wordings, at } of timeWords.flatMap(linesOf)) {
      const [name, value] = head;
      if (head.length !== 2 || !name || !value || !(OPENING.has(name) || SUPPORTING.has(name))) {
        throw new TimeLexiconError(
          `${at}: expected «class value: wordings», got «${head.join(' ')}»`,
        );
      }
      for (const wording of wordings) this.add(name, value, wording, false, at);
    }
    for (const form of numeralForms()) this.openers.add(form);
    for (const { head, wordings, at } of linesOf(months)) {
      const [calendar, number, region] = head;
      const month = Number(number);
      if (
        head.length !== 3 ||
        !calendar ||
        !region ||
        !CALENDARS.has(calendar) ||
        !REGIONS.has(region)
      ) {
        throw new TimeLexiconError(`${at}: expected «calendar number region: names»`);
      }
      if (!Number.isInteger(month) || month < 1 || month > 12) {
        throw new TimeLexiconError(`${at}: a month is 1 to 12, got «${number}»`);
      }
      for (const [index, wording] of wordings.entries()) {
        const name = wording.replace(/\?$/, '');
        if (index === 0) this.names.set(`${calendar} ${month} ${region}`, name);
        this.add('month', `${calendar} ${month}`, name, name !== wording, at);
      }
    }
  }

  /** Returns the readings of a folded form; undefined for a word that has nothing to do with time. */
  readingsOf(form: string): readonly TimeWord[] | undefined {
    return this.words.get(form);
  }

  /** Tells whether a folded form, a number among them, can open a temporal expression; `false` turns down most words of a text. */
  opens(form: string): boolean {
    return this.openers.has(form);
  }

  /** Returns a month's name as readers of a region know it. */
  monthName(month: number, calendar: Calendar, region: MonthRegion): string {
    return (
      this.names.get(`${calendar} ${month} ${region}`) ??
      this.names.get(`${calendar} ${month} all`) ??
      ''
    );
  }

  private add(name: string, value: string, wording: string, ambiguous: boolean, at: string): void {
    const [first, ...rest] = wording.split(/\s+/).map(fold);
    if (!first || !/^\p{L}+$/u.test(first)) {
      throw new TimeLexiconError(`${at}: «${wording}» is not a wording`);
    }
    const opensWithArticle = first.startsWith('ال');
    for (const conjunction of CONJUNCTIONS) {
      for (const preposition of PREPOSITIONS) {
        // `باب` is a door, not in the month of `آب`.
        if (preposition && first.length <= 2) continue;
        const proclitics = conjunction + preposition;
        const written = preposition === 'ل' && first.startsWith('ال') ? first.slice(1) : first;
        const form = proclitics + written;
        const readings = this.words.get(form) ?? [];
        readings.push({ class: name, value, rest, proclitics, ambiguous, opensWithArticle });
        this.words.set(form, readings);
        if (OPENING.has(name)) this.openers.add(form);
      }
    }
  }
}

function linesOf({ name, text }: WordList): Line[] {
  const lines: Line[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (!line || line.startsWith('#')) continue;
    const at = `${name}:${index + 1}`;
    const colon = line.indexOf(':');
    if (colon < 0) throw new TimeLexiconError(`${at}: no colon in «${line}»`);
    const wordings = line
      .slice(colon + 1)
      .split(/[,،]/)
      .map((wording) => wording.trim())
      .filter(Boolean);
    if (wordings.length === 0) throw new TimeLexiconError(`${at}: no wording after the colon`);
    lines.push({ head: line.slice(0, colon).trim().split(/\s+/), wordings, at });
  }
  return lines;
}

let loaded: TimeLexicon | undefined;

/** Loads the lexicon of `data/lexicon`; from the second time on, returns the same one. */
export function loadTimeLexicon(): TimeLexicon {
  loaded ??= new TimeLexicon(
    [readList('time-words.txt'), readList('clause-words.txt')],
    readList('months.txt'),
  );
  return loaded;
}

const readList = (name: string): WordList => ({
  name: `data/lexicon/${name}`,
  text: readFileSync(fileURLToPath(import.meta.resolve(`#data/lexicon/${name}`)), 'utf8'),
});
