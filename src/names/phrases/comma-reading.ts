/**
 * Commas inside a noun phrase and what they tie to it: a name, a title, where somebody is from, what a body is called.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import { mayBeName } from '../words/name-words.ts';
import { NUMERALS } from '../words/numerals.ts';
import { hidesName } from '../words/word-names.ts';
import { startApposition } from './apposition-reading.ts';
import { readName } from './name-reading.ts';
import type { TokenRange } from './noun-phrase.ts';
import { isCalled } from './others-names.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import { stepRank } from './title-names.ts';

const COMMA = /^[،,]$/;

/** Words behind a comma that tell what somebody is called: `أحد الجيران، يدعى زياد حداد`. */
const NAMES_SOMEBODY = /^(?:[يت]دعي|(?:المدعو|المسمي|المكني)ه?)$/;

/** When somebody held the office that he is called by. */
const THEN = wordList('names/phrases', 'then');

/** A comma before an apposition: `رئيس الجامعة، رضوان بن صالح` or `رمطان العمامرة، وزير الخارجية`. */
export function stepComma(phrase: PhraseState): boolean {
  const after = phrase.at + 1;
  const token = phrase.token(after);
  const marked = stepNameInMarks(phrase, after);
  if (marked) return marked;
  if (token?.kind !== 'word' || token.opensLine || phrase.context.stops(after)) return false;
  // `والد الضحية سامي، أمام المحكمة`
  if (/^أمام/.test(token.text)) return false;
  // `تاجر في دمشق، طلب عدم ذكر اسمه`
  if (hidesName(phrase.context.tokens, after)) return false;
  takeForDefender(phrase, after);
  return (
    stepWhatOneIsCalled(phrase, token, after) ??
    stepNameBehindAside(phrase, after) ??
    stepNameBehindComma(phrase, token, after) ??
    stepNameBetweenCommas(phrase, after) ??
    stepNameBehindNisba(phrase, after) ??
    stepTitleBehindTitle(phrase, after) ??
    stepNameOfBody(phrase, after) ??
    stepTitleBehindName(phrase, after) ??
    stepPartedName(phrase, after) ??
    false
  );
}

/** `المدير التنفيذي لشركة "نورفا"، "سامي حداد"، إن`: the name in marks between commas. */
function stepNameInMarks(phrase: PhraseState, opener: number): Reading {
  const closer = phrase.context.closerOf.get(opener);
  const short = closer !== undefined && closer - opener > 2 && closer - opener < 6;
  if (!short || !awaitsName(phrase) || !COMMA.test(phrase.token(closer + 1)?.text ?? ''))
    return undefined;
  for (let k = opener + 1; k < closer; k++)
    if (!mayBeName(phrase.context, k) && !(k > opener + 1 && mayBeSurname(phrase, k)))
      return undefined;
  takeName(phrase, opener + 1, closer);
  return phrase.stepOver();
}

/** `دفاع الضحايا، المحامي سامي حداد`: who defends them. */
function takeForDefender(phrase: PhraseState, after: number): void {
  if (phrase.head?.lemma !== 'دفاع') return;
  const { definite, head } = phrase.wordAt(after);
  if (definite && head?.kind === 'person') phrase.head = { ...phrase.head, kind: 'person' };
}

/** Whether a title has been read and nobody's name behind it. */
function awaitsName(phrase: PhraseState): boolean {
  return /^(?:person|honorific)$/.test(phrase.head?.kind ?? '') && !phrase.name;
}

/** `زوجة المتهم، وتدعى شيماء،`, `والد الضحية، المدعو "ب. كريم"،`: the name, marks round it left out. */
function stepWhatOneIsCalled(phrase: PhraseState, { form }: Token, after: number): Reading {
  const called = isCalled(form) || NAMES_SOMEBODY.test(form);
  if (!called || !phrase.head || phrase.name) return undefined;
  const from = after + 1;
  const closer = phrase.context.closerOf.get(from);
  const quoted = closer !== undefined && closer - from <= 4;
  if (quoted) {
    takeName(phrase, from + 1, closer);
    return phrase.stepOver();
  }
  if (!mayBeName(phrase.context, from)) return false;
  const named = readNameFrom(phrase, from);
  phrase.closed = true;
  return named;
}

