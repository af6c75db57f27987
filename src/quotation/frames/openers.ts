/**
 * Openers: from a reporting verb to the first word of what was said. Between them stand whoever speaks, when and
 * where; the opener is `أن`, a colon, a quotation mark, or the noun phrase that the verb's frame asks for.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { placeAt } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { meanwhileFrom } from '../text/sentence-links.ts';
import { afterGloss, afterHearer, isFollowed, skipAdverbs } from './adverb-frames.ts';
import { copyEnd, sideEnd } from './aside-frames.ts';
import { isByname } from './bynames.ts';
import { readClause } from './clause-openers.ts';
import { afterDescription } from './described-speakers.ts';
import { endsAt } from './frame-ends.ts';
import { FrameText } from './frame-text.ts';
import { findImpersonal, readImpersonal } from './impersonal-openings.ts';
import { readAfterOccasion, readAfterSetting } from './late-objects.ts';
import { lateSubject } from './late-subjects.ts';
import { readObjectFrames } from './object-frames.ts';
import { readFronted, readOwnWords } from './own-words.ts';
import { readPreposition } from './preposition-frames.ts';
import { readSource, readSpokesman } from './source-frames.ts';
import { findAscribed, readMark, readUnmarked } from './speech-frames.ts';

/** A speaker after the verb, and the opening after it. */
export interface VerbFrame {
  readonly source?: NounPhrase;
  /** Through whom the speaker speaks: `على لسان وزير خارجيته`. */
  readonly spokesman?: NounPhrase;
  readonly opening: Opening;
}

/**
 * Reads the frame of the verb at a token; undefined where what follows is no statement.
 *
 * @param hasSubject whether its subject stands before it, so that none follows
 */
export function readVerbFrame(
  reading: Reading,
  at: number,
  cue: CueWord,
  hasSubject = false,
): VerbFrame | undefined {
  const unled = readUnled(reading, at, cue, hasSubject);
  if (unled) return unled;
  const frame = new FrameText(reading, at, cue, readVerbFrame);
  frame.hasSubject = hasSubject;
  const after = skipAdverbs(frame, frame.at + 1);
  const start = mayNameSubject(frame)
    ? afterSubject(frame, lateSubject(frame, after) ?? after)
    : after;
  if (start === undefined) return undefined;
  const opening = findOpening(frame, start) ?? readUnmarked(frame, start);
  if (!opening) return undefined;
  const { source, spokesman, relayed } = frame;
  if (relayed && !opening.relayed)
    return { ...(source ? { source } : {}), opening: { ...opening, relayed } };
  return { ...(source ? { source } : {}), ...(spokesman ? { spokesman } : {}), opening };
}

/** `قالت هدى شاهين | يبدو أن`: what is said without `إن`, and whoever speaks before it. */
function readUnled(
  reading: Reading,
  at: number,
  cue: CueWord,
  hasSubject: boolean,
): VerbFrame | undefined {
  const own = findImpersonal(reading, at, cue);
  if (own === undefined) return undefined;
  const frame = new FrameText(reading, at, cue, readVerbFrame, own);
  frame.hasSubject = hasSubject;
  const after = skipAdverbs(frame, at + 1);
  const start = mayNameSubject(frame) ? afterSubject(frame, after) : after;
  const opening = start === undefined ? undefined : readImpersonal(frame, start, own);
  return opening && { ...(frame.source ? { source: frame.source } : {}), opening };
}

function mayNameSubject(frame: FrameText): boolean {
  const { tense, number } = frame.cue.reading;
  if (tense === 'participle' || tense === 'noun' || frame.hasSubject) return false;
  // `ورددوا هتافات`, `وقالوا لهم`: no subject stands after a verb in the plural.
  return number !== 'plural' || !/وا$/.test(frame.tokens[frame.at]?.form ?? '');
}

