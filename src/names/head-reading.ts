/**
 * What a noun phrase goes on with that is itself a title, a body or joined by a preposition or `و`: whether it belongs
 * to the phrase, or another phrase begins.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { Head } from './name-lexicon.ts';
import { mayBeName } from './name-words.ts';
import { PrepositionReading } from './preposition-reading.ts';
import type { WordClass } from './word-class.ts';
import { isWordName } from './word-names.ts';

/** Whether a token that the list knows as a given name is printed as one: `على` is not. */
const mayFollow = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== 'على';

/** The steps that read heads, prepositions and conjunctions. */
export class HeadReading extends PrepositionReading {
  /** `وزير العدل حافظ الأختام، الطاهر بوعمامة`: two titles of whoever is named after the comma. */
  private isTitleBeforeComma(): boolean {
    const after = this.context.classes.of(this.token(this.at + 2)?.form ?? '');
    const first = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    // `حافظ الأختام الطيب فلان`
    if (first.definite && !first.givenName && after.givenName && mayFollow(this.token(this.at + 2)))
      return true;
    let k = this.at + 1;
    while (k < this.at + 4 && this.context.classes.of(this.token(k)?.form ?? '').definite) k++;
    if (k === this.at + 1 || !/^[،,]$/.test(this.token(k)?.text ?? '')) return false;
    const word = this.context.classes.of(this.token(k + 1)?.form ?? '');
    return mayBeName(this.context, k + 1) || (word.givenName && word.definite);
  }

  /** Whether an adjective with `ال` stands at a token. */
  private isDescribed(at: number): boolean {
    const { nisba, definite, bare } = this.context.classes.of(this.token(at)?.form ?? '');
    const adjective = this.context.classes.of(bare).classes.has('adjective');
    return nisba !== undefined || (definite && adjective);
  }

  /** `الباحثون المشاركون في الدراسة`, `الأطباء العاملون في المستشفى`: what several do, and in what. */
  private stepDoing({ definite }: WordClass): boolean {
    const form = this.token()?.form ?? '';
    const ending = /^ال.{3,}(ون|ين|ات)$/.exec(form)?.[1];
    const before = this.token(this.at - 1)?.form ?? '';
    if (!definite || ending === undefined || !this.headDefinite || this.at !== this.from + 1)
      return false;
    if (this.head?.number !== 'plural' || !before.endsWith(ending)) return false;
    const led = /^(?:في|علي|عن|الي)$/.test(this.token(this.at + 1)?.form ?? '');
    if (!led || !this.context.classes.of(this.token(this.at + 2)?.form ?? '').definite)
      return false;
    this.at += 3;
    this.closed = true;
    return true;
  }

