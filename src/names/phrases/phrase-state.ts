/**
 * How far the reader of a noun phrase has come: what it has read, and whether the construct state is closed.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { ClauseClass } from '../words/clause-words.ts';
import type { Head, PlaceName } from '../words/name-lexicon.ts';
import { isWordOfClass, type PhraseContext } from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';
import type { NounPhrase, TokenRange } from './noun-phrase.ts';

/** A mark that closes nothing does not belong to the phrase it ends. */
const isTrailing = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && !/[)"»”]/.test(token.text);

/**
 * What a rule says of the word at hand: true where it has read on, false where the phrase ends before the word, undefined
 * where the word is for another rule.
 */
export type Reading = boolean | undefined;

/** How a phrase is read from its first token on: undefined where none begins. */
type ReadPhrase = (context: PhraseContext, from: number, limit: number) => NounPhrase | undefined;

/** The state that the steps of the reader share; each step moves `at` on. */
export class PhraseState {
  at: number;
  readonly titles: TokenRange[] = [];
  readonly acronyms: TokenRange[] = [];
  titleFrom = -1;
  name: TokenRange | undefined;
  head: Head | undefined;
  headDefinite = false;
  place: PlaceName | undefined;
  joint = false;
  same = false;
  /** Whether the construct state is closed by a definite word or a proper name. */
  closed = false;
  adjectives = false;
  /** Whether the body's name is a proper name of several words: `منظمة هيومن رايتس ووتش`. */
  proper = false;
  private lookedAt = -1;
  private looked: WordClass | undefined;
  readonly context: PhraseContext;
  readonly from: number;
  readonly limit: number;
  /** Reads a phrase inside this one. It is handed in, since phrases hold phrases and files import one way only. */
  readonly readInner: ReadPhrase;

  /** @param limit the token that it may not reach */
  constructor(context: PhraseContext, from: number, limit: number, readInner: ReadPhrase) {
    this.context = context;
    this.from = from;
    this.at = from;
    this.limit = limit;
    this.readInner = readInner;
  }

  token(at = this.at): Token | undefined {
    return this.context.tokens[at];
  }

  /** What the lists know of the word at a token. */
  wordAt(at = this.at): WordClass {
    return this.context.classes.of(this.token(at)?.form ?? '');
  }

  /** Reads on over words of the phrase. */
  stepOver(words = 1): true {
    this.at += words;
    return true;
  }

  /** Reads on over words that close the construct state. */
  stepOverClosing(words = 1): true {
    this.closed = true;
    return this.stepOver(words);
  }

  /** Tells whether a token's word is of a class; of one token many classes are asked. */
  is(name: ClauseClass, at = this.at): boolean {
    if (at !== this.lookedAt) {
      const token = this.token(at);
      this.lookedAt = at;
      this.looked = token?.kind === 'word' ? this.context.classes.of(token.form) : undefined;
    }
    return this.looked !== undefined && isWordOfClass(this.context, at, this.looked, name);
  }

  /** The folded form of a token; empty behind the text's end. */
  formAt(at = this.at): string {
    return this.token(at)?.form ?? '';
  }

  /** Whether a body stands inside what was read so far, behind its first word. */
  holdsBody(): boolean {
    for (let i = this.from + 1; i < this.at; i++)
      if (this.wordAt(i).head?.kind === 'body') return true;
    return false;
  }

  closeTitle(): void {
    const to = this.trimmedEnd();
    if (this.titleFrom >= 0 && to > this.titleFrom) this.titles.push({ from: this.titleFrom, to });
    this.titleFrom = -1;
  }

  trimmedEnd(): number {
    // `وفقا لمصدر مطلع على`, where the text ends
    let end = Math.min(this.at, this.context.tokens.length);
    while (end > this.from && isTrailing(this.token(end - 1))) end--;
    return end;
  }

  setHead(word: WordClass): void {
    this.head = word.head;
    this.headDefinite = word.definite;
    this.closed = word.definite || word.head?.kind === 'name';
  }

  closeTitleBefore(at: number): void {
    const here = this.at;
    this.at = at;
    this.closeTitle();
    this.at = here;
  }
}
