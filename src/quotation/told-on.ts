/**
 * Where the reporter tells on behind what somebody said: what whoever spoke did next, what went on at the occasion, what
 * had happened before, how others took it.
 *
 * @module
 */
import { isComma } from '../arabic/tokens.ts';
import { isComplementizer } from './complementizers.ts';
import { isNarration, type NarrationClass } from './narration-words.ts';
import type { Reading } from './reading.ts';
import { isSaidWhere } from './said-where.ts';
import type { Statement } from './statement.ts';

/** A word without the conjunction and a woman's or a thing's ending: `وغادرت` as `غادر`. */
const stemOf = (form: string, conjunction = /^[وف]/): string =>
  form.replace(conjunction, '').replace(/(?<=.{2})ت$/, '');

const isDeed = (name: NarrationClass, form: string): boolean => {
  const verb = form.replace(/^[وف]/, '');
  return (
    isNarration(name, verb) || isNarration(name, stemOf(form)) || isNarration(name, weak(verb))
  );
};

/** `انتهت` as `انتهي`, `تلت` as `تلا`. */
const weak = (verb: string): string => verb.replace(/(?<=.{2})ت$/, 'ي');

/** Whether a word is a noun of a class, with `ال` or a pronoun or without. */
const isNoun = (name: NarrationClass, form: string): boolean =>
  [form, form.replace(/^ال/, ''), form.replace(/(?<=.{3})(?:ه|ها|هم)$/, '')].some((word) =>
    isNarration(name, word),
  );

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
    isWitnessed(reading, at) ||
    isAmidResponse(reading, at) ||
    isNextDeed(reading, statement, from, at) ||
    isBeforeLeaving(reading, statement, from, at) ||
    isSaidWhere(reading, at) ||
    isNamedAgain(reading, statement, at) ||
    (isComma(tokens[at - 1]) &&
      (isBackground(reading, at) ||
        isOfOccasion(reading, from, at) ||
        isResponse(reading, at) ||
        isRefusal(reading, at) ||
        isShownOtherwise(reading, at) ||
        isStirred(reading, at) ||
        isRemarked(reading, at) ||
        isContrasted(reading, at) ||
        isAfterNews(reading, at) ||
        isMeanwhile(reading, at) ||
        isUpshot(reading, at)))
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

/** `وسط تصفيق الحاضرين`, `وسط هتافات مؤيدة` */
const isAmidResponse = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.form === 'وسط' &&
  /^(?:ال)?(?:تصفيق|هتافات?|ضحكات?|صيحات|صفير|زغاريد|تهليل)$/.test(tokens[at + 1]?.form ?? '');

/** `، وغادرت القاعة`, `ثم قص الشريط`: what whoever spoke did next, where nothing that was told of can have done it. */
function isNextDeed(reading: Reading, statement: Statement, from: number, at: number): boolean {
  const { tokens } = reading;
  const { agreement, tense } = statement;
  const then = tokens[at - 1]?.form === 'ثم' || tokens[at]?.form === 'ثم';
  const verb = tokens[at]?.form === 'ثم' ? at + 1 : at;
  const form = tokens[verb]?.form ?? '';
  if (!then && !form.startsWith('و')) return false;
  if (!isNarration('next-deed', stemOf(form, then ? /^$/ : /^و/))) return false;
  if (!/^(?:past|present|participle)$/.test(tense) || agreement.number !== 'singular') return false;
  const gender = /.{2}ت$/.test(form) ? 'f' : 'm';
  return gender === agreement.gender && !hasDoer(reading, from, at, gender);
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
  const gender = verb.startsWith('ت') ? 'f' : 'm';
  if (agreement.number !== 'singular' || gender !== agreement.gender) return false;
  const stem = verb.replace(/^[يت]/, '');
  if (isNarration('going-on', stem)) return true;
  return isNarration('leaving', stem) && !hasDoer(reading, from, at, gender);
}

/** What one does not answer: `ورفض الرد على الأسئلة`. */
const ANSWER = /^(?:ال)?(?:رد|اجابه|ادلاء|تعليق|كشف|خوض|افصاح|اعطاء|تقديم)$/;

/** `، ورفض الرد على الأسئلة`, `، وامتنع عن التعليق`: what was not told. */
function isRefusal({ tokens }: Reading, at: number): boolean {
  if (!/^و(?:رفض|امتنع|تحاشي|تجنب|تفادي)ت?$/.test(tokens[at]?.form ?? '')) return false;
  const about = tokens[at + 1]?.form === 'عن' ? at + 2 : at + 1;
  return ANSWER.test(tokens[about]?.form ?? '');
}