  protected stepHead(word: WordClass, head: Head): boolean {
    if (this.stepDoing(word)) return true;
    const { proclitic, definite } = word;
    const kind = this.head?.kind;
    // `ووعد رئيس المجلس | بمحاسبة المتورطين`: a deed, though `محاسبة` is a calling as well.
    const told = proclitic === 'ب' && !definite && this.context.classes.isListedNoun(word.bare);
    if (told && this.closed && head.kind === 'person') return false;
    if (proclitic === 'ل' || proclitic === 'ب') {
      const people = head.number === 'plural' && head.kind === 'person';
      // `تقرير لصحيفة الغارديان` is hers; what a person says to one is not.
      const own = head.kind === 'outlet' && /^(?:document|study)$/.test(kind ?? '');
      // `مصادر مقربة من الاتحاد العام للعمال`, and not `مسؤول في الوزارة للصحفيين`
      const hearers = /^(?:صحفي|صحافي|اعلامي|مراسل|صحافه)$/.test(head.lemma);
      const inner = [this.at - 1, this.at - 2].some(
        (k) =>
          k > this.from && this.context.classes.of(this.token(k)?.form ?? '').head?.kind === 'body',
      );
      if (
        (people && kind !== 'body' && (hearers || !inner)) ||
        (head.kind === 'outlet' && !own) ||
        head.kind === 'document'
      )
        return false;
      // `نسبت الصحيفة | لرئيس اللجنة قوله`
      if (proclitic === 'ل' && kind === 'outlet' && head.kind === 'person') return false;
      // `شاهد عيان | لرويترز`: to whom it was said.
      if (proclitic === 'ل' && head.kind === 'name' && kind === 'source') return false;
      if (proclitic === 'ل' && head.lemma === 'وكاله' && kind === 'source') return false;
      // `عضو باللجنة`, `طبيب بمستشفى المدينة`: who works in it.
      const member = proclitic === 'ب' && kind === 'person' && head.kind === 'body';
      if (!this.closed && !member && !/^(?:source|document|body)$/.test(kind ?? '')) return false;
      this.closed = definite;
      this.adjectives = false;
      this.at++;
      return true;
    }
    if (proclitic !== '') return false;
    // `الشيخ هلال بن ناصر`
    const born = /^(?:بن|ابن|ولد)$/.test(this.token(this.at + 1)?.form ?? '');
    // `المتهم الشيخ ولد سيدي`: a given name in Mauritania
    const called = definite && word.bare === 'شيخ' && this.token(this.at + 1)?.form === 'ولد';
    if (called && this.closed && kind === 'person' && !this.name) {
      this.readName();
      if (this.name) return true;
    }
    if (born && !definite && this.closed && /^(?:person|honorific)$/.test(kind ?? '')) {
      this.readName();
      if (this.name) return true;
    }
    if (!this.closed) {
      if (this.adjectives && kind !== 'person') return false;
      if (kind === 'honorific') this.setHead(word);
      this.closed = definite || head.kind === 'name';
      this.at++;
      return true;
    }
    // `محافظ مأرب ناجي صالح الحربي`: a given name, though `ناج` is a source as well
    const survivor = head.kind === 'source' && word.givenName;
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    if (kind === 'person' && survivor && next.givenName && !this.name) {
      this.readName();
      if (this.name) return true;
    }
    if (kind === 'person' && head.kind === 'person' && !definite && !this.name) {
      if (this.isTitleBeforeComma()) {
        this.closed = false;
        this.at++;
        return true;
      }
      if (word.givenName && mayBeName(this.context, this.at)) {
        this.readName();
        return true;
      }
    }
    // `معالي الدكتور سلطان الجابر`: a given name that is a title elsewhere.
    const honoured = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    if (honoured.head?.kind === 'honorific' && honoured.definite && word.givenName && !definite) {
      this.readName();
      return true;
    }
    // `الأعضاء | الأمين العام`: a second title is another phrase, unless one of the two says little.
    if (kind === 'honorific') {
      this.setHead(word);
      this.at++;
      return true;
    }
    // `مدير المستشفى د. هند`
    const shortened = this.token(this.at + 1)?.text === '.' && word.bare.length === 1;
    // `مراقبة الآثار الدكتورة نجاة`: an office of hers, though `مراقبة` is a body as well.
    const bearer = this.context.classes.of(this.token(this.at + 1)?.form ?? '').givenName;
    if (head.kind === 'honorific' && definite && kind === 'body' && bearer && this.head) {
      this.head = { ...this.head, kind: 'person' };
      this.at++;
      return true;
    }
    // `وكيل الوزارة لشؤون العمل سعادة محمد بن حمد`
    const construct =
      /^(?:معالي|سعاده|فضيله|سماحه|فخامه)$/.test(word.bare) &&
      this.context.classes.of(this.token(this.at + 1)?.form ?? '').givenName;
    if (head.kind === 'honorific' && (definite || shortened || construct) && kind === 'person') {
      this.at++;
      return true;
    }
    // `أعلنت المحكمة الدولية | فتح تحقيق`, which is no movement.
    const deed = this.context.classes.isListedNoun(this.token()?.form ?? '');
    if (head.kind === 'name' && (kind === 'body' || kind === 'outlet') && !definite && !deed) {
      this.acronyms.push({ from: this.at, to: this.at + 1 });
      this.at++;
      return true;
    }
    // `اللجنة المنظمة`, `الجهة المنظمة`: an adjective
    const organizes =
      head.lemma === 'منظمه' &&
      /^(?:لجنه|جهه|شركه|هييه)$/.test(
        this.context.classes.of(this.token(this.at - 1)?.form ?? '').head?.lemma ?? '',
      );
    if (organizes && definite && this.closed) {
      this.at++;
      return true;
    }
    // `عدد من الباحثين الشباب`
    const young = definite && head.lemma === 'شباب';
    const men = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    if (young && men.definite && men.head?.kind === 'person' && men.head.number === 'plural') {
      this.at++;
      return true;
    }
    // `الناطق باسم تنسيقية للأطباء المقيمين`: an adjective of theirs
    const theirs = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    const plural = theirs.head?.number === 'plural' && /ين$/.test(word.bare);
    // and `المدير التنفيذي للشركة المنتجة كريشنا ريدي`
    const own = theirs.head?.kind === 'body' && theirs.head.gender === 'f' && /ه$/.test(word.bare);
    const agreeing = definite && (plural || own);
    if (agreeing && /^لل/.test(this.token(this.at - 1)?.form ?? '')) {
      this.at++;
      return true;
    }
    // `أخبر الرئيس | الصحفيين`: whom one person speaks to.
    if (
      definite &&
      head.number === 'plural' &&
      this.head?.number === 'singular' &&
      kind === 'person'
    )
      return false;
    // `حثت وزارة الخارجية الأمريكية | المتمردين`: men are no adjective of a body in teh marbuta.
    const before = this.token(this.at - 1)?.form ?? '';
    const bodily = /^(?:body|outlet|name)$/.test(kind ?? '');
    if (
      definite &&
      bodily &&
      head.number === 'plural' &&
      /ين$/.test(word.bare) &&
      /ه$/.test(before)
    )
      return false;
    const doctor = this.token(this.at + 2)?.text === '.';
    const adjacent =
      this.titleFrom === this.at - 1 ||
      mayBeName(this.context, this.at + 1) ||
      isWordName(this.context, this.at + 1, true) ||
      doctor ||
      // `رئيس لجنة التحكيم المخرج السوري نزار الحموي`
      // and `رئيس الهيئة النائب المستقل سامي حداد`
      (this.isDescribed(this.at + 1) && mayBeName(this.context, this.at + 2));
    if (definite && (/ي(?:ه|ون|ين)?$/.test(word.bare) || head.lemma === 'كبير')) {
      this.at++;
      return true;
    }
    // `رئيسة جمعية المرأة العاملة`: an adjective of the last word.
    const noun = this.context.classes.of(before);
    const described =
      definite &&
      head.kind === 'person' &&
      /ه$/.test(word.bare) &&
      /^ال.+ه$/.test(before) &&
      !noun.head &&
      !this.name;
    const force = /^(?:ال|لل|بال)قوي$/.test(before) && /^العامل/.test(this.token()?.form ?? '');
    if (force || (described && this.titleFrom >= 0)) {
      this.at++;
      return true;
    }
    if (!definite || kind !== 'person' || head.kind !== 'person' || !adjacent) return false;
    // `استقبلت الوزيرة | السفير`
    if (head.gender !== this.head?.gender) return false;
    this.at++;
    return true;
  }
}
