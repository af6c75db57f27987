/**
 * Counts in a noun phrase: a number before or inside it, a share of people, the highest of several.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import type { PhraseState } from './phrase-state.ts';

/** A number in letters before what it counts: `ثلاثة وزراء`, `اثنان من`. */
export const NUMERALS =
  /^(?:اثن(?:ان|ين|تان|تين)|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثماني?ه?|تسعه?|عشره?|(?:ال)?عشرات|(?:ال)?ميات|الالاف|الاف|عده)$/;
/** `أكبر مسؤول عسكري`, `كبير مستشاري البيت الأبيض`. */
export const SUPERLATIVE = /^(?:اكبر|اعلي|ابرز|ارفع|اقدم|كبير|كبيره|كبار)$/;

/** `وزراء خارجية 20 دولة عربية وإسلامية`: how many there are inside a title of several. */
export function stepNumber(phrase: PhraseState): boolean {
  const { head, nisba, definite } = phrase.context.classes.of(
    phrase.token(phrase.at + 1)?.form ?? '',
  );
  // `القناة 12 الإسرائيلية`
  if (phrase.head?.kind === 'outlet' && phrase.at === phrase.from + 1 && nisba && definite) {
    phrase.at += 2;
    return true;
  }
  if (phrase.head?.number !== 'plural' || phrase.closed || !head) return false;
  phrase.at += 2;
  while (/^و?.{2,}ي(?:ه|ا)$/.test(phrase.token()?.form ?? '') && !phrase.context.stops(phrase.at))
    phrase.at++;
  phrase.closed = true;
  return true;
}

/** Steps over a superlative where a title without `ال` follows it. */
export function opensRanked(phrase: PhraseState): boolean {
  const { head, definite } = phrase.context.classes.of(phrase.token(phrase.at + 1)?.form ?? '');
  if (!head || definite || !/^(?:person|source)$/.test(head.kind)) return false;
  phrase.at++;
  return true;
}

/** `40 بالمئة من المشاركين`: a share of people; `قال 40 بالمئة إن` as well, and not `ارتفع 40 بالمئة`. */
export function openShare(phrase: PhraseState): boolean {
  const { stops } = phrase.context;
  const next = phrase.token(phrase.at + 1);
  const ends = stops(phrase.at + 1) || isComma(next);
  const alone = phrase.from > 0 && stops(phrase.from - 1) && next !== undefined && ends;
  if (next?.form !== 'من' && !alone) return false;
  phrase.titleFrom = phrase.from;
  phrase.at++;
  phrase.head = { lemma: 'نسبه', kind: 'group', gender: 'm', number: 'plural' };
  return true;
}

/** `هؤلاء`, or a number in letters before what it counts. */
export function openGroup(phrase: PhraseState, lemma: string): boolean {
  const next = phrase.context.classes.of(phrase.token(phrase.at + 1)?.form ?? '');
  phrase.titleFrom = phrase.at++;
  const kind = next.head?.kind === 'source' ? 'source' : 'group';
  // `ثلاثة مصادر`, which are `المصادر` afterwards
  const counted = kind === 'source' && next.head ? next.head.lemma : lemma;
  phrase.head = { lemma: counted, kind, gender: 'm', number: 'plural' };
  phrase.closed = lemma === 'هولاء';
  return true;
}
