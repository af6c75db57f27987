/**
 * The tense around an expression: whether the words before it speak of what is to come, so that a bare
 * weekday or month is the next one (`ومن المقرر أن يلتقي بوتين في هلسنكي الاثنين`).
 *
 * @module
 */
import type { Match } from './reading.ts';
import type { Scan } from './scan.ts';

/** Words that announce what is to come. */
const ANNOUNCES = new Set(
  `سوف المقرر المقررة المزمع المنتظر المنتظره المرتقب المرتقبه المتوقع المقبل المقبله القادم القادمه يعتزم تعتزم
   يستعد تستعد استعدادا استعدادات تمهيدا سيكون ستكون بحلول`.split(/\s+/),
);
/** `سيـ`, `ستـ`, `سنـ` before a verb, which has at least three letters more. */
const FUTURE_VERB = /^[وف]?س[يتن]\p{L}{3,}$/u;
/** Words that begin like future verbs and are none. */
const NOT_FUTURE =
  /^[وف]?(?:سياس|سيار|سيطر|سيناري|سيناء|سيد|ستين|ستون|سنوات|سنوي|سنين|سيول|ستراتيج|سينما|ستار|سيرت|سيره|سيادي|سياده|سياح|ستوكهولم|سيبير|سيسي|سنغافور|سنغال|ستاني|سيناتور|سنتيم|سيليكون|سيراليون|سندات|سنعاء|ستافان|ستيف|ستيفن|سيئول|سيئ)/u;
/** How many tokens back the words count. */
const REACH = 14;

/** Tells whether the clause before an expression speaks of the future. */
export function speaksOfFuture(scan: Scan, match: Match): boolean {
  const { tokens } = scan;
  let i = match.next - 1;
  while (i >= 0 && (tokens[i]?.start ?? 0) >= match.start) i--;
  if ((tokens[i + 1]?.start ?? 0) > match.start) i++;
  for (let left = REACH; i >= 0 && left > 0; i--, left--) {
    const token = tokens[i];
    if (!token || '.!؟؛:"»«”“'.includes(token.text)) return false;
    if (ANNOUNCES.has(token.form) || ANNOUNCES.has(token.form.replace(/^[وف]/, ''))) return true;
    if (FUTURE_VERB.test(token.form) && !NOT_FUTURE.test(token.form)) return true;
    if (token.opensLine) return false;
  }
  return false;
}
