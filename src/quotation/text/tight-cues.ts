/**
 * Reporting verbs that are common nouns or prepositions as well, `بين`, `عبر`, `رد`, `حكم`: what has to stand beside them
 * before they are verbs.
 *
 * @module
 */
import { isComplementizer } from '../cues/complementizers.ts';
import { loadCueLexicon, readCue } from '../cues/cue-lexicon.ts';
import { type CuePlace, isBeforeSomebody, isDoubled } from '../cues/cue-place.ts';
import { isQuotationMark } from './quotation-marks.ts';
import {
  answers,
  followsWas,
  linksSentence,
  opensTurn,
  repliesOnTopic,
  repliesThat,
} from './sentence-links.ts';

/** Whether a form that is a preposition as well is a verb; undefined where what stands before it decides. */
export function judgePreposition(place: CuePlace): boolean | undefined {
  const { tokens, at, token, reading, conjunction, before, next, classes, own } = place;
  if (!own.classes.has('preposition') || conjunction || isDoubled(place)) return undefined;
  if (reading.lemma.lemma === 'بين') {
    // `وعن الميزانية بين أن المشروع جاهز`, and not `خير بين أن يستقيل وأن`
    const that = next?.text ?? '';
    const subject = classes.of(tokens[at + 2]?.form ?? '');
    const told = /^أن/.test(that) && (/^أن(?:ه|ها|هم)$/.test(that) || subject.definite);
    return told || tellsThat(place);
  }
  if (!token.opensLine && before?.text !== '.') return false;
  // `عبر الوزير عن أسفه` against `عبر النهر قارب`
  return tokens.slice(at + 1, at + 9).some(({ form }) => form === 'عن') ? undefined : false;
}

/** `بدوره، بين مدير البلدية أن` against `بين البلدين`: somebody after the verb, and `أن` before any other verb of saying. */
function tellsThat({ tokens, at, token, before, wordAfter }: CuePlace): boolean {
  const opens = token.opensLine || /^[.،,]$/.test(before?.text ?? '.');
  if (!opens && before?.form !== 'فيما' && !opensTurn(before?.form ?? '')) return false;
  if (wordAfter.head?.number !== 'singular' && !wordAfter.givenName) return false;
  for (let i = at + 2; i < at + 20; i++) {
    const token = tokens[i];
    if (!token || token.opensLine || /^[.:؛]$/.test(token.text)) return false;
    if (isComplementizer(token)) return true;
    const cue = readCue(loadCueLexicon(), token.form);
    if (cue && cue.reading.tense !== 'noun') return false;
  }
  return false;
}

/** Whether a form of such a verb is one behind the word before it; undefined for any other verb. */
export function judgeTight(place: CuePlace): boolean | undefined {
  const { tokens, at, reading, conjunction, own, wordBefore } = place;
  const { lemma, tense, pronoun } = reading;
  if (!lemma.tight || conjunction || isDoubled(place)) return undefined;
  // `وكان حاكم مصرف لبنان وعد بإعادة الأموال`
  if (tense === 'past' && !pronoun && followsWas(tokens, at)) return true;
  // `عبر صفحته`, `بين البلدين`
  if (own.classes.has('preposition') || pronoun) return false;
  return (
    governsNext(place) ||
    followsPlace(place) ||
    (tense === 'past' && linksSentence(tokens, at - 1)) ||
    isReply(place) ||
    takesTurn(place) ||
    wordBefore.classes.has('adjunct') ||
    wordBefore.classes.has('time')
  );
}

/** Whether the word after a form is one that only the verb governs. */
function governsNext({ tokens, at, token, reading, next, wordBefore, classes }: CuePlace): boolean {
  const { lemma, tense, number } = reading;
  const form = next?.form ?? '';
  // `لكن صحفا عدة نقلت عن شهود`
  const relays = tense === 'past' && lemma.frames.has('relay') && form === 'عن';
  const relayed = /ت$/.test(token.form) || tellsWords(tokens, at + 2);
  if (relays && relayed && !wordBefore.classes.has('preposition')) return true;
  // `لكن الصحيفة نقلت أن`
  const passedOn = tense === 'past' && lemma.frames.has('relay') && /[تو]ا?$/.test(token.form);
  if (passedOn && /^ان/.test(form) && isComplementizer(next)) return true;
  // `أن السيد الرئيس وجه بتسريع العمل`
  const told = /^ب.{3}/.test(form) && classes.isSurelyVerbalNoun(form.slice(1));
  const directs = lemma.lemma === 'وجه' && tense === 'past' && told;
  if (directs && !wordBefore.classes.has('preposition')) return true;
  // `مدير الوحدة سامي حداد أرجع سبب العطل إلى`: no other word stands before what is ascribed.
  if (lemma.lemma === 'أرجع' && /^(?:سبب|اسباب|ذلك)$/.test(form)) return true;
  // `الشركة تطلب من العاملين`, and not `بطلب من الوزير`
  const asks = lemma.lemma === 'طلب' && /^(?:[يت]طلبو?ن?|طلبت|طلبوا)$/.test(token.form);
  // and `مذكرة إلى المحكمة طلبوا فيها تأجيل الجلسة`
  if (asks && /^(?:من|فيها?)$/.test(form)) return true;
  // `ما جعلها ترد «لن نسكت»`
  const replies = /^(?:رد|ردد|علق|عقب|ختم|استهل)$/.test(lemma.lemma) && tense === 'present';
  if (replies && isQuotationMark(next)) return true;
  // `الحكومة حملت المعارضة المسؤولية`, and not `حمل الطلاب لافتات`
  if (lemma.frames.has('blame') && tense === 'past' && blames(tokens, at)) return true;
  // `نشرت المجلة دراسة أظهرت أن`
  const shows = /^(?:أظهر|أثبت)$/.test(lemma.lemma) && tense === 'past';
  if (shows && isComplementizer(next) && followsStudy(tokens, at, classes)) return true;
  // `الممرضون الذين حضروا أجمعوا على أن`
  const agreed = lemma.lemma === 'أجمع' && tense === 'past' && number === 'plural';
  return agreed && form === 'علي';
}

