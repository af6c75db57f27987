/**
 * Reports and studies that a verb behind them tells of, and not of whoever cites them: `أشار حداد إلى تقرير دولي ذكر أن`,
 * `استشهدت الباحثة بدراسة أجريت العام الماضي خلصت إلى أن`.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isWritten } from '../../names/words/noun-shapes.ts';
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
    if (isWritten(reading.phrases, tokens[from]?.form ?? ''))
      return writtenBefore(reading, from, at, agreement);
    if (!isReport(reading, from, agreement)) continue;
    const phrase = readNounPhrase(reading.phrases, from, at);
    // `وفي تقرير صدر أمس أكد أن`: in what somebody said it
    const inside = /^[وف]?في$/.test(tokens[from - 1]?.form ?? '');
    if (!phrase || phrase.headDefinite || inside) return undefined;
    return isAllTold(reading, phrase.to, at) ? phrase : undefined;
  }
  return undefined;
}

/**
 * `نشرت الصحيفة تقريرا | يؤكد أن`, `أصدرت الوزارة تقريرا سنويا | أكد أن`: what is written, right before its own verb in the present or one
 * that whoever wrote it does not agree with. `أصدر حداد تقريرا أكد أن` may be his own words, and is left to him.
 */
function writtenBefore(
  { tokens, classes, cues, bounds, sentences }: Reading,
  from: number,
  at: number,
  { gender, number }: Agreement,
): NounPhrase | undefined {
  const head = classes.of((tokens[from]?.form ?? '').slice(0, -1)).head;
  // `أصدر المدير بيانا يؤكد أن`: his own
  const reports = head?.kind === 'study' || /^(?:تقرير|مقال)$/.test(head?.lemma ?? '');
  if (!head || !reports || head.gender !== gender || number !== 'singular') return undefined;
  const described = tokens.slice(from + 1, at).every(({ form }) => /^[^ا].*.{2}ا$/.test(form));
  if (!described) return undefined;
  const first = tokens[bounds[sentences[at] as number]?.from ?? at]?.form ?? '';
  const another = head.gender === 'm' && /.{2}[^ا]ت$/.test(first);
  if (cues[at]?.reading.tense !== 'present' && !another) return undefined;
  return {
    from,
    to: from + 1,
    titles: [{ from, to: from + 1 }],
    head,
    headDefinite: false,
    capital: false,
    joint: false,
    acronyms: [],
    same: false,
  };
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
