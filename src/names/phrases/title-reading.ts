/**
 * Words without `ال` inside a noun phrase that are no head, place or nisba: they go on with a title, a body's name or a
 * description, begin the person's name, or end the phrase.
 *
 * @module
 */

import { mayBeName } from '../words/name-words.ts';
import { isPossessed } from '../words/owned-words.ts';
import type { WordClass } from '../words/word-class.ts';
import { stepConstruct } from './construct-reading.ts';
import { isAnybodysSpokesman, stepMadeBy, stepWorkplace } from './employer-reading.ts';
import { stepCounted } from './group-reading.ts';
import { readName } from './name-reading.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import {
  stepAbroad,
  stepAffairs,
  stepAtWork,
  stepMembers,
  stepOwner,
  stepPrintedTown,
  stepPurpose,
  stepToName,
  stepTownBeforeComma,
  stepTwoDeeds,
  stopBehindJoint,
  stopBehindMark,
} from './prefixed-words.ts';
import { isBodyName, isTitle, readHonoured, stepBodyName } from './title-names.ts';
import { stepPlace } from './town-reading.ts';

/** A word that is no head, place or nisba and has no `ال`. */
export function stepPlain(phrase: PhraseState, word: WordClass, form: string): boolean {
  return (
    stepPlace(phrase, form) ??
    stopAtAccusative(phrase, form) ??
    stopAtVerb(phrase, word, form) ??
    stepCounted(phrase, form) ??
    stepAffairs(phrase, form) ??
    stopAtSeat(phrase, form) ??
    stepWorkplace(phrase, word, form) ??
    stopBehindMark(phrase, word, form) ??
    stepAbroad(phrase, form) ??
    stepAtWork(phrase, form) ??
    stepOwner(phrase, form) ??
    stepBareAdjective(phrase, word) ??
    stepOfDocument(phrase, word, form) ??
    stopBehindJoint(phrase, form) ??
    stepPrintedTown(phrase, form) ??
    stepOutletName(phrase) ??
    stepMembers(phrase, word, form) ??
    stepPurpose(phrase, word, form) ??
    stepTwoDeeds(phrase, form) ??
    stepCharge(phrase, form) ??
    stepPossessor(phrase, form) ??
    stepTwoParties(phrase, form) ??
    stepToName(phrase, word, form) ??
    stepOwnNoun(phrase, form) ??
    stepTownBeforeComma(phrase, word, form) ??
    stepNameOrNoun(phrase, word, form)
  );
}

/** `نشرت الصحيفة | تقريرا` */
function stopAtAccusative(phrase: PhraseState, form: string): Reading {
  if (phrase.head?.kind !== 'outlet' || !/ا$/.test(form)) return undefined;
  if (phrase.context.classes.of(form.slice(0, -1)).head) return false;
  // `تركت صحيفة واشنطن بوست | عمودا فارغا`
  const two = /.{3}ا$/.test(form) && /.{3}ا$/.test(phrase.formAt(phrase.at + 1));
  return phrase.closed && two ? false : undefined;
}

/** `محللون | استطلعت رويترز آراءهم`, `امرأة مسنة | أصيبت بشظايا`: an unknown word in `ت` is a verb. */
function stopAtVerb(phrase: PhraseState, { classes, givenName }: WordClass, form: string): Reading {
  if (phrase.closed || !/^[^ي].{2,}[^اي]ت$/.test(form)) return undefined;
  // `صحيفة يديعوت أحرونوت الإسرائيلية`
  const adjective = phrase.wordAt(phrase.at + 1);
  const foreign = adjective.definite && adjective.nisba !== undefined;
  if (isFirmName(phrase)) {
    phrase.proper = true;
    return phrase.stepOverClosing();
  }
  return !foreign && classes.size === 0 && !givenName ? false : undefined;
}

/** `شركة نورفا أن`, `شركة تراست ويف أن`, `شركة نورفا لأمن المعلومات`: right behind its noun a word or two that the clause follows name a firm. */
function isFirmName(phrase: PhraseState): boolean {
  const noun = phrase.wordAt(phrase.at - 1);
  if (noun.head?.kind !== 'body' || noun.definite || noun.head.number !== 'singular') return false;
  const clause = (at: number) =>
    /^[إأا]ن(?:ه|ها)?$|^ب?أن(?:ه|ها)?$|^[،,]$/.test(phrase.token(at)?.text ?? '');
  const after = phrase.at + 1;
  if (clause(after) || /^ل.{3}/.test(phrase.formAt(after))) return true;
  return mayBeName(phrase.context, after) && clause(after + 1);
}

/** `الوكالة | ومقرها باريس`: where it sits, no part of its name. */
function stopAtSeat(phrase: PhraseState, form: string): Reading {
  const seat = /^ومقره(?:ا)?$/.test(form);
  return seat && /^(?:body|outlet)$/.test(phrase.head?.kind ?? '') ? false : undefined;
}

