/**
 * The given name `علي`, which papers print as the preposition `على` and, in Egypt, the preposition as the name: told apart by
 * the verb that governs it and by what stands round it.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import { isAlaOfPress } from './ala-names.ts';
import { GOVERNS_ALA, NEVER_ALA, SAID_ALONE, SAID_ON } from './saying-verbs.ts';
import type { WordClass, WordClasses } from './word-class.ts';

/** In words: how far before the name its verb is looked for. */
const REACH = 7;

/** What follows the preposition and no name: `أعلنت علي جميع حساباتها`, `قال علي صفحته إن`. */
const AFTER_ALA =
  /^(?:جميع|كل|كافه|بعض|اهميه|ضروره|هامش|صفح(?:ه|ته|تها|تهم)|حساب(?:ه|ها|اته?|اتها)?|موقع(?:ه|ها)?|قناه|شاشه|منصه|مستوي|اساس|لسان|هذا|هذه|ذلك|تلك|الرغم|مدي|مدار|طول|خلفيه|نحو|غرار|الفور|الاقل|صعيد|الصعيد|حد|ضوء|متن|وقع)$/;

/** What no preposition stands before: `قال محمد علي في تصريحات`. */
const BEHIND_NAME = wordList('names/words', 'behind-ali');

/** What somebody is called by or befalls him, before his name. */
const OF_WHOM =
  /^(?:[يت]دعي|[يت]سمي|المدعو|المسمي|المكني|الملقب|اسمه|مقتل|اغتيال|وفاه|رحيل|اعتقال|احتجاز|اختطاف|ترشيح|تعيين|اقاله|نجل|شقيق|والد|زوجه|اسره|عايله)$/;

const alas = new WeakMap<readonly Token[], boolean>();

/** Whether an article prints `على`, and so tells it from `علي`. */
function tellsAla(tokens: readonly Token[]): boolean {
  let known = alas.get(tokens);
  if (known === undefined) {
    known = tokens.some(({ text }) => text === 'على');
    alas.set(tokens, known);
  }
  return known;
}

/** Tells whether a token is the name where `على` and `علي` are one word: `قال علي الحمادي إن`, and not `أكد علي أهمية الحوار`. */
export function isAliHere(tokens: readonly Token[], classes: WordClasses, at: number): boolean {
  const { text, opensLine } = tokens[at] as Token;
  if (text === 'على') return !opensLine && isNameSpeltAla(tokens, classes, at);
  if (text !== 'علي' || AFTER_ALA.test(tokens[at + 1]?.form ?? '')) return false;
  return tellsAla(tokens) || isNameAsPrinted(tokens, classes, at);
}

/** `قال اللواء حسن على مدير الأمن إن`, `وأضاف حسن على إن`: behind a verb that takes no `على`, before his title or the clause. */
function isNameSpeltAla(tokens: readonly Token[], classes: WordClasses, at: number): boolean {
  const { givenName, definite } = classes.of(tokens[at - 1]?.form ?? '');
  const verb = verbBefore(tokens, at);
  const alone = SAID_ALONE.test(verb);
  const place = { alone, direct: verb === tokens[at - 1]?.form };
  if ((alone || SAID_ON.test(verb)) && isAlaOfPress(tokens, classes, at, place)) return true;
  if (!givenName || definite || !alone) return false;
  return isTitle(classes.of(tokens[at + 1]?.form ?? '')) || /^إن/.test(tokens[at + 1]?.text ?? '');
}

/** The folded verb of saying or of another `على` before a token, no mark between; empty where none stands near. */
function verbBefore(tokens: readonly Token[], at: number): string {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { kind, form = '' } = tokens[k] ?? {};
    if (kind !== 'word') return '';
    if (SAID_ALONE.test(form) || SAID_ON.test(form) || GOVERNS_ALA.test(form)) return form;
  }
  return '';
}

/** Whether a word is one person's title or honorific, with nothing written onto it but `ال`. */
const isTitle = ({ head, proclitic }: WordClass): boolean =>
  /^(?:person|honorific)$/.test(head?.kind ?? '') &&
  head?.number === 'singular' &&
  proclitic === '';

