/**
 * A verb after what was said: `«…»، أفادت المديرة.`, `…، كما أعلن الأربعاء المكتب.`, `… . أوضح ذلك المدير.`
 *
 * @module
 */
import { formAt, isComma, type Token } from '../../arabic/tokens.ts';
import {
  type NounPhrase,
  readNounPhrase,
  type TokenRange,
} from '../../names/phrases/noun-phrase.ts';
import { readSubjectPhrase } from '../../names/phrases/subject-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { CueReading } from '../cues/cue-lexicon.ts';
import { saysWhere } from '../ends/said-where.ts';
import { tellsManner } from '../frames/manner.ts';
import { BY_PHRASE, type Statement } from '../statement.ts';
import { isSomebody } from '../subjects/somebody.ts';
import type { Reading } from '../text/reading.ts';
import { opensTurn } from '../text/sentence-links.ts';
import { trimEnd } from './according-statements.ts';

/** A verb, and what ties it to what was said before it. */
interface Postposed {
  readonly reading: Reading;
  /** Token of the verb. */
  readonly at: number;
  /** Token of its first word: `كان` of `كما كان قد أعلن`, the verb where nothing stands before it. */
  readonly first: number;
  readonly verb: CueReading;
  readonly sentence: TokenRange;
  /** `كما أعلن المكتب` */
  readonly asIf: boolean;
  /** `هكذا رد المتحدث` */
  readonly thus: boolean;
  /** `هذا ما أعلنه وزير الصحة في مقابلة` */
  readonly what: boolean;
  /** `أوضح ذلك المدير` */
  readonly told: boolean;
  /** Token where a comma is that parts it from what was said. */
  readonly comma: number;
  /** Mark that opens what was said. */
  readonly quoted: number | undefined;
  /** `…، يضيف الوزير.`: nothing but a comma ties it. */
  readonly aside: boolean;
}

/** A verb after what was said: `«…»، أفادت المديرة.` and `…، كما أعلن الأربعاء المكتب.` */
export function readPostposed(reading: Reading, at: number): Statement | undefined {
  const tied = tieOf(reading, at);
  if (!tied || !mayStandBehind(tied) || isBelied(tied)) return undefined;
  const source = readTeller(tied);
  if (!source) return undefined;
  const ahead = readQuotedAhead(tied, source);
  if (ahead) return ahead;
  if (isTiedByNothing(tied) && !closesSentence(tied, source)) return undefined;
  if (!isWholeBehind(tied, source)) return undefined;
  const content = findSaidBefore(tied);
  return content && tellSaidBefore(tied, source, content);
}

/** What ties a verb to the words before it; undefined where it is no verb or `و` is written onto it. */
function tieOf(reading: Reading, at: number): Postposed | undefined {
  const { tokens, marks } = reading;
  const cue = reading.cues[at];
  if (!cue || !/^(?:past|present)$/.test(cue.reading.tense) || cue.conjunction) return undefined;
  const sentence = reading.bounds[reading.sentences[at] as number];
  if (!sentence) return undefined;
  const { reading: verb } = cue;
  const helped = helpedFrom(tokens, at);
  const asIf = /^(?:كما|مثلما|حسبما|وفقما)$/.test(tokens[helped - 1]?.form ?? '');
  const first = asIf ? helped : at;
  const before = tokens[first - 1]?.form ?? '';
  const thus = /^(?:هكذا|بهذا|بذلك)$/.test(before);
  // `…، هذا ما أعلنه وزير الصحة في مقابلة`
  const what = verb.pronoun && before === 'ما' && tokens[at - 2]?.form === 'هذا';
  const comma = what ? at - 3 : asIf || thus ? first - 2 : at - 1;
  // … and not `استبعد هذا الأخير الأمر`
  const latter = /^الاخيره?$/.test(tokens[at + 2]?.form ?? '');
  const told = /^(?:ب?ذلك|ب?هذا)$/.test(tokens[at + 1]?.form ?? '') && !thus && !latter;
  const quoted = marks.openerOf.get(comma) ?? marks.openerOf.get(comma - 1);
  const aside = !verb.pronoun && verb.lemma.frames.has('speech') && isComma(tokens[comma]);
  return { reading, at, first, verb, sentence, asIf, thus, what, told, comma, quoted, aside };
}

/** `كما | كان قد أعلن`, `كما | سبق أن أعلنت`: token of the first word that helps a verb; the verb's where none does. */
function helpedFrom(tokens: readonly Token[], at: number): number {
  if (/^و?ان$/.test(formAt(tokens, at - 1)) && /^ي?سبق$/.test(formAt(tokens, at - 2)))
    return at - 2;
  const over = formAt(tokens, at - 1) === 'قد' ? at - 1 : at;
  return /^كان(?:ت|وا)?$/.test(formAt(tokens, over - 1)) ? over - 1 : over;
}

