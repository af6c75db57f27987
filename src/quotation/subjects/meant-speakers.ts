/**
 * Whoever a statement means that names nobody beside its verb: by whom its speech is said to be, who was asked, whose
 * guest or host spoke, two who met.
 *
 * @module
 */

import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { firstKnown, identifySpeaker } from '../../names/speakers/article-speakers.ts';
import type { ArticleSpeaker } from '../../names/speakers/speaker-register.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import type { Agreement } from '../cues/inflection.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { findAsked } from './asked.ts';
import {
  findCiting,
  findWhoseSpeech,
  goesBackToOpening,
  honorificAfter,
  isOnlyAbout,
} from './dropped-subjects.ts';
import { findHost } from './occasions.ts';
import { findPair } from './pairs.ts';
import { agrees, isSaidInside, phraseEndingAt } from './sentence-subject.ts';
import { findStated, findTellers } from './tellers.ts';
import type { Turn } from './turn.ts';

/** Whom the words around a statement show to be meant. */
export const findMeant = (
  turn: Turn,
  agreement: Agreement | undefined,
): ArticleSpeaker | undefined =>
  findGoingOn(turn) ??
  findTeller(turn) ??
  findAnswering(turn) ??
  findAside(turn) ??
  findAsked(turn) ??
  findSpokenTo(turn, agreement) ??
  findOwner(turn, agreement) ??
  findHostOrOpening(turn) ??
  findBoth(turn, agreement);

/** `…. "لم يأت إلينا أحد".` */
const findGoingOn = ({ statement, speakers }: Turn): ArticleSpeaker | undefined =>
  statement.follows ? speakers.lastSpeaker() : undefined;

/** `في بيان للنقابة قالت فيه إن`: by whom that is in which it was said */
function findTeller(turn: Turn): ArticleSpeaker | undefined {
  const { reading, statement, speakers } = turn;
  if (!isSaidInside(reading, statement.cue.from)) return undefined;
  const owner = ownerBefore(reading, statement);
  if (owner) return identifySpeaker(speakers, owner, statement.agreement);
  return stated(turn) ?? firstKnown(speakers, findTellers(reading, statement), statement.agreement);
}

/** In tokens: how far before `الذي` somebody's office and name begin. */
const LONGEST_NAME = 12;

/** `واستحضر المدير كلمة الشاعر سامي حداد الذي قال فيها إن`: who is named right before `الذي`, whose speech it is. */
function ownerBefore(reading: Reading, statement: Statement): NounPhrase | undefined {
  const relative = statement.cue.from - 1;
  if (!isRelative(reading.phrases, relative)) return undefined;
  const first = reading.bounds[reading.sentences[relative] as number]?.from ?? 0;
  for (let from = Math.max(first, relative - LONGEST_NAME); from < relative; from++) {
    const { head } = reading.classes.of(reading.tokens[from]?.form ?? '');
    if (head && head.kind !== 'person' && head.kind !== 'honorific') continue;
    const phrase = readNounPhrase(reading.phrases, from, relative);
    const person = phrase?.name && phrase.head?.kind === 'person' && phrase.to === relative;
    if (person && agrees(phrase, statement)) return phrase;
  }
  return undefined;
}

/** `تصريح لعضو المجلس سامي علي دعا فيه`: by whom it is said to be. */
function stated({ reading, statement: { cue }, speakers }: Turn): ArticleSpeaker | undefined {
  const first = reading.bounds[reading.sentences[cue.from] as number]?.from ?? 0;
  const phrase = findStated(reading, Math.max(first, cue.from - 20), cue.from);
  return phrase && identifySpeaker(speakers, phrase);
}

/** `وسأله القاضي: هل اطلعت؟ فأجاب: لا` */
function findAnswering({ reading, statement, speakers, before }: Turn): ArticleSpeaker | undefined {
  const asked = before && reading.cues[before.cue.from]?.reading;
  const answers = reading.cues[statement.cue.from]?.reading.lemma.lemma === 'أجاب';
  return answers && asked?.lemma.lemma === 'سأل' && asked.pronoun
    ? speakers.resolveAnswering(statement.agreement)
    : undefined;
}

