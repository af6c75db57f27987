/**
 * Words of time that are somebody's or something's name: `حميد شباط`, the paper `اليوم السابع`, a film's title between
 * marks.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { loadWordClasses } from '../names/word-class.ts';
import type { Match } from './reading.ts';
import type { Scan } from './scan.ts';

const isMark = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^["«»“”]$/.test(token.text);

/** In tokens: how long a title between marks is at most. */
const LONGEST = 4;
/** Nouns of several works whose titles follow: `أفلام "الفرح" و"الليلة الكبيرة"`. */
const WORKS = /^(?:ال)?(?:افلام|مسلسلات|كتب|روايات|اغاني|اغنيات|مسرحيات|صحف|جرايد|برامج|مجلات)$/;
const PAPER = /^(?:لل?يوم|اليوم)$/;

/** What a month follows and no surname: `وفي شباط`. */
const LEADS = /^[وف]?(?:في|منذ|حتي|خلال|قبل|بعد|الي|مطلع|نهايه|اواخر|اوايل|منتصف|بدايه|شهر)$/;

const surnames = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** The folded words that stand right after a given name of the text. */
function surnamesOf(tokens: readonly Token[]): ReadonlySet<string> {
  let known = surnames.get(tokens);
  if (known) return known;
  const classes = loadWordClasses();
  const found = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const { kind, form, opensLine } = tokens[i] as Token;
    if (kind !== 'word' || opensLine) continue;
    const { givenName, definite, head } = classes.of(tokens[i - 1]?.form ?? '');
    if (givenName && !definite && !head) found.add(form);
  }
  known = found;
  surnames.set(tokens, known);
  return known;
}

/** Tells whether the month at a token is a surname that the text has: `وأضاف شباط أن`, where it tells of `حميد شباط`. */
export const isSurname = ({ tokens }: Scan, at: number): boolean =>
  !LEADS.test(tokens[at - 1]?.form ?? '') && surnamesOf(tokens).has(tokens[at]?.form ?? '');

/** Tells whether a match is all or part of what something is called: `لـ"اليوم السابع"`, `فيلم "الليلة الكبيرة"`. */
export function isCalled({ tokens }: Scan, { first, next }: Match): boolean {
  let open = first - 1;
  while (open > first - LONGEST && open >= 0 && tokens[open]?.kind === 'word') open--;
  if (!isMark(tokens[open])) return false;
  let close = next;
  while (close < open + LONGEST + 2 && tokens[close]?.kind === 'word') close++;
  if (!isMark(tokens[close])) return false;
  const paper = PAPER.test(tokens[open + 1]?.form ?? '') && tokens[open + 2]?.form === 'السابع';
  if (paper && close === open + 3) return true;
  return followsNaming(tokens, open);
}

/** Whether `صحيفة` or its like stands before a mark, over the titles between. */
function followsNaming(tokens: readonly Token[], open: number): boolean {
  const classes = loadWordClasses();
  for (let k = open - 1; k >= 0; k--) {
    const token = tokens[k] as Token;
    if (tokens[k + 1]?.opensLine) return false;
    if (token.form === 'و' || /^[،,]$/.test(token.text)) continue;
    if (isMark(token)) {
      let back = k - 1;
      while (back > k - LONGEST - 2 && back >= 0 && !isMark(tokens[back])) back--;
      if (!isMark(tokens[back])) return false;
      k = back;
      continue;
    }
    return (
      WORKS.test(token.form) || classes.of(token.form.replace(/^ال/, '')).classes.has('naming')
    );
  }
  return false;
}
