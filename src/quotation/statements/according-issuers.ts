/**
 * Whoever issued the text that an "according to" phrase names: `وفقا لبيان صادر عن الوزارة`, `بحسب تقديرات نشرها أمس سامي حداد`.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { isMade, isMadeBy } from '../text/made-verbs.ts';
import type { Reading } from '../text/reading.ts';

/** In tokens: how long it may be told when a text was issued, before by whom. */
const LONGEST_TIME = 4;

/** In tokens: how long it may be told when and where a text was made. */
const LONGEST_MAKING = 10;

/** A length of time before what tells which: `العام الماضي`. */
const PERIOD = /^ال(?:عام|سنه|شهر|اسبوع|صيف|شتاء|موسم|ليله)$/;

/** `بيان أصدره وزير الخزانة`: whoever issued the document speaks. */
export function issuerOf(reading: Reading, phrase: NounPhrase, end: number): NounPhrase {
  const form = (at: number) => reading.tokens[at]?.form ?? '';
  // `وفقا للبيانات الأولى الصادرة | عن جهاز الأمن`, `بحسب الأرقام | الصادرة عن الوزارة`
  const behind = /^الصادره?$/.test(form(phrase.to)) ? phrase.to + 1 : phrase.to;
  const from =
    /^الصادره?$/.test(form(behind - 1)) && form(behind) === 'عن' ? behind + 1 : undefined;
  const body = from === undefined ? undefined : readNounPhrase(reading.phrases, from, end);
  if (body && isSomebody(reading, body)) return body;
  if (!/^(?:document|study)$/.test(phrase.head?.kind ?? '')) return phrase;
  // `تقرير صادر عن المؤسسة`
  const out = /^(?:صادره?|صدرت?)$/.test(form(phrase.to)) && /^(?:عن|من)$/.test(form(phrase.to + 1));
  if (!out && !isMadeBy(form(phrase.to))) return phrase;
  const at = out ? phrase.to + 2 : afterWhen(reading, phrase.to + 1);
  const issuer = readNounPhrase(reading.phrases, at, end);
  // `دراسة نشرتها مجلة`: she has only printed it.
  const printed = /^نشر/.test(form(phrase.to)) && issuer?.head?.kind === 'outlet';
  if (printed && phrase.head?.kind === 'study') return phrase;
  return issuer && isSomebody(reading, issuer) ? issuer : phrase;
}

/** `نشرها | أمس`, `أعدتها | العام الماضي`, `أصدرتها | في مارس`: over when or where it was. */
function afterWhen({ tokens, classes }: Reading, from: number): number {
  const timed = (k: number) => classes.of(tokens[k]?.form ?? '').classes.has('time');
  let at = from;
  while (at < from + LONGEST_TIME) {
    const led = PERIOD.test(tokens[at]?.form ?? '') && timed(at + 1);
    if (!timed(at) && !led && tokens[at]?.form !== 'في') break;
    at += timed(at) ? 1 : 2;
  }
  return at;
}

/** `وفقا لدراسة | نشرت أمس في مجلة القلب.`: whether nothing but how a text was made stands up to the next comma or the end. */
export function isMadeThere({ tokens, cues }: Reading, at: number, end: number): boolean {
  if (!isMade(tokens[at]?.form ?? '')) return false;
  for (let k = at + 1; k < Math.min(end, at + LONGEST_MAKING); k++) {
    if (tokens[k]?.kind === 'mark') return /^[.،,؛]$/.test(tokens[k]?.text ?? '');
    if (isComplementizer(tokens[k]) || (cues[k] && cues[k]?.reading.tense !== 'noun')) return false;
  }
  return end <= at + LONGEST_MAKING;
}
