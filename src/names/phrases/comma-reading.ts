/**
 * Commas inside a noun phrase and what they tie to it: a name, a title, where somebody is from, what a body is called.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { mayBeName } from '../words/name-words.ts';
import { hidesName } from '../words/word-names.ts';
import { AppositionReading } from './apposition-reading.ts';
import { isCalled } from './others-names.ts';
import type { Reading } from './phrase-state.ts';

const COMMA = /^[،,]$/;

/** Words behind a comma that tell what somebody is called: `أحد الجيران، يدعى زياد حداد`. */
const NAMES_SOMEBODY = /^(?:[يت]دعي|(?:المدعو|المسمي|المكني)ه?)$/;

/** When somebody held the office that he is called by. */
const THEN = /^(?:انذاك|حينها|وقتها|حينذاك|وقتذاك|يومها|يومذاك|حينيذ|سابقا|حاليا)$/;

/** The steps over commas. */
export abstract class CommaReading extends AppositionReading {
  /** A comma before an apposition: `رئيس الجامعة، رضوان بن صالح` or `رمطان العمامرة، وزير الخارجية`. */
  protected stepComma(): boolean {
    const after = this.at + 1;
    const token = this.token(after);
    if (token?.kind !== 'word' || token.opensLine || this.context.stops(after)) return false;
    // `والد الضحية سامي، أمام المحكمة`
    if (/^أمام/.test(token.text)) return false;
    // `تاجر في دمشق، طلب عدم ذكر اسمه`
    if (hidesName(this.context.tokens, after)) return false;
    this.takeForDefender(after);
    return (
      this.stepWhatOneIsCalled(token, after) ??
      this.stepNameBehindComma(token, after) ??
      this.stepNameBetweenCommas(after) ??
      this.stepNameBehindNisba(after) ??
      this.stepTitleBehindTitle(after) ??
      this.stepNameOfBody(after) ??
      this.stepTitleBehindName(after) ??
      this.stepPartedName(after) ??
      false
    );
  }

  /** `دفاع الضحايا، المحامي سامي حداد`: who defends them. */
  private takeForDefender(after: number): void {
    if (this.head?.lemma !== 'دفاع') return;
    const { definite, head } = this.wordAt(after);
    if (definite && head?.kind === 'person') this.head = { ...this.head, kind: 'person' };
  }

  /** Whether a title has been read and nobody's name behind it. */
  private awaitsName(): boolean {
    return /^(?:person|honorific)$/.test(this.head?.kind ?? '') && !this.name;
  }

  /** `زوجة المتهم، وتدعى شيماء،`, `والد الضحية، المدعو "ب. كريم"،`: the name, marks round it left out. */
  private stepWhatOneIsCalled({ form }: Token, after: number): Reading {
    const called = isCalled(form) || NAMES_SOMEBODY.test(form);
    if (!called || !this.head || this.name) return undefined;
    const from = after + 1;
    const closer = this.context.closerOf.get(from);
    const quoted = closer !== undefined && closer - from <= 4;
    if (quoted) {
      this.takeName(from + 1, closer);
      return this.stepOver();
    }
    if (!mayBeName(this.context, from)) return false;
    const named = this.readNameFrom(from);
    this.closed = true;
    return named;
  }

  /** `وزير الداخلية آنذاك، سامي حداد`, `رئيس النادي حينها سامي حداد`: the name of whoever held the office. */
  protected stepNameOfThen(form: string): Reading {
    if (!THEN.test(form) || !this.awaitsName()) return undefined;
    const after = COMMA.test(this.token(this.at + 1)?.text ?? '') ? this.at + 2 : this.at + 1;
    const token = this.token(after);
    if (token?.kind !== 'word' || token.opensLine || this.context.stops(after)) return undefined;
    const { givenName } = this.wordAt(after);
    if (!mayBeName(this.context, after)) return undefined;
    return !givenName && this.isVerbBehindComma(token, after)
      ? undefined
      : this.readNameFrom(after);
  }

