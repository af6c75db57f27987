/**
 * Two persons side by side, nothing between them: whoever does something and to whom, `استقبل سامي حداد | كمال عون في مكتبه`.
 *
 * @module
 */
import { mayBeName } from '../words/name-words.ts';
import { isSecondHalf } from '../words/paired-names.ts';
import { lastNamesOf } from '../words/surnames.ts';
import type { WordClass } from '../words/word-class.ts';
import { isBehindFirstVerb } from './first-verbs.ts';
import type { NameSoFar } from './name-ends.ts';
import type { PhraseState } from './phrase-state.ts';

/** Verbs that somebody is the object of, folded, of a man or a woman. */
const DOES_TO =
  /^[وف]?(?:(?:قابل|استقبل|زار|عين|كلف|اقال|عزل|رشح|اختار|هنا|شكر|كرم|منح|سلم|هزم|انتقد|هاجم|اتهم|سال|حاور|رافق|اصطحب|ودع|واجه|استبدل|طالب|ناشد|حث|ابلغ|اخبر|حذر|نبه|ذكر|وبخ|طرد|ايد|دعم|نصح|وعد|ضم|خلف)ت?|التقي|التقت|دعا|دعت|استدعي|استدعت|عزي|عزت)$/;

/** Whether a given name at hand begins another person's name, behind one that is whole. */
export function isAnotherPerson(
  phrase: PhraseState,
  { from, words }: NameSoFar,
  { givenName, definite, head }: WordClass,
): boolean {
  if (words === 0 || !givenName || definite || head || phrase.is('name-link', phrase.at - 1))
    return false;
  const before = phrase.formAt(phrase.at - 1);
  const last = phrase.wordAt(phrase.at - 1);
  if (last.givenName || isSecondHalf(before) || !isWhole(phrase, words, before)) return false;
  return isNamedOn(phrase, phrase.at + 1) && isDoneTo(phrase, from);
}

/** `سامي حداد | كمال`, and `حداد | كمال` where the article has `سامي حداد`: a name of two words, or a surname that the article knows. */
function isWhole(phrase: PhraseState, words: number, last: string): boolean {
  return words > 1 || lastNamesOf(phrase.context).has(last);
}

/** Whether another word of a name stands at a token: a surname without `ال`, or one in `ي` with it. */
function isNamedOn(phrase: PhraseState, at: number): boolean {
  const token = phrase.token(at);
  if (token?.kind !== 'word' || token.opensLine || phrase.context.stops(at)) return false;
  const { definite, head, classes } = phrase.wordAt(at);
  if (definite) return !head && classes.size === 0 && /ي$/.test(token.form);
  return mayBeName(phrase.context, at);
}

/** Whether the verb before the phrase, or the one that passes for its first word, is done to somebody. */
function isDoneTo(phrase: PhraseState, from: number): boolean {
  const before = phrase.formAt(phrase.from - 1);
  const first = phrase.from < from ? phrase.formAt(phrase.from) : '';
  return DOES_TO.test(before) || DOES_TO.test(first) || isBehindFirstVerb(phrase);
}
