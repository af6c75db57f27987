/**
 * How others take what somebody said, or what they had said before: `، فصفق له الحاضرون`, `، ما أثار غضب السكان`, `، وهو
 * التصريح الأول من نوعه`, `، غير أن مصادر نفت ذلك`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import type { CueReading } from '../cues/cue-lexicon.ts';
import { isNarration, isNarrationNoun, stemOf, weak } from '../cues/narration-words.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { isByNoun } from './clauses-behind-nouns.ts';
import { isOfOneAccount } from './one-account.ts';
import { tellsFuture } from './tells-future.ts';

/** Tells whether a token behind what was said begins how others take it or what they had said. */
export function isTakenByOthers(
  reading: Reading,
  statement: Statement,
  from: number,
  at: number,
): boolean {
  if (isAmidResponse(reading, at) || isCommented(reading, at)) return true;
  // `نفت الشركة أن تكون باعت البيانات بعد يوم من إعلان القراصنة`: what she answers
  if (statement.stance === 'denies' && isAfterNews(reading, at)) return true;
  return (
    isComma(reading.tokens[at - 1]) &&
    (isResponse(reading, at) ||
      isStirred(reading, at) ||
      isRemarked(reading, at) ||
      isContrasted(reading, at) ||
      isAfterNews(reading, at) ||
      isShownOtherwise(reading, at) ||
      isTakenUp(reading, statement, from, at) ||
      isDenied(reading, from, at) ||
      isDeniedMeanwhile(reading, from, at) ||
      isOthersDeed(reading, at))
  );
}

/** `إن الأمر مستحيل وهو التصريح الذي أغضب المعلمين`: no comma is needed before what a saying is called. */
const isCommented = ({ tokens }: Reading, at: number): boolean =>
  /^وه[وي]$/.test(tokens[at]?.form ?? '') &&
  /^ال(?:تصريح|تصريحات|كلام|تعليق|اعلان|اقوال)$/.test(tokens[at + 1]?.form ?? '') &&
  /^(?:الذي|التي)$/.test(tokens[at + 2]?.form ?? '');

/** `وسط تصفيق الحاضرين`, `وسط هتافات مؤيدة` */
const isAmidResponse = ({ tokens }: Reading, at: number): boolean =>
  /^و?وسط$/.test(tokens[at]?.form ?? '') &&
  // `وسط ذهول الحاضرين`
  ((isNarrationNoun('stir', tokens[at + 1]?.form ?? '') &&
    isNarration('listener', tokens[at + 2]?.form ?? '')) ||
    /^(?:ال)?(?:تصفيق|هتافات?|ضحكات?|صيحات|صفير|زغاريد|تهليل)$/.test(tokens[at + 1]?.form ?? ''));

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
  if (/^(?:اثار|خلف|اشعل|فجر|احدث|ولد|استدعي)$/.test(word))
    return objects.some((token) => isNarrationNoun('stir', token.form));
  if (!matter && !what) return false;
  if (/^(?:لقي|لاقي|قوبل|استفز|اغضب)$/.test(word)) return true;
  // `، وهو ما تنفيه الشركة`
  if (/^[يت]نفيها?$/.test(word)) return true;
  const cue = cues[verb]?.reading;
  return /^(?:denies|doubts|condemns|supports)$/.test(cue?.lemma.stance ?? '');
}

