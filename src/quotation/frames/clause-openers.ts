/**
 * The clause that `أن` opens after a verb, and where the search for it is over: another statement, another clause.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import type { Opening } from '../opening.ts';
import type { FrameText } from './frame-text.ts';
import { isOfInnerVerb } from './inner-verbs.ts';
import { speechAt } from './speech-frames.ts';

const SAYING = new Set(['says', 'announces', 'warns', 'denies', 'promises']);

/** `من المنتظر أن`: what is to come, and nobody says so. */
const EXPECTED = wordPattern('quotation/frames', 'expected', 'ال');

/** Verbal nouns of finding, knowing and telling, with whose they are: of those around a saying only these have a clause of their own. */
const FOUND = wordPattern('quotation/frames', 'found', '', '(?:ه|ها|هم|هما|هن)');

/** A clause after `أن`. */
export function readClause(frame: FrameText, j: number): Opening | undefined {
  const before = frame.tokens[j - 1] as Token;
  if (!governsClause(frame, j, before) || isOfNoun(frame, j, before) || isTooFar(frame, j))
    return undefined;
  const from = j + 1;
  if (from >= frame.tokens.length || (frame.tokens[from] as Token).opensLine) return undefined;
  const led = j - 1 > frame.at && /^(?:الي|علي|عن|من|في)$/.test(before.form);
  const opener = led ? j - 1 : j;
  const next = frame.tokens[from] as Token;
  if (next.text === ':') return speechAt(frame, from + 1, opener, 'أن: كلام');
  if (frame.reading.marks.closerOf.has(from) || frame.reading.marks.unclosed.has(from)) {
    return { construction: 'أن + «…»', from, opener, mark: from, speech: false };
  }
  return { construction: 'أن + جملة', from, opener, speech: false };
}

/** Whether the verb takes `أن`, and the preposition before it. */
function governsClause(frame: FrameText, j: number, before: Token): boolean {
  // `دي.أن.إيه`: a letter that is spelt.
  if (before.text === '.' && !frame.tokens[j]?.spaced) return false;
  // `عرض الصلح، على أن يدفع النادي`: a condition, for a verb that does not govern `على`.
  const condition = before.form === 'علي' && frame.afterComma(j - 1);
  if (condition && !frame.has('on', 'urge', 'charge', 'lay', 'reach')) return false;
  // `ما تقوله المصادر إنه إصلاح`: what it is, right behind whoever says so
  const called = /^انه(?:ا|م)?$/.test(frame.tokens[j]?.form ?? '') && j === frame.source?.to;
  // `وهو ما نفاه الطالب الذي أكد أنه`: what was denied stands before.
  if (
    frame.cue.reading.pronoun &&
    !called &&
    frame.tokens[frame.at - 1]?.form === 'ما' &&
    // `على عكس ما أعلنته المديرة من أن الحريق انتهى`, `كل ما قاله الوزير هو أن`
    !/^(?:من|ه[وي])$/.test(before.form) &&
    !isThisOrThat(frame, j) &&
    !frame.has('name', 'deem')
  )
    return false;
  if (!frame.has('that', 'charge', 'urge', 'name', 'deem')) return false;
  if (frame.has('relay') && !passesOn(frame, j, before)) return false;
  // `بلاغ توصلت به الجريدة`: such a verb tells by `إلى أن` alone.
  if (frame.has('reach') && before.form !== 'الي') return false;
  // `إلى أن` is `until` for a verb that does not point at something.
  return before.form !== 'الي' || frame.has('to', 'urge', 'reach');
}

/**
 * `وهذا ما أكده المستشار القانوني أن القانون لا يسمح بذلك`, `وهو ما أوضحه المهندس سامي حداد أن السد جاهز`: what was told before, and once more
 * in a clause, right behind whoever says so.
 */
function isThisOrThat({ tokens, at, source }: FrameText, j: number): boolean {
  const pointing = tokens[at - 2]?.form ?? '';
  return /^و?هذا$/.test(pointing) || (/^وه[وي]$/.test(pointing) && j === source?.to);
}

/**
 * `نقلت الصحيفة، الأربعاء، أن`, `ونقل شاهد عيان أن`: whoever passes on news, and not `نقل النادي ملعبه على أن يعود`, where something
 * is moved.
 */
function passesOn({ source, tokens, reading }: FrameText, j: number, before: Token): boolean {
  if (/^(?:علي|الي|حتي)$/.test(before.form)) return false;
  const { kind, lemma = '' } = source?.head ?? {};
  const reports =
    /^(?:outlet|source|document)$/.test(kind ?? '') ||
    /^(?:وكاله|شبكه|حساب|مراسل|موقع)$/.test(lemma);
  if (reports) return true;
  // `ونقل رئيس الوفد للحاضرين أن`
  const told = source ? source.to : j;
  return (
    told === j || (told === j - 1 && reading.classes.of(tokens[told]?.form ?? '').proclitic === 'ل')
  );
}

/** Whether the clause belongs to the word before it, and not to the verb. */
function isOfNoun(frame: FrameText, j: number, before: Token): boolean {
  const { classes } = frame.reading;
  const named = frame.source !== undefined && j - 1 < frame.source.to;
  if (named) return false;
  // `وصف الطبيب الدواء، ومن المنتظر أن يعود`: what is expected, in a clause of its own
  const expected = /^[وف]?من$/.test(frame.tokens[j - 2]?.form ?? '') && EXPECTED.test(before.form);
  if (expected && frame.afterComma(j - 2)) return true;
  // `عبر عن سعادته بلقاء من شأنه أن يعزز الروابط`
  if (/^شان(?:ه|ها|هم|هما)$/.test(before.form)) return true;
  if (isOfInnerVerb(frame.reading, frame.at, j)) return true;
  // `احتج الطلبة بعد اكتشافهم أن الأسئلة سربت`: what they found, and not `قال سامي حداد بعد زيارته إن`.
  const found =
    /^(?:بعد|قبل|عقب|اثر|بسبب|رغم|لدي|عند)$/.test(frame.tokens[j - 2]?.form ?? '') &&
    FOUND.test(before.form) &&
    j - 2 > frame.at;
  if (found && !/^إن/.test(frame.tokens[j]?.text ?? '')) return true;
  return j - 1 > frame.at && classes.of(before.form).classes.has('subordinator');
}

/** Whether more stands between the verb and `أن` than the verb bears. */
function isTooFar(frame: FrameText, j: number): boolean {
  const { lemma, tense } = frame.cue.reading;
  if (j - frame.at > 14 && !SAYING.has(lemma.stance)) return true;
  if (!lemma.tight || tense === 'participle') return false;
  const glossed =
    frame.source?.name !== undefined ||
    /^[،,]$/.test(frame.tokens[frame.source?.to ?? -1]?.text ?? '');
  const reach = frame.source ? frame.source.to + (glossed ? 16 : 8) : frame.at + 5;
  // `وأبان في تصريحات محدودة بالبرلمان أمس أن`
  const where =
    frame.tokens[frame.at + 1]?.form === 'في' &&
    isOfClass(frame.reading.phrases, frame.at + 2, 'setting');
  // `أوردت، استنادا إلى وثائق، أن`
  const told = /^(?:نقلا|استنادا)$/.test(frame.tokens[frame.at + 2]?.form ?? '');
  return j > reach + (told ? 9 : where ? 4 : 0);
}