/** `وزير الداخلية آنذاك، سامي حداد`, `رئيس النادي حينها سامي حداد`: the name of whoever held the office. */
export function stepNameOfThen(phrase: PhraseState, form: string): Reading {
  if (!THEN.has(form) || !awaitsName(phrase)) return undefined;
  const after = COMMA.test(phrase.token(phrase.at + 1)?.text ?? '') ? phrase.at + 2 : phrase.at + 1;
  const token = phrase.token(after);
  if (token?.kind !== 'word' || token.opensLine || phrase.context.stops(after)) return undefined;
  const { givenName } = phrase.wordAt(after);
  if (!mayBeName(phrase.context, after)) return undefined;
  return !givenName && isVerbBehindComma(phrase, token, after)
    ? undefined
    : readNameFrom(phrase, after);
}

/** Participles of what is told of somebody or of a body between commas: `التابع للأمم المتحدة`, `الواقع في ليون`. */
const TOLD_OF =
  /^ال(?:تابع|واقع|كاين|مكلف|مسوول|مقيم|موجود|منتمي|متخصص|مختص|معني|مشرف|عامل|منبثق|قايم|منظم|مملوك|مالك|مشارك|ممول|ممثل|مرتبط|متعلق|مقرب|مدعوم|مقر)(?:ه|ون|ين|ات)?$|^ال(?:ذي|تي)$/;
/** In tokens: how long such an aside is at most. */
const LONGEST_ASIDE = 12;

/** `مدير المكتب، التابع للأمم المتحدة، رشيد حداد، إن`: the name behind the second comma. */
function stepNameBehindAside(phrase: PhraseState, after: number): Reading {
  if (!awaitsName(phrase) || !TOLD_OF.test(phrase.formAt(after))) return undefined;
  let comma = after + 1;
  while (comma < after + LONGEST_ASIDE && phrase.token(comma)?.kind === 'word') comma++;
  if (comma === after + 1 || !COMMA.test(phrase.token(comma)?.text ?? '')) return undefined;
  const from = comma + 1;
  const name = phrase.token(from);
  if (name?.kind !== 'word' || name.opensLine || phrase.context.stops(from)) return undefined;
  const whole = nameBetweenCommas(phrase, from);
  const known = phrase.wordAt(from).givenName && mayBeName(phrase.context, from);
  if (whole === undefined && !known) return undefined;
  return whole === undefined ? readNameFrom(phrase, from) : takeName(phrase, from, whole);
}

/** `رئيس الجامعة، رضوان بن صالح`: a name, by itself or with the `ال` of a surname. */
function stepNameBehindComma(phrase: PhraseState, token: Token, after: number): Reading {
  if (!awaitsName(phrase)) return undefined;
  const surname = mayBeSurname(phrase, after);
  if (!surname && !mayBeName(phrase.context, after)) return undefined;
  const verb =
    !phrase.wordAt(after).givenName && !surname && isVerbBehindComma(phrase, token, after);
  return verb ? undefined : readNameFrom(phrase, after);
}

/** Whether a word with `ال` is nothing but a surname. */
function mayBeSurname(phrase: PhraseState, at: number): boolean {
  const { definite, head, nisba, classes, givenName } = phrase.wordAt(at);
  if (!definite || head || nisba || classes.size > 0) return false;
  if (
    TOLD_OF.test(phrase.formAt(at)) &&
    /^[بل].{3}|^(?:في|عن|علي|من|الي)$/.test(phrase.formAt(at + 1))
  )
    return false;
  return givenName || !phrase.context.classes.isVerbalNoun(phrase.token(at)?.form ?? '');
}

/** `رئيس الوكالة، تتوافق مع`: what a preposition follows is a verb, unless it is known as a name. */
function isVerbBehindComma(phrase: PhraseState, { form }: Token, after: number): boolean {
  if (phrase.is('preposition', after + 1)) return true;
  // and `مراسلنا، أغلقت متاجر أبوابها`
  const ends = COMMA.test(phrase.token(after + 2)?.text ?? '') || phrase.context.stops(after + 2);
  const alone = COMMA.test(phrase.token(after + 1)?.text ?? '');
  if (/^[^وفبل].{3,}ت$/.test(form) && !ends && !alone) return true;
  return /^س[يت].{3}/.test(form) && isToCome(phrase, after + 1);
}

