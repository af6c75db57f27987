/**
 * Prepositions inside a noun phrase: with a pronoun, with a participle or a body's name in marks, or with what they
 * govern.
 *
 * @module
 */

import { wordList } from '../../arabic/word-lists.ts';
import { mayBeName } from '../words/name-words.ts';
import { placeAt } from '../words/phrase-context.ts';
import { asksBy, behindWhatTheyDo } from '../words/taking-part.ts';
import { stepDefended } from './defended-reading.ts';
import { stepGoverned } from './governed-reading.ts';
import { readName } from './name-reading.ts';
import type { PhraseState, Reading } from './phrase-state.ts';

/** Bodies whose names tell what they are for. */
const CAUSES = wordList('names/phrases', 'cause-body');

/** What an office has with others or between them. */
const RELATIONS = wordList('names/phrases', 'relation');

/** Participles of those whom something was done to, which go on with a preposition and a pronoun. */
const CHARGED =
  /^ال(?:مجني|مدعي|محكوم|معتدي|مغمي|مقبوض|مشتكي|مطعون|مشتبه|مفرج|معفو|مغضوب)$|^مشتبه$/;

/** Those who won something, and what is called after somebody. */
const WON = /^ال(?:حايز|حاصل)ه?$/;
const PRIZE = wordList('names/phrases', 'prize');
/** In tokens: how long what somebody won is told at most. */
const LONGEST_PRIZE = 10;

/** Reads on over a preposition that belongs to the phrase; false where it ends the phrase. */
export function stepPreposition(phrase: PhraseState, form: string): boolean {
  if (phrase.name || phrase.place) return false;
  return (
    stepRecognized(phrase, form) ??
    stepDeedOnIt(phrase, form) ??
    stepCause(phrase, form) ??
    stepRelations(phrase, form) ??
    stepSharedIn(phrase, form) ??
    stepCharged(phrase, form) ??
    stepWonBy(phrase, form) ??
    stepWorkingWith(phrase, form) ??
    stepAge(phrase, form) ??
    stepFromInside(phrase, form) ??
    stepInformedOf(phrase, form) ??
    stepCountedAmong(phrase, form) ??
    stepMarkedBody(phrase, form) ??
    stepDefended(phrase, form) ??
    stepGoverned(phrase, form)
  );
}

/** `المعترف بها دوليا` */
function stepRecognized(phrase: PhraseState, form: string): Reading {
  if (!/^(?:بها|به|بهم)$/.test(form) || phrase.head?.kind !== 'body') return undefined;
  return phrase.stepOver(/يا$/.test(phrase.formAt(phrase.at + 1)) ? 2 : 1);
}

/** `مراكز مكافحة الأمراض والوقاية منها`, `هيئة الحريات والدفاع عنها`: a second deed on what a body is for. */
function stepDeedOnIt(phrase: PhraseState, form: string): Reading {
  if (!/^(?:من|عن|علي|ل|ب)ه(?:ا|م|ما)?$/.test(form) || phrase.at < phrase.from + 3)
    return undefined;
  const deed = phrase.formAt(phrase.at - 1);
  const second = /^وال/.test(deed) && phrase.context.classes.isVerbalNoun(deed.slice(1));
  const body = phrase.head?.kind === 'body' || (phrase.head?.kind === 'person' && phrase.closed);
  return body && second ? phrase.stepOverClosing() : undefined;
}

/** `النائب عن حزب الاتحاد من أجل الوطن` */
function stepCause(phrase: PhraseState, form: string): Reading {
  const aims = form === 'من' && phrase.formAt(phrase.at + 1) === 'اجل' && isCause(phrase);
  return aims ? phrase.stepOverClosing(3) : undefined;
}

/** `وزير العلاقات مع البرلمان سامي حداد`, `وزير التعاون بين الأقاليم رامي كوستي`: with or between whom, before the name. */
function stepRelations(phrase: PhraseState, form: string): Reading {
  const office = phrase.head?.kind === 'person' && phrase.head.number === 'singular';
  if (!/^(?:مع|بين)$/.test(form) || !office || !phrase.closed || phrase.headDefinite)
    return undefined;
  if (!RELATIONS.has(phrase.wordAt(phrase.at - 1).bare)) return undefined;
  let k = phrase.at + 1;
  while (k < phrase.at + 4 && phrase.wordAt(k).definite && !phrase.context.stops(k)) k++;
  const named = k > phrase.at + 1 && mayBeName(phrase.context, k);
  return named ? phrase.stepOverClosing(k - phrase.at) : undefined;
}

