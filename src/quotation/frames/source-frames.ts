/**
 * The subject of a reporting verb: the phrase right after it, a name between marks, those who speak together, and what
 * is no subject though it stands there.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { withoutRuler } from '../../names/phrases/era-phrases.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { OWN_HONORIFIC } from '../../names/phrases/phrase-opening.ts';
import { readSubjectPhrase } from '../../names/phrases/subject-phrase.ts';
import { introducesByLast } from '../../names/speakers/introductions.ts';
import { mayBeName } from '../../names/words/name-words.ts';
import { isOfClass, placeAt } from '../../names/words/phrase-context.ts';
import { followsGiven } from '../../names/words/surnames.ts';
import { hidesName, isGift, isWordName } from '../../names/words/word-names.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { readAudience } from './audience.ts';
import type { FrameText } from './frame-text.ts';
import { withoutHearer, withoutWhomBehindAdjective } from './hearers.ts';
import { cutAt, withoutObject } from './object-bounds.ts';
import {
  isAccused,
  isDemandedOf,
  isNameBeforeTitle,
  isOnlyObject,
  isSubject,
} from './object-people.ts';
import {
  VEIL,
  withJoined,
  withoutAddressee,
  withoutDemand,
  withoutVeil,
  withRepresented,
  withTown,
} from './subject-bounds.ts';

/** `أعلن المغرب على لسان وزير خارجيته ناصر بوريطة`: through whom a body speaks. */
export function readSpokesman(frame: FrameText, at: number): NounPhrase | undefined {
  if (frame.tokens[at]?.form !== 'علي' || frame.tokens[at + 1]?.form !== 'لسان') return undefined;
  return readNounPhrase(frame.reading.phrases, at + 2, frame.limit);
}

/** `قال كل من الوزير سامي والوزير علي`: two phrases as one. */
function readBoth(frame: FrameText, from: number): NounPhrase | undefined {
  const first = readNounPhrase(frame.reading.phrases, from + 2, frame.limit);
  if (!first) return undefined;
  const next = frame.tokens[first.to];
  const second = next?.form.startsWith('و')
    ? readNounPhrase(frame.reading.phrases, first.to, frame.limit)
    : undefined;
  return second ? { ...first, to: second.to, joint: true } : { ...first, joint: true };
}

/** The phrase at a token that is the verb's subject. */
export function readSource(frame: FrameText, from: number): NounPhrase | undefined {
  if (!frame.tokens[from] || from >= frame.limit || frame.isOpenerAt(from)) return undefined;
  if (isNobody(frame, from)) return undefined;
  const marked =
    readMeeting(frame, from) ?? readMarkedName(frame, from) ?? readAudience(frame, from);
  if (marked) return marked;
  if (isNoNoun(frame, from)) return undefined;
  if (frame.tokens[from]?.form === 'كل' && frame.tokens[from + 1]?.form === 'من')
    return readBoth(frame, from);
  if (isSpokenOf(frame, from) || isDoneDeed(frame, from)) return undefined;
  const phrase = readWhole(frame, from);
  return phrase && cutSubject(frame, phrase);
}

/** Whether a word is known to stand for nobody who speaks. */
function isNobody(frame: FrameText, from: number): boolean {
  const { form } = frame.tokens[from] as Token;
  // `كشف النقاب عن`: the verb's own noun.
  if (VEIL.test(form)) return true;
  // `قال للصحيفة طالبا عدم نشر اسمه: «…»`
  if (hidesName(frame.tokens, from)) return true;
  // `لكن مصدرا في اللجنة برر ذلك بعطل`: what is justified
  return frame.cue.reading.lemma.lemma === 'برر' && /^(?:ذلك|هذا)$/.test(form);
}

/** `أفاد « هادي مجدوب » كاتب الدولة`, `قالت «هيئة شؤون الأسرى»`, `أكد «الربيعة»` */
function readMarkedName(frame: FrameText, from: number): NounPhrase | undefined {
  const closer = frame.reading.marks.closerOf.get(from);
  if (closer === undefined || closer - from > 9) return undefined;
  const inside = readNounPhrase(frame.reading.phrases, from + 1, closer);
  const body = /^(?:body|name|outlet)$/.test(inside?.head?.kind ?? '');
  const colon = frame.tokens[closer + 1]?.text === ':';
  // and `قالت "أم العبد"`
  const kunya = /^(?:ام|ابو)$/.test(frame.tokens[from + 1]?.form ?? '') && closer === from + 3;
  const named = inside?.name && (body || colon || kunya || isKnownName(frame, from + 1, closer));
  if (inside?.to === closer && named) return inside;
  // `وأضافت "السويدي": "العلاج بالمجان"`
  if (colon && closer - from <= 3 && frame.has('speech')) return quotedName(from + 1, closer);
  if (inside?.to === closer && body) return inside;
  const whole = opensClause(frame, closer + 1) && closer - from <= 4;
  return whole || isSurnameApart(frame, from, closer) ? quotedName(from + 1, closer) : undefined;
}

