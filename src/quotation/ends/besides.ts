/**
 * What whoever spoke does besides in a participle that opens no statement: `، متمنية للفريق النجاح`, `، موجها الشكر إلى البحارة`,
 * `، معتذرة عن الانقطاع`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { tellsOf, tellsOfSeveral } from './doers.ts';

/** Verbs whose forms are common words of another meaning, though not as participles of whoever speaks. */
const SURE = /^(?:وجه|عبر|حيى|عزى|مجد|مدح|ملح)$/;
/** What somebody told of does as well: `تابع طريقه`, `أكمل دراسته`. */
const DEED = /^(?:تابع|واصل|عارض|ساند|ناهض|خالف|تمسك|التزم|تبنى|راهن)$/;

/** Tells whether a participle at a token is whoever spoke's, and begins no part of what was said. */
export function isSaidBesides(
  reading: Reading,
  { agreement, source }: Statement,
  from: number,
  at: number,
): boolean {
  const cue = reading.cues[at]?.reading;
  if (cue?.tense !== 'participle' || DEED.test(cue.lemma.lemma)) return false;
  if (cue.lemma.tight && !SURE.test(cue.lemma.lemma)) return false;
  const form = reading.tokens[at]?.form ?? '';
  if (!isComma(reading.tokens[at - 1]) && !isPraise(reading, at, form)) return false;
  if (/ين$/.test(form)) {
    const several = agreement.number === 'plural' || source?.head?.number === 'plural';
    return several && !tellsOfSeveral(reading, from, at);
  }
  const gender = /[^ا]ا$/.test(form) ? 'm' : /ه$/.test(form) ? 'f' : undefined;
  if (gender !== agreement.gender || agreement.number !== 'singular') return false;
  return !tellsOf(reading, from, at, gender);
}

/** `المعارضة ضعيفة مشيدا بالأحزاب`: a man's praise or blame, and of what, which a comma need not part. */
function isPraise({ tokens, cues }: Reading, at: number, form: string): boolean {
  const stance = cues[at]?.reading.lemma.stance ?? '';
  if (!/^(?:supports|condemns)$/.test(stance) || !/[^ا]ا$/.test(form)) return false;
  // `أنه كان معترضا على ذلك`
  const before = tokens[at - 1]?.form ?? '';
  if (
    isComplementizer(tokens[at - 1]) ||
    /^(?:كانت?|[يت]كون|ليست?|[يت]?بدو?|ظلت?|[يت]ظل|بقي|[يت]بقي|[زي]ال|[يت]زال|اصبح|بات|وقف|[يت]قف)$/.test(
      before,
    )
  )
    return false;
  return /^(?:ب.{3,}|علي)$/.test(tokens[at + 1]?.form ?? '');
}
