/**
 * What `و` joins inside a noun phrase: two offices of one person, the fields of a ministry, bodies that speak together.
 *
 * @module
 */
import { mayBeName } from './name-words.ts';
import { placeAt } from './phrase-context.ts';
import { TitleNames } from './title-names.ts';

/** What is left of verbs whose own letter `و` is. */
const OWN_WAW = /^(?:صل|قع|ضع|جد|رد|قف|جه|عد|فر|صف|افق|ثق|قعت|صلت)$/;
/** Verbal nouns whose first letter is no conjunction. */
const WAW_NOUNS = /^و(?:صول|قوع|جود|فاه|رود|قف|ضع|لاده|قايه)$/;

/** The steps over words with `و`. */
export class JoinedReading extends TitleNames {
  /** Whether an unnamed source belongs to a body: `مصدر في هيئة الرقابة`. */
  private holdsBody(): boolean {
    if (this.head?.kind !== 'source') return false;
    for (let i = this.from + 1; i < this.at; i++) {
      const { head, definite } = this.context.classes.of(this.token(i)?.form ?? '');
      if (head?.kind === 'body' && !definite) return true;
    }
    return false;
  }

  /**
   * `وكالة الأمن الرقمي وأمن المنشآت إن`, `مدير معهد الفلك وعلوم الفضاء سامي حداد`: another field of the body, behind which
   * the clause, a mark, a name or where it was said follows.
   */
  private joinsField(rest: string): boolean {
    const { classes } = this.context;
    const word = classes.of(rest);
    if (!this.closed || this.name || word.definite || word.givenName) return false;
    // `المجتمع الدولي | وقاطعتها المعارضة`
    const verb = OWN_WAW.test(rest) || /(?:ه|هم?ا|هم|[^ا]ت)$/.test(this.token()?.text ?? '');
    if (verb) return false;
    const body = this.head?.kind === 'body' || this.holdsInside();
    if (!body || (word.head && word.head.kind !== 'body')) return false;
    let k = this.at + 1;
    if (!classes.of(this.token(k)?.form ?? '').definite) return false;
    while (k < this.at + 4 && classes.of(this.token(k)?.form ?? '').definite) k++;
    const token = this.token(k);
    const ends =
      token === undefined ||
      (token.kind === 'mark' && /^[،,:]$/.test(token.text)) ||
      this.context.stops(k) ||
      mayBeName(this.context, k);
    return ends || (this.is('preposition', k) && this.is('setting', k + 1));
  }

  /** Whether a body stands inside the title or the source read so far. */
  private holdsInside(): boolean {
    if (!/^(?:person|source)$/.test(this.head?.kind ?? '')) return false;
    for (let i = this.from + 1; i < this.at; i++)
      if (this.context.classes.of(this.token(i)?.form ?? '').head?.kind === 'body') return true;
    return false;
  }

  /** `الكاتب والمحلل السياسي حسن`: one person of two callings, where a name follows the second alone. */
  private stepSecondTitle(): boolean {
    const single = this.headDefinite && this.titleFrom === this.at - 1;
    if (!single) return false;
    let k = this.at + 1;
    while (k < this.at + 4 && this.context.classes.of(this.token(k)?.form ?? '').definite) k++;
    if (!mayBeName(this.context, k)) return false;
    this.at++;
    return true;
  }

  /** `الوزيران حدادين والصفدي`: the second of two whom one title is of. */
  private stepSecondName(): boolean {
    const from = this.at++;
    while (this.at < from + 3 && !this.context.stops(this.at) && mayBeName(this.context, this.at))
      this.at++;
    // `النواب محمد الحربي وخالد الشمري`
    const surname = this.context.surnames.has(this.token()?.form ?? '');
    if (this.at === from + 1 && surname && !this.context.stops(this.at)) this.at++;
    this.joint = true;
    return true;
  }

