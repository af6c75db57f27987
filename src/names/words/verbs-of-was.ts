/**
 * Verbs behind `كان` and a name: `وكان الرئيس يوناس هولم | حدد قبل اللقاء`. Whatever verb it is, known or not, it is no part of
 * the name.
 *
 * @module
 */
import { isOfClass, type PhraseContext } from './phrase-context.ts';

/** Shapes of the past that foreign surnames seldom have, as printed. */
const PAST =
  /^(?:[^اويىأإآةء]{3}|و[^اويىةء]{2}|(?:عين|غير|صور|طور|سير)|.ا[^ايوى]|.ا[^ايوى]{2}|..[اى]|أ[^اويى]?[^اويىة]{1,2}ى?|ت[^اويى]?ا?[^اويى]{2,3}|ان[^اويى]{3}|ا[^اويى]ت[^ويى]{2,3}|است.{2,4})$/;
/** The same of a woman. */
const HERS = /^.{2,}[^اي]ت$/;

/** Tells whether a word is the verb of a clause with `كان`, behind a name of two words: its complement follows it. */
export function isVerbOfWas(context: PhraseContext, was: string, at: number): boolean {
  const { tokens, classes } = context;
  const woman = /^[وف]?كانت$/.test(was);
  if (!woman && !/^[وف]?كان$/.test(was)) return false;
  const { text = '', form = '' } = tokens[at] ?? {};
  const { givenName, definite, head } = classes.of(form);
  if (givenName || definite || head) return false;
  return (woman ? HERS : PAST).test(text.replace(/\u0651/g, '')) && isComplement(context, at + 1);
}

/** Whether what a verb is about, or where and when it was done, stands at a token. */
function isComplement(context: PhraseContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind === 'number') return true;
  if (token?.kind !== 'word' || token.opensLine || context.stops(at)) return false;
  const { form, text } = token;
  const { definite, head, classes, nisba } = context.classes.of(form);
  if (isOfClass(context, at, 'preposition') || classes.has('time')) return true;
  if (definite || head || nisba || classes.has('thing') || classes.has('setting')) return true;
  if (/^[بل]ال|^لل/.test(form) || context.classes.isVerbalNoun(form)) return true;
  return /.{2}ا$|.{3}ين$|^ب.{3}/.test(form) || /.{3}(?:ه|ها|هم)$/.test(text) || text.endsWith('ة');
}
