/**
 * Titles that no list knows, told by what follows them.
 *
 * @module
 */

import { wordPattern } from '../../arabic/word-lists.ts';
import { mayBeName } from '../words/name-words.ts';
import { isSecondHalf } from '../words/paired-names.ts';
import type { WordClass } from '../words/word-class.ts';
import type { PhraseState } from './phrase-state.ts';

/** What tells that somebody holds a calling no more, or still. */
const FORMER = /^ال(?:سابق|اسبق|حالي|راحل|معتزل|متقاعد)ه?$/;

/** How somebody of a calling is known. */
const REPUTED = wordPattern('names/phrases', 'reputed', '', 'ه?');

/** How the word for somebody's woman ends: `زميلته منى`, and `منافسه الرئيسي هنري` is a man. */
const WOMAN_OF = /ت(?:ه|ها|هم|نا)$/;
/** How the word for any woman ends, folded: `المدربة`. */
const WOMAN = /ه$/;

/** A title that no list knows: `الفيلسوف الفرنسي ميشيل`, `عازف البيانو محمد`. */
export function opensTitle(phrase: PhraseState, word: WordClass): boolean {
  if (word.givenName || word.classes.size > 0) return false;
  // `لم تكن المدربة هدى سالم راضية`: a verb
  if (/^[وف]?(?:لم|لن|لا)$/.test(phrase.token(phrase.at - 1)?.form ?? '')) return false;
  if (isConstructTitle(phrase, word)) {
    openTitle(phrase, word, isMarbuta(phrase) ? WOMAN : WOMAN_OF);
    return phrase.stepOver(2);
  }
  const owned = isOwnedTitle(phrase, word);
  const titled =
    owned ||
    isDescribedTitle(phrase, word) ||
    isTitleBeforeGivenName(phrase, word) ||
    isAdjectivalTitle(phrase, word) ||
    isDoer(phrase);
  if (!titled) return false;
  openTitle(phrase, word, owned ? WOMAN_OF : WOMAN);
  return phrase.stepOver();
}

/** Opens the title at hand, of a woman where its word is spelt as one's. */
function openTitle(phrase: PhraseState, { bare, definite }: WordClass, woman: RegExp): void {
  phrase.titleFrom = phrase.at;
  phrase.head = {
    lemma: bare,
    kind: 'person',
    gender: woman.test(bare) ? 'f' : 'm',
    number: 'singular',
  };
  phrase.headDefinite = definite;
  phrase.closed = true;
}

/** `الفيلسوف الفرنسي ميشيل`, and `الحكم الدولي السابق سعد`: a title with its adjective before a name. */
function isDescribedTitle(phrase: PhraseState, { definite }: WordClass): boolean {
  const next = phrase.wordAt(phrase.at + 1);
  const adjective =
    next.nisba !== undefined || /.{3}يه?$/.test(next.bare) || REPUTED.test(next.bare);
  if (!definite || !next.definite || !adjective) return false;
  // `المسرب الشهير "إدوارد حداد"`
  const opener = phrase.context.closerOf.has(phrase.at + 2) ? 1 : 0;
  const name = phrase.at + 2 + opener;
  const known = phrase.wordAt(name).givenName;
  if (known || (!opener && next.nisba !== undefined && mayBeName(phrase.context, name)))
    return true;
  if (!opener && /.{3}يه?$/.test(next.bare) && mayBeName(phrase.context, name)) return true;
  const former = FORMER.test(phrase.token(phrase.at + 2)?.form ?? '');
  return former && phrase.wordAt(phrase.at + 3).givenName;
}

/** A title with `ال` right before a given name: `الفيلسوف ميشيل`. */
function isTitleBeforeGivenName(phrase: PhraseState, { definite }: WordClass): boolean {
  const next = phrase.wordAt(phrase.at + 1);
  return definite && !next.definite && next.givenName && mayBeName(phrase.context, phrase.at + 1);
}

/**
 * `عازف البيانو محمد`, and `راعي الحفل الدكتور خلف`: a title of two words before a name or an honorific; and not `عز الدين شكري`, of
 * whose name the two are the first.
 */
function isConstructTitle(phrase: PhraseState, { definite }: WordClass): boolean {
  const next = phrase.wordAt(phrase.at + 1);
  if (definite || !next.definite || next.nisba) return false;
  if (isSecondHalf(phrase.formAt(phrase.at + 1))) return false;
  const third = phrase.wordAt(phrase.at + 2);
  const honoured = third.head?.kind === 'honorific' && third.proclitic === '';
  const named = third.givenName && !third.definite && phrase.token(phrase.at + 2)?.text !== 'على';
  return named || honoured;
}

/** A title in the shape of an adjective before a name, and not `العويطي خرج`, whose surname the article knows. */
function isAdjectivalTitle(phrase: PhraseState, { definite, bare }: WordClass): boolean {
  if (!definite || !/يه?$/.test(bare)) return false;
  const known = phrase.context.surnames.has(phrase.token()?.form ?? '');
  const surname = known && !phrase.wordAt(phrase.at + 1).givenName;
  return !surname && mayBeName(phrase.context, phrase.at + 1);
}

/** `المتزلجة ألينا كوفاليوفا`: whoever does something, before a name of two words. */
function isDoer(phrase: PhraseState): boolean {
  return (
    /^المت.{3,}$/.test(phrase.token()?.form ?? '') &&
    mayBeName(phrase.context, phrase.at + 1) &&
    mayBeName(phrase.context, phrase.at + 2)
  );
}

/** `زميلته منى الحربي`, `نائبها إيمانويل`, `جارته أم كريم`, `جاره عوض المطرفي`: somebody's, with the pronoun of whose. */
function isOwnedTitle(phrase: PhraseState, { definite, bare }: WordClass): boolean {
  const own = /^(?:.{3,}|جار|عم|خال)(?:ه|ها|هم|نا)$/.test(bare);
  if (definite || !own || isMarbuta(phrase)) return false;
  const link = /^(?:ام|ابو)$/.test(phrase.token(phrase.at + 1)?.form ?? '');
  return phrase.wordAt(phrase.at + 1).givenName || link;
}

function isMarbuta(phrase: PhraseState): boolean {
  return phrase.token()?.text.endsWith('ة') === true;
}

/** `وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين`: two verbal nouns of one construct. */
export function isTwoDeeds(phrase: PhraseState, form: string): boolean {
  const { classes } = phrase.context;
  const second = phrase.token(phrase.at + 1)?.form ?? '';
  if (!/^ل[^ل].{2}/.test(form) || !/^و.{3}/.test(second)) return false;
  if (!classes.isVerbalNoun(form.slice(1)) || !classes.isVerbalNoun(second.slice(1))) return false;
  return classes.of(phrase.token(phrase.at + 2)?.form ?? '').definite;
}
