/**
 * Bodies of an article: organisations and groups, by name, acronym or `الوزارة`.
 *
 * @module
 */

import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { findOnlyAirline } from './airlines.ts';
import { lastBareBody } from './bare-bodies.ts';
import { bodyOfSpokesman, fullestBody, hasWord } from './body-names.ts';
import { isElsewhere } from './elsewhere.ts';
import { DESCRIBED, findKindred, isFor, isPurpose } from './kindred-bodies.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';
import { isNisbaOfTitle } from './title-words.ts';

/** Heads that any body can be called by. */
const GENERIC = new Set(['منظمه', 'هييه', 'موسسه', 'جهه', 'جماعه', 'شركه']);

/** Heads by which news calls a body whose name it has told, with the nationality beside: `الشركة السويدية`. */
const NATIONAL = new Set([
  ...GENERIC,
  ...['وكاله', 'شبكه', 'جامعه', 'نادي', 'مصرف', 'بنك', 'معهد', 'مركز', 'مجموعه', 'اتحاد', 'جمعيه'],
]);

/** Finds the body that a phrase means among those met, or makes one of it. */
export function resolveBody(register: SpeakerRegister, phrase: NounPhrase): ArticleSpeaker {
  const words = register
    .wordsOf(phrase)
    .filter((word) => !register.context.classes.of(word).classes.has('same'));
  return (
    findByQuotedName(register, phrase) ??
    relayerCalled(register, phrase, words) ??
    lastBodyCalled(register, phrase, words) ??
    bodyOfLastSpokesman(register, phrase, words) ??
    lastBareBody(register, phrase, words) ??
    lastByGenericNoun(register, phrase, words) ??
    lastByEpithet(register, phrase, words) ??
    findKindred(register, phrase, words) ??
    onlyOfItsKind(register, phrase, words) ??
    airline(register, phrase, words) ??
    resolveLeadBody(register, phrase, words) ??
    makeBody(register, phrase, words)
  );
}

/** Whoever passes on what others say, by its noun alone. */
function relayerCalled(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const alone = words.length === 1 && phrase.headDefinite;
  return alone && register.relayer?.heads.has(phrase.head?.lemma ?? '')
    ? register.relayer
    : undefined;
}

/** The last body whose name holds every word of the phrase, or the other way round; by the fuller name from now on. */
function lastBodyCalled(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const known = register.lastMatching((one) => mayBeBody(register, one, phrase, words));
  if (!known) return undefined;
  // `السلطات في أوكرانيا` tells no more than `السلطات الأوكرانية`.
  const fuller = words.length > known.words.length && !words.includes('في');
  const plainer = known.words.includes('في') && words.length + 1 === known.words.length;
  if (fuller || (plainer && words.length > 1 && !words.includes('في'))) {
    known.aliases.add(known.name);
    known.name = register.slice(phrase);
    known.words = [...words];
  }
  addAcronyms(register, known, phrase);
  return known;
}

function mayBeBody(
  register: SpeakerRegister,
  one: ArticleSpeaker,
  phrase: NounPhrase,
  words: readonly string[],
): boolean {
  // `الجيش` is not `الجيش وحزب "الوفاء"`, who spoke together.
  if ((one.kind !== 'organization' && one.kind !== 'group') || one.joint) return false;
  const { head } = phrase;
  const lemma = head?.lemma ?? '';
  const known = one.heads.has(lemma);
  const named = head?.kind === 'name' ? one.words.includes(lemma) : one.words[0] === lemma;
  if (!known && !named) return false;
  if (one.words.every((word) => hasWord(register, words, word))) return true;
  const fits =
    (words.length === 1 && known) || words.every((word) => hasWord(register, one.words, word));
  return fits && !isElsewhere(register, one.words, phrase, words);
}

/** `قالت الناطقة باسم منظمة "أفق". واتهمت المنظمة السلطات` */
function bodyOfLastSpokesman(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const alone = words.length === 1 && phrase.headDefinite;
  const own = alone ? bodyOfSpokesman(register, phrase, phrase.head?.lemma ?? '') : undefined;
  return own && resolveBody(register, own);
}

/**
 * `الهيئة`, `المنظمة الدولية`: the body that spoke last; and not `الهيئة` where the article has called another body
 * `هيئة تنظيم الاتصالات`.
 */
