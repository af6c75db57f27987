/**
 * Verbs of saying by which nobody says anything: what was not said, what describes a noun, what people in general say.
 *
 * @module
 */
import { isComma, isDash, type Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import type { NounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { isReported } from '../frames/aside-frames.ts';
import { isMoodParticiple } from '../frames/mood-participles.ts';
import type { VerbFrame } from '../frames/openers.ts';
import { isOfWhoever } from '../frames/whoever.ts';
import { type CueWord, RESUMES } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { isInTitle } from '../text/work-titles.ts';
import { isHisBelief } from './beliefs.ts';
import { isFoundInside, isToldOfOneself } from './inside-verbs.ts';
import { isSupposed } from './supposed-verbs.ts';
import { isUnspoken } from './unspoken-deeds.ts';

/** A verb, what it opens, and whoever was found to speak by it. */
export interface VerbRead {
  readonly reading: Reading;
  readonly at: number;
  readonly cue: CueWord;
  readonly frame: VerbFrame;
  /** Whether `الذي` or its like stands right before the verb. */
  readonly relative: boolean;
  readonly source: NounPhrase | undefined;
}

/** What points at something and tells nothing. */
const SIGNS = wordPattern('quotation/statements', 'sign', '[وف]?(?:كل)?ال');

/** What lays something down and says nothing: `القوانين`, `المادة السابعة`. */
const LAWS = wordPattern('quotation/statements', 'law', 'ال');

/** Present tense without a subject says that people say so: `يذكر أن`, `يعتقد أن`. */
const IMPERSONAL = new Set(
  'ذكر ذكّر أشار اعتقد توقع رجح قال زعم افترض خشي قدر لاحظ أمل ظن روى نقل شهد أفاد أورد عد'.split(
    ' ',
  ),
);

/** Whether the words before a verb show that it tells nothing, whatever follows. */
export function isUntold(reading: Reading, at: number, cue: CueWord): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1]?.form ?? '';
  // `دون أن يكشف عن الخسائر`: what was not said.
  const unsaid = /^(?:دون|غير)$/.test(tokens[at - 2]?.form ?? '');
  if (unsaid && before === 'ان') return true;
  if (isOfWhoever(reading, at) || isSupposed(reading, at, cue)) return true;
  // `عن المصدر، ولم تكشف هويته، أن`: whom nobody names
  const hidden = /^(?:عن)?(?:هويت|اسم)(?:ه|ها|هم|هما)$/.test(
    `${tokens[at + 1]?.form === 'عن' ? tokens[at + 2]?.form : tokens[at + 1]?.form}`,
  );
  if (hidden && /^[وف]?(?:لم|دون|لن)$/.test(before)) return true;
  if (isInTitle(reading, at) || isToldOfOneself(reading, at, cue)) return true;
  if (isExpected(reading, at) || isPassive(reading, at, cue)) return true;
  if (isCalled(reading, at, cue) || isCited(reading, at, cue)) return true;
  const { lemma } = cue.reading.lemma;
  // `ما نسب إليه`: nobody tells by whom.
  const ascribed = lemma === 'نسب' && /^الي(?:ه|ها|هم|هما)$/.test(tokens[at + 1]?.form ?? '');
  if (ascribed && before === 'ما') return true;
  if (isThusSaid(reading, at) || isMoodParticiple(reading, at)) return true;
  if (isGoingOn(reading, at) || isFoundInside(reading, at, cue)) return true;
  return lemma === 'سأل' && isWhenAsked(reading, at);
}

/** `"نشكر كل من وقف معنا"، هكذا عبرت العائلة في بيان عن امتنانها`: what was said stands before, between marks. */
const isThusSaid = ({ tokens, marks }: Reading, at: number): boolean =>
  tokens[at - 1]?.form === 'هكذا' && marks.openerOf.has(isComma(tokens[at - 2]) ? at - 3 : at - 2);

/** `ومضى الوزير يقول إن`: the verb that goes on says nothing itself, but for another in the present. */
function isGoingOn({ tokens, cues }: Reading, at: number): boolean {
  if (!RESUMES.test(tokens[at]?.form ?? '')) return false;
  for (let k = at + 1; k < at + 10; k++) {
    if (tokens[k]?.kind !== 'word' || isComplementizer(tokens[k])) return false;
    if (cues[k] && cues[k]?.reading.tense !== 'noun') return cues[k]?.reading.tense === 'present';
  }
  return false;
}

