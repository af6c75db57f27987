/**
 * Words printed without the space between them where the second is a cue: `جوتيريسوقال`, `دينارمؤكدا`.
 *
 * @module
 */
import { fold } from '../arabic/letters.ts';
import type { Token } from '../arabic/tokens.ts';
import { type CueLexicon, readCue } from './cue-lexicon.ts';

const SHORTEST_WORD = 8;
const SHORTEST_FIRST = 3;
/** How far after the glued word what it introduces may begin. */
const REACH = 9;
const OPENER = /^(?:ب?ان(?:ه|ها|هم|نا|ني)?|:|"|«|“)$/;

/**
 * Cuts a word in two where it ends in `و` and a verb of saying, or in a participle, and an opener follows soon.
 * Each half keeps its own span; every other token stays as it is.
 */
export function splitGluedWords(tokens: readonly Token[], lexicon: CueLexicon): readonly Token[] {
  const split: Token[] = [];
  let found = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const length = token.kind === 'word' ? gluedCueLength(token.form, lexicon) : 0;
    if (length === 0 || !opensSoon(tokens, i)) {
      split.push(token);
      continue;
    }
    const at = cutOffset(token, token.form.slice(-length));
    const text = token.text.slice(at);
    found = true;
    split.push({
      ...token,
      end: token.start + at,
      text: token.text.slice(0, at),
      form: token.form.slice(0, -length),
    });
    split.push({
      ...token,
      start: token.start + at,
      text,
      form: token.form.slice(-length),
      spaced: false,
      opensLine: false,
    });
  }
  return found ? split : tokens;
}

function gluedCueLength(form: string, lexicon: CueLexicon): number {
  if (form.length < SHORTEST_WORD) return 0;
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
