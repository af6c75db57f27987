/**
 * Answer places: where in a sentence an answer of the kind asked for may stand. A date is what the temporal
 * expressions resolved to one, a person who speaks or bears a title, a figure one beside its unit. The nearer such
 * a place stands to the words of the question, the likelier it answers.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import type { Term } from '../../arabic/terms.ts';
import { type Token, tokenize } from '../../arabic/tokens.ts';
import { contains, overlaps, type Span } from '../../corpus/span.ts';
import { loadNameLexicon } from '../../names/words/name-lexicon.ts';
import type { Quotation, Stance } from '../../quotation/quotation.ts';
import type { Event, Timex } from '../../timex/timex.ts';
import { isUnit, type Measure } from '../question/measures.ts';
import type { Concept } from '../question/question.ts';
import { isFigure, isFrame, type QuestionType, tellsOf } from '../question/question-words.ts';

/** What was found in an article before anything is asked. */
export interface Findings {
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
  /** Which of the dates date a deed and which only the saying of it; without it all date deeds. */
  readonly events?: readonly Event[];
}

/** What kind of answer is wanted. */
export interface Wanted {
  readonly type: QuestionType;
  /** Of a question of `how-many`: what the figure must be of. */
  readonly measure?: Measure | undefined;
  /** What the question asks about; where one of it is counted by name, a share of it is no number of it. */
  readonly concepts?: readonly Partial<
    Pick<Concept, 'alternatives' | 'counted' | 'name' | 'typed'>
  >[];
}

/** In tokens: a unit stands this near after its figure, `مليون` and the like between; a sign may stand before. */
const UNIT_REACH = 4;
const NEGATION = /^[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|غير|عدم|دون)$/u;
const TAKES_SIDES: ReadonlySet<Stance> = new Set([
  ...(['denies', 'supports', 'accuses', 'condemns', 'doubts', 'announces'] as const),
]);

/**
 * Finds where in a sentence an answer may stand, as spans of the article's text, in text order.
 *
 * @param terms the sentence's content words, as the index has them
 */
export function findAnswerPlaces(
  wanted: Wanted,
  text: string,
  sentence: Span,
  terms: readonly Term[],
  findings: Findings,
): Span[] {
  switch (wanted.type) {
    case 'when':
      return findDates(sentence, wanted, findings);
    case 'how-many':
      return findFigures(tokensOf(text, sentence), wanted, findings);
    case 'who':
      return findPeople(terms, sentence, findings);
    case 'where':
      return terms.filter(({ surface }) => isPlace(surface) || tellsOf(surface) === 'where');
    case 'why':
      return tokensOf(text, sentence).filter(({ form }) => tellsOf(form) === 'why');
    case 'yes-no':
      return findSides(tokensOf(text, sentence), sentence, findings);
    case 'what':
      return [];
  }
}

/** A word of a question that asks when something was said. */
const OF_SAYING =
  /^(?:[وف]?[يت]?(?:قال|قول|صرح|تحدث|اعلن|علن|خطب|تكلم|حكي|حكا)(?:ت|ه|ها|وا)?|(?:ال)?(?:خطاب|كلمه|تصريح|بيان|اعلان)|sa(?:y|id)|sp(?:eak|oke|eech)|announced?|declared?|address|statement)$/u;

/**
 * Dates, but those of a saying: `وقال اليوم السبت إن العلاقات قطعت` tells not when they were. Where the saying is what
 * is asked about they count. A day that only the missing date of publication could tell is printed all the same: `العام الماضي`.
 */
function findDates(
  sentence: Span,
  { concepts = [] }: Wanted,
  { timexes, quotations, events = [] }: Findings,
): Span[] {
  const first = concepts.find(({ name, typed = '' }) => !name && !isFrame(fold(typed)));
  const asksForSaying = OF_SAYING.test(fold(first?.typed ?? ''));
  const ofSaying = asksForSaying
    ? []
    : [
        ...events.filter(({ dates }) => dates === 'statement').map(({ timex }) => timex.span),
        ...quotations.flatMap(({ cue, content }) =>
          cue && cue.end <= content.start ? [{ start: cue.end, end: content.start }] : [],
        ),
      ];
  return timexes
    .filter((timex) => timex.type !== 'DURATION' && contains(sentence, timex.span))
    .filter(({ value, span }) => {
      const isDate = value === null || /\d/.test(value);
      return isDate && !ofSaying.some((said) => overlaps(said, span));
    })
    .map(({ span }) => span);
}