/** `حسب عضو في الوفد، سيتركز | اللقاء على`, `بحسب الوزير، سيوفر | مئة وظيفة`: what follows a verb of what is to come, and no surname. */
function isToCome(phrase: PhraseState, at: number): boolean {
  const { definite, head, classes } = phrase.wordAt(at);
  const { kind, form, text } = phrase.token(at) ?? {};
  const deed = phrase.context.classes.isVerbalNoun(form ?? '');
  const thing = definite || head !== undefined || classes.has('thing') || deed;
  return (
    thing ||
    kind === 'number' ||
    text === '.' ||
    NUMERALS.test(form ?? '') ||
    /^مي?يه$/.test(form ?? '')
  );
}

/** `مديرة المنظمة، إشراقة عبد الباقي، إن`, and `إحدى المعلمات، أم خالد،`. */
function stepNameBetweenCommas(phrase: PhraseState, after: number): Reading {
  const one = /^احدي?$/.test(phrase.head?.lemma ?? '') && !phrase.name;
  const to = one || awaitsName(phrase) ? nameBetweenCommas(phrase, after) : undefined;
  return to === undefined ? undefined : takeName(phrase, after, to);
}

/** `مدرب المنتخب الجزائري، البوسني فلاديمير بيتكوفيتش`: where somebody is from, and the name. */
function stepNameBehindNisba(phrase: PhraseState, after: number): Reading {
  const from = awaitsName(phrase) ? afterNisba(phrase, after) : after;
  if (from === after) return undefined;
  // and `الإيطالية مارتا روسي،`, whose surname is a nisba
  const whole = nameBetweenCommas(phrase, from);
  if (whole !== undefined) return takeName(phrase, from, whole);
  if (mayBeName(phrase.context, from)) return readNameFrom(phrase, from);
  // `منسقة البرنامج، النرويجية سانا هانسن،`: a given name that is a body's elsewhere, and the comma after the surname.
  const last = from + 1;
  const ends = COMMA.test(phrase.token(last + 1)?.text ?? '');
  return ends && mayBeName(phrase.context, last) ? takeName(phrase, from, last + 1) : undefined;
}

/** `الوزير المنتدب، رئيس الأركان، الفريق أول فلان`: another title of somebody who is not named yet. */
function stepTitleBehindTitle(phrase: PhraseState, after: number): Reading {
  const { head, proclitic, definite } = phrase.wordAt(after);
  if (!awaitsName(phrase) || proclitic !== '' || head?.number !== 'singular') return undefined;
  if (!/^(?:person|honorific)$/.test(head.kind) && !phrase.is('rank', after)) return undefined;
  // `الوزير، المقيم في باريس، إن`, `النائب، المتهم بالفساد، إن`: what is told of him
  const told =
    TOLD_OF.test(phrase.formAt(after)) ||
    /^ال(?:متهم|مدان|ملاحق|مطلوب)ه?$/.test(phrase.formAt(after));
  if (told && /^[بل].{3}|^(?:في|عن|علي|من|الي)$/.test(phrase.formAt(after + 1))) return false;
  phrase.closeTitle();
  phrase.at++;
  phrase.titleFrom = phrase.at;
  if (phrase.is('rank')) return stepRank(phrase);
  phrase.closed = definite;
  phrase.adjectives = false;
  return phrase.stepOver();
}

/**
 * `الشركة المالكة للسفينة، ناغاشيكي شيبينغ، أعلنت`, and `شركة أخرى من شركات النقل، كارغو ويست لاين، إن`: what a body is called;
 * and not `رئيس | المجلس الوطني، سامي حداد، إن`, whose name it is.
 */
function stepNameOfBody(phrase: PhraseState, after: number): Reading {
  const led = phrase.wordAt(phrase.from - 1).head?.kind;
  if (phrase.head?.kind !== 'body' || phrase.name || led === 'person') return undefined;
  const to = nameBetweenCommas(phrase, after);
  if (to === undefined || !mayBeName(phrase.context, after)) return undefined;
  if (!phrase.headDefinite && !phrase.context.stops(to + 1)) return undefined;
  phrase.at = to;
  phrase.closed = true;
  return true;
}

