/**
 * Foreign places of several words behind the noun of what is there: `شرطة نورث لاندز`, `بلدية سان رومي`.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import type { PhraseContext } from '../words/phrase-context.ts';

/** First words of such names, which another follows. */
const FIRST = wordList('names/phrases', 'foreign-place-first');
/** What stands between the words of such a name. */
const LINK = /^(?:دي|دا|دو|ديل|ديلا|دوس|لا|ليك|أو|او)$/;
/** Last words of such names. */
const LAST = wordList('names/phrases', 'foreign-place-last');
/** Articles that a foreign place's name begins with: `قرية لو سال`. */
const ARTICLE = /^(?:لا|لو|لي|ال|ايل)$/;

/** Token after a foreign place of several words that begins at a token; the same token where none does. */
export function foreignPlaceEnd(context: PhraseContext, at: number): number {
  const { form = '' } = context.tokens[at] ?? {};
  let end = at;
  if (FIRST.has(form)) {
    end = at + 1;
    while (end < at + 4 && isJoined(context, end)) end++;
  } else if (ARTICLE.test(form) && context.classes.isRegion(context.tokens[at - 1]?.form ?? ''))
    end = at + 1;
  // `قرية لو سال لشبكة`: no verb of the present, though a verb has its letters
  const last = context.tokens[end];
  const homograph = !FIRST.has(form) && end > at && /^[^يتنا]/.test(last?.form ?? '');
  if (isPlain(context, end) || (homograph && last?.kind === 'word')) end++;
  else if (end > at) return at;
  if (LAST.has(context.tokens[end]?.form ?? '') && isPlain(context, end)) return end + 1;
  return end > at + 1 ? end : at;
}

/** Whether a word goes on to another of the place's name. */
function isJoined({ tokens, stops }: PhraseContext, at: number): boolean {
  // As printed: the link of a name has a form of its own.
  const { form = '', text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const goesOn = next?.kind === 'word' && !stops(at + 1) && !/^ال/.test(next.form);
  return goesOn && (FIRST.has(form) || LINK.test(text));
}

/** Whether a word without `ال` that the lists know as nothing else stands at a token, in the same line. */
function isPlain({ tokens, classes, stops }: PhraseContext, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.opensLine || stops(at)) return false;
  const { head, nisba, definite, classes: known } = classes.of(token.form);
  return !head && !nisba && !definite && known.size === 0;
}
