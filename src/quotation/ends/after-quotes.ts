/**
 * Whether what was said ends with the marks that it opens with, or goes on behind them: `أن "العدو يمنع الإعمار"، وأن`, `أن "الاتحاد"
 * رفض بيع الملعب`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Reading } from '../text/reading.ts';

/** In tokens: the longest name between marks that a verb stands behind. */
const LONGEST_NAME = 6;

/** Whether nothing that belongs to the clause follows a closing mark. */
export function endsAfterQuote(reading: Reading, mark: number, closer: number): boolean {
  const { tokens } = reading;
  const next = tokens[closer + 1];
  if (!next || next.opensLine || reading.sentences[closer + 1] !== reading.sentences[closer])
    return true;
  if (next.kind === 'mark') return !(isComma(next) && goesOn(reading, closer + 2));
  const verb = reading.cues[closer + 1];
  if (verb && verb.reading.tense !== 'noun') {
    // `أن "الاتحاد" رفض بيع الملعب`: whoever does it
    const named = isComplementizer(tokens[mark - 1]) && closer - mark <= LONGEST_NAME;
    return !(named && !verb.conjunction && verb.reading.tense !== 'participle');
  }
  if (/^و?لكن$/.test(next.form) && isQuotedFarther(reading, closer + 2)) return false;
  if (
    /^(?:وذلك|بحسب|حسب|وفق|وفقا|سواء|حسبهم|حسبه|حسبها|كما|فيما|بينما|حيث|لكن|ولكن)$/.test(next.form)
  )
    return true;
  const word = reading.classes.of(tokens[closer + 2]?.form ?? '');
  if (next.form === 'في' && word.classes.has('setting')) return true;
  return false;
}

/** What joins a clause of the same speaker to the one before: a reason, one thing more. */
const JOINS = /^(?:و(?:ان|بان)(?:ه|ها|هم|هما|نا)?|لان(?:ه|ها|هم|نا)?|اذ|بل|لاسيما|ذلك)$/;

/**
 * `أن "العدو يمنع الإعمار"، وأن الدولة "غائبة"`, `أن "الأسعار سترتفع"، لأن الوقود شحيح`, `أن "الوضع صعب"، لكن الشركة "لن تغلق"`: whether a
 * clause at a token is part of what was said before it in marks.
 */
function goesOn(reading: Reading, at: number): boolean {
  const { tokens, cues } = reading;
  const { form } = tokens[at] ?? { form: '' };
  const next = tokens[at + 1]?.form ?? '';
  if (/^(?:كما|ذلك|خصوصا|خاصه|سيما)$/.test(form)) return /^و?ان/.test(next) && !cues[at + 2];
  // `إذ سبق للوزير أن أعلن`
  if (form === 'اذ' && next === 'سبق') return false;
  if (JOINS.test(form)) return true;
  return /^و?لكن$/.test(form) && isQuotedFarther(reading, at + 1);
}

/** In tokens: how far the next marks stand in a clause that goes on. */
const NEAR = 12;

/** Whether more stands in marks in a clause, before any verb of saying. */
function isQuotedFarther({ tokens, cues, marks, sentences }: Reading, from: number): boolean {
  for (let k = from; k < from + NEAR && sentences[k] === sentences[from]; k++) {
    if (marks.closerOf.has(k)) return true;
    if (isComma(tokens[k]) || (cues[k] && cues[k]?.reading.tense !== 'noun')) return false;
  }
  return false;
}
