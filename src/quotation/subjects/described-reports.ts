/**
 * Reports and studies that a verb behind them tells of, and not of whoever cites them: `أشار حداد إلى تقرير دولي ذكر أن`,
 * `استشهدت الباحثة بدراسة أجريت العام الماضي خلصت إلى أن`.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Agreement } from '../cues/inflection.ts';
import { isMade } from '../text/made-verbs.ts';
import type { Reading } from '../text/reading.ts';

/** In tokens: how far before the verb its report stands, behind when and by whom it was made. */
const FARTHEST = 12;

/**
 * Finds the report or study without `ال` that a verb behind it is of: `إلى تقرير دولي | ذكر أن`, `بدراسة أجريت العام الماضي | خلصت
 * إلى أن`. `أصدر حداد تقريرا أكد أن` may be his own words, and is left to him.
 */
export function describedReport(
  reading: Reading,
  at: number,
  agreement: Agreement,
): NounPhrase | undefined {
  const { tokens, sentences } = reading;
  for (let from = at - 1; from > Math.max(0, at - FARTHEST); from--) {
    const { kind, opensLine } = tokens[from + 1] ?? {};
    if (kind !== 'word' || opensLine || sentences[from] !== sentences[at]) return undefined;
    if (isComplementizer(tokens[from])) return undefined;
    if (!isReport(reading, from, agreement)) continue;
    const phrase = readNounPhrase(reading.phrases, from, at);
    // `وفي تقرير صدر أمس أكد أن`: in what somebody said it
    const inside = /^[وف]?في$/.test(tokens[from - 1]?.form ?? '');
    if (!phrase || phrase.headDefinite || inside) return undefined;
    return isAllTold(reading, phrase.to, at) ? phrase : undefined;
  }
  return undefined;
}

/** Whether a word is a report or study without `ال` that a verb agrees with. */
function isReport(
  { classes, tokens }: Reading,
  at: number,
  { gender, number }: Agreement,
): boolean {
  const { head, definite } = classes.of(tokens[at]?.form ?? '');
  const reports = head?.kind === 'study' || head?.lemma === 'تقرير';
  if (!head || !reports || definite || number !== 'singular') return false;
  return (head.number === 'plural' ? 'f' : head.gender) === gender;
}

/** Whether nothing stands between a report and its verb but how, when and by whom it was made. */
function isAllTold({ tokens, cues }: Reading, from: number, at: number): boolean {
  if (from === at) return true;
  if (!isMade(tokens[from]?.form ?? '')) return false;
  return !cues.slice(from + 1, at).some((cue) => cue && cue.reading.tense !== 'noun');
}