/** `ومن المقرر أن يعلن الوزير عن الخطة غدا`, `يرتقب أن يؤكد`: what is still to be said. */
function isExpected({ tokens }: Reading, at: number): boolean {
  if (tokens[at - 1]?.form !== 'ان' || !/^[يت]/.test(tokens[at]?.form ?? '')) return false;
  const expected = tokens[at - 2]?.form ?? '';
  if (/^[وف]?ي(?:رتقب|نتظر|توقع|رجح|حتمل|فترض)$/.test(expected)) return true;
  const likely = /^ال(?:مقرر|محتمل|مرتقب|منتظر|متوقع|مرجح|مفترض|مزمع|مامول)$/.test(expected);
  return likely && /^[وف]?من$/.test(tokens[at - 3]?.form ?? '');
}

/** `المصانع التي يُعتقد أنها`: a passive by its sign, of a verb whose own present has none there. */
const isPassive = ({ tokens }: Reading, at: number, { reading }: CueWord): boolean =>
  reading.tense === 'present' &&
  /^[وف]?[يت]\u064f/u.test(tokens[at]?.text ?? '') &&
  /^(?:اعتقد|توقع|زعم|قال|ذكر|نقل|كتب|روى|نسب|اتهم|طلب|افترض)$/.test(reading.lemma.lemma);

/** `بحسب ما أعلنه الجيش، والحزب الذي أكد قبل الكشف عن`: the verb of a citation, which ends what stands before it. */
const isCited = ({ tokens }: Reading, at: number, { reading }: CueWord): boolean =>
  reading.pronoun &&
  /^ل?ما$/.test(tokens[at - 1]?.form ?? '') &&
  /^[وف]?(?:بحسب|حسب|وفق|وفقا|طبقا)$/.test(tokens[at - 2]?.form ?? '');

/** `خطابا وصف بالتاريخي`, `فيما وصفت بأنها "أسوأ كارثة"`: what is called so, as nobody stands whom the verb describes. */
const isCalled = ({ tokens }: Reading, at: number, { reading }: CueWord): boolean =>
  reading.lemma.lemma === 'وصف' &&
  reading.tense === 'past' &&
  !reading.pronoun &&
  /^ب(?:$|ان|ال.{2})/.test(tokens[at + 1]?.form ?? '') &&
  !/^(?:ما|مما|بما|لما)$/.test(tokens[at - 1]?.form ?? '');

/** `وعندما سأله الصحافيون عن السبب أجاب`: the question only tells when he answered. */
const isWhenAsked = ({ tokens, cues }: Reading, at: number): boolean =>
  /^[وف]?(?:عندما|حين|حينما|لما|بعدما)$/.test(tokens[at - 1]?.form ?? '') &&
  cues[at]?.reading.pronoun === true;

/** Whether a verb that was read is none by which somebody says something. */
export const saysNothing = (verb: VerbRead): boolean =>
  isOfReporter(verb) ||
  isCounted(verb) ||
  (verb.relative && describesNoun(verb)) ||
  isAdjective(verb) ||
  isWhether(verb) ||
  isImpersonal(verb) ||
  isOfNobody(verb) ||
  isOfThing(verb) ||
  isUnspoken(verb) ||
  isJudged(verb);

/** What one is counted among: `أحد أبرز القادة`. */
const AMONG = wordList('quotation/statements', 'among');

/** `ويعتبر حداد أحد أبرز القادة`: a passive, and nothing that he holds. */
const isCounted = ({ reading: { tokens }, cue: { reading }, frame: { opening } }: VerbRead) =>
  /^(?:اعتبر|عد)$/.test(reading.lemma.lemma) &&
  reading.tense === 'present' &&
  !reading.pronoun &&
  !opening.construction.startsWith('أن') &&
  AMONG.has(tokens[opening.from]?.form ?? '');

/** In tokens: how far before its verb an aside opens. */
const LONGEST_ASIDE = 16;

