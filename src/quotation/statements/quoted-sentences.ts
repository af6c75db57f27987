/**
 * Sentences that are nothing but a quotation and words which say that somebody, just named, spoke it:
 * `«…»، بحسب تعبيرها.`, `«…»، كما يقول.`, `«…»، قالت وهي تبكي.`
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Agreement } from '../cues/inflection.ts';
import { isOnlyManner } from '../frames/manner.ts';
import { BY_PHRASE, type Statement } from '../statement.ts';
import { isSomebody } from '../subjects/somebody.ts';
import type { Reading } from '../text/reading.ts';

const LEADS = /^(?:بحسب|حسب|وفق|وفقا|طبقا|علي|في)$/;
const OWN_WORDS = /^ل?(?:قول|تعبير|وصف|راي|تقدير|كلام)(ه|ها|هم|هما)$/;
const AS = /^(?:كما|مثلما|هكذا|بهذا|بذلك)$/;

/** Tells whether a folded word that is no cue may begin what closes or points back at a quotation, or go on with `أن`. */
export const mayCloseQuoted = (form: string): boolean =>
  LEADS.test(form) || AS.test(form) || /^به(?:ذه|اته)$/.test(form) || /^وب?ان/.test(form);

/** Reads the statement whose closing words begin at a token; undefined where they name somebody or quote nothing whole. */
export function readQuotedSentence(reading: Reading, at: number): Statement | undefined {
  const { tokens, marks } = reading;
  const number = reading.sentences[at] as number;
  const sentence = reading.bounds[number];
  const comma = /^[،,]$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const opener = marks.openerOf.get(comma - 1) ?? marks.openerOf.get(comma);
  if (opener === undefined || !sentence || opener !== sentence.from) return undefined;
  const closing = readClosing(reading, at);
  if (!closing) return undefined;
  const after = tokens[closing.to] as Token | undefined;
  const last = /^[.!؟…]$/.test(tokens[sentence.to - 1]?.text ?? '') ? sentence.to - 1 : sentence.to;
  const ends =
    closing.to >= sentence.to ||
    /^[.!؟…]$/.test(after?.text ?? '') ||
    isOnlyManner(tokens, closing.to, last);
  if (!ends) return undefined;
  const to = marks.closerOf.get(opener) as number;
  return {
    cue: { from: at, to: closing.to },
    opening: {
      construction: '«…» + فعل',
      from: opener + 1,
      to,
      opener: at,
      mark: opener,
      speech: true,
    },
    clause: to,
    main: true,
    agreement: closing.agreement,
    tense: 'past',
    stance: 'says',
  };
}

function readClosing(
  { tokens, cues }: Reading,
  at: number,
): { to: number; agreement: Agreement } | undefined {
  const form = (k: number) => tokens[k]?.form ?? '';
  if (LEADS.test(form(at))) {
    // `على حد تعبيره`
    const noun = form(at + 1) === 'حد' ? at + 2 : at + 1;
    const pronoun = OWN_WORDS.exec(form(noun))?.[1];
    if (!pronoun) return undefined;
    const number = pronoun === 'هم' ? 'plural' : pronoun === 'هما' ? 'dual' : 'singular';
    return { to: noun + 1, agreement: { gender: pronoun === 'ها' ? 'f' : 'm', number } };
  }
  const verb = AS.test(form(at)) ? at + 1 : at;
  const cue = cues[verb];
  if (!cue || cue.conjunction || !/^(?:past|present)$/.test(cue.reading.tense)) return undefined;
  const { lemma, gender, number, pronoun } = cue.reading;
  if (pronoun || lemma.tight || !lemma.frames.has('speech')) return undefined;
  return { to: verb + 1, agreement: { gender, number } };
}

/**
 * Reads a sentence that is a quotation and nothing else, behind one that tells of somebody's words in the same paragraph:
 * `قال المزارع سامي علي إنه خسر كل شيء. "لم يأت إلينا أحد".`
 */
