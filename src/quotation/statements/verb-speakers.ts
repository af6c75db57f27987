/**
 * Who speaks by a verb: whoever its frame names, or whoever stands before it; and where the verb's clause begins.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Agreement } from '../cues/inflection.ts';
import type { VerbFrame } from '../frames/openers.ts';
import { describedPerson } from '../subjects/described-people.ts';
import { describedReport } from '../subjects/described-reports.ts';
import { receivedFrom } from '../subjects/received-messages.ts';
import { isSaidInside } from '../subjects/sentence-subject.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { isToldOf } from '../subjects/told-of.ts';
import {
  describedDocument,
  describedGroup,
  filedBy,
  precededBy,
  returnsToSay,
  seenToSay,
  subjectOfClause,
  toldOneself,
} from '../subjects/verb-sources.ts';
import {
  adjacentSubject,
  antecedent,
  chantersBefore,
  clauseStart,
  subjectBefore,
} from '../subjects/verb-subject.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { answeringFrom, askedFrom } from '../text/sentence-links.ts';

/** Verbs whose object is whom they speak to: `أن الوزارة أبلغت اليونان بأن`. */
const ADDRESSING = new Set(
  'أبلغ أخبر أعلم طالب دعا حث حض اتهم حذر ناشد نصح وعد أمر طمأن سأل حمل كلف'.split(' '),
);

/** Frames of verbs that take whom or what they are about right after them. */
const TRANSITIVE = ['object', 'object+', 'name', 'deem', 'blame', 'attribute'] as const;

/** Of these, the frames of verbs that are about whoever or whatever stands there, and about nothing else. */
const DESCRIBING = ['name', 'deem', 'blame', 'attribute'] as const;

/** Whoever speaks by a verb, and the first token of its clause. */
interface VerbSpeaker {
  readonly source: NounPhrase | undefined;
  readonly clause: number;
}

/** Whether whoever speaks stands before the verb, so that whoever stands after it does not. */
export function standsBefore(
  reading: Reading,
  at: number,
  cue: CueWord,
  relative: boolean,
): boolean {
  const { conjunction } = cue;
  const { lemma, tense, pronoun } = cue.reading;
  if (tense === 'present' && isChanted(reading, at, cue)) return true;
  // `المدير العام الذي وعد السكان بإصلاح الطريق`: whom he promised it.
  if (relative && lemma.stance === 'promises' && !pronoun) return true;
  if (conjunction || tense === 'participle') return false;
  const transitive = ADDRESSING.has(lemma.lemma) || TRANSITIVE.some((f) => lemma.frames.has(f));
  if (transitive && adjacentSubject(reading, at) !== undefined) return true;
  // … and not `غير أنه أكد المدير أن`
  const whom = ADDRESSING.has(lemma.lemma) || DESCRIBING.some((f) => lemma.frames.has(f));
  return whom && isPointedAt(reading, at);
}

