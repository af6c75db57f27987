/**
 * Clauses of the reporter's behind what was demanded, warned of or announced by a noun: no list of nouns goes on with a
 * verb that has a subject of its own (`طالبوا بفتح المدرسة، وقطع المحتجون الطريق`, `حذر من الجفاف، ولم تعلق الوزارة`).
 *
 * @module
 */
import { isComplementizer } from '../cues/complementizers.ts';
import { isNarration, stemOf } from '../cues/narration-words.ts';
import type { Reading } from '../text/reading.ts';
import { isOfOneAccount } from './one-account.ts';

/** Constructions by which a noun tells what was said. */
const BY_NOUN = /^مفعول(?! «)|^طلب من|^وجه إلى|^(?:إلى|الى|على|من|عن|بـ) \+ اسم$|^شعور \+ مصدر/;
/** Whether a noun tells what was said, as far as the construction shows. */
export const isByNoun = (construction: string): boolean => BY_NOUN.test(construction);

/** A deed in the past, by the shape of the verb: `واستهدف`, `واندلعت`, `واعتقل`. */
const DEED = /^وا(?:ست[^ا]{3}ت?|ن[^اه]{3}ت?|[^لن]ت[^اه]{2}ت?)$/;
/** A woman's or a thing's deed of any shape: `ورفعت`, `ودارت`, and no `وتشتت`. */
const HER_DEED = /^و(?!ال|ت.{3}$).{2,5}[^اوي]ت$/;
/** `أغلق` and its like, and what looks like it. */
const CAUSED = /^وا(?!كثر|غلب|كبر|فضل|همي|قصي|حدث|ول[يه])[^ان][^ا]{2}ت?$/;

/** Whether a token behind a comma begins a clause that what a noun tells cannot go on with. */
export function isClauseBehindNoun(
  reading: Reading,
  construction: string,
  from: number,
  at: number,
): boolean {
  if (!isByNoun(construction)) return false;
  // `على ضرورة أن تفتح المدرسة، ويعود التلاميذ`: a clause goes on.
  for (let i = from - 1; i < at; i++) if (isComplementizer(reading.tokens[i])) return false;
  return (
    isJoined(reading, at) ||
    isState(reading, at) ||
    isThenDone(reading, at) ||
    isDoneBySomebody(reading, at)
  );
}

/** `، غير أن`, `، ولم تستجب`, `، وقد`, `، وكان قد`, `، بينما تتواصل`: words that only a clause follows. */
function isJoined(reading: Reading, at: number): boolean {
  const form = reading.tokens[at]?.form ?? '';
  const next = reading.tokens[at + 1]?.form ?? '';
  if (/^(?:غير|الا|بيد)$/.test(form)) return /^ان(?:ه|ها|هم)?$/.test(next);
  if (/^ولم$/.test(form)) return /^[يت].{2}/.test(next);
  if (form === 'ولا') return /^[يت]زال$/.test(next);
  if (/^و?بينما$/.test(form)) return !isOfOneAccount(reading, at + 1);
  return /^(?:وقد|وكانت?|وكانوا)$/.test(form);
}

/** `، ويعتمد القطاع على معبر`, `، وتقع القرية قرب الحدود`: how things stand, behind a verb that is no noun as `وتعزيز` is. */
function isState({ tokens, classes }: Reading, at: number): boolean {
  const verb = /^و[يت](.{2,})$/.exec(tokens[at]?.form ?? '')?.[1] ?? '';
  const subject = tokens[at + 1]?.form ?? '';
  return isNarration('state', verb) && (classes.of(subject).definite || /^هذ[اه]$/.test(subject));
}

/** `دعا إلى التهدئة، ثم غادر القاعة` */
const isThenDone = ({ tokens, cues }: Reading, at: number): boolean =>
  tokens[at]?.form === 'ثم' &&
  (isNarration('next-deed', stemOf(tokens[at + 1]?.form ?? '', /^$/)) ||
    cues[at + 1]?.reading.tense === 'past');

/** `، وصلى في الساحة`, `، وصافح أنصاره`, and no `وشكر`, `وقبل`, `وسلم`, which are nouns or prepositions as well. */
const isOwnDeed = (form: string): boolean =>
  !/^و(?:قبل|سلم|شكر|صمت|قص|لوح|زار|ودع)$/.test(form) && isNarration('next-deed', form.slice(1));

/** `، واستهدفت طائرات مصنعا`, `، وأغلق السكان الطريق`, `، وقطع المحتجون الطريق`: somebody's deed in the past. */
function isDoneBySomebody({ tokens, classes }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!/^و.{3}/.test(form) || isComplementizer(tokens[at])) return false;
  const doer = tokens[at + 1]?.form ?? '';
  // Behind a noun it would be `المحتجين`.
  if (/^ال.{3,}ون$/.test(doer) && !isNarration('singular', doer)) return true;
  if (classes.isVerbalNoun(form.slice(1))) return false;
  if (DEED.test(form) || HER_DEED.test(form) || isOwnDeed(form)) return true;
  // `، ونفذ العشرات اعتصاما`
  if (/^(?:ال)?(?:عشرات|مءات|ميات|الاف)$/.test(doer)) return isNarration('meanwhile', stemOf(form));
  if (!CAUSED.test(form)) return false;
  const { definite, head } = classes.of(doer);
  return (
    /^بعض(?:هم|هن)$/.test(doer) || (definite && /^(?:person|group|body)$/.test(head?.kind ?? ''))
  );
}