/** `، ويرأس حداد لجنة المالية`, `وغادر حداد القاعة`: a new clause about whoever spoke, named again. */
function isNamedAgain({ tokens }: Reading, { source }: Statement, at: number): boolean {
  const { name } = source ?? {};
  const last = name && name.to - name.from > 1 ? tokens[name.to - 1]?.form : undefined;
  return (
    last !== undefined && /^و.{3,}/.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === last
  );
}

/** Whether what was said tells of somebody who may have done it. */
function hasDoer({ tokens, classes }: Reading, from: number, to: number, gender: string): boolean {
  // `إنه وصل صباحا وغادر`: whoever speaks tells of himself.
  if (isComplementizer(tokens[from - 1]) && /(?:ه|ها|هم)$/.test(tokens[from - 1]?.form ?? ''))
    return true;
  for (let i = from; i < to; i++) {
    const word = classes.of(tokens[i]?.form ?? '');
    const kind = word.head?.kind ?? '';
    if (word.givenName || (kind === 'honorific' && word.head?.gender === gender)) return true;
    if (/^(?:person|group|body|name|source)$/.test(kind) && word.head?.gender === gender)
      return true;
  }
  return false;
}

const PLANNED = /^ال(?:مقرر|منتظر|مرتقب|مفترض|متوقع)$/;

/** `، بينما أظهرت صور أنها ممتلئة`, `، في حين تظهر الأرقام غير ذلك` */
function isShownOtherwise({ tokens }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const verb = form === 'في' && tokens[at + 1]?.form === 'حين' ? at + 2 : at + 1;
  if (verb === at + 1 && !/^(?:بينما|فيما)$/.test(form)) return false;
  return tokens[verb]?.kind === 'word' && isNoun('shown', tokens[verb + 1]?.form ?? '');
}

/** `، وكانت شوارع المدينة قد شهدت`: what had happened before, with a subject of its own. */
function isBackground({ tokens }: Reading, at: number): boolean {
  const was = tokens[at]?.form === 'حيث' ? at + 1 : at;
  if (!/^و?كانت?$/.test(tokens[was]?.form ?? '') || tokens[was + 1]?.form === 'قد') return false;
  if (was === at && !tokens[at]?.form.startsWith('و')) return false;
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
    if (word.startsWith('ال') && isNoun('occasion', word)) return k;
    if (!/^(?:في|خلال|من|مراسم|علي)$/.test(word)) return undefined;
  }
  return undefined;
}

/** Token of the gathering in `خلال الحفل`, `في ختام اللقاء`, `على هامش القمة`. */
function occasionAfter(tokens: Tokens, at: number): number | undefined {
  if (!/^(?:في|خلال|اثناء|علي|عقب|بعد|قبل|قبيل)$/.test(tokens[at]?.form ?? '')) return undefined;
  const edge = /^(?:ختام|نهايه|هامش|بدايه|مستهل|اعقاب|اثناء)$/.test(tokens[at + 1]?.form ?? '');
  const noun = edge ? at + 2 : at + 1;
  return isNoun('occasion', tokens[noun]?.form ?? '') ? noun : undefined;
}

/** `، فصفق له الحاضرون`, `، وهنا قاطعه أحد النواب` */
function isResponse({ tokens }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  if (/^(?:وهنا|وعندها|وعندئذ|وحينها|وحينئذ|فهنا)$/.test(form))
    return isResponseVerb(next) || /^[^ايتنسال].{2,}(?:ه|ها|ت)$/.test(next);
  if (!/^[وف].{3}/.test(form) || !isResponseVerb(form.slice(1))) return false;
  if (form.startsWith('ف')) return true;
  const listeners = tokens.slice(at + 1, at + 4);
  return listeners.some((token) => isNarration('listener', token.form));
}

/** `صفق`, `صفقت`, `قاطعه` */
const isResponseVerb = (verb: string): boolean =>
  [verb, stemOf(verb, /^$/), weak(verb), verb.replace(/(?<=.{3})(?:ه|ها|ته|تها)$/, '')].some(
    (form) => isNarration('response', form),
  );

