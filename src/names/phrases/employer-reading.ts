/**
 * Whom a person works for, inside the title before the name: a club, a paper, a firm of several words, a body called
 * after somebody, a client.
 *
 * @module
 */
import { mayBeName } from '../words/name-words.ts';
import { lastNamesOf } from '../words/surnames.ts';
import type { WordClass } from '../words/word-class.ts';
import type { Reading } from './phrase-state.ts';
import { opensInTown, TownReading } from './town-reading.ts';

/** Second words of the names of clubs, papers and channels. */
const SECOND =
  /^(?:يونايتد|سيتي|مدريد|ميونخ|ميونيخ|دورتموند|فيلا|هوتسبير|هوتسبر|روفرز|لشبونه|امستردام|ميلان|سان|نيوز|تايمز|بوست|جورنال|تريبيون|بريس|بيزنس|عربيه|نت)$/;

/** The steps over employers. */
export class EmployerReading extends TownReading {
  /** Reads on over a word of where or for whom somebody works; undefined where it is none. */
  protected stepWorkplace(word: WordClass, form: string): Reading {
    return (
      this.stepSeat(form) ??
      this.stepClient(form) ??
      this.stepGovernedTown(word) ??
      this.stepSameBody(form) ??
      this.stepTownPair(form) ??
      this.stepNamesake() ??
      this.stepEmployer() ??
      this.stepClubName() ??
      this.stepOutletOf(word) ??
      this.stepInTown(form) ??
      this.stepInCapital(form)
    );
  }

  /** `محلل في بنك مقره لندن` */
  private stepSeat(form: string): Reading {
    const seated = /^و?مقره(?:ا)?$/.test(form) && this.head;
    return seated && this.token(this.at + 1)?.kind === 'word' ? this.stepOverClosing(2) : undefined;
  }

  /** `محامي موسي نافع العريبي`, where the article prints `عبير موسي`: whose counsel it is. */
  private stepClient(form: string): Reading {
    const counsel = this.head?.lemma.startsWith('محام') && !this.headDefinite;
    if (!counsel || !lastNamesOf(this.context).has(form)) return undefined;
    const named = !this.closed && !this.name && mayBeName(this.context, this.at + 1);
    return named ? this.stepOverClosing() : undefined;
  }

  /** `بذات المؤسسة` */
  private stepSameBody(form: string): Reading {
    return /^ب(?:ذات|نفس)$/.test(form) && this.closed && this.head ? this.stepOver(2) : undefined;
  }

  /** `مدرب مانشستر يونايتد | روبن`, `رئيس ريال مدريد | فلورنتينو` */
  private stepClubName(): Reading {
    return this.goesOnAsName() || undefined;
  }

  /** `مراسل عنب بلدي`: whose correspondent it is. */
  private stepOutletOf({ givenName }: WordClass): Reading {
    const outlet = /^(?:مراسل|موفد)ه?$/.test(this.head?.lemma ?? '') && !givenName;
    if (!outlet || this.closed || this.name || !mayBeName(this.context, this.at)) return undefined;
    return this.stepOverClosing(this.outletEnd() - this.at);
  }

  /** Token after an outlet's name that begins here: `بي بي سي`, `فرانس 24`, `عنب بلدي`. */
  private outletEnd(): number {
    let end = this.at + 1;
    while (
      end < this.at + 3 &&
      (this.token(end)?.form.length ?? 9) <= 3 &&
      mayBeName(this.context, end)
    )
      end++;
    if (this.token(end)?.kind === 'number') end++;
    else if (end === this.at + 1 && mayBeName(this.context, end) && !this.endsName(end)) end++;
    // `سكاي نيوز عربية`
    return this.formAt(end) === 'عربيه' ? end + 1 : end;
  }

  /** `شاهد | قابلته الصحيفة`, `مسؤول | اطلع على الوثيقة`: a verb that tells more of somebody unnamed. */
  protected isDescribedByVerb({ givenName, classes }: WordClass): boolean {
    const anybody = /^(?:person|source|group)$/.test(this.head?.kind ?? '') && !this.headDefinite;
    if (!anybody || this.at !== this.from + 1 || givenName || classes.size > 0) return false;
    const { text = '', form = '' } = this.token() ?? {};
    const next = this.token(this.at + 1);
    if (next?.kind !== 'word' || this.context.stops(this.at + 1)) return false;
    // … and not `مدير حملته الانتخابية`
    const owned =
      /^(?:source|group)$/.test(this.head?.kind ?? '') &&
      /^[^بل].{2,}(?:ه|ها|هم|هما)$/.test(text) &&
      /^.{3,}ت(?:ه|ها|هم|هما)$|^ا.{3}ه/.test(form);
    const { head, definite } = this.context.classes.of(next.form);
    if (owned && (definite || head !== undefined)) return true;
    const informed = /^(?:اطلعت?|شاركت?|حضرت?|كانت?|عملت?|رفضت?|فضلت?|تحدثت?|نقلت|استطلعت)$/.test(
      form,
    );
    return informed && (this.is('preposition', this.at + 1) || definite);
  }

