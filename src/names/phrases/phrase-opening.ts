/**
 * How a noun phrase begins: with a count, a demonstrative or an honorific before its first word, or a name that is a word.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { mayBeName } from '../words/name-words.ts';
import type { WordClass } from '../words/word-class.ts';
import { isWordName } from '../words/word-names.ts';
import { SUPERLATIVE } from './group-reading.ts';
import { OpeningWords } from './opening-words.ts';
import type { Reading } from './phrase-state.ts';

/** `سموه`, `معاليه`: whoever was named before. */
export const OWN_HONORIFIC =
  /^(?:معالي|سعادت|سمو|فضيلت|سماحت|جلالت|فخامت|سيادت|دولت|نيافت|غبطت|قداست)ه(?:ا)?$/;

/** Honorifics in construct with whoever they are of. */
export const HONORIFIC = /^و?(?:معالي|سعاده|فضيله|سماحه|فخامه|غبطه|نيافه|قداسه)$/;

/** In words: how long a cleric's honorific is that begins at a token. */
function clericWords(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [0, 1, 2].map((n) => tokens[at + n]?.form ?? '');
  if (/^[لو]?ايه$/.test(first ?? '') && second === 'الله') return third === 'العظمي' ? 3 : 2;
  if (!/^[لو]?حجه$/.test(first ?? '') || second !== 'الاسلام') return 0;
  return third === 'والمسلمين' ? 3 : 2;
}

/** Reads how a phrase begins. */
export abstract class PhraseOpening extends OpeningWords {
  /** Reads the first word; false where no phrase begins. */
  protected open(): boolean {
    this.skipCounts();
    const share = this.openShareOfPeople();
    if (share !== undefined) return share;
    const counted = this.at > this.from && this.token(this.at - 1)?.kind === 'number';
    if (this.is('demonstrative')) {
      const { form = '' } = this.token() ?? {};
      this.same = form !== 'هولاء';
      if (!this.same) return this.openGroup(form);
      this.at++;
    }
    if (this.opensWordName()) return true;
    if (!this.mayOpen()) return false;
    this.skipHonorifics();
    if (SUPERLATIVE.test(this.token()?.form ?? '')) this.opensRanked();
    return this.openWord(counted);
  }

  /** Numbers in digits and the `#` of a tag. */
  private skipCounts(): void {
    let token = this.token();
    while (token && (token.kind === 'number' || token.text === '#') && this.at < this.limit) {
      this.at++;
      token = this.token();
    }
  }

  /** `40 بالمئة من المشاركين`, `25 في المئة من المستطلعين` */
  private openShareOfPeople(): Reading {
    if (this.at === this.from) return undefined;
    const { form = '' } = this.token() ?? {};
    if (/^(?:بالمي?[اه].*|بالميه|بالمايه)$/.test(form)) return this.openShare();
    const share = /^(?:المي?[اه].*|الميه|المايه)$/.test(this.token(this.at + 1)?.form ?? '');
    if (form !== 'في' || !share) return undefined;
    this.at++;
    return this.openShare();
  }

  /** Whether a phrase may begin with the word at hand. */
  private mayOpen(): boolean {
    const token = this.token();
    if (token?.kind !== 'word' || this.context.stops(this.at)) return false;
    // `يشاركه فيه السفير`, which is no `فئة`
    if (token.text === 'فيه') return false;
    // `أمام المحكمة`, which is no `إمام`
    if (token.text.startsWith('أمام')) return false;
    // `وكان قد أعلن | العام الماضي`
    if (this.isStretch()) return false;
    return !this.isPrepositionBehindWaw(token.form);
  }

  /** `وأمام ارتفاع الأصوات`, which is no `إمام`. */
  private isPrepositionBehindWaw(form: string): boolean {
    if (!form.startsWith('و')) return false;
    const joined = this.context.classes.of(form.replace(/^و(?=.{3})/u, ''));
    const own = this.context.classes.of(form);
    const headed = own.head && own.proclitic === '';
    return joined.classes.has('preposition') && !headed && !joined.givenName;
  }

  /** Reads over honorifics behind which whoever is meant follows. */
  private skipHonorifics(): void {
    // `معالي الوزيرة`, `سعادة مطر النيادي`
    if (HONORIFIC.test(this.token()?.form ?? '') && this.isHonoured(this.at + 1)) this.at++;
    // `آية الله العظمى سامي حداد`, `حجة الإسلام والمسلمين سامي حداد`
    const cleric = clericWords(this.context.tokens, this.at);
    const follows = this.at + cleric;
    if (cleric === 0) return;
    if (this.wordAt(follows).givenName || mayBeName(this.context, follows)) this.at = follows;
  }

