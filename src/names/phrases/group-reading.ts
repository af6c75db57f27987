/**
 * Counts in a noun phrase: a number before or inside it, a share of people, the highest of several.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import { NUMERALS } from '../words/numerals.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import { isMonth } from './when-said.ts';

/** `أكبر مسؤول عسكري`, `كبير مستشاري البيت الأبيض`. */
export const SUPERLATIVE = wordList('names/phrases', 'superlative');

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
  // `حركة 20 فبراير`, `قوى 14 آذار`: the day that a body is called after
  if (phrase.head?.kind === 'body' && !phrase.headDefinite && isMonth(phrase.formAt(phrase.at + 1)))
    return phrase.stepOverClosing(2);
  // `قناة روسيا 24`
  const channel = phrase.head?.kind === 'outlet' && !phrase.name && endsOutlet(phrase);
  if (channel) return phrase.stepOver();
  if (phrase.head?.number !== 'plural' || phrase.closed || !head) return false;
  phrase.at += 2;
  while (/^و?.{2,}ي(?:ه|ا)$/.test(phrase.token()?.form ?? '') && !phrase.context.stops(phrase.at))
    phrase.at++;
  phrase.closed = true;
  return true;
}

/** `تكتل سبع نقابات`, `رؤساء أربع جامعات`: how many a body or people of several are of. */
export function stepCounted(phrase: PhraseState, form: string): Reading {
  if (!phrase.head || phrase.closed || phrase.adjectives || !NUMERALS.test(form)) return undefined;
  const counted = phrase.wordAt(phrase.at + 1);
  const many = phrase.head.kind === 'body' || phrase.head.number === 'plural';
  const several = counted.head?.number === 'plural' || counted.head?.kind === 'group';
  return many && several && !counted.definite ? phrase.stepOver() : undefined;
}

/** Whether nothing that a number at hand counts stands behind it: the clause, a mark, a preposition or an adjective with `ال`. */
function endsOutlet(phrase: PhraseState): boolean {
  const after = phrase.at + 1;
  const next = phrase.token(after);
  if (next?.kind !== 'word' || next.opensLine || phrase.context.stops(after)) return true;
  return (
    phrase.is('preposition', after) || phrase.is('time', after) || phrase.wordAt(after).definite
  );
}

/** Steps over a superlative where a title without `ال` follows it. */
export function opensRanked(phrase: PhraseState): boolean {
  const { head, definite } = phrase.context.classes.of(phrase.token(phrase.at + 1)?.form ?? '');
  if (!head || definite || !/^(?:person|source)$/.test(head.kind)) return false;
  phrase.at++;
  return true;
}

/** The head of a share of people, whatever they are called. */
export const SHARE = { lemma: 'نسبه', kind: 'group', gender: 'm', number: 'plural' } as const;

/** `40 بالمئة من المشاركين`: a share of people; alone only beside what they say, `قال 40 بالمئة إنهم`, `17 بالمئة منهم قالوا`. */
export function openShare(phrase: PhraseState): boolean {
  const next = phrase.token(phrase.at + 1);
  const theirs = /^منه(?:م|ن|ا)$/.test(next?.form ?? '');
  const end = phrase.at + (theirs ? 2 : 1);
  if (next?.form !== 'من') {
    const told = phrase.context.stops(end) || isComma(phrase.token(end));
    if (!theirs && !told && !phrase.context.stops(phrase.from - 1)) return false;
    phrase.closed = true;
  }
  phrase.titleFrom = phrase.from;
  phrase.at = theirs ? end : phrase.at + 1;
  phrase.head = SHARE;
  return true;
}

/** `المئة`, `الميه`, behind `في` or `ب`. */
export const PER_CENT = /^(?:المي?[اه].*|الميه|المايه)$/;

/** Tells whether a share in digits begins at a token: `40 بالمئة`, `40%`, `17 في المئة`. */
export const isShareAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  (/^[%٪]$/.test(tokens[at + 1]?.text ?? '') ||
    PER_CENT.test((tokens[at + 1]?.form ?? '').replace(/^ب/, '')) ||
    PER_CENT.test(tokens[at + 2]?.form ?? ''));

/** All of several. */
export const ALL = /^(?:جميع|كل|كافه|ساير)$/;

/** `ثلث المشاركين`, `أكثر من نصف السكان`: a fraction of people; false where it is none of them. */
export function openFraction(phrase: PhraseState): boolean {
  const over =
    /^(?:اكثر|اقل)$/.test(phrase.formAt(phrase.at)) && phrase.formAt(phrase.at + 1) === 'من';
  const at = phrase.at + (over ? 2 : 0);
  // `أكد جميع السكان أن`
  const all = phrase.context.stops(phrase.from - 1) && !over && ALL.test(phrase.formAt(at));
  if (!all && !/^(?:نصف|ثلث|ثلثا|ثلثي|ربع|خمس|غالبيه|اغلبيه|اغلب)$/.test(phrase.formAt(at)))
    return false;
  const { head, definite } = phrase.wordAt(at + 1);
  const several = head?.number === 'plural' || head?.lemma === 'سكان';
  const listed = several && /^(?:person|group|source)$/.test(head?.kind ?? '');
  const people = listed || (all && !head && /^ال.{3,}ين$/.test(phrase.formAt(at + 1)));
  if (!definite || !people) return false;
  phrase.titleFrom = phrase.from;
  phrase.at = at + 1;
  phrase.head = SHARE;
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
