/**
 * To whom a body or somebody in office says something, right behind the name: `الشرطة | لشبكة CNN`,
 * `وزارة الصحة | لرويترز`.
 *
 * @module
 */
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import type { Head } from '../words/name-lexicon.ts';
import { mayBeName } from '../words/name-words.ts';
import type { PhraseContext } from '../words/phrase-context.ts';
import { isToldOutlet } from '../words/told-outlets.ts';

/** Nouns of outlets with their preposition, those that are bodies elsewhere first: `شبكة المياه`. */
const NETWORK = /^ل(?:شبكه|وكاله)$/;
const OUTLET = wordPattern('names/phrases', 'outlet-addressed', 'ل');
/** Those whom one speaks to. */
const HEARERS = /^لل(?:صحفي|صحافي|اعلامي|مراسل)ين$/;
/** Agencies that no noun introduces. */
const AGENCY = /^ل(?:رويترز|شينخوا|اسوشيتد)$/;
/** What is named after those for whom it is: `الاتحاد الدولي للصحفيين`. */
const UNION = wordList('names/phrases', 'union');
/** Parts of an outlet: `المكتب الإقليمي لشبكة`, `الشركة المالكة لقناة`. */
const PART = wordList('names/phrases', 'outlet-part');
/** Offices that nobody holds in an outlet. */
const OFFICE = wordList('names/phrases', 'office-outside-outlets');

/** Those who work for an outlet. */
const OF_OUTLET = wordList('names/phrases', 'of-outlet');

/** A phrase that a word with `ل` stands behind. */
interface Spoken {
  readonly from: number;
  readonly head: Head | undefined;
  readonly headDefinite: boolean;
}

/** Whether the word at a token is to whom the body or the official before it speaks, and no part of the name. */
export function isAddressed(context: PhraseContext, at: number, spoken: Spoken): boolean {
  const { from, head, headDefinite } = spoken;
  if (at > from && isToldOutlet(context, at)) return true;
  const form = context.tokens[at]?.form ?? '';
  if (!head || at === from || !form.startsWith('ل')) return false;
  // `أحدهم | لميكروفون القناة`
  if (/^ل(?:ل?ميكروفون|كاميرا|عدسه|مايك)$/.test(form)) return true;
  const body = head.kind === 'body';
  if (HEARERS.test(form)) return body && !(headDefinite && UNION.has(head.lemma));
  if (AGENCY.test(form)) return body;
  const alone = at === from + 1 && headDefinite;
  if (alone && isHeardBySomebody(context, at, head)) return true;
  // `باعة السمك | لوكالة سراج`, and not `مراسلون لوكالة سراج`
  if ((OUTLET.test(form) || AGENCY.test(form)) && areNoReporters(head)) return true;
  // `الشرطة | لشبكة "النهار"`, and not `المدير العام لشبكة "النهار"`
  if (OUTLET.test(form) && context.closerOf.has(at + 1)) return body && alone;
  // `أكد متحدث باسم الشرطة | لقناة "الساحل"`, `وقال خبراء | لشبكة CNN`
  const speaks = /^(?:source|group)$/.test(head.kind) || /^(?:متحدث|ناطق)$/.test(head.lemma);
  const latin = /^[A-Za-z]/.test(context.tokens[at + 1]?.text ?? '');
  if (OUTLET.test(form) && (latin || context.closerOf.has(at + 1)))
    if (speaks || (latin && head.number === 'plural')) return true;
  if (!isNetwork(context, at)) return false;
  return body ? alone || !PART.has(head.lemma) : isOfficial(context, at, spoken);
}

/** `قال الطبيب | للمريض إن`, and not `قال الناطق الرسمي للوزير إن`: behind a title of one word, before what was said. */
function isHeardBySomebody({ tokens, classes, stops }: PhraseContext, at: number, own: Head) {
  const form = tokens[at]?.form ?? '';
  const { head } = classes.of(form);
  return /^لل.{2}/.test(form) && head?.kind === 'person' && own.kind === 'person' && stops(at + 1);
}

/** `باعة`, `بحارة`: whether a head is several people who work for no outlet. */
const areNoReporters = ({ kind, number, lemma }: Head): boolean =>
  number === 'plural' && /^(?:person|group)$/.test(kind) && !OF_OUTLET.has(lemma);

/** `لشبكة CNN`, `لوكالة فرانس برس`, `للوكالة الوطنية للإعلام`. */
function isNetwork({ tokens, classes, ...context }: PhraseContext, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1];
  if (form === 'للوكاله') return /^لل(?:اعلام|انباء)$/.test(tokens[at + 2]?.form ?? '');
  if (!NETWORK.test(form) || next?.kind !== 'word') return false;
  const { head } = classes.of(next.form);
  return (
    /^(?:ال)?(?:انباء|اخبار|صحافه|اناضول)$/.test(next.form) ||
    /^(?:outlet|name)$/.test(head?.kind ?? '') ||
    mayBeName({ tokens, classes, ...context }, at + 1)
  );
}

/** Whether the office read so far is of a state or a body, and of no outlet: `وزير الدفاع`, `متحدث باسم الشرطة`. */
function isOfficial({ tokens, classes }: PhraseContext, at: number, spoken: Spoken): boolean {
  const { from, head, headDefinite } = spoken;
  if (head?.kind !== 'person') return false;
  const before = classes.of(tokens[at - 1]?.form ?? '');
  const speaksFor = tokens.slice(from, at).some(({ form }) => /^ب(?:اسم|لسان)$/.test(form));
  const ofState = before.definite && before.nisba !== undefined;
  // `مدير المستشفى`, `رئيس البلدية`
  const ofBody = before.head?.kind === 'body' && before.definite && !PART.has(before.head.lemma);
  return OFFICE.has(head.lemma) || speaksFor || ofState || (ofBody && !headDefinite);
}
