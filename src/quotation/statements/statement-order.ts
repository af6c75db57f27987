/**
 * How a statement stands to the one before it in its sentence: it begins a clause of its own, goes on with it, or is told
 * of others inside it.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import type { NounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isRelative, placeAt } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import type { Statement } from '../statement.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';

/**
 * Tells whether a verb is of those whom one speaker tells of: `أوضح أن القراصنة اخترقوا الأنظمة، وطالبوا بفدية`, a plural
 * after a single speaker.
 */
export function isOfOthers(
  { tokens, sentences }: Reading,
  before: Statement,
  next: Statement,
  { reading, conjunction }: CueWord,
): boolean {
  // `رغم أن محللين كثرا كانوا يتوقعون زيادة`
  const used = tokens[next.cue.from - 1]?.form === 'كانوا' && !next.source;
  if (used && before.agreement.number === 'singular' && reading.number === 'plural')
    return sentences[before.cue.from] === sentences[next.cue.from];
  if (isOfWhatIsTold({ tokens, sentences }, before, next)) return true;
  if (!conjunction || next.source || reading.tense !== 'past' || reading.number !== 'plural')
    return false;
  if (sentences[before.cue.from] !== sentences[next.cue.from]) return false;
  const { source, agreement, tense, opening } = before;
  const single = source
    ? !source.joint && source.head?.kind === 'person' && source.head.number === 'singular'
    : tense === 'participle' && agreement.number === 'singular' && agreement.gender === 'm';
  return single && opening.construction.startsWith('أن');
}

/** `قال الناطق سامي إن الشركة خسرت، لكنها ترفض البيع`: whom a man tells of, by a pronoun of another gender. */
function isOfWhatIsTold(
  { tokens, sentences }: Pick<Reading, 'tokens' | 'sentences'>,
  { cue, agreement, opening }: Statement,
  next: Statement,
): boolean {
  const at = next.cue.from;
  if (next.source || next.tense !== 'present' || sentences[cue.from] !== sentences[at])
    return false;
  if (!/^[وف]?(?:لكنه|لكنها|ان[هي]|انها)$/.test(tokens[at - 1]?.form ?? '')) return false;
  const told = opening.construction.startsWith('أن') && agreement.number === 'singular';
  return told && agreement.gender !== next.agreement.gender;
}

/** Tells whether a verb describes the speaker between commas: `قال الوزير، الذي أبلغ نظيره القرار، إن`. */
export function standsInGloss(
  { tokens, phrases }: Reading,
  outer: Statement,
  inner: Statement,
): boolean {
  const end = outer.source?.to;
  if (end === undefined || end > inner.cue.from) return false;
  const comma = (at: number) => /^[،,]$/.test(tokens[at]?.text ?? '');
  return comma(end) && isRelative(phrases, end + 1) && comma(inner.opening.opener - 1);
}

/**
 * Tells whether a present goes on after another present, or after a statement that is no clause: `رفضت المزاعم، وتعتبر أن`.
 */
export const goesOn = (
  reading: Reading,
  before: Statement,
  next: Statement,
  cue: CueWord,
): boolean =>
  addsReason(reading, before, next) ||
  (cue.conjunction &&
    next.tense === 'present' &&
    (before.tense === 'present' ||
      (next.opening.construction.startsWith('أن') &&
        !before.opening.construction.startsWith('أن') &&
        !before.opening.speech)) &&
    reading.sentences[before.cue.from] === reading.sentences[next.cue.from]);

/** `مشددا على سلامة الموقف، حيث أكد أن كرامة البلد`: a clause after a noun phrase, both by whoever speaks. */
function addsReason({ tokens, sentences }: Reading, before: Statement, next: Statement): boolean {
  const { opening } = before;
  const noun =
    !opening.construction.startsWith('أن') && !opening.speech && opening.to === undefined;
  return (
    noun &&
    next.tense === 'past' &&
    next.source === undefined &&
    tokens[next.cue.from - 1]?.form === 'حيث' &&
    next.opening.construction.startsWith('أن') &&
    next.agreement.gender === before.agreement.gender &&
    sentences[before.cue.from] === sentences[next.cue.from]
  );
}

/**
 * Tells whether an outlet tells of nothing but what somebody else said: `قالت الوكالة إن الوزير دعا الأطراف إلى الهدوء`.
 */
