/**
 * Finds the quotations of an article; the order of the steps is read here.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import type { Span } from '../corpus/span.ts';
import { ArticleSpeakers } from '../names/article-speakers.ts';
import { mayBeName } from '../names/name-words.ts';
import type { NounPhrase, TokenRange } from '../names/noun-phrase.ts';
import type { ArticleSpeaker } from '../names/speaker-register.ts';
import { CLOSING } from './according-statements.ts';
import { findAttributions } from './attribution-statements.ts';
import { type ContentRange, findContent } from './content-end.ts';
import type { Agreement } from './inflection.ts';
import { findNounStatements } from './noun-statements.ts';
import type { Quotation, QuotationBasis, QuotationType } from './quotation.ts';
import { isQuotationMark } from './quotation-marks.ts';
import { type Reading, readArticle } from './reading.ts';
import {
  findDoer,
  findFirstPhrase,
  findNearSubject,
  findStated,
  findSubject,
  findSubjectBefore,
  findTellers,
  isSaidInside,
} from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';
import type { Statement } from './statement.ts';
import { findVerbStatements } from './verb-statements.ts';

interface Resolved {
  readonly statement: Statement;
  readonly content: ContentRange;
  readonly speaker: ArticleSpeaker;
  readonly via: readonly ArticleSpeaker[];
  readonly basis: QuotationBasis['speaker'];
  readonly agreement: Agreement | undefined;
}

/**
 * Finds the quotations of an article, in text order of their contents. Those inside a body that is printed twice
 * are found in both; a report inside another speaker's quotation is found beside it.
 */
export function findQuotations(article: Article, tokens: readonly Token[]): Quotation[] {
  const reading = readArticle(article.text, tokens);
  const statements = collectStatements(reading);
  const boundaries = statements
    .filter((statement) => statement.main)
    .map((statement) => statement.clause)
    .sort((a, b) => a - b);
  const speakers = new ArticleSpeakers(reading.phrases, article.text);
  const resolved: Resolved[] = [];
  for (const { statement, content, nested } of dropAsides(reading, statements, boundaries)) {
    const before = resolved.findLast((one) => !isInside(statement, one) || one.statement.main);
    const found = resolveSpeaker(reading, statement, speakers, before?.statement);
    if (!found) continue;
    if (!nested && statement.tense !== 'noun') {
      speakers.noteSpoken(found.speaker, found.agreement);
      for (const link of found.via) speakers.noteRelayed(link);
    }
    resolved.push({ statement, content, ...found });
  }
  return resolved
    .map((one) => toQuotation(reading, one, speakers))
    .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
}

const isInside = (statement: Statement, { content }: Resolved): boolean =>
  content.from <= statement.cue.from && statement.cue.from < content.to;

interface Placed {
  readonly statement: Statement;
  readonly content: ContentRange;
  /** Whether it stands inside what somebody else says. */
  readonly nested: boolean;
}

/**
 * Finds the content of each statement, and leaves out those inside another's content that are no report of their
 * own: only a named speaker with a whole clause is one.
 */
function dropAsides(
  reading: Reading,
  statements: readonly Statement[],
  boundaries: readonly number[],
): Placed[] {
  const placed: Placed[] = [];
  let outer: Placed | undefined;
  for (const statement of statements) {
    const { from } = statement.cue;
    const nested = outer !== undefined && outer.content.from <= from && from < outer.content.to;
    const content = findContent(reading, statement, boundaries, nested);
    if (!content || content.to <= content.from) continue;
    const reported = outer?.statement.tense === 'phrase' && statement.main;
    if (nested && !reported && !isOwnReport(reading, statement)) continue;
    const thought = nested && statement.tense === 'present' && outer;
    if (thought && isQuotedInside(reading, thought.content.from, from)) continue;
    const one = { statement, content, nested };
    placed.push(one);
    if (!nested || (outer && content.to > outer.content.to)) outer = one;
  }
  return placed;
}

/** In tokens: how far before a verb the mark is looked for that it stands behind. */
const LONGEST_QUOTED = 100;

/** `أن السلطات "تعتبر أن القضية ملفقة"`: a verb between marks that open in what another says is that other's. */
function isQuotedInside({ marks, sentences }: Reading, content: number, at: number): boolean {
  const first = Math.max(content, at - LONGEST_QUOTED);
  for (let i = at - 1; i >= first && sentences[i] === sentences[at]; i--) {
    const closer = marks.closerOf.get(i);
    if (closer !== undefined && closer > at) return true;
  }
  return false;
}

