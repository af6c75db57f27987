/**
 * Verbs behind a name that a clause opens with, after `كان` or `أن`: `وكان الرئيس يوناس هولم | حدد قبل اللقاء`, `إن المهاجم
 * طارق منصور | سيغيب أسبوعين`. Whatever verb it is, known or not, it is no part of the name.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isOfClass, type PhraseContext } from './phrase-context.ts';

/** What opens a clause whose subject stands first. */
const THAT = /^[وفبل]?(?:ان|لكن|لان)$/;
/** Shapes of the past that foreign surnames seldom have, as printed. */
const PAST =
  /^(?:[^اويىأإآةء]{3}|و[^اويىةء]{2}|(?:عين|غير|صور|طور|سير)|.ا[^ايوى]|.ا[^ايوى]{2}|..[اى]|أ[^اويى]?[^اويىة]{1,2}ى?|ت[^اويى]?ا?[^اويى]{2,3}|ان[^اويى]{3}|ا[^اويى]ت[^ويى]{2,3}|است.{2,4})$/;
/** The same of a woman. */
const HERS = /^.{2,}[^اي]ت$/;

/** Shapes of the present, and of what is to come. */
const PRESENT = /^س?[يت][^ة]{2,5}$/;

/** In words: how long an office before a name is at most. */
const LONGEST_OFFICE = 5;

/**
 * Tells whether a word is the verb of a clause, behind a name of two words: its complement follows it.
 *
 * @param from the first token of the name, or of its office
 */
export function isVerbBehindName(context: PhraseContext, from: number, at: number): boolean {
  const { tokens, classes, surnames } = context;
  const { text = '', form = '' } = tokens[at] ?? {};
  const { givenName, definite, head } = classes.of(form);
  if (givenName || definite || head || surnames.has(form)) return false;
  const opener = openerBefore(context, from);
  // `لكن سعاد جدعان مطر الجبوري قالت`: words of the name
  const called =
    /^ال.{2,}ي$/.test(tokens[at + 1]?.form ?? '') || classes.lexicon.wordNames.has(form);
  if (called && THAT.test(opener)) return false;
  const shape = text.replace(/\u0651/g, '');
  return shapesBehind(opener).some((one) => one.test(shape)) && isComplement(context, at + 1);
}

/** The word that the clause of a name opens with, an office between them or not: `إن | المهاجم | طارق منصور`. */
function openerBefore({ tokens, classes, stops }: PhraseContext, from: number): string {
  for (let k = from - 1; k >= Math.max(0, from - 1 - LONGEST_OFFICE); k--) {
    const { form, kind } = tokens[k] as Token;
    if (kind !== 'word') return '';
    if (shapesBehind(form).length > 0)
      return k === from - 1 || classes.of(tokens[k + 1]?.form ?? '').head ? form : '';
    if (stops(k)) return '';
  }
  return '';
}

/** What the verb of a clause looks like behind the word that opens it. */
function shapesBehind(opener: string): readonly RegExp[] {
  if (/^[وف]?كانت$/.test(opener)) return [HERS];
  if (/^[وف]?كان$/.test(opener)) return [PAST];
  return THAT.test(opener) ? [PAST, HERS, PRESENT] : [];
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
