/**
 * Words that may be a name and something else: given names that are words elsewhere (`صباح`), and what a source says
 * instead of one (`فضل عدم ذكر اسمه`).
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import { isOfFaith } from './paired-names.ts';
import { isHearer, isOfClass, type PhraseContext } from './phrase-context.ts';
import { isPrefixed } from './unknown-words.ts';

/** First halves of given names in `الله` that are words elsewhere: `فتح الله`. */
const GIFT = wordList('names/words', 'gift-of-god');

const HIDES =
  /^و?(?:(?:طلب|اشترط|رفض|فضل|اثر|[يت]رفض|[يت]طلب|[يت]فضل)(?:ت|وا|ن|ون)?|(?:طالب|رافض|مفضل|مشترط)(?:ا|ه|ين))$/;
/** `رفض الكشف عن اسمه`, `طلب عدم ذكر اسمه`: whoever says so stays unnamed. */
const HIDING =
  /^(?:عدم (?:ذكر|نشر|كشف|الكشف|الافصاح|ايراد|تسمي)|ان لا |الا |حجب (?:اسم|هوي)|اخفاء (?:اسم|هوي)|الكشف عن (?:اسم|هوي)|كشف (?:اسم|هوي)|ذكر اسم|نشر اسم|الافصاح عن (?:اسم|هوي))/;

/** Tells whether a token opens a given name in `الله` though it is a word elsewhere: `فتح الله`. */
export const isGift = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.form === 'الله' && GIFT.has(tokens[at]?.form ?? '');

/** Tells whether a token is the second half of `علي أكبر صالحي`: a given name of two words, and no `على أكبر`. */
export const isAkbar = ({ tokens }: PhraseContext, at: number): boolean =>
  tokens[at]?.form === 'اكبر' &&
  tokens[at - 1]?.text === 'علي' &&
  !/^ال/.test(tokens[at + 1]?.form ?? '');

/** Tells whether a source asks at a token to stay unnamed: `طلب عدم ذكر اسمه`, `رفضوا كشف أسمائهم`. */
export function hidesName(tokens: readonly Token[], at: number): boolean {
  if (!HIDES.test(tokens[at]?.form ?? '')) return false;
  return isHiding(tokens, at + 1);
}

/** Tells whether what a token begins is a name that is not to be told: `عدم نشر اسميهما`. */
export function isHiding(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ form }) => form);
  return HIDING.test(words.join(' '));
}

/** Tells whether `باسم` at a token is no given name: `الناطق باسم المعتصمين`, `متحدثة باسم كيلمان`. */
export const isInWhoseName = ({ tokens, classes }: PhraseContext, at: number): boolean =>
  tokens[at]?.form === 'باسم' &&
  /^(?:متحدث|ناطق)/.test(classes.of(tokens[at - 1]?.form ?? '').head?.lemma ?? '');
/** Whether a preposition, a time, a hearer or the end of the sentence stands at a token. */
function endsAtPlace(context: PhraseContext, at: number): boolean {
  const { form = '.' } = context.tokens[at] ?? {};
  if (/^(?:[."«“]|قد)$/.test(form) || isHearer(form)) return true;
  return (
    isOfClass(context, at, 'preposition') || isOfClass(context, at, 'time') || context.stops(at)
  );
}

/**
 * Tells whether a given name that is a word elsewhere is one where it stands: a surname follows it, or `بن`, and the
 * name ends with it, before `إن` or a mark: `الشيخ صباح الخالد إن`. Right after a title a surname in `ي` is enough.
 *
 * @param titled whether a title stands right before it
 */
export function isWordName(context: PhraseContext, at: number, titled = false): boolean {
  const { tokens, classes, stops } = context;
  const token = tokens[at];
  // `الدكتور فتح الله الكندي`, `قال علم الدين حسن`
  if (isGift(tokens, at) || isOfFaith(tokens, at)) return true;
  if (token?.kind !== 'word' || !classes.lexicon.wordNames.has(token.form)) return false;
  if (isInWhoseName(context, at)) return false;
  const family = classes.of(tokens[at + 1]?.form ?? '');
  // `سعادة سالم بن حمد`: an honorific before a given name
  if (token.form === 'سعاده' && family.givenName) return false;
  // `المبعوث الأممي غير بيدرسن`
  if (token.form === 'غير' && /^بيدرس[وي]?ن$/.test(tokens[at + 1]?.form ?? '')) return true;
  // `المواطن خلف الحربي`, and not `قال الوزير خلف الكواليس`
  if (token.form === 'خلف' && !/ي$/.test(family.bare)) return false;
  const plain = family.definite && !family.head && !family.nisba && family.classes.size === 0;
  // `النائب فلاح العازمي عزمه`, `سيد المختار ولد بوبكر`
  if (titled && plain && /ي$/.test(family.bare) && !stops(at)) return true;
  if (token.form === 'سيد' && (family.givenName || (plain && classes.of(family.bare).givenName)))
    return true;
  // Behind given names and surnames in `ي` alone a time, a place or a hearer may follow.
  let sure = true;
  let chained = false;
  for (let k = at + 1; k < at + 5; k++) {
    const next = tokens[k];
    if (next?.kind !== 'word' || next.opensLine) return false;
    if (/^(?:بن|بنت|ولد|ابو|ام|ال)$/.test(next.form) && next.text !== 'أم')
      return tokens[k + 1]?.kind === 'word';
    const word = classes.of(next.form);
    const before = classes.of(tokens[k - 1]?.form ?? '');
    const again = classes.lexicon.wordNames.has(next.form);
    // `بيان عهد الكندي`: behind another of these a surname in `ي` must follow
    chained ||= again && !word.givenName;
    const known = word.head || word.classes.size > 0 || classes.isListedNoun(next.form);
    if (stops(k) || (known && !word.givenName && !again)) return false;
    const surname = word.definite && !classes.isSurelyVerbalNoun(next.form);
    if (chained && surname && !/ي$|^الله$|^الدين$/.test(next.form)) return false;
    const plain =
      /^[^وفلب].{3,}$/.test(next.form) || (/^ف/.test(next.form) && !isPrefixed(context, next.form));
    if (!surname && !word.givenName && !again && !plain) return false;
    // Nothing but what was said, or a mark, may follow.
    const end = tokens[k + 1]?.text ?? '';
    if (/^[إأ]ن(?:ه|ها|هم)?$|^بأن(?:ه|ها)?$|^[،,:]$/.test(end)) return true;
    // `أكدت راضية العويطي رئيسة النادي أن`
    const family = surname && k === at + 1 && /ي$/.test(next.form) && !word.nisba;
    if (family && isOffice(context, k + 1)) return true;
    const half =
      tokens[k + 1]?.form === 'الله' ||
      /^(?:الله|الدين)$/.test(next.form) ||
      tokens[k - 1]?.form === 'عبد';
    sure &&=
      word.givenName ||
      again ||
      half ||
      (/^ال.{3,}ي$/.test(next.form) && (!word.nisba || before.givenName));
    if (sure && endsAtPlace(context, k + 1)) return true;
  }
  return false;
}

/** `رئيسة النادي`: whether the office of one person begins at a token, in construct with what is led. */
function isOffice({ tokens, classes }: PhraseContext, at: number): boolean {
  const { head, definite, proclitic } = classes.of(tokens[at]?.form ?? '');
  const one = head?.kind === 'person' && head.number === 'singular' && !definite;
  return one && proclitic === '' && classes.of(tokens[at + 1]?.form ?? '').definite;
}
