/**
 * The words of an "according to" phrase: `بحسب`, `على حد قول`, `برأي`, `على ما أعلن`.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Reading } from '../text/reading.ts';
import { endsWithDocument } from './according-source.ts';

/** The words that open such a phrase alone. */
export const ACCORDING = new Set(
  'بحسب حسب وبحسب وحسب وفق ووفق وفقا ووفقا طبقا وطبقا نقلا استنادا واستنادا حسبما وحسبما فبحسب فوفق فوفقا'.split(
    ' ',
  ),
);
/** Phrases of several words, folded: `على حد قول`, `من وجهة نظر`, `في رأي`. */
const PHRASES =
  /^(?:[وف]?علي حد (?:قول|تعبير|وصف|زعم|ما)|[وف]?من وجهه نظر|[وف]?علي ذمه(?! (?:ال)?(?:قضيه|قضايا|تحقيق|تحقيقات|محاكمه))|[وف]?في (?:راي|تقدير|نظر|اعتقاد)) /;

/** `برأي النائب`, `وباعتقاد الخبير`. */
const OPINION = /^[وف]?ب(?:راي|اعتقاد|تقدير|نظر)$/;

/** Words that `على` belongs to: what they are about is no attribution. */
const GOVERNS_BY_ALA =
  /^[وف]?(?:[يت]?رد(?:ت|ا|ود)?|تعليقا?|[يت]?علقت?|[يت]?عقبت?|تعقيبا?|بناء|اعتمادا|اعتراضا?|احتجاجا?|احتجت?|اعترض(?:ت)?|[يت]طلع|اطلعت?|اطلاعا?|وافقت?|[يت]وافق|موافقه?|اكدت?|[يت]وكد|شددت?|[يت]شدد|مشدد[اه]|موكد[اه]|شكر(?:ت|ا)?|تعرفت?|ندمت?|[يت]عتمد|اعتمدت?|الاطلاع|الرد|التعليق|التعقيب)$/;

/** Whether a word that governs `على` stands in the clause before it. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k > Math.max(-1, at - 12); k--) {
    const { kind, text, form, opensLine } = tokens[k] as Token;
    if (kind === 'mark' && /^[.،,؛:]$/.test(text)) return false;
    if (GOVERNS_BY_ALA.test(form)) return true;
    if (opensLine) return false;
  }
  return false;
}

/** Whether the sentence ends a few words behind `على ما` and its verb. */
function endsAsTold(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 3; k < at + 12; k++) {
    const token = tokens[k];
    if (!token || token.opensLine || token.text === '.') return true;
    if (isComplementizer(token) || /^[:،,؛«"“]$/.test(token.text)) return false;
  }
  return false;
}

/** Whether a sentence opens with `كما قال` and somebody, and what was said follows with `فإن` behind a comma. */
function leadsAsSaid({ tokens, cues, sentences, bounds }: Reading, at: number): boolean {
  if (!/^[وف]?(?:كما|مثلما)$/.test(tokens[at]?.form ?? '')) return false;
  if (bounds[sentences[at] as number]?.from !== at) return false;
  const cue = cues[at + 1]?.reading;
  // `وكما أوردت صحيفة الميناء`: a verb that is another word as well
  const outlet = cue ? false : tellsOutlet(tokens, at + 1);
  if (!outlet && (!cue || !/^(?:past|present)$/.test(cue.tense) || cue.pronoun)) return false;
  for (let k = at + 3; k < at + 16; k++) {
    if (/^[.؛:]$/.test(tokens[k]?.text ?? '.')) return false;
    if (/^فان(?:ه|ها|هم)?$/.test(tokens[k]?.form ?? '')) return true;
    if (isComma(tokens[k])) return /^فان(?:ه|ها|هم)?$/.test(tokens[k + 1]?.form ?? '');
  }
  return false;
}

/** What outlets do with what they tell. */
const REPORTS = wordPattern('quotation/statements', 'reported-it', '', 'ت?');

/** Tells whether a verb of reporting stands at a token that is printed without its object: `كما أوردت صحيفة`. */
export const tellsOutlet = (tokens: readonly Token[], at: number): boolean =>
  REPORTS.test(tokens[at]?.form ?? '') && tokens[at + 1]?.kind === 'word';

/** Tells whether the words of an "according to" phrase may begin with a folded word. */
export const mayAccord = (form: string): boolean =>
  ACCORDING.has(form) || OPINION.test(form) || /^[وف]?(?:علي|من|في|تبعا|كما|مثلما)$/.test(form);

/** Gives how many tokens the words of an "according to" phrase take at a token; 0 where there is none. */
export function accordingLength(reading: Reading, at: number): number {
  const { tokens, cues } = reading;
  const form = tokens[at]?.form ?? '';
  if (ACCORDING.has(form)) return 1;
  const apart = tokens[at]?.opensLine || /^[.،,؛]$/.test(tokens[at - 1]?.text ?? '.');
  // `برأي النائب، لا بديل`
  if (apart && OPINION.test(form)) return 1;
  // `…، على ما أعلن الحاكم`
  const told = tokens[at + 1]?.form === 'ما' && cues[at + 2]?.reading;
  if (form === 'علي' && told && told.tense === 'past' && !told.pronoun) {
    // and `ارتفعت الأسعار على ما أعلن الحاكم.`, but not `رد الوزير على ما قال منتقدوه`
    if (apart || (endsAsTold(tokens, at) && !isGoverned(tokens, at))) return 2;
  }
  // `وتبعا لما أورده المجلس، فقدت البلاد`
  if (/^[وف]?تبعا$/.test(form) && tokens[at + 1]?.form === 'لما') return 1;
  // `وكما قال الوزير غير مرة، فإن الطريق طويل`
  if (leadsAsSaid(reading, at)) return 1;
  // `ارتفعت الأسعار، كما جاء في بيان الوزارة`
  if (form === 'كما' && apart && endsWithDocument(tokens, at)) return 1;
  if (!/^[وف]?(?:علي|من|في)$/.test(form)) return 0;
  const words = tokens.slice(at, at + 4).map((token) => token.form);
  return (
    PHRASES.exec(`${words.join(' ')} `)?.[0]
      .trim()
      .split(' ').length ?? 0
  );
}
