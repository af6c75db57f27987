/**
 * The subject of a sentence whose main verb is no cue: `أصدرت الوزارة بيانا قائلة إن` and `كسر المدير صمته وقال`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { withSecondOffice } from './second-offices.ts';
import { isSomebody } from './somebody.ts';
import { genderOfState } from './state-gender.ts';
import { afterNoSubject, type SubjectSearch } from './subject-search.ts';
import { commaAfter, findStated } from './tellers.ts';
import { isToldOf } from './told-of.ts';

const REACH = 40;
/** What a sentence opens with that tells first what it is about. */
const TOPIC = /^[وف]?(?:عن|حول|بشان|بخصوص)$/;
const NEAR = 30;
/** What a man does with somebody. */
const MEETS = wordPattern('quotation/subjects', 'meets', '[وف]?');

/** What a sentence opens with that tells first whom it answers. */
const ASKED = /^[وف]?(?:ردا|جوابا|تعقيبا|تعليقا)$/;

/**
 * Finds a subject nearer than the last speaker: `أما الرئيس، فقد افتتح … حيث قال`, and whoever a relative clause
 * is about whose verbs go on (`فالكون الذي ندد بكذا وطالب بكذا`).
 */
export function findNearSubject(reading: Reading, statement: Statement): NounPhrase | undefined {
  const at = statement.cue.from;
  const first = Math.max(reading.bounds[reading.sentences[at] as number]?.from ?? 0, at - NEAR);
  for (let i = at - 1; i > first; i--) {
    const token = reading.tokens[i] as Token;
    if (token.kind === 'mark' && /^[؛;]$/.test(token.text)) return undefined;
    if (token.form === 'اما') {
      const phrase = readNounPhrase(reading.phrases, i + 1, at);
      return phrase && isSomebody(reading, phrase) && agrees(phrase, statement)
        ? phrase
        : undefined;
    }
    if (statement.tense !== 'past' || !isRelative(reading.phrases, i)) continue;
    // `الذي سئل عن القرض فقال`, `الذي سأله الصحافيون عنه فقال`
    const asked = isAsked(reading, i + 1) && /^ف.{3}/.test(reading.tokens[at]?.form ?? '');
    if (!asked && (!reading.cues[i + 1] || reading.cues[i + 1]?.reading.pronoun)) continue;
    const phrase = phraseEndingAt(reading, i, true);
    const { gender } = statement.agreement;
    // `رفضت النقابة مزاعم الوزير التي ادعى فيها أن، وقالت إن`: of a man, and whoever goes on is none
    const told = reading.cues[i + 1]?.reading.gender;
    if (told === 'm' && gender === 'f') return undefined;
    if (!phrase || !agrees(phrase, statement)) return undefined;
    return i + 1 === at && isToldOf(reading, at, gender, phrase) ? undefined : phrase;
  }
  return undefined;
}

/** `سئل`, `سألته المذيعة`: whether somebody is asked at a token. */
const isAsked = ({ tokens }: Reading, at: number): boolean =>
  /^(?:سيلت?|سالت?(?:ه|ها)|سالوه(?:ا)?|[يت]سال(?:ه|ها))$/.test(tokens[at]?.form ?? '');

/** The phrase that a token begins, where it names somebody who agrees with a statement. */
export function findFirstPhrase(
  reading: Reading,
  statement: Statement,
  from: number,
): NounPhrase | undefined {
  const phrase = readNounPhrase(reading.phrases, from, statement.cue.from);
  return phrase && isSomebody(reading, phrase) && agrees(phrase, statement) ? phrase : undefined;
}

/** `قال فيها`, `أكد خلاله`, `زعم من خلالها`: the noun before is where it was said, and not who said it. */
export const isSaidInside = ({ tokens }: Reading, cue: number): boolean =>
  /^(?:في|خلال|عبر)(?:ه|ها|هما)$/.test(tokens[cue + 1]?.form ?? '') ||
  (tokens[cue + 1]?.form === 'من' && /^خلاله(?:ا|ما)?$/.test(tokens[cue + 2]?.form ?? ''));

/** `للشرطة المحلية`, `بسامي حداد`: a body or a name behind a preposition. */
const isWhom = ({ classes }: Reading, form: string): boolean =>
  /^لل/.test(form) || (/^[بل].{3}/.test(form) && classes.of(form.slice(1)).givenName);

/**
 * The longest phrase that ends before a token, beginning at most 14 tokens before it.
 *
 * @param addressed whether it may stand behind a preposition: `أعطيت الكلمة للشرطة المحلية التي قالت`
 */
export function phraseEndingAt(
  reading: Reading,
  end: number,
  addressed = false,
): NounPhrase | undefined {
  const comma = /^[،,]$/.test(reading.tokens[end - 1]?.text ?? '');
  if (comma) return phraseEndingAt(reading, end - 1, addressed);
  const first = Math.max(reading.bounds[reading.sentences[end - 1] as number]?.from ?? 0, end - 14);
  for (let from = first; from < end; from++) {
    const token = reading.tokens[from] as Token;
    const governed = /[بل]/.test(reading.classes.of(token.form).proclitic);
    const whom = governed && addressed && isWhom(reading, token.form);
    if (token.kind !== 'word' || (governed && !whom)) continue;
    const phrase = readNounPhrase(reading.phrases, from, end);
    if (phrase && phrase.to === end && isSomebody(reading, phrase)) return phrase;
  }
  return undefined;
}

/**
 * Finds who a participle or a second verb of the sentence means, where no statement before it in the sentence
 * names a speaker: the first phrase after the sentence's verb that agrees. Undefined for the rest.
 *
 * @param start token to look from, the sentence's first where absent
 */
