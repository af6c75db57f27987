/**
 * What somebody says without `إن` or marks, known by a first person: `وأضاف سامي حداد نرفض الخطة`, `وقال لن نقبل`; and what stands before
 * it in the same clause, `وأوضح منذ البداية كنا نعلم`.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import type { WordClass } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import type { Reading } from '../text/reading.ts';
import type { FrameText } from './frame-text.ts';

/** What opens an adverbial of what is said, and not where or when it was: `منذ البداية`, `رغم كل شيء`. */
const FRONTED = wordList('quotation/frames', 'fronted');
/** Prepositions that do so before `هذا` or `كل` alone: `بعد هذه النتيجة`. */
const POINTING = /^(?:بعد|قبل|في|من|امام|وسط|مع)$/;
const POINTED = /^(?:هذا|هذه|ذلك|تلك|هولاء|كل)$/;
/** In tokens: how long such an adverbial is at most. */
const LONGEST = 7;

/** What denies, right before the verb. */
const DENIES = /^(?:لا|لم|لن)$/;

/** Whether a first person begins at a token, denied or not: `كنا`, `سنفعل`, `لن نقبل`, `لا نريد`. */
export function isOwnWord(frame: FrameText, at: number): boolean {
  const { reading, tokens } = frame;
  const { form = '', kind } = tokens[at] ?? {};
  // `قال شاهد سمعنا صوته إن`
  if (kind !== 'word' || (/.{2}نا$/.test(form) && frame.clauseFollows(at))) return false;
  if (isVerbOrWe(reading, at)) return true;
  if (!DENIES.test(form) || tokens[at + 1]?.kind !== 'word') return false;
  // Behind `لن` and `لم` stands nothing but a verb.
  const sure = form !== 'لا' && /^[أن].{2,}/.test(tokens[at + 1]?.text ?? '');
  return sure || isVerbOrWe(reading, at + 1);
}

/** A verb of the first person, or `نحن`; and not `لدى`, `إننا`. */
const isVerbOrWe = ({ tokens, classes }: Reading, at: number): boolean => {
  const { form = '' } = tokens[at] ?? {};
  const { classes: own, givenName } = classes.of(form);
  // `سنكمل`, whatever verb it is
  const will = /^سن.{3,}$/.test(form) && !givenName;
  return will || /^(?:انا|نحن|كنت|كنا|لسنا)$/.test(form) || own.has('first-person');
};

/** `وأوضحت هدى شاهين | منذ البداية كنا نعلم أن`: an adverbial right behind whoever speaks, and a first person in its clause. */
export function readFronted(frame: FrameText, from: number): Opening | undefined {
  if (!frame.has('speech') || frame.cue.reading.tense === 'noun') return undefined;
  const form = frame.tokens[from]?.form ?? '';
  const pointing = POINTING.test(form) && POINTED.test(frame.tokens[from + 1]?.form ?? '');
  if (!FRONTED.has(form) && !pointing) return undefined;
  for (let k = from + 1; k < Math.min(frame.limit, from + LONGEST); k++) {
    const token = frame.tokens[k];
    if (token?.kind !== 'word' || isComplementizer(token) || frame.reading.cues[k])
      return undefined;
    if (k > from + 1 && isOwnWord(frame, k))
      return { construction: 'كلام بلا علامة', from, opener: from, speech: true };
  }
  return undefined;
}

/** A first person, who is whoever speaks. */
export function readOwnWords(
  frame: FrameText,
  j: number,
  word: WordClass,
  start: number,
): Opening | undefined {
  // `وأشار حداد نحن لا نبحث عن المشاكل`, `وقال اللاعب سألعب غدا`
  const next = j === frame.source?.to || j === frame.at + 1;
  const we =
    next && (/^(?:نحن|انا)$/.test(word.bare) || /^سأ.{3}/.test(frame.tokens[j]?.text ?? ''));
  const own = (word.classes.has('first-person') || we) && frame.has('speech');
  if (!own || frame.clauseBefore(start, j)) return undefined;
  // `كنت أعلم أننا سنفوز`, `لا أعتقد أن`
  const led = /^(?:كنت|كنا|لا|لم|لن|قد|لقد|ما)$/.test(frame.tokens[j - 1]?.form ?? '');
  const from = led && j - 1 >= start ? j - 1 : j;
  // `أكد مصدر بحثنا معه الملف أن`
  if (/نا$/.test(word.bare) && !next && frame.clauseFollows(j)) return undefined;
  return { construction: 'كلام بلا علامة', from, opener: from, speech: true };
}
