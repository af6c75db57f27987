/**
 * The statements of an article from all that finds them: verbs, phrases of attribution and nouns.
 *
 * @module
 */

import type { Opening } from '../opening.ts';
import type { Statement } from '../statement.ts';
import { isSaidInside } from '../subjects/sentence-subject.ts';
import type { Reading } from '../text/reading.ts';
import { CLOSING } from './according-statements.ts';
import { findAttributions } from './attribution-statements.ts';
import { findNounStatements } from './noun-statements.ts';
import { findVerbStatements } from './verb-statements.ts';

/** Whether an attribution stands before what it tells. */
const isLeading = (construction: string): boolean =>
  construction.startsWith('بحسب') || construction.startsWith('جاء');

/** First token of what an attribution tells, over `فقد` and a time between commas: `اليوم (الثلاثاء)، أمر`. */
function reportStart({ tokens, classes }: Reading, from: number): number {
  let at = from;
  while (at < from + 6) {
    const token = tokens[at];
    const over =
      token?.kind === 'mark' ||
      /^(?:فقد|قد|فيما)$/.test(token?.form ?? '') ||
      classes.of(token?.form ?? '').classes.has('time');
    if (!over) break;
    at++;
  }
  return at;
}

/**
 * Every statement of an article in text order of its cue; an attribution inside a verb's own statement says nothing new:
 * `قال الوزير إن العمل مستمر، بحسب الوكالة` is the minister's.
 */
export function collectStatements(reading: Reading): Statement[] {
  const verbs = findVerbStatements(reading);
  const taken = new Set(verbs.map(({ cue }) => cue.from));
  const openings = new Set(verbs.map(({ opening }) => opening.from));
  const reports = new Set(
    verbs
      .filter((verb) => verb.source && verb.tense !== 'participle' && !isOnceThought(reading, verb))
      // `وحسب القصر فإن الوزير قال إن`: whoever stands before the verb.
      .map(({ cue, source }) => Math.min(cue.from, source?.from ?? cue.from)),
  );
  // `في تصريح أكد فيه الوزير أن كذا، وفق الوكالة` as well
  const cues = verbs
    .filter(({ main, cue, source }) => main || (source && isSaidInside(reading, cue.from)))
    .map(({ cue }) => cue.from);
  const found = findAttributions(reading);
  const attributions = found.filter(({ cue, opening }) => {
    if (openings.has(opening.from)) return false;
    if (taken.has(cue.from)) return interrupts(verbs, cue.from, opening);
    // `وفق بيان رسمي، أمر النائب العام بكذا`: what it tells is somebody's own statement.
    if (
      isLeading(opening.construction) &&
      opening.mark === undefined &&
      reports.has(reportStart(reading, opening.from))
    )
      return false;
    // `…، بحسب الوكالة` after what a minister said only tells who reports it.
    return !cues.some(
      (at) => opening.from <= at && at < cue.from && !isLeading(opening.construction),
    );
  });
  const cited = found.filter(
    ({ cue, opening }) =>
      opening.construction === CLOSING && reading.tokens[cue.from]?.form === 'نقلا',
  );
  const told = verbs.map((verb) => citedAfter(reading, verb, cited));
  // `وجاء في تصريح للمدير أن`: the noun tells what the attribution does.
  for (const { opening } of attributions) openings.add(opening.from);
  const nouns = findNounStatements(reading).filter(({ opening }) => !openings.has(opening.from));
  return [...told, ...attributions, ...nouns].sort((a, b) => a.cue.from - b.cue.from);
}

/** `جاء في تقرير الشرطة أن السائق كان يعتقد أن الطريق مفتوح`: what somebody thought then is told by whoever reports it. */
const isOnceThought = ({ tokens }: Reading, { cue, tense }: Statement): boolean =>
  tense === 'present' && /^[وف]?(?:كان|كانت|كانوا|يكن|تكن)$/.test(tokens[cue.from - 1]?.form ?? '');

/** `"هذه شائعات" قال سامي، "ومن لديه دليل فليقدمه"`: a verb between the two halves of what was said. */
function interrupts(verbs: readonly Statement[], cue: number, { mark, to }: Opening): boolean {
  if (mark === undefined || to === undefined || to > cue) return false;
  const after = verbs.find((verb) => verb.cue.from === cue)?.opening;
  return after?.mark !== undefined && after.mark > cue;
}

/** `وذكرت القناة أن كذا، نقلا عن مسؤول`: who told the newspaper, agency or channel what it tells. */
function citedAfter(
  { tokens, sentences }: Reading,
  verb: Statement,
  cited: readonly Statement[],
): Statement {
  const { source, opening, main, tense } = verb;
  const reports =
    source?.head?.kind === 'outlet' || /^(?:وكاله|شبكه)$/.test(source?.head?.lemma ?? '');
  if (!source || !reports || !main || verb.via || tense === 'participle') return verb;
  const end = cited.find(
    ({ cue }) => opening.from < cue.from && sentences[cue.from] === sentences[verb.cue.from],
  );
  if (!end?.source) return verb;
  let to = end.cue.from;
  while (to > opening.from && tokens[to - 1]?.kind === 'mark') to--;
  return { ...verb, source: end.source, via: source, opening: { ...opening, to } };
}
