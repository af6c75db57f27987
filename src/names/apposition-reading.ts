/**
 * Marks inside a noun phrase and what they tie to it: a title after the name, a name after a comma, a short name in
 * brackets or quotation marks.
 *
 * @module
 */

import { mayBeName } from './name-words.ts';
import { isCalled } from './others-names.ts';
import { TitleReading } from './title-reading.ts';
import type { WordClass } from './word-class.ts';
import { hidesName } from './word-names.ts';

const COMMA = /^[،,]$/;

/** The steps that read marks and appositions. */
export abstract class AppositionReading extends TitleReading {
  /** Gives the token after the title that begins here; a name inside it is no part of it. */
  protected abstract titleEnd(): number;

  protected stepAfterName(word: WordClass): boolean {
    const titled = word.head?.kind === 'person' || word.head?.kind === 'honorific';
    // `دوجاريك كمتحدث باسم الأمين العام`
    if (!titled || !/^ك?$/.test(word.proclitic) || word.head?.number === 'plural') return false;
    // `سالم با وزير إن`: a title that nothing follows is none
    if (!word.definite && word.proclitic === '' && this.endsAt(this.at + 1)) return false;
    // `سامي نافع السيد يوم الأحد`: an honorific behind which nobody is named
    const after = this.at + 1;
    const ends = this.endsAt(after) || this.is('time', after) || this.is('preposition', after);
    if (word.head?.kind === 'honorific' && word.definite && ends) return false;
    // `استقبل رئيس الجمهورية سامي حداد | رئيسة الحكومة`
    const other = this.head?.kind === 'person' && this.head.gender !== word.head?.gender;
    if (other && word.head?.kind === 'person') return false;
    if (this.isOfAnotherState(word)) return false;
    this.startApposition(word);
    return true;
  }

  /** Whether what was said follows at a token: `إن`, `من أن`. */
  private endsAt(at: number): boolean {
    const next = this.context.stops(at + 1) && /^(?:من|علي|الي)$/.test(this.token(at)?.form ?? '');
    return this.context.stops(at) || next;
  }

  /** `دعا الرئيس التركي سامي حداد | الملك الأردني إلى`: two states have two rulers. */
  private isOfAnotherState({ definite, head }: WordClass): boolean {
    const { nisba, definite: described } = this.context.classes.of(
      this.token(this.at + 1)?.form ?? '',
    );
    if (head?.kind !== 'person' || !definite || !described || nisba === undefined) return false;
    const own = this.titles.flatMap(({ from, to }) =>
      this.context.tokens.slice(from, to).map(({ form }) => this.context.classes.of(form).nisba),
    );
    const states = own.filter((code) => code !== undefined);
    return states.length > 0 && !states.includes(nisba);
  }

