/**
 * Whoever held an office under a ruler: `مستشار الأمن القومي في عهد الرئيس دونالد ترامب جون بولتون`, where two names stand
 * side by side and the first is the ruler's.
 *
 * @module
 */

import { isOfClass, isRelative, type PhraseContext } from '../words/phrase-context.ts';
import { type NounPhrase, readNounPhrase, type TokenRange } from './noun-phrase.ts';

/** The time of a ruler, after `في`. */
const ERA = /^(?:عهد|عصر|زمن|اداره|حكومه)$/;
const RULER = /^(?:ال)?(?:رييس|ملك|امير|سلطان|مستشاره?)$/;
const LINK = /^(?:عبد|ابو|بن|ال|دي|فان|ابن)$/;

/**
 * Takes the ruler's name off a phrase that goes on with it: the name behind it speaks, or the office where none stands
 * there. Any other phrase stays as it is.
 */
export function withoutRuler(
  context: PhraseContext,
  phrase: NounPhrase,
  limit = context.tokens.length,
): NounPhrase {
  const { name, from } = phrase;
  const era = name && eraOf(context, from, name.from);
  if (!name || era === undefined || !/^(?:person|source)$/.test(phrase.head?.kind ?? ''))
    return phrase;
  // A phrase that this has read before.
  if (phrase.titles.some((title) => title.to === era - 1)) return phrase;
  const office = { from, to: era - 1 };
  // Its own name stands behind a comma, and the ruler's inside its title.
  if (phrase.titles.some((title) => title.to > era && title.to < name.from))
    return { ...phrase, titles: [office] };
  const ruler = twoWords(context, name.from, limit);
  const own = nameAfter(context, phrase, ruler, limit);
  if (own) return { ...phrase, to: own.to, name: own, titles: [office] };
  const { name: _, ...unnamed } = phrase;
  return { ...unnamed, to: Math.max(phrase.to, ruler), titles: [office] };
}

/** Token of `عهد` between two tokens, where a ruler follows it. */
function eraOf({ tokens }: PhraseContext, from: number, to: number): number | undefined {
  for (let k = from + 2; k < to - 1; k++) {
    if (!ERA.test(tokens[k]?.form ?? '') || tokens[k - 1]?.form !== 'في') continue;
    if (RULER.test(tokens[k + 1]?.form ?? '')) return k;
  }
  return undefined;
}

/** Token after two words of a name, `عبد الفتاح السيسي`, or before what ends it sooner. */
function twoWords(context: PhraseContext, from: number, limit: number): number {
  let at = from;
  for (let words = 0; words < 2 && at < limit && isNamePart(context, at); words++)
    at += LINK.test(context.tokens[at]?.form ?? '') ? 2 : 1;
  return at;
}

const isNamePart = (context: PhraseContext, at: number): boolean =>
  context.tokens[at]?.kind === 'word' &&
  !context.stops(at) &&
  !isOfClass(context, at, 'preposition') &&
  !isOfClass(context, at, 'time') &&
  !isRelative(context, at);

/** The name behind the ruler's, after a comma or none; two or three words before the clause where the reader knows none. */
function nameAfter(
  context: PhraseContext,
  phrase: NounPhrase,
  ruler: number,
  limit: number,
): TokenRange | undefined {
  if (phrase.name && phrase.name.to > ruler + 1) return { from: ruler, to: phrase.name.to };
  const comma = /^[،,]$/.test(context.tokens[ruler]?.text ?? '') ? 1 : 0;
  const from = ruler + comma;
  const read = readNounPhrase(context, from, limit)?.name;
  if (read?.from === from && read.to - from > 1) return read;
  let to = from;
  while (to < Math.min(limit, from + 4) && isNamePart(context, to)) to++;
  const { text = '' } = context.tokens[to] ?? {};
  const closes = context.stops(to) || (comma > 0 && /^[،,]$/.test(text));
  const governed = comma === 0 && isOfClass(context, to, 'preposition');
  return to - from > 1 && to - from < 4 && (closes || governed) ? { from, to } : undefined;
}
