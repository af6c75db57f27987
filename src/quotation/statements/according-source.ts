/**
 * Whoever an "according to" phrase names: behind what they told, a document, a time or an addressee, and how far their name
 * goes.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import type { Head } from '../../names/words/name-lexicon.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import type { WordClass } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { isSomebody } from '../subjects/somebody.ts';
import type { Reading } from '../text/reading.ts';

/** `كما جاء في بيان الوزارة` after a clause, and not `كما جاء في البيان أن`. */
export function endsWithDocument(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:جاء|ورد)$/.test(tokens[at + 1]?.form ?? '') || tokens[at + 2]?.form !== 'في')
    return false;
  for (let k = at + 3; k < at + 12; k++) {
    const token = tokens[k];
    if (!token || token.opensLine || /^[.،,؛]$/.test(token.text)) return true;
    if (isComplementizer(token) || token.text === ':') return false;
  }
  return true;
}

/** `كما ورد في التقرير الذي صدر أمس.`: whether a relative clause without a comma ends the sentence. */
export function runsOut({ tokens, phrases }: Reading, at: number, end: number): boolean {
  if (!isRelative(phrases, at)) return false;
  for (let k = at + 1; k < end; k++)
    if (/^[،,؛:]$/.test(tokens[k]?.text ?? '') || isComplementizer(tokens[k])) return false;
  return true;
}

/** In tokens: how much may stand between a source and its clause that belongs to the source. */
const LONGEST_REST = 4;

/**
 * `وبحسب تقديرات مركز لودفيغ هون | فإن`, `ووفق بعض النظريات الشائعة | فإن`, `وبحسب تقديرات غير رسمية | ، تفوق`: what stands before the clause
 * and is no adverb belongs to the body's name, and describes what is told.
 *
 * @param leads whether the attribution leads its sentence
 */
export function upToClause(
  reading: Reading,
  source: NounPhrase,
  end: number,
  leads: boolean,
): NounPhrase {
  const { tokens, classes, cues } = reading;
  const told = /^(?:study|document|group)$/.test(source.head?.kind ?? '');
  if (!(told || (leads && source.head?.kind === 'body')) || source.name) return source;
  for (let k = source.to; k < Math.min(end, source.to + LONGEST_REST); k++) {
    const { kind, form } = tokens[k] as Token;
    const ends = isComma(tokens[k]) || tokens[k]?.text === '.';
    const clause = (leads && /^فان(?:ه|ها|هم)?$/.test(form)) || (told && ends);
    if (clause && k > source.to) {
      const { from } = source.titles[0] ?? source;
      return { ...source, to: k, titles: [{ from, to: k }] };
    }
    if (kind !== 'word' || cues[k]) return source;
    if (told ? !describesTold(reading, k) : !isUnknown(classes.of(form))) return source;
  }
  return source;
}

const isUnknown = ({ classes, definite }: WordClass): boolean => classes.size === 0 && !definite;

/** `غير رسمية`, `الشائعة`, `قديمة`: whether a word describes what is told, in the feminine of several. */
function describesTold({ tokens, classes }: Reading, at: number): boolean {
  const { form = '', text = '' } = tokens[at] ?? {};
  if (/^(?:غير|شبه)$/.test(form)) return true;
  const { proclitic, head, definite } = classes.of(form);
  const before = tokens[at - 1]?.form ?? '';
  const alike = definite === classes.of(before).definite || /^(?:غير|شبه)$/.test(before);
  return proclitic === '' && head?.kind !== 'body' && alike && /.{2}ة$/.test(text);
}

/** What is told by everybody: an account, a theory. */
const ACCOUNT = wordPattern('quotation/statements', 'account', '(?:ل?ل|ال)?');