/** `رئيسة جديدة`, and no adjective without `ال` of a head with it, `المصنفة | أولى عالميا`. */
function stepBareAdjective(phrase: PhraseState, { classes }: WordClass): Reading {
  if (!classes.has('adjective')) return undefined;
  // `المكتب الإعلامي لرئيس المجلس نبيه بري`
  const called = phrase.wordAt(phrase.at - 1).givenName && mayBeName(phrase.context, phrase.at);
  if (called) return undefined;
  if (phrase.closed && phrase.headDefinite) return false;
  phrase.adjectives = true;
  return phrase.stepOver();
}

/** What describes a study or a document: `دراسة كولومبية`, `دراسة أعدها المركز،`. */
function stepOfDocument(phrase: PhraseState, word: WordClass, form: string): Reading {
  const document = /^(?:document|study)$/.test(phrase.head?.kind ?? '');
  if (!document || phrase.headDefinite) return undefined;
  // `بيانات ملاحية`, `دراسة كولومبية`
  const nisba = /^.{3,}ي(?:ه|ين|ون)?$/.test(form) && !word.givenName && word.classes.size === 0;
  // … and not `نتائج مسح ميزانية الأسرة`
  const next = phrase.wordAt(phrase.at + 1);
  const construct = next.definite && next.nisba === undefined && phrase.at > phrase.from + 1;
  // `دراسة | نشرت أمس`, `دراسة | أجريت في المدينة`
  if (/^(?:نشرت|اجريت|اعدت|صدرت|انجزت|شملت|تناولت|استندت|اعتمدت|اجري|نشر|صدر|اعد)$/.test(form))
    return false;
  if (nisba && !construct && !phrase.closed) {
    phrase.adjectives = true;
    return phrase.stepOver();
  }
  // `دراسة | نشرتها مجلة`: a verb with the noun's own pronoun describes it.
  if (/^.{2,}(?:ت|ا)ها?$/.test(form)) return false;
  return /^(?:اعد|انجز|نشر|اصدر)ها?$/.test(form) ? stepMadeBy(phrase) : undefined;
}

/** `صحيفة يديعوت أحرونوت`: an outlet's name, whatever its words are, and not `وسائل إعلام محلية | مقتل ضابط`. */
function stepOutletName(phrase: PhraseState): Reading {
  const open = !phrase.closed && !phrase.adjectives;
  const named = phrase.head?.kind === 'outlet' && open && phrase.at - phrase.from < 4;
  return named ? phrase.stepOver() : undefined;
}

/** `رئيس الوزراء المكلف تشكيل الحكومة`: the deed that somebody is in charge of. */
function stepCharge(phrase: PhraseState, form: string): Reading {
  const charged = phrase.is('title-adjective', phrase.at - 1);
  if (!charged || !phrase.context.classes.isVerbalNoun(form)) return undefined;
  phrase.closed = false;
  return phrase.stepOver();
}

/** `الجامعة الوطنية للنقل متعدد الوسائط` */
function stepPossessor(phrase: PhraseState, form: string): Reading {
  const possessor = /^(?:متعدده?|ذات|ذو|منخفضه?|عاليه?|محدوده?)$/.test(form);
  return possessor && phrase.wordAt(phrase.at + 1).definite ? phrase.stepOver(2) : undefined;
}

/** `حزبان سياسيان` */
function stepTwoParties(phrase: PhraseState, form: string): Reading {
  return phrase.head?.kind === 'group' && /يان$/.test(form) ? phrase.stepOver() : undefined;
}

/** `الرئيس المنتهية ولايته ميشال عون` */
function stepOwnNoun(phrase: PhraseState, form: string): Reading {
  const own = phrase.closed && isPossessed(form);
  return own && mayBeName(phrase.context, phrase.at + 1) ? phrase.stepOver() : undefined;
}

/** Reads a word that may be one of a name as such, or else as a noun of the construct. */
function stepNameOrNoun(phrase: PhraseState, word: WordClass, form: string): boolean {
  const mayName = mayBeName(phrase.context, phrase.at);
  const named = mayName ? stepNameWord(phrase, word, form) : stepHonoured(phrase);
  return named ?? stepConstruct(phrase, word, form, mayName);
}

/** Reads on over a word that may be one of a name: a body's, a place's or the person's own. */
function stepNameWord(phrase: PhraseState, word: WordClass, form: string): Reading {
  return (
    stepFirmName(phrase, word) ??
    stepClubWord(phrase, word) ??
    stepNamesakeBody(phrase, word, form) ??
    stepHeldOffice(phrase, word, form) ??
    stepSpokesmansPlace(phrase, word) ??
    stepPersonName(phrase, word) ??
    stepProperName(phrase, word, form)
  );
}

/** `محللو بنك غولدمان ساكس`: several are called by no name. */
function stepFirmName(phrase: PhraseState, { givenName }: WordClass): Reading {
  const many =
    phrase.head?.number === 'plural' && phrase.head.kind === 'person' && phrase.titleFrom >= 0;
  const firm = phrase.wordAt(phrase.at - 2).head?.kind === 'body';
  return many && firm && !givenName ? phrase.stepOver() : undefined;
}

