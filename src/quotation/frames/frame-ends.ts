/**
 * Where the search for what a verb opens ends: at another statement, or at a clause of its own.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { CueWord } from '../text/cue-words.ts';
import { isQuotationMark } from '../text/quotation-marks.ts';
import type { FrameText } from './frame-text.ts';
import { DEICTIC } from './frame-text.ts';
import { isMoodParticiple } from './mood-participles.ts';
import { isOfWhoever, opensWhoever } from './whoever.ts';

/** Whether another statement or clause begins at a word, so that the search is over. */
export function endsAt(frame: FrameText, j: number, start: number): boolean {
  const cue = frame.reading.cues[j];
  // `شهدت القضية جدلا، ومنهم من قال إن`
  if (opensWhoever(frame.reading, j)) return true;
  if (cue && cue.reading.tense !== 'noun') return isStatement(frame, j, start, cue);
  return (
    j > start &&
    /^(?:ولكن|لكن|فيما|بينما|وذلك|وكان|وكانت)$/.test(frame.tokens[j]?.form ?? '') &&
    frame.tokens[j - 1]?.kind === 'mark'
  );
}

/** Whether another verb of saying begins a statement of its own. */
function isStatement(frame: FrameText, j: number, start: number, cue: CueWord): boolean {
  const { lemma, tense } = cue.reading;
  // `شهدت القضية جدلا فمنهم من يظن أن`: what nobody is named for
  if (isOfWhoever(frame.reading, j)) return true;
  if (tense === 'participle') {
    // `وقال مخاطبا منتقديه: «…»`
    // and `وقال سامي حداد، معلقا على القرار: «…»`
    if (lemma.lemma === 'خاطب' || isMoodParticiple(frame.reading, j)) return false;
    // `نفى الوزير ذلك، قائلا إن`: what was denied stands before.
    const denies = frame.cue.reading.lemma.stance === 'denies';
    // `قال المصدر إن بلاده ترفض القرار، قائلا: «…»`: who told it goes on, and not the country.
    const parted = frame.tokens[j - 1]?.kind === 'mark';
    if (lemma.lemma === 'قال' && parted && isInsideTold(frame)) return true;
    if (lemma.lemma === 'قال') return denies && DEICTIC.has(frame.tokens[start]?.form ?? '');
    return !lemma.tight && !isAside(frame, j);
  }
  const past = tense === 'past';
  // `أنكر المتهم ما نسب إليه، ودفع بأن`
  const told = cue.conjunction && past && frame.afterComma(j);
  if (told && isComplementizer(frame.tokens[j + 1])) return true;
  // `اعترف العمال بحق الشركة، كما أكد على أن`: whoever told of it goes on
  if (past && goesOnBesides(frame, j)) return true;
  // `في بيان وزعه أمس وتوصلت الجريدة بنسخة منه، إن`
  const copied = lemma.lemma === 'توصل' && past;
  return !lemma.tight && !copied && isVerbOfOwn(frame, j, cue);
}

/** `، كما أكد أن`, `، كما شدد على أن`: whether somebody says one thing more at a verb, its clause right behind it. */
function goesOnBesides({ tokens }: FrameText, j: number): boolean {
  const besides = tokens[j - 1]?.form === 'كما' && isComma(tokens[j - 2]);
  const clause = /^(?:علي|الي)$/.test(tokens[j + 1]?.form ?? '') ? j + 2 : j + 1;
  return besides && isComplementizer(tokens[clause]);
}

/** In tokens: how far before a verb `أن` stands, with whoever does it between them. */
const LONGEST_SUBJECT = 7;

/** `إن | بلاده ترفض القرار`: whether a verb is told of by another, in whose clause it stands. */
function isInsideTold({ tokens, at, reading }: FrameText): boolean {
  for (let k = at - 1; k > at - LONGEST_SUBJECT && k > 0; k--) {
    if (isComplementizer(tokens[k]))
      return reading.cues.slice(Math.max(0, k - 12), k).some(Boolean);
    const marked = tokens[k]?.kind === 'mark' && !isQuotationMark(tokens[k]);
    if (marked || tokens[k]?.opensLine) return false;
  }
  return false;
}

/** Whether a verb neither describes the noun before it nor stands in a clause of its own inside the sentence. */
function isVerbOfOwn(frame: FrameText, j: number, { conjunction, reading }: CueWord): boolean {
  const before = frame.tokens[j - 1] as Token;
  if (/^و?لكن(?:ه|ها|هم|هما)?$/.test(before.form)) return true;
  const aside =
    isRelative(frame.reading.phrases, j - 1) || /^(?:ل|ب|ك|م)?ما$|^حسبما$|^كما$/.test(before.form);
  if (aside || (reading.pronoun && !conjunction)) return false;
  // `في بيان أصدره المكتب`, `بيان توصلت به الجريدة`: a past after a noun describes the noun.
  return reading.tense === 'past' && (conjunction || before.kind === 'mark');
}

/** `قال المدير، متحدثا عن كذا، إن`: a participle between commas that says nothing itself. */
function isAside(frame: FrameText, j: number): boolean {
  if (frame.tokens[j - 1]?.kind !== 'mark') return false;
  const cue = frame.reading.cues[j] as CueWord;
  return !frame.readInner(frame.reading, j, cue) || cue.reading.lemma.frames.has('about');
}
