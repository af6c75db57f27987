/**
 * Bodies under another noun than their own: `المجموعة` for `شركة النور`, `المصرف` for `بنك الخليج`, `المنظمة الحقوقية` for the
 * `جمعية` that spoke last, `إدارة المؤسسة` for `إدارة السجن المحلي`.
 *
 * @module
 */

import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { headsBefore } from '../words/head-positions.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';

/** Nouns that news has for one kind of body, a kind a line. */
const KINDRED = [
  'شركه مجموعه موسسه',
  'بنك مصرف',
  'قناه محطه فضاييه تلفزيون',
  'صحيفه جريده يوميه اسبوعيه',
  'نادي فريق',
  'حزب تنظيم هييه حركه جبهه تيار',
  'نقابه جامعه اتحاد كونفدراليه فيدراليه رابطه تنظيم هييه منظمه مركزيه تنسيقيه',
  'جمعيه منظمه رابطه مرصد مركز شبكه موسسه ايتلاف لجنه هييه تنظيم عصبه',
].map((line) => new Set(line.split(' ')));

/** Nouns that any body of its kind may be called by, with what it is for: `التنظيم النقابي`, `الهيئة الحقوقية`. */
export const DESCRIBED = wordList('names/speakers', 'described-body');

/** In tokens: how far back another body of the noun may stand. */
const FARTHEST = 2000;

/** Finds the body that spoke last, where a noun of its kind stands alone or with what it is for. */
export function findKindred(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const lemma = phrase.head?.lemma ?? '';
  const last = register.spoken.findLast(({ speaker }) => speaker.kind === 'organization')?.speaker;
  if (!last || last.code !== undefined || last.joint) return undefined;
  const managed = isOfSameManagement(last, phrase, words);
  if (managed) return last;
  if (!phrase.headDefinite || phrase.acronyms.length > 0 || words.length > 2) return undefined;
  const [, told = ''] = words;
  if (
    told &&
    !(
      isPurpose(told) &&
      DESCRIBED.has(lemma) &&
      (phrase.same || isFor([...last.words, ...last.heads], told))
    )
  )
    return undefined;
  const own = last.heads.has(lemma);
  const kindred = KINDRED.some(
    (kind) => kind.has(lemma) && [...last.heads].some((one) => kind.has(one)),
  );
  if (!kindred && !(phrase.same && DESCRIBED.has(lemma))) return undefined;
  // `الشركة` where the article has named another company is not the `مجموعة` that spoke.
  return own || phrase.same || !isNamedBefore(register, phrase, lemma) ? last : undefined;
}

/** What a body is for, or who is in it; a nationality, and what names bodies (`وطني`, `عربي`, `حر`), tells one from another. */
const PURPOSE = wordPattern('names/speakers', 'purpose', '', 'ه?');

/** What the names of bodies have that are called by such an adjective and hold no other word of its letters. */
const NAMED: Readonly<Record<string, RegExp>> = {
  حقوقي: /^(?:ل?حقوق|ل?حريات|عداله|ضمير|معتقلين|انسان)$/,
  بييي: /^(?:غابات|مناخ|طبيعه|بحار|مياه)$/,
  نسايي: /^(?:مراه|لمراه|نساء|فتيات)$/,
  نسوي: /^(?:مراه|لمراه|نساء|فتيات)$/,
  نقابي: /^(?:نقابه|جامعه|اتحاد|كونفدراليه|فيدراليه|رابطه|مركزيه|تنسيقيه)$/,
  سياسي: /^(?:حزب|حركه|جبهه|تيار|تكتل)$/,
  حزبي: /^(?:حزب|حركه|جبهه|تيار|تكتل)$/,
  رياضي: /^(?:نادي|فريق)$/,
  اعلامي: /^(?:قناه|صحيفه|جريده|موقع|تلفزيون|اذاعه)$/,
  مصرفي: /^(?:بنك|مصرف)$/,
  مالي: /^(?:بنك|مصرف|صندوق)$/,
  طبي: /^(?:مستشفي|اطباء)$/,
  صحي: /^(?:مستشفي|اطباء)$/,
  استشفايي: /^(?:مستشفي|مستشفيات)$/,
  تربوي: /^(?:مدرسه|مدارس|تعليم)$/,
  تعليمي: /^(?:مدرسه|مدارس|جامعه)$/,
};

/** Tells whether a body of these words may be called by an adjective of what it is for: `حقوقي` of one `لحقوق الإنسان`. */
export function isFor(words: readonly string[], told: string): boolean {
  const he = told.replace(/ه$/, '');
  const stem = he.replace(/ي$/, '');
  return words.some(
    (word) => word.replace(/^ل+(?:ال)?(?=.{3})/, '').startsWith(stem) || NAMED[he]?.test(word),
  );
}

/** Tells whether a folded word is an adjective of what a body is for: `المنظمة الحقوقية`. */
export const isPurpose = (word: string): boolean => PURPOSE.test(word);

/** `إدارة المؤسسة السجنية` for `إدارة السجن المحلي`: what is managed, by a noun for any body. */
function isOfSameManagement(
  last: ArticleSpeaker,
  { head }: NounPhrase,
  [first, managed = '', told = '', ...more]: readonly string[],
): boolean {
  if (first === undefined || !last.heads.has(head?.lemma ?? '') || last.words[0] !== first)
    return false;
  if (!/^(?:موسسه|مركز|نادي|شركه|بنك|هييه)$/.test(managed) || more.length > 0) return false;
  return last.words.length > 2 && (told === '' || isPurpose(told));
}

/** Whether the article names a body by a noun and its own name before a phrase: `شركة النور`. */
function isNamedBefore(register: SpeakerRegister, { from }: NounPhrase, lemma: string): boolean {
  const { tokens, classes } = register.context;
  for (const i of headsBefore(register.context, lemma, from)) {
    if (i < from - FARTHEST) return false;
    const { definite } = classes.of(tokens[i]?.form ?? '');
    const next = classes.of(tokens[i + 1]?.form ?? '');
    if (!definite && tokens[i + 1]?.kind === 'word' && !next.classes.has('preposition'))
      return true;
  }
  return false;
}
