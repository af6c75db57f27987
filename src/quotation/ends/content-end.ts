/**
 * Where what was said ends: at the next statement of the same sentence, at an aside that is the reporter's, at a
 * closing mark, or with the sentence.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Statement } from '../statement.ts';
import { isFirstPerson, speaksOn } from '../text/first-person.ts';
import { OWN_SIDE } from '../text/own-side.ts';
import { isBracketOpen, isQuotationMark } from '../text/quotation-marks.ts';
import type { Reading } from '../text/reading.ts';
import { isAfterNoun } from './after-nouns.ts';
import { endsAfterQuote } from './after-quotes.ts';
import { isSaidBesides } from './besides.ts';
import { endsGrant } from './granted.ts';
import { isHeldBack } from './held-back.ts';
import { isJoinedDeed } from './joined-deeds.ts';
import { endsHere } from './reporter-words.ts';
import { isToldOn } from './told-on.ts';

/** The content's tokens, `to` exclusive, and whether it stands wholly inside quotation marks. */
export interface ContentRange {
  readonly from: number;
  readonly to: number;
  readonly direct: boolean;
}

const LONGEST = 400;
/**
 * Finds the end of a statement's content.
 *
 * @param boundaries first tokens of the clauses of the article's main statements, in text order
 * @param nested whether the statement stands inside another's content
 */
export function findContent(
  reading: Reading,
  statement: Statement,
  boundaries: readonly number[],
  nested = false,
): ContentRange | undefined {
  const { opening } = statement;
  const { tokens, marks } = reading;
  if (opening.to !== undefined) {
    const other = opening.mark === undefined ? undefined : goesOnSaying(reading, statement);
    if (other !== undefined) return { from: opening.from, to: other, direct: true };
    const to = opening.mark === undefined ? opening.to : lastJoined(reading, opening.to);
    return { from: opening.from, to, direct: opening.mark !== undefined };
  }
  if (opening.mark !== undefined) {
    const closer = marks.closerOf.get(opening.mark);
    if (closer !== undefined && endsAfterQuote(reading, opening.mark, closer)) {
      const inner = firstInside(reading, opening.mark, opening.from);
      return { from: inner, to: closer, direct: true };
    }
    if (closer === undefined && opening.from >= opening.mark) {
      // Opened and never closed: it is direct up to the end of the clause.
      const from = firstInside(reading, opening.mark, opening.from);
      const end = endOfParagraph(reading, opening.mark);
      if (end !== undefined) return { from, to: trimEnd(reading, from, end, true), direct: true };
      return { from, to: scanEnd(reading, statement, from, boundaries, nested), direct: true };
    }
  }
  let { from } = opening;
  while (from < tokens.length && isLeadingMark(reading, from)) from++;
  // `أعاد الملك التأكيد على أن القدس`
  if (isComplementizer(tokens[from]) && !opening.speech && tokens[from - 1]?.form === 'علي') from++;
  const to = scanEnd(reading, statement, from, boundaries, nested);
  if (to <= from) return undefined;
  return { from, to, direct: false };
}

/** `"أنت تدير القطاع" و"تحمل حقيبة أكبر منك"`: the mark that closes the last of the quotations joined by `و`. */
function lastJoined({ tokens, marks, sentences }: Reading, closer: number): number {
  let last = closer;
  for (let k = closer; sentences[k + 1] === sentences[closer]; ) {
    const and = isComma(tokens[k + 1]) ? k + 2 : k + 1;
    const next = tokens[and]?.form === 'و' ? marks.closerOf.get(and + 1) : undefined;
    if (next === undefined || !marks.openerOf.has(closer)) break;
    last = next;
    k = next;
  }
  return last;
}

/**
 * `قوله "إن العيادة أغلقت، مؤكدا أن الطبيب غادر"`: marks round indirect speech hold a second statement of the reporter's;
 * the comma before it.
 */
function goesOnSaying({ tokens, cues }: Reading, { opening }: Statement): number | undefined {
  const { from, to, mark } = opening;
  if (to === undefined || mark === undefined || from !== mark + 2) return undefined;
  if (!isComplementizer(tokens[mark + 1])) return undefined;
  for (let i = from + 2; i < to - 3; i++) {
    const said = cues[i + 1]?.reading;
    const goesOn = said?.tense === 'participle' && /ا$/.test(tokens[i + 1]?.form ?? '');
    if (goesOn && /^[،,]$/.test(tokens[i]?.text ?? '') && isComplementizer(tokens[i + 2])) return i;
  }
  return undefined;
}

