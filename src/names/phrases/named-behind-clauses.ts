/**
 * The name of whose office it is behind a relative clause that no comma closes: `قال مدير المصنع الذي افتتح أمس | كمال عون إن`.
 *
 * @module
 */
import { isOfClass, isRelative, type PhraseContext, placeAt } from '../words/phrase-context.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';

/** In tokens: how long such a clause is at most. */
const LONGEST = 12;

/**
 * An office with the name behind the relative clause that begins at a token, where what was said follows the name; undefined where
 * nobody is named there, or somebody of whom the clause tells.
 *
 * @example
 * // `رئيس الشركة التي أفلست العام الماضي | نزار الحموي أن`
 * // and neither `رئيس الشركة التي يملكها نزار الحموي أن` nor `الرئيس الذي استقبل الوزير نزار الحموي أن`
 */
export function namedBehindClause(
  context: PhraseContext,
  phrase: NounPhrase,
  relative: number,
  limit: number,
): NounPhrase | undefined {
  // `المدير الذي استقبل أمس سامي حداد إن`: what he did, and to whom
  if (relative !== phrase.to || phrase.to - phrase.from < 2) return undefined;
  // `ابنة الرجل الذي قتل أمس سامي حداد`: his name
  if (isOfClass(context, phrase.from, 'kin')) return undefined;
  const { tokens, classes } = context;
  for (let k = relative + 3; k < Math.min(limit, relative + LONGEST); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.opensLine || context.stops(k)) return undefined;
    const { givenName, proclitic, head } = classes.of(token.form);
    if (!givenName || proclitic !== '' || head || !mayEndClause(context, k - 1)) continue;
    const named = readNounPhrase(context, k, limit);
    const { name } = named ?? {};
    if (!name || named?.head || name.from !== k || name.to - k < 2 || named?.to !== name.to)
      continue;
    if (!opensClause(context, name.to, limit)) continue;
    const first = phrase.titles[0] ?? phrase;
    return { ...phrase, to: name.to, name, titles: [{ from: first.from, to: k }] };
  }
  return undefined;
}

/** Whether a clause may end with a word, so that the name behind it is no more of it: a time, a place, a thing with `ال`. */
function mayEndClause(context: PhraseContext, at: number): boolean {
  const { form = '' } = context.tokens[at] ?? {};
  const { classes, head, definite } = context.classes.of(form);
  if (isRelative(context, at) || classes.has('preposition')) return false;
  // `يوم الأحد`, and no `أحد`
  if (classes.has('time')) return true;
  if (/^(?:person|honorific|source|group)$/.test(head?.kind ?? '')) return false;
  if (context.classes.isTown(form) || placeAt(context, at)) return true;
  return definite || /^(?:بال|لل).{2}/.test(form);
}

/** Whether what was said, or the end of the phrase's room, follows. */
function opensClause(context: PhraseContext, at: number, limit: number): boolean {
  return at >= limit || context.stops(at) || /^(?:الي|علي)$/.test(context.tokens[at]?.form ?? '');
}