export function isCitedBy(
  { sentences, tokens, cues }: Reading,
  outer: Statement,
  { source, cue, tense, opening }: Statement,
): boolean {
  const { head } = outer.source ?? {};
  const outlet = head?.kind === 'outlet' || head?.lemma === 'وكاله';
  const clause = outer.opening.construction === 'أن + جملة' && outer.via === undefined;
  if (!outlet || !clause || tense !== 'past' || !source) return false;
  // `أن مسؤولا رفيعا، نفى`, `أن مسؤولا معنيا بالملف، نفى`
  const last = isComma(tokens[cue.from - 1]) ? cue.from - 1 : cue.from;
  const described = last < cue.from && /^م.{2,}ا$/.test(tokens[source.to]?.form ?? '');
  if (source.from !== outer.opening.from || (source.to !== last && !described)) return false;
  // `إن الوزير رفض لقاء الوفد`: what he did, told by the paper
  // … and not `إن مسؤولا رفيعا نفى وجود خلاف`
  const denies = cues[cue.from]?.reading.lemma.lemma === 'نفى';
  const object = opening.construction.startsWith('مفعول') && !/\+/.test(opening.construction);
  if (object && !denies) return false;
  const person =
    source.name !== undefined ||
    source.head?.kind === 'person' ||
    (source.head?.kind === 'source' && source.head.number === 'singular');
  const said =
    opening.construction !== 'علامتا تنصيص' && !/^قد$/.test(tokens[cue.from - 1]?.form ?? '');
  return person && said && sentences[outer.cue.from] === sentences[cue.from];
}

/** Tells whether a verb begins a statement of its own and so ends the one before. */
export function isMain(
  reading: Reading,
  at: number,
  cue: CueWord,
  clause: number,
  relative: boolean,
  opening: Opening,
  source: NounPhrase | undefined,
): boolean {
  const { tokens } = reading;
  const { tense } = cue.reading;
  const hasSource = source !== undefined;
  if (tense === 'participle') return true;
  if (source && leadsTold(reading, source, at)) return false;
  // `قال إنه متعب، ويسأل: «من يعوضني؟»`
  if (cue.conjunction && opening.speech && opening.mark !== undefined) return true;
  // `…، ليضيف: «…»`
  if (cue.conjunction && /^ل/.test(tokens[at]?.form ?? '')) return true;
  const sentence = reading.bounds[reading.sentences[at] as number]?.from ?? 0;
  if (clause <= sentence) return true;
  if (relative) return false;
  if (tense === 'past' && hasSource && opensWithPlace(reading, sentence, at)) return true;
  if (tense === 'past' && cue.conjunction) return true;
  if (tense === 'past' && source && source.from > at && followsWhen(reading, sentence, at))
    return true;
  const before = tokens[clause - 1];
  const parted = before?.kind === 'mark' && /^[،,؛;.\-–—)]$/.test(before.text);
  // `أضافت المؤسسة أن قوات القائد (الجيش الوطني) أمرت بكذا`
  const glossed = before?.text === ')' && isToldBefore(reading, sentence, clause);
  if (tense === 'past' && parted && !glossed) return true;
  for (let k = clause; k < at; k++) {
    const form = tokens[k]?.form ?? '';
    if (/^(?:ولم|ولن)$/.test(form)) return true;
    // `…، غير أنه أقر بأن`
    const yet =
      /^(?:غير|الا|بيد)$/.test(form) && /^ان(?:ه|ها|هم)?$/.test(tokens[k + 1]?.form ?? '');
    if (yet) return tense === 'past';
    if (form === 'حيث') return opening.speech || hasSource;
    if (
      /^(?:كما|فيما|بينما|و?لكن.{0,2}|وكان|وكانت|حين|بعد|بعدما|قبل|وهو|وقد|وعندما|ولدي)$/.test(form)
    ) {
      return tense === 'past' || k === clause;
    }
  }
  return false;
}

/** Whether `أن` stands behind a verb of saying between two tokens. */
function isToldBefore({ tokens, cues }: Reading, from: number, to: number): boolean {
  let said = false;
  for (let k = from; k < to; k++) {
    if (said && isComplementizer(tokens[k])) return true;
    said ||= cues[k] !== undefined && cues[k]?.reading.tense !== 'noun';
  }
  return false;
}

/** `قالت الوزارة إن قائد الشرطة، أبلغ القاضي أن`: whoever `أن` opens with, parted from the verb by nothing but a comma. */
const leadsTold = ({ tokens }: Reading, { from, to }: NounPhrase, at: number): boolean =>
  to === at - 1 && isComma(tokens[to]) && isComplementizer(tokens[from - 1]);

/** `عندما نبه أطباء إلى النقص | رد الوزير بأنه`: the sentence's own verb, behind one of when it was. */
const followsWhen = ({ tokens, cues }: Reading, sentence: number, at: number): boolean =>
  /^[وف]?(?:عندما|حين|حينما|لما|بعدما)$/.test(tokens[sentence]?.form ?? '') &&
  cues.slice(sentence, at).some((cue) => cue && cue.reading.tense !== 'noun');

/** `ومن الرياض شدد نائب الرئيس على`: a place of one word or two, and then the verb. */
const opensWithPlace = ({ tokens, phrases }: Reading, sentence: number, at: number): boolean =>
  at - sentence >= 2 &&
  at - sentence <= 3 &&
  /^و?(?:في|من)$/.test(tokens[sentence]?.form ?? '') &&
  placeAt(phrases, sentence + 1) !== undefined;