/** `وأشار "القاضي"، خلال اتصال ببرنامج "الصباح"، إلى أن`: a surname in marks, parted from the clause by where he said it. */
function isSurnameApart(frame: FrameText, from: number, closer: number): boolean {
  const after = isComma(frame.tokens[closer + 1]) ? closer + 2 : closer + 1;
  if (closer - from !== 2 || !frame.has('that')) return false;
  // `أشارت «الأردن» في بيان إلى أن`: no state
  if (placeAt(frame.reading.phrases, from + 1)) return false;
  if (!/^(?:خلال|في|عبر|عقب|اثناء)$/.test(frame.tokens[after]?.form ?? '')) return false;
  for (let k = after + 1; k < Math.min(frame.limit, after + SAID_IN); k++) {
    if (frame.reading.cues[k] || /^[.:؛]$/.test(frame.tokens[k]?.text ?? '')) return false;
    if (isComplementizer(frame.tokens[k])) return true;
  }
  return false;
}

/** `قالت "الأسوشيتد برس" إن`: whatever stands between the verb and its clause. */
function opensClause(frame: FrameText, at: number): boolean {
  // and `علمت «المساء» من مصدر مطلع أن`
  const heard = frame.cue.reading.lemma.lemma === 'علم' && frame.tokens[at]?.form === 'من';
  return heard || (isComplementizer(frame.tokens[at]) && frame.has('that'));
}

/** In tokens: how far behind a body `أن` may follow what tells where it spoke. */
const SAID_IN = 14;

/** `في بيان أن`, `خلال مؤتمر صحفي إن`: where something was said, and then what. */
function saysIn(frame: FrameText, at: number): boolean {
  if (!/^(?:في|خلال|عبر|عقب|امس|اليوم)$/.test(frame.tokens[at]?.form ?? '')) return false;
  for (let k = at + 1; k < Math.min(frame.limit, at + SAID_IN); k++) {
    if (isComplementizer(frame.tokens[k])) return true;
    if (/^[.:؛]$/.test(frame.tokens[k]?.text ?? '')) return false;
  }
  return false;
}

/** Whether a word is a preposition, `أنا` or a verbal noun, and nobody's name. */
function isNoNoun(frame: FrameText, from: number): boolean {
  const { phrases, classes } = frame.reading;
  const word = classes.of((frame.tokens[from] as Token).form);
  // `وقال خلف الله بوزيد إن`, whose first word is a preposition elsewhere
  if (isGift(frame.tokens, from)) return false;
  if (isOfClass(phrases, from, 'preposition') || word.classes.has('first-person')) return true;
  return word.classes.has('verbal-noun') && !word.head && !isWordName(phrases, from);
}

/**
 * `أعلن تحالف المعارضة أن`, `طالب دفاع المتهمين بإطلاق سراحهم`, `أكد التنسيق النقابي أن`: a body whose noun is a deed as well, where what
 * the verb governs follows its name.
 */
function isBodyOfDeed(frame: FrameText, from: number): boolean {
  const phrase = readNounPhrase(frame.reading.phrases, from, frame.limit);
  if (phrase?.head?.kind !== 'body' || phrase.from !== from) return false;
  if (phrase.head.lemma === 'تنسيق') return true;
  const next = frame.tokens[phrase.to];
  const after = isComma(next) ? phrase.to + 1 : phrase.to;
  if (isComplementizer(frame.tokens[after]) || saysIn(frame, after)) return true;
  const urges = frame.has('urge', 'charge') && phrase.to - from > 1;
  return urges && /^(?:الي|ب.{3,}|ل.{3,})$/.test(next?.form ?? '');
}

/** Whether a word stands for what the verb is about, or to whom it speaks. */
function isSpokenOf(frame: FrameText, from: number): boolean {
  const { form } = frame.tokens[from] as Token;
  const word = frame.reading.classes.of(form);
  // `اعتبرها سابقة خطيرة`
  if (frame.has('deem') && frame.cue.reading.pronoun && frame.isPredicate(from)) return true;
  // `نفى مزاعم الوزير`
  const denying = /^(?:denies|condemns)$/.test(frame.cue.reading.lemma.stance);
  if (denying && word.classes.has('claim')) return true;
  return /^[لبك]/.test(word.proclitic) || /^(?:بال|لل)/.test(form) || isWhere(frame, from);
}