  /** A title after the name: `كريم ناجي المدير العام لشركة النقل`. */
  protected startApposition(word: WordClass): void {
    const end = this.titleEnd();
    this.titles.push({ from: this.at, to: end });
    this.head ??= word.head;
    this.at = end;
    this.titleFrom = -1;
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

  /** `زوجة المتهم، وتدعى شيماء،`, `والد الضحية، المدعو "ب. كريم"،`: the name from a token on, marks round it left out. */
  private stepCalled(from: number): boolean {
    const closer = this.context.closerOf.get(from);
    const quoted = closer !== undefined && closer - from <= 4;
    if (!quoted && !mayBeName(this.context, from)) return false;
    this.closeTitle();
    this.at = quoted ? from + 1 : from;
    if (quoted) this.name = { from: from + 1, to: closer };
    else this.readName();
    if (quoted) this.at = closer + 1;
    this.closed = true;
    return this.name !== undefined;
  }

  /** A comma before an apposition: `رئيس الجامعة، رضوان بن صالح` or `رمطان العمامرة، وزير الخارجية`. */
  protected stepComma(): boolean {
    const after = this.at + 1;
    const token = this.token(after);
    if (token?.kind !== 'word' || token.opensLine || this.context.stops(after)) return false;
    // `والد الضحية سامي، أمام المحكمة`
    if (/^أمام/.test(token.text)) return false;
    // `تاجر في دمشق، طلب عدم ذكر اسمه`
    if (hidesName(this.context.tokens, after)) return false;
    const next = this.context.classes.of(token.form);
    // `دفاع الضحايا، المحامي سامي حداد`: who defends them
    const counsel = this.head?.lemma === 'دفاع' && next.definite && next.head?.kind === 'person';
    if (counsel && this.head) this.head = { ...this.head, kind: 'person' };
    const titled = this.head?.kind === 'person' || this.head?.kind === 'honorific';
    const called =
      isCalled(token.form) ||
      // `أحد الجيران، يدعى زياد حداد`
      /^(?:[يت]دعي|(?:المدعو|المسمي|المكني)ه?)$/.test(token.form);
    if (called && this.head && !this.name) return this.stepCalled(after + 1);
    const verbal = this.context.classes.isVerbalNoun(token.form) && !next.givenName;
    const surname =
      next.definite && !next.head && !next.nisba && next.classes.size === 0 && !verbal;
    // `رئيس الوكالة، تتوافق مع`: what a preposition follows is a verb, unless it is known as a name.
    // and `مراسلنا، أغلقت متاجر أبوابها`
    const ends = COMMA.test(this.token(after + 2)?.text ?? '') || this.context.stops(after + 2);
    const alone = COMMA.test(this.token(after + 1)?.text ?? '');
    const feminine = /^[^وفبل].{3,}ت$/.test(token.form) && !ends && !alone;
    // `حسب عضو في الوفد، سيتركز اللقاء على`
    const second = this.context.classes.of(this.token(after + 1)?.form ?? '');
    const future = /^س[يت].{3}/.test(token.form) && (second.definite || second.head !== undefined);
    const told = this.is('preposition', after + 1) || feminine || future;
    const verb = !next.givenName && !surname && told;
    if (titled && !this.name && !verb && (mayBeName(this.context, after) || surname)) {
      this.closeTitle();
      this.at++;
      this.readName();
      return this.name !== undefined;
    }
    // `إحدى المعلمات، أم خالد،`
    const one = /^احدي?$/.test(this.head?.lemma ?? '');
    const between = (titled || one) && !this.name ? this.nameBetweenCommas(after) : undefined;
    if (between !== undefined) {
      this.closeTitle();
      this.name = { from: after, to: between };
      this.at = between;
      this.closed = true;
      return true;
    }
    // `مدرب المنتخب الجزائري، البوسني فلاديمير بيتكوفيتش`
    const named = titled && !this.name ? this.afterNisba(after) : after;
    // and `الإيطالية مارتا روسي،`, whose surname is a nisba
    const whole = named > after ? this.nameBetweenCommas(named) : undefined;
    if (whole !== undefined) {
      this.closeTitle();
      this.name = { from: named, to: whole };
      this.at = whole;
      this.closed = true;
      return true;
    }
    if (named > after && mayBeName(this.context, named)) {
      this.closeTitle();
      this.at = named;
      this.readName();
      return this.name !== undefined;
    }
    // `منسقة البرنامج، النرويجية سانا هانسن،`: a given name that is a body's elsewhere, and the comma after the surname.
    const last = named + 1;
    if (
      named > after &&
      mayBeName(this.context, last) &&
      COMMA.test(this.token(last + 1)?.text ?? '')
    ) {
      this.closeTitle();
      this.name = { from: named, to: last + 1 };
      this.at = last + 1;
      this.closed = true;
      return true;
    }
    const another =
      titled && !this.name && next.proclitic === '' && next.head?.number === 'singular';
    if (
      another &&
      (next.head?.kind === 'person' || next.head?.kind === 'honorific' || this.is('rank', after))
    ) {
      // `الوزير المنتدب، رئيس الأركان، الفريق أول فلان`
      this.closeTitle();
      this.at++;
      this.titleFrom = this.at;
      if (this.is('rank')) return this.stepRank();
      this.closed = next.definite;
      this.adjectives = false;
      this.at++;
      return true;
    }
    // `الشركة المالكة للسفينة، ناغاشيكي شيبينغ، أعلنت`
    // and `شركة أخرى من شركات النقل، كارغو ويست لاين، إن`
    // … and not `رئيس | المجلس الوطني، سامي حداد، إن`, whose name it is
    const led = this.context.classes.of(this.token(this.from - 1)?.form ?? '').head?.kind;
    const bodily = this.head?.kind === 'body' && !this.name && led !== 'person';
    const proper = bodily ? this.nameBetweenCommas(after) : undefined;
    const apart = proper !== undefined && (this.headDefinite || this.context.stops(proper + 1));
    if (proper !== undefined && apart && mayBeName(this.context, after)) {
      this.at = proper;
      this.closed = true;
      return true;
    }
    if (!this.name) return false;
    if (next.head && next.proclitic === '' && next.head.number === 'singular') {
      // `منى حداد، مسؤولة المحتوى بالشركة`
      const charged = next.head.lemma === 'مسوول' && !next.definite;
      const field = charged && this.context.classes.of(this.token(after + 1)?.form ?? '').definite;
      if (next.head.kind !== 'person' && next.head.kind !== 'honorific' && !field) return false;
      this.at++;
      this.startApposition(next);
      return true;
    }
    // `بهرام، قاسمي، المتحدث`: a comma printed inside the name.
    const single = !this.head && this.name.to - this.name.from === 1;
    if (single && mayBeName(this.context, after) && COMMA.test(this.token(after + 1)?.text ?? '')) {
      this.name = { from: this.name.from, to: after + 1 };
      this.at = after + 1;
      return true;
    }
    return false;
  }
}
