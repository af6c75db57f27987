/**
 * Introductions: where an article prints a title with a name, and the fullest form of a name, whether or not
 * anything is said there.
 *
 * @module
 */
import { withoutRuler } from '../phrases/era-phrases.ts';
import { type NounPhrase, readNounPhrase, type TokenRange } from '../phrases/noun-phrase.ts';
import { mayBeName } from '../words/name-words.ts';
import { isOfClass, type PhraseContext } from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';
import { isInWhoseName } from '../words/word-names.ts';
import { bareName, positionsOf } from '../words/word-positions.ts';
import { isFatherIn } from './fathers.ts';

/** A phrase with a title and a name. */
export interface Introduction {
  readonly phrase: NounPhrase;
  /** Folded words of the name without `ال`. */
  readonly words: readonly string[];
}

const introductions = new WeakMap<PhraseContext, readonly Introduction[]>();

/** Finds every title that stands with a name, before it or after, in text order; once for each article. */
export function findIntroductions(context: PhraseContext): readonly Introduction[] {
  const known = introductions.get(context);
  if (known) return known;
  const found = readIntroductions(context);
  introductions.set(context, found);
  return found;
}

const distinct = new WeakMap<readonly Introduction[], readonly Introduction[]>();

/**
 * Finds the titles that stand with a name, each wording once, where it stands first: what an article prints a thousand times
 * is asked once whom it means.
 */
export function findDistinctIntroductions(context: PhraseContext): readonly Introduction[] {
  const all = findIntroductions(context);
  const known = distinct.get(all);
  if (known) return known;
  const first = new Map<string, Introduction>();
  for (const one of all) {
    const { tokens } = context;
    const key = tokens.slice(one.phrase.from, one.phrase.to).map(({ text }) => text);
    const wording = key.join(' ');
    if (!first.has(wording)) first.set(wording, one);
  }
  const found = [...first.values()];
  distinct.set(all, found);
  return found;
}

/** Finds the last of the introductions that end before a token and that a test holds of; in text order their ends rise. */
export function lastIntroductionBefore(
  context: PhraseContext,
  at: number,
  test: (one: Introduction) => boolean,
): Introduction | undefined {
  const all = findIntroductions(context);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Introduction).phrase.to <= at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0; i--) {
    const one = all[i] as Introduction;
    if (test(one)) return one;
  }
  return undefined;
}

const lastWords = new WeakMap<readonly Introduction[], ReadonlySet<string>>();

/** Tells whether an article introduces somebody by several words, of whose name a folded word is the last. */
export function introducesByLast(context: PhraseContext, word: string): boolean {
  const found = findIntroductions(context);
  let words = lastWords.get(found);
  if (!words) {
    words = new Set(found.flatMap((one) => (one.words.length > 1 ? one.words.slice(-1) : [])));
    lastWords.set(found, words);
  }
  return words.has(word);
}

function readIntroductions(context: PhraseContext): Introduction[] {
  const { tokens, classes, words: wordClasses } = context;
  const found: Introduction[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const { head, proclitic, givenName } = wordClasses[i] as WordClass;
    const titled = head?.kind === 'person' && head.number === 'singular';
    // `جمال سلامي، مدرب الفريق`
    const named = givenName && !head && isTitledNear(context, i);
    if ((!titled && !named) || proclitic.startsWith('ك')) continue;
    // `عبد الحفيظ`: the link is the name's first word.
    const linked = !titled && classes.of(tokens[i - 1]?.form ?? '').classes.has('name-link');
    const read = (titled && nameBefore(context, i)) || readNounPhrase(context, linked ? i - 1 : i);
    const phrase = read && withoutRuler(context, read);
    if (!phrase?.name || phrase.titles.length === 0) continue;
    // `أن الوزير غادر`: a verb.
    const clause = /^(?:[وبف]?ان|لان)$/.test(tokens[i - 1]?.form ?? '');
    // and `فإن المتهم باع قطعة أرض`
    const marbuta = tokens
      .slice(phrase.name.from + 1, phrase.name.to)
      .some(({ text }) => text.endsWith('ة'));
    const alone =
      phrase.name.from === i + 1 && (phrase.name.to - phrase.name.from === 1 || marbuta);
    if (clause && alone && !classes.of(tokens[i + 1]?.form ?? '').givenName) continue;
    // `أشرف وزير التربية على`: a verb that is also a given name.
    if (!titled && phrase.name.to - phrase.name.from < 2) continue;
    const words = tokens.slice(phrase.name.from, phrase.name.to).map(({ form }) => bareName(form));
    found.push({ phrase, words });
    i = Math.max(i, phrase.name.to - 1);
  }
  return found;
}

