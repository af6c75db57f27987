/**
 * The words of an "according to" phrase up to whoever it names: `بحسب ما نقله الموقع عن مسؤول`, `وفق آخر حصيلة للوزارة`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import {
  type NounPhrase,
  readNounPhrase,
  type TokenRange,
} from '../../names/phrases/noun-phrase.ts';
import { readSubjectPhrase } from '../../names/phrases/subject-phrase.ts';
import { isSomebody } from '../subjects/somebody.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { issuerOf } from './according-issuers.ts';
import {
  afterAddressee,
  afterTime,
  ownedBySomebody,
  readAccount,
  readQuotedName,
  revealerOf,
  TOLD,
  upToClause,
  withOthers,
} from './according-source.ts';
import { tellsOutlet } from './according-words.ts';

/** A verb with its object's pronoun after `ما`: `ما نقله الموقع`. */
const REPORTED = wordPattern('quotation/statements', 'reported-it', '', 'ت?ها?');

/** What something is done by, and nobody who tells it: `حسب الحاجة`, `بحسب المتاح`. */
const NOBODY = wordPattern('quotation/statements', 'nobody', '(?:ل?ل|ال)?');

/** Where an attribution stands, and its sentence. */
export interface AccordingPlace {
  readonly reading: Reading;
  /** Its first token, and how many it has without a verb: `على ما` has two. */
  readonly at: number;
  readonly length: number;
  readonly sentence: TokenRange;
}

/** The token that whoever is named begins at, and the verb before it. */
export interface NamedFrom {
  readonly from: number;
  readonly verb: CueWord | undefined;
}

/** Whom an attribution names, and who passes it on. */
interface Named {
  readonly source: NounPhrase;
  readonly via: NounPhrase | undefined;
}

/** Steps over one word of a kind. */
const over = (tokens: readonly Token[], at: number, word: RegExp): number =>
  word.test(tokens[at]?.form ?? '') ? at + 1 : at;

/** Steps over the words before whoever is named; undefined where nobody is. */
export function namedFrom({
  reading,
  at,
  length,
  sentence,
}: AccordingPlace): NamedFrom | undefined {
  const { tokens } = reading;
  const start = at + length;
  let from = afterWhat(tokens, start);
  if (/^(?:قول|تعبير|وصف|راي|زعم)(?:ه|ها|هم)?$/.test(tokens[from]?.form ?? '')) return undefined;
  const verb = reading.cues[from];
  if (verb && verb.reading.tense !== 'noun') from++;
  else if (/^[وف]?كما$/.test(tokens[at]?.form ?? '') && tellsOutlet(tokens, from)) from++;
  else if (at === sentence.from || from > start) from = over(tokens, from, REPORTED);
  // `وفق ما أشار إليه الوزير`, `حسب ما كشف عنه المكتب`
  from = over(tokens, from, /^(?:به|عنه|اليه|عليه|فيه)$/);
  if (from > start) {
    from = afterTime(reading, from, sentence.to);
    // `حسبما علم الثلاثاء لدى مصالح الأمن`
    from = over(tokens, from, /^(?:لدي|من)$/);
    from = afterAddressee(reading, from, sentence.to);
  }
  return { from: afterReport(reading, from, sentence.to), verb };
}

/** Steps over `عن`, `ما` and `جاء في` behind the preposition. */
function afterWhat(tokens: readonly Token[], at: number): number {
  let from = over(tokens, at, /^(?:عن|الي)$/);
  // `بحسب ما نقلت وكالة`: whoever reports.
  from = over(tokens, from, /^(?:ما|لما)$/);
  // `ووفق ما جاء في نص البلاغ`
  const contained =
    /^(?:جاء|ورد)$/.test(tokens[from]?.form ?? '') && tokens[from + 1]?.form === 'في';
  if (!contained) return from;
  return tokens[from + 2]?.form === 'نص' ? from + 3 : from + 2;
}

/** Steps over what was told, where somebody's name follows: `بحسب تصريحات الوزير`. */
function afterReport(reading: Reading, at: number, end: number): number {
  const { tokens } = reading;
  // `وفق آخر حصيلة لوزارة الداخلية`
  // `وفقا للبيانات الأولى الصادرة عن | جهاز الإطفاء`
  const issued = issuedFrom(reading, at, end);
  if (issued !== undefined) return issued;
  const latest =
    /^ل?(?:اخر|احدث)$/.test(tokens[at]?.form ?? '') &&
    TOLD.has((tokens[at + 1]?.form ?? '').replace(/^ال/, ''));
  const from = latest ? at + 1 : at;
  if (!TOLD.has((tokens[from]?.form ?? '').replace(/^ل/, ''))) return from;
  // `وحسب إفادات متطابقة لمسافرين`
  const { classes } = reading.classes.of(tokens[from + 1]?.form ?? '');
  const theirs = classes.has('adjective') && /^ل.{3}/.test(tokens[from + 2]?.form ?? '');
  const owner = theirs ? from + 2 : from + 1;
  return ownedBySomebody(reading, owner, end) ? owner : from;
}

/** Whoever issued what was told, behind it: `المعلومات الأولية الصادرة عن`. */
function issuedFrom(reading: Reading, at: number, end: number): number | undefined {
  const { tokens } = reading;
  if (!TOLD.has((tokens[at]?.form ?? '').replace(/^(?:لل|ال|ل)/, ''))) return undefined;
  for (let k = at + 1; k < at + 5; k++) {
    if (tokens[k]?.kind !== 'word') return undefined;
    const out = /^(?:ال)?صادره?$/.test(tokens[k]?.form ?? '');
    if (out && /^(?:عن|من)$/.test(tokens[k + 1]?.form ?? ''))
      return ownedBySomebody(reading, k + 2, end) ? k + 2 : undefined;
  }
  return undefined;
}

/** Reads whoever is named from a token on; undefined where nobody is. */
export function readNamed(place: AccordingPlace, { from, verb }: NamedFrom): Named | undefined {
  const { reading, at, length, sentence } = place;
  const { tokens } = reading;
  const told =
    readQuotedName(reading, from) ??
    readAccount(reading, from, sentence.to) ??
    readSubjectPhrase(reading.phrases, from, sentence.to);
  const first =
    revealerOf(reading, from, told, sentence.to) ?? (told && issuerOf(reading, told, sentence.to));
  if (!first) return undefined;
  // `بحسب ما نقله الموقع عن مسؤول`: whoever is reported speaks.
  const relays =
    verb?.reading.lemma.frames.has('relay') ||
    /^(?:نقل|اورد|روا)/.test(tokens[from - 1]?.form ?? '');
  const inner =
    relays && from > at + length && tokens[first.to]?.form === 'عن'
      ? readNounPhrase(reading.phrases, first.to + 1, sentence.to)
      : undefined;
  const relayed = inner && isSomebody(reading, inner) ? inner : undefined;
  const read = relayed ?? first;
  const whole = withOthers(reading, read, sentence.to);
  const source = upToClause(reading, whole, sentence.to, at === sentence.from);
  if (!source.head && !source.name && !source.state) return undefined;
  if (NOBODY.test(tokens[from]?.form ?? '')) return undefined;
  // `حسب ما دار في الجلسة`: a verb that tells nobody.
  const untold = /^(?:ما|لما)$/.test(tokens[from - 1]?.form ?? '') && source.from === from;
  const anyhow = !source.headDefinite && !source.name && source.to - source.from === 1;
  if (untold && !source.state && (anyhow || !isSomebody(reading, source))) return undefined;
  return { source, via: relayed && first };
}