/** Reads whoever speaks from a token: the token behind; undefined where a deed is told of, and nobody speaks. */
function afterSubject(frame: FrameText, start: number): number | undefined {
  const told = frame.tokens[start];
  if (told?.form.startsWith('ال') && !frame.objectFrames() && frame.isActivity(start))
    return undefined;
  const read = readSubject(frame, start);
  if (!read) return start;
  const source = withGlossedName(frame, read);
  // `أورد الموقع على لسان الوزير أن`: what an outlet has from somebody
  const outlet =
    source.head?.kind === 'outlet' || /^(?:وكاله|شبكه)$/.test(source.head?.lemma ?? '');
  const spokesman = readSpokesman(frame, source.to);
  frame.spokesman = outlet ? undefined : spokesman;
  frame.relayed = outlet ? spokesman : undefined;
  const end = spokesman?.to ?? source.to;
  // `وتابع "محسب": …`: the mark round the name.
  const marked = frame.reading.marks.openerOf.get(end) === source.from - 1 ? 1 : 0;
  frame.source = source;
  return afterDescription(frame, end) ?? afterGloss(frame, end + marked);
}

/** `أوضح الجار، سامي حداد، أن`: the name between commas behind a word that no list knows. */
function withGlossedName(frame: FrameText, source: NounPhrase): NounPhrase {
  const alone = source.name && !source.head && source.to - source.from === 1;
  const { definite } = frame.reading.classes.of(frame.tokens[source.from]?.form ?? '');
  if (!alone || !definite || !isComma(frame.tokens[source.to])) return source;
  const called = readNounPhrase(frame.reading.phrases, source.to + 1, frame.limit);
  const { givenName } = frame.reading.classes.of(frame.tokens[source.to + 1]?.form ?? '');
  const glossed = givenName && called?.name && !called.head && isComma(frame.tokens[called.to]);
  return glossed && called.name ? { ...source, to: called.to, name: called.name } : source;
}

function readSubject(frame: FrameText, start: number): NounPhrase | undefined {
  const read = readSource(frame, start);
  const inIt = /^في(?:ه|ها|هم)$/.test(frame.tokens[start - 1]?.form ?? '');
  // `في الوقت الذي دعت فيه النقابة العمال إلى الإضراب`
  const meanwhile = inIt && meanwhileFrom(frame.tokens, frame.at) !== undefined;
  if (!inIt || meanwhile || !frame.objectFrames()) return read;
  // `في وقت توقعت فيه مصادر أن`, and not `أعلنت فيه وقف القتال`
  // and `بينما دعا فيه الوزير سامي حداد السكان إلى`
  const whom = frame.tokens[read?.to ?? start]?.form ?? '';
  const addressed = read?.name && frame.has('urge', 'charge') && /^ال.{3}/.test(whom);
  return addressed || isFollowed(frame, read) ? read : undefined;
}

/** Where what was said begins, from the token behind whoever speaks. */
function findOpening(frame: FrameText, start: number): Opening | undefined {
  const first = readAtOnce(frame, start) ?? readAfterOccasion(frame, start);
  if (first) return first;
  for (let j = start; j < frame.limit; j++) {
    const token = frame.tokens[j] as Token;
    const copied = copyEnd(frame, token.kind === 'mark' ? j : j - 1);
    if (copied > j) {
      j = copied;
      continue;
    }
    if (token.kind === 'mark') {
      const closer = frame.reading.marks.closerOf.get(j);
      const opening = readMark(frame, j, start) ?? readMarkedDeed(frame, j, closer);
      if (opening) return opening;
      if (closer === undefined || closer >= frame.limit) continue;
      if (frame.looksSpoken(j, closer) && !isByname(frame, j, closer)) return undefined;
      j = closer;
    } else if (token.kind === 'word') {
      // `حذرت الوزارة | من جهتها | من أن`
      if (sideEnd(frame, j) > j) {
        j = sideEnd(frame, j) - 1;
        continue;
      }
      const opening = readWord(frame, j, token, start);
      if (opening) return opening === 'none' ? undefined : opening;
    }
  }
  return undefined;
}

/** What stands right behind whoever speaks, when it was said and to whom. */
function readAtOnce(frame: FrameText, start: number): Opening | undefined {
  // `وقدر حداد: إجمالي الإنتاج بنحو ألف طن`: a colon behind whoever speaks, for a verb that takes no speech.
  const colon = start === frame.source?.to && frame.tokens[start]?.text === ':';
  const first = colon && !frame.has('speech') ? start + 1 : start;
  const object = afterHearer(frame, skipAdverbs(frame, first));
  return (
    readFronted(frame, start) ??
    findAscribed(frame, start) ??
    readObjectFrames(frame, object) ??
    readBehindPlace(frame, start)
  );
}

