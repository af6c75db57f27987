/**
 * Deeds without a word that are told by a verb of saying: what a storm lays bare, what somebody learns, whom a host invites,
 * what one does not let happen to him.
 *
 * @module
 */
import { formAt } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { describesReceived } from '../subjects/received-messages.ts';
import { isOfTold } from './supposed-verbs.ts';
import type { VerbRead } from './untold-verbs.ts';

/** What happens to people and to places, and is no source: `كشفت السيول عن عيوب الطريق`. */
const EVENTS =
  /^ال(?:امطار|سيول|فيضان(?:ات)?|عاصفه|عواصف|رياح|ثلوج|زلزال|زلازل|هز(?:ه|ات)|حريق|حرايق|حفريات|تنقيبات|ازم(?:ه|ات)|جايحه|كارثه|كوارث|حادثه?|حوادث|حرب|صوره?|كاميرات?|اشعه|موشرات?|عدادات?|مثل)$/;
/** Where guests and players are invited to. */
const INVITED_TO =
  /^(?:ال)?(?:مادبه|مايده|وليمه|عشاء|غداء|افطار|فطور|سحور|حفله?|سهره|معسكر|دوره|تربص|عرس|زفاف)$|^(?:بيت|منزل|مكتب|قصر|حفل|زفاف|مايدت|مادبت)(?:ه|ها|هم)$/;
/** What somebody will not do with his hands or feet. */
const REFUSED = wordList('quotation/statements', 'refused');
/** What a prisoner, a passenger or a player does not leave. */
const LEFT = wordPattern('quotation/statements', 'left', 'ال');
/** Verbs by which a state of things makes somebody do something: `ما ألزمه برفع الفائدة`. */
const CAUSES = /^(?:دعا|حمل|ألزم|دفع|أمر|كلف|شجع|حث|حفز)$/;
/** What a whistle tells. */
const WHISTLED = wordList('quotation/statements', 'whistled');
/** What makes a refusal a position: a condition, or whoever it may be. */
const UNLESS = /^(?:قبل|الا|ما|طالما|حتي|اي|ايه)$/;
/** In tokens: how far behind the verb what one is invited to stands. */
const FARTHEST = 16;

/** Tells whether a verb of saying tells of a deed without a word. */
export const isUnspoken = (verb: VerbRead): boolean =>
  isOfEvent(verb) ||
  isLearnt(verb) ||
  isTold(verb) ||
  isInvitation(verb) ||
  isRefusal(verb) ||
  isStaying(verb) ||
  isCause(verb) ||
  isShowing(verb) ||
  isRuling(verb) ||
  isWhistle(verb) ||
  isQuestion(verb) ||
  isOfReceived(verb);

/** `توجه سامي حداد بسؤال إلى الوزيرة`, `وجهت المذيعة سؤالا إلى الضيف`: what is asked is not told. */
const isQuestion = (verb: VerbRead): boolean =>
  verb.cue.reading.lemma.lemma === 'وجه' &&
  /^ب?(?:سوال|اسيله)ا?$/.test(formAt(verb.reading.tokens, verb.frame.opening.from));

const isClausal = ({ frame }: VerbRead): boolean => frame.opening.construction.startsWith('أن');

/** `تلقى كمال عون تقريرا يؤكد أن`: what the report says, and not whoever got it. */
const isOfReceived = ({ reading, at, cue, source }: VerbRead): boolean =>
  source === undefined && describesReceived(reading, at, cue);

function isOfEvent(verb: VerbRead): boolean {
  const { at, source, frame, cue } = verb;
  if (source?.from !== at + 1 || frame.opening.speech || cue.reading.pronoun) return false;
  return EVENTS.test(formAt(verb.reading.tokens, source.from));
}

/** `علم المدير من الجيران أن البيت بيع`: what somebody learns; only a newspaper tells what it has learnt. */
function isLearnt(verb: VerbRead): boolean {
  const { lemma, tense } = verb.cue.reading;
  const head = verb.source?.head;
  return (
    /^(?:علم|عرف)$/.test(lemma.lemma) &&
    tense === 'past' &&
    isClausal(verb) &&
    head?.kind === 'person' &&
    head.number === 'singular'
  );
}

