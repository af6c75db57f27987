/**
 * Where the reporter tells on behind what somebody said: what whoever spoke did next, what went on at the occasion, what
 * had happened before.
 *
 * @module
 */
import { isWawWord } from '../../arabic/stems.ts';
import { isComma } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import {
  isNarration,
  isNarrationNoun,
  type NarrationClass,
  stemOf,
  weak,
} from '../cues/narration-words.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { begins, goesItself, hasDoer } from './doers.ts';
import { isSaidWhere } from './said-where.ts';
import { isTakenByOthers } from './taken-by-others.ts';
import { tellsFuture } from './tells-future.ts';

const isDeedOf = (name: NarrationClass, verb: string): boolean =>
  isNarration(name, verb) || isNarration(name, stemOf(verb, /^$/)) || isNarration(name, weak(verb));

const isDeed = (name: NarrationClass, form: string): boolean =>
  isDeedOf(name, form.replace(/^[وف]/, ''));

/**
 * Tells whether the reporter's own story goes on at a token behind what was said.
 *
 * @param from first token of what was said
 */
export function isToldOn(
  reading: Reading,
  statement: Statement,
  from: number,
  at: number,
): boolean {
  const { tokens } = reading;
  if (tokens[at]?.kind !== 'word') return false;
  return (
    isWhileDoing(reading, statement, from, at) ||
    isWitnessed(reading, at) ||
    isTakenByOthers(reading, statement, from, at) ||
    isNextDeed(reading, statement, from, at) ||
    isBeforeLeaving(reading, statement, from, at) ||
    isSaidWhere(reading, at) ||
    isNamedAgain(reading, statement, at) ||
    (isComma(tokens[at - 1]) &&
      (isBackground(reading, from, at) ||
        isOfOccasion(reading, from, at) ||
        isAlsoDone(reading, statement, at) ||
        isMeanwhile(reading, at) ||
        isTally(reading, at) ||
        isInquiry(reading, at) ||
        isUpshot(reading, at) ||
        isAnsweredBack(reading, statement, from, at)))
  );
}

/** `فيما سمع مراسل الوكالة دوي قصف`, `وشاهد مصور الصحيفة دخانا` */
const isWitnessed = ({ tokens }: Reading, at: number): boolean => {
  const { form } = tokens[at] ?? { form: '' };
  const verb = /^(?:فيما|بينما|وقد)$/.test(form) ? at + 1 : at;
  if (verb === at && !form.startsWith('و')) return false;
  const word = tokens[verb]?.form ?? '';
  return (
    isNarration('witnessed', stemOf(word, verb === at ? /^و/ : /^$/)) &&
    isNarration('witness', tokens[verb + 1]?.form ?? '')
  );
};

/** `، وغادرت القاعة`, `ثم قص الشريط`: what whoever spoke did next, where nothing that was told of can have done it. */
function isNextDeed(reading: Reading, statement: Statement, from: number, at: number): boolean {
  const { tokens } = reading;
  const { agreement, tense } = statement;
  const then = tokens[at - 1]?.form === 'ثم' || tokens[at]?.form === 'ثم';
  const verb = tokens[at]?.form === 'ثم' ? at + 1 : at;
  const form = tokens[verb]?.form ?? '';
  if (!then && !form.startsWith('و')) return false;
  // `إن السفينة وصلت`: a `و` of its own, and no `وصلّت`
  if (!then && !isComma(tokens[at - 1]) && isWawWord(form)) return false;
  const deed = then ? form : form.slice(1);
  if (!isDeedOf('next-deed', deed) || isItsDoer(reading, deed, verb + 1)) return false;
  if (!/^(?:past|present|participle)$/.test(tense) || agreement.number !== 'singular') return false;
  const gender = /.{2}ت$/.test(form) ? 'f' : 'm';
  if (gender !== agreement.gender || begins(reading, verb)) return false;
  return !hasDoer(reading, from, at, gender) && !goesItself(reading, from, verb);
}

/** `ثم غادر | السائق المكان`, `وانسحب | الوفد`, where nobody is left or drawn back from: whoever does it, told behind. */
function isItsDoer({ classes, tokens }: Reading, verb: string, at: number): boolean {
  const { definite, head } = classes.of(tokens[at]?.form ?? '');
  // `وبدا | الفريق مرهقا`, `وبدا | أن`
  if (/^بد[ات]$/.test(verb)) return definite || isComplementizer(tokens[at]);
  if (!/^(?:غادر|انسحب|توجه|تجول|صمت|ابتسم)ت?$/.test(verb)) return false;
  return definite && /^(?:person|group)$/.test(head?.kind ?? '');
}