/** `لكنه وصف القرار بأنه خطأ`, `إلا أنها اتهمت الوزير بكذا`, `إلى أنها تنصح الأحزاب بكذا`: a pronoun for whoever speaks. */
function isPointedAt({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.form === 'قد' ? at - 2 : at - 1;
  const form = tokens[before]?.form ?? '';
  if (/^و?لكنه(?:ا|م|ما)?$/.test(form)) return true;
  if (/^ب?انه(?:ا|م|ما)?$/.test(form) && /^[يتن]/.test(tokens[at]?.form ?? '')) return true;
  const yet = /^[وف]?(?:غير|الا|بيد)$/.test(tokens[before - 1]?.form ?? '');
  return yet && /^انه(?:ا|م|ما)?$/.test(form);
}

/** Finds who speaks by a verb; undefined where nobody can. */
export function findVerbSpeaker(
  reading: Reading,
  at: number,
  cue: CueWord,
  { source: named, opening }: VerbFrame,
  relative: boolean,
): VerbSpeaker | undefined {
  const { tense } = cue.reading;
  const chanted = tense === 'present' && isChanted(reading, at, cue);
  const source = chanted
    ? (chantersBefore(reading, at) ?? sourceBefore(reading, at, cue))
    : ((named && ownSource(reading, at, cue, named)) ?? sourceBefore(reading, at, cue));
  if (chanted && !source) return undefined;
  // `…؛ وعندما سئل عن المقاطعة رد باقتضاب: …`
  const asked =
    (opening.speech ? askedFrom(reading.tokens, at) : undefined) ??
    // `…، وردا على سؤال أوضحت أن`
    (tense === 'past' ? answeringFrom(reading.tokens, at) : undefined);
  const clause = asked ?? clauseStart(reading, at);
  if (source) return { source: notAddressed(reading, at, cue, source, clause), clause };
  if (tense === 'participle' || cue.conjunction || asked !== undefined) return { source, clause };
  return farSource(reading, at, cue, clause, relative);
}

/** Whoever the frame names, where nobody else speaks though he stands after the verb. */
function ownSource(
  reading: Reading,
  at: number,
  { conjunction, reading: { lemma } }: CueWord,
  named: NounPhrase,
): NounPhrase {
  const source = (ADDRESSING.has(lemma.lemma) && subjectOfClause(reading, at)) || named;
  if (source.name || !conjunction || !isGlued(reading, at)) return source;
  // and not `حلول المساءوأوضح العمري`: a heading, and whoever the article names.
  // `كمتحدث باسم جوتيريسوقال الأمين العام`: what follows belongs to the name that the verb broke.
  const from = reading.bounds[reading.sentences[at] as number]?.from ?? at;
  const subject = readNounPhrase(reading.phrases, from, at);
  return subject && isSomebody(reading, subject) ? subject : source;
}

/** Whoever stands before the verb, where its frame names nobody. */
const sourceBefore = (reading: Reading, at: number, cue: CueWord): NounPhrase | undefined =>
  precededBy(reading, at) ??
  returnsToSay(reading, at) ??
  toldOneself(reading, at, cue) ??
  (cue.conjunction ? undefined : seenToSay(reading, at)) ??
  receivedFrom(reading, at, cue) ??
  (!cue.conjunction && isSaidInside(reading, at) ? filedBy(reading, at) : undefined);

/** `الخطيب، صاحب الفرن، قال لعنب بلدي إنه`: an unknown word in `ل` is to whom it was said. */
function notAddressed(
  reading: Reading,
  at: number,
  { conjunction }: CueWord,
  source: NounPhrase,
  clause: number,
): NounPhrase {
  const first = reading.tokens[source.from]?.form ?? '';
  const told = !source.head && !source.state && /^ل.{3}/.test(first);
  if (!told || conjunction || reading.classes.of(first).givenName) return source;
  return subjectBefore(reading, at, clause)?.phrase ?? source;
}

/** Whoever the clause is about, or what the verb's relative clause describes. */
function farSource(
  reading: Reading,
  at: number,
  { reading: { gender, number, pronoun } }: CueWord,
  clause: number,
  relative: boolean,
): VerbSpeaker {
  if (relative) {
    const theirs = pronoun && isTheirs(reading, at);
    const others = (pronoun && !theirs) || isSaidInside(reading, at);
    const before = others ? undefined : antecedent(reading, at - 1, clause)?.phrase;
    // `لانتقاد الوزير سامي حداد، التي اتهمته`: of a woman, and no man
    const fits = !theirs || before?.head === undefined || before.head.gender === gender;
    const whom = fits ? before : undefined;
    return { source: whom && isToldOf(reading, at, gender, whom) ? undefined : whom, clause };
  }
  const described =
    (number === 'plural' ? describedGroup(reading, at) : undefined) ??
    // `ردت النائبة برسالة قالت فيها`: where she said it
    (isSaidInside(reading, at) ? undefined : describedBefore(reading, at, { gender, number }));
  if (described) return { source: described, clause };
  const subject = subjectBefore(reading, at, clause);
  return subject
    ? { source: subject.phrase, clause: subject.clause }
    : { source: undefined, clause };
}

/** `بدراسة للمعهد | تقول إن`, `إلى تقرير دولي | ذكر أن`, `شاهدا | أكد أن`: the text or whoever without `ال` that the verb behind is of. */
const describedBefore = (
  reading: Reading,
  at: number,
  agreement: Agreement,
): NounPhrase | undefined =>
  (agreement.gender === 'f' ? describedDocument(reading, at) : undefined) ??
  describedReport(reading, at, agreement) ??
  describedPerson(reading, at, agreement);

/** In tokens: how far before the verb what is chanted may stand. */
const CHANTED = 7;

/**
 * `رددوا هتافات تطالب بإقالته`, `شعارات ضد الغلاء تطالب الحكومة بخفض الأسعار`, `شعارات معادية للنظام، وتتهمه بالفساد`: what is chanted or
 * held up tells what people demand.
 */
function isChanted(
  { tokens, cues }: Reading,
  at: number,
  { reading, conjunction }: CueWord,
): boolean {
  const { gender, number } = reading;
  const besides = conjunction && isComma(tokens[at - 1]);
  for (let k = at - (besides ? 2 : 1); k >= Math.max(0, at - CHANTED); k--) {
    if (/^(?:ال)?(?:هتافات|شعارات|لافتات|يافطات|عبارات)$/.test(tokens[k]?.form ?? ''))
      return k === at - 1 || (gender === 'f' && number === 'singular');
    const verb = cues[k] && cues[k]?.reading.tense !== 'participle';
    if (tokens[k]?.kind !== 'word' || verb || isComplementizer(tokens[k])) return false;
  }
  return false;
}

const isGlued = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start;

/**
 * `استقبلهم الكاتب العام الذي وعدهم بإيفاد لجنة`, `ردت على النائب الذي وصفها بأنها`, `النائبة التي اتهمته`: another to whom or of whom
 * whoever the relative describes speaks.
 */
function isTheirs({ tokens }: Reading, at: number): boolean {
  const relative = tokens[at - 1]?.form ?? '';
  const object = /ه(?:م|ا)?$/.exec(tokens[at]?.form ?? '')?.[0];
  if (/^و?الذي$/.test(relative)) return object === 'هم' || object === 'ها';
  return /^و?التي$/.test(relative) && (object === 'هم' || object === 'ه');
}
