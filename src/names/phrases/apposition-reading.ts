/**
 * Appositions inside a noun phrase: a title after the name.
 *
 * @module
 */

import { isComma } from '../../arabic/tokens.ts';
import { isBehindName } from '../words/behind-names.ts';
import type { WordClass } from '../words/word-class.ts';
import type { PhraseState } from './phrase-state.ts';

/** In words: how long a title with its name is, where one behind another is looked for; the reading of each reads no farther. */
const NAMED_TITLE = 10;

/** Reads a title behind the name: `كريم ناجي | المدير العام`; false where the phrase ends before the word. */
export function stepAfterName(phrase: PhraseState, word: WordClass): boolean {
  const titled = word.head?.kind === 'person' || word.head?.kind === 'honorific';
  // `دوجاريك كمتحدث باسم الأمين العام`
  if (!titled || !/^ك?$/.test(word.proclitic) || word.head?.number === 'plural') return false;
  // `اتهم سامي حداد | زميله كمال عون بالكذب`: another, whose relation to him is told
  if (isBehindName(phrase.context, phrase.at)) return false;
  // `سالم با وزير إن`: a title that nothing follows is none
  if (!word.definite && word.proclitic === '' && endsAt(phrase, phrase.at + 1)) return false;
  // `سامي نافع السيد يوم الأحد`: an honorific behind which nobody is named
  const after = phrase.at + 1;
  const ends = endsAt(phrase, after) || phrase.is('time', after) || phrase.is('preposition', after);
  if (word.head?.kind === 'honorific' && word.definite && ends) return false;
  // `استقبل رئيس الجمهورية سامي حداد | رئيسة الحكومة`
  const other = phrase.head?.kind === 'person' && phrase.head.gender !== word.head?.gender;
  if (other && word.head?.kind === 'person') return false;
  if (isOfAnotherState(phrase, word) || isOfAnother(phrase)) return false;
  startApposition(phrase, word);
  return true;
}

/** Whether what was said follows at a token: `إن`, `من أن`. */
function endsAt(phrase: PhraseState, at: number): boolean {
  const next =
    phrase.context.stops(at + 1) && /^(?:من|علي|الي)$/.test(phrase.token(at)?.form ?? '');
  return phrase.context.stops(at) || next;
}

/** `دعا الرئيس التركي سامي حداد | الملك الأردني إلى`: two states have two rulers. */
function isOfAnotherState(phrase: PhraseState, { definite, head }: WordClass): boolean {
  const { nisba, definite: described } = phrase.context.classes.of(
    phrase.token(phrase.at + 1)?.form ?? '',
  );
  if (head?.kind !== 'person' || !definite || !described || nisba === undefined) return false;
  const own = phrase.titles.flatMap(({ from, to }) =>
    phrase.context.tokens.slice(from, to).map(({ form }) => phrase.context.classes.of(form).nisba),
  );
  const states = own.filter((code) => code !== undefined);
  return states.length > 0 && !states.includes(nisba);
}

/** `التقى رئيس البلدية سامي حداد | السفير هاني سعد`: a second title with a name of its own, behind a title and a name. */
function isOfAnother(phrase: PhraseState): boolean {
  return phrase.titles.length > 0 && phrase.head?.kind === 'person' && isNamedTitle(phrase);
}

/** A title after the name: `كريم ناجي المدير العام لشركة النقل`. */
export function startApposition(phrase: PhraseState, word: WordClass): void {
  const end = titleEnd(phrase);
  phrase.titles.push({ from: phrase.at, to: end });
  phrase.head ??= word.head;
  phrase.at = end;
  phrase.titleFrom = -1;
}

/** Gives the token after the title that begins here; a name inside it is no part of it. */
function titleEnd(phrase: PhraseState): number {
  const inner = phrase.readInner(phrase.context, phrase.at, phrase.limit);
  // `سامي حداد، مدير مستشفى كامبو فيردي، قال`: whose name it is stands before
  if (inner && isComma(phrase.token(inner.to))) return inner.to;
  return inner && !inner.name ? inner.to : (inner?.titles[0]?.to ?? phrase.at + 1);
}

/** Whether the title that begins here has a name of its own behind it. */
function isNamedTitle(phrase: PhraseState): boolean {
  const limit = Math.min(phrase.limit, phrase.at + NAMED_TITLE);
  const { name, titles } = phrase.readInner(phrase.context, phrase.at, limit) ?? {};
  return name !== undefined && name.from > phrase.at && titles?.length === 1;
}