/** `وبحسب | الرواية الرسمية السائدة، بنيت`: an account that nobody is named for, with what describes it; undefined where none stands there. */
export function readAccount(reading: Reading, from: number, end: number): NounPhrase | undefined {
  const { tokens, classes } = reading;
  const { form = '' } = tokens[from] ?? {};
  if (!ACCOUNT.test(form)) return undefined;
  let to = from + 1;
  while (to < Math.min(end, from + LONGEST_REST)) {
    const { form: next = '', text = '' } = tokens[to] ?? {};
    const { definite, head } = classes.of(next);
    if (!definite || head?.kind === 'body' || !/(?:ة|ي|ل|د|ع|م|ن|ر)$/.test(text)) break;
    to++;
  }
  const after = tokens[to];
  const closes = to >= end || after?.kind === 'mark' || /^فان(?:ه|ها|هم)?$/.test(after?.form ?? '');
  if (to === from + 1 || !closes) return undefined;
  const range = { from, to };
  return {
    ...range,
    titles: [range],
    head: { lemma: form.replace(/^(?:لل|ال)/, ''), kind: 'study', gender: 'f', number: 'singular' },
    headDefinite: true,
    capital: false,
    joint: false,
    acronyms: [],
    same: false,
  };
}

/** `بحسب ما أعلنه الجيش وحزب "الوفاء".`, `بحسب الجيش، والحزب الذي أكد كذا`: a second body that is cited, up to the end. */
export function withOthers(reading: Reading, source: NounPhrase, end: number): NounPhrase {
  const { tokens, classes, phrases } = reading;
  const told =
    /^(?:body|person|outlet|source|group)$/.test(source.head?.kind ?? '') || source.state;
  const apart = isComma(tokens[source.to]);
  const from = source.to + (apart ? 1 : 0);
  const { proclitic, head } = classes.of(tokens[from]?.form ?? '');
  const several = head?.kind === 'group' || (head?.number === 'plural' && !apart);
  const another = several || /^(?:body|outlet)$/.test(head?.kind ?? '');
  if (!told || source.joint || proclitic !== 'و' || !another) return source;
  const other = readNounPhrase(phrases, from, end);
  if (!other || !isSomebody(reading, other)) return source;
  const last = tokens[other.to];
  const ends = other.to >= end || last?.opensLine || /^[.؛]$/.test(last?.text ?? '.');
  const comma = !apart && isComma(last);
  const described = isRelative(phrases, isComma(last) ? other.to + 1 : other.to);
  return ends || comma || described ? { ...source, to: other.to, joint: true } : source;
}

/** `حسب ما أفاد به، اليوم الخميس، بيان`: over a time, between commas or not. */
export function afterTime({ tokens, classes }: Reading, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const comma = /^[،,]$/.test(tokens[to]?.text ?? '');
    const timed = (k: number) => classes.of(tokens[k]?.form ?? '').classes.has('time');
    if (!timed(to) && !(comma && (timed(to + 1) || timed(to - 1)))) break;
    to++;
  }
  return to;
}

/** `حسب الحصيلة التي كشفت عنها اليوم مصالح الحماية المدنية`: whoever told what is told. */
export function revealerOf(
  reading: Reading,
  at: number,
  phrase: NounPhrase | undefined,
  end: number,
): NounPhrase | undefined {
  const { tokens, cues, phrases } = reading;
  if (phrase?.state || /^(?:person|body|name|outlet)$/.test(phrase?.head?.kind ?? ''))
    return undefined;
  for (let k = at + 1; k < Math.min(end, at + 7); k++) {
    if (!isRelative(phrases, k) || !cues[k + 1]) continue;
    const about = /^(?:عنه|عنها|به|بها)$/.test(tokens[k + 2]?.form ?? '');
    if (!about && !cues[k + 1]?.reading.pronoun) return undefined;
    const from = afterTime(reading, k + (about ? 3 : 2), end);
    const revealer = readNounPhrase(phrases, from, end);
    return revealer && isSomebody(reading, revealer) ? revealer : undefined;
  }
  return undefined;
}

/** What somebody told, before whoever told it. */
export const TOLD = wordList('quotation/statements', 'told');