export function readGoingOn(reading: Reading, at: number): Statement | undefined {
  const { tokens, marks, cues } = reading;
  const opener = at - 1;
  const closer = marks.closerOf.get(opener);
  const number = reading.sentences[opener] as number;
  const sentence = reading.bounds[number];
  const before = reading.bounds[number - 1];
  if (closer === undefined || !sentence || !before || opener !== sentence.from) return undefined;
  if (tokens[opener]?.opensLine || closer - opener < 4) return undefined;
  for (let i = closer + 1; i < sentence.to; i++) if (tokens[i]?.kind === 'word') return undefined;
  let told = false;
  for (let i = before.from; i < before.to; i++) {
    const cue = cues[i]?.reading;
    const speech = cue && /^(?:past|present)$/.test(cue.tense) && cue.lemma.frames.has('speech');
    told ||= speech === true && cue.lemma.stance === 'says';
  }
  if (!told) return undefined;
  return {
    ...BY_PHRASE,
    cue: { from: opener, to: at },
    opening: {
      construction: '«…» بعد كلام صاحبها',
      from: at,
      to: closer,
      opener,
      mark: opener,
      speech: true,
    },
    clause: opener,
    follows: true,
  };
}

/** `وأن`, `وبأنها` at the head of a sentence; `وإن كان` is none. */
const AND_THAT = /^وب?أن(?:ه|ها|هم|هما)?$/;

/**
 * Reads a sentence that goes on with `أن` behind one that told what somebody said, in the same paragraph: `وقالت الشرطة إن
 * الرجل كان وحده. وأنه لم يحمل سلاحا`.
 */
export function readGoingOnThat(reading: Reading, at: number): Statement | undefined {
  const { tokens, cues } = reading;
  const number = reading.sentences[at] as number;
  const before = reading.bounds[number - 1];
  const starts = reading.bounds[number]?.from === at && !tokens[at]?.opensLine;
  if (!starts || !before || !AND_THAT.test(tokens[at]?.text ?? '')) return undefined;
  let told = false;
  for (let i = before.from; i < before.to && !told; i++) {
    const cue = cues[i]?.reading;
    if (!cue || cue.tense === 'noun' || !cue.lemma.frames.has('that')) continue;
    told = tokens.slice(i + 1, Math.min(before.to, i + 20)).some(isComplementizer);
  }
  if (!told) return undefined;
  return {
    ...BY_PHRASE,
    cue: { from: at, to: at + 1 },
    opening: { construction: 'وأن + جملة', from: at + 1, opener: at, speech: false },
    clause: at,
    follows: true,
  };
}

/** What points back at the words before it: `هكذا`, and `بهذه العبارة`. */
const WORDING = /^(?:العباره|العبارات|الكلمات|الكلمه|الجمله|الطريقه)$/;

/**
 * Reads a quotation that a sentence of its own points back at with a verb that is no cue: `«سنقاتل».. بهذه العبارة استهل
 * المدرب سامي علي حديثه`.
 */
export function readThus(reading: Reading, at: number): Statement | undefined {
  const { tokens, marks, cues } = reading;
  const phrase = /^به(?:ذه|اته)$/.test(tokens[at]?.form ?? '');
  const worded = phrase && WORDING.test(tokens[at + 1]?.form ?? '');
  if (!worded && tokens[at]?.form !== 'هكذا') return undefined;
  let closer = at - 1;
  while (/^[.،,…؛:–—-]$/.test(tokens[closer]?.text ?? '') && closer > at - 5) closer--;
  const opener = marks.openerOf.get(closer);
  if (opener === undefined || tokens[at]?.opensLine) return undefined;
  let verb = worded ? at + 2 : at + 1;
  // `بهذه الكلمات القليلة | أوجز الكاتب مسيرته`
  while (worded && verb < at + 5 && /^ال.{3}/.test(tokens[verb]?.form ?? '')) verb++;
  // A verb of saying after `هكذا` is read with its frame.
  if (!worded && cues[verb]) return undefined;
  const sentence = reading.bounds[reading.sentences[at] as number];
  const source = sentence && readNounPhrase(reading.phrases, verb + 1, sentence.to);
  const somebody = source?.name !== undefined || (source && isSomebody(reading, source));
  if (!somebody || tokens[verb]?.kind !== 'word') return undefined;
  return {
    cue: { from: at, to: verb + 1 },
    source,
    opening: {
      construction: '«…» + فعل',
      from: opener + 1,
      to: closer,
      opener: at,
      mark: opener,
      speech: true,
    },
    clause: closer,
    ...BY_PHRASE,
    main: true,
  };
}