function isOwnReport(reading: Reading, { source, opening, tense }: Statement): boolean {
  if (tense === 'phrase') return false;
  const clause = /^(?:أن|عن|علامتا|مصدر)/.test(opening.construction);
  return (
    clause && source !== undefined && isSomebody(reading, source) && source.head?.kind !== 'study'
  );
}

/** Every statement in text order of its cue; an attribution inside a verb's own statement says nothing new. */
const isLeading = (construction: string): boolean =>
  construction.startsWith('بحسب') || construction.startsWith('جاء');

/** First token of what an attribution tells, over `فقد` and a time between commas: `اليوم (الثلاثاء)، أمر`. */
function reportStart({ tokens, classes }: Reading, from: number): number {
  let at = from;
  while (at < from + 6) {
    const token = tokens[at];
    const over =
      token?.kind === 'mark' ||
      /^(?:فقد|قد|فيما)$/.test(token?.form ?? '') ||
      classes.of(token?.form ?? '').classes.has('time');
    if (!over) break;
    at++;
  }
  return at;
}

function collectStatements(reading: Reading): Statement[] {
  const verbs = findVerbStatements(reading);
  const taken = new Set(verbs.map(({ cue }) => cue.from));
  const openings = new Set(verbs.map(({ opening }) => opening.from));
  const reports = new Set(
    verbs
      .filter(({ source, tense }) => source && tense !== 'participle')
      .map(({ cue }) => cue.from),
  );
  const cues = verbs.filter(({ main }) => main).map(({ cue }) => cue.from);
  const attributions = findAttributions(reading).filter(({ cue, opening }) => {
    if (taken.has(cue.from) || openings.has(opening.from)) return false;
    // `وفق بيان رسمي، أمر النائب العام بكذا`: what it tells is somebody's own statement.
    if (
      isLeading(opening.construction) &&
      opening.mark === undefined &&
      reports.has(reportStart(reading, opening.from))
    )
      return false;
    // `…، بحسب الوكالة` after what a minister said only tells who reports it.
    return !cues.some(
      (at) => opening.from <= at && at < cue.from && !isLeading(opening.construction),
    );
  });
  const cited = findAttributions(reading).filter(
    ({ cue, opening }) =>
      opening.construction === CLOSING && reading.tokens[cue.from]?.form === 'نقلا',
  );
  const told = verbs.map((verb) => citedAfter(reading, verb, cited));
  const nouns = findNounStatements(reading).filter(({ opening }) => !openings.has(opening.from));
  return [...told, ...attributions, ...nouns].sort((a, b) => a.cue.from - b.cue.from);
}

/** `وذكرت القناة أن كذا، نقلا عن مسؤول`: who told the newspaper, agency or channel what it tells. */
function citedAfter(
  { tokens, sentences }: Reading,
  verb: Statement,
  cited: readonly Statement[],
): Statement {
  const { source, opening, main, tense } = verb;
  const reports =
    source?.head?.kind === 'outlet' || /^(?:وكاله|شبكه)$/.test(source?.head?.lemma ?? '');
  if (!source || !reports || !main || verb.via || tense === 'participle') return verb;
  const end = cited.find(
    ({ cue }) => opening.from < cue.from && sentences[cue.from] === sentences[verb.cue.from],
  );
  if (!end?.source) return verb;
  let to = end.cue.from;
  while (to > opening.from && tokens[to - 1]?.kind === 'mark') to--;
  return { ...verb, source: end.source, via: source, opening: { ...opening, to } };
}

