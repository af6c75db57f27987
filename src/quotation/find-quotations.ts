/**
 * Finds the quotations of an article; the order of the steps is read here.
 *
 * @module
 */

import type { Token } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import type { Span } from '../corpus/span.ts';
import type { TokenRange } from '../names/phrases/noun-phrase.ts';
import { speakerRefOf } from '../names/speakers/article-speakers.ts';
import { SpeakerRegister } from '../names/speakers/speaker-register.ts';
import { isComplementizer } from './cues/complementizers.ts';
import { type ContentRange, findContent } from './ends/content-end.ts';
import type { Quotation, QuotationType } from './quotation.ts';
import type { Statement } from './statement.ts';
import { collectStatements } from './statements/collected-statements.ts';
import { isSomebody } from './subjects/somebody.ts';
import { resolveSpeaker, type StatementSpeaker } from './subjects/statement-speaker.ts';
import { isQuotationMark } from './text/quotation-marks.ts';
import { type Reading, readArticle } from './text/reading.ts';

interface Resolved extends StatementSpeaker {
  readonly statement: Statement;
  readonly content: ContentRange;
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
  const speakers = new SpeakerRegister(reading.phrases, article.text);
  const resolved: Resolved[] = [];
  for (const { statement, content, nested } of dropAsides(reading, statements, boundaries)) {
    const before = resolved.findLast((one) => !isInside(statement, one) || one.statement.main);
    const found = resolveSpeaker(reading, statement, speakers, before?.statement);
    if (!found) continue;
    if (!nested && statement.tense !== 'noun' && !isHeard(reading, statement)) {
      speakers.noteSpoken(found.speaker, found.agreement);
      for (const link of found.via) speakers.noteRelayed(link);
    }
    resolved.push({ statement, content, ...found });
  }
  return resolved
    .map((one) => toQuotation(reading, one))
    .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
}

/** `وقال لي العمدة إن`: whoever speaks throughout hears it, and goes on. */
const isHeard = ({ tokens }: Reading, { cue }: Statement): boolean =>
  /^ل(?:ي|نا)$/.test(tokens[cue.from + 1]?.form ?? '');

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
  for (const [number, statement] of statements.entries()) {
    const { from } = statement.cue;
    const nested = outer !== undefined && outer.content.from <= from && from < outer.content.to;
    const bounds = withOuterOpener(beside(statements, number), statement, boundaries);
    const content = findContent(reading, statement, bounds, nested);
    if (!content || content.to <= content.from) continue;
    const reported = outer?.statement.tense === 'phrase' && statement.main;
    // `أن الرئيس وجه بالإسراع` tells too little.
    const long = content.to - content.from > 1;
    const relays = nested && long && relaysOffice(reading, statement, outer?.statement);
    if (nested && !reported && !relays && !isOwnReport(reading, statement)) continue;
    if (nested && outer && isThought(reading, statement, outer.content.from)) continue;
    const one = { statement, content, nested };
    placed.push(one);
    if (!nested || (outer && content.to > outer.content.to)) outer = one;
  }
  return placed;
}

/** The two statements before one and the two after it. */
const beside = (statements: readonly Statement[], number: number): readonly Statement[] =>
  statements.slice(Math.max(0, number - 2), number + 3);

/**
 * `قال سامي حداد، الذي أكد أنه سيستقيل، | إن المصنع خاسر`: what is told of the speaker ends where his own words open. Gives the
 * boundaries with that one.
 */
function withOuterOpener(
  statements: readonly Statement[],
  { cue, opening }: Statement,
  boundaries: readonly number[],
): readonly number[] {
  const outer = statements.find(
    ({ tense, source, opening: outside }) =>
      tense !== 'phrase' &&
      source !== undefined &&
      // `عون، الذي أكد`, `صياد ذكر`: right behind whoever speaks
      source.to <= cue.from &&
      cue.from - source.to <= 2 &&
      outside.opener > opening.from &&
      outside.opener === outside.from - 1,
  );
  if (!outer) return boundaries;
  return [...boundaries, outer.opening.opener].sort((a, b) => a - b);
}

/**
 * `أن السلطات "تعتبر أن القضية ملفقة"`, `"من حيث اعتقاد الناس أنه سهل"`, `"السكان لا يبلغون عن أن"`: what others think, or do not
 * say, told between marks.
 */
function isThought(reading: Reading, { tense, cue }: Statement, content: number): boolean {
  const { form } = reading.tokens[cue.from] as Token;
  const negated = /^و?(?:لا|لم|لن)$/.test(reading.tokens[cue.from - 1]?.form ?? '');
  const believed = tense === 'noun' && /^(?:اعتقاد|ظن|شعور|توقع|توقعات)$/.test(form);
  if (tense !== 'present' && !believed) return false;
  return isQuotedInside(reading, believed || negated ? content - 1 : content, cue.from);
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
  // `وجود وثائق تفيد بأن المال سرق`: what they are, told by whoever tells of them
  const { kind } = source?.head ?? {};
  if (kind === 'document' && !source?.headDefinite && tense === 'present') return false;
  const clause = /^(?:أن|عن|علامتا|مصدر)/.test(opening.construction);
  return (
    clause && source !== undefined && isSomebody(reading, source) && source.head?.kind !== 'study'
  );
}

/** `قال المتحدث إن الرئيس شدد على ضرورة كذا`: the office that opens what is told, and that said something itself. */
function relaysOffice(
  { tokens }: Reading,
  { source, opening, tense, stance }: Statement,
  outer: Statement | undefined,
): boolean {
  if (!outer || source?.head?.kind !== 'person' || source.head.number !== 'singular') return false;
  const office = source.headDefinite || source.titles.length > 0;
  const first = outer.opening.from;
  const leads = source.from === first || isComplementizer(tokens[source.from - 1]);
  const told = /^(?:على|إلى|من|بـ|مفعول)/.test(opening.construction) && stance !== 'denies';
  return leads && source.from <= first + 1 && office && told && tense === 'past';
}

function toQuotation(reading: Reading, resolved: Resolved): Quotation {
  const { statement, content, speaker, via, basis } = resolved;
  const source = statement.source && spanOf(reading, statement.source);
  return {
    content: spanOf(reading, content),
    ...(statement.headline || statement.follows ? {} : { cue: spanOf(reading, statement.cue) }),
    ...(source ? { source } : {}),
    type: typeOf(reading, content),
    speaker: speakerRefOf(speaker),
    stance: statement.stance,
    chain: via.map((link) => speakerRefOf(link)),
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