/** `قال “القرار نهائي.. لن نتراجع.` before `“ولن نعود.”` as the next line: speech of two paragraphs, of which each opens and the last closes. */
function endOfParagraph({ tokens, marks }: Reading, mark: number): number | undefined {
  const end = marks.unclosed.get(mark);
  const reopens = end !== undefined && tokens[end]?.text === tokens[mark]?.text;
  return reopens && marks.closerOf.has(end) ? end : undefined;
}

function firstInside(reading: Reading, mark: number, from: number): number {
  const inner = Math.max(mark + 1, from);
  return isComplementizer(reading.tokens[inner]) ? inner + 1 : inner;
}

const isLeadingMark = ({ tokens, marks }: Reading, at: number): boolean => {
  const token = tokens[at] as Token;
  return token.kind === 'mark' && !marks.closerOf.has(at) && /^[،,:\-–—.]$/.test(token.text);
};

/** Token behind the last of what was said from a token on. */
function scanEnd(
  reading: Reading,
  statement: Statement,
  from: number,
  boundaries: readonly number[],
  nested: boolean,
): number {
  const { tokens, marks } = reading;
  const { speech } = statement.opening;
  const limit = farthestEnd(reading, statement, from, boundaries);
  const content = { reading, statement, from, limit, nested };
  let end = limit;
  for (let i = from + 1; i < limit; i++) {
    const closer = marks.closerOf.get(i);
    if (closer !== undefined && closer < limit) {
      i = closer;
      continue;
    }
    if (isClosed(content, i) || isAnswered(content, i)) {
      end = i;
      break;
    }
    // `…، فيما يعود علينا ذلك بالخسارة`: who speaks for himself goes on.
    if (tokens[i]?.form === 'فيما' && speech && speaksOn(reading, i, limit)) continue;
    if (isOfReporter(content, i)) {
      end = i;
      break;
    }
  }
  return trimEnd(reading, from, end, speech);
}

/** What somebody said, from its first token to the farthest that may belong to it. */
interface Scanned {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly from: number;
  readonly limit: number;
  readonly nested: boolean;
}

/** Where what was said ends at the latest: with its sentence, its paragraph, or at the next main statement. */
function farthestEnd(
  reading: Reading,
  statement: Statement,
  from: number,
  boundaries: readonly number[],
): number {
  const sentence = reading.bounds[reading.sentences[from] as number];
  let limit = Math.min(sentence?.to ?? from, from + LONGEST);
  if (statement.opening.speech) limit = speechLimit(reading, from, limit);
  let after = firstAfter(boundaries, mainClause(reading, statement, from, limit));
  while (isQuoted(reading, from, boundaries[after], limit)) after++;
  return Math.min(limit, boundaries[after] ?? limit);
}

/** Whether a mark or a bracket closes speech at a token. */
function isClosed({ reading, statement, from }: Scanned, at: number): boolean {
  const { tokens, marks } = reading;
  if (!statement.opening.speech) return false;
  if (marks.stray.has(at)) return true;
  // `( … ).`: the bracket that stands for a mark.
  // `: ( إن المدينة تتابع )`
  const bracket = isComplementizer(tokens[from - 1]) ? from - 2 : from - 1;
  return (
    tokens[at]?.text === ')' && tokens[bracket]?.text === '(' && !isBracketOpen(tokens, from, at)
  );
}

/** Whether speech in marks begins that another statement opens, or whoever answers. */
function isAnswered({ reading, statement }: Scanned, at: number): boolean {
  const { tokens } = reading;
  // `رفض المدرب تحميل الحكم المسؤولية: "لم نسدد"`
  const marked = tokens[at]?.text === ':' && isQuotationMark(tokens[at + 1]);
  if (marked && statement.opening.construction.startsWith('مفعول')) return true;
  // `وحول وصفه بالقائد يرى المهاجم: «…»`: whoever answers
  return isAnswer(reading, statement, at);
}

