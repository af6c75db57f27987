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
import type { TokenRange } from './noun-phrase.ts';

/** A mark that closes nothing does not belong to the phrase it ends. */
const isTrailing = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && !/[)"»”]/.test(token.text);

/**
 * What a rule says of the word at hand: true where it has read on, false where the phrase ends before the word, undefined
 * where the word is for another rule.
 */
export type Reading = boolean | undefined;

/** The state that the steps of the reader share; each step moves `at` on. */
export class PhraseState {
  protected at: number;
  protected readonly titles: TokenRange[] = [];
  protected readonly acronyms: TokenRange[] = [];
  protected titleFrom = -1;
  protected name: TokenRange | undefined;
  protected head: Head | undefined;
  protected headDefinite = false;
  protected place: PlaceName | undefined;
  protected joint = false;
  protected same = false;
  /** Whether the construct state is closed by a definite word or a proper name. */
  protected closed = false;
  protected adjectives = false;
  /** Whether the body's name is a proper name of several words: `منظمة هيومن رايتس ووتش`. */
  protected proper = false;
  private lookedAt = -1;
  private looked: WordClass | undefined;
  protected readonly context: PhraseContext;
  protected readonly from: number;
  protected readonly limit: number;

  constructor(context: PhraseContext, from: number, limit: number) {
    this.context = context;
    this.from = from;
    this.at = from;
    this.limit = limit;
  }

  protected token(at = this.at): Token | undefined {
    return this.context.tokens[at];
  }

  /** What the lists know of the word at a token. */
  protected wordAt(at = this.at): WordClass {
    return this.context.classes.of(this.token(at)?.form ?? '');
  }

  /** Reads on over words of the phrase. */
  protected stepOver(words = 1): true {
    this.at += words;
    return true;
  }

  /** Reads on over words that close the construct state. */
  protected stepOverClosing(words = 1): true {
    this.closed = true;
    return this.stepOver(words);
  }

  /** Tells whether a token's word is of a class; of one token many classes are asked. */
  protected is(name: ClauseClass, at = this.at): boolean {
    if (at !== this.lookedAt) {
      const token = this.token(at);
      this.lookedAt = at;
      this.looked = token?.kind === 'word' ? this.context.classes.of(token.form) : undefined;
    }
    return this.looked !== undefined && isWordOfClass(this.context, at, this.looked, name);
  }

  /** The folded form of a token; empty behind the text's end. */
  protected formAt(at = this.at): string {
    return this.token(at)?.form ?? '';
  }

  /** Whether a body stands inside what was read so far, behind its first word. */
  protected holdsBody(): boolean {
    for (let i = this.from + 1; i < this.at; i++)
      if (this.wordAt(i).head?.kind === 'body') return true;
    return false;
  }

  protected closeTitle(): void {
    const to = this.trimmedEnd();
    if (this.titleFrom >= 0 && to > this.titleFrom) this.titles.push({ from: this.titleFrom, to });
    this.titleFrom = -1;
  }

  protected trimmedEnd(): number {
    // `وفقا لمصدر مطلع على`, where the text ends
    let end = Math.min(this.at, this.context.tokens.length);
    while (end > this.from && isTrailing(this.token(end - 1))) end--;
    return end;
  }

  protected setHead(word: WordClass): void {
    this.head = word.head;
    this.headDefinite = word.definite;
    this.closed = word.definite || word.head?.kind === 'name';
  }

  protected closeTitleBefore(at: number): void {
    const here = this.at;
    this.at = at;
    this.closeTitle();
    this.at = here;
  }
}
