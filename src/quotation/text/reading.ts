/**
 * An article as the finder of quotations reads it: its tokens with their word classes, cues, quotation marks and
 * sentences, each found once.
 *
 * @module
 */
import { findSentences } from '../../arabic/sentences.ts';
import type { Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import type { PhraseContext } from '../../names/words/phrase-context.ts';
import { findSurnames } from '../../names/words/surnames.ts';
import { loadWordClasses, type WordClasses } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { type CueLexicon, loadCueLexicon, readCue } from '../cues/cue-lexicon.ts';
import { type CueWord, isCueHere } from './cue-words.ts';
import { evenMarks } from './even-marks.ts';
import { splitAtWordEnds, splitGluedWords } from './glued-words.ts';
import { findHeadlineVerb } from './headline-verbs.ts';
import { joinInitials } from './initials.ts';
import { joinLatinFigures } from './latin-figures.ts';
import { nameTokens } from './name-tokens.ts';
import { joinParted } from './parted-words.ts';
import { pairQuotationMarks, type QuotationMarks } from './quotation-marks.ts';

/** What the steps of the finder look at; every number is the index of a token. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly classes: WordClasses;
  readonly cues: readonly (CueWord | undefined)[];
  readonly marks: QuotationMarks;
  /** Number of the sentence of each token. */
  readonly sentences: Int32Array;
  /** First token and the token after the last, by sentence. */
  readonly bounds: readonly { readonly from: number; readonly to: number }[];
  /** What the reader of noun phrases needs. */
  readonly phrases: PhraseContext;
}

/** Reads an article's tokens for the steps that follow. */
export function readArticle(text: string, printed: readonly Token[]): Reading {
  const lexicon = loadCueLexicon();
  const whole = joinParted(joinInitials(joinLatinFigures(evenMarks(splitAtWordEnds(printed)))));
  const tokens = nameTokens(splitGluedWords(whole, lexicon));
  const classes = loadWordClasses();
  const marks = pairQuotationMarks(tokens);
  const cues = tokens.map((token, i): CueWord | undefined => {
    if (token.kind !== 'word') return undefined;
    const found = readCue(lexicon, token.form);
    if (!found) return undefined;
    // `حملة "وعد"`: a word by itself between marks is what something is called.
    const alone = marks.closerOf.get(i - 1) === i + 1 && token.form.length < 5;
    // `ينعقد إن دعت الضرورة`: a need calls for nothing.
    const need = /^(?:الضروره|الحاجه|الظروف|المصلحه)$/.test(tokens[i + 1]?.form ?? '');
    if (alone || (need && /^[يت]?دع[اتو]/.test(token.form))) return undefined;
    return isCueHere(tokens, i, found, classes) ? found : undefined;
  });
  const sentences = new Int32Array(tokens.length);
  const bounds: { from: number; to: number }[] = [];
  let at = 0;
  for (const span of findSentences(tokens)) {
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < span.end) {
      sentences[at++] = bounds.length;
    }
    bounds.push({ from: skipDateline(tokens, cues, from, at), to: at });
  }
  const stopped = tokens.map((_, i) => stopsAt(tokens, i, cues[i], lexicon));
  const stops = (i: number): boolean => stopped[i] ?? true;
  const forms = new Set(tokens.map((token) => token.form));
  const words = tokens.map(({ form }) => classes.of(form));
  for (const { from, to } of bounds) {
    const verb = findHeadlineVerb({ tokens, words, cues, classes }, from, to);
    if (verb !== undefined) stopped[verb] = true;
  }
  const surnames = findSurnames(tokens, words, classes);
  const phrases = { tokens, classes, words, forms, surnames, stops, closerOf: marks.closerOf };
  return { text, tokens, classes, cues, marks, sentences, bounds, phrases };
}

/** Whether a token belongs to no name: a cue, a complementiser, a colon, or a verb of saying after `كان` and a name. */
function stopsAt(
  tokens: readonly Token[],
  i: number,
  cue: CueWord | undefined,
  lexicon: CueLexicon,
): boolean {
  const token = tokens[i] as Token;
  if (cue !== undefined && cue.reading.tense !== 'noun') return true;
  if (isComplementizer(token) || token.text === ':' || SAYING_NOUNS.has(token.form)) return true;
  // `المدرب سامي حداد | لا يزال يرى أن`
  if (token.form === 'لا' && STILL.test(tokens[i + 1]?.form ?? '')) return true;
  // `وكان أردوغان هاجم`: a verb that reports elsewhere is no surname there.
  if (!WAS.has(tokens[i - 2]?.form ?? '')) return false;
  return readCue(lexicon, token.form)?.reading.tense === 'past';
}

/** Skips `دبي، الإمارات العربية المتحدة (CNN)—` and `القاهرة - من محمد المصري:` before a first sentence. */
function skipDateline(
  tokens: readonly Token[],
  cues: readonly (CueWord | undefined)[],
  from: number,
  to: number,
): number {
  if (!tokens[from]?.opensLine) return from;
  // `قال سامي علي: «…»`
  if (cues[from] && cues[from]?.reading.tense !== 'noun') return from;
  let bracket = false;
  for (let i = from + 1; i < Math.min(to - 1, from + 14); i++) {
    const token = tokens[i] as Token;
    if (cues[i] && cues[i]?.reading.tense !== 'noun') return from;
    if (token.text === ')') bracket = true;
    const dash = /^[—–:-]$/.test(token.text);
    if (!dash) continue;
    const again = /^[—–:-]$/.test(tokens[i + 1]?.text ?? '');
    const wire = i - from <= 5 && tokens.slice(from, i).every(({ form }) => form.length <= 7);
    if (
      bracket ||
      (token.text === ':' && tokens[from + 1]?.text === '-') ||
      (token.text === ':' && wire && i - from >= 3)
    ) {
      return i + (again ? 2 : 1);
    }
  }
  return from;
}

/** `لا يزال`, `لا تزال`: the verb behind `لا`. */
export const STILL = /^[يت]زال(?:ون)?$/;

const WAS = new Set('كان كانت وكان وكانت'.split(' '));

/** `نقلت عن الوزير قوله إن`: the noun that stands before what was said. */
const SAYING_NOUNS = wordList('quotation/text', 'saying-noun');
