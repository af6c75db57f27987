/**
 * Whom a person works for, inside the title before the name: a town, a club, a paper, a firm of several words, a body
 * called after somebody, a client.
 *
 * @module
 */
import { DefiniteReading } from './definite-reading.ts';
import { foreignPlaceEnd } from './foreign-places.ts';
import { mayBeName } from './name-words.ts';
import { placeAt } from './phrase-context.ts';
import { lastNamesOf } from './surnames.ts';
import type { WordClass } from './word-class.ts';

/** What the names of places begin with: `عين ولمان`, `دير الزور`, `ذي قار`, with `لـ` or without. */
const COMPOUND =
  /^[لب]?(?:تيزي|عين|بير|بني|دير|بيت|كفر|تل|خان|ذي|حاسي|برج|اولاد|ايت|شرم|راس|تفرغ|سيدي|وادي|مشتي|كوم|ميت)$/;

/** Towns of two words whose first is a name elsewhere. */
const PAIR =
  /^[لب]?(?:غازي عنتاب|ديار بكر|شانلي اورفا|قهرمان مرعش|هوشي منهه?|خان يونس|دير البلح|بور سعيد|بورت سودان|ام درمان|ابو ظبي|راس العين|سان \S+|سانتا \S+|نيو \S+|لوس \S+|لاس \S+|ساو \S+|بوينس ايرس|هونغ كونغ|كوالا لمبور)$/;

/** Which part of a region another is: `شمال سيناء`, `غرب كردفان`. */
const QUARTER = /^(?:شرق|غرب|شمال|جنوب|وسط)$/;

/** Second words of the names of clubs, papers and channels. */
const SECOND =
  /^(?:يونايتد|سيتي|مدريد|ميونخ|ميونيخ|دورتموند|فيلا|هوتسبير|هوتسبر|روفرز|لشبونه|امستردام|ميلان|سان|نيوز|تايمز|بوست|جورنال|تريبيون|بريس|بيزنس|عربيه|نت)$/;

/** The steps over towns and employers. */
export class EmployerReading extends DefiniteReading {
  /** Reads on over a town; false where none begins. */
  protected stepPlace(form: string): boolean {
    // `محافظ كربلاء | نصيف الخطابي`, `مدير صحة ذي قار`
    const placed = this.placeEnd();
    const open = !this.closed || /^[لب]/.test(form);
    if (placed > this.at && open && this.head && this.head.kind !== 'name') {
      this.at = placed;
      this.closed = true;
      // `صحيفة نيويورك تايمز`
      this.proper = this.head.kind === 'outlet';
      return true;
    }
    const titled = this.head?.kind === 'person' && this.closed && !this.name;
    // `منسقة البرنامج بالإنابة`
    if (titled && /^بال(?:انابه|نيابه|وكاله)$/.test(form)) {
      this.at++;
      return true;
    }
    // `مستشارة المناخ بالأمم المتحدة`
    const served =
      titled && /^بال/.test(form) ? placeAt(this.context, this.at, form.slice(1)) : undefined;
    if (!served) return false;
    this.at += served.words.length;
    return true;
  }

