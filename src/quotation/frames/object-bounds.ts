/**
 * Where the subject of a verb ends before whom or what the verb is about: `وصف المدير | القرار بأنه خطأ`, `دعا النواب | الوزير
 * إلى كذا`.
 *
 * @module
 */
import type { NounPhrase, TokenRange } from '../../names/phrases/noun-phrase.ts';
import { HONORIFIC } from '../../names/phrases/phrase-opening.ts';
import { BROKEN_PLURALS } from '../../names/words/plural-adjectives.ts';
import type { FrameText } from './frame-text.ts';

/** `وصف المدير القرار بأنه`: a noun with `ال` right after a title is the object, unless it may be an adjective. */
export function withoutObject(frame: FrameText, phrase: NounPhrase): NounPhrase {
  if (!frame.objectFrames()) return phrase;
  const people = peopleOnly(frame, phrase);
  if (people) return people;
  if (phrase.name) return withoutDescribed(frame, phrase, phrase.name);
  const blamed = blamedFrom(frame, phrase);
  if (blamed !== undefined) return cutAt(phrase, blamed);
  const longest = /^(?:person|source)$/.test(phrase.head?.kind ?? '') ? 3 : 2;
  // `أكدت معالي الوزيرة`
  // and `أكد السيد الرئيس`
  const [first, second] = [phrase.from, phrase.from + 1].map(
    (i) => frame.reading.classes.of(frame.tokens[i]?.form ?? '').head?.kind,
  );
  const addressed = first === 'honorific' && second === 'person';
  const honoured = addressed || HONORIFIC.test(frame.tokens[phrase.from]?.form ?? '');
  const short = phrase.headDefinite && phrase.to - phrase.from <= longest && !honoured;
  if (short && phrase.to - phrase.from >= 2 && isThing(frame, phrase.from + 1))
    return cutAt(phrase, phrase.from + 1);
  // `وصف وزير الخارجية الفرنسي | القرار`: behind an adjective of a state whoever speaks ends.
  const last = phrase.to - 1;
  const described = frame.reading.classes.of(frame.tokens[last - 1]?.form ?? '').nisba;
  // `اعتبر المدرب الفرنسي | القرار خطوة`
  const deemed = frame.has('deem') && frame.isPredicate(phrase.to);
  // `أرجع مدير السكن | التأخر إلى`
  const ascribed = frame.has('attribute') && frame.tokens[phrase.to]?.form === 'الي';
  // `وصف المتحدث باسم الجيش | العملية بالناجحة`
  const called =
    frame.has('name') && isThingBehindThing(frame, phrase) && startsCalled(frame, phrase.to);
  if (called) return cutAt(phrase, last);
  // and not `اعتبرت جمعية حقوق | الإنسان بالمغرب`
  const whole = frame.reading.classes.of(frame.tokens[last - 1]?.form ?? '').definite;
  const ended = (described && frame.has('name', 'deem')) || (deemed && whole) || ascribed;
  return last - 1 > phrase.from && ended && isThing(frame, last) ? cutAt(phrase, last) : phrase;
}

/**
 * Token of whoever is blamed, behind a body that blames: `حملت جمعية الأهالي | البلدية المسؤولية`; undefined where the phrase holds but
 * one, `وحملت حكومة الاحتلال المسؤولية`.
 */
export function blamedFrom(frame: FrameText, { from, to, head }: NounPhrase): number | undefined {
  if (!frame.has('blame') || head?.kind !== 'body') return undefined;
  let at = from;
  while (
    at < Math.min(to + 1, frame.limit) &&
    !/^(?:ال)?مس[وي]+ليه$/.test(frame.tokens[at]?.form ?? '')
  )
    at++;
  const whom = at - 1;
  if (at > to || whom - from < 2) return undefined;
  const before = frame.reading.classes.of(frame.tokens[whom - 1]?.form ?? '').definite;
  return before && isThing(frame, whom) ? whom : undefined;
}

