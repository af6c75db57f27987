/**
 * The clause that a reporting verb stands in, and whoever stands before the verb there: `لكن الوزارة قالت`.
 *
 * @module
 */

import { formAt, isComma, type Token } from '../../arabic/tokens.ts';
import { isShareAt } from '../../names/phrases/group-reading.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { readSubjectPhrase } from '../../names/phrases/subject-phrase.ts';
import { isOfClass, isRelative } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { type Reading, STILL } from '../text/reading.ts';
import { withSecondOffice } from './second-offices.ts';
import { phraseEndingAt } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';
import { isDiscussing } from './subject-search.ts';

const BREAK = /^[،,؛;.!؟?:«»“”"()\-–—]$/;
const CONNECTORS = new Set(
  'و ولم لم ولن لن ولا كما لكنه لكنها لكنهم ولكنه ولكنها ولكنهم لكن ولكن وكان وكانت كان كانت قد وقد فقد لقد اما فيما بينما حين في حيث ان وان بان قبل بعد عندما حينما الا غير وهو هو وهي ما فان اذ ثم بيد جانبه جهته جهتها جانبها من ومن ناحيته ويذكر يذكر بعدما وفي'.split(
    ' ',
  ),
);

/** First token of the clause that a verb stands in: after the last comma, mark or `أن` before it. */
export function clauseStart(reading: Reading, at: number): number {
  const { tokens } = reading;
  let from = at;
  const first = Math.max(reading.bounds[reading.sentences[at] as number]?.from ?? 0, at - 30);
  while (from > first) {
    const before = tokens[from - 1] as Token;
    if (before.kind === 'mark' && BREAK.test(before.text)) break;
    // `…، إلا أنه أقر بأن`
    const yet =
      /^انه(?:ا|م)?$/.test(before.form) && /^(?:غير|الا|بيد)$/.test(tokens[from - 2]?.form ?? '');
    // `الخبير لا يزال يرى أن`
    const still = STILL.test(before.form) && tokens[from - 2]?.form === 'لا';
    if (!yet && !still && !CONNECTORS.has(before.form)) break;
    from -= yet || still ? 2 : 1;
  }
  return from;
}

/** The phrase that ends just before `الذي`. */
export function antecedent(
  reading: Reading,
  relative: number,
  clause: number,
): { phrase: NounPhrase; clause: number } | undefined {
  const phrase = phraseEndingAt(reading, relative, true) ?? describedBefore(reading, relative);
  return phrase && { phrase, clause };
}

/** `الرئيس سامي حداد الخصم الأول للنقابة، والذي هدد`: the name that more is told of up to the comma. */
function describedBefore(reading: Reading, relative: number): NounPhrase | undefined {
  const { tokens, cues, classes } = reading;
  if (!/^[،,]$/.test(tokens[relative - 1]?.text ?? '')) return undefined;
  const last = relative - 1;
  for (let from = last - 2; from > Math.max(0, last - 12); from--) {
    if (tokens[from]?.kind !== 'word' || tokens[from]?.opensLine) return undefined;
    const { head, proclitic } = classes.of(tokens[from]?.form ?? '');
    if (cues[from] && cues[from]?.reading.tense !== 'noun') return undefined;
    if (head?.kind !== 'person' || proclitic !== '') continue;
    const phrase = readNounPhrase(reading.phrases, from, last);
    const rest = tokens.slice(phrase?.to ?? last, last);
    const told = rest.length < 5 && classes.of(rest[0]?.form ?? '').definite;
    return phrase?.name && told && isSomebody(reading, phrase) ? phrase : undefined;
  }
  return undefined;
}

/** Whoever stands before the verb: `لكن الوزارة قالت`, `وكان الوزير قد أكد`. */
export function subjectBefore(
  reading: Reading,
  at: number,
  clause: number,
): { phrase: NounPhrase; clause: number } | undefined {
  const { tokens } = reading;
  const sentence = reading.bounds[reading.sentences[at] as number]?.from ?? 0;
  if (clause <= sentence || turnsBack(reading, clause, at)) return undefined;
  const end = clause;
  const starts = subjectStarts(reading, sentence, end);
  for (const from of starts) {
    const token = tokens[from];
    if (token?.kind !== 'word' && !isShareAt(tokens, from)) continue;
    const phrase = readSubject(reading, from, end);
    const titled = phrase && titledBefore(reading, phrase, starts, end);
    if (titled) return { phrase: titled, clause: connectedFrom(reading, titled.from, sentence) };
    if (phrase) return { phrase, clause: connectedFrom(reading, from, sentence) };
  }
  return undefined;
}

/** `أن المذكرة طويلة | لكنه أكد`, `غير أنه أكد`: whoever spoke before goes on, and nobody whom he told of. */
function turnsBack({ tokens }: Reading, clause: number, at: number): boolean {
  for (let k = clause; k < at; k++) {
    if (/^و?لكنه(?:ا|م)?$/.test(formAt(tokens, k))) return true;
    const itself = /^انه(?:ا|م)?$/.test(formAt(tokens, k));
    if (itself && /^(?:غير|الا|بيد)$/.test(formAt(tokens, k - 1))) return true;
  }
  return false;
}

/**
 * `لكن أمين الصندوق، سامي علي، أوضح أن`: the phrase of the title that a bare name between commas belongs to, and whose
 * title another is: `سامي علي، مدير مستشفى كامبو فيردي، أوضح أن`, `سامي علي، مدير المستشفى، من بيروت، أوضح أن`.
 */
function titledBefore(
  reading: Reading,
  phrase: NounPhrase,
  starts: readonly number[],
  end: number,
): NounPhrase | undefined {
  const { from, to, name, head } = phrase;
  if (!isComma(reading.tokens[from - 1])) return undefined;
  const before = starts.find((start) => start < from);
  const titled = before === undefined ? undefined : readSubject(reading, before, end);
  if (!name) return isHisOffice(reading, titled, phrase) ? titled : undefined;
  if (head) return titled?.name && titled.name.to < from && titled.to >= to ? titled : undefined;
  return titled?.name?.from === name.from ? titled : undefined;
}

/** `سامي علي | ، مدير المستشفى`: whether an office between commas is his who is named right before it. */
function isHisOffice(
  { tokens }: Reading,
  named: NounPhrase | undefined,
  { from, head }: NounPhrase,
): boolean {
  const one = head?.kind === 'person' && head.number === 'singular';
  if (!one || !named?.name || named.joint) return false;
  const beside = named.to >= from - 1 && isComma(tokens[from - 1]);
  return beside && (named.head === undefined || named.head.gender === head.gender);
}

/**
 * Whoever stands right before a verb and agrees with it, so that whom it names after it is its object: `وكانت المنظمة قد
 * اتهمت السلطات`.
 */
export function adjacentSubject(reading: Reading, at: number): NounPhrase | undefined {
  const gender = reading.cues[at]?.reading.gender;
  const clause = clauseStart(reading, at);
  const phrase = subjectBefore(reading, at, clause)?.phrase;
  // `وكانت الحكومة | قد طالبت`: what `clauseStart` steps over stands between the two.
  // `وكان التقرير الذي نشر أمس قد اتهم`
  const was = /^و?كانت?$/.test(reading.tokens[(phrase?.from ?? 0) - 1]?.form ?? '');
  const told = was && reading.tokens[at - 1]?.form === 'قد';
  if (
    !phrase ||
    (phrase.to !== clause && !told && !isParted(reading, phrase, clause)) ||
    isOfClass(reading.phrases, phrase.from - 1, 'preposition') ||
    // `وفي بكين نفت المتحدثة`
    /^[وف](?:في|من|الي|علي|عن|ب)$/.test(reading.tokens[phrase.from - 1]?.form ?? '')
  )
    return undefined;
  const own = phrase.state ? 'f' : phrase.head?.gender;
  // `إدي زعم رئيس الوزراء راما`: a given name alone may be parted from its surname.
  const { name } = phrase;
  // `أن ماكرون أبلغ زيلينسكي`: a surname is whole.
  const surname = name && !reading.classes.of(reading.tokens[name.from]?.form ?? '').givenName;
  const whole = name && (surname || name.to - name.from > 1);
  if (!phrase.head && !phrase.state && !whole) return undefined;
  const several = phrase.head?.number === 'plural' && phrase.head.kind !== 'body';
  // `وكانت محافظ البحيرة قد كلفت`: a woman whose office is printed as a man's.
  const woman =
    told && gender === 'f' && /^و?كانت$/.test(reading.tokens[phrase.from - 1]?.form ?? '');
  return several || (own && own !== gender && !woman) ? undefined : phrase;
}

/**
 * `واللاعب سامي حداد، في منشور له، طالب النادي بكذا`, `وكان الممثل سامي حداد، وهو لبناني، وصف النقاد بأنهم`: whether nothing
 * but what stands between two commas parts a verb from whoever its sentence opens with.
 */
function isParted(reading: Reading, { from, to, head, name }: NounPhrase, clause: number): boolean {
  const { tokens } = reading;
  const first = reading.bounds[reading.sentences[from] as number]?.from ?? from;
  if (!isComma(tokens[to]) || !isComma(tokens[clause - 1]) || to === clause - 1) return false;
  const somebody = head?.kind === 'person' || head?.kind === 'body' || name !== undefined;
  return somebody && connectedFrom(reading, from, first) === first;
}

/** `رفع عشرات المحتجين لافتات تندد`: the first people whom the sentence names before the verb. */
export function chantersBefore(reading: Reading, at: number): NounPhrase | undefined {
  const from = reading.bounds[reading.sentences[at] as number]?.from ?? at;
  for (let i = from; i < at - 1; i++) {
    const { form } = reading.tokens[i] as Token;
    const { head, proclitic } = reading.classes.of(form);
    const many = head?.number === 'plural' || head?.kind === 'group' || /^عشرات$|^ميات$/.test(form);
    if (!many || proclitic !== '' || head?.kind === 'body') continue;
    return readNounPhrase(reading.phrases, i, at);
  }
  return undefined;
}

/** Where a subject before the verb may begin: after a connector or a comma, or with the sentence. */
function subjectStarts(reading: Reading, sentence: number, end: number): number[] {
  const { tokens } = reading;
  const starts: number[] = [];
  const first = Math.max(sentence, end - 40);
  for (let i = end - 1; i >= first; i--) {
    const before = tokens[i - 1];
    if (i === sentence || !before) {
      starts.push(i);
      continue;
    }
    const quoted = reading.marks.closerOf.get(i - 1);
    if (quoted !== undefined && quoted < end) continue;
    // `لكن والتر "بادي" ستانفيلد أكد`: the mark behind a byname
    const opener = reading.marks.openerOf.get(i - 1) ?? -1;
    if (i - opener < 4 && opener > first && tokens[opener - 1]?.kind === 'word') continue;
    const opens =
      (before.kind === 'mark' && /^[،,؛"“«:]$/.test(before.text)) ||
      isComplementizer(before) ||
      (before.kind === 'word' &&
        // `وحسب القصر فإن الوزير قال`
        /^(?:و?لكن|و?كان|و?كانت|فيما|بينما|اما|حين|حيث|وان|فان|قد)$/.test(before.form));
    if (opens) starts.push(i);
  }
  return starts;
}

function readSubject(reading: Reading, from: number, end: number): NounPhrase | undefined {
  const { tokens } = reading;
  let at = from;
  const form = tokens[at]?.form ?? '';
  // `الشاهد، وهو صاحب مقهى، أفاد`: what he is, and no subject
  if (/^وه[وي]$/.test(form) && /^[،,]$/.test(tokens[at - 1]?.text ?? '')) return undefined;
  const within = /^و?(?:في|من)$/.test(form);
  if (CONNECTORS.has(form) || isComplementizer(tokens[at]) || isDiscussing(reading, at)) at++;
  const { proclitic } = reading.classes.of(tokens[at]?.form ?? '');
  if (/[لب]/.test(proclitic)) return undefined;
  const read = readSubjectPhrase(reading.phrases, at, end);
  if (!read || !isSomebody(reading, read)) return undefined;
  // `"إكس"، تويتر سابقا، قال`: what it was called
  if (tokens[read.to]?.form === 'سابقا' && read.head?.kind === 'name') return undefined;
  // `في باريس، اعتبر`: where it is said
  // and `سامي حداد، المشرف على البحث، من معهد القلب، قال`: where he is from; `فما كان من الشركة إلا أن ردت` is another
  const governed = within && read.from === from + 1 && !/كان$/.test(tokens[from - 1]?.form ?? '');
  if (governed) return undefined;
  // `وفي بيان صدر أمس قال`: in what it was said
  const inside = at > from && /^[وف]?في$/.test(form) && !read.headDefinite;
  if (inside && read.head?.kind === 'document') return undefined;
  const phrase = withSecondOffice(reading.phrases, read, end);
  // What may stand between the subject and its verb: brackets, a comma, a time, a relative clause to its comma.
  let k = phrase.to;
  let relative = false;
  while (k < end) {
    const token = tokens[k] as Token;
    if (token.kind === 'word') {
      const word = reading.classes.of(token.form);
      const free =
        word.classes.has('time') ||
        word.classes.has('particle') ||
        word.classes.has('naming') ||
        token.form === 'ب' ||
        // `مصدر مطلع فيها كشف أن`
        /^(?:فيه|لديه)(?:ا|م)?$/.test(token.form) ||
        CONNECTORS.has(token.form);
      // `نصيف في تصريح لوكالة الأنباء، قالت`: where it was said, to the comma.
      // and `نصيف وفي تصريح لوكالة الأنباء قالت`
      const besides = k === phrase.to && /^و(?:في|خلال|عبر)$/.test(token.form);
      const setting =
        (besides || word.classes.has('preposition')) &&
        reading.classes.of(tokens[k + 1]?.form ?? '').classes.has('setting');
      // `أن مسؤولا أمريكيا معنيا بالملف، نفى`: what more is told of somebody in the accusative, to the comma
      const told = k === phrase.to && /^م.{2,}ا$/.test(token.form) && isAccusative(reading, phrase);
      if (isRelative(reading.phrases, k) || setting || told) relative = true;
      const cue = reading.cues[k];
      if (cue && cue.reading.tense === 'past' && !relative) return undefined;
      if (!free && !relative && !isBracketed(reading, k, phrase.to)) return undefined;
    } else if (token.kind === 'mark') {
      if (/^[،,]$/.test(token.text)) relative = false;
      k = Math.min(reading.marks.closerOf.get(k) ?? k, end);
    }
    k++;
  }
  return phrase;
}

/** `مسؤولا`, `ضابطا`: whether a phrase begins with somebody unnamed behind `أن` or `لكن`. */
const isAccusative = ({ tokens }: Reading, { from, headDefinite }: NounPhrase): boolean =>
  !headDefinite && /.{3}ا$/.test(tokens[from]?.form ?? '');

/** Whether a token stands between commas, dashes or brackets that opened right after the subject. */
function isBracketed(reading: Reading, at: number, from: number): boolean {
  const first = reading.tokens[from];
  return at > from && first?.kind === 'mark' && /^[(\-–—،,]$/.test(first.text) && at - from < 14;
}

function connectedFrom(reading: Reading, from: number, sentence: number): number {
  let at = from;
  while (at > sentence && CONNECTORS.has(reading.tokens[at - 1]?.form ?? '')) at--;
  return at;
}