/** `، ما أثار غضب السكان`, `، الأمر الذي نفته الوزارة`, `، وهو ما لقي ترحيبا`: how others took it. */
function isStirred({ tokens, cues }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const matter = /^(?:الامر|الشيء|الشي)$/.test(form) && tokens[at + 1]?.form === 'الذي';
  const what = form === 'وهو' && tokens[at + 1]?.form === 'ما';
  const verb = matter || what ? at + 2 : /^(?:ما|مما)$/.test(form) ? at + 1 : undefined;
  if (verb === undefined) return false;
  const word = tokens[verb]?.form ?? '';
  const objects = tokens.slice(verb + 1, verb + 4);
  if (/^(?:اثار|خلف|اشعل|فجر|احدث|ولد)$/.test(word))
    return objects.some((token) => isNoun('stir', token.form));
  if (!matter && !what) return false;
  if (/^(?:لقي|لاقي|قوبل|استفز|اغضب)$/.test(word)) return true;
  const cue = cues[verb]?.reading;
  return /^(?:denies|doubts|condemns|supports)$/.test(cue?.lemma.stance ?? '');
}

/** `، وهو التصريح الأول من نوعه`, `، في أول تعليق له`: what the reporter makes of the words. */
function isRemarked({ tokens, cues }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!/^(?:في|وهو|وهي)$/.test(form)) return false;
  const next = tokens[at + 1]?.form ?? '';
  const rank = /^(?:اول|ثاني|ثالث|احدث|اخر|اقوي|ابرز|اوضح)$/.test(next);
  if (rank) return isNoun('utterance', tokens[at + 2]?.form ?? '');
  if (form === 'في')
    return next === 'ما' && /^(?:بدا|يبدو|اعتبر|فسر)$/.test(tokens[at + 2]?.form ?? '');
  // `، وهو كلام أغضب حلفاءه`
  const upset = isNarration('upsets', tokens[at + 2]?.form ?? '');
  if (upset && (isNarration('utterance', next) || /^(?:اتهام|راي|امر|وصف|طرح)$/.test(next)))
    return true;
  // `، وهي المرة الأولى التي يعلن فيها ذلك`
  if (next === 'المره')
    return tokens.slice(at + 3, at + 6).some((_, k) => cues[at + 3 + k] !== undefined);
  const remark = /^ال(.+)$/.exec(next)?.[1];
  return remark !== undefined && isNarration('utterance', remark);
}

/** `، رغم أن محللين توقعوا زيادة`, `، إذ سبق للنادي أن طالب`: what others had said. */
function isContrasted({ tokens, cues, classes }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (/^(?:اذ|وقد|حيث)$/.test(form) && tokens[at + 1]?.form === 'سبق')
    return /^(?:ل.{2,}|ان)$/.test(tokens[at + 2]?.form ?? '');
  const that = form === 'علي' && tokens[at + 1]?.form === 'الرغم' ? at + 3 : at + 1;
  const yet = /^(?:غير|الا|بيد)$/.test(form);
  if ((!yet && !/^(?:رغم|برغم|علي)$/.test(form)) || tokens[that]?.form !== 'ان') return false;
  const head = classes.of(tokens[that + 1]?.form ?? '').head?.kind ?? '';
  if (
    !/^(?:source|outlet|document|study)$/.test(head) &&
    (yet || !/^(?:person|group|body)$/.test(head))
  )
    return false;
  for (let i = that + 2; i < that + 7 && tokens[i]?.kind === 'word'; i++)
    if (/^(?:past|present)$/.test(cues[i]?.reading.tense ?? '')) return true;
  return false;
}

/** `، بعد ساعات من نشر الصحيفة الخبر`, `، غداة إعلان النادي`: how long after other words. */
function isAfterNews({ tokens, cues, classes }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const span = /^(?:بعد|قبل)$/.test(form);
  let noun = at + 1;
  if (span) {
    const counted = /^(?:ساع|يوم|ايام|دقايق|اسبوع|اسابيع|شهر|اشهر|اقل|نحو|سنوات|عام)/;
    if (!counted.test(tokens[at + 1]?.form ?? '') && tokens[at + 1]?.kind !== 'number')
      return false;
    while (noun < at + 5 && !/^(?:من|علي)$/.test(tokens[noun]?.form ?? '')) noun++;
    noun++;
  } else if (!/^(?:غداه|عشيه)$/.test(form)) return false;
  const word = tokens[noun]?.form ?? '';
  if (isNoun('utterance', word)) return true;
  const said = cues[noun]?.reading.tense === 'noun';
  return said || (/^(?:نشر|صدور|بث|تداول|كشف|تسريب)$/.test(word) && !classes.of(word).definite);
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
  return verb !== undefined && /^(?:[يت].{3,}|لا|لم|ما|قد)$/.test(tokens[verb]?.form ?? '');
}

/** `، وبذلك ودع الفريق البطولة`: what it comes to. */
const isUpshot = ({ tokens }: Reading, at: number): boolean =>
  /^(?:وبذلك|وبهذا|وبهذه|وهكذا)$/.test(tokens[at]?.form ?? '') && tokens[at + 1]?.kind === 'word';