  /** `رئيس الجامعة، رضوان بن صالح`: a name, by itself or with the `ال` of a surname. */
  private stepNameBehindComma(token: Token, after: number): Reading {
    if (!this.awaitsName()) return undefined;
    const surname = this.mayBeSurname(after);
    if (!surname && !mayBeName(this.context, after)) return undefined;
    const verb = !this.wordAt(after).givenName && !surname && this.isVerbBehindComma(token, after);
    return verb ? undefined : this.readNameFrom(after);
  }

  /** Whether a word with `ال` is nothing but a surname. */
  private mayBeSurname(at: number): boolean {
    const { definite, head, nisba, classes, givenName } = this.wordAt(at);
    if (!definite || head || nisba || classes.size > 0) return false;
    return givenName || !this.context.classes.isVerbalNoun(this.token(at)?.form ?? '');
  }

  /** `رئيس الوكالة، تتوافق مع`: what a preposition follows is a verb, unless it is known as a name. */
  private isVerbBehindComma({ form }: Token, after: number): boolean {
    if (this.is('preposition', after + 1)) return true;
    // and `مراسلنا، أغلقت متاجر أبوابها`
    const ends = COMMA.test(this.token(after + 2)?.text ?? '') || this.context.stops(after + 2);
    const alone = COMMA.test(this.token(after + 1)?.text ?? '');
    if (/^[^وفبل].{3,}ت$/.test(form) && !ends && !alone) return true;
    // `حسب عضو في الوفد، سيتركز اللقاء على`
    const second = this.wordAt(after + 1);
    return /^س[يت].{3}/.test(form) && (second.definite || second.head !== undefined);
  }

  /** `مديرة المنظمة، إشراقة عبد الباقي، إن`, and `إحدى المعلمات، أم خالد،`. */
  private stepNameBetweenCommas(after: number): Reading {
    const one = /^احدي?$/.test(this.head?.lemma ?? '') && !this.name;
    const to = one || this.awaitsName() ? this.nameBetweenCommas(after) : undefined;
    return to === undefined ? undefined : this.takeName(after, to);
  }

  /** `مدرب المنتخب الجزائري، البوسني فلاديمير بيتكوفيتش`: where somebody is from, and the name. */
  private stepNameBehindNisba(after: number): Reading {
    const from = this.awaitsName() ? this.afterNisba(after) : after;
    if (from === after) return undefined;
    // and `الإيطالية مارتا روسي،`, whose surname is a nisba
    const whole = this.nameBetweenCommas(from);
    if (whole !== undefined) return this.takeName(from, whole);
    if (mayBeName(this.context, from)) return this.readNameFrom(from);
    // `منسقة البرنامج، النرويجية سانا هانسن،`: a given name that is a body's elsewhere, and the comma after the surname.
    const last = from + 1;
    const ends = COMMA.test(this.token(last + 1)?.text ?? '');
    return ends && mayBeName(this.context, last) ? this.takeName(from, last + 1) : undefined;
  }

  /** `الوزير المنتدب، رئيس الأركان، الفريق أول فلان`: another title of somebody who is not named yet. */
  private stepTitleBehindTitle(after: number): Reading {
    const { head, proclitic, definite } = this.wordAt(after);
    if (!this.awaitsName() || proclitic !== '' || head?.number !== 'singular') return undefined;
    if (!/^(?:person|honorific)$/.test(head.kind) && !this.is('rank', after)) return undefined;
    this.closeTitle();
    this.at++;
    this.titleFrom = this.at;
    if (this.is('rank')) return this.stepRank();
    this.closed = definite;
    this.adjectives = false;
    return this.stepOver();
  }

  /**
   * `الشركة المالكة للسفينة، ناغاشيكي شيبينغ، أعلنت`, and `شركة أخرى من شركات النقل، كارغو ويست لاين، إن`: what a body is called;
   * and not `رئيس | المجلس الوطني، سامي حداد، إن`, whose name it is.
   */
  private stepNameOfBody(after: number): Reading {
    const led = this.wordAt(this.from - 1).head?.kind;
    if (this.head?.kind !== 'body' || this.name || led === 'person') return undefined;
    const to = this.nameBetweenCommas(after);
    if (to === undefined || !mayBeName(this.context, after)) return undefined;
    if (!this.headDefinite && !this.context.stops(to + 1)) return undefined;
    this.at = to;
    this.closed = true;
    return true;
  }

