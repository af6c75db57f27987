/**
 * Whom a statement is by: the phrase beside its verb, the subject of its sentence, or whoever spoke last.
 *
 * @module
 */
import type { ArticleSpeakers } from '../names/article-speakers.ts';
import { mayBeName } from '../names/name-words.ts';
import { type NounPhrase, readNounPhrase } from '../names/noun-phrase.ts';
import type { ArticleSpeaker } from '../names/speaker-register.ts';
import {
  findLeftOut,
  findWhoseSpeech,
  goesBackToOpening,
  honorificAfter,
  isOnlyAbout,
} from './dropped-subjects.ts';
import { findEarlierSubject, findWomanBefore } from './earlier-subject.ts';
import type { Agreement } from './inflection.ts';
import { findHost } from './occasions.ts';
import { findPair } from './pairs.ts';
import type { QuotationBasis } from './quotation.ts';
import type { Reading } from './reading.ts';
import {
  findDoer,
  findFirstPhrase,
  findNearSubject,
  findSubject,
  isSaidInside,
  phraseEndingAt,
} from './sentence-subject.ts';
import type { Statement } from './statement.ts';
import { findStated, findTellers } from './tellers.ts';

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
  speakers: ArticleSpeakers,
  before: Statement | undefined,
): StatementSpeaker | undefined {
  const agreement = agreementOf(reading, statement);
  const via = statement.via ? speakers.resolve(statement.via) : undefined;
  const { source } = statement;
  if (source) {
    const speaker = speakers.resolve(source, agreement, interruptedName(reading, statement));
    return speaker && { speaker, via: via ? [via] : [], basis: basisOf(source), agreement };
  }
  // `…. "لم يأت إلينا أحد".`
  const last = statement.follows ? speakers.lastSpeaker() : undefined;
  if (last) return { speaker: last, via: [], basis: 'implied', agreement };
  const teller = isSaidInside(reading, statement.cue.from)
    ? (stated(reading, statement, speakers) ??
      speakers.firstKnown(findTellers(reading, statement), statement.agreement))
    : undefined;
  if (teller) return { speaker: teller, via: [], basis: 'implied', agreement };
  // `وسأله القاضي: هل اطلعت؟ فأجاب: لا`
  const asked = before && reading.cues[before.cue.from]?.reading;
  const { reading: verb, conjunction: conjoined } = reading.cues[statement.cue.from] ?? {};
  const answers = verb?.lemma.lemma === 'أجاب';
  const answering =
    answers && asked?.lemma.lemma === 'سأل' && asked.pronoun
      ? speakers.resolveAnswering(statement.agreement)
      : undefined;
  if (answering) return { speaker: answering, via: [], basis: 'implied', agreement };
  const spokenTo = answers && conjoined ? askedBefore(reading, statement) : undefined;
  const answerer = spokenTo && speakers.resolve(spokenTo, agreement);
  if (answerer) return { speaker: answerer, via: [], basis: 'implied', agreement };
  const whose = honorificAfter(reading, statement) ?? findWhoseSpeech(reading, statement);
  const owner = whose && speakers.resolve(whose, agreement);
  if (owner) return { speaker: owner, via: [], basis: 'implied', agreement };
  const meant = droppedSubject(reading, statement, speakers, before);
  if (meant) return { speaker: meant, via: [], basis: 'implied', agreement };
  // `والتقى كيلمان وحداد أمس وأعلنا أن`: two, and never the one who spoke last
  if (statement.agreement.number === 'dual' && statement.tense === 'past') {
    const pair = findPair(reading, statement);
    const two = pair ? speakers.resolve(pair, agreement) : undefined;
    if (two) return { speaker: two, via: [], basis: 'implied', agreement };
    const first = reading.bounds[reading.sentences[statement.cue.from] as number]?.from;
    const goesOn = first === statement.cue.from && speakers.lastAgrees(statement.agreement);
    if (!goesOn) return undefined;
  }
  const same =
    before !== undefined &&
    reading.sentences[before.cue.from] === reading.sentences[statement.cue.from];
  // `«…»، تقول الممثلة، قبل أن تضيف`: what she said ends before her verb.
  const inside =
    same &&
    before.tense === 'phrase' &&
    before.opening.to === undefined &&
    before.opening.from < statement.cue.from;
  const reported = inside ? findSubject(reading, statement, before.opening.from) : undefined;
  // `قال شهود إن الرجل صرخ مطالبا بالنجدة`: what disagrees with the speaker is told of the content's subject.
  const astray =
    same && statement.tense === 'participle' && !speakers.lastAgrees(statement.agreement);
  const told = astray ? findFirstPhrase(reading, statement, before.opening.from) : undefined;
  // `وهو ما كذبه طلاب التقتهم الصحيفة، إذ قالوا إن`: several, where one has just spoken
  const several = same && statement.agreement.number === 'plural' && statement.tense === 'past';
  const because =
    several && /^(?:اذ|حيث)$/.test(reading.tokens[statement.cue.from - 1]?.form ?? '');
  const others =
    because && !speakers.lastAgrees(statement.agreement)
      ? findSubject(reading, statement, before.opening.from)
      : undefined;
  // `انتقده معلقون، لكن دافع آخرون عنه واعتبروا أن`
  const plural = statement.agreement.number === 'plural' && statement.tense === 'past';
  const rest = plural && conjoined ? restBefore(reading, statement) : undefined;
  // `أضافت أنه سيعود، لكن شقيقه سامي حداد نفى ذلك وقال إنه`: another's verb in the sentence
  const turns =
    same &&
    conjoined &&
    statement.tense === 'past' &&
    statement.agreement.number === 'singular' &&
    !speakers.lastAgrees(statement.agreement);
  const doer =
    statement.tense === 'participle' || turns
      ? findDoer(reading, statement, before?.cue.from ?? -1)
      : undefined;
  const subject =
    reported ??
    others ??
    rest ??
    doer ??
    told ??
    findNearSubject(reading, statement) ??
    (same ? undefined : findSubject(reading, statement)) ??
    findLeftOut(reading, statement, before?.cue.from ?? -1) ??
    findEarlierSubject(reading, statement, {
      cue: before?.cue.from ?? -1,
      astray: !speakers.lastAgrees(statement.agreement),
      silent: speakers.lastSpeaker() === undefined,
    });
  if (!subject && same && isLoose(statement) && !speakers.lastAgrees(statement.agreement))
    return undefined;
  // `اعتبره النادي مقصرا، وفي المقابل تقدم بشكوى يطالب فيها`: the other side's turn
  if (!subject && same && turnsAside(reading, before.cue.to, statement.cue.from)) return undefined;
  const man = speakers.lastSpeaker();
  // `فبينما اتهمها بالتحريض، ردت بأن`
  const woman =
    !subject && man?.kind === 'person' && man.gender === 'm'
      ? findWomanBefore(reading, statement)
      : undefined;
  const meantBy = subject ?? woman;
  const speaker = meantBy
    ? speakers.resolve(meantBy, statement.agreement)
    : speakers.resolveImplied(statement.agreement);
  return speaker && { speaker, via: [], basis: 'implied', agreement };
}