/** `وأضاف حداد - في حوار معه حسبما ذكرت الوكالة - أنه`: the clause behind the second dash is not whoever reports it. */
function isOfReporter({ reading: { tokens }, at, frame: { opening } }: VerbRead): boolean {
  const closes = opening.opener - 1;
  if (closes <= at || !isDash(tokens[closes]) || !isReported(tokens, at)) return false;
  for (let k = at + 1; k < closes; k++) if (isDash(tokens[k])) return false;
  for (let k = at - 1; k > at - LONGEST_ASIDE; k--) if (isDash(tokens[k])) return true;
  return false;
}

const isClausal = ({ frame }: VerbRead): boolean => frame.opening.construction.startsWith('أن');

const isMarked = ({ frame }: VerbRead): boolean => frame.opening.construction.startsWith('علامتا');

const takesNames = ({ lemma }: CueWord['reading']): boolean =>
  lemma.frames.has('name') || lemma.frames.has('deem');

/** Whether a verb after `الذي` only describes a noun. */
function describesNoun(verb: VerbRead): boolean {
  const { cue, source, frame } = verb;
  const { pronoun } = cue.reading;
  if (!source && !pronoun && !isClausal(verb)) return true;
  // `القرار الذي أعلنه الرئيس "لا يؤثر"`: what was said stands before.
  if (pronoun && isMarked(verb) && !takesNames(cue.reading)) return true;
  const { construction } = frame.opening;
  const noun = /^(?:مفعول|بـ|الي|إلى|الى|على|عن|من)/.test(construction);
  return noun && construction !== 'عن + اسم' && !isCharging(verb) && !isApart(verb);
}

/**
 * `النائب سامي علي الذي يتهم الوزارة بالتقصير` says so as well,
 * and so does `المدير العام الذي وعد السكان بإصلاح الطريق`
 */
function isCharging({ cue, source, frame }: VerbRead): boolean {
  if (!source || !/^مفعول \+ /.test(frame.opening.construction)) return false;
  const office =
    cue.reading.lemma.stance === 'promises' && isOnePerson(source) && source.to - source.from > 1;
  return source.name !== undefined || office;
}

/**
 * `تواصلنا مع المدير الإقليمي، الذي نفى وجود أي دعم`: a comma makes it a clause of its own, and so does a denial or refusal of one
 * with a name.
 */
const isApart = ({ reading, at, cue, source, frame }: VerbRead): boolean =>
  // `مع رئيس البلدية رامي كيلمان الذي شدد على ضرورة الحوار`: no clause tells one person of that name from another.
  (isComma(reading.tokens[at - 2]) || source?.name !== undefined) &&
  source !== undefined &&
  isOnePerson(source) &&
  (source.headDefinite || source.name !== undefined) &&
  cue.reading.tense === 'past' &&
  frame.opening.construction !== 'مفعول + إلى';

const isOnePerson = ({ head }: NounPhrase): boolean =>
  head?.kind === 'person' && head.number === 'singular';

/** `ولم يوضح ما إن كان الجسر آمنا`, `لم تذكر إن كانت`: whether it is so, which was not told. */
function isWhether({ reading: { tokens }, at, frame }: VerbRead): boolean {
  const { opener } = frame.opening;
  const was = /^(?:كانت?|كانوا|ثمه|هناك)$/.test(tokens[opener + 1]?.form ?? '');
  if (!was || tokens[opener]?.form !== 'ان' || !/^[إا]/.test(tokens[opener]?.text ?? ''))
    return false;
  const denied = /^[وف]?(?:لم|لا|لن)$/.test(tokens[at - 1]?.form ?? '');
  return denied || tokens[opener - 1]?.form === 'ما';
}

/** Whether a form without a clause of its own says how somebody or something is. */
function isAdjective(verb: VerbRead): boolean {
  const { reading, at, cue, frame } = verb;
  const { lemma, tense, number } = cue.reading;
  if (isClausal(verb)) return false;
  if (tense === 'participle' && isPredicateOfClause(reading, at)) return true;
  // `عرف اللقاء حضورا ملفتا "للطلبة"`: an adjective of the noun before it.
  const described = /.{3}(?:ا|اً|ًا)$/u.test(reading.tokens[at - 1]?.text ?? '');
  const adjective = /^(?:ألفت|لفت)$/.test(lemma.lemma) && described && tense === 'participle';
  if (adjective && !frame.opening.construction.startsWith('إلى')) return true;
  // `بدا حذرا جدا`, where nobody warned
  return reading.tokens[at]?.form === 'حذرا' && number !== 'singular' && !frame.source;
}

