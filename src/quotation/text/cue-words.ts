/**
 * Forms of reporting verbs where they stand: a verb there, or a noun, a name or a preposition of the same letters.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { WordClasses } from '../../names/words/word-class.ts';
import { hidesName } from '../../names/words/word-names.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import {
  isDescription,
  isName,
  isNoun,
  isOtherVerb,
  isPrintedOtherwise,
  isSuperlative,
  tellsNothing,
  VERBAL_BEFORE,
} from '../cues/cue-homographs.ts';
import { type CueReading, loadCueLexicon, readCue } from '../cues/cue-lexicon.ts';
import { type CuePlace, cuePlace, isBeforeSomebody } from '../cues/cue-place.ts';
import { judgePreposition, judgeTight } from './tight-cues.ts';

/** A word that is a form of a reporting verb or its noun. */
export interface CueWord {
  readonly reading: CueReading;
  /** Whether `و` or `ف` is written onto it. */
  readonly conjunction: boolean;
}

/** `عاد ليقول إن`: a verb whose purpose is what is said. */
export const RETURNS =
  /^[وف]?(?:عادت?|[يت]عود|خرجت?|اطلت?|مض[يت]|[يت]مضي|استطردت?|استدركت?|(?:[يت])?تدخلت?)$/;

/** `مضى الوزير يقول إن`, `راحت تؤكد أن`: a verb that goes on with one in the present. */
export const RESUMES =
  /^[وف]?(?:مض[يت]|[يت]مضي|راحت?|ظلت?|بقي|بقيت|اخذت?|عادت?|[يت]عود|استمرت?|استطردت?|وقفت?|انبرت?|انبري)$/;

/** Verbs by which whoever has spoken goes on. */
export const GOES_ON = new Set('أضاف تابع أردف استطرد واصل ختم زاد استدرك اختتم'.split(' '));

const FIRST_PERSON = new Set('انا وانا انني اني نحن ونحن اننا'.split(' '));

/** Words that govern a noun, and no past verb. */
const BEFORE_NOUN = /^(?:عدم|دون|اي|كل|غير|بهدف|لاجل|اجل|بغرض|رغم|محاوله)$/;

/** Prepositions and conjunctions of time or ground, and a noun behind them. */
const GOVERNING = /^[وف](?:بعد|رغم|منذ|عقب|اثر|مع|قبل|وسط|بسبب)$/;

/** Tells whether a form that the lexicon knows is a verb where it stands, and not a noun of the same letters. */
export function isCueHere(
  tokens: readonly Token[],
  i: number,
  { reading, conjunction }: CueWord,
  classes: WordClasses,
): boolean {
  const place = cuePlace(tokens, i, reading, conjunction, classes);
  if (isNoun(place) || isPrintedOtherwise(place) || tellsNothing(place)) return false;
  if (reading.tense === 'noun') return !conjunction;
  if (isPurpose(place)) return isReturning(place);
  if (isOtherVerb(place)) return false;
  return reading.tense === 'participle' ? !isDescription(place) : isVerb(place);
}

/** `…، ليضيف: «…»` goes on; `جاء ليعلن أن` tells a purpose. */
const isPurpose = ({ token, reading, before }: CuePlace): boolean =>
  /^ل[يت]/.test(token.form) && reading.tense === 'present' && before?.kind !== 'mark';

/** `عاد ليقول إن`: a purpose that is told. */
function isReturning({ tokens, at, next }: CuePlace): boolean {
  const clause = isComplementizer(next) || next?.text === ':';
  return clause && tokens.slice(Math.max(0, at - 7), at).some(({ form }) => RETURNS.test(form));
}

/** Whether a form of the past or the present is a verb. */
function isVerb(place: CuePlace): boolean {
  const { tokens, at, token, before } = place;
  // `مصدر طلب عدم الكشف عن اسمه`
  if (token.form === 'كشف' && hidesName(tokens, at - 1)) return false;
  if (tellsOfUnnamed(place)) return false;
  const told = judgePreposition(place);
  if (told !== undefined) return told;
  if (isName(place) || isSuperlative(place) || isOwnedNoun(place)) return false;
  if (before?.kind !== 'word' || token.opensLine) return true;
  return isVerbAfter(place, before);
}

