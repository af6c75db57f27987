/**
 * Words with `ال` inside a noun phrase: a surname, an adjective of what stands before, or the object of the verb.
 *
 * @module
 */

import { wordList } from '../../arabic/word-lists.ts';
import { mayBeName } from '../words/name-words.ts';
import type { WordClass } from '../words/word-class.ts';
import { readName } from './name-reading.ts';
import type { PhraseState } from './phrase-state.ts';
import { isLeader } from './surname-reading.ts';
import { isDefiniteGivenName } from './title-names.ts';
import { isBetweenVerbAndClause, isThing, isThingBehindBody } from './verb-objects.ts';

/** Stretches of time that are also adjectives, or that no list of times has. */
const STRETCH = wordList('names/phrases', 'stretch');
/** What makes `العام` a year: `الأمين العام السابق` and `الحالي` are in office, or were. */
const TOLD_WHEN = /^(?:ال(?:ماضي|جاري|مقبل|قادم|فائت|فايت|منصرم|فارط|منقضي)ه?|[0-9٠-٩]{4})$/;

/** Past verbs whose own letters begin like the article: `التقى`, `التحقت`. */
const MET = /^الت(?:قي|قت|قوا|قينا|قا|زمت|حقت|حقوا|قطت|مست)(?:ه|ها|هم|هما)?$/;

/**
 * Reads a word with `ال` that no list knows as a head: an adjective, a surname or a noun of the construct; false
 * where the phrase ends before it.
 */
export function stepDefinite(phrase: PhraseState, word: WordClass): boolean {
  // `طلاب | التقت بهم الصحيفة`: a verb
  if (MET.test(phrase.token()?.form ?? '')) return false;
  if (isBehindWholePlural(phrase) || isBehindIndefinite(phrase)) return false;
  if (phrase.closed && opensName(phrase, word)) {
    readName(phrase);
    return true;
  }
  if (phrase.closed && isObjectOfVerb(phrase, word)) return false;
  return phrase.stepOverClosing();
}

/** `انتقد معلقون | القرار`: with its `ن` a plural has no complement. */
function isBehindWholePlural(phrase: PhraseState): boolean {
  const several =
    phrase.head?.number === 'plural' && !phrase.headDefinite && phrase.at === phrase.from + 1;
  return several && /.{3}ون$/.test(phrase.token(phrase.at - 1)?.form ?? '');
}

/** Whether a word with `ال` begins the name behind a whole title. */
function opensName(phrase: PhraseState, word: WordClass): boolean {
  const titled = phrase.head?.kind === 'person' || phrase.head?.kind === 'honorific';
  if (!titled) return false;
  return (
    isNameBehindRank(phrase, word) ||
    (word.givenName && mayOpenName(phrase, word)) ||
    isSurnameOfArticle(phrase) ||
    isNameBetweenTitles(phrase, word) ||
    isDefiniteGivenName(phrase, word)
  );
}

/**
 * `العقيد الصوارمي خالد`: after a rank even an unknown word with `ال` is a name where a given name follows; and neither the
 * team of `رئيس الفريق الحركي إدريس` nor `العميد السابق حاتم`, nor what `المحامي | الضوء على كذا` throws light on.
 */
function isNameBehindRank(phrase: PhraseState, { head, nisba, bare }: WordClass): boolean {
  if (!phrase.is('rank', phrase.at - 1) || head || nisba) return false;
  if (phrase.is('preposition', phrase.at + 1)) return false;
  const owner = phrase.wordAt(phrase.at - 2);
  const team = owner.head?.kind === 'person' && !owner.definite && phrase.at - 2 >= phrase.from;
  const adjective = phrase.context.classes.of(bare).classes.has('adjective');
  return phrase.wordAt(phrase.at + 1).givenName && !adjective && !team;
}

/** `الباحث اللبار`, where the article prints `محمد اللبار`. */
function isSurnameOfArticle(phrase: PhraseState): boolean {
  const known = phrase.context.surnames.has(phrase.token()?.form ?? '');
  return known && phrase.titleFrom === phrase.at - 1;
}

/** `السيد القصير وزير الزراعة`: between an honorific and a title. */
function isNameBetweenTitles(phrase: PhraseState, { head }: WordClass): boolean {
  const honoured = phrase.head?.kind === 'honorific' && phrase.titleFrom === phrase.at - 1;
  const next = phrase.wordAt(phrase.at + 1);
  return honoured && next.head?.kind === 'person' && !next.definite && !head;
}