/** `عبر معين الشعباني مدرب الترجي عن`: a name that no list knows, between a verb of saying and a title. */
function nameBefore(context: PhraseContext, title: number): NounPhrase | undefined {
  for (let from = title - 2; from >= Math.max(1, title - 3); from--) {
    if (!context.stops(from - 1) || context.stops(from)) continue;
    const phrase = readNounPhrase(context, from);
    return phrase?.name?.from === from && phrase.titles[0]?.from === title ? phrase : undefined;
  }
  return undefined;
}

/** Whether a title stands within the words that a name and its apposition take; most names have none. */
function isTitledNear({ tokens, words }: PhraseContext, at: number): boolean {
  for (let i = at + 2; i < at + 6; i++) {
    const token = tokens[i];
    if (!token || token.opensLine) return false;
    if (token.kind === 'word' && words[i]?.head?.kind === 'person') return true;
  }
  return false;
}

/**
 * Finds the fullest form in which the article prints a name: `زوكربيرغ` is `مارك زوكربيرغ` where that stands. A
 * word before the surname belongs to the name if it is a given name or stands nowhere else.
 */
export function fullestName(context: PhraseContext, name: TokenRange): TokenRange | undefined {
  const { tokens } = context;
  const wanted = tokens.slice(name.from, name.to).map(({ form }) => bareName(form));
  const last = wanted.at(-1);
  if (last === undefined) return undefined;
  let best: TokenRange | undefined;
  for (const at of positionsOf(context).get(last) ?? []) {
    // `شدد محمود علي على كذا`
    if (last === 'علي' && isOfClass(context, at, 'preposition')) continue;
    // A name of two words or more is whole where it was read.
    const own = at === name.to - 1 && wanted.length > 1;
    const from = own ? name.from : walkLeft(context, at);
    const to = wanted.length === 1 ? walkRight(context, at, from) : at + 1;
    const words = tokens.slice(from, to).map(({ form }) => bareName(form));
    if (!wanted.every((word) => words.includes(word)) || isFatherIn(words, wanted)) continue;
    if (to - from > (best ? best.to - best.from : wanted.length)) best = { from, to };
  }
  return best;
}

function walkLeft(context: PhraseContext, at: number): number {
  const { tokens, classes } = context;
  let from = at;
  while (from > 0 && at - from < 3) {
    const before = tokens[from - 1];
    if (before?.kind !== 'word' || tokens[from]?.opensLine) break;
    const word = classes.of(before.form);
    // `عبد المجيد تبون`
    if (before.form.startsWith('ال') && tokens[from - 2]?.form === 'عبد') {
      from -= 2;
      continue;
    }
    if (isInWhoseName(context, from - 1)) break;
    const link = /^(?:بن|ابن|ابو|عبد|ولد|ال|دي|فان|بنت|ايت)$/.test(before.form);
    // `أكد سامي علي وسليمة حداد أنهما`: the second of two.
    if (classes.isJoinedName(before.form)) return from - 1;
    if (!link) {
      // `أنا عبد العزيز صاحب الدار`: the pronoun, and not `الممثلة أنا كارين`
      const title = classes.of(tokens[from - 2]?.form ?? '').head;
      const onto = before.form === 'علي' && isOfClass(context, from - 1, 'preposition');
      if (onto || (before.text === 'أنا' && !title)) break;
      // `رئيس البرلمان العربي عادل العسومي`
      const adjective = word.definite && classes.of(word.bare).classes.has('adjective');
      if (adjective && classes.of(tokens[from]?.form ?? '').givenName) break;
      // `أحمد سيد سيموني`: a name that is a word elsewhere, behind a given name.
      const second =
        classes.lexicon.wordNames.has(before.form) &&
        classes.of(tokens[from - 2]?.form ?? '').givenName;
      if (second) {
        from--;
        continue;
      }
      if (!word.givenName && !(isUnknownGiven(context, from - 1) && isOnlyHere(context, from - 1)))
        break;
      if (!word.givenName && classes.lexicon.places.has(before.form)) break;
      // `مركز كارنيغي مهى يحيى`: the word after a body is its name.
      const outer = classes.of(tokens[from - 2]?.form ?? '').head;
      if (!word.givenName && outer && /^(?:body|outlet)$/.test(outer.kind)) break;
    }
    from--;
  }
  return from;
}

/**
 * Whether a word that no list knows may be a given name: no verb in the present (`يصل أردوغان`) and no plural
 * (`انتقادات أردوغان`), unless a title or a verb of saying stands before it.
 */