/** Who speaks: the phrase beside the verb, whoever spoke before in the sentence, its subject, whoever spoke last. */
function resolveSpeaker(
  reading: Reading,
  statement: Statement,
  speakers: ArticleSpeakers,
  before: Statement | undefined,
): Pick<Resolved, 'speaker' | 'via' | 'basis' | 'agreement'> | undefined {
  const agreement = agreementOf(statement);
  const via = statement.via ? speakers.resolve(statement.via) : undefined;
  const { source } = statement;
  if (source) {
    const speaker = speakers.resolve(source, agreement, interruptedName(reading, statement));
    return speaker && { speaker, via: via ? [via] : [], basis: basisOf(source), agreement };
  }
  const teller = isSaidInside(reading, statement.cue.from)
    ? (stated(reading, statement, speakers) ??
      speakers.firstKnown(findTellers(reading, statement), statement.agreement))
    : undefined;
  if (teller) return { speaker: teller, via: [], basis: 'implied', agreement };
  const same =
    before !== undefined &&
    reading.sentences[before.cue.from] === reading.sentences[statement.cue.from];
  const inside = same && before.tense === 'phrase' && before.opening.from < statement.cue.from;
  const reported = inside ? findSubject(reading, statement, before.opening.from) : undefined;
  // `قال شهود إن الرجل صرخ مطالبا بالنجدة`: what disagrees with the speaker is told of the content's subject.
  const astray =
    same && statement.tense === 'participle' && !speakers.lastAgrees(statement.agreement);
  const told = astray ? findFirstPhrase(reading, statement, before.opening.from) : undefined;
  const doer =
    statement.tense === 'participle'
      ? findDoer(reading, statement, before?.cue.from ?? -1)
      : undefined;
  const subject =
    reported ??
    doer ??
    told ??
    findNearSubject(reading, statement) ??
    (same ? undefined : findSubject(reading, statement)) ??
    findSubjectBefore(reading, statement, before?.cue.from ?? -1);
  if (!subject && same && isLoose(statement) && !speakers.lastAgrees(statement.agreement))
    return undefined;
  const speaker = subject
    ? speakers.resolve(subject, statement.agreement)
    : speakers.resolveImplied(statement.agreement);
  return speaker && { speaker, via: [], basis: 'implied', agreement };
}

/** `تصريح لعضو المجلس سامي علي دعا فيه`: by whom it is said to be. */
function stated(
  reading: Reading,
  { cue }: Statement,
  speakers: ArticleSpeakers,
): ArticleSpeaker | undefined {
  const first = reading.bounds[reading.sentences[cue.from] as number]?.from ?? 0;
  const phrase = findStated(reading, Math.max(first, cue.from - 20), cue.from);
  return phrase && speakers.resolve(phrase);
}

/** How later verbs agree with whoever speaks; `نقلت الهيئة عن مصدر` agrees with whoever relays. */
function agreementOf({ tense, via, source, agreement }: Statement): Agreement | undefined {
  if (tense === 'phrase') return undefined;
  if (!via) return agreement;
  const { gender, number } = source?.head ?? { gender: 'm', number: 'singular' };
  return { gender, number };
}

/** `إدي زعم رئيس الوزراء راما`: a given name printed before its verb, the surname after it. */
function interruptedName(reading: Reading, { cue, source }: Statement): number | undefined {
  const before = reading.tokens[cue.from - 1];
  const surname = source?.name;
  if (before?.kind !== 'word' || !surname || surname.to - surname.from !== 1 || !source.head)
    return undefined;
  if (source.from < cue.from || !reading.classes.of(before.form).givenName) return undefined;
  return mayBeName(reading.phrases, cue.from - 1) ? cue.from - 1 : undefined;
}

/** A participle or `ووصفها` that agrees with nobody is a noun: `بما فيها مطالبة السلطات`. */
const isLoose = ({ tense, opening }: Statement): boolean =>
  opening.construction.startsWith('وصف') ||
  (tense === 'participle' && !opening.construction.startsWith('أن') && !opening.speech);

const basisOf = (source: NounPhrase): QuotationBasis['speaker'] =>
  source.name || source.state || (source.head && source.to - source.from > 1)
    ? 'named'
    : 'coreferent';

function toQuotation(reading: Reading, resolved: Resolved, speakers: ArticleSpeakers): Quotation {
  const { statement, content, speaker, via, basis } = resolved;
  const source = statement.source && spanOf(reading, statement.source);
  return {
    content: spanOf(reading, content),
    ...(statement.headline ? {} : { cue: spanOf(reading, statement.cue) }),
    ...(source ? { source } : {}),
    type: typeOf(reading, content),
    speaker: speakers.refer(speaker),
    stance: statement.stance,
    chain: via.map((link) => speakers.refer(link)),
    basis: { construction: statement.opening.construction, speaker: basis },
  };
}

function spanOf({ tokens }: Reading, { from, to }: TokenRange): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}

function typeOf(reading: Reading, { from, to, direct }: ContentRange): QuotationType {
  if (direct) return 'direct';
  for (let i = from; i < to; i++) {
    if (!isQuotationMark(reading.tokens[i])) continue;
    const closer = reading.marks.closerOf.get(i);
    const before = reading.tokens[i - 1];
    const named = before && reading.classes.of(before.form).classes.has('naming');
    if (!named && (closer !== undefined || reading.marks.unclosed.has(i))) return 'mixed';
    if (closer !== undefined) i = closer;
  }
  return 'indirect';
}
