/**
 * Attitudes: where a statement stands on what it is about, from its reporting verb or, where that only says, from
 * what was said.
 *
 * @module
 */
import { type Token, tokenize } from '../../arabic/tokens.ts';
import { type Span, sliceSpan } from '../../corpus/span.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import {
  ATTITUDES,
  type Attitude,
  type AttitudeMatch,
  findAttitudes,
  loadAttitudeWords,
} from './attitude-lexicon.ts';

/** Reporting verbs of these stances say nothing about where the speaker stands. */
const PLAIN: ReadonlySet<Attitude> = new Set<Attitude>(['says', 'announces']);

/** An attitude, and whether the reporting verb tells it or the words of the statement. */
export interface AttitudeReading {
  readonly attitude: Attitude;
  readonly by: 'cue' | 'words';
  /** The words of the statement that tell it, as offsets into the text. */
  readonly at?: Span;
}

/**
 * Reads the attitude of a quotation. A refusal to comment takes no position whatever its verb.
 *
 * @example
 * // وقال الوزير إن الاتهامات لا أساس لها من الصحة
 * readAttitude(text, quotation); // => { attitude: 'denies', by: 'words' }
 */
export function readAttitude(text: string, quotation: Quotation): AttitudeReading {
  let found = kept.get(quotation);
  if (!found) {
    found = readWords(text, quotation);
    kept.set(quotation, found);
  }
  return found;
}

const kept = new WeakMap<Quotation, AttitudeReading>();

function readWords(text: string, quotation: Quotation): AttitudeReading {
  const { cue, content, stance } = quotation;
  const lexicon = loadAttitudeWords();
  const tokens = tokenize(sliceSpan(text, content));
  const said = findAttitudes(lexicon, tokens);
  const act = cue && actAt(text, cue.start, content);
  if (act) return { attitude: act, by: 'cue' };
  if (!PLAIN.has(stance)) {
    const whole =
      cue && cue.start < content.start ? { start: cue.start, end: content.end } : content;
    const refusal = findAttitudes(lexicon, tokenize(sliceSpan(text, whole))).find(
      (match) => match.class === 'own' && match.attitude === 'neutral',
    );
    return refusal ? { attitude: 'neutral', by: 'words' } : { attitude: stance, by: 'cue' };
  }
  const told = chooseAttitude(said);
  if (!told) return { attitude: stance, by: 'cue' };
  const { attitude, from, to } = told;
  const at = {
    start: content.start + (tokens[from] as Token).start,
    end: content.start + (tokens[to - 1] as Token).end,
  };
  return { attitude, by: 'words', at };
}

/** The stance that the cue takes together with its object: `وجهت الوزارة اتهامات إلى …` accuses. */
function actAt(text: string, start: number, content: Quotation['content']): Attitude | undefined {
  if (start >= content.start) return undefined;
  const tokens = tokenize(text.slice(start, content.start + REACH));
  return findAttitudes(loadAttitudeWords(), tokens, 0, 12).find(
    (match) => match.class === 'acts' && match.from === 0,
  )?.attitude;
}

/** UTF-16 units of what was said in which an act's object is still looked for. */
const REACH = 20;

/** Chooses among the wordings found: what is performed before what is told, then by rank. */
function chooseAttitude(matches: readonly AttitudeMatch[]): AttitudeMatch | undefined {
  for (const kind of ['own', 'tells'] as const) {
    const told = matches.filter((match) => match.class === kind);
    for (const attitude of ATTITUDES) {
      const first = told.find((match) => match.attitude === attitude);
      if (first) return first;
    }
  }
  return undefined;
}
