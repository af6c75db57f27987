/**
 * Persons that the article has met: whether a name, a title or an epithet means one of them.
 *
 * @module
 */

import { isComma } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { isSameSpelling } from '../identity/spelling.ts';
import type { NounPhrase, TokenRange } from '../phrases/noun-phrase.ts';
import { filialName, isFatherIn, isFilial, isSonOf } from './fathers.ts';
import { findHonoured, findMaster } from './honoured.ts';
import type { SpeakerRegister } from './speaker-register.ts';
import { type ArticleSpeaker, bareWord } from './speaker-register.ts';
import { isOtherOffice, sharesTitle, titleWord } from './title-words.ts';

/** Kin, who are called by their given names alone. */
const KIN = wordList('names/speakers', 'kin');

/** What shows that another speaks. */
const OTHERS_TURN =
  /^[وف]?(?:اما|(?:جهت|جانب|ناحيت|بدور)ه(?:ا|م)?|ب?المقابل|لكن|بينما|فيما|ردت?|نفي|نفت)$/;
/** What shows it whoever spoke before, behind which nobody goes on. */
const TURNS_TO = /^[وف]?(?:اما|(?:جهت|جانب|ناحيت)ه(?:ا|م)?|ب?المقابل|بينما)$/;
/** In tokens: how far before a name that stands. */
const TURN = 8;

/** In tokens: how far back `الأخير` looks for whoever was named. */
const NEAR = 40;

/** `وأضاف الملياردير الأمريكي أن`: a word with `ال` that is nobody's surname here is said of whoever spoke last. */
export function lastByUnknown(
  register: SpeakerRegister,
  name: TokenRange,
): ArticleSpeaker | undefined {
  const form = register.context.tokens[name.from]?.form ?? '';
  const last = register.spoken.at(-1)?.speaker;
  if (name.to - name.from > 2 || !/^ال.{3}/.test(form) || last?.kind !== 'person') return undefined;
  const next = register.context.classes.of(register.context.tokens[name.from + 1]?.form ?? '');
  // `واسترسل الفاعل الجمعوي`
  const described = next.nisba !== undefined || /.{3}وي$/.test(next.bare);
  if (!next.definite || !described) return undefined;
  return register.context.surnames.has(form) || last.words.length < 2 ? undefined : last;
}

/** `سموه`, `معاليه`, `معالي الضيف`: whoever spoke last, if introduced with that honorific, or was introduced with it last. */
export function honouredBefore(
  register: SpeakerRegister,
  phrase: NounPhrase,
): NounPhrase | undefined {
  const master = findMaster(register.context, phrase);
  if (master) return master;
  const honoured = findHonoured(register.context, phrase);
  const last = register.spoken.at(-1)?.speaker;
  const same = honoured.find(
    ({ name }) => name && register.wordsOf(name).every((word) => last?.words.includes(word)),
  );
  return same ?? honoured[0];
}

/**
 * `وهو ما نفاه حداد. وقال الأخير إن`: whoever was named last before it, with a title here or elsewhere in the article;
 * undefined for another phrase and where nobody is near.
 */
export function latter(
  register: SpeakerRegister,
  { from, to }: NounPhrase,
): NounPhrase | undefined {
  const { tokens } = register.context;
  const form = tokens[to - 1]?.form ?? '';
  if (!/^الاخيره?$/.test(form)) return undefined;
  const gender = form === 'الاخير' ? 'm' : 'f';
  const persons = register
    .allIntroductions()
    .filter(({ phrase }) => phrase.head?.gender === gender);
  for (let i = from - 1; i >= Math.max(0, from - NEAR); i--) {
    const word = bareWord(tokens[i]?.form ?? '');
    const named = persons.find(({ words }) => words.at(-1) === word);
    if (named) return named.phrase;
  }
  return undefined;
}

/**
 * Finds the person met before that folded words of a name mean: the whole name, a surname alone, a spelling variant;
 * undefined for a new one.
 */
