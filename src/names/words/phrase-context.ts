/**
 * The article as the reader of names sees it: its tokens with their classes, its places, and the letters that it tells
 * apart.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isAliHere } from './ali.ts';
import type { ClauseClass } from './clause-words.ts';
import type { PlaceName } from './name-lexicon.ts';
import type { WordClass, WordClasses } from './word-class.ts';

/** What the reader of names needs to know of the article. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  readonly classes: WordClasses;
  /** What each token may be: the class of its form. */
  readonly words: readonly WordClass[];
  /** Every folded form that the article prints. */
  readonly forms: ReadonlySet<string>;
  /** Folded words with `ال` that the article prints right after a given name: `محمد اللبار`. */
  readonly surnames: ReadonlySet<string>;
  /** Whether a token belongs to no name: a cue, a complementiser, a colon. */
  readonly stops: (index: number) => boolean;
  /** Index of the closing mark by that of the opening mark. */
  readonly closerOf: ReadonlyMap<number, number>;
}

/** Tells whether a token's word is of a class of phrase-words.txt; the given name `علي` is no preposition. */
export function isOfClass(context: PhraseContext, at: number, name: ClauseClass): boolean {
  const word = context.tokens[at]?.kind === 'word' ? context.words[at] : undefined;
  return word !== undefined && isWordOfClass(context, at, word, name);
}

/** The same for a token whose word has been looked up. */
export function isWordOfClass(
  { tokens, classes }: PhraseContext,
  at: number,
  word: WordClass,
  name: ClauseClass,
): boolean {
  if (!word.classes.has(name)) return false;
  // `شينزو آبي إن`, which is no `أبي`
  if (name === 'name-link') return tokens[at]?.text !== 'آبي' && !endsName(tokens, classes, at);
  if (name !== 'preposition') return true;
  // `إمام المسجد`, which is no `أمام`
  return !isAliHere(tokens, classes, at) && !tokens[at]?.text.startsWith('إمام');
}

/** Foreign links of names that are surnames by themselves. */
const LAST_LINK = /^(?:ديل[اوي]|دلا|داس|دوس|سانتا?)$/;

/** `أكد نادر ديلم أن`, `وقال نادر ديلم أمس`: a link behind which no name follows is one. */
function endsName(tokens: readonly Token[], classes: WordClasses, at: number): boolean {
  if (!LAST_LINK.test(tokens[at]?.form ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.opensLine || /^ب?ان(?:ه|ها|هم)?$/.test(next.form)) return true;
  // `نادر ديلم عضو الهيئة`
  const after = classes.of(next.form);
  if (after.head?.kind === 'person' && after.proclitic === '') return true;
  return after.classes.has('preposition') || after.classes.has('time');
}

const tehs = new WeakMap<readonly Token[], boolean>();

/** Whether an article prints `ة`, and so tells `نظيرة` from `نظيره`. */
function tellsTeh(tokens: readonly Token[]): boolean {
  let known = tehs.get(tokens);
  if (known === undefined) {
    known = tokens.some(({ text }) => text.endsWith('ة'));
    tehs.set(tokens, known);
  }
  return known;
}

/** Tells whether a word in `ه` has a pronoun and no teh marbuta: `مدربه`, where the article prints `ة` elsewhere. */
export const hasPronounHe = (tokens: readonly Token[], at: number): boolean =>
  /.{3}ه$/.test(tokens[at]?.text ?? '') && tellsTeh(tokens);

/** Words after which a name carries the preposition `ل`: `وفقا لديميرجان`. */
export const GOVERNS_BY_LAM = /^و?(?:وفقا|طبقا|استنادا|بالنسبه)$/;

/** Tells whether a folded word is whom something is said to, its preposition written onto it: `للصحفيين`, `لوكالة`, `لقناة`. */
export const isHearer = (form: string): boolean =>
  /^(?:لل.{2,}|ل(?:وكاله|صحيفه|قناه|شبكه|موقع|مجله|جريده|منصه|وسايل|اذاعه|تلفزيون))$/.test(form);

/** Tells whether a token opens a relative clause. */
export const isRelative = (context: PhraseContext, at: number): boolean =>
  isOfClass(context, at, 'relative');

/** Finds the state or capital whose wording begins at a token, its first word read as `first`. */
export function placeAt(
  { tokens, classes }: PhraseContext,
  at: number,
  first: string = tokens[at]?.form ?? '',
): PlaceName | undefined {
  return classes.lexicon.places
    .get(first)
    ?.find(({ words }) => words.every((word, n) => n === 0 || tokens[at + n]?.form === word));
}