/** `وأشار حداد إلى كذا وهو ما تعتبره النقابة خرقا، مشددا على أن`: whoever spoke before what others hold of it. */
function findAside({ reading, statement, speakers, before }: Turn): ArticleSpeaker | undefined {
  const at = before?.cue.from;
  if (at === undefined || statement.tense !== 'participle') return undefined;
  const { tokens, cues } = reading;
  const held = cues[at]?.reading;
  const deemed = held?.tense === 'present' && held.pronoun && held.lemma.frames.has('deem');
  const of = tokens[at - 1]?.form === 'ما' && /^[وف]?هو$/.test(tokens[at - 2]?.form ?? '');
  return deemed && of ? speakers.resolveAnswering(statement.agreement) : undefined;
}

/** `نقلنا الشكوى إلى المدير سامي علي، فأجاب`: to whom it was told. */
function findSpokenTo(
  { reading, statement: { cue }, speakers }: Turn,
  agreement: Agreement | undefined,
): ArticleSpeaker | undefined {
  const verb = reading.cues[cue.from];
  if (verb?.reading.lemma.lemma !== 'أجاب' || !verb.conjunction) return undefined;
  const asked = phraseEndingAt(reading, cue.from);
  const before = reading.tokens[(asked?.from ?? 0) - 1]?.form ?? '';
  const told = asked?.head?.kind === 'person' && /^(?:الي|علي)$/.test(before);
  return told ? identifySpeaker(speakers, asked, agreement) : undefined;
}

/** `مؤكدا سيادته على ضرورة كذا`, `تلتها كلمة لرئيس الجمعية سامي حداد رحب فيها بالحضور وأكد أن`: whose speech it is. */
function findOwner(
  { reading, statement, speakers, before }: Turn,
  agreement: Agreement | undefined,
): ArticleSpeaker | undefined {
  const owner: NounPhrase | undefined =
    honorificAfter(reading, statement) ??
    findWhoseSpeech(reading, statement) ??
    findCiting(reading, statement, before);
  return owner && identifySpeaker(speakers, owner, agreement);
}

/** Whoever spoke before a sentence that leaves its subject out, where the one whom it names is somebody else. */
function findHostOrOpening({
  reading,
  statement,
  speakers,
  before,
}: Turn): ArticleSpeaker | undefined {
  const { agreement } = statement;
  const host = findHost(reading, statement, before);
  if (host === 'before') {
    const last = speakers.lastAgrees(agreement) ? speakers.lastSpeaker() : undefined;
    if (last) return last;
  } else if (host) return identifySpeaker(speakers, host, agreement);
  if (goesBackToOpening(reading, statement, before)) return speakers.resolveAnswering(agreement);
  const about = isOnlyAbout(reading, statement) && speakers.lastAgrees(agreement);
  return about && speakers.lastSpeaker() ? speakers.resolveImplied(agreement) : undefined;
}

/** `والتقى كيلمان وحداد أمس وأعلنا أن`: two, and never the one who spoke last */
function findBoth(
  { reading, statement, speakers }: Turn,
  agreement: Agreement | undefined,
): ArticleSpeaker | undefined {
  const pair = isOfTwo(statement) ? findPair(reading, statement) : undefined;
  return pair && identifySpeaker(speakers, pair, agreement);
}

/** Whether a verb is of two: `وأعلنا أن`. */
export const isOfTwo = ({ agreement, tense }: Statement): boolean =>
  agreement.number === 'dual' && tense === 'past';

/** Whether a verb opens its sentence and agrees with whoever spoke last. */
export function goesOnAlone({ reading, statement, speakers }: Turn): boolean {
  const { from } = statement.cue;
  const first = reading.bounds[reading.sentences[from] as number]?.from;
  return first === from && speakers.lastAgrees(statement.agreement);
}