/** `حزب الاتحاد من أجل الوطن`, `الجبهة من أجل التغيير`: a body called after what it is for. */
function isCause(phrase: PhraseState): boolean {
  const name = phrase.wordAt(phrase.at - 1);
  // … and not `طالب الحزب من أجل ذلك`
  const aim = phrase.formAt(phrase.at + 2).startsWith('ال');
  if (!name.definite || !aim) return false;
  const before = phrase.wordAt(phrase.at - 2);
  return CAUSES.has(name.bare) || (phrase.at - 2 >= phrase.from && CAUSES.has(before.bare));
}

/** `الباحث المشارك فيها أليخاندرو روخاس` */
function stepSharedIn(phrase: PhraseState, form: string): Reading {
  const shared = /^في(?:ه|ها|هما)$/.test(form) && phrase.head?.kind === 'person' && phrase.closed;
  return shared && mayBeName(phrase.context, phrase.at + 1) ? phrase.stepOver() : undefined;
}

/** `شقيق المجني عليه`, `المدعى عليها`, `المشتبه به` */
function stepCharged(phrase: PhraseState, form: string): Reading {
  const pronoun = /^(?:علي|ب|في|عن)ه(?:ا|م|ما|ن)?$/.test(form);
  return pronoun && CHARGED.test(phrase.formAt(phrase.at - 1)) ? phrase.stepOver() : undefined;
}

/**
 * `الكاتبة الحائزة على جائزة الرواية، منى حداد`, `الممثل الحاصل على الأوسكار كيت ميلر`: over what somebody won, to the name
 * behind it.
 */
function stepWonBy(phrase: PhraseState, form: string): Reading {
  const winner =
    phrase.head?.kind === 'person' && phrase.head.number === 'singular' && !phrase.name;
  if (form !== 'علي' || !winner || !WON.test(phrase.formAt(phrase.at - 1))) return undefined;
  let end = phrase.at + 2;
  while (end < phrase.at + LONGEST_PRIZE && phrase.token(end)?.kind === 'word') {
    if (phrase.context.stops(end)) break;
    end++;
  }
  let from = /^[،,]$/.test(phrase.token(end)?.text ?? '') ? end + 1 : end;
  if (from === end || !mayBeName(phrase.context, from) || phrase.token(from)?.opensLine) {
    from = phrase.at + 2;
    while (from < end && !isCalledBehindPrize(phrase, from)) from++;
    if (from === end) return undefined;
  }
  phrase.closeTitle();
  phrase.at = from;
  readName(phrase);
  return phrase.name !== undefined;
}

/** `صحفي متعاون مع رويترز`, `محام متعاقد مع الشركة`: with whom somebody works who is not named. */
function stepWorkingWith(phrase: PhraseState, form: string): Reading {
  const somebody = phrase.head?.kind === 'person' && !phrase.headDefinite && !phrase.name;
  const works = /^(?:متعاون|متعاقد|متطوع)(?:ه|ون|ين)?$/.test(phrase.formAt(phrase.at - 1));
  if (form !== 'مع' || !somebody || !works) return undefined;
  const after = phrase.at + 1;
  if (phrase.token(after)?.kind !== 'word' || phrase.context.stops(after)) return false;
  const place = placeAt(phrase.context, after);
  phrase.adjectives = false;
  if (place || phrase.wordAt(after).definite || !phrase.wordAt(after).head)
    return phrase.stepOverClosing(1 + (place?.words.length ?? 1));
  phrase.closed = false;
  return phrase.stepOver(2);
}

/** `الأوسكار | كيت ميلر`, and not `جائزة | محمود سالم للشعر` */
function isCalledBehindPrize(phrase: PhraseState, at: number): boolean {
  const { givenName } = phrase.wordAt(at);
  const first = PRIZE.has(phrase.formAt(at - 1));
  const honoured = first || (PRIZE.has(phrase.formAt(at - 2)) && phrase.wordAt(at - 1).givenName);
  return givenName && !honoured && mayBeName(phrase.context, at);
}