  /** `وزير الطاقة والصناعة`, `الحلف والولايات المتحدة`; undefined where `و` is a letter of the word. */
  protected stepJoined(form: string): boolean | undefined {
    // `أكدت اللجان الطبية | وصول المساعدات`
    if (this.closed && this.head && WAW_NOUNS.test(form)) return false;
    const rest = form.slice(1);
    const place = placeAt(this.context, this.at, rest);
    if (place && !this.name) {
      this.joint = this.place !== undefined || this.head?.kind !== 'person';
      this.at += place.words.length;
      return true;
    }
    const word = this.context.classes.of(rest);
    if (word.classes.has('relative')) return false;
    // `فدرالية جمعيات آباء وأمهات التلاميذ`: two nouns of one construct
    const noun = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    const shared = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const bodily = this.head?.kind === 'body' && !this.name && this.at > this.from + 1;
    if (bodily && !noun.definite && !word.definite && !word.head && shared.definite) {
      this.at++;
      this.closed = false;
      return true;
    }
    const both = this.name && this.head?.kind === 'person' && this.head.number === 'plural';
    if (both && (word.givenName || (word.definite && !word.head))) return this.stepSecondName();
    // `إمام وخطيب المسجد`, `مؤسس ورئيس مجلس الأمناء`: two offices of one construct.
    const twice = word.head?.kind === 'person' && word.head.number === 'singular' && !word.definite;
    const first = this.titleFrom === this.at - 1 && this.head?.kind === 'person' && !this.closed;
    if (twice && first && word.proclitic === '') {
      this.at++;
      return true;
    }
    // `وزارة الصحة والسكان وإصلاح المستشفيات`
    const office =
      /^(?:وزاره|وزير|كاتب|لجنه|هييه|مديريه)$/.test(this.head?.lemma ?? '') || this.holdsBody();
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const field = !word.definite && next.definite && !word.givenName && !word.head;
    if (office && field && this.closed && !this.name && next.head?.number !== 'singular') {
      this.at += 2;
      return true;
    }
    if (this.joinsField(rest)) {
      this.at += 2;
      return true;
    }
    if (!rest.startsWith('ال')) {
      // `مسؤولين أمريكيين ولبنانيين`, `مصادر سورية ولبنانية`: where they are from
      const last = this.token(this.at - 1)?.form ?? '';
      const noun = this.context.classes.of(last.replace(/^و(?=.{2,}ي(?:ون|ين|ه|ات)$)/, ''));
      const ending = (of: string) => /ي(?:ون|ين|ه|ات)$/.exec(of)?.[0];
      const alike = ending(rest) !== undefined && ending(rest) === ending(noun.bare);
      const from = alike && noun.nisba !== undefined && word.nisba !== undefined;
      // and `مصادر أمنية وطبية`
      const field = alike && !noun.head && !word.head && this.adjectives;
      const told = this.head?.number === 'plural' || this.head?.kind === 'source';
      if ((from || field) && told && !this.headDefinite && !noun.definite && !this.name) {
        this.at++;
        return true;
      }
      // `نشطاء ومنظمات حقوقية`
      const many = this.head?.number === 'plural' || this.head?.kind === 'group';
      const others = word.head?.number === 'plural' || word.head?.kind === 'group';
      if (many && !this.headDefinite && others && word.proclitic === '') {
        this.joint = true;
        this.at++;
        return true;
      }
      return word.head && word.proclitic === '' ? false : undefined;
    }
    if (this.name || !this.closed) return false;
    // `الخبير العسكري والاستراتيجي`: two adjectives.
    const before = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    const adjectives = /^ال.{3,}يه?$/.test(rest) && before.definite && /يه?$/.test(before.bare);
    if (adjectives && this.titleFrom < this.at - 1) {
      this.at++;
      return true;
    }
    const person = word.head?.kind === 'person' && word.head.number === 'singular';
    if (person && this.head?.kind === 'person') return this.stepSecondTitle();
    const alone = this.titleFrom === this.at - 1 && word.head?.kind === 'body';
    if (this.place !== undefined || this.head?.kind === 'name' || alone) this.joint = true;
    // `الأمم المتحدة والاتحاد | الإفريقي`: the second goes on as a body does.
    if (this.place !== undefined && word.head) this.head ??= word.head;
    this.at++;
    return true;
  }
}
