/**
 * What stands before a verb of saying and shows that it is one: `كان` and whoever speaks, a question, whose turn it is,
 * what joins a sentence to the one before.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { OWN_SIDE } from './own-side.ts';

/** What a sentence opens with that tells first what it is about. */
const TOPIC = /^[وف]?(?:عن|حول|بشان|بخصوص|فيما|تعليقا|ردا)$/;

/** Whether `كان` and a few words stand before a token, and a demand, a promise or a clause after it. */
export function followsWas(tokens: readonly Token[], at: number): boolean {
  const over = /^(?:مرارا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|امس)$/;
  const next = over.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
  if (!/^(?:ب.{2,}|ب?ان(?:ه|ها)?)$/.test(tokens[next]?.form ?? '')) return false;
  for (let k = at - 1; k > Math.max(-1, at - 9); k--) {
    if (tokens[k]?.kind !== 'word') return false;
    if (/^و?كانت?$/.test(tokens[k]?.form ?? '')) return k < at - 1;
    // `إلا أن المتحدثة ردت بأن`, whose form is no noun's
    const yet =
      /^(?:الا|غير|بيد)$/.test(tokens[k - 1]?.form ?? '') || /^و?لكن$/.test(tokens[k]?.form ?? '');
    // … and `غير أن ممثل النيابة رد بأن`
    const that = /^بان/.test(tokens[at + 1]?.form ?? '');
    if (yet && (that || /ت$/.test(tokens[at]?.form ?? ''))) return k < at - 1;
  }
  return false;
}

/** `من جهة أخرى`, `إلى ذلك`, `في السياق نفسه`: whether the last word of what joins a sentence to the one before stands there. */
export function linksSentence(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at]?.form ?? '';
  const short = /^(?:ذلك|المقابل|الاثناء)$/.test(last);
  if (!short && !/^(?:اخري?|ثانيه?|متصل|ذاته|نفسه|عينه)$/.test(last)) return false;
  const noun = /^(?:ال)?(?:جهه|جانب|ناحيه|سياق|صعيد|اطار|وقت|صدد|موضوع)$/;
  if (!short && !noun.test(tokens[at - 1]?.form ?? '')) return false;
  const first = short ? at - 1 : at - 2;
  if (!/^[وف]?(?:من|في|علي|الي|مع)$/.test(tokens[first]?.form ?? '')) return false;
  return tokens[first]?.opensLine === true || /^[.،,]$/.test(tokens[first - 1]?.text ?? '.');
}

/** `وعندما سئل عن المقاطعة رد باقتضاب: …`: a verb before its colon, in a sentence that was asked for. */
export function answers(tokens: readonly Token[], at: number): boolean {
  const colon = tokens[at + 1]?.text === ':' ? at + 1 : at + 2;
  return tokens[colon]?.text === ':' && askedFrom(tokens, at) !== undefined;
}

/** Token that `عندما سئل`, `ولدى سؤاله` begin at before a verb, to the mark before it. */
export function askedFrom(tokens: readonly Token[], at: number): number | undefined {
  for (let k = at - 1; k > Math.max(0, at - 16); k--) {
    if (tokens[k]?.kind === 'mark' && !/^[،,]$/.test(tokens[k]?.text ?? '')) return undefined;
    if (!/^(?:سيل|سيلت|سالته|سواله|سوالها)$/.test(tokens[k]?.form ?? '')) continue;
    return /^و?(?:عندما|حين|حينما|لما|لدي|عند)$/.test(tokens[k - 1]?.form ?? '')
      ? k - 1
      : undefined;
  }
  return undefined;
}

/** `…، | وردا على سؤال عن المقاطعة قال إن`: token that what a verb answers begins at, behind a comma. */
export function answeringFrom(tokens: readonly Token[], at: number): number | undefined {
  for (let k = at - 3; k > Math.max(0, at - 9); k--) {
    if (tokens[k + 1]?.kind !== 'word' || tokens[k + 2]?.kind !== 'word') return undefined;
    const answer = /^و(?:ردا|جوابا|تعليقا|تعقيبا)$/.test(tokens[k]?.form ?? '');
    if (answer) return isComma(tokens[k - 1]) && tokens[k + 1]?.form === 'علي' ? k : undefined;
  }
  return undefined;
}

/** `وعن طموحه هذا الموسم رد المهاجم بأن`: a verb before `بأن`, in a sentence that opens with what it is about. */
export function repliesOnTopic(tokens: readonly Token[], at: number): boolean {
  const that = /^بان/;
  const clause = that.test(tokens[at + 2]?.form ?? '') || that.test(tokens[at + 3]?.form ?? '');
  return clause && TOPIC.test(opening(tokens, at));
}

/**
 * `وبعد ساعات ردت الشركة بأن`, `فما كان من الوزير إلا أن رد بأن`: a reply and its clause, where the form is no noun's or what
 * opens the sentence tells when.
 */
export function repliesThat(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!/^(?:رد|علق|عقب)ت?$/.test(form)) return false;
  const when = /^[وف]?(?:بعد|قبل|خلال|عقب|فور|عندما|حين|حينما|لما)$/.test(opening(tokens, at));
  const verb = /ت$/.test(form) || tokens[at - 1]?.form === 'ان' || when;
  if (!verb || /^(?:بعد|قبل|عقب|في|علي)$/.test(tokens[at - 1]?.form ?? '')) return false;
  for (let k = at + 1; k < at + 12; k++) {
    if (/^ب(?:ان|كون)(?:ه|ها|هم)?$/.test(tokens[k]?.form ?? '')) return true;
    if (/^[.:؛!؟]$/.test(tokens[k]?.text ?? '.') || tokens[k]?.opensLine) return false;
  }
  return false;
}

/** The first word of the sentence that a token stands in, to the mark or line before it. */
function opening(tokens: readonly Token[], at: number): string {
  let from = at;
  while (from > 0 && !tokens[from]?.opensLine && tokens[from - 1]?.kind !== 'mark') from--;
  return tokens[from]?.form ?? '';
}

/** `من جهته`, `بدورها`: after these the next speaker's verb comes. */
export const opensTurn = (form: string): boolean =>
  OWN_SIDE.test(form) || /^بدوره(?:ا|م)?$/.test(form);

/** Nouns of time that a verb tells more of: `في الوقت الذي أكد فيه`. */
const TIME = wordPattern('quotation/text', 'time-told-of', '(?:ال)?');

/**
 * First token of `في الوقت الذي`, `في وقت` before a verb and `فيه`, whose subject comes after: `في وقت أكدت فيه الوزارة أن`.
 */
export function meanwhileFrom(tokens: readonly Token[], at: number): number | undefined {
  if (!/^فيه(?:ا)?$/.test(tokens[at + 1]?.form ?? '')) return undefined;
  const noun = /^(?:الذي|التي)$/.test(tokens[at - 1]?.form ?? '') ? at - 2 : at - 1;
  const { form = '' } = tokens[noun] ?? {};
  if (!TIME.test(form)) return undefined;
  if (/^[وف]?(?:في|منذ|خلال)$/.test(tokens[noun - 1]?.form ?? '')) return noun - 1;
  // `أصدر الحزب بيانا | اليوم طالب فيه`: when
  return noun === at - 1 && form.startsWith('ال') ? undefined : noun;
}