/** `إن الحكومة ملتزمة بمنع`: what the subject of `أن` is, without a comma and without the ending of `مؤكدا`. */
function isPredicateOfClause({ tokens, cues }: Reading, at: number): boolean {
  if (/ا$/.test(tokens[at]?.form ?? '')) return false;
  // `إن البلدية موافقة على هذه الخطة وملتزمة بتنفيذها`: what it is besides
  const reach = cues[at]?.conjunction ? 12 : 6;
  for (let k = at - 1; k > Math.max(0, at - reach); k--) {
    const token = tokens[k] as Token;
    if (token.kind === 'mark' && !/^["«“]$/.test(token.text)) return false;
    // `مؤكدة أن القانون واضح وداعية إلى التهدئة`: what the same woman does besides.
    const said = cues[at]?.conjunction ? cues[k - 1]?.reading : undefined;
    const joined = said?.tense === 'participle' && said.gender === cues[at]?.reading.gender;
    if (isComplementizer(token) || /^[وف]ان(?:ه|ها|هم)?$/.test(token.form)) return !joined;
  }
  return false;
}

/** Whether a present without a subject tells what people say. */
function isImpersonal(verb: VerbRead): boolean {
  const { reading, at, cue, source, frame } = verb;
  const { lemma, tense, gender, number } = cue.reading;
  if (source || tense !== 'present' || number !== 'singular') return false;
  // `ويتوقع وصول ألفي زائر`: it is expected, where a sentence opens so and nobody is named.
  const opens = reading.bounds[reading.sentences[at] as number]?.from === at && gender === 'm';
  const deed = frame.opening.construction === 'مفعول مصدر';
  if (opens && deed && /^(?:توقع|رجح|خشي)$/.test(lemma.lemma)) return true;
  if (!IMPERSONAL.has(lemma.lemma) || !isClausal(verb)) return false;
  if (isHisBelief(reading, at, cue)) return false;
  const token = reading.tokens[at];
  // `ومضى يقول إن`
  if (RESUMES.test(reading.tokens[at - 1]?.form ?? '')) return false;
  // `ويقول إن`, `ويشير إلى أن`: the passives are written otherwise, `يقال`, `يشار`.
  if (cue.conjunction && /^(?:أشار|أفاد|أمل|قال)$/.test(lemma.lemma)) return false;
  // `وتعتقد أن`, `وترجح أن`: a passive with a clause is no woman's.
  if (gender === 'f' && /^[وف]ت/.test(token?.form ?? '')) return false;
  if (cue.conjunction && lemma.lemma === 'روى' && token?.text.endsWith('ي')) return false;
  // `أما مدير المدرسة سامي حداد فإنه يقول إن`
  const first = reading.bounds[reading.sentences[at] as number]?.from ?? at;
  const topic = /^و?اما$/.test(reading.tokens[first]?.form ?? '');
  if (topic && /^فانه(?:ا|م)?$/.test(reading.tokens[at - 1]?.form ?? '')) return false;
  // `أطفأ الفران آلاته. يقول إنه`
  // and `تروي أن الزجاج تطاير`, of a woman
  const told = lemma.lemma === 'قال' || (lemma.lemma === 'روى' && gender === 'f');
  if (told && first === at) return false;
  // `أما المحللة سامية حداد، فتعتقد أن`
  if (token?.form.startsWith('ف')) return false;
  // `ما تقول إنه استضافة معارضين`: hers, whoever the sentence is about.
  const before = reading.tokens[at - 1]?.form ?? '';
  return gender !== 'f' || !/^(?:ما|مما|عما|بما|لما)$/.test(before);
}

/** Whether something shows, becomes known or is believed, and nobody says so. */
function isOfNobody(verb: VerbRead): boolean {
  const { reading, at, cue, source, frame, relative } = verb;
  const { conjunction } = cue;
  const { lemma, tense, gender, number, pronoun } = cue.reading;
  // `فالمؤشرات تشير إلى تراجع الطلب`: nobody says so.
  if (!source && tense === 'present' && SIGNS.test(reading.tokens[at - 1]?.form ?? '')) return true;
  // `إن الموقوفين يعتقد أنهم`: a singular after men in the plural is a passive.
  // `المصانع التي يعتقد أنها`: a passive as well
  const woman = relative && /^و?التي$/.test(reading.tokens[at - 1]?.form ?? '');
  const believed =
    source !== undefined && source.to <= at && (woman || isSeveralMen(reading, source));
  if (believed && tense === 'present' && number === 'singular' && gender === 'm') return true;
  // `في حين يرجع غياب التلاميذ إلى الطقس`: what it comes from, and nobody says so.
  const due = lemma.lemma === 'أرجع' && tense === 'present' && !cue.reading.pronoun;
  const seam = /^(?:حين|حيث|فيما|بينما|كما)$/.test(reading.tokens[at - 1]?.form ?? '');
  if (due && (!source || (seam && source.to < at))) return true;
  // `تؤكد القوانين أن`, `ينص الدستور على أن`: what is laid down.
  if (LAWS.test(reading.tokens[source?.from ?? -1]?.form ?? '') || LAWS.test(lawAfter(verb)))
    return true;
  // `وعلم أن مسودة القرار`: `it became known`.
  const known = lemma.lemma === 'علم' && tense === 'past' && gender === 'm';
  if (known && !source && !relative) return true;
  // `فيما قدرت الخسائر بأكثر من مليون`: a passive, unless it goes on with what a man said
  const estimated = !source && lemma.lemma === 'قدر' && tense === 'past' && !pronoun;
  const losses = frame.opening.construction === 'مفعول + بـ' && (gender === 'f' || !conjunction);
  if (estimated && losses) return true;
  // `وتقدر كلفة المشروع بمليار`: a passive as well, whoever was told of before
  const passive = lemma.lemma === 'قدر' && tense === 'present' && !pronoun;
  const what = reading.tokens[at + 1]?.form ?? '';
  if (passive && reading.classes.of(what).classes.has('estimate')) return true;
  // `وتحدثت أنباء كثيرة عن`, `وقالت أنباء إن`: it is told by nobody; `ودحض مزاعم بأن` is.
  const { construction } = frame.opening;
  const clausal = construction.startsWith('أن');
  const untold =
    !source &&
    (clausal ? lemma.stance === 'says' : construction.startsWith('عن')) &&
    tense !== 'participle';
  return untold && reading.classes.of(reading.tokens[at + 1]?.form ?? '').classes.has('claim');
}

/** `ويوضح شكل الإناء أنه استعمل للزينة`: what stands right behind the verb can say nothing. */
const isOfThing = (verb: VerbRead): boolean => {
  const { reading, at, source, cue } = verb;
  const next = reading.tokens[at + 1];
  const thing = next?.kind === 'word' && reading.classes.of(next.form).classes.has('thing');
  // `بينما أظهرت صور أنها ممتلئة`, whoever is told of before
  const before = source !== undefined && source.to <= at;
  return thing && (!source || before) && isClausal(verb) && cue.reading.tense !== 'participle';
};

/** The word behind a verb, over `فيه`. */
function lawAfter({ reading, at }: VerbRead): string {
  const next = reading.tokens[at + 1]?.form ?? '';
  return /^فيه(?:ا)?$/.test(next) ? (reading.tokens[at + 2]?.form ?? '') : next;
}

/** `الموقوفين`: several men, named together or not. */
const isSeveralMen = ({ tokens }: Reading, { head, joint, from }: NounPhrase): boolean =>
  !joint &&
  head?.kind === 'person' &&
  head.number === 'plural' &&
  /[وي]ن$/.test(tokens[from]?.form ?? '');

/** `أن ما قاله المدير "غير صحيح"`: the marks are of whoever judges it. */
function isJudged(verb: VerbRead): boolean {
  const { reading, at, cue } = verb;
  return (
    cue.reading.pronoun &&
    /^[ومب]?ما$/.test(reading.tokens[at - 1]?.form ?? '') &&
    isComplementizer(reading.tokens[at - 2]) &&
    isMarked(verb) &&
    !takesNames(cue.reading)
  );
}