/** Whether the reporter goes on at a token: with what is told of, behind a noun, or in words of his own. */
function isOfReporter({ reading, statement, from, nested }: Scanned, at: number): boolean {
  const token = reading.tokens[at] as Token;
  const phrase = statement.tense === 'phrase';
  // … and not of what an attribution leads: `بحسب الشرطة، وقع الحادث، وكانت السيارة قد`
  const told = !statement.opening.speech && !phrase;
  if (told && isToldOn(reading, statement, from, at)) return true;
  if (told && isSaidBesides(reading, statement, from, at)) return true;
  if (!phrase && isHeldBack(reading, statement, from, at)) return true;
  if (!phrase && endsGrant(reading, statement, from, at)) return true;
  // `وقال سامي حداد إن الوزير دعا إلى إصلاح المدارس، | وترميم المكتبات`
  const inner = nested && !statement.main && isComma(token) && !phrase;
  if (inner && !isJoinedDeed(reading, from, at)) return true;
  return isAfterNoun(reading, statement, from, at) || endsHere(reading, at, token);
}

/** Whether a verb stands at a token with somebody behind it, a colon and a mark, in a sentence that opens with its topic. */
function isAnswer(reading: Reading, { cue, opening }: Statement, at: number): boolean {
  const { tokens, cues } = reading;
  const verb = cues[at];
  if (opening.speech || !verb || !/^(?:past|present)$/.test(verb.reading.tense)) return false;
  const first = reading.bounds[reading.sentences[cue.from] as number]?.from ?? 0;
  if (!/^[وف]?(?:عن|حول|بشان|بخصوص|ردا|تعليقا)$/.test(tokens[first]?.form ?? '')) return false;
  for (let k = at + 1; k < at + 8; k++)
    if (tokens[k]?.text === ':') return isQuotationMark(tokens[k + 1]);
  return false;
}

/** `أن الوزارة "نفت التهم ووصفتها بالباطلة"`: a clause inside marks that open in what is said is part of it. */
function isQuoted(
  { marks }: Reading,
  from: number,
  at: number | undefined,
  limit: number,
): boolean {
  if (at === undefined || at >= limit) return false;
  for (let i = from; i < at; i++) {
    const closer = marks.closerOf.get(i);
    if (closer === undefined) continue;
    if (closer > at && closer < limit) return true;
    i = Math.max(i, Math.min(closer, at));
  }
  return false;
}

/**
 * First token of the main clause of what a leading attribution tells: `وبحسب الوكالة؛ بعد أن ادعت … ، رد المتحدث`
 * says nothing before its comma.
 */
function mainClause(reading: Reading, { tense }: Statement, from: number, limit: number): number {
  const { tokens } = reading;
  if (
    tense !== 'phrase' ||
    !/^(?:بعد|بعدما|عندما|حين|حينما|رغم|منذ|قبل)$/.test(tokens[from]?.form ?? '')
  )
    return from;
  for (let i = from; i < limit; i++) if (/^[،,]$/.test(tokens[i]?.text ?? '')) return i;
  return from;
}

/** Index of the first boundary after a token. */
function firstAfter(boundaries: readonly number[], from: number): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle] as number) > from) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Speech without marks goes on over the sentences of its paragraph that begin like the speaker's own. */
function speechLimit(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  let end = limit;
  while (end < tokens.length) {
    const next = tokens[end] as Token;
    if (next.opensLine || next.kind !== 'word') break;
    const own = isFirstPerson(reading, end) || isFirstPerson(reading, end + 1);
    if ((/^[وف]/.test(next.form) && !own) || reading.cues[end]) break;
    const word = reading.classes.of(next.form);
    if (!own && !word.classes.has('preposition') && !/^هذ/.test(next.form)) break;
    // `من جهته، قال`: the next one speaks.
    if (/^(?:من|في)$/.test(next.form) && OWN_SIDE.test(tokens[end + 1]?.form ?? '')) break;
    const bounds = reading.bounds[reading.sentences[end] as number];
    if (!bounds || bounds.to <= end || bounds.to - from > LONGEST) break;
    end = bounds.to;
  }
  return end;
}

function trimEnd(reading: Reading, from: number, end: number, speech: boolean): number {
  const { tokens, marks } = reading;
  let to = end;
  while (to > from) {
    const token = tokens[to - 1] as Token;
    if (token.kind !== 'mark') break;
    if (isQuotationMark(token)) {
      const opener = marks.openerOf.get(to - 1);
      if (opener !== undefined && opener >= from) break;
      to--;
      continue;
    }
    // `وتساءل: كيف يغلق المعمل؟`
    if (speech && token.text === '؟') break;
    // `( … وأضاف : نتطلع إلى الموسم )`: a bracket that closes what opened before
    const closes = token.text === ')' && !isBracketOpen(tokens, from, to - 1);
    if ((token.text === ')' && !closes) || token.text === ']' || token.text === '%') break;
    to--;
  }
  return to;
}