  /** Reads the word at hand, before which a number in digits may stand; false where no phrase begins with it. */
  private openWord(counted: boolean): boolean {
    const token = this.token();
    if (token?.kind !== 'word') return false;
    const word = this.context.classes.of(token.form);
    return (
      this.openForeignOutlet(word, token) ??
      this.openPlace(word) ??
      this.openRank(word, token) ??
      this.openHead(word, token, counted) ??
      this.openOwnHonorific(word, token) ??
      this.openAnother(token) ??
      this.openNumeral(token) ??
      this.openCalledInMarks(word, token) ??
      this.openCustomers(token) ??
      this.openUnlisted(word, token)
    );
  }

  /** `معاليه`, `سموه`: whoever was named before. */
  private openOwnHonorific({ bare }: WordClass, { form }: Token): Reading {
    if (!OWN_HONORIFIC.test(form)) return undefined;
    const gender = form.endsWith('ا') ? 'f' : 'm';
    this.openHeaded({ lemma: bare, kind: 'honorific', gender, number: 'singular' });
    this.same = true;
    this.headDefinite = true;
    return this.stepOverClosing();
  }

  /** `تطبيق "تيك توك"`, `معرض «الكتاب»`: what is called by what stands in marks, where nothing more is told of it. */
  private openCalledInMarks({ classes, head, proclitic }: WordClass, { form }: Token): Reading {
    // and `محرك البحث "غوغل"`
    const of = this.wordAt(this.at + 1).definite ? 1 : 0;
    const closer = this.context.closerOf.get(this.at + 1 + of);
    const called = classes.has('naming') || classes.has('in-marks');
    if (!called || head || proclitic !== '' || closer === undefined) return undefined;
    const told = this.context.stops(closer + 1) || isComma(this.token(closer + 1));
    if (!told || closer - this.at > 6 || !this.context.stops(this.from - 1)) return undefined;
    this.openBody(form);
    return this.stepOver(1 + of);
  }

  /** `خدمة العملاء في شركة كذا` */
  private openCustomers({ form }: Token): Reading {
    const customers = /^ال(?:عملاء|زباين|مشتركين|متعاملين)$/.test(this.formAt(this.at + 1));
    if (form !== 'خدمه' || !customers) return undefined;
    this.openBody(form);
    return this.stepOverClosing(2);
  }

  private openBody(lemma: string): void {
    const gender = lemma.endsWith('ه') ? 'f' : 'm';
    this.openHeaded({ lemma, kind: 'body', gender, number: 'singular' });
  }

  /** Whether a person's title or name stands at a token, behind an honorific. */
  private isHonoured(at: number): boolean {
    const token = this.token(at);
    if (token?.kind !== 'word' || this.context.stops(at)) return false;
    const { head, definite, givenName } = this.context.classes.of(token.form);
    if (head) return /^(?:person|honorific)$/.test(head.kind) && head.number === 'singular';
    const surname =
      definite && (this.context.surnames.has(token.form) || this.context.stops(at + 1));
    const foreign = this.isForeignFirst(at) && mayBeName(this.context, at + 1);
    return givenName || surname || foreign || mayBeName(this.context, at);
  }

  /** `إلفيرا`, `إليزابيث`: the hamza tells that it has no `ال`. */
  private isForeignFirst(at: number): boolean {
    const { text = '', form = '' } = this.token(at) ?? {};
    return /^إل.{3}/.test(text) && !this.context.stops(at) && !this.context.classes.of(form).head;
  }

  /** `أكدت ابتسام السويدي أن`: right after a verb of saying. */
  private opensWordName(): boolean {
    const from = this.at;
    const before = this.token(from - 1);
    // `بحسب نجاح سامي الكندي،`, `وكانت هنا الكندي قد`
    const cited = /^[وف]?(?:بحسب|حسب|وفق|وفقا|طبقا|عن|كانت?|لكن)$/.test(before?.form ?? '');
    const opens = !before || cited || this.context.stops(from - 1);
    if (!opens || !isWordName(this.context, from)) return false;
    if (/^[إأ]ن|^:$/.test(this.token(from - 1)?.text ?? '')) return false;
    // `سعادة إلفيرا نابيولينا`: two words that are a name by themselves behind the honorific
    const first = mayBeName(this.context, from + 1) || this.isForeignFirst(from + 1);
    const whole = first && mayBeName(this.context, from + 2);
    if (HONORIFIC.test(this.token()?.form ?? '') && whole) return false;
    this.at++;
    this.readName();
    this.name = { from, to: this.name?.to ?? this.at };
    return true;
  }
}