/** In tokens: how far behind whoever is blamed what he is blamed for stands. */
const BLAMED = 12;

/** Whether a verb of carrying has somebody carry the blame. */
function blames(tokens: CuePlace['tokens'], at: number): boolean {
  for (const token of tokens.slice(at + 2, at + BLAMED)) {
    if (/^[.:؛،]$/.test(token.text) || token.opensLine) return false;
    if (/^(?:ال)?مس[وي]+ليه$/.test(token.form)) return true;
  }
  return false;
}

/** In tokens: how far before its verb a study is named. */
const STUDIED = 8;

/** Whether a study or a document is named before a verb, in its sentence. */
function followsStudy(
  tokens: CuePlace['tokens'],
  at: number,
  classes: CuePlace['classes'],
): boolean {
  for (let i = at - 1; i > Math.max(-1, at - STUDIED); i--) {
    const { form = '', text = '' } = tokens[i] ?? {};
    if (/^[.؛:]$/.test(text)) return false;
    // `تقريرا`
    const { head } = classes.of(form.replace(/(?<=.{3})ا$/u, ''));
    if (/^(?:study|document)$/.test(head?.kind ?? '')) return true;
  }
  return false;
}

/** In tokens: how far behind whoever is relayed his words open. */
const RELAYED = 14;

/** `التلفزيون نقل عن قائد الشرطة قوله إن`, and not `وسائل نقل عن بعد`: whether words are told behind whoever is relayed. */
function tellsWords(tokens: CuePlace['tokens'], from: number): boolean {
  for (const token of tokens.slice(from, from + RELAYED)) {
    if (/^[.:؛]$/.test(token.text) || token.opensLine) return false;
    if (/^(?:قول|تاكيد)(?:ه|ها|هم|هما)$/.test(token.form) || isComplementizer(token)) return true;
  }
  return false;
}

/** Whether the sentence opens with where it is told. */
function followsPlace(place: CuePlace): boolean {
  const { tokens, at, reading, before, classes, wordAfter } = place;
  const town = tokens[at - 2];
  // `من الرباط وجهت المدعية دعوة`
  const from = classes.of(town?.form ?? '').classes.has('preposition');
  if (from && classes.lexicon.places.has(before?.form ?? '')) return true;
  // `وفي كسلا وجه معتمد المحلية بإغلاق المطاعم`: a town that no list has opens the sentence.
  const opens = town?.opensLine || /^[.]$/.test(tokens[at - 3]?.text ?? '.');
  const office = wordAfter.head?.kind === 'person' && wordAfter.head.number === 'singular';
  return reading.tense === 'past' && opens && /^[وف]?(?:في|من)$/.test(town?.form ?? '') && office;
}

/** `«…»، هكذا رد المتحدث`, and whoever is asked or goes into something. */
function isReply({ tokens, at, reading, before }: CuePlace): boolean {
  if (before?.form === 'هكذا') return true;
  if (reading.tense === 'past' && repliesThat(tokens, at)) return true;
  if (reading.lemma.lemma !== 'رد' || reading.tense !== 'past') return false;
  return answers(tokens, at) || repliesOnTopic(tokens, at);
}

/** Whether it is somebody's turn to speak. */
function takesTurn(place: CuePlace): boolean {
  const { reading, before, next } = place;
  const form = before?.form ?? '';
  // `من جهته أبرز مدير التعاونية أن`
  const marked = reading.lemma.lemma === 'علم' && /^["«“]$/.test(next?.text ?? '');
  const named = marked || isBeforeSomebody(place);
  if (reading.tense === 'past' && opensTurn(form) && named) return true;
  // `وفي مداخلة لها اعتبرت الناقدة أن`
  return /^له(?:ا|م)?$/.test(form);
}
