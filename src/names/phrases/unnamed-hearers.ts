/**
 * To whom somebody unnamed speaks, right behind what they are called: `قال أحد الشباب | للقاضي`, `قال الشاهد | للمحكمة إن`.
 *
 * @module
 */
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import type { PhraseState } from './phrase-state.ts';
import { TOLD } from './whole-names.ts';

/** Who listens, folded and without `لل` (`للجنة` has three): a court and those who ask, and not whose office one holds. */
const HEARER = wordList('names/phrases', 'court-hearer');

/** Those who are heard by a court, or speak there; of these nobody is anybody's. */
const HEARD_BY_COURT = wordPattern('names/phrases', 'heard-by-court', '', 'ه?');
/** Who speaks for one side there; behind these `للمتهم` is whose they are. */
const COUNSEL = /^(?:محام|محامي|ممثل|وكيل|مدعي)ه?$/;
const SIDE = /^ال(?:دفاع|نيابه|اتهام|ادعاء)$/;

/** Those of whom somebody is one, by whom they follow, back or fight: `أحد المؤيدين للوزير`. */
const LEANING = wordPattern('names/phrases', 'leaning', 'ال', '(?:ين|ون|ات)');

/** Tells whether the word at hand is whom somebody unnamed speaks to, where what was said follows. */
export function isHeardByOne(phrase: PhraseState): boolean {
  const form = phrase.formAt();
  if (phrase.name || !/^لل.{3}/.test(form) || !HEARER.has(form.slice(2))) return false;
  if (!TOLD.test(phrase.formAt(phrase.from - 1)) || !isBeforeSpeech(phrase)) return false;
  return isOneOfMany(phrase) || isHeardByCourt(phrase) || speaksForSide(phrase, form);
}

/** Whether the clause, a colon or marks follow the word at hand. */
function isBeforeSpeech(phrase: PhraseState): boolean {
  const next = phrase.at + 1;
  if (/^ب?ان(?:ه|ها|هم|ني|نا|ي)?$/.test(phrase.formAt(next))) return true;
  return phrase.token(next)?.text === ':' || phrase.context.closerOf.has(next);
}

/** `أحد الشباب | للقاضي`, and not `أحد المؤيدين للوزير` */
function isOneOfMany({ head, from, at, context }: PhraseState): boolean {
  const one = /^احدي?$/.test(head?.lemma ?? '') || head?.number === 'plural';
  if (!one) return false;
  return !context.tokens.slice(from, at).some(({ form }) => LEANING.test(form));
}

/** `الشاهد | للمحكمة`, `المتهم الأول | للقاضي`, `والد الضحية | للشرطة` */
function isHeardByCourt(phrase: PhraseState): boolean {
  const { head, from } = phrase;
  return head?.number === 'singular' && (HEARD_BY_COURT.test(head.lemma) || phrase.is('kin', from));
}

/** `محامي الدفاع | للقاضي`, `ممثل النيابة | للمحكمة` */
function speaksForSide(phrase: PhraseState, form: string): boolean {
  const { head, from, at } = phrase;
  const side = at === from + 2 && SIDE.test(phrase.formAt(from + 1));
  return COUNSEL.test(head?.lemma ?? '') && side && !/^لل(?:متهم|مدير|وزير|شرطه)/.test(form);
}