  /** Reads on over a word of where or for whom somebody works; false where it is none. */
  protected stepWorkplace(word: WordClass, form: string): boolean {
    // `محلل في بنك مقره لندن`
    if (/^و?مقره(?:ا)?$/.test(form) && this.head && this.token(this.at + 1)?.kind === 'word') {
      this.at += 2;
      this.closed = true;
      return true;
    }
    // `محامي موسي نافع العريبي`, where the article prints `عبير موسي`: whose counsel it is.
    const client =
      this.head?.lemma.startsWith('محام') &&
      !this.headDefinite &&
      lastNamesOf(this.context).has(form);
    if (client && !this.closed && !this.name && mayBeName(this.context, this.at + 1)) {
      this.at++;
      this.closed = true;
      return true;
    }
    // `والي قريات`, whose town no list has
    const governs = /^(?:والي|محافظ|معتمد|قايمقام|عمده)$/.test(this.head?.lemma ?? '');
    const first = this.titleFrom === this.at - 1 && !this.headDefinite && !this.closed;
    if (governs && first && !word.givenName && mayBeName(this.context, this.at)) {
      this.at++;
      this.closed = true;
      return true;
    }
    // `بذات المؤسسة`
    if (/^ب(?:ذات|نفس)$/.test(form) && this.closed && this.head) {
      this.at += 2;
      return true;
    }
    // `رئيس بلدية غازي عنتاب سامي حداد`
    const pair = `${form} ${this.token(this.at + 1)?.form ?? ''}`;
    // and `الطبيب في مستشفى سامي بخان يونس`
    const opens = !this.closed || /^[بل]/.test(form);
    if (this.head && opens && !this.name && PAIR.test(pair)) {
      this.at += 2;
      this.closed = true;
      return true;
    }
    if (this.stepNamesake()) return true;
    // `الرئيسة التنفيذية لشركة جنرال موتورز ماري بارا`
    if (this.stepEmployer()) return true;
    // `مدرب مانشستر يونايتد | روبن`, `رئيس ريال مدريد | فلورنتينو`
    if (this.goesOnAsName()) return true;
    // `مراسل عنب بلدي`: whose correspondent it is.
    const outlet = /^(?:مراسل|موفد)ه?$/.test(this.head?.lemma ?? '') && !word.givenName;
    if (outlet && !this.closed && !this.name && mayBeName(this.context, this.at)) {
      let end = this.at + 1;
      // `بي بي سي`, `فرانس 24`, `عنب بلدي`
      while (
        end < this.at + 3 &&
        (this.token(end)?.form.length ?? 9) <= 3 &&
        mayBeName(this.context, end)
      )
        end++;
      if (this.token(end)?.kind === 'number') end++;
      else if (end === this.at + 1 && mayBeName(this.context, end) && !this.endsName(end)) end++;
      // `سكاي نيوز عربية`
      if (this.token(end)?.form === 'عربيه') end++;
      this.at = end;
      this.closed = true;
      return true;
    }
    // `كاتب عام النقابة بسوسة`, `محكمة الجنح بالحراش`
    const settled = this.closed && !this.name && this.head && this.head.kind !== 'name';
    if (settled && this.context.classes.isInTown(form)) {
      this.at++;
      return true;
    }
    // `مدير الشؤون الصحية بالرياض`
    const office = settled && this.head?.kind === 'person' && !this.headDefinite;
    const seat =
      office && /^ب/.test(form) ? placeAt(this.context, this.at, form.slice(1)) : undefined;
    if (seat?.capital) {
      this.at += seat.words.length;
      return true;
    }
    return false;
  }

  /** Whether a place of two words begins at a token: `كفر الشيخ`, `عين شمس`, `شرق دارفور`. */
  protected isCompound(at: number): boolean {
    const form = this.token(at)?.form ?? '';
    const next = this.token(at + 1);
    if (next?.kind !== 'word' || next.opensLine || this.context.stops(at + 1)) return false;
    if (next.form.startsWith('و') || this.is('preposition', at + 1)) return false;
    return COMPOUND.test(form) || QUARTER.test(form) || PAIR.test(`${form} ${next.form}`);
  }

