/**
 * What a preposition governs inside a noun phrase: whom somebody is one of, where several come from, where somebody
 * works.
 *
 * @module
 */

import { placeAt } from '../words/phrase-context.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import { isWhenSaid } from './when-said.ts';
import { TOLD } from './whole-names.ts';

/** Classes of words with which a preposition tells when, where or how something was done. */
const NO_NOUNS = ['setting', 'time', 'preposition', 'particle', 'demonstrative'] as const;

/** Those who are sent to a state. */
const SENT = /^(?:مبعوث|موفد|سفير|مندوب|رسول)$/;

/** Where scholars work. */
const STUDY = /^(?:جامعه|معهد|كليه|مختبر|مركز)$/;

/** Verbs that take `من` before what they warn or complain of. */
export const WARNS =
  /^[وف]?(?:[يت]?حذر|[يت]?شكو|شك[اي]|شكت|اشتك[يت]|[يت]شتكي|[يت]?تخوف|[يت]?تذمر)(?:ت|وا)?$/;

/** Reads on over a preposition and the noun that it governs; false where the noun tells nothing of the phrase. */
export function stepGoverned(phrase: PhraseState, form: string): boolean {
  if (governsNoNoun(phrase, form)) return false;
  return (
    stepSentTo(phrase, form) ??
    stepOnLevel(phrase, form) ??
    stepInRegion(phrase, form) ??
    stepOutOfTotal(phrase, form) ??
    stepGovernedNoun(phrase, form)
  );
}

/**
 * Whether the preposition opens no noun of the phrase's: `في مارس`, `في الاجتماع`, and where a mark or the clause
 * follows.
 */
function governsNoNoun(phrase: PhraseState, form: string): boolean {
  const after = phrase.at + 1;
  const next = phrase.token(after);
  if (next?.kind !== 'word' || next.opensLine || phrase.context.stops(after)) return true;
  if (form === 'في' && isWhenSaid(phrase.context, after, phrase.head)) return true;
  return NO_NOUNS.some(
    (name) => phrase.is(name, after) && !(name === 'setting' && mayGovernSetting(phrase, form)),
  );
}

/** Whether a setting is whom or what somebody is concerned with: `المشاركون في الندوة`, `المشرف على المعرض`. */
function mayGovernSetting(phrase: PhraseState, form: string): boolean {
  // `المشاركون في الندوة`
  const taking =
    /^(?:مشارك|حاضر|متدخل|محاضر)/.test(phrase.head?.lemma ?? '') && phrase.head?.kind === 'group';
  return taking || isCloseTo(phrase, form) || isSupervising(phrase, form);
}

/** `المبعوث الأمريكي إلى سوريا`, and `المبعوث الخاص إلى الشرق الأوسط` */
function stepSentTo(phrase: PhraseState, form: string): Reading {
  if (form !== 'الي' || !SENT.test(phrase.head?.lemma ?? '')) return undefined;
  const after = phrase.at + 1;
  const place = placeAt(phrase.context, after);
  const east =
    /^ال(?:شرق|قرن|ساحل)$/.test(phrase.formAt(after)) && phrase.formAt(after + 1).startsWith('ال');
  return place || east ? phrase.stepOverClosing(1 + (place?.words.length ?? 2)) : undefined;
}

/** `المكلفة بالإعلام على مستوى مؤسسة سيال` */
function stepOnLevel(phrase: PhraseState, form: string): Reading {
  const level = form === 'علي' && phrase.formAt(phrase.at + 1) === 'مستوي';
  if (!level || phrase.head?.kind !== 'person') return undefined;
  phrase.closed = false;
  phrase.adjectives = false;
  return phrase.stepOver(2);
}

/** `المحكمة العليا في ولاية ويسكونسن`: a body in a region, whose name follows. */
function stepInRegion(phrase: PhraseState, form: string): Reading {
  const region =
    form === 'في' && phrase.head?.kind === 'body' && phrase.is('compass', phrase.at + 1);
  if (!region) return undefined;
  phrase.closed = false;
  return phrase.stepOver(2);
}

/** `ستة من أصل 11 عضوا في اللجنة` */
function stepOutOfTotal(phrase: PhraseState, form: string): Reading {
  const total = form === 'من' && /^(?:اصل|بين)$/.test(phrase.formAt(phrase.at + 1));
  if (!total || phrase.token(phrase.at + 2)?.kind !== 'number' || !isPartOf(phrase))
    return undefined;
  return phrase.stepOverClosing(4);
}

/** Reads on over a noun or a place behind its preposition, where it tells of those before it. */
function stepGovernedNoun(phrase: PhraseState, form: string): boolean {
  const belongs = isInside(phrase, form) || (form === 'من' && isFromAmong(phrase));
  if (!belongs || isOwnDeed(phrase)) return false;
  if (/^(?:علي|عن)$/.test(form) && !isInCharge(phrase, form)) return false;
  const place = placeAt(phrase.context, phrase.at + 1);
  const { definite } = phrase.wordAt(phrase.at + 1);
  phrase.at += 1 + (place?.words.length ?? 1);
  phrase.closed = place !== undefined || definite;
  phrase.adjectives = false;
  return true;
}