/** `، قبل أن يغادر القاعة`, `قبل أن يضيف`: what whoever spoke did then. */
function isBeforeLeaving(
  reading: Reading,
  { agreement, tense }: Statement,
  from: number,
  at: number,
): boolean {
  const { tokens } = reading;
  if (tokens[at]?.form !== 'قبل' || tokens[at + 1]?.form !== 'ان' || tense === 'noun') return false;
  const verb = tokens[at + 2]?.form ?? '';
  // `قبل أن ترفع الجلسة`
  if (/^[يت]رفع$/.test(verb) && tokens[at + 3]?.form === 'الجلسه') return true;
  const gender = verb.startsWith('ت') ? 'f' : 'm';
  if (agreement.number !== 'singular' || gender !== agreement.gender) return false;
  const stem = verb.replace(/^[يت]/, '');
  if (isNarration('going-on', stem)) return true;
  return isNarration('leaving', stem) && !hasDoer(reading, from, at, gender);
}

/** `، ويرأس حداد لجنة المالية`, `وغادر حداد القاعة`: a new clause about whoever spoke, named again. */
function isNamedAgain({ tokens }: Reading, { source }: Statement, at: number): boolean {
  const { name } = source ?? {};
  const last = name && name.to - name.from > 1 ? tokens[name.to - 1]?.form : undefined;
  return (
    last !== undefined && /^و.{3,}/.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === last
  );
}

/** `، كما ناقش حداد ونظيره الخطة`, `، كما تناول اللقاء الحدود`: what whoever spoke, the two or the meeting did as well. */
function isAlsoDone({ tokens, cues }: Reading, { source }: Statement, at: number): boolean {
  const verb = tokens[at + 1];
  if (tokens[at]?.form !== 'كما' || verb?.kind !== 'word') return false;
  if (/^ي|^ان|^ت(?!ناول|طرق|ضمن|خلل|بادل|باحث)/.test(verb.form)) return false;
  const doer = tokens[at + 2]?.form ?? '';
  const two = /^ال(?:جانب|طرف|وزير|رييس|زعيم|مسوول|بلد)ان$/.test(doer);
  const held = doer.startsWith('ال') && isNarrationNoun('occasion', doer);
  const own = source?.name ? tokens[source.name.to - 1]?.form : undefined;
  return cues[at + 2] === undefined && (two || held || own === doer);
}

const PLANNED = /^ال(?:مقرر|منتظر|مرتقب|مفترض|متوقع)$/;

/** `، وكانت شوارع المدينة قد شهدت`: what had happened before, with a subject of its own. */
function isBackground({ tokens }: Reading, from: number, at: number): boolean {
  const was = tokens[at]?.form === 'حيث' ? at + 1 : at;
  if (!/^و?كانت?$/.test(tokens[was]?.form ?? '') || tokens[was + 1]?.form === 'قد') return false;
  if (was === at && !tokens[at]?.form.startsWith('و')) return false;
  // `أن المدرسة سترمم، وكانت لجنة زارت الحي`: before what is still to come
  if (tellsFuture(tokens, from, at)) return true;
  // `وكان من المقرر أن يصوت`
  if (tokens[was + 1]?.form === 'من' && PLANNED.test(tokens[was + 2]?.form ?? '')) return true;
  for (let i = was + 2; i < was + 9 && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.form === 'قد') return true;
  return false;
}

/** `، وانفض الاجتماع`, `، وقد تم خلال الحفل توقيع`, where nothing of that occasion was told. */
function isOfOccasion({ tokens }: Reading, from: number, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const event = form === 'وقد' ? occasionAfter(tokens, at + 2) : occasionOf(tokens, at);
  if (event === undefined) return false;
  const noun = (tokens[event]?.form ?? '').replace(/^ال/, '');
  return !tokens.slice(from, at).some(({ form }) => form.includes(noun));
}

type Tokens = Reading['tokens'];

/** Token of the gathering right behind what it does: `وانتهت | الجلسة`. */
function occasionOf(tokens: Tokens, at: number): number | undefined {
  const form = tokens[at]?.form ?? '';
  if (!/^و.{3}/.test(form) || !isDeed('held', form)) return undefined;
  for (const k of [at + 1, at + 2]) {
    const word = tokens[k]?.form ?? '';
    if (word.startsWith('ال') && isNarrationNoun('occasion', word)) return k;
    if (!/^(?:في|خلال|من|مراسم|علي)$/.test(word)) return undefined;
  }
  return undefined;
}

