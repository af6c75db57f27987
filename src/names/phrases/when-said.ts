/**
 * What `في` opens behind somebody that is no place of his: the month or season in which he spoke, and the paper or talk
 * in which he did: `الباحثون | في مارس`, `العلماء | في دراسة جديدة`, `الخبراء | في ورقتهم`.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';
import type { Head } from '../words/name-lexicon.ts';
import type { PhraseContext } from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';

const SEASONS = /^ال(?:ربيع|صيف|خريف|شتاء)$/;
/** Papers of several, in which scholars tell what they found. */
const JOURNAL = /^(?:ال)?(?:مجله|دوريه|ورقه|صحيفه|بحث|مقال|كتاب)(?:هم|ها|ه)?$/;
const SCHOLAR = /^(?:باحث|خبير|عالم|مولف|طبيب|محلل|كاتب)$/;

let months: Set<string> | undefined;

/** The first words of the months' names, folded. */
function loadMonthWords(): Set<string> {
  months ??= new Set(
    splitLexicon(loadLexicon('months.txt')).flatMap(({ text }) =>
      (text.split(':')[1] ?? '')
        .split(/[,،]/)
        .map((name) => fold(name.trim().replace('?', '')).split(' ')[0] ?? '')
        .filter((word) => word !== ''),
    ),
  );
  return months;
}

/** Tells whether a folded word is a month's, or the first of its two. */
export const isMonth = (form: string): boolean => loadMonthWords().has(form);

/** Whether the word behind `في` tells when or in what somebody said something. */
export function isWhenSaid(
  { tokens, classes }: PhraseContext,
  at: number,
  head: Head | undefined,
): boolean {
  const { form = '', text = '' } = tokens[at] ?? {};
  if (SEASONS.test(form) || isMonth(form)) return true;
  const word = classes.of(form);
  const written = /^(?:document|study)$/.test(word.head?.kind ?? '') && !word.definite;
  if (written) return true;
  if (SCHOLAR.test(head?.lemma ?? '') && JOURNAL.test(form)) return true;
  return isOwnTalk(classes, text.endsWith('ة') ? '' : form);
}

/** What is said before a court, and is a deed or a thing elsewhere. */
const PLEA = /^(?:دفاع|اقوال|حكم|اعتراف|اعترافات)$/;

/** `في حديثهم`, `في كلمتها`, `في مرافعته`: a noun of where something is said or written, with a pronoun. */
function isOwnTalk(classes: PhraseContext['classes'], form: string): boolean {
  const stem = /^(.{3,})(?:هما|هم|ها|ه)$/.exec(form)?.[1];
  if (!stem) return false;
  const noun = stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem;
  return PLEA.test(stem) || [noun, stem].some((one) => isTalk(classes.of(one)));
}

const isTalk = ({ classes, head }: WordClass): boolean =>
  classes.has('setting') || head?.kind === 'document';