/** Whether `من` tells whom those before it belong to, come from or stand near to. */
function isFromAmong(phrase: PhraseState): boolean {
  return (
    isPartOf(phrase) ||
    isCloseTo(phrase, 'من') ||
    isOneOf(phrase) ||
    areFrom(phrase) ||
    areSavedFrom(phrase)
  );
}

/** `عدد من الأطباء`, `وفد من الوكالة الدولية للطاقة`: some of a group or a body, and not of what a verb warns. */
function isPartOf(phrase: PhraseState): boolean {
  const kind = phrase.head?.kind;
  const some = kind === 'group' || kind === 'source' || (!phrase.closed && kind === 'body');
  return some && !isWarnedOf(phrase, phrase.at + 1);
}

/** `وسائل إعلام مقربة من السلطات`, `مصدر مقرب من التحقيق` */
function isCloseTo(phrase: PhraseState, form: string): boolean {
  return (
    form === 'من' &&
    /^(?:مقرب|قريب)ه?$/.test(phrase.formAt(phrase.at - 1)) &&
    /^(?:source|outlet|body)$/.test(phrase.head?.kind ?? '')
  );
}

/** `لاعب من ركائز التشكيلة`, `مزارع من قرية زاوية غزال`: one of several, or from somewhere. */
function isOneOf(phrase: PhraseState): boolean {
  // `سيدة من ضحايا الحادث`, `9 نواب من لجنة المالية`
  const somebody = phrase.head?.kind === 'person' || /^سيده?$/.test(phrase.head?.lemma ?? '');
  const counted =
    phrase.head?.number === 'singular' || phrase.token(phrase.from)?.kind === 'number';
  return (
    somebody &&
    counted &&
    !phrase.headDefinite &&
    !isAsked(phrase) &&
    phrase.at - phrase.from < 3 &&
    !phrase.context.classes.isVerbalNoun(phrase.formAt(phrase.at + 1))
  );
}

/** `طلب مواطن | من الوزارة`: whom somebody asks. */
function isAsked(phrase: PhraseState): boolean {
  return /^[وف]?(?:[يت])?طلب/.test(phrase.formAt(phrase.from - 1));
}

/** `الباحثون من جامعة فاس`, `علماء من جامعة كيوتو`: where several work or come from. */
function areFrom(phrase: PhraseState): boolean {
  const { head } = phrase;
  const several = head?.kind === 'person' && head.number === 'plural';
  if (!several || phrase.at !== phrase.from + 1) return false;
  const form = phrase.formAt(phrase.at + 1);
  // `الباحثون من جامعة فاس`: where several work
  if (phrase.headDefinite) return STUDY.test(form);
  // `علماء من جامعة كيوتو`, `صيادون من ميناء صغير`, `نازحون من مدينة الفاشر`: where several come from
  const word = phrase.wordAt(phrase.at + 1);
  const body = word.head?.kind === 'body' && !word.definite;
  return !isAsked(phrase) && (phrase.context.classes.isRegion(form) || body);
}

/** `رئيس جمعية الناجين من الإبادة برنار`: those whom the body is for, and not `حذر الخبراء | من العواقب`. */
function areSavedFrom(phrase: PhraseState): boolean {
  if (phrase.at === phrase.from + 1) return false;
  const previous = phrase.formAt(phrase.at - 1);
  const inner = phrase.context.classes.of(previous);
  return (
    phrase.head?.kind === 'person' &&
    inner.definite &&
    (inner.head?.number === 'plural' || /(?:ين|ون)$/.test(previous)) &&
    phrase.wordAt(phrase.at + 1).definite
  );
}

/** `النيابة العامة في شيكاغو`, `مصدر داخل اتحاد الكرة`: where somebody works or a body sits. */
function isInside(phrase: PhraseState, form: string): boolean {
  if (!/^(?:في|لدي|علي|عن|داخل)$/.test(form)) return false;
  const kind = phrase.head?.kind ?? '';
  if (/^(?:person|source|group)$/.test(kind)) return true;
  // `الإذاعة الوطنية في جنوب إفريقيا`
  if (kind === 'outlet' && phrase.headDefinite && form === 'في')
    return placeAt(phrase.context, phrase.at + 1) !== undefined;
  // … and not `نقلت وكالة النجم | عن منظمة الصحة`
  if (kind !== 'body' || form === 'عن') return false;
  const after = phrase.at + 1;
  const town = form === 'في' && phrase.context.classes.isTown(phrase.formAt(after));
  const body = phrase.wordAt(after).head?.kind === 'body';
  return town || body || placeAt(phrase.context, after) !== undefined;
}

