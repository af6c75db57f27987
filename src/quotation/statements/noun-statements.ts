/**
 * Statements told by a noun: `دعوة المعارضة إلى المقاطعة`, `قول المعارضة بأن السن مانع`. Only where a body, a state
 * or a person is named right after the noun, and what it said right after the name.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { loadCueLexicon, readCue } from '../cues/cue-lexicon.ts';
import type { Opening } from '../opening.ts';
import type { Statement } from '../statement.ts';
import { isSomebody } from '../subjects/somebody.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { predicateAfter } from './noun-predicates.ts';
import { isDonePassively, isOfTold } from './supposed-verbs.ts';

const CALL = /^(?:دعوه|مطالبه|مناشده)$/;

/** Participles whose own `أن` tells what is to be done. */
const PROPOSED = wordPattern('quotation/statements', 'proposed', 'ال', 'ه?');

/** Finds the statements told by a noun, in text order; they never end another statement. */
export function findNounStatements(reading: Reading): Statement[] {
  const found: Statement[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const cue = denialAt(reading, i) ?? reading.cues[i];
    if (cue?.reading.tense !== 'noun' || isDonePassively(reading, i)) continue;
    const sentence = reading.bounds[reading.sentences[i] as number];
    const whole = sentence && readNounPhrase(reading.phrases, i + 1, sentence.to);
    const source = whole && withoutHearer(reading, i, whole);
    if (!source || source.from !== i + 1 || source.to - source.from > 9) continue;
    if (!isSomebody(reading, source)) continue;
    const opening = readTold(reading, cue, i, source, sentence.to);
    if (opening) found.push(statementOf(cue, i, source, opening));
  }
  return found;
}

/** `اتهام النقابة | للوزارة بأنها تماطل`, `تحذير الشرطة | للسائقين من`: whom it is said to or of is none of those who say it. */
function withoutHearer({ tokens, classes }: Reading, at: number, phrase: NounPhrase): NounPhrase {
  const directed = /^(?:اتهام|اتهامات|تحذير|تهديد|دعوه|مطالبه|مناشده|نداء|ابلاغ)$/;
  if (!directed.test(tokens[at]?.form ?? '')) return phrase;
  for (let k = phrase.from + 1; k < phrase.to; k++) {
    const { proclitic, definite, head } = classes.of(tokens[k]?.form ?? '');
    if (proclitic !== 'ل' || (!definite && !head)) continue;
    const { name, ...rest } = phrase;
    const kept = name && name.to <= k ? { name } : {};
    return {
      ...rest,
      ...kept,
      to: k,
      titles: name ? phrase.titles : [{ from: phrase.from, to: k }],
    };
  }
  return phrase;
}

/** What a noun tells, behind whoever said it. */
function readTold(
  reading: Reading,
  cue: CueWord,
  at: number,
  source: NounPhrase,
  end: number,
): Opening | undefined {
  const { form } = reading.tokens[at] as Token;
  const told =
    readThreat(reading, at, source, end) ??
    (form === 'نفي' ? readAnnounced(reading, source.to, end) : undefined);
  if (told) return told;
  if (isAnybody(reading, source) || isDescribed(reading, cue, source)) return undefined;
  const announced = /^(?:اعلان|تاكيد)$/.test(form) && !source.name;
  return (
    (announced ? endedBy(reading, at, end, readAnnounced(reading, source.to, end)) : undefined) ??
    readClause(reading, cue, at, source, end)
  );
}

/** What was announced, up to what is told of the announcement: `إعلان الحكومة عن تعيين مبعوث لا أساس له`. */
function endedBy(
  reading: Reading,
  at: number,
  end: number,
  opening: Opening | undefined,
): Opening | undefined {
  const to = opening && predicateAfter(reading, at, opening.from, end);
  return opening && to !== undefined ? { ...opening, to } : opening;
}

