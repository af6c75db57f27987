/**
 * How a noun phrase begins: with a count, a demonstrative or an honorific before its first word, or a name that is a word.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { mayBeName } from '../words/name-words.ts';
import type { WordClass } from '../words/word-class.ts';
import { isWordName } from '../words/word-names.ts';
import { isStretch } from './definite-reading.ts';
import {
  openFraction,
  openGroup,
  openShare,
  opensRanked,
  PER_CENT,
  SUPERLATIVE,
} from './group-reading.ts';
import { readName } from './name-reading.ts';
import {
  openAnother,
  openForeignOutlet,
  openHead,
  openHeaded,
  openMauritanian,
  openNumeral,
  openPlace,
  openRank,
  openUnlisted,
} from './opening-words.ts';
import type { PhraseState, Reading } from './phrase-state.ts';

/** `سموه`, `معاليه`: whoever was named before. */
export const OWN_HONORIFIC = wordPattern('names/phrases', 'own-honorific', '', 'ه(?:ا)?');

/** Honorifics in construct with whoever they are of. */
export const HONORIFIC = wordPattern('names/phrases', 'honorific', 'و?');

/** In words: how long a cleric's honorific is that begins at a token. */
function clericWords(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [0, 1, 2].map((n) => tokens[at + n]?.form ?? '');
  if (/^[لو]?ايه$/.test(first ?? '') && second === 'الله') return third === 'العظمي' ? 3 : 2;
  if (!/^[لو]?حجه$/.test(first ?? '') || second !== 'الاسلام') return 0;
  return third === 'والمسلمين' ? 3 : 2;
}

/** Reads the first word; false where no phrase begins. */
export function openPhrase(phrase: PhraseState): boolean {
  skipCounts(phrase);
  const share = openShareOfPeople(phrase);
  if (share !== undefined) return share;
  if (openFraction(phrase)) return true;
  const counted = phrase.at > phrase.from && phrase.token(phrase.at - 1)?.kind === 'number';
  if (phrase.is('demonstrative')) {
    const { form = '' } = phrase.token() ?? {};
    phrase.same = form !== 'هولاء';
    if (!phrase.same) return openGroup(phrase, form);
    phrase.at++;
  }
  if (opensWordName(phrase)) return true;
  if (!mayOpen(phrase)) return false;
  skipHonorifics(phrase);
  if (SUPERLATIVE.has(phrase.token()?.form ?? '')) opensRanked(phrase);
  return openWord(phrase, counted);
}

/** Numbers in digits and the `#` of a tag. */
function skipCounts(phrase: PhraseState): void {
  let token = phrase.token();
  while (token && (token.kind === 'number' || token.text === '#') && phrase.at < phrase.limit) {
    phrase.at++;
    token = phrase.token();
  }
}

/** `40 بالمئة من المشاركين`, `25 في المئة من المستطلعين` */
function openShareOfPeople(phrase: PhraseState): Reading {
  if (phrase.at === phrase.from) return undefined;
  const { form = '', text = '' } = phrase.token() ?? {};
  if (/^[%٪]$/.test(text) || (form.startsWith('ب') && PER_CENT.test(form.slice(1))))
    return openShare(phrase);
  const share = PER_CENT.test(phrase.token(phrase.at + 1)?.form ?? '');
  if (form !== 'في' || !share) return undefined;
  phrase.at++;
  return openShare(phrase);
}

/** Whether a phrase may begin with the word at hand. */
function mayOpen(phrase: PhraseState): boolean {
  const token = phrase.token();
  if (token?.kind !== 'word' || phrase.context.stops(phrase.at)) return false;
  // `يشاركه فيه السفير`, which is no `فئة`
  if (token.text === 'فيه') return false;
  // `أمام المحكمة`, which is no `إمام`
  if (token.text.startsWith('أمام')) return false;
  // `وكان قد أعلن | العام الماضي`
  if (isStretch(phrase)) return false;
  return !isPrepositionBehindWaw(phrase, token.form);
}

/** `وأمام ارتفاع الأصوات`, which is no `إمام`. */
function isPrepositionBehindWaw(phrase: PhraseState, form: string): boolean {
  if (!form.startsWith('و')) return false;
  const joined = phrase.context.classes.of(form.replace(/^و(?=.{3})/u, ''));
  const own = phrase.context.classes.of(form);
  const headed = own.head && own.proclitic === '';
  return joined.classes.has('preposition') && !headed && !joined.givenName;
}

/** Reads over honorifics behind which whoever is meant follows. */
function skipHonorifics(phrase: PhraseState): void {
  // `معالي الوزيرة`, `سعادة مطر النيادي`
  if (HONORIFIC.test(phrase.token()?.form ?? '') && isHonoured(phrase, phrase.at + 1)) phrase.at++;
  // `آية الله العظمى سامي حداد`, `حجة الإسلام والمسلمين سامي حداد`
  const cleric = clericWords(phrase.context.tokens, phrase.at);
  const follows = phrase.at + cleric;
  if (cleric === 0) return;
  if (phrase.wordAt(follows).givenName || mayBeName(phrase.context, follows)) phrase.at = follows;
}

/** Reads the word at hand, before which a number in digits may stand; false where no phrase begins with it. */
function openWord(phrase: PhraseState, counted: boolean): boolean {
  const token = phrase.token();
  if (token?.kind !== 'word') return false;
  const word = phrase.context.classes.of(token.form);
  return (
    openForeignOutlet(phrase, word, token) ??
    openPlace(phrase, word) ??
    openRank(phrase, word, token) ??
    openMauritanian(phrase) ??
    openHead(phrase, word, token, counted) ??
    openOwnHonorific(phrase, word, token) ??
    openAnother(phrase, token) ??
    openNumeral(phrase, token) ??
    openCalledInMarks(phrase, word, token) ??
    openFather(phrase, token) ??
    openCustomers(phrase, token) ??
    openUnions(phrase, token) ??
    openUnlisted(phrase, word, token)
  );
}