/** Tells whether whoever stands at a token can speak: `تصريحات | الوزير`. */
export function ownedBySomebody(reading: Reading, at: number, end: number): boolean {
  const owner = readNounPhrase(reading.phrases, at, end);
  return owner !== undefined && isSomebody(reading, owner);
}

/** `صحيفة`, `شركة` or its like where the word between marks stands behind it elsewhere. */
function bodyCalled({ tokens, classes, marks }: Reading, at: number): Head | undefined {
  const name = tokens[at + 1]?.form;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.form !== name || i === at + 1) continue;
    const before = marks.closerOf.has(i - 1) ? i - 2 : i - 1;
    const { head } = classes.of(tokens[before]?.form ?? '');
    if (head?.kind === 'outlet' || head?.kind === 'body') return head;
  }
  return undefined;
}

/** `بحسب "رويترز"`: a body's name between marks. */
export function readQuotedName(reading: Reading, at: number): NounPhrase | undefined {
  const closer = reading.marks.closerOf.get(at);
  if (closer === undefined || closer - at > 5) return undefined;
  const name = readNounPhrase(reading.phrases, at + 1, closer);
  const body = /^(?:body|name|outlet)$/.test(name?.head?.kind ?? '');
  if (name && body && name.to === closer) return { ...name, to: closer + 1 };
  // `بحسب «الكوكب»`, which the article calls `صحيفة «الكوكب»`
  const outlet = closer - at <= 3 ? bodyCalled(reading, at) : undefined;
  const head = outlet ?? (isForeignFirm(reading, at, closer) ? FIRM : undefined);
  if (!head) return undefined;
  const called = { from: at + 1, to: closer };
  return {
    from: at,
    to: closer + 1,
    titles: [called],
    head,
    headDefinite: false,
    capital: false,
    joint: false,
    acronyms: [],
    same: false,
  };
}

const FIRM: Head = { lemma: 'شركه', kind: 'name', gender: 'f', number: 'singular' };

/** `بحسب "نايت فرانك".`, `بحسب ما ذكرته "MindMed"`: words between marks that are no Arabic, where nothing but a stop or a comma follows. */
function isForeignFirm({ tokens, classes, text }: Reading, at: number, closer: number): boolean {
  const after = tokens[closer + 1];
  if (after && !after.opensLine && !/^[.،,؛]$/.test(after.text)) return false;
  for (let k = at + 1; k < closer; k++) {
    const { kind, form, start, end } = tokens[k] as Token;
    if (/^[A-Za-z]/.test(text.slice(start, end))) continue;
    const { definite, head, nisba, proclitic, classes: listed } = classes.of(form);
    const common = definite || head || nisba || proclitic !== '' || listed.size > 0;
    if (
      kind !== 'word' ||
      common ||
      /ة$/.test(text.slice(start, end)) ||
      classes.isVerbalNoun(form)
    )
      return false;
  }
  return closer > at + 1;
}

/** `حسبما قال لوكالة الأنباء طاهر سعود`: over whom it was said to. */
export function afterAddressee(
  { tokens, classes, phrases }: Reading,
  at: number,
  end: number,
): number {
  const { head, proclitic } = classes.of(tokens[at]?.form ?? '');
  if (proclitic !== 'ل' || !/^(?:body|outlet|name)$/.test(head?.kind ?? '')) return at;
  const addressee = readNounPhrase(phrases, at, end);
  if (!addressee) return at;
  let to = addressee.name?.from ?? addressee.to;
  while (to < end && tokens[to]?.kind === 'word' && !classes.of(tokens[to]?.form ?? '').givenName) {
    // `لوكالة الأنباء | الناطق باسم المحكمة`
    const titled = /^(?:person|source)$/.test(classes.of(tokens[to]?.form ?? '').head?.kind ?? '');
    if (titled || to - addressee.to > 2) return addressee.to;
    to++;
  }
  return to;
}
