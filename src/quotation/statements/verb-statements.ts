/**
 * Statements of reporting verbs: the verb, whoever speaks after or before it, and the opener.
 *
 * @module
 */
import type { TokenRange } from '../../names/phrases/noun-phrase.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import { readVerbFrame } from '../frames/openers.ts';
import type { Statement } from '../statement.ts';
import { isAboutTold } from '../subjects/verb-doers.ts';
import { citedBefore } from '../subjects/verb-sources.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { meanwhileFrom } from '../text/sentence-links.ts';
import { stanceOf } from './stance.ts';
import { goesOn, isCitedBy, isMain, isOfOthers, standsInGloss } from './statement-order.ts';
import { isUntold, saysNothing } from './untold-verbs.ts';
import { findVerbSpeaker, standsBefore } from './verb-speakers.ts';

/** Finds the statements of the verbs and participles of an article, in text order. */
export function findVerbStatements(reading: Reading): Statement[] {
  const found: Statement[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const cue = reading.cues[i];
    if (!cue || cue.reading.tense === 'noun') continue;
    const before = found.at(-1);
    // `رأى المحلل حسن أبو طالب أن`: a name that is also a verb.
    if (before?.source && before.source.from <= i && i < before.source.to) continue;
    const read = readStatement(reading, i, cue);
    if (!read) continue;
    if (before && isListedDeed(reading, i, cue, before)) continue;
    if (before && isOfOthers(reading, before, read, cue)) continue;
    const statement = before && goesOn(reading, before, read, cue) ? { ...read, main: true } : read;
    // `رفضت الوزارة ما وصفته بـ"المزايدات"، مبرزة أن`: the participle before the clause has it.
    const farther = found.at(-2);
    const same = farther !== undefined && farther.opening.from === statement.opening.from;
    if (same && statement.tense === 'participle' && before !== farther)
      found.splice(found.length - 2, 1);
    if (before && isCitedBy(reading, before, statement)) {
      found[found.length - 1] = {
        ...statement,
        main: true,
        ...(before.source ? { via: before.source } : {}),
      };
      continue;
    }
    if (before && before.opening.from === statement.opening.from) {
      if (yieldsTo(reading, i, cue, before, statement)) continue;
      found.pop();
    }
    found.push(statement);
  }
  return found;
}

/** `قال الخبير إن السبب هو الاعتقال، ومطالبة لندن بالإفراج عنه`: behind a man's words a noun, and no participle of a woman's. */
function isListedDeed(
  { tokens, sentences }: Reading,
  at: number,
  { reading, conjunction }: CueWord,
  before: Statement,
): boolean {
  const noun =
    conjunction && reading.tense === 'participle' && /^و.{3,}ه$/.test(tokens[at]?.form ?? '');
  if (!noun || sentences[before.cue.from] !== sentences[at]) return false;
  const { agreement, opening, tense } = before;
  const his = agreement.gender === 'm' && agreement.number === 'singular' && tense !== 'phrase';
  return his && opening.construction.startsWith('أن');
}

/** Whether of two verbs that open the same words the one before has them. */
function yieldsTo(
  reading: Reading,
  at: number,
  cue: CueWord,
  before: Statement,
  statement: Statement,
): boolean {
  const relative = isRelative(reading.phrases, at - 1);
  // `رفض النادي الصمت بعد التقارير الأخيرة التي تؤكد أن`: what the reports say.
  const leaked = relative && statement.source?.head?.kind === 'document';
  // `وأشاد الممثل بالمخرج الذي قال فيه النقاد إنه مبدع`: who speaks there stands behind that verb.
  const { source, opening } = statement;
  const own = relative && source && source.from > at && source.to === opening.opener;
  const aside = !leaked && !own && (cue.reading.pronoun || relative);
  if (before.main && !statement.main && aside) return true;
  if (standsInGloss(reading, before, statement)) return true;
  if (isReportedAside(reading, at, statement)) return true;
  // `وتضيف وهي تشير إلى الخزان أن`: what she does meanwhile.
  const meanwhile = /^وه[وي]$/.test(reading.tokens[at - 1]?.form ?? '');
  if (meanwhile && before.cue.from >= at - 3) return true;
  // `رفض الوزير ما أعلنه النائب، قائلا: «…»`
  if (isAboutTold(reading, before.cue.from) && statement.tense === 'participle') return false;
  const gap = statement.opening.opener - statement.cue.to;
  if (before.source && !statement.source && gap > 3) return true;
  // `وقال مازحا: «…»`: how he said it
  const beside = before.cue.to === at && /^(?:past|present)$/.test(before.tense);
  // … whose ending is that of two who did it as well
  const manner = statement.tense === 'participle' || statement.agreement.number === 'dual';
  if (beside && manner && statement.opening.speech) return true;
  // `وكتب المتحدث قائلا إن`: the verb that names the speaker keeps it.
  // and so does `وقال مخاطبا منتقديه: «…»`
  return statement.tense === 'participle' && /^(?:قال|خاطب)$/.test(cue.reading.lemma.lemma);
}

