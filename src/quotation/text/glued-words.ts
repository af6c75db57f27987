/**
 * Words printed without the space between them, where the second is a cue or no letter of one word follows the other:
 * `جوتيريسوقال`, `دينارمؤكدا`, `مضيفاأن`.
 *
 * @module
 */
import { keptTest } from '../../arabic/kept-test.ts';
import { fold } from '../../arabic/letters.ts';
import { changed, type Token } from '../../arabic/tokens.ts';
import { type CueLexicon, readCue } from '../cues/cue-lexicon.ts';

const SHORTEST_WORD = 8;
const SHORTEST_FIRST = 3;
/** How far after the glued word what it introduces may begin. */
const REACH = 9;
const OPENER = /^(?:ب?ان(?:ه|ها|هم|نا|ني)?|:|"|«|“)$/;

/** What no letter of the same word follows: `المدينةوقال`, and `ا` before `أن`: `مضيفاأن`. */
const WORD_END = /ة\p{M}*(?=\p{L}{2})|.{3}ا(?=ب?[أإ]نّ?(?:ه|ها|هم|نا)?$)/u;

/** Whether a printed word may have such an end inside it: an early out, as hardly any has. */
const mayEndInside = (text: string): boolean => {
  const marbuta = text.indexOf('ة');
  if (marbuta >= 0 && marbuta < text.length - 1) return true;
  return text.includes('أن', 4) || text.includes('إن', 4);
};

/** Cuts the words in two whose letters tell where the first of them ends; every other token stays as it is. */
export function splitAtWordEnds(tokens: readonly Token[]): readonly Token[] {
  const endOf = ({ kind, text }: Token): number => {
    const end = kind === 'word' && mayEndInside(text) ? WORD_END.exec(text) : null;
    return end ? end.index + end[0].length : 0;
  };
  if (!tokens.some((token) => endOf(token) > 0)) return tokens;
  return tokens.flatMap((token) => {
    const at = endOf(token);
    if (at === 0) return token;
    const [first, second] = cut(token, at, fold(token.text.slice(at)));
    // `ةمشيرا`: a letter that is no word.
    const { spaced, opensLine } = token;
    return first.text === 'ة' ? changed(second, { spaced, opensLine }) : [first, second];
  });
}

/** The two halves of a token, each with its own span. */
function cut(token: Token, at: number, ending: string): [first: Token, second: Token] {
  const [text, rest] = [token.text.slice(0, at), token.text.slice(at)];
  const middle = token.start + at;
  return [
    changed(token, { end: middle, text, form: fold(text) }),
    changed(token, { start: middle, text: rest, form: ending, spaced: false, opensLine: false }),
  ];
}

/**
 * Cuts a word in two where it ends in `و` and a verb of saying, or in a participle, and an opener follows soon.
 * Each half keeps its own span; every other token stays as it is.
 */
export function splitGluedWords(tokens: readonly Token[], lexicon: CueLexicon): readonly Token[] {
  const lengthOf = gluedCueLengths(lexicon);
  const split: Token[] = [];
  let found = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const long = token.kind === 'word' && token.form.length >= SHORTEST_WORD;
    const length = long ? lengthOf(token.form) : 0;
    if (length === 0 || !opensSoon(tokens, i)) {
      split.push(token);
      continue;
    }
    const ending = token.form.slice(-length);
    found = true;
    split.push(...cut(token, cutOffset(token, ending), ending));
  }
  return found ? split : tokens;
}

const lengths = new WeakMap<CueLexicon, (form: string) => number>();

/** Gives the function that tells how many last letters of a folded word are a cue of a lexicon; 0 for none. */
function gluedCueLengths(lexicon: CueLexicon): (form: string) => number {
  let known = lengths.get(lexicon);
  if (!known) {
    known = keptTest((form) => gluedCueLength(form, lexicon));
    lengths.set(lexicon, known);
  }
  return known;
}

function gluedCueLength(form: string, lexicon: CueLexicon): number {
  for (let length = 4; length <= Math.min(8, form.length - SHORTEST_FIRST); length++) {
    const suffix = form.slice(-length);
    const cue = readCue(lexicon, suffix);
    if (!cue || cue.reading.lemma.tight || cue.reading.pronoun) continue;
    const { tense, lemma } = cue.reading;
    if (lemma.stance !== 'says' || !lemma.frames.has('that')) continue;
    const verb = cue.conjunction && suffix.startsWith('و') && tense === 'past';
    const participle =
      !cue.conjunction && tense === 'participle' && suffix.endsWith('ا') && length > 4;
    // `المشاورات`: a plural of a noun.
    const several = verb && /^ال.{2,}ات$/.test(form);
    if ((verb || participle) && !several && !readCue(lexicon, form)) return length;
  }
  return 0;
}

function opensSoon(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + REACH); k++) {
    const token = tokens[k] as Token;
    if (token.opensLine || token.text === '.') return false;
    if (OPENER.test(token.form)) return true;
  }
  // `سنويةولفتت منى حداد مديرة إدارة الموارد في المركز إلى`
  if (!/(?:لفت|شار)ت?$/.test(tokens[i]?.form ?? '')) return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 2 * REACH); k++) {
    const token = tokens[k] as Token;
    if (token.opensLine || token.text === '.') return false;
    if (token.form === 'الي') return true;
  }
  return false;
}

/** Offset into the printed word at which its folded ending begins; vowel marks go with the letter before. */
function cutOffset(token: Token, ending: string): number {
  for (let at = token.text.length - ending.length; at > 0; at--) {
    if (fold(token.text.slice(at)) === ending) return at;
  }
  return token.text.length - ending.length;
}