/** `، وهو التصريح الأول من نوعه`, `، في أول تعليق له`: what the reporter makes of the words. */
function isRemarked({ tokens, cues }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!/^(?:في|وهو|وهي)$/.test(form)) return false;
  const next = tokens[at + 1]?.form ?? '';
  const rank = /^(?:اول|ثاني|ثالث|احدث|اخر|اقوي|ابرز|اوضح)$/.test(next);
  if (rank) return isNarrationNoun('utterance', tokens[at + 2]?.form ?? '');
  // `، في خطوة لقيت ترحيبا`, `، في حادث هو الثاني من نوعه`
  const judged = /^(?:هو|هي|[يت]عد|[يت]عتبر|وصفت?|اعتبرت?|لقيت?|اثارت?)$/;
  if (form === 'في' && judged.test(tokens[at + 2]?.form ?? '') && !next.startsWith('ال'))
    return next !== 'ما';
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
function isContrasted(reading: Reading, at: number): boolean {
  const { tokens, cues, classes } = reading;
  const form = tokens[at]?.form ?? '';
  const before = form === 'وسبق' ? at + 1 : tokens[at + 1]?.form === 'سبق' ? at + 2 : undefined;
  if (before !== undefined && /^(?:اذ|وقد|حيث|كما|وسبق|مثلما)$/.test(form)) {
    const others = /^(?:ل.{2,}|و?ان)$/.test(tokens[before]?.form ?? '');
    return others && (/^(?:اذ|وقد|حيث)$/.test(form) || isSaidBefore(reading, before));
  }
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

/** `كما سبق | أن أعلن الوزير أن`, `وسبق | للنادي أن طالب`: what others had said, and not `كما سبق أن تعهدت`. */
function isSaidBefore({ tokens, cues, classes }: Reading, at: number): boolean {
  const others = /^ل/.test(tokens[at]?.form ?? '');
  for (let k = at + 1; k < at + 6 && tokens[k]?.kind === 'word'; k++) {
    if (cues[k]?.reading.tense !== 'past') continue;
    const { head, definite, givenName } = classes.of(tokens[k + 1]?.form ?? '');
    return others || definite || givenName || head !== undefined;
  }
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
  if (isNarrationNoun('utterance', word)) return true;
  const said = cues[noun]?.reading.tense === 'noun';
  return said || (/^(?:نشر|صدور|بث|تداول|كشف|تسريب)$/.test(word) && !classes.of(word).definite);
}

/** `، بينما أظهرت صور أنها ممتلئة`, `، في حين تظهر الأرقام غير ذلك` */
function isShownOtherwise({ tokens }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  // `، وأظهر مقطع مصور رجالا يضربونه`, `، إلا أن جولة في السوق أظهرت`
  const yet = /^(?:غير|الا|بيد)$/.test(form) && tokens[at + 1]?.form === 'ان' ? at + 2 : undefined;
  const shows = /^و(?:اظهر|كشف|وثق|بين)ت?$/.test(form) || /^و?لكن$/.test(form) ? at + 1 : yet;
  if (shows !== undefined) return isNarration('shown', tokens[shows]?.form ?? '');
  const verb = form === 'في' && tokens[at + 1]?.form === 'حين' ? at + 2 : at + 1;
  if (verb === at + 1 && !/^(?:بينما|فيما)$/.test(form)) return false;
  return tokens[verb]?.kind === 'word' && isNarrationNoun('shown', tokens[verb + 1]?.form ?? '');
}

/** What was said, as others take it up: `بالتصريحات`, `ذلك`. */
const SAID_WORDS = /^(?:ب|ل)?(?:ال|ل)?(?:اعلان|تصريح|تصريحات|اتهام|اتهامات|مزاعم)$/;
/** The same, though something of which was told as well: `الاقتراح`, `بالخطوة`. */
const PLAN =
  /^(?:ب|ل)?(?:ال|ل)?(?:خطوه|قرار|مبادره|اقتراح|مقترح|عرض|دعوه)$|^(?:ب|ل)?(?:ذلك|هذا|هذه)$/;

/** `، ورحبت المعارضة بالخطوة`, `، ورفض الحزب الاقتراح`: who takes what was said up. */
function isTakenUp(
  { tokens, cues, classes }: Reading,
  { opening }: Statement,
  from: number,
  at: number,
): boolean {
  const cue = cues[at];
  if (!cue?.conjunction || cue.reading.tense !== 'past') return false;
  if (!/^(?:supports|condemns|denies|doubts)$/.test(cue.reading.lemma.stance)) return false;
  if (
    !/^(?:person|group|body|source)$/.test(classes.of(tokens[at + 1]?.form ?? '').head?.kind ?? '')
  )
    return false;
  // `أن الحكومة قدمت عرضا، ورفضت النقابات الاقتراح`: part of what was said
  const planned = tellsFuture(tokens, from, at) || isByNoun(opening.construction);
  for (let i = at + 2; i < at + 6 && tokens[i]?.kind === 'word'; i++) {
    const form = tokens[i]?.form ?? '';
    if (SAID_WORDS.test(form) || (planned && PLAN.test(form))) return true;
  }
  return false;
}

/** `، لكن محاميه نفى ذلك`, `، إلا أن الوزارة كذبته`, `، لكن البلدية تنفي ذلك`: who denies what was said. */
function isDenied(reading: Reading, from: number, at: number): boolean {
  const { tokens, cues } = reading;
  const yet = /^(?:غير|الا|بيد)$/.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'ان';
  if (!yet && !/^و?لكن$/.test(tokens[at]?.form ?? '')) return false;
  for (let i = at + 2; i < at + 7 && tokens[i]?.kind === 'word'; i++) {
    const cue = cues[i]?.reading;
    if (!deniesIt(cue)) continue;
    if (cue?.tense === 'present' && tellsOfSaying(reading, from, at)) continue;
    const what = tokens[i + 1]?.form ?? '';
    return cue?.pronoun || SAID_WORDS.test(what) || PLAN.test(what);
  }
  return false;
}

/** `، بينما تنفي الشركة ذلك`, `، فيما تنفي الوزارة هذه الرواية` */
function isDeniedMeanwhile(reading: Reading, from: number, at: number): boolean {
  const { tokens, cues } = reading;
  if (!/^(?:بينما|فيما)$/.test(tokens[at]?.form ?? '') || !deniesIt(cues[at + 1]?.reading))
    return false;
  if (tellsOfSaying(reading, from, at)) return false;
  for (let i = at + 2; i < at + 6 && tokens[i]?.kind === 'word'; i++) {
    const { form = '' } = tokens[i] ?? {};
    if (SAID_WORDS.test(form) || PLAN.test(form)) return true;
  }
  return false;
}

/** Whether a verb denies, doubts or rejects what others say, in the past or the present. */
const deniesIt = (verb: CueReading | undefined): boolean =>
  /^(?:past|present)$/.test(verb?.tense ?? '') &&
  /^(?:denies|doubts|condemns)$/.test(verb?.lemma.stance ?? '');

/** `إن السكان يتهمون الشركة، لكن الشركة تنفي ذلك`: whether what was said tells itself of what somebody says. */
const tellsOfSaying = ({ cues }: Reading, from: number, at: number): boolean =>
  cues.slice(from, at).some((cue) => /^(?:past|present)$/.test(cue?.reading.tense ?? ''));

/** `، بينما تظاهر المئات أمام الوزارة`: what others do meanwhile, and not how things go on. */
function isOthersDeed(reading: Reading, at: number): boolean {
  const [form, verb, doer] = reading.tokens.slice(at, at + 3).map((token) => token.form);
  if (!/^و?بينما$/.test(form ?? '')) return false;
  // `، بينما كان الحضور يصفقون`
  if (/^كانت?$/.test(verb ?? '') && isNarration('listener', doer ?? '')) return true;
  return isNarration('meanwhile', stemOf(verb ?? '', /^$/)) && !isOfOneAccount(reading, at + 1);
}