export function findSubject(
  reading: Reading,
  statement: Statement,
  start?: number,
): NounPhrase | undefined {
  const at = statement.cue.from;
  const from = searchedFrom(reading, at, start);
  if (from === undefined) return undefined;
  const nearer =
    statement.tense === 'participle' ? findClauseSubject(reading, statement) : undefined;
  if (nearer) return nearer;
  const search = { reading, statement, from, end: Math.min(at, from + REACH) };
  for (let i = from; i < search.end; i++) {
    const next = afterNoSubject(search, i);
    if (next !== undefined) {
      i = next - 1;
      continue;
    }
    const phrase = readNounPhrase(reading.phrases, i, at);
    if (!phrase) continue;
    if (isSubjectOf(search, i, phrase)) return whole(search, phrase);
    if (phrase.to > i + 1 && phrase.head) i = phrase.to - 1;
  }
  return findStated(reading, from, search.end);
}

/** `قام المدير العام للمعرض والمدير التنفيذي للشركة كمال عون بكذا، وقال`: one who goes on alone, by the name behind the second office. */
const whole = ({ reading, statement }: SubjectSearch, phrase: NounPhrase): NounPhrase =>
  statement.agreement.number === 'singular'
    ? withSecondOffice(reading.phrases, phrase, statement.cue.from)
    : phrase;

/** Token from which a subject is looked for before a verb; undefined where none is. */
function searchedFrom(reading: Reading, at: number, start: number | undefined): number | undefined {
  const bounds = reading.bounds[reading.sentences[at] as number];
  const from = start ?? bounds?.from;
  if (!bounds || from === undefined || at - from < 2) return undefined;
  const { form = '' } = reading.tokens[from] ?? {};
  // `وعن إصابة سامي أوضح أن`: of whom it is said.
  if (TOPIC.test(form)) return undefined;
  // `وردا على سؤال المذيعة، أجاب`: who asked
  return ASKED.test(form) ? commaAfter(reading, from, at) : from;
}

/** Whether a phrase is the subject of a statement's verb. */
function isSubjectOf(
  { reading, statement }: SubjectSearch,
  at: number,
  phrase: NounPhrase,
): boolean {
  // `أدانوا اعتداءات المستوطنين وطالبوا`: a plural in `ين` is no subject.
  const oblique =
    phrase.head?.number === 'plural' && /.{3}ين$/.test((reading.tokens[at] as Token).form);
  return (
    !oblique &&
    !isAccusative(reading, at, phrase) &&
    !isManOf(reading, phrase, statement) &&
    isSomebody(reading, phrase) &&
    agrees(phrase, statement)
  );
}

/** `استقبل | سامي حداد | السفيرة سعاد عون، مؤكدة أن`: a name behind the verb that the sentence opens with, of a man where a woman speaks. */
function isManOf(
  { tokens, bounds, sentences }: Reading,
  { from, head, name }: NounPhrase,
  { tense, agreement }: Statement,
): boolean {
  if (tense !== 'participle' || agreement.gender !== 'f' || agreement.number !== 'singular')
    return false;
  const first = bounds[sentences[from] as number]?.from;
  const his = MEETS.test(tokens[from - 1]?.form ?? '');
  return from - 1 === first && his && name !== undefined && head?.gender !== 'f';
}

/** `مندوبا عن الرئيس، رعى نائبه`, `استقبل وفدا كبيرا`: an indefinite accusative is no subject, but after `أن` and `لكن`. */
function isAccusative(
  { tokens }: Reading,
  at: number,
  { head, headDefinite }: NounPhrase,
): boolean {
  const { form = '' } = tokens[at] ?? {};
  const ends = /.{2}[^ه]ا$/.test(form) && head?.lemma !== form && !headDefinite;
  return ends && head?.number === 'singular' && !/(?:ان|لكن)$/.test(tokens[at - 1]?.form ?? '');
}

/** `رعى الأمير الحفل، وقدم الدكتور سامي الشكر له، مبينا أن`: the person of the last clause that a comma and `و` open. */
function findClauseSubject(reading: Reading, statement: Statement): NounPhrase | undefined {
  const at = statement.cue.from;
  const first = Math.max(reading.bounds[reading.sentences[at] as number]?.from ?? 0, at - REACH);
  for (let i = at - 2; i > first; i--) {
    const token = reading.tokens[i] as Token;
    const opens = /^[،,؛]$/.test(reading.tokens[i - 1]?.text ?? '') && /^و.{3}/.test(token.form);
    if (!opens || token.form.startsWith('وال') || reading.classes.of(token.form).head) continue;
    const phrase = readNounPhrase(reading.phrases, i + 1, at);
    const person = phrase?.name && phrase.head;
    return person && agrees(phrase, statement) ? phrase : undefined;
  }
  return undefined;
}

/** Whether a phrase may be the subject of a statement's verb, by gender and number. */
export function agrees(phrase: NounPhrase, { agreement }: Pick<Statement, 'agreement'>): boolean {
  const plural = phrase.joint || phrase.head?.number === 'plural';
  if (agreement.number !== 'singular') return plural || phrase.head?.kind === 'group';
  // A woman's title is no man's, though a woman may bear a man's.
  const woman = phrase.head?.kind === 'person' && phrase.head.gender === 'f';
  if (phrase.name) return !(woman && agreement.gender === 'm');
  const gender = phrase.state ? genderOfState(phrase) : phrase.head?.gender;
  // `الحوثيين الذين يهاجمون … ورأت`: men take no feminine verb after them.
  if (plural && /^(?:person|group)$/.test(phrase.head?.kind ?? '')) return false;
  return !plural ? !gender || gender === agreement.gender : agreement.gender === 'f';
}