/** `معاليه`, `سموه`: whoever was named before. */
function openOwnHonorific(phrase: PhraseState, { bare }: WordClass, { form }: Token): Reading {
  if (!OWN_HONORIFIC.test(form)) return undefined;
  const gender = form.endsWith('ا') ? 'f' : 'm';
  openHeaded(phrase, { lemma: bare, kind: 'honorific', gender, number: 'singular' });
  phrase.same = true;
  phrase.headDefinite = true;
  return phrase.stepOverClosing();
}

/** `تطبيق "تيك توك"`, `معرض «الكتاب»`: what is called by what stands in marks, where nothing more is told of it. */
function openCalledInMarks(
  phrase: PhraseState,
  { classes, head, proclitic }: WordClass,
  { form }: Token,
): Reading {
  // and `محرك البحث "غوغل"`
  const of = phrase.wordAt(phrase.at + 1).definite ? 1 : 0;
  const closer = phrase.context.closerOf.get(phrase.at + 1 + of);
  const called = classes.has('naming') || classes.has('in-marks');
  if (!called || head || proclitic !== '' || closer === undefined) return undefined;
  const told = phrase.context.stops(closer + 1) || isComma(phrase.token(closer + 1));
  if (!told || closer - phrase.at > 6 || !phrase.context.stops(phrase.from - 1)) return undefined;
  openBody(phrase, form);
  return phrase.stepOver(1 + of);
}

/** `أب الضحية`, and not the town `إب`: somebody's father. */
function openFather(phrase: PhraseState, { text }: Token): Reading {
  const { definite, head } = phrase.wordAt(phrase.at + 1);
  if (text !== 'أب' || !definite || head?.number === 'plural') return undefined;
  openHeaded(phrase, { lemma: 'والد', kind: 'person', gender: 'm', number: 'singular' });
  return phrase.stepOverClosing(2);
}

/** `خدمة العملاء في شركة كذا`, `عملاق التكنولوجيا "نورفا"` */
function openCustomers(phrase: PhraseState, { form }: Token): Reading {
  if (/^عملاقه?$/.test(form) && phrase.wordAt(phrase.at + 1).definite) {
    openBody(phrase, form);
    return phrase.stepOverClosing(2);
  }
  const customers = /^ال(?:عملاء|زباين|مشتركين|متعاملين)$/.test(phrase.formAt(phrase.at + 1));
  if (form !== 'خدمه' || !customers) return undefined;
  openBody(phrase, form);
  return phrase.stepOverClosing(2);
}

/** `التنسيق النقابي`, `التنسيق الوطني لقطاع التعليم`: unions that act together. */
function openUnions(phrase: PhraseState, { form }: Token): Reading {
  const together = /^ال(?:نقابي|وطني|جمعوي|ميداني|حزبي|طلابي|ثلاثي|رباعي|خماسي|سداسي|سباعي)$/;
  if (form !== 'التنسيق' || !together.test(phrase.formAt(phrase.at + 1))) return undefined;
  openBody(phrase, 'تنسيق');
  phrase.headDefinite = true;
  return phrase.stepOverClosing(2);
}

function openBody(phrase: PhraseState, lemma: string): void {
  const gender = lemma.endsWith('ه') ? 'f' : 'm';
  openHeaded(phrase, { lemma, kind: 'body', gender, number: 'singular' });
}

/** Whether a person's title or name stands at a token, behind an honorific. */
function isHonoured(phrase: PhraseState, at: number): boolean {
  const token = phrase.token(at);
  if (token?.kind !== 'word' || phrase.context.stops(at)) return false;
  const { head, definite, givenName } = phrase.context.classes.of(token.form);
  if (head) return /^(?:person|honorific)$/.test(head.kind) && head.number === 'singular';
  const surname =
    definite && (phrase.context.surnames.has(token.form) || phrase.context.stops(at + 1));
  const foreign = isForeignFirst(phrase, at) && mayBeName(phrase.context, at + 1);
  return givenName || surname || foreign || mayBeName(phrase.context, at);
}

/** `إلفيرا`, `إليزابيث`: the hamza tells that it has no `ال`. */
function isForeignFirst(phrase: PhraseState, at: number): boolean {
  const { text = '', form = '' } = phrase.token(at) ?? {};
  return /^إل.{3}/.test(text) && !phrase.context.stops(at) && !phrase.context.classes.of(form).head;
}

/** `أكدت ابتسام السويدي أن`: right after a verb of saying. */
function opensWordName(phrase: PhraseState): boolean {
  const from = phrase.at;
  const before = phrase.token(from - 1);
  // `بحسب نجاح سامي الكندي،`, `وكانت هنا الكندي قد`
  const cited = /^[وف]?(?:بحسب|حسب|وفق|وفقا|طبقا|عن|كانت?|لكن)$/.test(before?.form ?? '');
  const opens = !before || cited || phrase.context.stops(from - 1);
  if (!opens || !isWordName(phrase.context, from)) return false;
  if (/^[إأ]ن|^:$/.test(phrase.token(from - 1)?.text ?? '')) return false;
  // `سعادة إلفيرا نابيولينا`: two words that are a name by themselves behind the honorific
  const first = mayBeName(phrase.context, from + 1) || isForeignFirst(phrase, from + 1);
  const whole = first && mayBeName(phrase.context, from + 2);
  if (HONORIFIC.test(phrase.token()?.form ?? '') && whole) return false;
  phrase.at++;
  readName(phrase);
  phrase.name = { from, to: phrase.name?.to ?? phrase.at };
  return true;
}