/** `ولم يكن القطار متأخرا كما كانت أعلنت الشركة`: what she had told was otherwise. */
function isBelied({ reading, at, first, sentence }: Postposed): boolean {
  if (first === at || isComma(reading.tokens[first - 2])) return false;
  const before = reading.tokens.slice(sentence.from, first - 1);
  return before.some(({ form }) => /^[وف]?(?:لم|لن|لا|ليس|ليست)$/.test(form));
}

/** Whether a verb of this kind may tell what stands before it. */
function mayStandBehind(tied: Postposed): boolean {
  const { verb, thus, what, quoted } = tied;
  if (isCalledSo(tied)) return false;
  // `«…»، هكذا رد المتحدث`
  // and `«…»، يعلق المدير`
  const after = thus || verb.tense === 'present';
  const tells = after && quoted !== undefined && verb.lemma.stance === 'says';
  if ((verb.lemma.tight && !tells) || isCalledSo(tied)) return false;
  if (isTiedByNothing(tied) && !tied.aside) return false;
  const { frames } = verb.lemma;
  return (frames.has('that') || frames.has('speech')) && (!verb.pronoun || what);
}

/** `حساب منظمة "النور" يشجع العنف`, `أن "حركة الشعب" أعلنت المقاطعة`: what is called so, amid a clause. */
function isCalledSo({ reading, at, asIf, thus, what, told, quoted, sentence }: Postposed): boolean {
  if (quoted === undefined || asIf || thus || what || told) return false;
  const before = reading.tokens[quoted - 1];
  return !isComma(reading.tokens[at - 1]) && quoted > sentence.from && before?.kind === 'word';
}

const isTiedByNothing = ({ asIf, told, what, quoted }: Postposed): boolean =>
  !asIf && !told && !what && quoted === undefined;

/** `كما أعلن | الأربعاء | المكتب`: whoever tells it, behind the verb and its time. */
function readTeller({ reading, at, sentence, told, what }: Postposed): NounPhrase | undefined {
  const { tokens, classes } = reading;
  let from = told ? at + 2 : at + 1;
  while (from < sentence.to && classes.of(tokens[from]?.form ?? '').classes.has('time')) from++;
  const read = readSubjectPhrase(reading.phrases, from, sentence.to);
  if (!read) return undefined;
  const source = what ? withMarkedName(reading, read) : read;
  // `برر ذلك بعطل في الأجهزة`: by what, and nobody's name
  const by = !source.head && !source.state && /^ب.{3}/.test(tokens[source.from]?.form ?? '');
  return told && by && !isSomebody(reading, source) ? undefined : source;
}

/** `هذا ما أكده الخبير المالي "رودي كراوزه".`: the name between marks behind a title. */
function withMarkedName({ marks, phrases }: Reading, source: NounPhrase): NounPhrase {
  const closer = marks.closerOf.get(source.to);
  if (source.name || source.head?.kind !== 'person' || closer === undefined) return source;
  const called = readNounPhrase(phrases, source.to + 1, closer);
  if (!called?.name || called.head || called.to !== closer) return source;
  return { ...source, to: closer + 1, name: called.name };
}

/** `والسبب، كما تقول المؤسسة، «عطل طارئ»`: what is quoted comes after. */
function readQuotedAhead(
  { reading, at, first, sentence, asIf }: Postposed,
  source: NounPhrase,
): Statement | undefined {
  const mark = source.to + 1;
  if (!asIf || !isComma(reading.tokens[source.to])) return undefined;
  if (!reading.marks.closerOf.has(mark) || mark >= sentence.to) return undefined;
  return {
    cue: { from: first - 1, to: at + 1 },
    source,
    opening: { construction: 'كما + فعل + «…»', from: mark, mark, opener: at, speech: false },
    clause: first - 1,
    ...BY_PHRASE,
  };
}

/** `…، يضيف الوزير.`: the last words of the sentence, and nothing else. */
const closesSentence = ({ reading, sentence }: Postposed, source: NounPhrase): boolean =>
  (source.to >= sentence.to - 1 || saysWhere(reading, source.to, sentence.to)) &&
  isSomebody(reading, source);

/** Whether nothing stands behind whoever tells it but how, where and to whom it was told. */
function isWholeBehind(
  { reading, sentence, thus, quoted }: Postposed,
  { to }: NounPhrase,
): boolean {
  const next = reading.tokens[to];
  if (!next || to >= sentence.to || thus) return true;
  if (next.kind === 'mark' && /^[.،,؛!؟]$/.test(next.text)) return true;
  const goesWith =
    tellsHowOrWhen(reading, to) || (quoted !== undefined && tellsWhoOrToWhom(reading, to));
  return goesWith && !opensClause(reading, { from: to, to: sentence.to }, quoted !== undefined);
}