/** `وأضاف بمرجانة، شمال العاصمة، أن`: a place that no list knows, before where it lies. */
function isWhere({ reading, tokens }: FrameText, at: number): boolean {
  const { form = '' } = tokens[at] ?? {};
  if (!/^ب.{3}/.test(form) || !isComma(tokens[at + 1])) return false;
  const lies = reading.classes.of(tokens[at + 2]?.form ?? '').classes;
  return lies.has('compass') && !reading.classes.of(form).givenName;
}

/** `أعلن إطلاق الحملة`: a deed that the verb tells of, and nobody whose name has its letters. */
function isDoneDeed(frame: FrameText, from: number): boolean {
  const { classes, phrases } = frame.reading;
  const { form } = frame.tokens[from] as Token;
  const word = classes.of(form);
  if (!classes.isVerbalNoun(form)) return false;
  if (isBodyOrHonorific(frame, from) || isBodyOfDeed(frame, from) || isWoman(frame, from))
    return false;
  // `أكدت ابتسام السويدي أن`; `وحذر ترامب من أنه`, where the article has `دونالد ترامب`
  const listed = word.definite || classes.isListedNoun(form);
  const known = (!listed && followsGiven(phrases, form)) || introducesByLast(phrases, form);
  if (known || isWordName(phrases, from) || isGivenWithArticle(frame, from)) return false;
  return word.definite ? !word.head : frame.objectFrames();
}

/** `قال التهامي سالم إن`: a given name with `ال` of a deed's shape, before another name and what was said. */
function isGivenWithArticle({ reading, tokens }: FrameText, from: number): boolean {
  const [{ form: first = '' } = {}, { form: second = '' } = {}] = tokens.slice(from, from + 2);
  const { givenName, definite } = reading.classes.of(first);
  const named = givenName && definite && mayBeName(reading.phrases, from + 1);
  return named && reading.classes.of(second).givenName && isComplementizer(tokens[from + 2]);
}

/** `كشفت مساعدة الرئيس زهرة بركات أن`: a woman, though `مساعدة` is a deed as well. */
function isWoman(frame: FrameText, from: number): boolean {
  const { head } = frame.reading.classes.of(frame.tokens[from]?.form ?? '');
  if (head?.kind !== 'person' || head.gender !== 'f' || frame.cue.reading.gender !== 'f')
    return false;
  const phrase = readNounPhrase(frame.reading.phrases, from, frame.limit);
  return (
    phrase !== undefined && (phrase.name !== undefined || isFollowedByClause(frame, phrase.to))
  );
}

/** Whether `أن` stands at a token, or behind a comma there. */
const isFollowedByClause = ({ tokens }: FrameText, at: number): boolean =>
  isComplementizer(tokens[isComma(tokens[at]) ? at + 1 : at]);

/** `نفت أسرة الفنان`, `أوضح دفاع المتهم`: a body, though `أسره` and `دفاع` are deeds as well. */
function isBodyOrHonorific(frame: FrameText, from: number): boolean {
  const { form, text } = frame.tokens[from] as Token;
  const { kind, number } = frame.reading.classes.of(form).head ?? {};
  // and `أكد طلبة الكلية`
  const bodily = (kind === 'body' || number === 'plural') && text.endsWith('ة');
  const body = bodily || isCounsel(frame, from);
  return body || kind === 'honorific' || kind === 'study' || OWN_HONORIFIC.test(form);
}

/** `دفاع المتهمين`, `دفاع سامي حداد`, and not `دفاع الوزير عن القانون`: who speaks for somebody in court. */
function isCounsel(frame: FrameText, from: number): boolean {
  const { phrases, classes } = frame.reading;
  if (frame.tokens[from]?.form !== 'دفاع') return false;
  const { head, definite } = classes.of(frame.tokens[from + 1]?.form ?? '');
  const whose = (head?.kind === 'person' && definite) || mayBeName(phrases, from + 1);
  const end = readNounPhrase(phrases, from + 1, frame.limit)?.to ?? frame.limit;
  return whose && frame.tokens[end]?.form !== 'عن';
}

/** The phrase at a token, as far as it goes, where it may name somebody. */
function readWhole(frame: FrameText, from: number): NounPhrase | undefined {
  const { phrases } = frame.reading;
  const told = isAboutPeople(frame)
    ? readNounPhrase(phrases, from, frame.limit)
    : readSubjectPhrase(phrases, from, frame.limit);
  if (!told) return undefined;
  const phrase = withoutRuler(phrases, told, frame.limit);
  const { form } = frame.tokens[from] as Token;
  // `وصفهم بانفصاليين`: what they are called.
  if (frame.has('name') && !phrase.head && /^ب/.test(form)) return undefined;
  // `طالب بتعويضات تتخطى كذا`: an unknown word in `ب` is no name that the article knows.
  const unknown = !phrase.head && !phrase.state && /^ب.{3}/.test(form);
  const governed = unknown && frame.has('with', 'charge');
  return governed && !isSomebody(frame.reading, phrase) ? undefined : phrase;
}