/** A noun without `ال` or a name behind it, which is nobody's own: `تصريحات مسؤول`. */
const isAnybody = (reading: Reading, source: NounPhrase): boolean =>
  source.head !== undefined &&
  !source.headDefinite &&
  !source.name &&
  !isBodyOfItsOwn(reading, source);

/** `وصف الموسم الحالي بأنه ضائع`: what is described. */
const isDescribed = (
  { tokens }: Reading,
  cue: CueWord,
  { head, state, from }: NounPhrase,
): boolean =>
  cue.reading.lemma.frames.has('name') &&
  !head &&
  !state &&
  tokens[from]?.form.startsWith('ال') === true;

/** `قول المعارضة بأن السن مانع`, `دعوة المعارضة إلى المقاطعة`: what was said behind `أن`, or called for. */
function readClause(
  reading: Reading,
  cue: CueWord,
  noun: number,
  source: NounPhrase,
  end: number,
): Opening | undefined {
  const call = CALL.test(reading.tokens[noun]?.form ?? '');
  const at = call ? source.to : openerAfter(reading, source.to, end);
  const opener = reading.tokens[at];
  const led = isLed(reading, cue, at) ? 1 : 0;
  const that = isComplementizer(reading.tokens[at + led]);
  if (!(call && opener?.form === 'الي') && !that) return undefined;
  // `استبعاد المهاجم بكونه غير جاهز`: why it was done.
  if (/^بكون/.test(opener?.form ?? '') || at + 2 >= end) return undefined;
  // `تأييد الدول لقائمة الرسوم المقترح أن يفرضها المجلس`: what is proposed, and not what they say
  if (that && PROPOSED.test(reading.tokens[at - 1]?.form ?? '')) return undefined;
  // `بعد إبلاغ الشركة بأن العقد انتهى`: to whom it was told
  if (isOfTold(cue) && at === source.to) return undefined;
  const from = at + 1 + led;
  const to = mainClauseAfter(reading, noun, from) ?? predicateAfter(reading, noun, from, end);
  return {
    construction: that ? 'مصدر + أن' : 'مصدر + إلى',
    from,
    ...(to === undefined ? {} : { to }),
    opener: at,
    speech: false,
  };
}

/** `تلميح الوزير | إلى أن`, `تأكيد المدرب | على أن`: the preposition of the verb before `أن`. */
function isLed({ tokens }: Reading, { reading }: CueWord, at: number): boolean {
  const { frames } = reading.lemma;
  const governed =
    tokens[at]?.form === 'الي'
      ? frames.has('to') || frames.has('to+')
      : tokens[at]?.form === 'علي' && (frames.has('on') || frames.has('on+'));
  return governed && isComplementizer(tokens[at + 1]);
}

/** `إعلان وزارة الصحة`: a body of two words and more, without `ال`. */
const isBodyOfItsOwn = ({ tokens, classes }: Reading, { head, from, to }: NounPhrase): boolean =>
  head?.kind === 'body' && to - from > 1 && classes.of(tokens[from + 1]?.form ?? '').definite;
/** What opens a sentence that tells first when, or against what, something was done or said. */
const BEFOREHAND =
  /^[وف]?(?:بعد|قبل|عقب|اثر|غداه|منذ|رغم|برغم|لدي|عند|ردا|تعليقا|تعقيبا|جوابا|خلافا|فور|علي|وسط|مع)$/;
/** In tokens: how far from the beginning of its sentence such a noun stands. */
const NEAR = 6;

/**
 * Gives the comma that ends what a noun tells before its sentence's own verb: `بعد أيام من تصريح الوزير بأن العملة ثابتة، فاجأ البنك
 * الأسواق`. Undefined where the noun stands in no such opening.
 */
