/**
 * Gatherings that issue a document, though elsewhere they only tell where something was said: `بيان صادر عن المؤتمر الوطني
 * الرابع لجمعية الأطباء`.
 *
 * @module
 */

import type { PhraseContext } from '../words/phrase-context.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';

/** What people gather in. */
const GATHERING = /^ال(?:موتمر|ملتقي|اجتماع|قمه|جمع|منتدي)$/;

/** Reads a gathering with its adjectives, its number and the body whose it is; undefined where none begins at a token. */
export function readGathering(context: PhraseContext, from: number): NounPhrase | undefined {
  const { tokens, classes } = context;
  const { form = '' } = tokens[from] ?? {};
  if (!GATHERING.test(form)) return undefined;
  let to = from + 1;
  while (/^(?:ال.{3,}|عشر|عشره)$/.test(tokens[to]?.form ?? '') && !tokens[to]?.opensLine) to++;
  // `للمنظمة المغربية`, `لجمعية الأطباء`
  const { proclitic, head, definite } = classes.of(tokens[to]?.form ?? '');
  const theirs = proclitic === 'ل' || /^لل/.test(tokens[to]?.form ?? '');
  if (theirs && head?.kind === 'body') to = readNounPhrase(context, to)?.to ?? to;
  if (to === from + 1 && !definite) return undefined;
  return {
    from,
    to,
    titles: [{ from, to }],
    head: {
      lemma: form.slice(2),
      kind: 'body',
      gender: form.endsWith('ه') ? 'f' : 'm',
      number: 'singular',
    },
    headDefinite: true,
    capital: false,
    joint: false,
    acronyms: [],
    same: false,
  };
}