function lastByGenericNoun(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const lemma = phrase.head?.lemma ?? '';
  const bare =
    words.length === 1 || (words.length === 2 && /^(?:دولي|اممي)ه?$/.test(words[1] ?? ''));
  if (!phrase.headDefinite || !bare || !GENERIC.has(lemma)) return undefined;
  const other = !phrase.same && /^(?:هييه|موسسه)$/.test(lemma);
  return other && fullestBody(register, phrase, words) ? undefined : lastSpokenBody(register);
}

/**
 * `الصحيفة المحلية` for `صحيفة "النجم"`, `المنظمة الحقوقية` for `منظمة "سند"`, `الشركة السويدية`: the only one of its kind that
 * the article has met, of which no other nationality is told.
 */
function onlyOfItsKind(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const { head, headDefinite, acronyms } = phrase;
  const lemma = head?.lemma ?? '';
  const [, told = ''] = words;
  const national = isNisbaOfTitle(register, told);
  const described = words.length === 2 && (national || /.{2}(?:يه?|له|مه)$/.test(told));
  if (!headDefinite || !described || acronyms.length > 0) return undefined;
  const [one, ...others] = register.speakers.filter(
    ({ kind, code, heads, words: [first] }) =>
      kind === 'organization' && code === undefined && (heads.has(lemma) || first === lemma),
  );
  if (!one || others.length > 0 || (one.words.length < 2 && one !== register.relayer))
    return undefined;
  const called = /["«“]/.test(one.name) || (national && NATIONAL.has(lemma));
  if (head?.kind !== 'outlet' && !called) return undefined;
  // … and `الصحيفة البريطانية` is not `صحيفة لوموند الفرنسية`
  return national && one.words.some((word) => isNisbaOfTitle(register, word)) ? undefined : one;
}

/** `شركة الطيران`, where the article names one: `الخطوط الجوية الكينية`. */
function airline(
  register: SpeakerRegister,
  { to, from }: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const called = to - from === 2 && words[0] === 'شركه' && /^(?:ال)?طيران$/.test(words[1] ?? '');
  const only = called ? findOnlyAirline(register.context) : undefined;
  if (!only) return undefined;
  // `شركة الخطوط الجوية الكينية`, which spoke before
  const own = register.wordsOf(only);
  const known = register.lastMatching(
    (one) => one.kind === 'organization' && own.every((word) => hasWord(register, one.words, word)),
  );
  return known ?? resolveBody(register, only);
}

function resolveLeadBody(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const [, told = ''] = words;
  // `التنظيم النقابي`
  const described =
    words.length === 2 && isPurpose(told) && DESCRIBED.has(phrase.head?.lemma ?? '');
  const alone = (words.length === 1 || described) && phrase.headDefinite;
  const lead = alone ? leadBody(register, phrase, phrase.head?.lemma ?? '') : undefined;
  if (lead && described && !isFor(register.wordsOf(lead), told)) return undefined;
  return lead && resolveBody(register, lead);
}

/** Makes a speaker of a body, by the fullest name that the article has. */
function makeBody(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker {
  const { head, headDefinite } = phrase;
  const plural = head?.number === 'plural';
  const full = fullestBody(register, phrase, words);
  const kind = plural && !headDefinite ? 'group' : 'organization';
  const speaker = register.make(kind, full ?? phrase);
  if (full) speaker.aliases.add(register.slice(phrase));
  speaker.heads.add(head?.lemma ?? '');
  if (head) speaker.gender = plural ? 'f' : head.gender;
  addAcronyms(register, speaker, phrase);
  return speaker;
}

/**
 * `النقابة` where the first sentence is about `الجامعة الوطنية للتعليم` and no union is named: the body that follows
 * its verb.
 */
function leadBody(
  register: SpeakerRegister,
  phrase: NounPhrase,
  lemma: string,
): NounPhrase | undefined {
  const { tokens, classes } = register.context;
  if (!GENERIC.has(lemma) && !/^(?:نقابه|جمعيه|تنظيم|حزب|حركه)$/.test(lemma)) return undefined;
  const named = tokens.some(
    ({ form }, i) => i < phrase.from && classes.of(form).head?.lemma === lemma,
  );
  if (named) return undefined;
  const body = readNounPhrase(register.context, 1, phrase.from);
  const alone = body?.head?.kind === 'body' && !body.name && body.to - body.from > 1;
  return alone && tokens[0]?.kind === 'word' && !classes.of(tokens[0].form).head ? body : undefined;
}

/** `جماعة "أنصار البيئة"` for `منظمة "أنصار البيئة"`: one name in quotation marks under two heads. */
function findByQuotedName(
  register: SpeakerRegister,
  phrase: NounPhrase,
): ArticleSpeaker | undefined {
  const names = phrase.acronyms
    .filter(({ from, to }) => to - from > 1)
    .map((range) => register.slice(range));
  return register.speakers.find(
    (one) => one.kind === 'organization' && names.some((name) => one.aliases.has(name)),
  );
}

/** `الهيئة`, `المنظمة`, for the body that spoke last, whatever its name begins with. */
function lastSpokenBody(register: SpeakerRegister): ArticleSpeaker | undefined {
  const last = register.spoken.findLast(({ speaker }) => speaker.kind === 'organization')?.speaker;
  return last?.code === undefined ? last : undefined;
}

/** `المنظمة الأمازيغية` for a body whose name ends in the same word. */
function lastByEpithet(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  if (!phrase.headDefinite || words.length !== 2 || !GENERIC.has(phrase.head?.lemma ?? ''))
    return undefined;
  const last = (words[1] ?? '').replace(/ه$/, '');
  return register.lastMatching(
    (one) => one.kind === 'organization' && (one.words.at(-1) ?? '').replace(/ه$/, '') === last,
  );
}

function addAcronyms(register: SpeakerRegister, speaker: ArticleSpeaker, phrase: NounPhrase): void {
  for (const range of phrase.acronyms) {
    speaker.aliases.add(register.slice(range));
    for (const word of register.wordsOf(range))
      if (range.to - range.from === 1) speaker.acronyms.add(word);
  }
  const first = phrase.acronyms[0];
  // `حزب “القوات اللبنانية”`: the marks hold the body's own name.
  const before = register.context.classes.of(
    register.context.tokens[(first?.from ?? 0) - 2]?.form ?? '',
  );
  // and `شركة الحماية الروسية "كاسبر"`
  const firm = /^(?:شركه|بنك|مصرف|مجموعه|متجر|دار|منصه|سلسله|عملاقه?)$/.test(
    phrase.head?.lemma ?? '',
  );
  const marked = /^["«“]$/.test(register.context.tokens[(first?.from ?? 0) - 1]?.text ?? '');
  const own = (before.head !== undefined && !before.definite) || (firm && marked);
  if (
    first &&
    !own &&
    first.to >= phrase.to - 1 &&
    first.from - 1 > phrase.from + 1 &&
    speaker.name === register.slice(phrase)
  ) {
    speaker.aliases.add(speaker.name);
    speaker.name = register.slice({ from: phrase.from, to: first.from - 1 });
  }
}

/** An acronym or short name that was printed beside the full one: `البنتاجون`. */
export function findByAlias(
  register: SpeakerRegister,
  phrase: NounPhrase,
): ArticleSpeaker | undefined {
  const kind = phrase.head?.kind;
  if (phrase.to - phrase.from !== 1 || (kind && kind !== 'name') || phrase.state) return undefined;
  const word = register.wordsOf(phrase)[0] ?? '';
  return register.speakers.find(
    (one) => /^(?:organization|person)$/.test(one.kind) && one.acronyms.has(word),
  );
}

/** The nearest group that the article names before `هؤلاء`. */
export function groupBefore(
  register: SpeakerRegister,
  phrase: NounPhrase,
): ArticleSpeaker | undefined {
  for (let i = Math.max(0, phrase.from - 60); i < phrase.from; i++) {
    const { head, proclitic } = register.context.classes.of(register.context.tokens[i]?.form ?? '');
    if (!head || /[لب]/.test(proclitic)) continue;
    const many = head.kind === 'group' || head.number === 'plural' || head.lemma === 'مجموعه';
    if (!many || (head.kind !== 'person' && head.kind !== 'group' && head.lemma !== 'مجموعه'))
      continue;
    const other = readNounPhrase(register.context, i, phrase.from);
    if (other) return register.makeOrFind('group', other, true);
  }
  return undefined;
}
