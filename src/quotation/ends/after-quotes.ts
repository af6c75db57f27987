/**
 * Whether what was said ends with the marks that it opens with, or goes on behind them: `أن "العدو يمنع الإعمار"، وأن`, `أن "الاتحاد"
 * رفض بيع الملعب`.
 *
 * @module
 */
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
  // `أن "العدو يمنع الإعمار"، وأن الدولة "غائبة"`
  const more = /^و(?:ان|بان)(?:ه|ها|هم|هما|نا)?$/.test(tokens[closer + 2]?.form ?? '');
  if (next.kind === 'mark') return !(more && /^[،,]$/.test(next.text));
  const verb = reading.cues[closer + 1];
  if (verb && verb.reading.tense !== 'noun') {
    // `أن "الاتحاد" رفض بيع الملعب`: whoever does it
    const named = isComplementizer(tokens[mark - 1]) && closer - mark <= LONGEST_NAME;
    return !(named && !verb.conjunction && verb.reading.tense !== 'participle');
  }
  if (
    /^(?:وذلك|بحسب|حسب|وفق|وفقا|سواء|حسبهم|حسبه|حسبها|كما|فيما|بينما|حيث|لكن|ولكن)$/.test(next.form)
  )
    return true;
  const word = reading.classes.of(tokens[closer + 2]?.form ?? '');
  if (next.form === 'في' && word.classes.has('setting')) return true;
  return false;
}