/** `علي` printed with two dots, where the article prints no `على`. */
function isNameAsPrinted(tokens: readonly Token[], classes: WordClasses, at: number): boolean {
  const [first, follows] = [tokens[at - 1], tokens[at + 1]];
  // `قال علي الحمادي إن`, `أكد علي مبخوت أن`
  const alone = SAID_ALONE.test(first?.form ?? '') || NEVER_ALA.test(first?.form ?? '');
  if (alone && follows?.kind === 'word') return true;
  const clause = /^[إأا]ن(?:ه|ها)?$/.test(tokens[at + 2]?.text ?? '');
  if (clause && !classes.isVerbalNoun(follows?.form ?? '')) return true;
  // `الخبير حيان علي إن`, `ريبين علي،`: no preposition stands there.
  if (/^إن/.test(follows?.text ?? '') || /^[،,.]$/.test(follows?.text ?? '')) return true;
  const next = classes.of(follows?.form ?? '');
  const before = classes.of(first?.form ?? '');
  if (isOfVerb(tokens, classes, at)) return false;
  if (before.classes.has('name-link') || isBesideName(tokens, at, before, next)) return true;
  const told = isBehindTold(tokens, classes, at);
  if (told !== undefined) return told;
  if (next.classes.size > 0 || next.head || /^(?:ان|انه|انها)$/.test(follows?.form ?? ''))
    return false;
  return (
    before.head !== undefined || before.nisba !== undefined || before.definite || before.givenName
  );
}

/** `أكد كريم سالم علي أن`, and not `أكد الدكتور سالم علي أن`: behind two words of a name it is the verb's own. */
function isOfVerb(tokens: readonly Token[], classes: WordClasses, at: number): boolean {
  if (!/^ان(?:ه|ها|هم)?$/.test(tokens[at + 1]?.form ?? '')) return false;
  if (!SAID_ON.test(verbBefore(tokens, at)) || SAID_ON.test(tokens[at - 2]?.form ?? ''))
    return false;
  const first = classes.of(tokens[at - 2]?.form ?? '');
  return !first.head && !first.definite && !first.classes.has('name-link');
}

/** Whether what stands beside the word makes it a name, whatever verb governs it. */
function isBesideName(
  tokens: readonly Token[],
  at: number,
  before: WordClass,
  next: WordClass,
): boolean {
  const follows = tokens[at + 1]?.form ?? '';
  // `قيادي يدعى علي حسن حداد`, `مقتل علي سالم`
  const called = before.classes.has('named-by') || OF_WHOM.test(tokens[at - 1]?.form ?? '');
  if (called && next.givenName) return true;
  // `الدكتور علي أكبر صالحي`
  if (before.head?.kind === 'honorific' && follows === 'اكبر') return true;
  // `بسوسة علي عبد المولى`
  if (/^(?:عبد|بن|ابو)$/.test(follows)) return true;
  // `رئيس الوزراء « علي زيدان »`
  const plain = next.classes.size === 0 && !next.definite && !next.head;
  if (plain && /^["«“”]$/.test(tokens[at - 1]?.text ?? '')) return true;
  // `خديجة علي إنها`, `أحمد علي الذي`: right after a given name it is the next.
  const goesOn = /^ان(?:ه|ها)?$/.test(follows) || next.classes.has('relative');
  return goesOn && before.givenName && !before.definite && !before.head;
}

/**
 * What the verb before tells of the word: `أكد سمير علي نقيب الصيادلة أن`, `أكد علي محمود مدير المستشفى أن`, and not `وافق المدير حسن علي
 * الطلب`; undefined where it tells nothing.
 */
function isBehindTold(
  tokens: readonly Token[],
  classes: WordClasses,
  at: number,
): boolean | undefined {
  const verb = verbBefore(tokens, at);
  const form = tokens[at + 1]?.form ?? '';
  const next = classes.of(form);
  const before = classes.of(tokens[at - 1]?.form ?? '');
  const given = before.givenName && !before.definite && !before.head;
  if (given && (BEHIND_NAME.has(form) || (isTitle(next) && !GOVERNS_ALA.test(verb)))) return true;
  if (GOVERNS_ALA.test(verb) && next.definite && !/ي$/.test(form)) return false;
  if (verb !== tokens[at - 1]?.form || !SAID_ON.test(verb) || !next.givenName) return undefined;
  const third = classes.of(tokens[at + 2]?.form ?? '');
  return (
    isTitle(third) || third.givenName || (third.definite && /ي$/.test(third.bare)) || undefined
  );
}
