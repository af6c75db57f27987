/**
 * Words of the reporter that end what somebody said: the occasion, an attribution, what is not known, what others make
 * of it.
 *
 * @module
 */
import { isComma, isDash, type Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { isQuotationMark } from '../text/quotation-marks.ts';
import type { Reading } from '../text/reading.ts';
import { endsBehindComma } from './reporter-asides.ts';
import { isByMeasure, isByRule } from './rules-and-measures.ts';
import type { Seam } from './seam.ts';
import { isThatOccasion, tellsOccasionAt } from './that-occasion.ts';
import { leavesUnsaid } from './unsaid-words.ts';

/** Tells whether the reporter's own words begin at a token: `…، وذلك بعد`, `…، وفق الوزير`, `…، ولم يوضح`. */
export function endsHere(reading: Reading, at: number, token: Token): boolean {
  if (token.kind !== 'word' || isBetweenDashes(reading, at)) return false;
  const { tokens } = reading;
  const before = tokens[at - 1] as Token;
  const comma = before.kind === 'mark' && /^[،,؛.\-–—”»"]$/.test(before.text);
  const { form } = token;
  const seam = { reading, at, token, form, next: tokens[at + 1]?.form ?? '', comma };
  return (
    limitsIt(seam) ||
    interpretsIt(seam) ||
    namesSource(seam) ||
    tagsSpeaker(seam) ||
    addsNotice(seam) ||
    tellsTime(seam) ||
    isOfOthers(seam) ||
    leavesUnsaid(seam) ||
    (comma && endsBehindComma(seam))
  );
}

/** `…، على حد قول الوزير`, and not `على حد سواء` */
const limitsIt = ({ reading, at, form, next }: Seam): boolean =>
  form === 'علي' &&
  next === 'حد' &&
  reading.tokens[at + 2]?.form !== 'سواء' &&
  !isInterposed(reading, at);

/** What the reporter takes words for: `في تلميح`, `في تحد`. */
const MEANT =
  /^(?:معرض|تلميح|تعريض|غمز|انتقاد|تحذير|اعتراف|اقرار|تناقض|تحدي?|موقف|لهجه|نبره|اتهام|دفاع|تبرير)$/;

/** `تدفع ثمن قرارات سابقة في إشارة إلى بيع الميناء`: what the reporter takes it to mean */
function interpretsIt({ reading, at, form, next, comma }: Seam): boolean {
  if (form !== 'في') return false;
  const third = reading.tokens[at + 2]?.form ?? '';
  // `…، في رد على تهديدات الجماعة`, `…، في تلميح إلى`, `…، في تحد واضح للمجلس`
  const onto = /^(?:رد|تعليق|تعقيب)(?:ه|ها)?$/.test(next) && third === 'علي';
  const pointing = comma || third === 'الي' || /^(?:من|ل.{2,})$/.test(third);
  // `…، في خطوة تهدف إلى تهدئة الأهالي`
  const step = next === 'خطوه' && /^(?:[يت].{2,}|من|لم|قد|.{3,}ت)$/.test(third);
  const meant = next === 'اشاره' ? pointing : comma && (onto || step || MEANT.test(next));
  // … and not `يمكنك - في إشارة إلى الوزير - أن تشتري`
  return meant && !isCharge(reading, glossEnd(reading, at - 1));
}

/** `… حسب قوله`, `… وفق تعبيره.`, `…، يضيف المتحدث ذاته`: whose words they are, told once more at their end. */
function tagsSpeaker({ reading, at, form, next, comma }: Seam): boolean {
  const { tokens } = reading;
  if (/^(?:ب?حسب|وفقا?|طبقا)$/.test(form)) return OWN_WORDS.test(next) && isOver(tokens[at + 2]);
  if (!comma || !/^[يت](?:ضيف|قول|ردف|وضح|تابع|وكد|ختم)$/.test(form)) return false;
  const phrase = readNounPhrase(reading.phrases, at + 1, at + LONGEST_TAG);
  return phrase?.headDefinite === true && isOver(tokens[phrase.to]);
}

/** Whether no word follows on the line. */
const isOver = (token: Token | undefined): boolean =>
  token?.kind !== 'word' || token.opensLine === true;

/** In tokens: how long a tag at the end of what was said is at most. */
const LONGEST_TAG = 6;

/** `…، بحسب الوكالة`, `وفق الوزير`, `…، حسب مصدر` */
function namesSource({ reading, at, form, next, comma }: Seam): boolean {
  // `…، وذلك بحسبما أفادت الوكالة`
  if (form === 'وذلك')
    return /^(?:ب?حسب(?:ما)?|وفقا?|نقلا)$/.test(next) && isSourced(reading, at + 1);
  // … and not `…، حسب الطلب`, `…، حسب ما يريد`; but `…، حسب ما أوردته الوكالة`
  if (form === 'حسب') {
    const told = next !== 'ما' || reading.cues[at + 2] || isSourced(reading, at + 2);
    return comma && Boolean(told) && isSourced(reading, at) && !isBracketed(reading, at);
  }
  if (!/^حسب(?:هم|ه|ها)$/.test(form) && !/^(?:بحسب|حسبما|وفقا|طبقا|وفق)$/.test(form)) return false;
  const quoted = isQuotationMark(reading.tokens[at - 1]);
  // `القرار "غير الشرعي" حسبهم`, `بـ"الغمة" وفق وصفها`
  if (quoted && (/^حسبه/.test(form) || OWN_WORDS.test(next))) return true;
  const ends = (comma && !quoted) || ((quoted || isLast(reading, at)) && isSourced(reading, at));
  if (!ends || isBracketed(reading, at)) return false;
  return !isByRule(next, reading.tokens[at + 2]?.form ?? '') && !isByMeasure(reading, at + 1);
}

/** What whoever spoke calls it. */
const OWN_WORDS = wordPattern('quotation/ends', 'own-words', 'ل?', '(?:ه|ها|هم|هما)');

/** `ويذكر أن`, `وتجدر الإشارة إلى`, `والجدير بالذكر`: what the reporter recalls */
const addsNotice = ({ form, next }: Seam): boolean =>
  form === 'والجدير' ||
  form === 'وجدير' ||
  (/^(?:و?يذكر|و?يشار|وتجدر|تجدر)$/.test(form) && /^(?:ان|الي|الاشاره)$/.test(next));

/** `… وذلك بعد اللقاء`, `«…» عقب الاجتماع`: when and where it was said */
function tellsTime(seam: Seam): boolean {
  const { reading, at, form } = seam;
  if (isThatOccasion(seam)) return true;
  const quoted = isQuotationMark(reading.tokens[at - 1]);
  // … and not `تعلن "حالة الطوارئ" بعد توقف الإنتاج`, `"سيتراجع" خلال السنة المقبلة`
  if (quoted && /^(?:بعد|اثر|خلال|قبيل)$/.test(form)) return tellsOccasionAt(reading, at);
  return quoted && /^(?:عقب|غداه|وسط)$/.test(form);
}

/** `… وهو ما نفاه الوزير`, `…؛ وهو رأي يشاركه فيه الخبير سامي`: what others say of it */
function isOfOthers({ reading, at, form, next }: Seam): boolean {
  if (form !== 'وهو') return false;
  if (next === 'ما') return reading.cues[at + 2] !== undefined;
  return next === 'راي' && /^[يت].{3,}/.test(reading.tokens[at + 2]?.form ?? '');
}

/** Whether a dash stands right before a token, and another a few words behind it that does not end the sentence. */
function isBetweenDashes({ tokens, sentences, cues }: Reading, at: number): boolean {
  if (!isDash(tokens[at - 1])) return false;
  for (let k = at + 2; k < at + 10; k++)
    if (isDash(tokens[k])) {
      const goesOn = tokens[k + 1]?.kind === 'word' && !cues[k + 1]?.conjunction;
      return goesOn && sentences[k + 1] === sentences[at];
    }
  return false;
}

/** `اتهم "الجيران"، في إشارة إلى دولتين، | بإرسال السلاح` */
const isCharge = ({ tokens, classes }: Reading, at: number): boolean => {
  const { form } = tokens[at] ?? { form: '' };
  return form.startsWith('ب') && classes.isVerbalNoun(form.slice(1));
};

/** In tokens: the longest gloss between commas. */
const LONGEST_GLOSS = 20;

/** Token after `، في إشارة إلى المتمردين، ` at a comma; the same token where no such gloss and no comma behind it stand there. */
export function glossEnd({ tokens, sentences }: Reading, at: number): number {
  const glossed = tokens[at + 1]?.form === 'في' && tokens[at + 2]?.form === 'اشاره';
  if (!/^[،,]$/.test(tokens[at]?.text ?? '') || !glossed) return at;
  for (let k = at + 3; k < at + LONGEST_GLOSS && sentences[k] === sentences[at]; k++)
    if (/^[،,]$/.test(tokens[k]?.text ?? '')) return k + 1;
  return at;
}

/** `…، وفق هذا القانون، …`: between commas, in the middle of what is said. */
function isBracketed(reading: Reading, at: number): boolean {
  const bounds = reading.bounds[reading.sentences[at] as number];
  if (bounds && isBeforePredicate(reading, at, bounds.to)) return true;
  if (!bounds || !/^هذ/.test(reading.tokens[at + 1]?.form ?? '')) return false;
  for (let k = at + 1; k < Math.min(bounds.to, at + 9); k++) {
    if (/^[،,]$/.test(reading.tokens[k]?.text ?? '')) return bounds.to - k > 4;
  }
  return false;
}

/** `خسرت، على حد علمه، مليونا`: between two commas, behind which what is said goes on. */
function isInterposed({ tokens, cues }: Reading, at: number): boolean {
  if (!isComma(tokens[at - 1])) return false;
  const end = [at + 3, at + 4].find((k) => isComma(tokens[k]));
  const after = end === undefined ? undefined : tokens[end + 1];
  return after?.kind === 'word' && !/^[وف].{3}/.test(after.form) && !cues[(end ?? at) + 1];
}

/** `أن الشركة، وفق تقديرات أولية، خسرت مليونا`, `أن الشركة - بحسب التقرير - خسرت`: what is said is not whole before it. */
function isBeforePredicate({ tokens }: Reading, at: number, end: number): boolean {
  const dash = isDash(tokens[at - 1]);
  if (!dash && !isComma(tokens[at - 1])) return false;
  let subject = at - 2;
  while (subject > at - 5 && tokens[subject]?.kind === 'word' && !isComplementizer(tokens[subject]))
    subject--;
  if (!isComplementizer(tokens[subject])) return false;
  for (let k = at + 1; k < Math.min(end - 2, at + 9); k++) {
    const closes = dash ? isDash(tokens[k]) : isComma(tokens[k]);
    if (closes) return tokens[k + 1]?.kind === 'word' && !/^و.{3}/.test(tokens[k + 1]?.form ?? '');
  }
  return false;
}

/** `وفق الوزير`, `بحسب الوكالة`, and not `وفق أعلى المعايير`. */
function isSourced(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]?.form ?? '';
  if (/^(?:ما|لما)$/.test(next) || /^ب?حسبما$/.test(reading.tokens[at]?.form ?? '')) return true;
  const phrase = readNounPhrase(reading.phrases, at + 1);
  return phrase !== undefined && isSomebody(reading, phrase);
}

function isLast(reading: Reading, i: number): boolean {
  const bounds = reading.bounds[reading.sentences[i] as number];
  return bounds !== undefined && bounds.to - i < 8;
}