/** Whether a verb speaks of people, whose phrase may stand where its subject would. */
function isAboutPeople(frame: FrameText): boolean {
  return frame.has('charge', 'urge', 'blame', 'deem', 'name', 'attribute', 'agent');
}

/** Cuts off and joins what goes with a subject; undefined where the phrase is the verb's object. */
function cutSubject(frame: FrameText, read: NounPhrase): NounPhrase | undefined {
  const phrase = isAboutPeople(frame) ? withoutWhomBehindAdjective(frame, read) : read;
  const accused = isAboutPeople(frame) && isAccused(frame, phrase);
  const whole = accused && isNameBeforeTitle(frame, phrase);
  const speaks = whole || isSubject(frame, phrase);
  if (!speaks || isOnlyObject(frame, phrase) || isDemandedOf(frame, phrase)) return undefined;
  if (accused) return { ...phrase, to: phrase.name?.to ?? phrase.to, titles: [] };
  const told = withoutHearer(frame, withoutAddressee(frame, phrase));
  const own = withoutVeil(frame, withoutCall(frame, withoutObject(frame, told)));
  const subject = withRepresented(frame, withoutDemand(frame, own));
  return properName(frame, subject) ?? withJoined(frame, withTown(frame, subject));
}

/** `دعا المدير العام | للإفراج عن العمال`, and not `دعا المدير العام للإنتاج إلى`: what is called for is no part of a title. */
function withoutCall(frame: FrameText, phrase: NounPhrase): NounPhrase {
  const last = phrase.to - 1;
  const { form } = frame.tokens[last] ?? { form: '' };
  const deed = /^لل/.test(form) && frame.reading.classes.isVerbalNoun(form.slice(2));
  const calls = frame.cue.reading.lemma.lemma === 'دعا' && !phrase.name && last > phrase.from;
  const after = frame.tokens[phrase.to]?.form ?? '';
  return calls && deed && /^(?:عن|علي|في|من|ب.{3,})$/.test(after) ? cutAt(phrase, last) : phrase;
}

/** `شركة النقل الكبرى، | شركة "نورفا"،`: a body's own name between commas, behind what it is. */
function properName(
  frame: FrameText,
  { head, name, acronyms, to }: NounPhrase,
): NounPhrase | undefined {
  if (head?.kind !== 'body' || name || acronyms.length > 0 || !isComma(frame.tokens[to]))
    return undefined;
  const own = readNounPhrase(frame.reading.phrases, to + 1, frame.limit);
  const same = own?.head?.lemma === head.lemma && !own.headDefinite && own.acronyms.length > 0;
  return same && isComma(frame.tokens[own.to]) ? own : undefined;
}

/** `أكد اجتماع ضم قيادات الأحزاب | ضرورة التنسيق`: those who met, told by a verb, up to what they said. */
function readMeeting(frame: FrameText, from: number): NounPhrase | undefined {
  if (!/^(?:اجتماع|لقاء|ملتقي|مؤتمر|موتمر)$/.test(frame.tokens[from]?.form ?? '')) return undefined;
  if (!/^(?:ضم|جمع|عقد|حضر)(?:ه|ته)?$/.test(frame.tokens[from + 1]?.form ?? '')) return undefined;
  for (let k = from + 2; k < Math.min(frame.limit, from + 24); k++) {
    const { form, kind } = frame.tokens[k] as { form: string; kind: string };
    if (kind !== 'word' || frame.reading.cues[k]) return undefined;
    const told = isComplementizer(frame.tokens[k]) || /^(?:ضروره|اهميه|وجوب)$/.test(form);
    if (told) return quotedName(from, k);
  }
  return undefined;
}

function quotedName(from: number, to: number): NounPhrase {
  const name = { from, to };
  return {
    ...name,
    titles: [],
    name,
    headDefinite: false,
    capital: false,
    joint: false,
    acronyms: [],
    same: false,
  };
}

function isKnownName(frame: FrameText, from: number, closer: number): boolean {
  const { phrases } = frame.reading;
  const alone = closer - from === 1 && phrases.surnames.has(frame.tokens[from]?.form ?? '');
  return alone || (closer - from <= 3 && mayBeName(phrases, from));
}
