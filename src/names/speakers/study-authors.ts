/**
 * The authors of a study under the name that says so: `الباحثون` where the article prints `مؤلفو الدراسة`.
 *
 * @module
 */

import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { headsBefore } from '../words/head-positions.ts';
import type { PhraseContext } from '../words/phrase-context.ts';

/** What several scholars are called by their calling alone. */
const SCHOLARS = /^ال(?:باحث|مولف|معد)[وي]ن$/;
const AUTHORS = /^(?:مولفو|معدو)$/;
const WORK = /^ال(?:دراسه|بحث|تقرير|ورقه)$/;

/** Finds `مؤلفو الدراسة`, the only such authors of the article, for a phrase that is nothing but `الباحثون`. */
export function findAuthors(context: PhraseContext, phrase: NounPhrase): NounPhrase | undefined {
  const { tokens } = context;
  if (phrase.to - phrase.from !== 1 || !SCHOLARS.test(tokens[phrase.from]?.form ?? ''))
    return undefined;
  const works = new Set<string>();
  let at = -1;
  for (const lemma of ['مولف', 'معد'])
    for (const i of headsBefore(context, lemma, tokens.length)) {
      const work = tokens[i + 1]?.form ?? '';
      if (!AUTHORS.test(tokens[i]?.form ?? '') || !WORK.test(work)) continue;
      works.add(work);
      at = i;
    }
  return works.size === 1 ? readNounPhrase(context, at, at + 2) : undefined;
}