/** Whoever spoke before a sentence that leaves its subject out, where the one whom it names is somebody else. */
function droppedSubject(
  reading: Reading,
  statement: Statement,
  speakers: ArticleSpeakers,
  before: Statement | undefined,
): ArticleSpeaker | undefined {
  const { agreement } = statement;
  const host = findHost(reading, statement, before);
  if (host === 'before') {
    const last = speakers.lastAgrees(agreement) ? speakers.lastSpeaker() : undefined;
    if (last) return last;
  } else if (host) return speakers.resolve(host, agreement);
  if (goesBackToOpening(reading, statement, before)) return speakers.resolveAnswering(agreement);
  const about = isOnlyAbout(reading, statement) && speakers.lastAgrees(agreement);
  return about && speakers.lastSpeaker() ? speakers.resolveImplied(agreement) : undefined;
}

/** `آخرون` with its own verb, a few words before one that goes on. */
function restBefore({ tokens, phrases }: Reading, { cue }: Statement): NounPhrase | undefined {
  for (let k = cue.from - 1; k > Math.max(0, cue.from - 8); k--) {
    if (tokens[k]?.kind === 'mark') return undefined;
    // … and not `مسؤولون آخرون`
    const own = !/(?:ون|ين)$/.test(tokens[k - 1]?.form ?? '');
    if (tokens[k]?.form === 'اخرون' && own) return readNounPhrase(phrases, k, k + 1);
  }
  return undefined;
}

/** Whether `وفي المقابل` stands between two tokens, and what was said there is told inside something else. */
const turnsAside = (reading: Reading, from: number, to: number): boolean =>
  isSaidInside(reading, to) &&
  reading.tokens.slice(from, to).some(({ form }) => /^(?:المقابل|وبالمقابل)$/.test(form));

/** `نقلنا الشكوى إلى المدير سامي علي، فأجاب`: to whom it was told. */
function askedBefore(reading: Reading, { cue }: Statement): NounPhrase | undefined {
  const asked = phraseEndingAt(reading, cue.from);
  const before = reading.tokens[(asked?.from ?? 0) - 1]?.form ?? '';
  return asked?.head?.kind === 'person' && /^(?:الي|علي)$/.test(before) ? asked : undefined;
}

/** `تصريح لعضو المجلس سامي علي دعا فيه`: by whom it is said to be. */
function stated(
  reading: Reading,
  { cue }: Statement,
  speakers: ArticleSpeakers,
): ArticleSpeaker | undefined {
  const first = reading.bounds[reading.sentences[cue.from] as number]?.from ?? 0;
  const phrase = findStated(reading, Math.max(first, cue.from - 20), cue.from);
  return phrase && speakers.resolve(phrase);
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

/** A participle or `ووصفها` that agrees with nobody is a noun: `بما فيها مطالبة السلطات`. */
const isLoose = ({ tense, opening }: Statement): boolean =>
  opening.construction.startsWith('وصف') ||
  (tense === 'participle' && !opening.construction.startsWith('أن') && !opening.speech);

const basisOf = (source: NounPhrase): QuotationBasis['speaker'] =>
  source.name || source.state || (source.head && source.to - source.from > 1)
    ? 'named'
    : 'coreferent';