  /** Token after a town or a place of two words that begins here; the same token where none does. */
  private placeEnd(): number {
    const form = this.token()?.form ?? '';
    const foreign = foreignPlaceEnd(this.context, this.at);
    if (foreign > this.at) return foreign;
    if (this.context.classes.isTown(form)) return this.at + 1;
    const next = this.token(this.at + 1);
    const whole = next?.kind === 'word' && !this.context.stops(this.at + 1);
    return COMPOUND.test(form) && whole && !this.is('preposition', this.at + 1)
      ? this.at + 2
      : this.at;
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

  /** Token after the name of a region that begins here, which any word may be. */
  protected regionEnd(): number {
    const foreign = foreignPlaceEnd(this.context, this.at);
    return foreign > this.at ? foreign : this.at + (this.isCompound(this.at) ? 2 : 1);
  }

  /** `متحدثة باسم`: somebody unnamed, where the word at hand is the last before the clause or a mark. */
  protected isAnybodysSpokesman(): boolean {
    if (this.head?.kind !== 'person' || this.headDefinite || this.name) return false;
    const ends = this.context.stops(this.at + 1) || this.token(this.at + 1)?.kind === 'mark';
    return ends && /^ب(?:اسم|لسان)$/.test(this.token(this.from + 1)?.form ?? '');
  }

  /** Steps over the second word of a club's or a paper's name, whose first word a list has. */
  protected goesOnAsName(): boolean {
    const before = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    const named = /^(?:name|outlet)$/.test(before.head?.kind ?? '') && !this.name;
    const form = this.token()?.form ?? '';
    const ofParis = form === 'سان' && this.token(this.at - 1)?.form === 'باريس' && !this.name;
    if (!(named || ofParis) || this.at === this.from || !SECOND.test(form)) return false;
    this.at += form === 'سان' ? 2 : 1;
    // `سكاي نيوز عربية`
    if (this.token()?.form === 'عربيه') this.at++;
    this.closed = true;
    return true;
  }

  /** Whether a person's name of two words begins at a token: the clause follows its second. */
  private endsName(at: number): boolean {
    return mayBeName(this.context, at + 1) && this.context.stops(at + 2);
  }

  /** `المديرة العامة للمركز الجامعي ندير محمد بتيزي وزو`: what is called after somebody, where its town follows. */
  private stepNamesake(): boolean {
    if (this.head?.kind !== 'person' || this.name || !this.closed) return false;
    let end = this.at;
    const inTown = (form: string) => /^ب/.test(form) && COMPOUND.test(form);
    while (
      end < this.at + 4 &&
      mayBeName(this.context, end) &&
      !inTown(this.token(end)?.form ?? '')
    )
      end++;
    const town = this.token(end)?.form ?? '';
    const place = this.context.classes.isInTown(town) || inTown(town);
    if (end === this.at || !place || !this.holdsInnerBody()) return false;
    this.at = end;
    return true;
  }

  /** Whether a body stands inside the title read so far. */
  private holdsInnerBody(): boolean {
    for (let i = this.from + 1; i < this.at; i++)
      if (this.context.classes.of(this.token(i)?.form ?? '').head?.kind === 'body') return true;
    return false;
  }

  /**
   * Steps over the name of whom a person works for, right after its noun, where three unknown words or more stand before
   * the clause: the last two are the person's.
   */
  private stepEmployer(): boolean {
    const { head, definite } = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    const employs =
      /^(?:body|outlet)$/.test(head?.kind ?? '') && !definite && this.at > this.from + 1;
    const titled = this.head?.kind === 'person' && this.head.number === 'singular' && !this.name;
    if (!employs || !titled) return false;
    let end = this.at;
    while (end < this.at + 7 && mayBeName(this.context, end) && !this.context.stops(end)) end++;
    const words = end - this.at;
    for (let k = this.at; k < end; k++) {
      if (!this.context.classes.of(this.token(k)?.form ?? '').givenName) continue;
      // `مركز مالكوم كير-كارنيغي مايكل يونغ`: the given name begins the person's.
      if (k < this.at + 2) return false;
      this.at = k;
      this.closed = true;
      return true;
    }
    // `طبيبة في مستشفى بويرتو مالدونادو`: anybody, and the hospital's name
    const anybody = !this.headDefinite && this.token(this.at - 2)?.form === 'في';
    if (anybody && words === 2 && this.at - 2 === this.from + 1) {
      this.at = end;
      this.closed = true;
      return true;
    }
    if (words < 3 || !(this.context.stops(end) || this.token(end)?.kind === 'mark')) return false;
    this.at = end - 2;
    this.closed = true;
    return true;
  }

  /** `دراسة أعدها المركز،`: who made it, where nothing more is told. */
  protected stepMadeBy(): boolean {
    const { definite } = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const ends = this.token(this.at + 2)?.kind === 'mark' || this.context.stops(this.at + 2);
    if (!definite || !ends) return false;
    this.at += 2;
    this.closed = true;
    return true;
  }
}