export function findPerson(
  register: SpeakerRegister,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const surname = words.at(-1);
  if (surname === undefined) return undefined;
  const son = findSon(register, words);
  if (son) return son;
  if (words.length === 1) {
    // `ورد ميشال`: whose surname it is, though it is somebody's given name as well.
    const own = register.speakers.findLast(
      (one) =>
        one.kind === 'person' &&
        !one.titleOnly &&
        one.words.length > 1 &&
        isSameSpelling(surname, one.words.at(-1) ?? ''),
    );
    if (own) return own;
  }
  for (
    let i = register.speakers.length - 1;
    i >= Math.max(0, register.speakers.length - 200);
    i--
  ) {
    const one = register.speakers[i] as ArticleSpeaker;
    if (one.kind !== 'person' || one.titleOnly) continue;
    // `شقيقه أحمد` is not `أحمد جبريل`.
    const kin = one.words.length === 1 && [...one.heads].some((head) => KIN.has(head));
    if (kin && words.length > 1) continue;
    if (isFatherIn(one.words, words)) continue;
    if (isSonOf(words, one.words) || isSonOf(one.words, words)) continue;
    const [short, long] =
      words.length <= one.words.length ? [words, one.words] : [one.words, words];
    if (short.every((word) => long.some((other) => isSameSpelling(word, other)))) return one;
  }
  return undefined;
}

/** `وأضاف بنزيدان`, `وأضاف ابن زيدان` for `عبد الرحيم بن زيدان`: whoever bears the surname, however it is written. */
export function findSon(
  register: SpeakerRegister,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const name = isFilial(words) ? filialName(words) : undefined;
  if (name === undefined) return undefined;
  return register.speakers.findLast(
    (one) => one.kind === 'person' && !one.titleOnly && filialName(one.words) === name,
  );
}