function tokensOf(text: string, { start, end }: Span): Token[] {
  return tokenize(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
}

/** Figures that are no dates, beside their unit where one is asked for. */
function findFigures(
  tokens: readonly Token[],
  { measure, concepts = [] }: Wanted,
  { timexes }: Findings,
): Span[] {
  const counted = measure ? undefined : concepts.find((concept) => concept.counted);
  const isTwo = countsTwo(counted);
  const dates = timexes.filter(({ type }) => type === 'DATE' || type === 'TIME');
  return tokens.filter((token, at) => {
    if (isTwo(token.form)) return true;
    if (!isFigure(token.form) && !(measure && isDual(token.form, measure))) return false;
    if (dates.some(({ span }) => overlaps(span, token)) || isNameOfThing(tokens, at)) return false;
    if (counted) return !isShare(tokens, at);
    if (!measure) return true;
    const near = tokens.slice(Math.max(0, at - 1), at + 1 + UNIT_REACH);
    return near.some(({ form }) => isUnit(form, measure));
  });
}

/** A participle, whose dual in `ين` is its plural too, or an adjective of belonging. */
const PEOPLE = /^(?:م.{3,}|.ا..)$|ي$/u;

/** From this weight on an alternative of what is counted may stand in its place: `سيارتين` for `كام عربية`. */
const SAME_THING = 0.65;

/**
 * Makes a test of whether a folded word is two of what is counted, or of a near-synonym of it: `سفينتين` and `بصاروخين`
 * are figures.
 */
function countsTwo(counted: Partial<Concept> | undefined): (form: string) => boolean {
  const others = (counted?.alternatives ?? [])
    .filter(({ forms, weight }) => forms.length === 1 && weight >= SAME_THING)
    .map(({ forms }) => forms[0]?.surface ?? '');
  const duals = new Set([fold(counted?.typed ?? ''), ...others].flatMap(dualsOf));
  return (form) => duals.has(form.replace(/^[وفبل]?(?:ال)?(?=.{5})/u, ''));
}

/** Gives the dual of a folded noun; none where its plural is spelled the same, or it is too short. */
function dualsOf(word: string): string[] {
  const noun = word.replace(/^ال|ا$/gu, '');
  const base = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : PEOPLE.test(noun) ? '' : noun;
  return base.length < 3 ? [] : [`${base}ين`, `${base}ان`];
}

/** What a figure behind it names and does not count: `المادة 5`, `سام 9`, `كوفيد 19`. */
const NUMBERED =
  /^[وفبل]?(?:ال)?(?:رقم|ماده|قرار|بند|فقره|فصل|صفحه|حلقه|طراز|نسخه|اصدار|جيل|فيه|مجموعه|كتيبه|لواء|فوج|قناه|سام|ساس|اس|اف|ميغ|ميج|سوخوي|سو|تي|بي|جي|كي|كوفيد|بوينغ|بوينج|ايرباص|ايفون|غالاكسي|الفيه|article|no|number)$/u;

/** Tells whether a figure behind a folded word is part of the name of a thing. */
export const isNumbered = (form: string): boolean => NUMBERED.test(form);

/** Tells whether a figure is part of the name of a thing; a hyphen may stand between. */
function isNameOfThing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1];
  return /^\d+$/u.test(tokens[at]?.form ?? '') && isNumbered(before?.form ?? '');
}

/** Tells whether a figure is of a share, whose sign stands after it or right before: `39%`, `4.4 في المئة`. */
function isShare(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (/^(?:[.,٫]|\d+|في)$/u.test(tokens[next]?.text ?? '')) next++;
  return [tokens[at - 1], tokens[next]].some((token) => token && isUnit(token.form, 'share'));
}

/** `عامين` is a figure and its unit in one word. */
const isDual = (form: string, measure: Measure): boolean =>
  /(?:ين|ان)$/u.test(form) && form.length > 4 && isUnit(form, measure) && !/نين$/u.test(form);

/** The persons who speak in the sentence, and the words that head a title or are given names. */
function findPeople(terms: readonly Term[], sentence: Span, { quotations }: Findings): Span[] {
  const sources = quotations.flatMap(({ source, speaker }) =>
    source && overlaps(source, sentence) && speaker.kind === 'person' ? [source] : [],
  );
  return terms.filter(
    (term) => sources.some((source) => contains(source, term)) || isPersonWord(term.surface),
  );
}

const readings = (word: string): string[] => [
  word,
  word.replace(/^[وفبل]?ال/u, ''),
  word.replace(/^[وفبلك]/u, ''),
];

/** Tells whether a folded word heads a person's title or is a given name: `وزير`, `الدكتور`, `سامي`. */
export function isPersonWord(word: string): boolean {
  const { heads, givenNames } = loadNameLexicon();
  return readings(word).some((each) => {
    const kind = heads.get(each)?.kind;
    return kind === 'person' || kind === 'honorific' || givenNames.has(each);
  });
}

/** Tells whether a folded word heads the name of a body, which may also be who did something: `محكمة`, `وزارة`. */
export const isBodyWord = (word: string): boolean =>
  readings(word).some((each) => loadNameLexicon().heads.get(each)?.kind === 'body');

function isPlace(word: string): boolean {
  const { places } = loadNameLexicon();
  return readings(word).some((each) => places.has(each));
}

/** Words that say no, and what is said for or against something. */
function findSides(tokens: readonly Token[], sentence: Span, { quotations }: Findings): Span[] {
  const sides = quotations.filter(
    ({ stance, content }) => TAKES_SIDES.has(stance) && overlaps(content, sentence),
  );
  return tokens.filter(
    (token) =>
      NEGATION.test(token.form) ||
      tellsOf(fold(token.form)) === 'yes-no' ||
      sides.some(({ cue }) => cue && overlaps(cue, token)),
  );
}
