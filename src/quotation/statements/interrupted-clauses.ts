/**
 * Clauses that an attribution stands amid: `الأسعار، وفق الوزير، سترتفع`, `تراجع الإنتاج، بحسب الوزارة، بنسبة كذا`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { placeAt } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Reading } from '../text/reading.ts';
import { isSeparator } from './according-asides.ts';
import { ACCORDING } from './according-words.ts';

/** In tokens: what may stand between a sentence's head and an attribution that interrupts it. */
const LONGEST_SUBJECT = 8;

/** In tokens: how long what is told behind the attribution may be. */
const LONGEST_REST = 16;

/** Verbs of what goes back or leads to something, without which they tell nothing. */
const LEADS_TO = wordPattern('quotation/statements', 'leads-to', '[وف]?');

/** How much, before a figure. */
const AMOUNT = wordList('quotation/statements', 'amount');

/** `وهذه التقلبات بحسب رئيس الوكالة، تتوافق مع كذا`: what is said goes on after the attribution. */
export function clauseAfterSubject(
  reading: Reading,
  content: number,
  at: number,
  from: number,
  end: number,
): number | undefined {
  const { tokens, cues, classes } = reading;
  if (at - content > LONGEST_SUBJECT) return undefined;
  // `وما يرجح قبول العرض، وفق الصحيفة، هو أن`
  const named = /^ه[وي]$/.test(tokens[from + 1]?.form ?? '') && isComplementizer(tokens[from + 2]);
  const said = cues.slice(content, at).some((cue) => cue && cue.reading.tense !== 'noun');
  if (said && !named) return undefined;
  const words = tokens.slice(content, at).filter(({ kind }) => kind === 'word').length;
  if (words > 3 && !named) return undefined;
  // `والسبب بحسب الوزير | هو ارتفاع سعر القمح`
  if (/^ه[وي]$/.test(tokens[from]?.form ?? '') && end - from > 3) return from;
  if (!isSeparator(tokens[from]) || (!named && opensWithVerb(reading, content))) return undefined;
  // `الأسعار، وفق الوزير، | سترتفع قريبا`
  const { form = '' } = tokens[from + 1] ?? {};
  const { definite } = classes.of(tokens[content]?.form ?? '');
  const future = /^س[يت].{3}/.test(form) && definite;
  if (end - from <= (future ? 2 : 5)) return undefined;
  if (opensAnother(tokens[from + 1])) return undefined;
  // `أما وفق رواية النائبة، فإن الشرطي هو من بدأ`
  return tokens[from + 1]?.form === 'فان' ? from + 2 : from + 1;
}

/** `اعتقل خمسة، بحسب الجيش، | وحزب الوفاء ينفي`, `، | الذي أكد`: another clause, and nothing that goes on; `وصلت` does. */
const opensAnother = (token: Token | undefined): boolean =>
  /^(?:الذي|التي|الذين)$|^و(?!صل|قع|ضع|جد|رد|قف|جه|عد|فر|صف|افق|ثق).{3}/.test(token?.form ?? '');

/** `وقتل جنديان، وفق الجيش`: whether a clause begins with its verb, somebody without `ال` or something with it behind it. */
function opensWithVerb({ tokens, classes, phrases }: Reading, at: number): boolean {
  const { form = '' } = tokens[at] ?? {};
  const { definite, head, nisba, givenName, bare, classes: kinds } = classes.of(form);
  if (ACCORDING.has(form)) return false;
  const noun = definite || head || nisba || givenName || kinds.size > 0 || /^[وف]?ال/.test(form);
  if (noun || placeAt(phrases, at)) return false;
  // `وقتل جنديان`, and not `وارتفاع الأسعار`
  const stem = bare.replace(/^[وف]/, '');
  if (stem.length > 3 && classes.isVerbalNoun(stem)) return false;
  return /^[وف]?[^ا].{2,}$/.test(form) && tokens[at + 1]?.kind === 'word';
}

/**
 * `تراجع الإنتاج، بحسب الوزارة، | بنسبة عشرة في المئة`, `يبلغ طول النفق وفقا للشركة | ستة كيلومترات`: token behind the figure without which
 * nothing was told; undefined where none stands behind the attribution.
 */
export function figureEnd(
  { tokens, cues }: Reading,
  content: number,
  source: number,
  end: number,
): number | undefined {
  const comma = isSeparator(tokens[source]);
  const from = comma ? source + 1 : source;
  // … and not `أعلنت الوزارة، بحسب الصحيفة، 12 إصابة`
  const told = cues[content]?.reading;
  const needed = tokens[from]?.form === 'الي' && LEADS_TO.test(tokens[content]?.form ?? '');
  if (!(needed || isFigure(tokens, from)) || (told?.tense === 'past' && !told.lemma.tight))
    return undefined;
  for (let k = from + 1; k < Math.min(end, from + LONGEST_REST); k++) {
    const { kind, text, opensLine } = tokens[k] as Token;
    const point = tokens[k - 1]?.kind === 'number' && tokens[k + 1]?.kind === 'number';
    if (opensLine || (kind === 'mark' && /^[.،,؛:]$/.test(text) && !point)) return k;
    if (cues[k]?.conjunction || isComplementizer(tokens[k])) return k;
  }
  return undefined;
}

/** `12 مليونا`, `بنسبة`, `إلى 40 ألفا`, `بـ 7 ملايين`, `ستة كيلومترات` */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const led = /^(?:ب|الي|من|نحو|حوالي)$/.test(tokens[at]?.form ?? '') ? at + 1 : at;
  const { kind, form } = tokens[led] ?? { kind: 'mark', form: '' };
  return kind === 'number' || AMOUNT.has(form.replace(/^[بل](?=.{3})/, ''));
}
