/**
 * Stances in the reply's own words: verbal nouns, which agree with no speaker's gender or number.
 *
 * @module
 */
import type { Stance } from '../quotation/quotation.ts';
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

/** Names a stance. */
export const describeStance = (stance: Stance, language: Language): string =>
  STANCES[stance][language];

/** The stances, in the order they are offered. */
export const STANCE_NAMES = Object.keys(STANCES) as readonly Stance[];