/** `اتهمت المعارضة في الخارج | الحكومة بالفساد`, `دعا الحزب في بيان | المواطنين إلى كذا`: whom it is about, behind where it was said. */
function readBehindPlace(frame: FrameText, start: number): Opening | undefined {
  const { classes, phrases } = frame.reading;
  const { lemma } = frame.cue.reading;
  const about = frame.has('charge', 'urge') && !/^(?:حذر|وجه)$/.test(lemma.lemma);
  if (
    !about ||
    frame.source?.to !== start ||
    !/^(?:في|خلال|عبر|داخل)$/.test(formWithin(frame, start))
  )
    return undefined;
  const place = placeAt(phrases, start + 1);
  const noun = classes.of(formWithin(frame, start + 1));
  let k = start + 1 + (place?.words.length ?? 1);
  const told = classes.of(formWithin(frame, k));
  // `في بيان رسمي`, `في الضفة الغربية`, and not `في مؤتمر | وزراء الخارجية`
  const described = /يه?$/.test(told.bare) && told.definite === noun.definite;
  const adjective = described && told.proclitic === '' && !told.classes.has('preposition');
  if (adjective) k++;
  else if (!place && !noun.definite) return undefined;
  const whom = classes.of(formWithin(frame, k));
  const people = whom.head !== undefined && whom.proclitic === '' && !whom.classes.has('setting');
  return people && frame.tokens[k]?.kind === 'word' ? readObjectFrames(frame, k) : undefined;
}

/** The folded form at an index; none at the frame's limit and behind it. */
function formWithin(frame: FrameText, at: number): string {
  return at < frame.limit ? (frame.tokens[at]?.form ?? '') : '';
}

/** `أكدت الجامعة "تضامنها" مع المغرب` */
function readMarkedDeed(
  frame: FrameText,
  j: number,
  closer: number | undefined,
): Opening | undefined {
  if (closer === undefined || closer - j > 4 || !frame.has('object')) return undefined;
  // `انتقد " غرور " الشركة`
  const whose = frame.tokens[closer + 1]?.form ?? '';
  const owned =
    closer === j + 2 && (/^ال.{3}/.test(whose) || placeAt(frame.reading.phrases, closer + 1));
  const criticized = frame.cue.reading.lemma.stance === 'condemns' && frame.any('object') && owned;
  return criticized || frame.reading.classes.isVerbalNoun(frame.tokens[j + 1]?.form ?? '')
    ? { construction: 'مفعول «…»', from: j, opener: j, mark: j, speech: false }
    : undefined;
}

/** What a word opens; `none` where it shows that the search is over. */
function readWord(
  frame: FrameText,
  j: number,
  token: Token,
  start: number,
): Opening | 'none' | undefined {
  const negated = readNegatedClause(frame, j, token, start);
  if (negated) return negated;
  if (isComplementizer(token)) return readClause(frame, j);
  const word = frame.reading.classes.of(token.form);
  const own = readOwnWords(frame, j, word, start);
  if (own) return own;
  if (j > frame.at && endsAt(frame, j, start)) return 'none';
  const noun =
    readAfterSetting(frame, j) ?? readPreposition(frame, j, word.classes.has('preposition'));
  if (noun) return noun;
  // `أكد المسؤول، في مؤتمر جمع الشركة والوزارة، أن`
  const late = j > start && frame.afterComma(j) && !(frame.has('that') && frame.clauseFollows(j));
  return late ? readObjectFrames(frame, skipAdverbs(frame, j)) : undefined;
}

/** `متمنيا ألا نصل إلى ذلك`: `أن` and `لا` in one word, which stays in what was said. */
function readNegatedClause(
  frame: FrameText,
  j: number,
  { text }: Token,
  start: number,
): Opening | undefined {
  const opens =
    /^ب?ألّ?ا$/.test(text) && frame.has('that', 'urge') && (j === start || frame.afterComma(j));
  return opens ? { construction: 'أن + جملة', from: j, opener: j, speech: false } : undefined;
}