/** `سيدة في العقد الرابع من عمرها` */
function stepAge(phrase: PhraseState, form: string): Reading {
  const human = /^(?:person|honorific)$/.test(phrase.head?.kind ?? '');
  if (form !== 'في' || !human || phrase.headDefinite) return undefined;
  for (let k = phrase.at + 2; k < phrase.at + 6; k++) {
    if (phrase.formAt(k) !== 'من' || !/^(?:ال)?عمر(?:ه|ها)?$/.test(phrase.formAt(k + 1))) continue;
    return phrase.stepOverClosing(k + 2 - phrase.at);
  }
  return undefined;
}

/** `مصدر مسؤول من داخل الوداد` */
function stepFromInside(phrase: PhraseState, form: string): Reading {
  const within = form === 'من' && phrase.formAt(phrase.at + 1) === 'داخل';
  if (!within || phrase.head?.kind !== 'source') return undefined;
  phrase.adjectives = false;
  return phrase.stepOverClosing(3);
}

/** `مصادر مطلعة على التحقيق` */
function stepInformedOf(phrase: PhraseState, form: string): Reading {
  const informed = /^(?:ال)?مطلع(?:ه|ون|ين|ان|تان|تين)?$/.test(phrase.formAt(phrase.at - 1));
  const told = /^(?:source|person|group)$/.test(phrase.head?.kind ?? '') && !phrase.name;
  if (form !== 'علي' || !informed || !told) return undefined;
  // `مصدر مطلع على سير | التحقيق`
  phrase.closed = phrase.wordAt(phrase.at + 1).definite;
  phrase.adjectives = false;
  return phrase.stepOver(2);
}

/** `قيادي محسوب على تيار الوسط`, `مسؤول محسوب على حزب "الأمل"` */
function stepCountedAmong(phrase: PhraseState, form: string): Reading {
  const after = phrase.at + 1;
  const counted = /^(?:ال)?محسوب(?:ه|ون|ين)?$/.test(phrase.formAt(phrase.at - 1));
  if (form !== 'علي' || !counted || phrase.token(after)?.kind !== 'word') return undefined;
  phrase.closed = phrase.wordAt(after).definite;
  phrase.adjectives = false;
  const named = phrase.context.closerOf.get(after + 1);
  phrase.at = named !== undefined && named - after <= 6 ? named + 1 : after + 1;
  return true;
}

/** `مسؤول رفيع في «أرامكو السعودية»`, `النائب عن «ائتلاف الوفاء»`, `مصدر مقرب من "غازبروم"` */
function stepMarkedBody(phrase: PhraseState, form: string): Reading {
  const near =
    form === 'من' &&
    (/^(?:ال)?(?:مقرب|قريب)ه?$/.test(phrase.formAt(phrase.at - 1)) ||
      phrase.head?.lemma === 'مصدر');
  if (!near && !/^(?:في|لدي|عن)$/.test(form)) return undefined;
  const after = phrase.at + 1;
  const closer = phrase.context.closerOf.get(after);
  if (closer === undefined || closer - after > 5) return undefined;
  if (!/^(?:source|person)$/.test(phrase.head?.kind ?? '')) return undefined;
  // `مصادر من «لوتس» و«نيروكس»`
  const second =
    phrase.token(closer + 1)?.form === 'و' ? phrase.context.closerOf.get(closer + 2) : undefined;
  const last = second !== undefined && second - closer < 7 ? second : closer;
  return phrase.stepOverClosing(last + 1 - phrase.at);
}

/** `المنظمات العاملة في المخيم`, `الطلاب المشاركون في المسيرة`: what bodies or people do. */
export function stepWhatTheyDo(phrase: PhraseState): boolean {
  const { head } = phrase;
  const several = head?.kind === 'body' || head?.kind === 'outlet' || head?.number === 'plural';
  if (!head || phrase.name || !phrase.closed || !(several || head.kind === 'group')) return false;
  // `طالب الأهالي | المعنيين بالتدخل`
  const by = /^ب/.test(phrase.formAt(phrase.at + 1));
  if (by && asksBy(phrase.context, phrase.from - 1)) return false;
  // `شركة نورفا | المتخصصة في أمن المعلومات`
  const one = /^(?:body|outlet)$/.test(head.kind) && head.number === 'singular';
  if (one && /^ال(?:متخصص|مختص|باحث)ه$/.test(phrase.formAt())) return false;
  const to = behindWhatTheyDo(phrase.context, phrase.at);
  if (to === undefined || to > phrase.limit) return false;
  phrase.at = to;
  phrase.adjectives = false;
  return true;
}
