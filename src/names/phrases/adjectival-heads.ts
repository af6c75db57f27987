/**
 * Nouns of people and bodies that are adjectives where they stand, `اللجنة المنظمة`, `الباحثين الشباب`, and those that
 * look so and are whom the verb is about.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import type { Head } from '../words/name-lexicon.ts';
import type { WordClass } from '../words/word-class.ts';
import type { PhraseState, Reading } from './phrase-state.ts';

/** Reads on over a noun that describes the one before it; false where it is whom the verb is about. */
export function stepAdjectivalHead(phrase: PhraseState, word: WordClass, head: Head): Reading {
  if (
    isOrganizing(phrase, word, head) ||
    areYoung(phrase, word, head) ||
    agreesBehindLam(phrase, word)
  )
    return phrase.stepOver();
  if (areSpokenTo(phrase, word, head) || areMenBehindBody(phrase, word, head)) return false;
  const adjective =
    isNisbaLike(phrase, word, head) || isForce(phrase) || describesWoman(phrase, word, head);
  return adjective ? phrase.stepOver() : undefined;
}

/** `اللجنة المنظمة`, `الجهة المنظمة`: an adjective */
function isOrganizing(phrase: PhraseState, { definite }: WordClass, head: Head): boolean {
  if (head.lemma !== 'منظمه' || !definite || !phrase.closed) return false;
  return /^(?:لجنه|جهه|شركه|هييه)$/.test(phrase.wordAt(phrase.at - 1).head?.lemma ?? '');
}

/** `عدد من الباحثين الشباب` */
function areYoung(phrase: PhraseState, { definite }: WordClass, head: Head): boolean {
  if (!definite || head.lemma !== 'شباب') return false;
  const men = phrase.wordAt(phrase.at - 1);
  return men.definite && men.head?.kind === 'person' && men.head.number === 'plural';
}

/** `الناطق باسم تنسيقية للأطباء المقيمين`: an adjective of theirs */
function agreesBehindLam(phrase: PhraseState, { definite, bare }: WordClass): boolean {
  if (!definite || !/^لل/.test(phrase.formAt(phrase.at - 1))) return false;
  const { head } = phrase.wordAt(phrase.at - 1);
  const plural = head?.number === 'plural' && /ين$/.test(bare);
  // and `المدير التنفيذي للشركة المنتجة كريشنا ريدي`
  const own = head?.kind === 'body' && head.gender === 'f' && /ه$/.test(bare);
  return plural || own;
}

/** `أخبر الرئيس | الصحفيين`: whom one person speaks to. */
function areSpokenTo(phrase: PhraseState, { definite }: WordClass, { number }: Head): boolean {
  const one = phrase.head?.number === 'singular' && phrase.head.kind === 'person';
  return definite && number === 'plural' && one;
}

/** `حثت وزارة الخارجية الأمريكية | المتمردين`: men are no adjective of a body in teh marbuta. */
function areMenBehindBody(
  phrase: PhraseState,
  { definite, bare }: WordClass,
  { number }: Head,
): boolean {
  const men = definite && number === 'plural' && /ين$/.test(bare);
  const body = /^(?:body|outlet|name)$/.test(phrase.head?.kind ?? '');
  return men && body && /ه$/.test(phrase.formAt(phrase.at - 1));
}

/** `القوى العاملة`: the work force. */
function isForce(phrase: PhraseState): boolean {
  return /^(?:ال|لل|بال)قوي$/.test(phrase.formAt(phrase.at - 1)) && /^العامل/.test(phrase.formAt());
}

/** `رئيسة جمعية المرأة العاملة`: an adjective of the last word. */
function describesWoman(phrase: PhraseState, { definite, bare }: WordClass, head: Head): boolean {
  const before = phrase.formAt(phrase.at - 1);
  return (
    phrase.titleFrom >= 0 &&
    definite &&
    head.kind === 'person' &&
    /ه$/.test(bare) &&
    /^ال.+ه$/.test(before) &&
    !phrase.context.classes.of(before).head &&
    !phrase.name
  );
}

/** Callings that end as adjectives do, and are none. */
const NO_ADJECTIVE_OF_BODY = /^(?:والي|قاضي|محامي|مفتي|مغني)ه?$/;
/** Nouns for bodies and places that end so. */
const NO_ADJECTIVE = wordList('names/phrases', 'no-adjective');

/**
 * `المستشار الدبلوماسي`, `عضو المكتب السياسي`: a calling in `ي` that is an adjective with `ال`, as `الكبير` is; and not
 * `أقفلت نقابة الأطباء | المستشفى`, `استقبل وفد القبائل | الوالي`.
 */
function isNisbaLike(phrase: PhraseState, { definite, bare }: WordClass, { lemma }: Head): boolean {
  if (NO_ADJECTIVE.has(bare)) return false;
  if (phrase.head?.kind === 'body' && NO_ADJECTIVE_OF_BODY.test(bare)) return false;
  return definite && (/ي(?:ه|ون|ين)?$/.test(bare) || lemma === 'كبير');
}