/** `رمطان العمامرة، وزير الخارجية`, and `منى حداد، مسؤولة المحتوى بالشركة`: a title behind the name. */
function stepTitleBehindName(phrase: PhraseState, after: number): Reading {
  const word = phrase.wordAt(after);
  const { head, proclitic, definite } = word;
  if (!phrase.name || proclitic !== '' || head?.number !== 'singular') return undefined;
  const charged = head.lemma === 'مسوول' && !definite && phrase.wordAt(after + 1).definite;
  if (!/^(?:person|honorific)$/.test(head.kind) && !charged) return false;
  phrase.at++;
  startApposition(phrase, word);
  return true;
}

/** `بهرام، قاسمي، المتحدث`: a comma printed inside the name. */
function stepPartedName(phrase: PhraseState, after: number): Reading {
  const { name, head } = phrase;
  const single = name && !head && name.to - name.from === 1;
  if (!single || !COMMA.test(phrase.token(after + 1)?.text ?? '')) return undefined;
  if (!mayBeName(phrase.context, after)) return undefined;
  phrase.name = { from: name.from, to: after + 1 };
  phrase.at = after + 1;
  return true;
}

/** Takes words for the name behind the title read so far. */
function takeName(phrase: PhraseState, from: number, to: number): true {
  phrase.closeTitle();
  phrase.name = { from, to };
  phrase.at = to;
  phrase.closed = true;
  return true;
}

/** Reads the name that begins at a token, behind the title read so far. */
function readNameFrom(phrase: PhraseState, from: number): boolean {
  phrase.closeTitle();
  phrase.at = from;
  readName(phrase);
  return phrase.name !== undefined;
}

/**
 * `محامي سامي حداد، | كمال عون، إن`: the name of whoever is called by what he is to another, between commas and before what was
 * said; undefined where none stands there.
 *
 * @param to token behind the other's name
 */
export function ownNameBehind(phrase: PhraseState, to: number): TokenRange | undefined {
  const from = to + 1;
  if (!COMMA.test(phrase.token(to)?.text ?? '') || !mayBeName(phrase.context, from))
    return undefined;
  const end = nameBetweenCommas(phrase, from);
  return end !== undefined && phrase.context.stops(end + 1) ? { from, to: end } : undefined;
}

/** `مديرة المنظمة، إشراقة عبد الباقي، إن`: two to four words between commas that are nothing else; the comma after them. */
function nameBetweenCommas(phrase: PhraseState, from: number): number | undefined {
  let to = from;
  while (to < from + 5 && phrase.token(to)?.kind === 'word') to++;
  if (to - from < 2 || to - from > 4 || !COMMA.test(phrase.token(to)?.text ?? '')) return undefined;
  for (let k = from; k < to; k++) {
    const { form = '', text = '' } = phrase.token(k) ?? {};
    const { classes, head, definite, givenName } = phrase.context.classes.of(form);
    const link = classes.has('name-link');
    // `مراسلنا في سكر، عليم خان، إن`: an adjective without `ال` opens no apposition.
    const shaped = k === from && classes.has('adjective') && mayBeName(phrase.context, k + 1);
    if (phrase.context.stops(k) || (classes.size > 0 && !link && !shaped) || (head && !givenName))
      return undefined;
    if (k === from && (definite || /^م.{3,}ا$|^[يت].{2,3}$/.test(form)) && !givenName)
      return undefined;
    if (text.includes('\u064b') || /^(?:بال|لل|وال|[لب]ها?$)/.test(form)) return undefined;
    // `اقتناعا منه بكذا`, `ردا قاطعا`
    if (/.{3}ا$/.test(form) && phrase.context.classes.isVerbalNoun(form.slice(0, -1)))
      return undefined;
  }
  return to;
}

/** `البوسني`, `الكورية الجنوبية`, `الفرنسي اللبناني`: token after where somebody is from; the same token where none is told. */
function afterNisba(phrase: PhraseState, from: number): number {
  const first = phrase.context.classes.of(phrase.token(from)?.form ?? '');
  if (!first.definite || first.nisba === undefined) return from;
  const { form = '' } = phrase.token(from + 1) ?? {};
  const second = phrase.context.classes.of(form);
  const again = second.definite && second.nisba !== undefined && !second.givenName;
  // `البريطاني من أصل هندي`, `السورية الأصل`
  if (form === 'من' && phrase.token(from + 2)?.form === 'اصل') return from + 4;
  return again || /^ال(?:(?:جنوبي|شمالي)ه?|اصل|جنسيه)$/.test(form) ? from + 2 : from + 1;
}