/** `تقول فاطمة وهي تقلب الجمر`, `تختم سعاد ضاحكة` */
function tellsHowOrWhen({ tokens, classes }: Reading, at: number): boolean {
  const { text, form } = tokens[at] as Token;
  const word = classes.of(form);
  if (word.classes.has('preposition') || word.classes.has('time')) return true;
  return /.{3}(?:اً|ًا|ةً?)$/u.test(text) || tellsManner(tokens, at);
}

/** What stands behind a quotation and its verb. */
function tellsWhoOrToWhom({ tokens, classes }: Reading, at: number): boolean {
  const { form } = tokens[at] as Token;
  const word = classes.of(form);
  // `«…»، يقول السائق الذي رفض ذكر اسمه`
  if (word.classes.has('relative')) return true;
  // `«…»، يقول الوزير للإذاعة`, `…، أكد الأطباء ردا على سؤال`
  return form === 'ل' || word.proclitic === 'ل' || /^(?:ردا|تعليقا|تعقيبا)$/.test(form);
}

/** Whether what was said stands behind the verb, after `أن` or a colon; behind a quotation only up to a comma. */
function opensClause({ tokens }: Reading, { from, to }: TokenRange, quoted: boolean): boolean {
  for (let k = from; k < to && !(isComma(tokens[k]) && quoted); k++) {
    // `«…»، يقول الوزير قبل أن يغادر`
    const until = /^(?:قبل|بعد|دون)$/.test(tokens[k - 1]?.form ?? '') && quoted;
    if (isComplementizer(tokens[k]) && until) continue;
    if (isComplementizer(tokens[k]) || (tokens[k] as Token).text === ':') return true;
  }
  return false;
}

/**
 * `… . أوضح ذلك المدير.`: whether the verb begins a sentence of its own, and tells the one before;
 * and `… . هذا ما أكده المدير.`
 */
const standsAlone = ({ at, sentence, told, what }: Postposed): boolean =>
  (told && at === sentence.from) || (what && at - 2 === sentence.from);

/** What was said: between its marks, or from the beginning of the sentence; undefined where nothing was. */
function findSaidBefore(tied: Postposed): TokenRange | undefined {
  const { reading, at, sentence, comma, quoted } = tied;
  const alone = standsAlone(tied);
  const bounds = alone ? reading.bounds[(reading.sentences[at] as number) - 1] : sentence;
  if (!bounds) return undefined;
  const from = quoted !== undefined ? quoted + 1 : bounds.from;
  const to =
    quoted !== undefined
      ? (reading.marks.closerOf.get(quoted) as number)
      : trimEnd(reading, from, alone ? lastWordEnd(reading, bounds) : comma + 1);
  if (quoted === undefined && isTurnAlone(reading, { from, to })) return undefined;
  if (to <= from || (tied.aside && quoted === undefined && tellsTalk(reading, from)))
    return undefined;
  return { from, to };
}

/** `من جهته، شكر`, `وبدورها، أشادت`: whose turn it is, and nothing that was said. */
const isTurnAlone = ({ tokens }: Reading, { from, to }: TokenRange): boolean =>
  to - from <= 2 && opensTurn((tokens[to - 1]?.form ?? '').replace(/^و(?=بدور)/, ''));

/** `وفي اتصال بمدير المستشفى، سامي علي، قلل الأخير`: where it was said, and nothing that was. */
const tellsTalk = ({ tokens }: Reading, at: number): boolean =>
  /^[وف]?في$/.test(tokens[at]?.form ?? '') &&
  /^(?:اتصال|تصريح|حديث|لقاء|مداخله|حوار|مقابله)$/.test(tokens[at + 1]?.form ?? '');

/** Token behind the last word of a sentence that a full stop ends. */
const lastWordEnd = ({ tokens }: Reading, { to }: { readonly to: number }): number =>
  tokens[to - 1]?.text === '.' ? to - 1 : to;

function tellSaidBefore(tied: Postposed, source: NounPhrase, { from, to }: TokenRange): Statement {
  const { reading, at, first, verb, asIf, what, quoted } = tied;
  const { gender, number, lemma } = verb;
  const parted = quoted !== undefined && isComma(reading.tokens[quoted - 1]);
  return {
    cue: { from: what ? at - 2 : asIf ? first - 1 : at, to: at + 1 },
    source,
    opening: {
      construction: quoted !== undefined ? '«…» + فعل' : 'جملة + كما + فعل',
      from,
      to,
      opener: at,
      ...(quoted !== undefined ? { mark: quoted } : {}),
      speech: quoted !== undefined,
    },
    // `قالت إنها باعته، "بعت كل شيء" تقول المرأة`: a quotation of its own ends what was said before it.
    clause: standsAlone(tied) ? at : parted ? quoted : to,
    main: true,
    agreement: { gender, number },
    tense: 'phrase',
    stance: lemma.stance,
  };
}
