/**
 * Stances in the reply's own words: verbal nouns, which agree with no speaker's gender or number.
 *
 * @module
 */
import type { Quotation, QuotationType, Stance } from '../../quotation/quotation.ts';
import type { Language } from './answer.ts';

const STANCES: Record<Stance, Record<Language, string>> = {
  says: { ar: 'قول', en: 'says' },
  accuses: { ar: 'اتهام', en: 'accuses' },
  denies: { ar: 'نفي', en: 'denies' },
  condemns: { ar: 'إدانة', en: 'condemns' },
  supports: { ar: 'تأييد', en: 'supports' },
  announces: { ar: 'إعلان', en: 'announces' },
  demands: { ar: 'مطالبة', en: 'demands' },
  promises: { ar: 'تعهّد', en: 'promises' },
  warns: { ar: 'تحذير', en: 'warns' },
  doubts: { ar: 'تشكيك', en: 'doubts' },
};

const TYPES: Record<QuotationType, Record<Language, string>> = {
  direct: { ar: 'بلفظه', en: 'word for word' },
  indirect: { ar: 'بالمعنى', en: 'reported' },
  mixed: { ar: 'بعضه بلفظه', en: 'partly word for word' },
};

/**
 * Names a stance and how it is told: whether the excerpt is the speaker's own words or the article's report of
 * them, which the guillemets round an excerpt do not tell.
 *
 * @example
 * describeStatement({ stance: 'denies', type: 'indirect' }, 'ar'); // => 'نفي · بالمعنى'
 */
export const describeStatement = (
  { stance, type }: Pick<Quotation, 'stance' | 'type'>,
  language: Language,
): string => `${STANCES[stance][language]} · ${TYPES[type][language]}`;

/** Names a stance. */
export const describeStance = (stance: Stance, language: Language): string =>
  STANCES[stance][language];

/** The stances, in the order they are offered. */
export const STANCE_NAMES = Object.keys(STANCES) as readonly Stance[];
