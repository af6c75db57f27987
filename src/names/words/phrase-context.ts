/**
 * The article as the reader of names sees it: its tokens with their classes, its places, and the letters that it tells
 * apart.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
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
  if (name !== 'preposition') return true;
  // `إمام المسجد`, which is no `أمام`
  return !isAliHere(tokens, classes, at) && !tokens[at]?.text.startsWith('إمام');
}

/** Which letters an article tells apart that others print alike. */
interface Spelling {
  /** `على` from `علي`. */
  readonly ala: boolean;
  /** `نظيرة` from `نظيره`. */
  readonly teh: boolean;
}

const spellings = new WeakMap<readonly Token[], Spelling>();

function spellingOf(tokens: readonly Token[]): Spelling {
  let known = spellings.get(tokens);
  if (!known) {
    known = {
      ala: tokens.some(({ text }) => text === 'على'),
      teh: tokens.some(({ text }) => text.endsWith('ة')),
    };
    spellings.set(tokens, known);
  }
  return known;
}

/** Tells whether a word in `ه` has a pronoun and no teh marbuta: `مدربه`, where the article prints `ة` elsewhere. */
export const hasPronounHe = (tokens: readonly Token[], at: number): boolean =>
  /.{3}ه$/.test(tokens[at]?.text ?? '') && spellingOf(tokens).teh;

/** Words after which a name carries the preposition `ل`: `وفقا لديميرجان`. */
export const GOVERNS_BY_LAM = /^و?(?:وفقا|طبقا|استنادا|بالنسبه)$/;

/** Tells whether a folded word is whom something is said to, its preposition written onto it: `للصحفيين`, `لوكالة`, `لقناة`. */
export const isHearer = (form: string): boolean =>
  /^(?:لل.{2,}|ل(?:وكاله|صحيفه|قناه|شبكه|موقع|مجله|جريده|منصه|وسايل|اذاعه|تلفزيون))$/.test(form);

/** Verbs of saying that take no `على` and no object. */
export const SAID_ALONE =
  /^[وف]?(?:قال|اضاف|اوضح|ذكر|اعلن|صرح|كشف|تابع|اردف|بين|اشار|لفت|نوه|افاد|روي|كتب|اجاب)ت?$/;

/** `علي` printed with two dots is a name beside a name or a title, and `على` in Egypt's spelling elsewhere. */
function isAliHere(tokens: readonly Token[], classes: WordClasses, at: number): boolean {
  if (tokens[at]?.text !== 'علي') return false;
  if (spellingOf(tokens).ala) return true;
  // `قال علي الحمادي إن`, `أكد علي مبخوت أن`
  const said = SAID_ALONE.test(tokens[at - 1]?.form ?? '');
  if (said && tokens[at + 1]?.kind === 'word') return true;
  const clause = /^[إأا]ن(?:ه|ها)?$/.test(tokens[at + 2]?.text ?? '');
  if (clause && !classes.isVerbalNoun(tokens[at + 1]?.form ?? '')) return true;
  // `الخبير حيان علي إن`, `ريبين علي،`: no preposition stands there.
  const follows = tokens[at + 1];
  if (/^إن/.test(follows?.text ?? '') || /^[،,.]$/.test(follows?.text ?? '')) return true;
  const next = classes.of(tokens[at + 1]?.form ?? '');
  const before = classes.of(tokens[at - 1]?.form ?? '');
  if (before.classes.has('name-link')) return true;
  // `الدكتور علي أكبر صالحي`
  if (before.head?.kind === 'honorific' && tokens[at + 1]?.form === 'اكبر') return true;
  // `بسوسة علي عبد المولى`
  if (/^(?:عبد|بن|ابو)$/.test(tokens[at + 1]?.form ?? '')) return true;
  // `رئيس الوزراء « علي زيدان »`
  if (
    /^["«“”]$/.test(tokens[at - 1]?.text ?? '') &&
    next.classes.size === 0 &&
    !next.definite &&
    !next.head
  )
    return true;
  // `خديجة علي إنها`, `أحمد علي الذي`: right after a given name it is the next.
  const given = before.givenName && !before.definite && !before.head;
  const goesOn = /^ان(?:ه|ها)?$/.test(tokens[at + 1]?.form ?? '') || next.classes.has('relative');
  if (given && goesOn) return true;
  if (next.classes.size > 0 || next.head || /^(?:ان|انه|انها)$/.test(tokens[at + 1]?.form ?? ''))
    return false;
  return (
    before.classes.has('name-link') ||
    before.head !== undefined ||
    before.nisba !== undefined ||
    before.definite ||
    before.givenName
  );
}

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