/** `وصف النواب | كريم نصار بأنه كاذب`, `دعا النواب | الوزير كريم نصار إلى`: several people, before whom they speak of. */
function peopleOnly(frame: FrameText, { name, ...people }: NounPhrase): NounPhrase | undefined {
  const { from, head, headDefinite, joint } = people;
  const several = head?.number === 'plural' && headDefinite && !joint;
  if (!name || !several || name.from === from) return undefined;
  let to = from + 1;
  while (to < name.from) {
    const other = frame.reading.classes.of(frame.tokens[to]?.form ?? '');
    if (other.definite && other.head?.kind === 'person' && other.head.number === 'singular') break;
    to++;
  }
  return cutAt(people, to);
}

/** `وصف المتحدث سامي حداد | التهديدات بأنها`: what is described stands before what it is called. */
function withoutDescribed(frame: FrameText, phrase: NounPhrase, name: TokenRange): NounPhrase {
  const last = phrase.to - 1;
  const next = frame.tokens[phrase.to]?.form ?? '';
  const described =
    (frame.has('name') && /^ب(?:ان|ال|$)/.test(next)) ||
    (frame.has('deem') && frame.isPredicate(phrase.to));
  // `انتقدت سلوى حداد | الصيغة المقترحة`: a thing with its adjective
  const thingly = /^ال.{2,}ة$/;
  const qualified =
    frame.any('object') &&
    thingly.test(frame.tokens[last]?.text ?? '') &&
    thingly.test(frame.tokens[phrase.to]?.text ?? '');
  // `وصف الحربي | القرار بأنه`: a surname with `ال`, and what is described
  const surname = /^ال/.test(frame.tokens[name.from]?.form ?? '');
  const words = name.to - name.from;
  // `حملت هدى منصور | الملعب مسؤولية الإصابات`
  const object = /^ال/.test(frame.tokens[last]?.form ?? '') && words > 2;
  const blamed = object && frame.has('blame') && /^(?:ال)?مسووليه$/.test(next);
  const thing =
    qualified || isThing(frame, last) || (surname && /ة$/.test(frame.tokens[last]?.text ?? ''));
  const longer = name.to === phrase.to && (words > 2 || (words === 2 && surname)) && thing;
  return ((described || qualified) && longer) || (blamed && name.to === phrase.to)
    ? { ...phrase, to: last, name: { from: name.from, to: last } }
    : phrase;
}

/** A phrase that ends at a token, one title as a whole. */
export function cutAt(phrase: NounPhrase, to: number): NounPhrase {
  return { ...phrase, to, titles: [{ from: phrase.from, to }] };
}

/** `بأنه خطأ`, `بالخطأ`: whether what something is called begins at a token. */
export const startsCalled = ({ tokens, limit }: FrameText, at: number): boolean =>
  at < limit && /^ب(?:ان(?:ه|ها|هم)?|ال.{3,})?$/.test(tokens[at]?.form ?? '');

/**
 * `المتحدث باسم الجيش العملية`, `البيان الاعتداء`, `حماس الاتفاق`: whether a phrase ends in two words that are known by themselves
 * and of which the second is no adjective.
 */
export function isThingBehindThing(frame: FrameText, { from, to }: NounPhrase): boolean {
  const { definite, head } = frame.reading.classes.of(frame.tokens[to - 2]?.form ?? '');
  if (to - from < 2 || !(definite || head?.kind === 'name')) return false;
  const man = head?.number === 'singular' && head.gender === 'm';
  return isThing(frame, to - 1) || (man && /^ال.*ة$/.test(frame.tokens[to - 1]?.text ?? ''));
}

/** Whether a word with `ال` is a noun for a thing and may be no adjective. */
function isThing(frame: FrameText, at: number): boolean {
  const word = frame.reading.classes.of(frame.tokens[at]?.form ?? '');
  const bare = frame.reading.classes.of(word.bare);
  const adjective =
    word.nisba !== undefined ||
    /يه?$|^م.*[^ت]$/.test(word.bare) ||
    bare.classes.has('adjective') ||
    word.classes.has('title-adjective') ||
    word.classes.has('same') ||
    // `الأطباء الأجانب`
    BROKEN_PLURALS.has(word.bare);
  return word.definite && !adjective;
}