  /** `رمطان العمامرة، وزير الخارجية`, and `منى حداد، مسؤولة المحتوى بالشركة`: a title behind the name. */
  private stepTitleBehindName(after: number): Reading {
    const word = this.wordAt(after);
    const { head, proclitic, definite } = word;
    if (!this.name || proclitic !== '' || head?.number !== 'singular') return undefined;
    const charged = head.lemma === 'مسوول' && !definite && this.wordAt(after + 1).definite;
    if (!/^(?:person|honorific)$/.test(head.kind) && !charged) return false;
    this.at++;
    this.startApposition(word);
    return true;
  }

  /** `بهرام، قاسمي، المتحدث`: a comma printed inside the name. */
  private stepPartedName(after: number): Reading {
    const { name, head } = this;
    const single = name && !head && name.to - name.from === 1;
    if (!single || !COMMA.test(this.token(after + 1)?.text ?? '')) return undefined;
    if (!mayBeName(this.context, after)) return undefined;
    this.name = { from: name.from, to: after + 1 };
    this.at = after + 1;
    return true;
  }

  /** Takes words for the name behind the title read so far. */
  private takeName(from: number, to: number): true {
    this.closeTitle();
    this.name = { from, to };
    this.at = to;
    this.closed = true;
    return true;
  }

  /** Reads the name that begins at a token, behind the title read so far. */
  private readNameFrom(from: number): boolean {
    this.closeTitle();
    this.at = from;
    this.readName();
    return this.name !== undefined;
  }

  /** `مديرة المنظمة، إشراقة عبد الباقي، إن`: two to four words between commas that are nothing else; the comma after them. */
  private nameBetweenCommas(from: number): number | undefined {
    let to = from;
    while (to < from + 5 && this.token(to)?.kind === 'word') to++;
    if (to - from < 2 || to - from > 4 || !COMMA.test(this.token(to)?.text ?? '')) return undefined;
    for (let k = from; k < to; k++) {
      const { form = '', text = '' } = this.token(k) ?? {};
      const { classes, head, definite, givenName } = this.context.classes.of(form);
      const link = classes.has('name-link');
      // `مراسلنا في سكر، عليم خان، إن`: an adjective without `ال` opens no apposition.
      const shaped = k === from && classes.has('adjective') && mayBeName(this.context, k + 1);
      if (this.context.stops(k) || (classes.size > 0 && !link && !shaped) || (head && !givenName))
        return undefined;
      if (k === from && (definite || /^م.{3,}ا$|^[يت].{2,3}$/.test(form)) && !givenName)
        return undefined;
      if (text.includes('\u064b') || /^(?:بال|لل|وال|[لب]ها?$)/.test(form)) return undefined;
      // `اقتناعا منه بكذا`, `ردا قاطعا`
      if (/.{3}ا$/.test(form) && this.context.classes.isVerbalNoun(form.slice(0, -1)))
        return undefined;
    }
    return to;
  }

  /** `البوسني`, `الكورية الجنوبية`, `الفرنسي اللبناني`: token after where somebody is from; the same token where none is told. */
  private afterNisba(from: number): number {
    const first = this.context.classes.of(this.token(from)?.form ?? '');
    if (!first.definite || first.nisba === undefined) return from;
    const { form = '' } = this.token(from + 1) ?? {};
    const second = this.context.classes.of(form);
    const again = second.definite && second.nisba !== undefined && !second.givenName;
    // `البريطاني من أصل هندي`, `السورية الأصل`
    if (form === 'من' && this.token(from + 2)?.form === 'اصل') return from + 4;
    return again || /^ال(?:(?:جنوبي|شمالي)ه?|اصل|جنسيه)$/.test(form) ? from + 2 : from + 1;
  }
}