/** Whether a word with `ال` behind a whole phrase is what the verb before is about, and no part of the phrase. */
function isObjectOfVerb(phrase: PhraseState, word: WordClass): boolean {
  return (
    isDeedOfPhrase(phrase, word) ||
    isThingBehindTitle(phrase, word) ||
    isThingBehindMarks(phrase, word) ||
    isThingBehindBody(phrase, word) ||
    areThings(phrase, word) ||
    isBehindTwo(phrase, word) ||
    !agreesWithBefore(phrase, word) ||
    isObjectOfOffice(phrase, word)
  );
}

/** A verbal noun that is no adjective: `الجيش السوري | السيطرة على المدينة`, `ترفض الشركة | التعاطي معها`. */
function isDeedOfPhrase(phrase: PhraseState, { nisba }: WordClass): boolean {
  if (!phrase.context.classes.isVerbalNoun(phrase.token()?.form ?? '')) return false;
  if (phrase.adjectives) return true;
  if (!phrase.is('preposition', phrase.at + 1)) return false;
  if (phrase.wordAt(phrase.at - 1).nisba) return true;
  // and `رفض الوزير | التجاوب مع الطلب`
  const body = phrase.headDefinite && /^(?:body|person)$/.test(phrase.head?.kind ?? '') && !nisba;
  return body && phrase.titleFrom === phrase.at - 1;
}

/** Whether nothing but adjectives stands between a title of one word and the word at hand: `الرئيس التركي السابق |`. */
function isBehindShortTitle(phrase: PhraseState): boolean {
  if (phrase.titleFrom !== phrase.from || phrase.at === phrase.from) return false;
  for (let k = phrase.from + 1; k < phrase.at; k++) {
    const { definite, nisba, classes, head, bare } = phrase.wordAt(k);
    // `المدير الفني`, `الخبير الاقتصادي`
    const shaped = /.{2}ي$/.test(bare) || phrase.context.classes.of(bare).classes.has('adjective');
    const adjective = nisba !== undefined || classes.has('title-adjective') || shaped;
    if (!definite || head || !adjective) return false;
  }
  return true;
}

/**
 * `وصف الرئيس التركي | العملية`: a word in the feminine behind a man's title and its adjectives is what the verb is about; what
 * `إن` follows may be his surname.
 */
export function isFeminineBehindMan(phrase: PhraseState): boolean {
  const { head } = phrase;
  const man = head?.kind === 'person' && head.number === 'singular' && head.gender === 'm';
  if (!man || !phrase.headDefinite || phrase.at < phrase.from + 2) return false;
  const feminine = /^ال.{2,}ة$/.test(phrase.token()?.text ?? '');
  const next = phrase.at + 1;
  // and `وصفت العملية بأنها`
  const surname = phrase.context.stops(next) && !/^ب/.test(phrase.formAt(next));
  return feminine && isBehindShortTitle(phrase) && !surname;
}

/**
 * `رفض الوزير | القرار`, `افتتح المدير | المعرض`, `وصف الرئيس التركي | العملية`: a thing or a deed behind a title of one word
 * and its adjectives is no further adjective.
 */
function isThingBehindTitle(phrase: PhraseState, { nisba, bare, classes }: WordClass): boolean {
  const { head } = phrase;
  const titled = head?.kind === 'person' && head.number === 'singular' && phrase.headDefinite;
  if (!titled || !isBehindShortTitle(phrase)) return false;
  const own = phrase.context.classes.of(bare);
  if (nisba !== undefined || classes.has('title-adjective') || own.givenName) return false;
  // a man's adjective has no teh marbuta
  const feminine = head.gender === 'm' && /ة$/.test(phrase.token()?.text ?? '');
  if (isFeminineBehindMan(phrase)) return true;
  // `هنأ الرئيس | الفائزين`: several are no adjective of one, and `الأمين` is
  if (/^.{4,}ين$/.test(bare) && !own.head && !own.classes.has('adjective')) return true;
  if (/يه?$/.test(bare) || own.classes.has('adjective')) return false;
  const thing = (['thing', 'setting', 'claim', 'naming'] as const).some((one) =>
    own.classes.has(one),
  );
  const noun = phrase.context.classes.isCommonNoun(bare) && !phrase.context.stops(phrase.at + 1);
  return (
    noun ||
    feminine ||
    thing ||
    own.head?.kind === 'body' ||
    phrase.context.classes.isVerbalNoun(phrase.token()?.form ?? '')
  );
}

