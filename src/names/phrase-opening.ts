/**
 * How a noun phrase begins: with a place, a rank, a title, a count, a nisba or a name.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { isDualHead } from './dual-heads.ts';
import { GroupReading, NUMERALS, SUPERLATIVE } from './group-reading.ts';
import type { PlaceName } from './name-lexicon.ts';
import { mayBeName } from './name-words.ts';
import { hasPronounHe, isOfClass, placeAt, SAID_ALONE } from './phrase-context.ts';
import { RANKED } from './title-names.ts';
import { isWordName } from './word-names.ts';

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

/** What a union that is no union of states is for: `الاتحاد الأوروبي لكرة القدم`. */
const OF_SPORT = /^(?:لل|ل(?:كره|العاب|تنس|سباق|سباحه|دراجات|اذاعات|نقابات|صناعه)$)/;
/** Kin and colleagues, who are somebody's. */
const OWNED = /^(?:نظير|زميل|شقيق|صديق|والد|مساعد|زوج)$/;

/** Reads the first word of a phrase. */
export abstract class PhraseOpening extends GroupReading {
  /** Reads the first word; false where no phrase begins. */
  protected open(): boolean {
    let token = this.token();
    while (token && (token.kind === 'number' || token.text === '#') && this.at < this.limit) {
      this.at++;
      token = this.token();
    }
    if (this.at > this.from && /^(?:بالمي?[اه].*|بالميه|بالمايه)$/.test(token?.form ?? ''))
      return this.openShare();
    // `25 في المئة من المستطلعين`
    const share = /^(?:المي?[اه].*|الميه|المايه)$/.test(this.token(this.at + 1)?.form ?? '');
    if (this.at > this.from && token?.form === 'في' && share) {
      this.at++;
      return this.openShare();
    }
    const numbered = this.at > this.from && this.token(this.at - 1)?.kind === 'number';
    if (this.is('demonstrative')) {
      this.same = token?.form !== 'هولاء';
      if (!this.same) return this.openGroup(token?.form ?? '');
      this.at++;
      token = this.token();
    }
    if (this.opensWordName()) return true;
    if (token?.kind !== 'word' || this.context.stops(this.at)) return false;
    // `يشاركه فيه السفير`, which is no `فئة`
    if (token.text === 'فيه') return false;
    // `أمام المحكمة`, which is no `إمام`
    if (token.text.startsWith('أمام')) return false;
    // `وكان قد أعلن | العام الماضي`
    if (this.isStretch()) return false;
    // `وأمام ارتفاع الأصوات`, which is no `إمام`
    const joined = this.context.classes.of(token.form.replace(/^و(?=.{3})/u, ''));
    const own = this.context.classes.of(token.form);
    const opens =
      token.form.startsWith('و') &&
      joined.classes.has('preposition') &&
      (!own.head || own.proclitic !== '');
    if (opens && !joined.givenName) return false;
    // `معالي الوزيرة`, `سعادة مطر النيادي`: whoever follows is meant.
    if (HONORIFIC.test(token.form) && this.isHonoured(this.at + 1)) {
      this.at++;
      token = this.token();
    }
    // `آية الله العظمى سامي حداد`, `حجة الإسلام والمسلمين سامي حداد`
    const cleric = clericWords(this.context.tokens, this.at);
    const ofCleric = this.context.classes.of(this.token(this.at + cleric)?.form ?? '');
    if (cleric > 0 && (ofCleric.givenName || mayBeName(this.context, this.at + cleric))) {
      this.at += cleric;
      token = this.token();
    }
    if (SUPERLATIVE.test(token?.form ?? '') && this.opensRanked()) token = this.token();
    if (token?.kind !== 'word') return false;
    const word = this.context.classes.of(token.form);
    const place = this.placeHere();
    // `المنظمة الدولية للهجرة` is not the United Nations.
    const longer =
      word.head && OF_SPORT.test(this.token(this.at + (place?.words.length ?? 0))?.form ?? '');
    if (place && !longer) {
      this.titleFrom = this.at;
      this.place = place;
      this.at += place.words.length;
      this.closed = true;
      return true;
    }
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const retired = isOfClass(this.context, this.at + 1, 'title-adjective');
    const rank =
      this.is('rank') ||
      (/^للفريق$/.test(token.form) && RANKED.test(this.token(this.at + 1)?.form ?? ''));
    const ranked =
      rank &&
      (next.givenName ||
        retired ||
        next.head?.kind === 'honorific' ||
        RANKED.test(this.token(this.at + 1)?.form ?? ''));
    if (ranked) {
      this.titleFrom = this.at;
      this.head = { lemma: word.bare, kind: 'person', gender: 'm', number: 'singular' };
      this.headDefinite = true;
      return this.stepRank();
    }
    // `زيادة عدد الزوار`: how many there are, and nobody; `عدد كبير من الزوار` are some.
    const some = [1, 2, 3].some((n) => this.token(this.at + n)?.form === 'من');
    if (word.bare === 'عدد' && !some) return false;
    // `سلطان بن محمد`: whose son he is makes a name of the title.
    const born = word.givenName && /^(?:بن|ابن)$/.test(this.token(this.at + 1)?.form ?? '');
    if (word.head && !born && !(word.classes.has('time') && !word.definite)) {
      this.titleFrom = this.at++;
      this.setHead(word);
      // `مراسلة بي بي سي`: somebody, and no letter
      const outlet = next.head?.kind === 'outlet' || mayBeName(this.context, this.at);
      if (word.bare === 'مراسله' && this.head?.kind === 'document' && outlet)
        this.head = { lemma: 'مراسل', kind: 'person', gender: 'f', number: 'singular' };
      const two = isDualHead(this.context, this.at - 1);
      if ((numbered || two) && this.head) this.head = { ...this.head, number: 'plural' };
      // `نظيره`, whose folded form is that of `نظيرة`, and `زوجها`
      const kin = OWNED.test(word.head.lemma) && /(?<!ت)ه(?:ا|م|ما|ن)?$/.test(token.text);
      const owned =
        kin || (word.head.gender === 'f' && hasPronounHe(this.context.tokens, this.at - 1));
      if (owned && this.head) {
        this.head = { ...this.head, gender: 'm' };
        this.headDefinite = true;
        this.closed = true;
      }
      return true;
    }
    if (OWN_HONORIFIC.test(token.form)) {
      // `معاليه`, `سموه`: whoever was named before.
      this.titleFrom = this.at++;
      this.same = true;
      this.closed = true;
      const gender = token.form.endsWith('ا') ? 'f' : 'm';
      this.head = { lemma: word.bare, kind: 'honorific', gender, number: 'singular' };
      this.headDefinite = true;
      return true;
    }
    // `وقالت أخرى إن`: another one of those who were told of.
    if (/^(?:اخر|اخري|اخرون)$/.test(token.form) && this.context.stops(this.at + 1)) {
      this.titleFrom = this.at++;
      const several = token.form === 'اخرون';
      const gender = token.form === 'اخري' ? 'f' : 'm';
      this.head = { lemma: 'اخر', kind: 'source', gender, number: several ? 'plural' : 'singular' };
      return true;
    }
    if (NUMERALS.test(token.form)) {
      const counted = this.token(this.at + 1)?.form === 'من' || !/^اثن/.test(token.form);
      return counted && this.openGroup(token.form);
    }
    const titled = this.context.classes.of(this.token(this.at - 1)?.form ?? '').head;
    if (token.form === 'باسم' && titled) return false;
    const allowed =
      word.classes.size === 0 ||
      word.classes.has('name-link') ||
      token.text === 'علي' ||
      // `وأضاف بري أن`, where the article has `نبيه بري`
      (this.context.surnames.has(token.form) && this.context.stops(this.at + 1));
    if (!allowed || this.is('preposition')) return false;
    if (word.nisba && word.definite) {
      this.titleFrom = this.at++;
      this.closed = true;
      this.headDefinite = true;
      // `الأسترالي بيتر غريست`
      const unknown = mayBeName(this.context, this.at) && mayBeName(this.context, this.at + 1);
      // and `الإسباني خيسوس كاساس`
      if ((mayBeName(this.context, this.at) && next.givenName) || unknown) this.readName();
      return true;
    }
    if (this.opensTitle(word)) return true;
    if (word.definite && /^الم.{2,}ون$/.test(token.form) && !word.givenName) {
      // `المتدخلون في الندوة`: people whom no list knows.
      this.titleFrom = this.at++;
      this.closed = true;
      this.head = { lemma: word.bare, kind: 'group', gender: 'm', number: 'plural' };
      this.headDefinite = true;
      return true;
    }
    if (word.definite && this.context.classes.isVerbalNoun(token.form) && !word.givenName)
      return false;
    if (word.definite && /ات$/.test(token.form) && !this.isMansName()) return false;
    if (!word.definite && !word.classes.has('name-link') && !mayBeName(this.context, this.at))
      return false;
    this.readName();
    return this.name !== undefined;
  }

  /** `قال العبيدات إن`: a masculine verb of saying stands before no plural in `ات`. */
  private isMansName(): boolean {
    const said = this.token(this.at - 1)?.form ?? '';
    return SAID_ALONE.test(said) && !/ت$/.test(said) && this.context.stops(this.at + 1);
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

  protected placeHere(): PlaceName | undefined {
    const form = this.token()?.form ?? '';
    const place = placeAt(this.context, this.at);
    if (place) return place;
    const bare = form.startsWith('لل')
      ? `ال${form.slice(2)}`
      : /^[لبو]/.test(form)
        ? form.slice(1)
        : '';
    return bare ? placeAt(this.context, this.at, bare) : undefined;
  }
}