/**
 * `رئيس نادي وفاق | سطيف الجزائري عبد الحكيم سرا`: a word of the body's name, after which an adjective and a given
 * name come.
 */
function stepClubWord(phrase: PhraseState, { givenName }: WordClass): Reading {
  if (givenName || phrase.titleFrom < 0 || phrase.titleFrom >= phrase.at - 1) return undefined;
  const { definite, nisba } = phrase.wordAt(phrase.at + 1);
  const adjective = definite && nisba !== undefined;
  return adjective && phrase.wordAt(phrase.at + 2).givenName ? phrase.stepOver() : undefined;
}

/** `مكتب الوزير | يرد:`, `مكتب نتنياهو | يرد على`: a short verb, before a colon or a preposition. */
function isShortVerb(phrase: PhraseState, { givenName }: WordClass, form: string): boolean {
  const ends = phrase.token(phrase.at + 1)?.text === ':' || phrase.is('preposition', phrase.at + 1);
  return /^[يت].{1,3}$/.test(form) && !givenName && ends;
}

/** `جامعة محمد الخامس`, `جامعة الملك سعود`: a body that is called after somebody. */
function stepNamesakeBody(phrase: PhraseState, word: WordClass, form: string): Reading {
  const called = !isShortVerb(phrase, word, form) && isBodyName(phrase);
  return called ? stepBodyName(phrase) : undefined;
}

/** `أسرة الفنان الراحل سمير حداد`, `أحد كبار مساعدي الرئيس الأوكراني فولوديمير زيلينسكي`: the name of whose it is. */
function stepHeldOffice(phrase: PhraseState, word: WordClass, form: string): Reading {
  if (!phrase.closed || isShortVerb(phrase, word, form)) return undefined;
  const { kind, lemma = '' } = phrase.head ?? {};
  const office = kind === 'body' && /^(?:مكتب|ديوان|مقر|حكومه|اداره|عايله|اسره)$/.test(lemma);
  const held =
    kind === 'group' || (office && (word.givenName || isTitle(phrase, phrase.at - 2, 4)));
  return held && isTitle(phrase, phrase.at - 1, 5) ? phrase.stepOver() : undefined;
}

/** `متحدث باسم بلدية كامبو فيردي أن`: the second word of the place, of whose spokesman no more is told */
function stepSpokesmansPlace(phrase: PhraseState, { givenName }: WordClass): Reading {
  const place = phrase.proper && !givenName && isAnybodysSpokesman(phrase);
  return place ? phrase.stepOver() : undefined;
}

/** `وزير الطاقة الأردني سامر الخوري`: the name of whose title it is. */
function stepPersonName(phrase: PhraseState, { givenName }: WordClass): Reading {
  const kind = phrase.head?.kind;
  const source =
    kind === 'source' &&
    (phrase.headDefinite || givenName || (phrase.closed && !phrase.adjectives));
  const titled = kind === 'person' || kind === 'honorific' || source;
  if (!titled || !(phrase.closed || givenName)) return undefined;
  if (!givenName && isShortOfFirm(phrase)) return phrase.stepOver();
  readName(phrase);
  return true;
}

/** `رئيس شركة النفط العراقية | سومو الأحد`: one word that no list knows behind a firm and its adjective, and no surname. */
function isShortOfFirm(phrase: PhraseState): boolean {
  const { definite, nisba, bare } = phrase.wordAt(phrase.at - 1);
  if (!definite || nisba === undefined || !bare.endsWith('ه')) return false;
  const after = phrase.at + 1;
  if (!phrase.is('time', after)) return false;
  for (let k = phrase.from + 1; k < phrase.at; k++)
    if (/^(?:شركه|موسسه|هييه|وكاله)$/.test(phrase.wordAt(k).head?.lemma ?? '')) return true;
  return false;
}

/** `منظمة هيومن رايتس ووتش`: a proper name of several words. */
function stepProperName(phrase: PhraseState, word: WordClass, form: string): Reading {
  const goesOn = phrase.proper && phrase.at - phrase.from < 6;
  return goesOn && !isShortVerb(phrase, word, form) ? phrase.stepOver() : undefined;
}

/** `د. حسن نجمي`: whatever follows an honorific is a name. */
function stepHonoured(phrase: PhraseState): Reading {
  const honorific = /^(?:ال)?(?:د|م|سيد|سيده|دكتور|دكتوره)$/.test(phrase.formAt(phrase.at - 1));
  if (phrase.head?.kind !== 'honorific' || !honorific) return undefined;
  readHonoured(phrase);
  return phrase.name !== undefined;
}

/** `سيدة تدعى سعاد`, `أحد الجيران اسمه زياد`: the name behind a word that gives it. */
export function stepNamedBy(phrase: PhraseState): boolean {
  if (phrase.name || phrase.headDefinite || !mayBeName(phrase.context, phrase.at + 1)) return false;
  // `جميع الديون هي بشروط ميسرة`
  const one = /^احدي?$/.test(phrase.head?.lemma ?? '');
  if (phrase.head?.kind === 'group' && !one) return false;
  phrase.closeTitle();
  phrase.at++;
  readName(phrase);
  return true;
}