/** A title alone in the lead whose name comes in the next statement: `قائد الشرطة … وقال سيرهي ديميديوك`. */
export function claimTitleOnly(
  register: SpeakerRegister,
  phrase: NounPhrase,
  name: TokenRange,
): ArticleSpeaker | undefined {
  // `مدير الدفاع المدني (الخوذ البيضاء) … وقالت الخوذ البيضاء`, `وقالت «نزاهة»`: a body's name.
  const before = register.context.tokens[name.from - 1]?.text ?? '';
  const opens = !register.context.tokens[name.from]?.opensLine && /^["«“]$/.test(before);
  const marked = opens || register.spoken.at(-1)?.speaker.name.includes('(');
  const spoken = marked ? undefined : register.spoken.at(-1)?.speaker;
  // `وترى مراسلتنا أن … . وروت ليلى`: whoever reports is not whom she met.
  const last = spoken?.heads.has('مراسل') ? undefined : spoken;
  const surname = bareWord(register.context.tokens[name.to - 1]?.form ?? '');
  const open = register.speakers.find(
    (one) =>
      one.titleOnly &&
      // `متحدث باسم الرئيس كيلمان … . وقال كيلمان`: not he, but whom he serves
      !one.words.includes(surname) &&
      (phrase.head && !isRanked(register, one, phrase)
        ? isSameSpokesman(register, one, phrase) ||
          (one.heads.has(phrase.head.lemma) &&
            sharesTitle(register, one, phrase) &&
            !isOtherOffice(register, one, phrase))
        : one === last),
  );
  const bare = !phrase.head || (open && isRanked(register, open, phrase));
  if (!open || (bare && isAnotherSide(register, name))) return undefined;
  if (!phrase.head && wasNamedBefore(register, phrase, name)) return undefined;
  open.aliases.add(open.name);
  open.name = register.slice(name);
  open.words = register.wordsOf(name);
  open.titleOnly = false;
  open.kind = 'person';
  return open;
}

/**
 * `حوكم فؤاد سلامة أمس. وأكد القاضي أن … . وقال سلامة إن`: whoever was named before the office, and not in the headline alone, is
 * another than its holder, unless the verb goes on with what the holder said.
 */
function wasNamedBefore(
  { context: { tokens } }: SpeakerRegister,
  { from }: NounPhrase,
  name: TokenRange,
): boolean {
  if (name.from >= from || GOES_ON.test(tokens[from - 1]?.form ?? '')) return false;
  const line = tokens.findIndex(({ opensLine }, i) => i > 0 && opensLine);
  return line < 0 || name.from >= line;
}

/** Verbs by which whoever has spoken goes on. */
const GOES_ON = wordPattern('names/speakers', 'goes-on', 'و', 'ت?');

/**
 * `كشف رئيس هيئة الاستخبارات … . وأشار الجنرال سامي حداد إلى أن`: a rank, and a verb by which whoever has spoken goes on; no other
 * office of his is told in the article.
 */
function isRanked(
  register: SpeakerRegister,
  one: ArticleSpeaker,
  { from, head, name, titles }: NounPhrase,
): boolean {
  const { tokens, classes } = register.context;
  const { classes: own } = classes.of(tokens[from]?.form ?? '');
  const [title] = titles;
  const rank = head && (own.has('rank') || head.kind === 'honorific');
  const alone = titles.length === 1 && title?.from === from && name?.from === title.to;
  if (!rank || !alone || !GOES_ON.test(tokens[from - 1]?.form ?? '')) return false;
  return one === register.lastSpeaker() && one.gender === head.gender;
}

/** `قال رئيس البلدية إن … . من جهته قال سامي حداد`, `أما سامي حداد فقال`: another's turn, before a name. */
const isAnotherSide = (register: SpeakerRegister, name: TokenRange): boolean =>
  isBehind(register, name, OTHERS_TURN);

/** Tells whether it is another's turn to speak, before a calling: `أما المتحدث فقال`, `من جهته قال الخبير`, `، فيما أكد الوزير`. */
export const isOthersTurn = (register: SpeakerRegister, phrase: TokenRange): boolean =>
  isBehind(register, phrase, TURNS_TO) || isMeanwhile(register, phrase);

/** `، فيما أكد | الوزير`, `، في حين قال | الوزير`: what somebody says while another does, and not `وفيما يتعلق بكذا قال الوزير` */
function isMeanwhile({ context: { tokens } }: SpeakerRegister, { from }: TokenRange): boolean {
  const link = tokens[from - 2]?.form === 'قد' ? from - 3 : from - 2;
  const opens = tokens[link]?.form === 'حين' && tokens[link - 1]?.form === 'في' ? link - 1 : link;
  const told = opens < link || tokens[link]?.form === 'فيما';
  return told && isComma(tokens[opens - 1]);
}

/** Whether a word stands in the sentence before a token, near it. */
function isBehind({ context: { tokens } }: SpeakerRegister, { from }: TokenRange, word: RegExp) {
  for (let i = from - 1; i >= Math.max(0, from - TURN); i--) {
    if (/^[.؛!؟]$/.test(tokens[i]?.text ?? '')) return false;
    if (word.test(tokens[i]?.form ?? '')) return true;
    if (tokens[i]?.opensLine) return false;
  }
  return false;
}

/** `الناطق الرسمي باسم الديوان … . وأشار المستشار سامي حداد الناطق الرسمي إلى`: the same office, behind another title. */
function isSameSpokesman(
  register: SpeakerRegister,
  one: ArticleSpeaker,
  phrase: NounPhrase,
): boolean {
  return phrase.titles.some((title) => {
    const words = register.wordsOf(title).map((word) => titleWord(register, word));
    const speaks = /^(?:متحدث|ناطق)$/.test(words[0] ?? '') && one.heads.has(words[0] ?? '');
    return speaks && words.every((word) => one.titleWords.has(word));
  });
}