/** `الوزير | لدى مخاطبته الحفل`: what he did, no place of his. */
function isOwnDeed(phrase: PhraseState): boolean {
  const { form = '', text = '' } = phrase.token(phrase.at + 1) ?? {};
  return (
    /ه(?:ا|م)?$/.test(text) &&
    phrase.context.classes.isVerbalNoun(form) &&
    !phrase.context.classes.of(form).definite
  );
}

/** Whether `على` and `عن` open what somebody is in charge of or stands for: a body, a group, a project. */
function isInCharge(phrase: PhraseState, form: string): boolean {
  const after = phrase.at + 1;
  if (phrase.is('name-link', after)) return false;
  const word = phrase.wordAt(after);
  // `القائمون على المشروع`
  const held =
    phrase.head?.kind === 'group' &&
    phrase.at === phrase.from + 1 &&
    phrase.headDefinite &&
    word.definite;
  const body = /^(?:body|group|name)$/.test(word.head?.kind ?? '');
  if (isHeadOf(phrase, form) && phrase.head) {
    phrase.head = { ...phrase.head, kind: 'person' };
    return true;
  }
  return held || body || isSupervising(phrase, form) || isCounselOf(phrase, form);
}

/** `محام عن المتهم سامي حداد`, `ممثل عن الوزير`, and not `دافع محام | عن المتهم` */
function isCounselOf(phrase: PhraseState, form: string): boolean {
  const acts = /^(?:محام|محامي|ممثل|مندوب|وكيل)$/.test(phrase.head?.lemma ?? '');
  if (form !== 'عن' || !acts || phrase.headDefinite || phrase.at !== phrase.from + 1) return false;
  const client = phrase.wordAt(phrase.at + 1).head;
  // `كشف ممثل عن القرى أن`
  if (/^ان(?:ه|ها)?$/.test(phrase.formAt(phrase.at + 2)) && phrase.wordAt(phrase.at + 1).definite)
    return true;
  const told = TOLD.test(phrase.formAt(phrase.from - 1));
  return client?.kind === 'person' && client.number === 'singular' && told;
}

/** `المشرفة على الدراسة`, `المشرف على المعرض` */
function isSupervising(phrase: PhraseState, form: string): boolean {
  const overseer = /^(?:مشرف|قايم)$/.test(phrase.head?.lemma ?? '');
  const over = overseer && phrase.wordAt(phrase.at + 1).definite;
  return form === 'علي' && over && phrase.at === phrase.from + 1;
}

/** Verbs that tell something by `عن`: `كشف المسؤول | عن الخطة`. */
export const TELLS_OF =
  /^[وف]?(?:[يت]?كشف|[يت]?علن|اعلن|[يت]?عبر|[يت]?عرب|اعرب|[يت]?تحدث|[يت]?فصح|افصح|[يت]?دافع|تراجع|امتنع|سال|اعتذر|تساءل|اجاب|عفا|اجل|حاد|ابتعد|بحث|[يت]?غيب)(?:ت|وا)?$/;

/** `المسؤولة عن البحث، ميا حداد`, and not `كشف المسؤول | عن الخطة`: of what somebody is in charge. */
function isHeadOf(phrase: PhraseState, form: string): boolean {
  const { head, headDefinite } = phrase;
  if (form !== 'عن' || head?.lemma !== 'مسوول' || head.number !== 'singular' || !headDefinite)
    return false;
  const over = phrase.at === phrase.from + 1 && phrase.wordAt(phrase.at + 1).definite;
  return over && !TELLS_OF.test(phrase.formAt(phrase.from - 1));
}

/**
 * `حذرت منظمات حقوقية | من انهيار الهدنة`: of what a verb warns or complains, unless another `من` comes after, `حذر
 * عدد من الأطباء من انتشار المرض`.
 */
function isWarnedOf(phrase: PhraseState, after: number): boolean {
  const verb = /^فيه(?:ا)?$/.test(phrase.formAt(phrase.from - 1)) ? 2 : 1;
  if (!WARNS.test(phrase.formAt(phrase.from - verb))) return false;
  if (phrase.context.classes.isSurelyVerbalNoun(phrase.formAt(after))) return true;
  for (let k = after + 1; k < after + 7; k++) {
    const token = phrase.token(k);
    if (token?.kind !== 'word' || token.form === 'ان') break;
    if (/^من(?:ه|ها)?$/.test(token.form)) return false;
  }
  // `شكا العديد من سكان البلدية | من التأخير`: the second, and `اشتكى سكان الحي | من القمامة`
  const second = phrase.context.tokens
    .slice(phrase.from + 1, phrase.at)
    .some(({ form }) => form === 'من');
  const some =
    /^(?:عدد|عديد|كثير|كثيرون|بعض|مجموعه|احد|احدي|معظم|غالبيه|اغلب|اغلبيه|اكثريه|ثله|نخبه|لفيف|فيه|طرف)$/;
  return second || phrase.head?.kind !== 'group' || !some.test(phrase.head.lemma);
}
