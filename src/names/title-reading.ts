/**
 * Titles and bodies inside a noun phrase: a title that no list knows, and words without `ال` that are no head, place or
 * nisba.
 *
 * @module
 */

import { mayBeName } from './name-words.ts';
import { isPossessed } from './owned-words.ts';
import { placeAt } from './phrase-context.ts';
import { TitleOpening } from './title-opening.ts';
import { isForeignWord } from './unknown-words.ts';
import type { WordClass } from './word-class.ts';

/** Indefinite common nouns that a title goes on with: `وزير خارجية ألبانيا`, `مدير عام مكتب`. */
const COMMON =
  /^(?:عام|عموم|اعمال|شوون|امن|دفاع|شرطه|طيران|نقل|تامين|نفط|كهرباء|اتصالات|وزراء|سابق|اول|وفد|تحرير|امر|عهد|سر|عمليات|مشروع|مشاريع|برامج|حقوق|قضايا|اركان|موارد|علاقات|شوري)$|ه$/;

/** The steps that read titles and bodies. */
export class TitleReading extends TitleOpening {
  /** A word that is no head, place or nisba and has no `ال`. */
  protected stepPlain(word: WordClass, form: string): boolean {
    if (this.stepPlace(form)) return true;
    // `نشرت الصحيفة | تقريرا`, `محللون | استطلعت رويترز آراءهم`
    const object = this.head?.kind === 'outlet' && /ا$/.test(form);
    if (object && this.context.classes.of(form.slice(0, -1)).head) return false;
    // `تركت صحيفة واشنطن بوست | عمودا فارغا`
    if (
      object &&
      this.closed &&
      /.{3}ا$/.test(form) &&
      /.{3}ا$/.test(this.token(this.at + 1)?.form ?? '')
    )
      return false;
    // `صحيفة يديعوت أحرونوت الإسرائيلية`
    const adjective = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const foreign = adjective.definite && adjective.nisba !== undefined;
    if (
      !foreign &&
      /^[^ي].{2,}[^اي]ت$/.test(form) &&
      word.classes.size === 0 &&
      !word.givenName &&
      !this.closed
    )
      return false;
    // `وزير الدولة لشؤون مجلس الوزراء`
    if (/^لشوون$/.test(form) && this.head && !this.name) {
      this.closed = false;
      this.at++;
      return true;
    }
    // `الوكالة | ومقرها باريس`: where it sits, no part of its name.
    if (/^ومقره(?:ا)?$/.test(form) && /^(?:body|outlet)$/.test(this.head?.kind ?? '')) return false;
    if (this.stepWorkplace(word, form)) return true;
    // `طالب محامو «آبل» | بتعويضات`
    if (/^ب.{4}/.test(form) && this.token(this.at - 1)?.kind === 'mark' && !word.givenName)
      return false;
    // `وزارة الخارجية والتونسيين بالخارج`
    if (/^بال(?:خارج|داخل)$/.test(form) && this.head?.kind === 'body' && this.closed) {
      this.at++;
      return true;
    }
    if (/^بال/.test(form) && !this.is('title-adjective', this.at - 1)) return this.skipToName();
    if (
      /^[لب]ال|^لل/.test(form) ||
      (/^[لب]/.test(form) && placeAt(this.context, this.at, form.slice(1)))
    ) {
      if (!this.head || this.head.kind === 'name') return false;
      // `قالت والدة الضحية | للشروق`
      if (this.is('kin', this.from) && /^لل/.test(form)) return false;
      if (!this.closed && this.head.kind !== 'group') return false;
      this.at += placeAt(this.context, this.at, form.slice(1))?.words.length ?? 1;
      return true;
    }
    if (word.classes.has('adjective')) {
      if (this.closed && this.headDefinite) return false;
      this.adjectives = true;
      this.at++;
      return true;
    }
    const kind = this.head?.kind;
    // `بيانات ملاحية`, `دراسة كولومبية`
    const adjectival =
      /^.{3,}ي(?:ه|ين|ون)?$/.test(form) && !word.givenName && word.classes.size === 0;
    if (
      adjectival &&
      /^(?:document|study)$/.test(kind ?? '') &&
      !this.headDefinite &&
      !this.closed
    ) {
      this.adjectives = true;
      this.at++;
      return true;
    }
    // `دراسة | نشرتها مجلة`: a verb with the noun's own pronoun describes it.
    const described = /^(?:study|document)$/.test(kind ?? '') && !this.headDefinite;
    if (described && /^.{2,}(?:ت|ا)ها?$/.test(form)) return false;
    if (described && /^(?:اعد|انجز|نشر|اصدر)ها?$/.test(form)) return this.stepMadeBy();
    const bodyLike = this.joint && form.startsWith('ب');
    if (bodyLike) return false;
    const inTown = /^ب/.test(form) && form.length > 4 && this.context.forms.has(form.slice(1));
    if (inTown && this.closed && (kind === 'person' || kind === 'body')) {
      this.at++;
      return true;
    }
    if (kind === 'outlet' && !this.closed && this.at - this.from < 4) {
      this.at++;
      return true;
    }
    const follower = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const complement =
      /^ل.{3,}/.test(form) &&
      !word.givenName &&
      follower.definite &&
      (!follower.head || follower.head.number === 'plural');
    // `الجمعية المغربية لمصدري بواكر سوس`: those whose body it is
    const theirs = /^ل.{3,}ي$/.test(form) && !word.givenName && !word.head && kind === 'body';
    if (theirs && this.closed && follower.classes.size === 0 && !follower.givenName) {
      this.at++;
      this.closed = false;
      this.adjectives = false;
      return true;
    }
    if (complement && this.closed && (kind === 'person' || kind === 'body')) {
      this.at += 2;
      return true;
    }
    if (this.isTwoDeeds(form) && this.closed && (kind === 'person' || kind === 'body')) {
      this.at += 3;
      return true;
    }
    if (this.is('title-adjective', this.at - 1) && this.context.classes.isVerbalNoun(form)) {
      this.closed = false;
      this.at++;
      return true;
    }
    if (
      /^(?:متعدده?|ذات|ذو)$/.test(form) &&
      this.context.classes.of(this.token(this.at + 1)?.form ?? '').definite
    ) {
      this.at += 2;
      return true;
    }
    if (kind === 'group' && /يان$/.test(form)) {
      // `حزبان سياسيان`
      this.at++;
      return true;
    }
    // `رئيس الغرفة بصفاقس محمد الأمين`, `الرئيس التنفيذي لإيني كلاوديو`
    const linked = this.is('name-link', this.at + 1);
    const near =
      /^[بل].{3,}/.test(form) &&
      !isForeignWord(this.token()) &&
      !/^بو.{3}/.test(form) &&
      !word.givenName &&
      !linked;
    if (near && this.closed && this.skipToName(true)) return true;
    // `الرئيس المنتهية ولايته ميشال عون`
    if (this.closed && isPossessed(form) && mayBeName(this.context, this.at + 1)) {
      this.at++;
      return true;
    }
    // `الكاتب العام للفرع بسليانة، لطفي العيادي`: a town, where the name comes after the comma.
    const comma = /^[،,]$/.test(this.token(this.at + 1)?.text ?? '');
    const named = this.context.classes.of(this.token(this.at + 2)?.form ?? '').givenName;
    if (
      /^ب.{3}/.test(form) &&
      !word.givenName &&
      this.closed &&
      kind === 'person' &&
      comma &&
      named
    ) {
      this.at++;
      return true;
    }
    const mayName = mayBeName(this.context, this.at);
    // `محللو بنك غولدمان ساكس`: several are called by no name.
    const many = this.head?.number === 'plural' && kind === 'person' && this.titleFrom >= 0;
    const firm = this.context.classes.of(this.token(this.at - 2)?.form ?? '').head?.kind === 'body';
    if (many && firm && mayName && !word.givenName) {
      this.at++;
      return true;
    }
    if (mayName && this.goesOnToName(word)) {
      this.at++;
      return true;
    }
    // `مكتب الوزير | يرد:`
    const acts = /^[يت].{1,3}$/.test(form) && !word.givenName && this.endsClause(this.at + 1);
    if (mayName && !acts && this.isBodyName()) return this.stepBodyName();
    const office =
      kind === 'body' && /^(?:مكتب|ديوان|حكومه|اداره|عايله|اسره)$/.test(this.head?.lemma ?? '');
    const held =
      !acts && (kind === 'group' || (office && (word.givenName || this.isTitle(this.at - 2, 4))));
    if (held && this.closed && mayName && this.isTitle(this.at - 1, 5)) {
      this.at++;
      return true;
    }
    const before = this.token(this.at - 1)?.form ?? '';
    if (kind === 'honorific' && !mayName && /^(?:ال)?(?:د|م|سيد|سيده|دكتور|دكتوره)$/.test(before)) {
      this.readHonoured();
      return this.name !== undefined;
    }
    // `متحدث باسم بلدية كامبو فيردي أن`: the second word of the place, of whose spokesman no more is told
    if (mayName && this.proper && !word.givenName && this.isAnybodysSpokesman()) {
      this.at++;
      return true;
    }
    const source =
      kind === 'source' &&
      (this.headDefinite || word.givenName || (this.closed && !this.adjectives));
    if (
      (kind === 'person' || kind === 'honorific' || source) &&
      (this.closed || word.givenName) &&
      mayName
    ) {
      this.readName();
      return true;
    }
    // `مكتب نتنياهو | يرد على`
    const verb = /^[يت].{1,3}$/.test(form) && !word.givenName && this.endsClause(this.at + 1);
    if (this.proper && mayName && !verb && this.at - this.from < 6) {
      this.at++;
      return true;
    }
    if (this.closed || this.adjectives) return false;
    // `انتقد معلقون | تعامل الشرطة`: with its `ن` a plural has no complement.
    if (this.head?.number === 'plural' && /.{3}[وي]ن$/.test(before) && this.at === this.from + 1)
      return false;
    // `مديرية الحماية المدنية لولاية تيبازة`: whatever follows a region's noun is its name.
    if (this.context.classes.isRegion(before)) {
      this.closed = true;
      // `حكومة ولاية شرق دارفور`
      this.at = this.regionEnd();
      return true;
    }
    if (/^[بل]/.test(form) && this.context.classes.isVerbalNoun(form.slice(1))) return false;
    const verbal = this.context.classes.isVerbalNoun(form);
    const inside =
      (this.at - 2 > this.from && this.is('preposition', this.at - 2)) ||
      this.is('preposition', this.at - 1);
    // `عائلات ضحايا انفجار المرفأ`
    const suffered = kind === 'group' && /^(?:ضحايا|قتلي|جرحي|مصابي|شهداء|ناجين)$/.test(before);
    if (verbal && kind !== 'person' && kind !== 'body' && !inside && !suffered) return false;
    if (word.classes.has('subordinator') || word.classes.has('particle')) return false;
    this.at++;
    // `وزير خارجيتها أنتوني بلينكن`
    if (isPossessed(form)) this.closed = true;
    if (mayName && kind !== 'source' && kind !== 'group' && !COMMON.test(form)) {
      this.closed = true;
      const before = this.context.classes.of(this.token(this.at - 2)?.form ?? '');
      this.proper = kind === 'body' || before.head?.kind === 'body';
    }
    return true;
  }

  /** Whether a colon or a preposition stands at a token, as after a verb. */
  private endsClause(at: number): boolean {
    return this.token(at)?.text === ':' || this.is('preposition', at);
  }

  /** `رئيس نادي وفاق | سطيف الجزائري عبد الحكيم سرا`: a word of the body's name, after which an adjective and a given name come. */
  private goesOnToName(word: WordClass): boolean {
    if (word.givenName || this.titleFrom < 0 || this.titleFrom >= this.at - 1) return false;
    const adjective = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const given = this.context.classes.of(this.token(this.at + 2)?.form ?? '');
    return adjective.definite && adjective.nisba !== undefined && given.givenName;
  }

  protected stepNamedBy(): boolean {
    if (this.name || this.headDefinite || !mayBeName(this.context, this.at + 1)) return false;
    // `جميع الديون هي بشروط ميسرة`
    const one = /^احدي?$/.test(this.head?.lemma ?? '');
    if (this.head?.kind === 'group' && !one) return false;
    this.closeTitle();
    this.at++;
    this.readName();
    return true;
  }
}
