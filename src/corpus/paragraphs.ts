/**
 * Paragraphs of an article's text, and the marks on what a page template or a printing mistake left there.
 *
 * @module
 */
import type { Article, ArticleFacts, Mark } from './article.ts';
import { type Span, sliceSpan, trimSpan } from './span.ts';

/** What template engines leave when a value was not filled in: `{{ article.visit_count }}`, `{% if %}`, `${title}`. */
const RESIDUE = /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|\$\{[^{}\n]*\}|<%[^%\n]*%>/g;

/** A shorter line may well stand twice in one article (a by-line, a dash): only longer ones are repeats. */
const SHORTEST_REPEAT = 40;

/**
 * Finds the paragraphs of a text: its lines that hold more than white space, without the space at their ends.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const paragraph = trimSpan(text, { start, end });
    if (paragraph.end > paragraph.start) paragraphs.push(paragraph);
    start = end + 1;
  }
  return paragraphs;
}

/**
 * Finds what is kept in a text but neither searched nor shown: template residue, and paragraphs of 40
 * UTF-16 units or more that the same text printed before. In text order, never overlapping.
 */
function findMarks(text: string, paragraphs: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  const printed = new Set<string>();
  for (const span of paragraphs) {
    const words = sliceSpan(text, span).split(/\s+/).join(' ');
    if (words.length >= SHORTEST_REPEAT && printed.has(words)) marks.push({ span, kind: 'repeat' });
    printed.add(words);
  }
  for (const match of text.matchAll(RESIDUE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const inRepeat = marks.some((mark) => mark.span.start < span.end && span.start < mark.span.end);
    if (!inRepeat) marks.push({ span, kind: 'residue' });
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
}

/** Builds an article from its facts: finds its paragraphs and marks. */
export function buildArticle(facts: ArticleFacts): Article {
  const paragraphs = findParagraphs(facts.text);
  return { ...facts, paragraphs, marks: findMarks(facts.text, paragraphs) };
}

/** Returns the number, from 1, of the paragraph at an offset; that of the paragraph before it for white space. */
export function paragraphAt(article: Article, offset: number): number {
  let number = 1;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (paragraph.start <= offset) number = index + 1;
  }
  return number;
}
