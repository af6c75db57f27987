/**
 * The subject of a sentence before, whose verb says nothing: `زارت الوزيرة سلوى حداد المعمل. وتعمل فيه مئة آلة. وقالت إن`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { lastIntroductionBefore } from '../../names/speakers/introductions.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import type { Statement } from '../statement.ts';
import { GOES_ON } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { findNearerDoer } from './nearer-doers.ts';
import { agrees } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';

/** How many sentences back whoever is told of may stand. */
const FARTHEST = 3;

/** In tokens: how far into a sentence a woman is looked for. */
const WIDEST = 16;

/** In tokens: how far before her verb a woman may have been introduced. */
const LONG_AGO = 300;

/** What is known of whoever spoke before a statement. */
export interface SpokenBefore {
  /** Last token of the cue of the statement before, -1 where there is none. */
  readonly cue: number;
  /** Whether the verb agrees with nobody who has just spoken: then a title alone will do. */
  readonly astray: boolean;
  /** Whether nobody has spoken in the article. */
  readonly silent: boolean;
}

/**
 * Finds whom the sentences before tell of, for a verb that opens its own or stands behind the quotation that does: `أثار وزير
 * الداخلية انتقادات … . وقال للصحفيين`. Undefined where they hold a statement, and past a line's end.
 */
export function findEarlierSubject(
  reading: Reading,
  statement: Statement,
  spoken: SpokenBefore,
): NounPhrase | undefined {
  const { tense, cue } = statement;
  if (!/^(?:past|present|participle)$/.test(tense)) return undefined;
  // `وأبدت تحفظها، مشيرة إلى أن`: where nobody else may be meant, its sentence may open otherwise.
  const sentence = spoken.silent
    ? (reading.sentences[cue.from] as number)
    : openedSentence(reading, statement);
  if (sentence === undefined) return undefined;
  const back = spoken.astray || spoken.silent ? FARTHEST : 1;
  for (let number = sentence - 1; number >= Math.max(0, sentence - back); number--) {
    const before = reading.bounds[number];
    if (!before || spoken.cue >= before.from) return undefined;
    if (!spoken.silent && !spoken.astray && isBackground(reading, cue.from, before))
      return undefined;
    const near = number === sentence - 1;
    const found = near
      ? (personOf(reading, statement, before, spoken.astray) ??
        doerOf(reading, statement, before, spoken) ??
        findNearerDoer(reading, statement, before))
      : doerOf(reading, statement, before, spoken);
    if (found) return found;
    if (reading.tokens[before.from]?.opensLine) return undefined;
  }
  return undefined;
}

/** `وكان السائق كمال عون في طريقه إلى عمله. وأضاف أن`: what only tells how things were, before a verb by which whoever spoke goes on. */
const isBackground = ({ tokens, cues }: Reading, cue: number, { from }: Bounds): boolean =>
  GOES_ON.has(cues[cue]?.reading.lemma.lemma ?? '') &&
  /^[وف]?كانت?$/.test(tokens[from]?.form ?? '');

