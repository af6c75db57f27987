/**
 * Names that stand in a person's title and are another's: whose kin one is, for whom one speaks.
 *
 * @module
 */
import type { Head } from './name-lexicon.ts';
import type { TokenRange } from './noun-phrase.ts';
import { isOfClass, type PhraseContext } from './phrase-context.ts';

const IN_NAME = /^ب(?:اسم|لسان)$/;

/**
 * `أحد الجيران ويدعى زياد`, `سيدة واسمها سعاد`: whether a word says that the name behind it is one's own; `هو` and `هي` are left
 * out, which open a clause after `و`.
 */
export const isCalled = (form: string): boolean => /^و(?:ي|ت)دعي$|^واسمها?$/.test(form);

/** Tells whether the name behind a title is not its bearer's. */
export const isOthers = (
  context: PhraseContext,
  from: number,
  name: TokenRange,
  head: Head | undefined,
  definite: boolean,
): boolean =>
  head?.kind === 'person' &&
  ((!definite && isOfKin(context, from, name)) ||
    (/^(?:متحدث|ناطق)$/.test(head.lemma) && isSpokenFor(context, name, definite)));

/** `زوجة المعتقل سامي الحاج`: the name is not hers; after a comma it is. */
function isOfKin(context: PhraseContext, from: number, name: TokenRange): boolean {
  const before = context.tokens[name.from - 1];
  const own = before?.kind === 'mark' || isCalled(before?.form ?? '');
  return isOfClass(context, from, 'kin') && !own;
}

/** `متحدث باسم كيلمان`, `ناطقة بلسان الرئيس كيلمان`: the name is whom one speaks for. */
function isSpokenFor(
  { tokens, classes }: PhraseContext,
  { from, to }: TokenRange,
  definite: boolean,
): boolean {
  if (IN_NAME.test(tokens[from - 1]?.form ?? '')) {
    // `المتحدث باسم كيلمان رامي حداد`
    return !definite || to - from < 3;
  }
  // … and not `المتحدث باسم الرئيس رامي حداد`, whose own it may be
  const titled = classes.of(tokens[from - 1]?.form ?? '').head?.kind === 'person';
  return !definite && titled && IN_NAME.test(tokens[from - 2]?.form ?? '');
}