/** Token of the gathering in `خلال الحفل`, `في ختام اللقاء`, `على هامش القمة`. */
function occasionAfter(tokens: Tokens, at: number): number | undefined {
  if (!/^(?:في|خلال|اثناء|علي|عقب|بعد|قبل|قبيل)$/.test(tokens[at]?.form ?? '')) return undefined;
  const edge = /^(?:ختام|نهايه|هامش|بدايه|مستهل|اعقاب|اثناء)$/.test(tokens[at + 1]?.form ?? '');
  const noun = edge ? at + 2 : at + 1;
  return isNarrationNoun('occasion', tokens[noun]?.form ?? '') ? noun : undefined;
}

/** `، في وقت تتواصل عمليات البحث`, `، في الوقت الذي تستعد فيه البلاد`: what goes on meanwhile. */
function isMeanwhile({ tokens }: Reading, at: number): boolean {
  const { form } = tokens[at] ?? { form: '' };
  const next = tokens[at + 1]?.form ?? '';
  // `، ومن المقرر أن يصوت البرلمان`
  if (form === 'ومن') return /^ال(?:مقرر|منتظر|مرتقب|مزمع)$/.test(next);
  if (form !== 'في') return false;
  const verb =
    next === 'وقت'
      ? at + 2
      : next === 'الوقت' && tokens[at + 2]?.form === 'الذي'
        ? at + 3
        : undefined;
  if (verb === undefined) return false;
  // `، في وقت أغلقت فيه السلطات المعبر`
  const during = tokens[verb + 1]?.form === 'فيه';
  return during || /^(?:[يت].{3,}|لا|لم|ما|قد)$/.test(tokens[verb]?.form ?? '');
}

/** `، ليرتفع بذلك عدد القتلى إلى تسعة`, `، لتبلغ الحصيلة مئة` */
const isTally = ({ tokens }: Reading, at: number): boolean =>
  /^ل[يت](?:رتفع|صل|بلغ|صبح|تراجع|نخفض)$/.test(tokens[at]?.form ?? '') &&
  tokens
    .slice(at + 1, at + 3)
    .some(({ form }) => /^(?:ال)?(?:عدد|حصيله|اجمالي|مجموع|رصيد)(?:ه|ها|هم)?$/.test(form));

/** `، وفتحت الشرطة تحقيقا في الحادث` */
const isInquiry = ({ tokens }: Reading, at: number): boolean =>
  /^و(?:فتحت?|باشرت?|بوشرت?)$/.test(tokens[at]?.form ?? '') &&
  tokens.slice(at + 1, at + 5).some(({ form }) => /^(?:ال)?(?:تحقيق|تحري|ابحاث)/.test(form));

/** `، وبذلك ودع الفريق البطولة`: what it comes to. */
const isUpshot = ({ tokens }: Reading, at: number): boolean =>
  (/^(?:وبذلك|وبهذا|وبهذه|وهكذا)$/.test(tokens[at]?.form ?? '') &&
    tokens[at + 1]?.kind === 'word') ||
  // `، لتنهي بذلك مسيرة طويلة`
  (/^ل[يت].{2,}/.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'بذلك');

/** `وهو يتجول بين الأجنحة`, `وهي تبكي`: what whoever spoke did meanwhile. */
const isWhileDoing = (
  reading: Reading,
  { agreement }: Statement,
  from: number,
  at: number,
): boolean => {
  const gender = { وهو: 'm', وهي: 'f' }[reading.tokens[at]?.form ?? ''];
  const verb = /^[يت](.+)$/.exec(reading.tokens[at + 1]?.form ?? '')?.[1] ?? '';
  if (gender !== agreement.gender || agreement.number !== 'singular') return false;
  return isNarration('while', verb) && !hasDoer(reading, from, at, gender);
};

/** `، ورد عليه المدير`, `، وشاطرته الرأي النقابة`: another's answer to whoever spoke. */
function isAnsweredBack(
  reading: Reading,
  { agreement }: Statement,
  from: number,
  at: number,
): boolean {
  const { tokens, classes } = reading;
  const form = tokens[at]?.form ?? '';
  const [next, third] = [tokens[at + 1]?.form ?? '', tokens[at + 2]?.form ?? ''];
  const replies = /^و(?:رد|عقب|علق)ت?$/.test(form) && /^علي(?:ه|ها)$/.test(next);
  const agrees = /^و(?:ايد|خالف|عارض|شاطر|وافق|ساند)ت?(?:ه|ها)$/.test(form);
  if (!replies && !(agrees && /^(?:الراي|في ذلك|في هذا|علي ذلك|الموقف)/.test(`${next} ${third}`)))
    return false;
  const gender = /ها$/.test(replies ? next : form) ? 'f' : 'm';
  if (gender !== agreement.gender || agreement.number !== 'singular') return false;
  // `، ورد عليه بإطلاق النار`: who does it is told of before.
  return (agrees || classes.of(third).head !== undefined) && !hasDoer(reading, from, at, gender);
}