  /** `متحدثة باسم`: somebody unnamed, where the word at hand is the last before the clause or a mark. */
  protected isAnybodysSpokesman(): boolean {
    if (this.head?.kind !== 'person' || this.headDefinite || this.name) return false;
    const ends = this.context.stops(this.at + 1) || this.token(this.at + 1)?.kind === 'mark';
    return ends && /^ب(?:اسم|لسان)$/.test(this.formAt(this.from + 1));
  }

  /** Steps over the second word of a club's or a paper's name, whose first word a list has. */
  protected goesOnAsName(): boolean {
    const before = this.wordAt(this.at - 1);
    const named = /^(?:name|outlet)$/.test(before.head?.kind ?? '') && !this.name;
    const form = this.formAt();
    const ofParis = form === 'سان' && this.formAt(this.at - 1) === 'باريس' && !this.name;
    if (!(named || ofParis) || this.at === this.from || !SECOND.test(form)) return false;
    this.at += form === 'سان' ? 2 : 1;
    // `سكاي نيوز عربية`
    if (this.formAt() === 'عربيه') this.at++;
    this.closed = true;
    return true;
  }

  /** Whether a person's name of two words begins at a token: the clause follows its second. */
  private endsName(at: number): boolean {
    return mayBeName(this.context, at + 1) && this.context.stops(at + 2);
  }

  /** `المديرة العامة للمركز الجامعي ندير محمد بتيزي وزو`: what is called after somebody, where its town follows. */
  private stepNamesake(): Reading {
    if (this.head?.kind !== 'person' || this.name || !this.closed) return undefined;
    let end = this.at;
    while (end < this.at + 4 && mayBeName(this.context, end) && !opensInTown(this.formAt(end)))
      end++;
    const town = this.formAt(end);
    const place = this.context.classes.isInTown(town) || opensInTown(town);
    if (end === this.at || !place || !this.holdsBody()) return undefined;
    return this.stepOver(end - this.at);
  }

  /** `الرئيسة التنفيذية لشركة جنرال موتورز ماري بارا` */
  private stepEmployer(): Reading {
    const { head, definite } = this.wordAt(this.at - 1);
    const employs =
      /^(?:body|outlet)$/.test(head?.kind ?? '') && !definite && this.at > this.from + 1;
    const titled = this.head?.kind === 'person' && this.head.number === 'singular' && !this.name;
    if (!employs || !titled) return undefined;
    const end = this.employerEnd();
    return end === undefined ? undefined : this.stepOverClosing(end - this.at);
  }

  /**
   * Token after the name of whom a person works for, right after its noun, where three unknown words or more stand before
   * the clause: the last two are the person's.
   */
  private employerEnd(): number | undefined {
    let end = this.at;
    while (end < this.at + 7 && mayBeName(this.context, end) && !this.context.stops(end)) end++;
    for (let k = this.at; k < end; k++) {
      // `مركز مالكوم كير-كارنيغي مايكل يونغ`: the given name begins the person's.
      if (this.wordAt(k).givenName) return k < this.at + 2 ? undefined : k;
    }
    const words = end - this.at;
    // `طبيبة في مستشفى بويرتو مالدونادو`: anybody, and the hospital's name
    const anybody = !this.headDefinite && this.formAt(this.at - 2) === 'في';
    if (anybody && words === 2 && this.at - 2 === this.from + 1) return end;
    const ends = this.context.stops(end) || this.token(end)?.kind === 'mark';
    return words >= 3 && ends ? end - 2 : undefined;
  }

  /** `دراسة أعدها المركز،`: who made it, where nothing more is told. */
  protected stepMadeBy(): boolean {
    const { definite } = this.wordAt(this.at + 1);
    const ends = this.token(this.at + 2)?.kind === 'mark' || this.context.stops(this.at + 2);
    return definite && ends && this.stepOverClosing(2);
  }
}