/** `وأضاف حداد - حسبما ذكرت القناة - أنه`: who reports it, in an aside that ends before what was said. */
function isReportedAside({ tokens }: Reading, at: number, { opening }: Statement): boolean {
  const before = tokens[at - 1]?.form ?? '';
  const what = before === 'ما' && /^(?:ب?حسب|وفقا?|علي|لما)$/.test(tokens[at - 2]?.form ?? '');
  if (!what && !/^(?:كما|مثلما|ب?حسبما|وفقما)$/.test(before)) return false;
  // `، حسبما ذكرت الوكالة، إلى أن`
  const led = /^(?:الي|علي|عن|من)$/.test(tokens[opening.opener]?.form ?? '');
  const seam = tokens[opening.opener - 1] ?? tokens[opening.from - 1];
  return led || /^[-–—،,)]$/.test(seam?.text ?? '');
}

/** Reads the statement of the verb at a token; undefined where nobody says anything by it. */
function readStatement(reading: Reading, at: number, cue: CueWord): Statement | undefined {
  if (isUntold(reading, at, cue)) return undefined;
  const meanwhile = meanwhileFrom(reading.tokens, at);
  const relative = meanwhile === undefined && isRelative(reading.phrases, at - 1);
  const frame = readVerbFrame(reading, at, cue, standsBefore(reading, at, cue, relative));
  if (!frame) return undefined;
  const found = findVerbSpeaker(reading, at, cue, frame, relative);
  if (!found) return undefined;
  const { source } = found;
  // Only whoever stands behind `فيه` speaks there.
  if (meanwhile !== undefined && !frame.source) return undefined;
  const clause = meanwhile ?? found.clause;
  if (saysNothing({ reading, at, cue, frame, relative, source })) return undefined;
  const { opening, spokesman } = frame;
  const { lemma, tense, gender, number } = cue.reading;
  const relayed = opening.relayed ?? citedBefore(reading, opening.opener, source, lemma.lemma);
  const last = opening.relayedLast === true;
  const speaker = last ? undefined : (relayed ?? source);
  return {
    cue: emphasised(reading, at, opening.opener) ?? {
      from: at,
      to: cueEnd(reading, at, opening.opener),
    },
    ...(speaker ? { source: speaker } : {}),
    ...((relayed || last) && source ? { via: source } : {}),
    ...(spokesman ? { via: spokesman } : {}),
    opening,
    clause,
    main: meanwhile !== undefined || isMain(reading, at, cue, clause, relative, opening, source),
    agreement: { gender, number },
    tense,
    stance: stanceOf(reading, at, lemma.stance),
  };
}

/** `كرر المدرب التأكيد على أن`: the noun is the cue. */
function emphasised({ tokens }: Reading, at: number, opener: number): TokenRange | undefined {
  for (let k = opener; k > at && k > opener - 3; k--) {
    const form = tokens[k]?.form ?? '';
    if (/^(?:التاكيد|تاكيده|تاكيدها|التشديد|القول|الاشاره)$/.test(form))
      return { from: k, to: k + 1 };
  }
  return undefined;
}

/** The preposition that the verb governs belongs to the cue: `مشيرا إلى`, `وشدد على`. */
function cueEnd(reading: Reading, at: number, opener: number): number {
  const token = reading.tokens[opener];
  return opener === at + 1 && token && /^(?:الي|علي|عن)$/.test(token.form) ? opener + 1 : at + 1;
}
