/**
 * Clitics: what Arabic writes onto a word. `وللوزارة` is `و` + `ل` + `ال` + `وزارة`.
 *
 * @module
 */

/** A word read as proclitics and the rest, both folded. */
export interface CliticReading {
  /** `''`, `'و'`, `'وب'`, `'وال'`…; the article written `ل` after `ل` is given as `ال`. */
  readonly proclitics: string;
  readonly rest: string;
}

const CONJUNCTIONS = ['و', 'ف'];
const PREPOSITIONS = ['ب', 'ل', 'ك'];

/**
 * Lists the readings of a folded word, the word itself first, then with ever more proclitics taken off.
 * Which reading is right is for a lexicon to say: `ولد` also reads as `و` + `لد`.
 *
 * @example
 * readClitics('وللوزاره'); // => ['وللوزاره', 'للوزاره', 'لوزاره' …, 'وزاره'] as rests
 */
export function readClitics(form: string): CliticReading[] {
  const readings: CliticReading[] = [{ proclitics: '', rest: form }];
  const add = (proclitics: string, rest: string) => {
    if (rest.length >= 2) readings.push({ proclitics, rest });
  };
  const readPrepositions = (before: string, word: string) => {
    if (word.startsWith('لل')) {
      add(`${before}ل`, word.slice(1));
      add(`${before}لال`, word.slice(2));
      return;
    }
    for (const preposition of PREPOSITIONS) {
      if (!word.startsWith(preposition)) continue;
      const rest = word.slice(1);
      add(before + preposition, rest);
      if (rest.startsWith('ال')) add(`${before}${preposition}ال`, rest.slice(2));
    }
    if (word.startsWith('ال')) add(`${before}ال`, word.slice(2));
  };
  readPrepositions('', form);
  for (const conjunction of CONJUNCTIONS) {
    if (!form.startsWith(conjunction)) continue;
    add(conjunction, form.slice(1));
    readPrepositions(conjunction, form.slice(1));
  }
  return readings;
}
