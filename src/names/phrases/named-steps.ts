/**
 * Steps over single words of a noun phrase that only their place tells: where a group is, the adjective of somebody unnamed, a
 * name that is a word or a state elsewhere.
 *
 * @module
 */
import { mayBeName } from '../words/name-words.ts';
import { isGift } from '../words/word-names.ts';
import { readName } from './name-reading.ts';
import type { PhraseState } from './phrase-state.ts';
import { readHonoured } from './title-names.ts';
import { isCompound } from './town-reading.ts';

/** `أساتذة التعليم الثانوي بمدينة نواذيبو`: where a group or somebody unnamed is. */
export function stepTown(phrase: PhraseState): boolean {
  const form = phrase.token()?.form ?? '';
  const several = phrase.head?.number === 'plural' || phrase.head?.kind === 'group';
  // `عضو في لجنة الطوارئ بقرية ود عشيب`
  const anybody = phrase.closed && /^(?:person|source)$/.test(phrase.head?.kind ?? '');
  if (!(several || anybody) || phrase.name || !/^[بل]/.test(form)) return false;
  if (form.startsWith('ل') && phrase.head?.kind !== 'person') return false;
  const next = phrase.token(phrase.at + 1);
  // `المحامي بهيئة سطات عبد اللطيف الرامي`: where he works
  const { head, definite } = phrase.context.classes.of(form);
  const { givenName } = phrase.context.classes.of(phrase.token(phrase.at + 2)?.form ?? '');
  const named = givenName || phrase.is('name-link', phrase.at + 2);
  const works = anybody && head?.kind === 'body' && !definite && named;
  if ((!phrase.context.classes.isRegion(form) && !works) || next?.kind !== 'word') return false;
  // `مزارعون بمحافظة كفر الشيخ`, `أستاذ القانون بجامعة عين شمس`
  phrase.at += phrase.is('name-link', phrase.at + 1) || isCompound(phrase, phrase.at + 1) ? 3 : 2;
  if (/^(?:المكرمه|المنوره)$/.test(phrase.token()?.form ?? '')) phrase.at++;
  phrase.closed = true;
  return true;
}

/** `أن ناطقا عسكريا أميركيا`: an adjective with the ending of the title before it. */
export function isAccusativeAdjective(phrase: PhraseState, form: string): boolean {
  if (!phrase.head || phrase.headDefinite || phrase.closed || !/.{3}ا$/.test(form)) return false;
  if (!/.{3}ا$/.test(phrase.token(phrase.at - 1)?.form ?? '')) return false;
  const { classes, nisba } = phrase.context.classes.of(form.slice(0, -1));
  return nisba !== undefined || classes.has('adjective');
}

/** `مصدر عدلي أن`: a source that is not named has no name, though the adjective is one elsewhere. */
export function isAdjectiveOfSource(phrase: PhraseState, form: string): boolean {
  // `جمعية سورية محلية`, and not the state
  if (
    form === 'سوريه' &&
    phrase.head &&
    !phrase.headDefinite &&
    phrase.is('adjective', phrase.at + 1)
  )
    return true;
  const anybody = phrase.head?.lemma === 'مصدر' && !phrase.headDefinite && !phrase.closed;
  return anybody && /.{2}ي$/.test(form) && phrase.at === phrase.from + 1;
}

/** `الشيخ صباح الخالد إن`: the name that is a word elsewhere, and what goes on with it. */
export function stepWordName(phrase: PhraseState): boolean {
  const from = phrase.at;
  if (!isGift(phrase.context.tokens, from)) phrase.at++;
  phrase.closeTitleBefore(from);
  readName(phrase);
  phrase.name = { from, to: phrase.name?.to ?? phrase.at };
  phrase.titleFrom = -1;
  phrase.closed = true;
  return true;
}

/** `وزير الدفاع الإسرائيلي إسرائيل شاحر إن`: a state's name behind a whole title, and a surname that the clause follows. */
export function isCalledAfterState(phrase: PhraseState, words: number): boolean {
  const titled =
    phrase.head?.kind === 'person' && phrase.head.number === 'singular' && phrase.closed;
  const before = phrase.context.classes.of(phrase.token(phrase.at - 1)?.form ?? '');
  return (
    titled &&
    words === 1 &&
    before.definite &&
    mayBeName(phrase.context, phrase.at + 1) &&
    phrase.context.stops(phrase.at + 2)
  );
}

/** Takes the two words at hand for the name that was told to be one: {@link isCalledAfterState}. */
export function stepCalledAfterState(phrase: PhraseState): boolean {
  const from = phrase.at;
  phrase.closeTitleBefore(from);
  phrase.at += 2;
  phrase.name = { from, to: phrase.at };
  phrase.titleFrom = -1;
  return true;
}

/** `السيد لوح أن`: after an honorific even a verb is a name. */
export function stepVerbName(phrase: PhraseState): boolean {
  const before = phrase.context.classes.of(phrase.token(phrase.at - 1)?.form ?? '');
  const word = phrase.token()?.kind === 'word' && !/^(?:ب?ان|و|ف)/.test(phrase.token()?.form ?? '');
  if (before.head?.kind !== 'honorific' || !before.definite || !word || phrase.name) return false;
  readHonoured(phrase);
  return phrase.name !== undefined;
}
