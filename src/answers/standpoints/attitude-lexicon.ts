/**
 * The attitude lexicon: wordings that tell a stance where the reporting verb does not, from
 * `data/lexicon/attitude-words.txt`, whose header says how its lines are read.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';
import type { Token } from '../../arabic/tokens.ts';
import type { Stance } from '../../quotation/quotation.ts';

/** A stance, or that no position is taken: `ليس لدينا معلومات مستقلة`. */
export type Attitude = Stance | 'neutral';

/** How a wording tells: by the verb that performs it, by what is said, or by what is done. */
type WordingClass = 'own' | 'tells' | 'acts';

const CLASSES: readonly WordingClass[] = ['own', 'tells', 'acts'];

/** The attitudes that words can tell; of several in one statement the first here is the statement's. */
export const ATTITUDES: readonly Attitude[] = [
  'neutral',
  'denies',
  'condemns',
  'accuses',
  'demands',
  'supports',
  'promises',
  'warns',
];
/** `…` stands for so many tokens at the most. */
const GAP = 8;

interface WordTest {
  readonly form: string;
  readonly prefix: boolean;
}

/** One wording: its words, and before which of them others may stand. */
interface Wording {
  readonly attitude: Attitude;
  readonly class: WordingClass;
  /** Whether only the beginning of what was said counts. */
  readonly opens: boolean;
  readonly words: readonly (WordTest & { readonly gap: boolean })[];
}

/** The wordings by the first letters of their first word. */
export type AttitudeLexicon = ReadonlyMap<string, readonly Wording[]>;

/** A wording found: token indexes, `to` exclusive. */
export interface AttitudeMatch {
  readonly attitude: Attitude;
  readonly class: WordingClass;
  readonly from: number;
  readonly to: number;
}

/**
 * Parses the lines of an attitude lexicon.
 *
 * @throws LexiconError for a line without class, stance or wording, or with a word that is not Arabic
 */
export function parseAttitudeWords(file: string, content: string): AttitudeLexicon {
  const lexicon = new Map<string, Wording[]>();
  for (const { text, number } of splitLexicon(content)) {
    const fail = (fault: string) => new LexiconError(file, number, fault);
    const match = /^(\S+) (\S+): (.+)$/.exec(text);
    if (!match) throw fail('a line is `class stance: wording, wording`');
    const [, kind, attitude, list] = match as unknown as [string, string, string, string];
    if (!CLASSES.includes(kind as WordingClass)) {
      throw fail(`\`${kind}\` is no class; it is one of ${CLASSES.join(', ')}`);
    }
    if (!ATTITUDES.includes(attitude as Attitude)) {
      throw fail(`\`${attitude}\` is no stance; it is one of ${ATTITUDES.join(', ')}`);
    }
    for (const wording of list.split(',').map((one) => one.trim())) {
      const words = readWords(wording.replace(/^\^/, ''), fail);
      const first = words[0];
      if (!first) throw fail('a wording is empty');
      const key = first.form.slice(0, 2);
      const one: Wording = {
        attitude: attitude as Attitude,
        class: kind as WordingClass,
        opens: wording.startsWith('^'),
        words,
      };
      const listed = lexicon.get(key);
      if (listed) listed.push(one);
      else lexicon.set(key, [one]);
    }
  }
  return lexicon;
}

function readWords(wording: string, fail: (fault: string) => LexiconError): Wording['words'] {
  const words: (WordTest & { gap: boolean })[] = [];
  let gap = false;
  for (const word of wording.split(/\s+/).filter(Boolean)) {
    if (word === '…') {
      gap = true;
      continue;
    }
    const form = fold(word.replace(/\*$/, ''));
    if (!/^\p{Script=Arabic}+$/u.test(form)) throw fail(`«${word}» is not an Arabic word`);
    words.push({ form, prefix: word.endsWith('*'), gap });
    gap = false;
  }
  return words;
}

let loaded: AttitudeLexicon | undefined;

/** Returns the project's own lexicon, read once. */
export function loadAttitudeWords(): AttitudeLexicon {
  const file = 'attitude-words.txt';
  loaded ??= parseAttitudeWords(`data/lexicon/${file}`, loadLexicon(file));
  return loaded;
}

/** The readings of a folded word without what is written before it, the word itself first. */
function readingsOf(form: string): string[] {
  const readings = [form];
  const bare = /^[وف](?=\p{L}{2})/u.test(form) ? form.slice(1) : form;
  if (bare !== form) readings.push(bare);
  for (const word of [form, bare]) {
    if (/^لل\p{L}{2}/u.test(word)) readings.push(word.slice(2));
    const rest = /^[بلك](?=\p{L}{3})/u.test(word) ? word.slice(1) : word;
    if (rest !== word) readings.push(rest);
    for (const one of [word, rest]) if (/^ال\p{L}{2}/u.test(one)) readings.push(one.slice(2));
  }
  return readings;
}

const fits = (form: string, { form: wanted, prefix }: WordTest): boolean =>
  prefix ? form.startsWith(wanted) : form === wanted;

const begun = new WeakMap<AttitudeLexicon, Map<string, readonly Wording[]>>();
const FORMS_KEPT = 50_000;

/** The wordings that a folded word may begin, in any of its readings; most begin none. */
function begunBy(lexicon: AttitudeLexicon, form: string): readonly Wording[] {
  const byForm = begun.get(lexicon) ?? new Map<string, readonly Wording[]>();
  begun.set(lexicon, byForm);
  let found = byForm.get(form);
  if (!found) {
    found = [...new Set(readingsOf(form))].flatMap((reading) =>
      (lexicon.get(reading.slice(0, 2)) ?? []).filter(({ words }) =>
        fits(reading, words[0] as WordTest),
      ),
    );
    if (byForm.size < FORMS_KEPT) byForm.set(form, found);
  }
  return found;
}

/** Finds the wordings of a lexicon between two tokens, in text order; `…` never goes past a line end. */
export function findAttitudes(
  lexicon: AttitudeLexicon,
  tokens: readonly Token[],
  from = 0,
  to: number = tokens.length,
): AttitudeMatch[] {
  const found: AttitudeMatch[] = [];
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'word') continue;
    for (const wording of begunBy(lexicon, (tokens[i] as Token).form)) {
      if (wording.opens && i > from) continue;
      if (wording.class === 'tells' && isNegated(tokens, i)) continue;
      const end = matchRest(tokens, i + 1, to, wording);
      if (end > 0)
        found.push({ attitude: wording.attitude, class: wording.class, from: i, to: end });
    }
  }
  return found;
}

/** `لا تنتهك سيادة أحد` accuses nobody. */
const isNegated = (tokens: readonly Token[], i: number): boolean =>
  /^[وف]?(?:لا|لم|لن|ليس|ليست|غير|دون|عدم)$/.test(tokens[i - 1]?.form ?? '');

/** Returns the token after a wording whose first word is matched already, 0 where it goes on otherwise. */
function matchRest(tokens: readonly Token[], from: number, to: number, { words }: Wording): number {
  let at = from;
  for (const word of words.slice(1)) {
    const last = word.gap ? Math.min(to - 1, at + GAP) : at;
    let hit = -1;
    for (let i = at; i <= last && hit < 0; i++) {
      const token = tokens[i];
      if (!token || i >= to || token.opensLine) break;
      if (token.kind === 'word' && readingsOf(token.form).some((form) => fits(form, word))) hit = i;
    }
    if (hit < 0) return 0;
    at = hit + 1;
  }
  return at;
}