/** `أبلغ الوزير بأن الرحلة ألغيت`: nobody else is told, so that he is. */
function isTold(verb: VerbRead): boolean {
  const { cue, source, frame } = verb;
  if (!isOfTold(cue) || cue.reading.tense !== 'past' || cue.reading.pronoun) return false;
  if (!source || frame.source !== source || source.head?.kind === 'source') return false;
  const { opener } = frame.opening;
  return (
    isClausal(verb) && opener === source.to && formAt(verb.reading.tokens, opener).startsWith('ب')
  );
}

/** `دعا السفير الضيوف إلى مأدبة عشاء`, `دعا المدرب عشرين لاعبا إلى المعسكر`: nobody is urged. */
function isInvitation(verb: VerbRead): boolean {
  if (verb.cue.reading.lemma.lemma !== 'دعا' || isClausal(verb)) return false;
  for (let k = verb.at + 1; k < verb.at + FARTHEST; k++)
    if (formAt(verb.reading.tokens, k) === 'الي')
      return INVITED_TO.test(formAt(verb.reading.tokens, k + 1));
  return false;
}

/** `أمرت المحكمة المتهم بدفع تعويض`, `قضت بأن يدفع`, `حكم القاضي بضرورة أن يدفع`: what a court or a judge rules. */
function isRuling({ cue, source }: VerbRead): boolean {
  const { lemma } = cue.reading.lemma;
  const { lemma: ruler = '' } = source?.head ?? {};
  if (/^(?:ألزم|قضى|حكم)$/.test(lemma)) return /^(?:محكمه|قاضي?|قضاء)$/.test(ruler);
  return lemma === 'أمر' && ruler === 'محكمه';
}

/** `أعلن الحكم نهاية المباراة`: what a referee whistles. */
const isWhistle = (verb: VerbRead): boolean =>
  verb.cue.reading.lemma.lemma === 'أعلن' &&
  /^(?:ال)?حكم$/.test(formAt(verb.reading.tokens, verb.source?.from ?? -1)) &&
  WHISTLED.has(formAt(verb.reading.tokens, verb.frame.opening.from));

/**
 * `رفض اللاعب مصافحة الحكم`; what a state or a body refuses is its position, and so is `رفض الوزير استقبال أي وفد قبل وقف
 * القتال`.
 */
function isRefusal(verb: VerbRead): boolean {
  const { cue, source, frame } = verb;
  const { from } = frame.opening;
  const person = source?.head?.kind === 'person' || source?.name !== undefined;
  if (
    cue.reading.lemma.lemma !== 'رفض' ||
    !person ||
    !REFUSED.has(formAt(verb.reading.tokens, from))
  )
    return false;
  for (let k = from + 1; k < from + FARTHEST && formAt(verb.reading.tokens, k); k++)
    if (UNLESS.test(formAt(verb.reading.tokens, k))) return false;
  return true;
}

/** `رفض المعتقل، مساء أمس، مغادرة السجن`, whatever his reason. */
function isStaying(verb: VerbRead): boolean {
  const { cue, frame } = verb;
  const { from } = frame.opening;
  if (
    cue.reading.lemma.lemma !== 'رفض' ||
    !/^(?:ال)?(?:مغادره|خروج|ترك)$/.test(formAt(verb.reading.tokens, from))
  )
    return false;
  return LEFT.test(
    formAt(verb.reading.tokens, from + (formAt(verb.reading.tokens, from + 1) === 'من' ? 2 : 1)),
  );
}

/** `ارتفع التضخم، ما دعا الوزير إلى رفع الفائدة`, and not `ما دعا إليه الوزير`: what something led to, and nobody's demand. */
const isCause = (verb: VerbRead): boolean =>
  CAUSES.test(verb.cue.reading.lemma.lemma) &&
  /^مم?ا$/.test(formAt(verb.reading.tokens, verb.at - 1)) &&
  !isClausal(verb);

/** `نشر المغني تسجيلا، يظهر رفع العلم`: what is shown, and nobody who tells it. */
function isShowing(verb: VerbRead): boolean {
  const { cue, source, frame } = verb;
  const { lemma, tense } = cue.reading;
  if (lemma.lemma !== 'أظهر' || tense !== 'present' || frame.source || isClausal(verb))
    return false;
  return (
    !source || source.name !== undefined || /^(?:person|honorific)$/.test(source.head?.kind ?? '')
  );
}
