/**
 * Whom a statement is by: the phrase beside its verb, the subject of its sentence, or whoever spoke last.
 *
 * @module
 */

import type { NounPhrase } from '../../names/phrases/noun-phrase.ts';
import { identifySpeaker } from '../../names/speakers/article-speakers.ts';
import type { ArticleSpeaker, SpeakerRegister } from '../../names/speakers/speaker-register.ts';
import { mayBeName } from '../../names/words/name-words.ts';
import type { Agreement } from '../cues/inflection.ts';
import type { QuotationBasis } from '../quotation.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { findChangedSubject } from './changed-subjects.ts';
import { findLeftOut } from './dropped-subjects.ts';
import { findEarlierSubject, findWomanBefore } from './earlier-subject.ts';
import { findMeant, goesOnAlone, isOfTwo } from './meant-speakers.ts';
import { findAuthors, isOneReport } from './report-authors.ts';
import { findNearSubject, findSubject, isSaidInside } from './sentence-subject.ts';
import { isInSameSentence, type Turn } from './turn.ts';

/** Who speaks in a statement, and how that was told. */
export interface StatementSpeaker {
  readonly speaker: ArticleSpeaker;
  /** Through whom it was told. */
  readonly via: readonly ArticleSpeaker[];
  readonly basis: QuotationBasis['speaker'];
  readonly agreement: Agreement | undefined;
}

/** Who speaks: the phrase beside the verb, whoever spoke before in the sentence, its subject, whoever spoke last. */
export function resolveSpeaker(
  reading: Reading,
  statement: Statement,
  speakers: SpeakerRegister,
  before: Statement | undefined,
): StatementSpeaker | undefined {
  const agreement = agreementOf(reading, statement);
  const via = statement.via ? identifySpeaker(speakers, statement.via) : undefined;
  const { source } = statement;
  if (source) {
    const speaker = identifySpeaker(
      speakers,
      source,
      agreement,
      interruptedName(reading, statement),
    );
    return speaker && { speaker, via: via ? [via] : [], basis: basisOf(source), agreement };
  }
  const turn = { reading, statement, speakers, before };
  const speaker = findMeant(turn, agreement) ?? resolveSubject(turn);
  return speaker && { speaker, via: [], basis: 'implied', agreement };
}

/** The subject of a sentence that names one, or whoever spoke last. */
function resolveSubject(turn: Turn): ArticleSpeaker | undefined {
  const { statement, speakers } = turn;
  if (isOfTwo(statement) && !goesOnAlone(turn)) return undefined;
  const subject = findChangedSubject(turn) ?? findAuthors(turn) ?? findUnspoken(turn);
  if (!subject && (isLoose(turn) || turnsAside(turn))) return undefined;
  const meant = subject ?? findAnsweringWoman(turn);
  return meant ? identifySpeaker(speakers, meant, statement.agreement) : whoeverGoesOn(turn);
}

/** Whoever spoke last; and no one report for a verb of several: `أكدت دراسة أن كذا. وقالوا إن`. */
function whoeverGoesOn(turn: Turn): ArticleSpeaker | undefined {
  const { agreement } = turn.statement;
  const last = turn.speakers.resolveImplied(agreement);
  return last && agreement.number === 'plural' && isOneReport(turn, last) ? undefined : last;
}

/** Whoever did something before in the sentence or the article that says nothing. */
function findUnspoken(turn: Turn): NounPhrase | undefined {
  const { reading, statement, speakers, before } = turn;
  const last = before?.cue.from ?? -1;
  return (
    findNearSubject(reading, statement) ??
    (isInSameSentence(turn) && !isAnothers(turn) ? undefined : findSubject(reading, statement)) ??
    findLeftOut(reading, statement, last) ??
    findEarlierSubject(reading, statement, {
      cue: last,
      astray: !speakers.lastAgrees(statement.agreement),
      silent: speakers.lastSpeaker() === undefined,
    })
  );
}

/** `رفضت النقابة مزاعم ادعى فيها الوزير أن العمال غابوا، وقالت إن`: a verb that no man fits who has just spoken. */
const isAnothers = ({ statement: { agreement, tense }, speakers }: Turn): boolean =>
  tense === 'past' &&
  agreement.gender === 'f' &&
  agreement.number === 'singular' &&
  speakers.lastSpeaker()?.gender === 'm';

/** `فبينما اتهمها بالتحريض، ردت بأن`: a woman told of, where a man spoke last. */
function findAnsweringWoman({ reading, statement, speakers }: Turn): NounPhrase | undefined {
  const last = speakers.lastSpeaker();
  const man = last?.kind === 'person' && last.gender === 'm';
  return man ? findWomanBefore(reading, statement) : undefined;
}

/** A participle or `ووصفها` that agrees with nobody is a noun: `بما فيها مطالبة السلطات`. */
function isLoose(turn: Turn): boolean {
  const { tense, opening, agreement } = turn.statement;
  const loose =
    opening.construction.startsWith('وصف') ||
    (tense === 'participle' && !opening.construction.startsWith('أن') && !opening.speech);
  return loose && isInSameSentence(turn) && !turn.speakers.lastAgrees(agreement);
}

/**
 * `اعتبره النادي مقصرا، وفي المقابل تقدم بشكوى يطالب فيها`: the other side's turn, where `وفي المقابل` stands between two
 * statements, and what was said there is told inside something else.
 */
function turnsAside(turn: Turn): boolean {
  const { reading, statement, before } = turn;
  if (!before || !isInSameSentence(turn)) return false;
  const at = statement.cue.from;
  const between = reading.tokens.slice(before.cue.to, at);
  return (
    isSaidInside(reading, at) && between.some(({ form }) => /^(?:المقابل|وبالمقابل)$/.test(form))
  );
}

/** How later verbs agree with whoever speaks; `نقلت الهيئة عن مصدر` agrees with whoever relays. */
function agreementOf(
  { tokens }: Reading,
  { tense, via, source, opening, agreement }: Statement,
): Agreement | undefined {
  if (tense === 'phrase') return undefined;
  if (!via) return agreement;
  // `نقلت المنظمة عن سارة حداد قولها: «…». وتابعت`
  const said = source?.head === undefined && tokens[opening.opener - 1]?.form;
  if (said === 'قولها') return { gender: 'f', number: 'singular' };
  const { gender, number } = source?.head ?? { gender: 'm', number: 'singular' };
  return { gender, number };
}

/** `إدي زعم رئيس الوزراء راما`: a given name printed before its verb, the surname after it. */
function interruptedName(reading: Reading, { cue, source }: Statement): number | undefined {
  const before = reading.tokens[cue.from - 1];
  const surname = source?.name;
  if (before?.kind !== 'word' || !surname || surname.to - surname.from !== 1 || !source.head)
    return undefined;
  if (source.from < cue.from || !reading.classes.of(before.form).givenName) return undefined;
  return mayBeName(reading.phrases, cue.from - 1) ? cue.from - 1 : undefined;
}

const basisOf = (source: NounPhrase): QuotationBasis['speaker'] =>
  source.name || source.state || (source.head && source.to - source.from > 1)
    ? 'named'
    : 'coreferent';
