/**
 * Finds the quotations of an article; the order of the steps is read here.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { Article } from '../corpus/article.ts';
import type { Span } from '../corpus/span.ts';
import { type ArticleSpeaker, ArticleSpeakers } from '../names/article-speakers.ts';
import type { NounPhrase, TokenRange } from '../names/noun-phrase.ts';
import { findAttributions } from './attribution-statements.ts';
import { type ContentRange, findContent } from './content-end.ts';
import type { Quotation, QuotationBasis, QuotationType } from './quotation.ts';
import { isQuotationMark } from './quotation-marks.ts';
import { type Reading, readArticle } from './reading.ts';
import { findSubject } from './sentence-subject.ts';
import type { Statement } from './statement.ts';
import { findVerbStatements } from './verb-statements.ts';

interface Resolved {
  readonly statement: Statement;
  readonly content: ContentRange;
  readonly speaker: ArticleSpeaker;
  readonly via: readonly ArticleSpeaker[];
  readonly basis: QuotationBasis['speaker'];
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
  for (const statement of statements) {
    const content = findContent(reading, statement, boundaries);
    if (!content || content.to <= content.from) continue;
    const found = resolveSpeaker(reading, statement, speakers);
    if (found) resolved.push({ statement, content, ...found });
  }
  return resolved
    .map((one) => toQuotation(reading, one, speakers))
    .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
}

/** Every statement in text order of its cue; an attribution inside a verb's own statement says nothing new. */
function collectStatements(reading: Reading): Statement[] {
  const verbs = findVerbStatements(reading);
  const taken = new Set(verbs.map(({ cue }) => cue.from));
  const sentences = new Set(verbs.map(({ cue }) => reading.sentences[cue.from]));
  const attributions = findAttributions(reading).filter(({ cue, opening }) => {
    if (opening.construction === 'جملة + بحسب' || opening.construction === 'جملة + كما + فعل') {
      const inSentence = sentences.has(reading.sentences[opening.from]);
      return !inSentence;
    }
    return !taken.has(cue.from);
  });
  return [...verbs, ...attributions].sort((a, b) => a.cue.from - b.cue.from);
}

function resolveSpeaker(
  reading: Reading,
  statement: Statement,
  speakers: ArticleSpeakers,
): Pick<Resolved, 'speaker' | 'via' | 'basis'> | undefined {
  const agreement = statement.tense === 'phrase' ? undefined : statement.agreement;
  const via = statement.via ? speakers.resolve(statement.via) : undefined;
  if (statement.source) {
    const speaker = speakers.resolve(statement.source, agreement);
    if (!speaker) return undefined;
    speakers.noteSpoken(speaker, agreement);
    return { speaker, via: via ? [via] : [], basis: basisOf(statement.source) };
  }
  const subject = findSubject(reading, statement);
  const speaker = subject
    ? speakers.resolve(subject, statement.agreement)
    : speakers.resolveImplied(statement.agreement);
  if (!speaker) return undefined;
  speakers.noteSpoken(speaker, statement.agreement);
  return { speaker, via: [], basis: 'implied' };
}

const basisOf = (source: NounPhrase): QuotationBasis['speaker'] =>
  source.name || source.state || (source.head && source.to - source.from > 1)
    ? 'named'
    : 'coreferent';

function toQuotation(reading: Reading, resolved: Resolved, speakers: ArticleSpeakers): Quotation {
  const { statement, content, speaker, via, basis } = resolved;
  const source = statement.source && spanOf(reading, statement.source);
  return {
    content: spanOf(reading, content),
    cue: spanOf(reading, statement.cue),
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