/** Number of the sentence that a statement's verb opens, or ends behind its quotation: `«…»، قالت`. */
function openedSentence(reading: Reading, { cue, opening, tense }: Statement): number | undefined {
  if (tense === 'participle') return undefined;
  const { tokens, marks } = reading;
  const number = reading.sentences[cue.from] as number;
  const from = reading.bounds[number]?.from;
  if (from === undefined) return undefined;
  // `زار الموفد المدينة. لكنه قال`, `كانت المديرة حذرة. فهي ترى`, `ثم قالت`
  const yet = /^(?:و?لكنها?|[وف]ه[وي]|ثم)$/.test(tokens[from]?.form ?? '') ? 1 : 0;
  if (cue.from === from + yet) return number;
  const { mark } = opening;
  const closer = mark === undefined ? undefined : marks.closerOf.get(mark);
  if (mark === undefined || closer === undefined || closer > cue.from) return undefined;
  const comma = isComma(tokens[closer + 1]) ? 1 : 0;
  if (closer + 1 + comma !== cue.from) return undefined;
  const first = reading.sentences[mark] as number;
  return reading.bounds[first]?.from === mark ? first : undefined;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** The person with a name whom a sentence names first. */
function personOf(
  reading: Reading,
  statement: Statement,
  { from, to }: Bounds,
  astray: boolean,
): NounPhrase | undefined {
  // `من جانبه أشاد السفير بكذا. وذكر أن`
  const aside = /^[وف]?من$/.test(reading.tokens[from]?.form ?? '') ? 2 : 0;
  for (let i = from; i < Math.min(to, from + 3 + aside); i++) {
    const phrase = readNounPhrase(reading.phrases, i, to);
    // `استدعت الخارجية السفير سامي حداد. وأبلغته أن`: to whom she did it
    const man = phrase?.head?.kind === 'person' && phrase.head.gender === 'm';
    if (man && statement.agreement.gender === 'f' && i > from + 1) continue;
    // `تنتظر أم خالد الصهريج. تقول:`
    const named = phrase?.name && !phrase.head && isSomebody(reading, phrase);
    const bare = statement.tense === 'present' && named;
    const person = (phrase?.name && phrase.head?.kind === 'person') || bare;
    const called =
      astray && phrase?.headDefinite && /^(?:person|group)$/.test(phrase.head?.kind ?? '');
    if ((person || called) && agrees(phrase, statement)) return phrase;
  }
  return astray ? womanOf(reading, statement, { from, to }) : undefined;
}

/** `وعلى بعد أمتار كانت جارته منى حداد تجمع الحطب. "لا ماء"، قالت`: the woman whom a sentence names, for a verb that no man fits. */
function womanOf(
  { phrases, classes, tokens }: Reading,
  { agreement }: Statement,
  { from, to }: Bounds,
): NounPhrase | undefined {
  if (agreement.gender !== 'f' || agreement.number !== 'singular') return undefined;
  for (let i = from; i < Math.min(to, from + WIDEST); i++) {
    const { proclitic } = classes.of(tokens[i]?.form ?? '');
    if (/[لب]/.test(proclitic) || isOfClass(phrases, i - 1, 'preposition')) continue;
    const phrase = readNounPhrase(phrases, i, to);
    if (phrase?.name && phrase.head?.kind === 'person' && phrase.head.gender === 'f') return phrase;
  }
  return undefined;
}

/**
 * Whoever stands right behind the verb of a sentence and agrees with it and with the statement: anybody where nobody else
 * has spoken, and a body whose verb tells what it says to what was said: `ورفض المجلس الخلاصة. وقال إن`.
 */
function doerOf(
  reading: Reading,
  statement: Statement,
  { from: opens, to }: Bounds,
  { astray, silent }: SpokenBefore,
): NounPhrase | undefined {
  const { tokens, cues } = reading;
  const from = afterExpected(reading, opens);
  // `وقد زار الوزير`, `لم تكن النائبة تتوقع`, `بينما كان الوزير يتكلم`
  const verb = /^[وف]?(?:قد|لم|لا|بينما|فيما|عندما|حين)$/.test(tokens[from]?.form ?? '')
    ? from + 1
    : from;
  const said = cues[verb]?.reading.tense === 'past';
  const goesOn = GOES_ON.has(cues[statement.cue.from]?.reading.lemma.lemma ?? '');
  if (!silent && !astray && (!said || goesOn)) return undefined;
  const phrase = readNounPhrase(reading.phrases, verb + 1, to);
  if (!phrase || !isSomebody(reading, phrase) || !agrees(phrase, statement)) return undefined;
  const { head, headDefinite, name, state } = phrase;
  // `ورحبت مصادر مقربة من الوزير بالقرار. ولفتت إلى`
  const described = phrase.to - phrase.from > 1 && /^(?:body|source|group)$/.test(head?.kind ?? '');
  const known = name || headDefinite || described;
  if (state ? !said : !known) return undefined;
  return isVerbOf(tokens[verb]?.form ?? '', statement) ? phrase : undefined;
}

/** `ومن المقرر أن | يزور الوزير المعرض`: what is expected is told of whoever stands behind the verb. */
function afterExpected({ tokens }: Reading, from: number): number {
  const expected = /^ال(?:مقرر|محتمل|مرتقب|منتظر|متوقع|مرجح|مفترض|مزمع|مامول)$/;
  const opens = /^[وف]?من$/.test(tokens[from]?.form ?? '') && tokens[from + 2]?.form === 'ان';
  return opens && expected.test(tokens[from + 1]?.form ?? '') ? from + 3 : from;
}

/** Whether a form may be a verb of the gender of a statement's: `زارت`, `تقف` beside `قالت`, `زار`, `يقف` beside `قال`. */
function isVerbOf(form: string, { agreement }: Statement): boolean {
  const bare = form.replace(/^[وف](?=.{3})/, '');
  const feminine = /^ت.{3,}|[^ا]ت$/.test(bare);
  return (
    agreement.number !== 'singular' ||
    feminine === (agreement.gender === 'f') ||
    bare.startsWith('ت')
  );
}

/** The woman whom the article introduced last before a verb that no man fits: `فبينما اتهمها بالتحريض، ردت بأن`. */
export function findWomanBefore(
  { phrases }: Reading,
  { cue, agreement }: Statement,
): NounPhrase | undefined {
  if (agreement.gender !== 'f' || agreement.number !== 'singular') return undefined;
  const first = cue.from - LONG_AGO;
  const found = lastIntroductionBefore(
    phrases,
    cue.from,
    ({ phrase: { from, head } }) => from < first || head?.gender === 'f',
  )?.phrase;
  return found && found.from >= first ? found : undefined;
}