/** `نفذ وعده`, and not `ووعده المدير بكذا`: a noun with a pronoun, as nobody stands behind it who does it, or another verb before it. */
const isOwnedNoun = (place: CuePlace): boolean =>
  place.reading.pronoun &&
  place.reading.lemma.tight &&
  !(place.conjunction || place.token.opensLine || place.before?.kind !== 'word'
    ? isBeforeSomebody(place)
    : false);

/** A preposition with the pronoun of those told of before, and one with whom they spoke to. */
const OF_THEM = /^(?:الي|مع|ل|من|عن)ه(?:ا|م|ن|ما)?$/;
const TO_WHOM = /^(?:الي|مع|لل.{2,})$/;

/**
 * `قال شهود تحدثت إليهم الصحيفة إن`, `أفاد مصدر تحدث إلى الصحيفة بأن`: a relative clause without `الذي`, right behind somebody unnamed
 * whom a verb of saying has for its subject.
 */
function tellsOfUnnamed({
  tokens,
  at,
  reading,
  conjunction,
  wordBefore,
  classes,
}: CuePlace): boolean {
  const { head, definite, proclitic } = wordBefore;
  if (conjunction || reading.tense === 'noun' || definite || proclitic !== '') return false;
  if (!/^(?:person|source|group|document)$/.test(head?.kind ?? '')) return false;
  const told = readCue(loadCueLexicon(), tokens[at - 2]?.form ?? '')?.reading;
  if (!told || !/^(?:past|present)$/.test(told.tense) || !told.lemma.frames.has('that'))
    return false;
  const next = tokens[at + 1]?.form ?? '';
  if (reading.lemma.lemma === 'تحدث' && TO_WHOM.test(next)) return true;
  const who = classes.of(tokens[at + 2]?.form ?? '');
  return OF_THEM.test(next) && (who.definite || who.givenName || who.head !== undefined);
}

/** Whether a form is a verb behind the word before it. */
function isVerbAfter(place: CuePlace, before: Token): boolean {
  const { tokens, at, reading, conjunction, classes } = place;
  const past = reading.tense === 'past';
  if (FIRST_PERSON.has(before.form)) return false;
  // `لن توقع اتفاقا`: the present of another verb.
  if (past && /^[وف]?(?:لن|لم|سوف)$/.test(before.form)) return false;
  // `منطقة علم الروم`: a place's name.
  if (past && !conjunction && classes.isRegion(before.form)) return false;
  if (VERBAL_BEFORE.has(before.form)) return true;
  // `سامي علي دعا إلى`
  if (before.text === 'علي' && classes.of(tokens[at - 2]?.form ?? '').givenName) return true;
  return (past ? judgePast(place, before) : undefined) ?? judgeTight(place) ?? true;
}

/** Whether a past form is a verb behind a preposition or what governs a noun; undefined behind any other word. */
function judgePast(place: CuePlace, before: Token): boolean | undefined {
  const { token, reading, conjunction, wordBefore, wordAfter } = place;
  // `وبعد تعهد الشركة بكذا`: the noun, whose letters are the verb's
  if (GOVERNING.test(before.form) && /^ت.{3}$/.test(token.form)) return false;
  if (!conjunction && BEFORE_NOUN.test(before.form)) return false;
  const someone = isBeforeSomebody(place);
  // `وفي تدوينة له كتب النائب`
  if (someone && /^له(?:ا|م)?$/.test(before.form)) return true;
  // `وفي رسالة تلقت الصحيفة نسخة منها ناشد الأهالي الوزير`: a preposition with its pronoun governs nothing.
  const own = /^(?:من|في|عن|علي|الي)ه(?:ا|م|ما)?$/.test(before.form);
  const speaks = someone || /^(?:group|source)$/.test(wordAfter.head?.kind ?? '');
  if (own && !reading.lemma.tight && speaks) return true;
  if (conjunction || !wordBefore.classes.has('preposition')) return undefined;
  return token.spaced && before.form === 'بعد' ? false : wordBefore.classes.has('time');
}
