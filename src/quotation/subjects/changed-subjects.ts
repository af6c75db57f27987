/**
 * Subjects of a sentence that somebody else has just spoken in: `أضافت أنه سيعود، لكن شقيقه سامي حداد نفى ذلك وقال إنه`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { agrees, findFirstPhrase, findSubject } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';
import { isInSameSentence, type Turn } from './turn.ts';
import { findAnswerer, findDoer } from './verb-doers.ts';

/** Whoever a verb means that goes on in a sentence, other than the one who spoke before. */
export const findChangedSubject = (turn: Turn): NounPhrase | undefined =>
  findBeside(turn) ??
  findReported(turn) ??
  findSeveral(turn) ??
  findOthers(turn) ??
  findAnotherDoer(turn) ??
  findToldOf(turn);

/** In tokens: how far before a participle whoever stands beside it begins. */
const LONGEST_BESIDE = 9;

/** `…، ليتدخل القاضي قائلا: «…»`, `فقاطعه المحامي معتبرا أن`: whoever stands right before a participle, behind a verb of their own. */
function findBeside({ reading, statement }: Turn): NounPhrase | undefined {
  const { from } = statement.cue;
  const { tokens, classes, cues } = reading;
  if (statement.tense !== 'participle' || isComma(tokens[from - 1])) return undefined;
  const doer = findFirstDoer(reading, statement);
  if (doer) return doer;
  for (let at = from - 1; at > Math.max(0, from - LONGEST_BESIDE); at--) {
    if (tokens[at]?.kind !== 'word') return undefined;
    const { head, proclitic } = classes.of(tokens[at]?.form ?? '');
    if (head?.kind !== 'person' || proclitic !== '' || cues[at - 1]) continue;
    const verb = tokens[at - 1]?.form ?? '';
    const before = classes.of(verb);
    if (!/^(?:ل[يت].{3}|ف(?!ي).{3})/.test(verb) || before.head || before.classes.size > 0) continue;
    const beside = readNounPhrase(reading.phrases, at, from);
    return beside?.to === from && agrees(beside, statement) ? beside : undefined;
  }
  return undefined;
}

/** `وتدخل الوزير | مؤكدا أن`, `ورد عون | موضحا أن`: whoever stands between the verb that a sentence opens with and the participle. */
function findFirstDoer(reading: Reading, statement: Statement): NounPhrase | undefined {
  const { from } = statement.cue;
  const first = reading.bounds[reading.sentences[from] as number]?.from ?? from;
  if (from - first < 2 || from - first > LONGEST_BESIDE) return undefined;
  const { head, givenName } = reading.classes.of(reading.tokens[first]?.form ?? '');
  if (head || givenName) return undefined;
  const doer = readNounPhrase(reading.phrases, first + 1, from);
  const whole = doer?.from === first + 1 && doer.to === from && !doer.joint;
  return whole && isSomebody(reading, doer) && agrees(doer, statement) ? doer : undefined;
}

/** `«…»، تقول الممثلة، قبل أن تضيف`: what she said ends before her verb. */
function findReported(turn: Turn): NounPhrase | undefined {
  const { reading, statement, before } = turn;
  if (before?.tense !== 'phrase' || !isInSameSentence(turn)) return undefined;
  const { from, to } = before.opening;
  const inside = to === undefined && from < statement.cue.from;
  return inside ? findSubject(reading, statement, from) : undefined;
}

/** `وهو ما كذبه طلاب التقتهم الصحيفة، إذ قالوا إن`: several, where one has just spoken */
function findSeveral(turn: Turn): NounPhrase | undefined {
  const { reading, statement, speakers, before } = turn;
  if (!before || !isInSameSentence(turn) || !isOfSeveral(turn)) return undefined;
  const because = /^(?:اذ|حيث)$/.test(reading.tokens[statement.cue.from - 1]?.form ?? '');
  if (!because || speakers.lastAgrees(statement.agreement)) return undefined;
  return findSubject(reading, statement, before.opening.from);
}

/** `انتقده معلقون، لكن دافع آخرون عنه واعتبروا أن`: `آخرون` with its own verb, a few words before one that goes on. */
function findOthers(turn: Turn): NounPhrase | undefined {
  const { tokens, phrases, cues } = turn.reading;
  const { from } = turn.statement.cue;
  if (!isOfSeveral(turn) || !cues[from]?.conjunction) return undefined;
  for (let k = from - 1; k > Math.max(0, from - 8); k--) {
    if (tokens[k]?.kind === 'mark') return undefined;
    // … and not `مسؤولون آخرون`
    const own = !/(?:ون|ين)$/.test(tokens[k - 1]?.form ?? '');
    if (tokens[k]?.form === 'اخرون' && own) return readNounPhrase(phrases, k, k + 1);
  }
  return undefined;
}

/** Whether several did in the past what a verb tells. */
const isOfSeveral = ({ statement }: Turn): boolean =>
  statement.agreement.number === 'plural' && statement.tense === 'past';

/** Whether a verb of one goes on in `و` in a sentence in which somebody has spoken. */
const goesOn = (turn: Turn): boolean =>
  isInSameSentence(turn) &&
  turn.reading.cues[turn.statement.cue.from]?.conjunction === true &&
  turn.statement.agreement.number === 'singular';

/** `قال الوزير إن حداد باع المصنع، لكن حداد نفى ذلك، وقال إن`, `فيما نفى حداد ذلك، مؤكدا أن`: who answered goes on. */
function findWhoAnswered(turn: Turn): NounPhrase | undefined {
  const { reading, statement, before } = turn;
  const participle = statement.tense === 'participle' && isInSameSentence(turn);
  if (!before || !(goesOn(turn) || participle)) return undefined;
  return findAnswerer(reading, statement, before.cue.to);
}

/** `أضافت أنه سيعود، لكن شقيقه سامي حداد نفى ذلك وقال إنه`: another's verb in the sentence */
function findAnotherDoer(turn: Turn): NounPhrase | undefined {
  const { reading, statement, speakers, before } = turn;
  const answerer = findWhoAnswered(turn);
  if (answerer) return answerer;
  const turns =
    goesOn(turn) && statement.tense === 'past' && !speakers.lastAgrees(statement.agreement);
  if (statement.tense !== 'participle' && !turns) return undefined;
  const doer = findDoer(reading, statement, before?.cue.from ?? -1);
  return doer && isToldInside(turn, doer) ? undefined : doer;
}

/** `أضافت أن البلدية رفضت الطلب، قائلة إن`: whoever does something in the clause of what was said, while the speaker goes on. */
function isToldInside(turn: Turn, { from }: NounPhrase): boolean {
  const { reading, statement, speakers, before } = turn;
  if (!before || !isInSameSentence(turn) || !speakers.lastAgrees(statement.agreement)) return false;
  const { opening } = before;
  if (opening.to !== undefined || opening.mark !== undefined || from < opening.from) return false;
  return !reading.tokens.slice(opening.from, from).some((token) => isComma(token));
}

/** `قال شهود إن الرجل صرخ مطالبا بالنجدة`: what disagrees with the speaker is told of the content's subject. */
function findToldOf(turn: Turn): NounPhrase | undefined {
  const { reading, statement, speakers, before } = turn;
  if (!before || !isInSameSentence(turn) || statement.tense !== 'participle') return undefined;
  const astray = !speakers.lastAgrees(statement.agreement);
  return astray ? findFirstPhrase(reading, statement, before.opening.from) : undefined;
}
