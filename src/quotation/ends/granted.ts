/**
 * What is granted: a sentence that opens with what somebody says, before what the reporter holds against it.
 * `ورغم أن الوزير أكد أن السد آمن | فإن السكان رحلوا`, `ومع أن هدى قالت إن العمل انتهى | إلا أن الطريق مغلق`.
 *
 * @module
 */
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';

/** In tokens: how far behind the opener the verb stands that is granted. */
const LONGEST_SUBJECT = 14;
/** In tokens: how far behind `إلا أن` a `فإن` is looked for that has the main clause. */
const LONGEST_REST = 60;

/** What opens a clause before `فإن` inside what is said: `أن الشركة إذا لم تدفع | فإن العمال`. */
const OPENS_INSIDE =
  /^[وف]?(?:اذا|لو|رغم|برغم|الرغم|مهما|كلما|اما|بالنسبه|وفقا|بحسب|حسب|منذ|حين|عندما|بما|لان|طالما|مادام)$/;
/** What is granted as a fact may have `إلا أن` behind it as well as `فإن`; what is supposed, or told beside it, only `فإن`. */
type Grant = 'despite' | 'if' | undefined;

/**
 * Tells whether the main clause begins at a token, behind what is granted: at `فإن`, or at `إلا أن` where no `فإن` follows.
 *
 * @param from first token of what is said
 */
export function endsGrant(
  reading: Reading,
  { cue, clause }: Statement,
  from: number,
  at: number,
): boolean {
  const { tokens, sentences, bounds } = reading;
  const main = tokens[at]?.form === 'فان';
  if (!main && !isYet(reading, at)) return false;
  const sentence = bounds[sentences[at] as number];
  const first = sentence?.from ?? at;
  if (cue.from - first > LONGEST_SUBJECT || clause < first) return false;
  const grant = grantAt(reading, first, cue.from);
  if (!grant || (!main && grant === 'if') || isParted(reading, first, cue.from)) return false;
  if (opensInside(reading, from, at)) return false;
  if (main) return true;
  const end = Math.min(sentence?.to ?? at, at + LONGEST_REST);
  for (let k = at + 1; k < end; k++) if (tokens[k]?.form === 'فان') return false;
  return true;
}

/** `إلا أن`, `غير أنه`, `بيد أنها` */
const isYet = ({ tokens }: Reading, at: number): boolean =>
  /^(?:الا|غير|بيد)$/.test(tokens[at]?.form ?? '') &&
  /^ان(?:ه|ها|هم|هما)?$/.test(tokens[at + 1]?.form ?? '');

/** What a sentence grants that begins at a token: `رغم أن`, `على الرغم من قوله`, `مع أن`, `إذا كان`, `في حين`. */
function grantAt({ tokens }: Reading, first: number, cue: number): Grant {
  const [opener = '', next = '', third = ''] = tokens
    .slice(first, first + 3)
    .map(({ form }) => form);
  const long = next === 'الرغم' && /^[وف]?علي$/.test(opener);
  if (long || /^[وف]?(?:رغم|برغم|بالرغم)$/.test(opener)) {
    // `رغم أن`, `رغم تأكيده`, and not `رغم المطر أكد`
    const granted = first + (long ? 2 : 1) + ((long ? third : next) === 'من' ? 1 : 0);
    return tokens[granted]?.form === 'ان' || granted === cue ? 'despite' : undefined;
  }
  if (/^[وف]?مع$/.test(opener) && next === 'ان') return 'despite';
  if (/^[وف]?(?:اذا|لين|ان)$/.test(opener) && /^كانت?$/.test(next)) return 'if';
  return /^[وف]?في$/.test(opener) && next === 'حين' && third !== 'ان' ? 'if' : undefined;
}

/** Whether the main clause stands already before the verb: `ورغم أن الطريق آمن | فإن الوزير أكد أن`, `ورغم المطر، أكد الوزير أن`. */
function isParted(reading: Reading, first: number, cue: number): boolean {
  for (let k = first; k < cue; k++) {
    const { form, kind } = reading.tokens[k] ?? { form: '', kind: 'mark' };
    if (form === 'فان' || isYet(reading, k)) return true;
    if (kind === 'mark' && !reading.marks.closerOf.has(k) && !reading.marks.openerOf.has(k))
      return true;
  }
  return false;
}

/** Whether what is said holds a clause of its own that such a word follows, and that has had none yet. */
function opensInside({ tokens }: Reading, from: number, at: number): boolean {
  let open = 0;
  for (let k = from; k < at; k++) {
    const { form = '' } = tokens[k] ?? {};
    const next = tokens[k + 1]?.form ?? '';
    if (form === 'فان' && open > 0) open--;
    else if (/^[وف]?ان$/.test(form) ? /^كان/.test(next) : OPENS_INSIDE.test(form)) open++;
    else if (/^و?مع$/.test(form) && next === 'ان') open++;
  }
  return open > 0;
}
