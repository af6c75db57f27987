/**
 * Where the subject of a verb ends before whoever hears what was said, with nothing written between them: `أبلغت الوزارة | السكان بأن`,
 * `حذر الأطباء | المرضى من كذا`.
 *
 * @module
 */
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import type { NounPhrase, TokenRange } from '../../names/phrases/noun-phrase.ts';
import { BROKEN_PLURALS } from '../../names/words/plural-adjectives.ts';
import type { FrameText } from './frame-text.ts';
import { cutAt } from './object-bounds.ts';

/** Verbs that have whoever hears them for an object, besides those that urge, charge or blame somebody. */
const HEARD = /^(?:أخبر|أبلغ|أعلم|ذكّر|حذر|نبه|بشر)$/;
/** Adjectives of people, one of whom they describe. */
const ADJECTIVES = wordList('quotation/frames', 'of-people');
/** Several people who may be told of others as an adjective is: `الأطباء الشباب`, `الدول الأعضاء`. */
const DESCRIBING = wordPattern('quotation/frames', 'describing', 'ال');

const isDescribing = (form: string): boolean =>
  DESCRIBING.test(form) || BROKEN_PLURALS.has(form.slice(2));

/** `نصح الأطباء | المرضى بشرب الماء`, and not `نصح الأطباء المقيمون بشرب الماء`: the subject without whoever hears it. */
export function withoutHearer(frame: FrameText, phrase: NounPhrase): NounPhrase {
  const { head, name, joint, from, to } = phrase;
  const heard = HEARD.test(frame.cue.reading.lemma.lemma) || frame.has('charge', 'urge', 'blame');
  if (!head || joint || !heard) return phrase;
  if (name) return withoutHearerBehindName(frame, phrase, name);
  for (let k = from + 1; k < to; k++)
    if (isDefinite(frame, k - 1) && isHearer(frame, phrase, k)) return cutAt(phrase, k);
  return phrase;
}

/** `أبلغ الوزير سامي حداد | البرلمان بأن`: a body or several people that pass for one more word of the name. */
function withoutHearerBehindName(
  frame: FrameText,
  phrase: NounPhrase,
  { from, to }: TokenRange,
): NounPhrase {
  const last = to - 1;
  const whole = last - from >= 2 && to === phrase.to;
  if (!whole || !isHearer(frame, phrase, last)) return phrase;
  return { ...phrase, to: last, name: { from, to: last } };
}

/** Adjectives before a noun with `ال` that tells in what they are so: `مسؤول رفيع | المستوى`. */
const IN_WHAT = wordList('quotation/frames', 'of-quality');

/**
 * `طالب نائب بارز | البلدية بكذا`, `حث طبيب مختص | المرضى على كذا`: somebody without `ال` ends behind an adjective, as no noun with
 * `ال` goes with it.
 */
export function withoutWhomBehindAdjective(frame: FrameText, phrase: NounPhrase): NounPhrase {
  const { from, to, head, headDefinite, name, joint } = phrase;
  const speaks = /^(?:person|source|group|body)$/.test(head?.kind ?? '');
  if (!speaks || headDefinite || name || joint || to - from < 3) return phrase;
  for (let k = from + 2; k < to; k++) {
    if (!isDefinite(frame, k)) continue;
    return isBareAdjective(frame, k - 1) ? cutAt(phrase, k) : phrase;
  }
  return phrase;
}

/** Whether an adjective without `ال` stands at a token, that needs no noun behind it. */
function isBareAdjective({ reading, tokens }: FrameText, at: number): boolean {
  const { form = '' } = tokens[at] ?? {};
  const { classes } = reading;
  // `مدير عام المصرف`: of one office
  if (/^عامه?$/.test(form) || IN_WHAT.has(form.replace(/ه$/, ''))) return false;
  const { head, classes: own, nisba, definite } = classes.of(form);
  if (definite) return false;
  if (nisba !== undefined || own.has('adjective') || ADJECTIVES.has(form.replace(/ه$/, '')))
    return true;
  // `خبير اقتصادي | المستثمرين`, `أب مفجوع | الرئيس`, and neither `هيئة حماية البيئة` nor `مدير مصنع السكر`
  const noun = head !== undefined || classes.isVerbalNoun(form) || classes.isListedNoun(form);
  if (noun || !/^.{2,}(?<!ا)ي(?:ه|ون|ين)?$|^م.{3,}[^ت]$/.test(form)) return false;
  const whom = tokens[at + 1]?.form ?? '';
  return classes.of(whom).head !== undefined || /.{3}ين$/.test(whom);
}

const isDefinite = ({ tokens }: FrameText, at: number): boolean =>
  /^ال.{2}/.test(tokens[at]?.form ?? '');

/** Whether a word with `ال` behind a definite one is somebody else, and tells nothing more of it. */
function isHearer(frame: FrameText, { head: own, from }: NounPhrase, at: number): boolean {
  const { classes } = frame.reading;
  const form = frame.tokens[at]?.form ?? '';
  const { head, nisba, proclitic } = classes.of(form);
  const several = own?.number === 'plural';
  // `نصح الأطباء | المتوجسين بالتلقيح`, whom no list knows
  const oblique = /^ال.{3,}ين$/.test(form) && isNominative(frame, from, at);
  if (several && oblique && own.kind === 'person') return true;
  if (!head || nisba !== undefined || proclitic !== '' || !/^ال.{2}/.test(form)) return false;
  if (head.kind === 'body') return head.number === 'singular' && !/^الم.*ه$/.test(form);
  if (!/^(?:person|source|group)$/.test(head.kind) || isDescribing(form)) return false;
  // `ذكّر النواب | الوزير بأن`
  const one = head.kind === 'person' && head.number === 'singular';
  if (one) return several && (at === from + 1 || (at === from + 2 && isBehindThing(frame, at)));
  // `حذر الأطباء المقيمون من`
  if (/(?:ون|ان)$/.test(form)) return false;
  // `رئيس اتحاد العمال المهاجرين`: of those before it
  const before = classes.of(frame.tokens[at - 1]?.form ?? '').head?.number === 'plural';
  return !before || !/ين$/.test(form) || isNominative(frame, from, at);
}

/** `ناشد أهالي القرية | المحافظ`: a man behind a thing with `ال` and `ة`, which he does not describe. */
const isBehindThing = ({ tokens }: FrameText, at: number): boolean =>
  /^ال.{2,}ة$/.test(tokens[at - 1]?.text ?? '') && !/ة$/.test(tokens[at]?.text ?? '');

/** `نصح الأطباء | المسافرين`: behind several who begin the phrase, and have no ending of their own. */
const isNominative = ({ tokens }: FrameText, from: number, at: number): boolean =>
  at === from + 1 && !/(?:ين|ان|ات)$/.test(tokens[from]?.form ?? '');