export function mainClauseAfter(reading: Reading, at: number, from: number): number | undefined {
  const { tokens, cues, classes, marks } = reading;
  const sentence = reading.bounds[reading.sentences[at] as number];
  if (!sentence || at - sentence.from > NEAR) return undefined;
  if (!BEFOREHAND.test(tokens[sentence.from]?.form ?? '')) return undefined;
  for (let k = from + 1; k < sentence.to - 2; k++) {
    k = marks.closerOf.get(k) ?? k;
    const { form = '', kind } = tokens[k + 1] ?? {};
    if (!isComma(tokens[k]) || kind !== 'word' || /^و|^[بل]?ال|^لل|^فان/.test(form)) continue;
    const word = classes.of(form);
    if (cues[k + 1]?.reading.tense === 'past') return k;
    // `…، عادت السفن إلى الأرصفة`
    const { definite } = classes.of(tokens[k + 2]?.form ?? '');
    if (/.{2}[^اه]ت$/.test(form) && definite && !word.classes.has('relative')) return k;
    if (word.classes.size > 0 || word.head || cues[k + 1]) continue;
    const doer = readNounPhrase(reading.phrases, k + 2, sentence.to);
    if (doer && isSomebody(reading, doer)) return k;
  }
  return undefined;
}

/** `رغم نفي الوزارة وجود أي نقص`: the noun, whose letters are those of `نفى` as well. */
function denialAt({ tokens }: Reading, at: number): CueWord | undefined {
  if (tokens[at]?.text !== 'نفي') return undefined;
  if (!/^و?(?:رغم|بعد|مع|عقب|وسط|غداه)$/.test(tokens[at - 1]?.form ?? '')) return undefined;
  const read = readCue(loadCueLexicon(), 'نفي');
  return read && { ...read, reading: { ...read.reading, tense: 'noun' } };
}

const statementOf = (
  { reading }: CueWord,
  at: number,
  source: NounPhrase,
  opening: Opening,
): Statement => ({
  cue: { from: at, to: at + 1 },
  source,
  opening,
  clause: at,
  main: false,
  agreement: { gender: reading.gender, number: reading.number },
  tense: 'noun',
  stance: reading.lemma.stance,
});

/** `إعلان الوزارة إغلاق المعبر`, `إعلان المنظمة عن بقاء بعثتها`: what was announced, told by a verbal noun. */
function readAnnounced({ tokens, classes }: Reading, at: number, end: number): Opening | undefined {
  const about = tokens[at]?.form === 'عن' ? 1 : 0;
  const from = at + about;
  const { form } = tokens[from] ?? { form: '' };
  if (from + 2 >= end || classes.of(form).definite || !classes.isVerbalNoun(form)) return undefined;
  return { construction: about ? 'مصدر + عن' : 'مصدر + مصدر', from, opener: at, speech: false };
}

/** `بعد تهديد نواب باستجواب الوزير`: a threat of people or a body, and the deed that it is about. */
function readThreat(
  { tokens, classes }: Reading,
  at: number,
  source: NounPhrase,
  end: number,
): Opening | undefined {
  if (tokens[at]?.form !== 'تهديد' || !source.head) return undefined;
  const { form } = tokens[source.to] ?? { form: '' };
  if (source.to + 1 >= end || !/^ب.{3}/.test(form) || !classes.isVerbalNoun(form.slice(1)))
    return undefined;
  return { construction: 'مصدر + بـ', from: source.to, opener: source.to, speech: false };
}

/** `تصريحات رئيس البلدية بتاريخ 31 مارس، أن`: over when it was said. */
function openerAfter({ tokens, classes }: Reading, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + 8); k++) {
    const token = tokens[k];
    if (!token || isComplementizer(token)) return k;
    const timed =
      token.kind !== 'word' ||
      /^(?:بتاريخ|في|خلال|ل.{2,})$/.test(token.form) ||
      tokens[k - 1]?.kind === 'number' ||
      classes.of(token.form).classes.has('time');
    if (!timed || /^[.؛:]$/.test(token.text)) return from;
  }
  return from;
}