function isUnknownGiven(context: PhraseContext, at: number): boolean {
  if (!mayBeName(context, at)) return false;
  const { tokens, classes, stops } = context;
  const form = tokens[at]?.form ?? '';
  const before = classes.of(tokens[at - 1]?.form ?? '');
  // `حضر منصور قاسم`: the verb opens the sentence.
  const stop = /^[.:؛]$/.test(tokens[at - 1]?.text ?? '.');
  // `د. ستانتون جلانتز`
  const shortened = (tokens[at - 2]?.form ?? '').length === 1;
  if (tokens[at]?.opensLine || (stop && !shortened)) return false;
  // `المركزي في عدن أحمد`, `حاكم إقليم دارفور سامي`: a town, a region.
  const region = tokens[at - 1]?.form ?? '';
  if (region === 'في' || classes.isRegion(region)) return false;
  // `المحكمة الابتدائية بسوسة علي`
  if (/^ب.{3}/.test(form) && before.definite) return false;
  // `العقيد أركان حرب سامي`
  if (tokens[at - 1]?.form === 'اركان') return false;
  if (isVerbBefore(context, at)) return false;
  // `التأكيد على احترام سيموني`
  if (classes.isVerbalNoun(form) && isOfClass(context, at - 1, 'preposition')) return false;
  const titled = before.head?.kind === 'person' || before.nisba !== undefined;
  // `أمر ضروري ليرضي أوباما`: what it is for
  if (/^ل[يت].{3,}/.test(form) && !titled) return false;
  const said = at > 0 && stops(at - 1) && !/^(?:ب?ان|:)/.test(tokens[at - 1]?.form ?? '');
  return titled || said || !/^و?س?[يت].{2,3}$|.{3}ات$/.test(form);
}

/** `أمام الخيمة البدوية ترص حواء الأطباق`, `دق حسن ناقوس الخطر`: a verb before a given name. */
function isVerbBefore({ tokens, classes }: PhraseContext, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!/^(?:[يت].{2,3}|..)$/.test(form) || classes.of(form).givenName) return false;
  return classes.of(tokens[at + 1]?.form ?? '').givenName;
}

/** Whether a word always stands before the same word, as a given name does. */
function isOnlyHere(context: PhraseContext, at: number): boolean {
  const { tokens } = context;
  const next = tokens[at + 1]?.form;
  const all = positionsOf(context).get(bareName(tokens[at]?.form ?? '')) ?? [];
  return all.every((other) => tokens[other + 1]?.form === next);
}

/** What links a word to the name before it. */
const LINK = /^(?:عبد|بن|ابن|ابو|بو|ال)$/;

function walkRight(context: PhraseContext, at: number, from: number): number {
  const { tokens, classes } = context;
  const next = tokens[at + 1];
  const own = classes.of(tokens[at]?.form ?? '');
  if (next?.kind !== 'word' || next.opensLine) return at + 1;
  // `سيرين عبد النور`, `سامي بن خالد`, `سامي بن عبد الرحمن`
  if (own.givenName && LINK.test(next.form) && tokens[at + 2]?.kind === 'word')
    return LINK.test(tokens[at + 2]?.form ?? '') && tokens[at + 3]?.kind === 'word'
      ? at + 4
      : at + 3;
  if (!own.givenName && !own.definite) return at + 1;
  const word = classes.of(next.form);
  // `تستعيد حليمة | بدايات المشروع`
  const many = /.{4}ات$/.test(next.form) && !word.givenName;
  // … and `تلقى سامي حداد | تهديدات بالقتل`
  const after = tokens[at + 2]?.form ?? '';
  if (many && (classes.of(after).definite || /^ب/.test(after))) return at + 1;
  const surname =
    (word.definite &&
      !word.head &&
      !word.nisba &&
      word.classes.size === 0 &&
      own.definite &&
      // `الراوي | القاعة`: what a verb is about
      (!next.text.endsWith('ة') || context.surnames.has(next.form)) &&
      // `رفض الباكر | الخوض في`
      !classes.isVerbalNoun(next.form)) ||
    // `طارق منصور | غاب`, where `منصور` is a given name as well: a name of two words is whole.
    (own.givenName &&
      from === at &&
      mayBeName(context, at + 1) &&
      // `كلام قاسم تهديد للدولة`
      !classes.isVerbalNoun(next.form) &&
      isOnlyAfter(context, at + 1));
  return surname ? at + 2 : at + 1;
}

function isOnlyAfter(context: PhraseContext, at: number): boolean {
  const { tokens } = context;
  const before = tokens[at - 1]?.form;
  const all = positionsOf(context).get(bareName(tokens[at]?.form ?? '')) ?? [];
  return all.every((other) => tokens[other - 1]?.form === before);
}