/** `أدان حزب "الأفق" | الهجوم`, `رفضت حركة "سند" اليسارية | الاتفاق`: a thing or a deed behind a name in marks is no adjective. */
function isThingBehindMarks(phrase: PhraseState, { nisba, bare }: WordClass): boolean {
  const first = /[يه]$/.test(phrase.wordAt(phrase.at - 1).bare) ? phrase.at - 2 : phrase.at - 1;
  const marked = [phrase.at - 1, first].some((at) => /^["»”]$/.test(phrase.token(at)?.text ?? ''));
  if (!marked || nisba !== undefined || /يه?$/.test(bare)) return false;
  const { classes } = phrase.context.classes.of(bare);
  const thing = classes.has('thing') || classes.has('claim') || classes.has('verbal-noun');
  return thing && !classes.has('adjective');
}

/** `وصف زعيم الحزب الشيوعي الروسي | الانتخابات`: several things are no adjective of one person. */
function areThings(phrase: PhraseState, { bare }: WordClass): boolean {
  const one = phrase.head?.kind === 'person' && phrase.head.number === 'singular';
  return one && phrase.wordAt(phrase.at - 1).nisba !== undefined && /.{3}ات$/.test(bare);
}

/** `رفضت محكمة أسترالية | القضية`: behind an adjective without `ال` nothing with `ال` goes on. */
function isBehindIndefinite(phrase: PhraseState): boolean {
  const { nisba, definite, head, givenName, classes } = phrase.wordAt(phrase.at - 1);
  // and `وسائل إعلام محلية | العثور على جثة`, `مراقبون دوليون | الانتخابات`
  const before = phrase.formAt(phrase.at - 1);
  const several = /.{3}(?:ون|ين)$/.test(before) && !/^ال/.test(before);
  const told = /^(?:outlet|source|group)$/.test(phrase.head?.kind ?? '') || several;
  const local = told && (classes.has('adjective') || several);
  const adjective = (nisba !== undefined && !head) || local;
  if (before === 'عيان' && !phrase.headDefinite) return true;
  const described = phrase.adjectives && adjective && !definite && !givenName;
  // … but `سيدة سورية الأصل`
  const origin = /^ال(?:اصل|جنسيه|مولد|منشا|هوي|هوا)$/.test(phrase.formAt(phrase.at));
  return described && !phrase.headDefinite && !origin && phrase.at - 1 > phrase.from;
}

/** `ناقش الوزيران | الخطوات`: an adjective of two ends as they do; a nisba may be of one of them. */
function isBehindTwo(phrase: PhraseState, { nisba, bare }: WordClass): boolean {
  const two = phrase.at === phrase.from + 1 && /^ال.{3,}ان$/.test(phrase.formAt(phrase.from));
  const several = phrase.head?.kind === 'person' && phrase.head.number === 'plural';
  return two && several && !nisba && !/ان$/.test(bare);
}

/**
 * `رئيس الهيئة العامة | الجهود الكبيرة`, `وزير التربية | التعاون القائم`: what the verb before an office is about, told by its
 * kind or by an adjective that does not agree with it as one adjective does with another.
 */
function isObjectOfOffice(phrase: PhraseState, word: WordClass): boolean {
  const { classes, givenName } = word;
  const { head } = phrase;
  if (head?.kind !== 'person' || head.number !== 'singular' || phrase.headDefinite) return false;
  const before = phrase.token(phrase.at - 1)?.form ?? '';
  if (!/^(?:ال|لل).{2}/.test(before) || givenName) return false;
  const { text = '' } = phrase.token() ?? {};
  if (classes.has('thing') || classes.has('setting')) return true;
  if (phrase.context.classes.isListedNoun(word.bare)) return true;
  if (isThing(phrase, word) && !isBetweenVerbAndClause(phrase)) return true;
  // `هنأت رئيسة الجمعية | الفائزات`
  if (/^ال.{3,}ات$/.test(text) && !/ات$/.test(before)) return true;
  // `الفرص المتاحة`: several things, whose adjective is in the feminine
  const next = phrase.token(phrase.at + 1);
  const described =
    /^ال.{2,}ة$/.test(next?.text ?? '') && !phrase.context.classes.of(next?.form ?? '').head;
  return (
    described && !/[ةيى]$/.test(text) && !/[ةا]$/.test(phrase.token(phrase.at - 1)?.text ?? '')
  );
}

/**
 * Whether a given name with `ال` is one here: `الإمام الطيب إن`, `الوزير المنتدب الطيب بكوش`; an adjective after a
 * longer title is none, `مدير عام الدفاع المدني بمختلف المناطق`.
 */
function mayOpenName(phrase: PhraseState, word: WordClass): boolean {
  if (!word.definite) return true;
  // `الناشط المدني سامي حداد`
  const active = /^(?:ناشط|فاعل)$/.test(phrase.head?.lemma ?? '');
  if (active && word.bare === 'مدني') return false;
  if (phrase.titleFrom === phrase.at - 1) return true;
  // `متروبوليت بيروت المطران الياس`
  const before = phrase.context.classes.of(phrase.token(phrase.at - 1)?.form ?? '');
  if (before.head?.kind === 'honorific' && before.definite) return true;
  const next = phrase.context.classes.of(phrase.token(phrase.at + 1)?.form ?? '');
  // `رئيس البرلمان العربي عادل العسومي`: an adjective as well, before a name that is whole without it.
  const adjective = phrase.context.classes.of(word.bare).classes.has('adjective');
  if (adjective && next.givenName) return false;
  if (mayBeName(phrase.context, phrase.at + 1) || isLeader(phrase, phrase.at + 1)) return true;
  return next.definite && !next.head && !next.nisba && next.classes.size === 0;
}

/** Whether a stretch of time stands here with what makes it one: `العام الماضي`. */
export function isStretch(phrase: PhraseState): boolean {
  const { bare, definite } = phrase.context.classes.of(phrase.token()?.form ?? '');
  return definite && STRETCH.has(bare) && TOLD_WHEN.test(phrase.token(phrase.at + 1)?.form ?? '');
}

/** Whether a word with `ال` may be an adjective of the head or of the noun before: the object of the verb is none. */
function agreesWithBefore(phrase: PhraseState, word: WordClass): boolean {
  if (word.classes.has('claim')) return false;
  // `بمنطقة مكة المكرمة`
  if (/^(?:المكرمه|المنوره)$/.test(phrase.token()?.form ?? '')) return true;
  // `قالت الحكومة | العام الماضي`
  if (isStretch(phrase)) return false;
  // `هيئة مستشفى الثورة العام`: of the noun inside.
  if (phrase.context.classes.of(word.bare).classes.has('adjective')) return true;
  const form = phrase.token()?.form ?? '';
  const before = phrase.token(phrase.at - 1)?.form ?? '';
  // `هنأ الرئيس | الملاكمة إيمان خليف`
  const man = phrase.head?.kind === 'person' && phrase.head.gender === 'm' && phrase.headDefinite;
  const woman = man && /ة$/.test(phrase.token()?.text ?? '') && phrase.at === phrase.from + 1;
  if (woman && phrase.head?.number === 'singular') return false;
  // `حركة أمل | الاعتداءات`, `نقابة المحررين | الاعتداء على`: nouns, and no adjectives.
  const several = phrase.head?.number === 'plural' || /ات$/.test(before);
  if (/.{3}ات$/.test(form) && !several && phrase.head?.kind === 'body') return false;
  const deed = phrase.context.classes.isSurelyVerbalNoun(form) && phrase.head?.kind === 'body';
  // and `الاتحاد السعودي لكرة القدم | الاستعانة بحكام`
  const listed = phrase.context.classes.isListedNoun(word.bare);
  const by = !listed && /^ب.{3}/.test(phrase.token(phrase.at + 1)?.form ?? '');
  if (deed && (by || phrase.is('preposition', phrase.at + 1))) return false;
  // `المعترف بها`: the participle agrees with what follows it.
  if (/^(?:ب|ل|علي|الي)ه(?:ا|م)?$/.test(phrase.token(phrase.at + 1)?.form ?? '')) return true;
  // `عائلة الصحفية | الخاطفين`: men are no adjective of a woman or of a body.
  if (/.{3}[وي]ن$/.test(form) && phrase.head?.gender === 'f' && /.{2}ه$/.test(before)) return false;
  if (/(?:ون|ين|ات|ا|ي|ه)$/.test(form) || phrase.head?.gender !== 'f') return true;
  return !before.endsWith('ه') || phrase.head.number === 'plural';
}
