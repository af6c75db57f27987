/**
 * What a noun phrase goes on with that is itself a title, a body or joined by a preposition or `و`: whether it belongs
 * to the phrase, or another phrase begins.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { JoinedReading } from './joined-reading.ts';
import type { Head } from './name-lexicon.ts';
import { mayBeName } from './name-words.ts';
import { placeAt } from './phrase-context.ts';
import type { WordClass } from './word-class.ts';

/** Whether a token that the list knows as a given name is printed as one: `على` is not. */
const mayFollow = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== 'على';

/** The steps that read heads, prepositions and conjunctions. */
export class HeadReading extends JoinedReading {
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

  protected stepHead(word: WordClass, head: Head): boolean {
    const { proclitic, definite } = word;
    const kind = this.head?.kind;
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
    if (head.kind === 'honorific' && (definite || shortened) && kind === 'person') {
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
    const adjacent = this.titleFrom === this.at - 1 || mayBeName(this.context, this.at + 1);
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

  protected stepPreposition(form: string): boolean {
    if (this.name || this.place) return false;
    const after = this.at + 1;
    if (/^(?:بها|به|بهم)$/.test(form) && this.head?.kind === 'body') {
      // `المعترف بها دوليا`
      this.at += /يا$/.test(this.token(after)?.form ?? '') ? 2 : 1;
      return true;
    }
    // `شقيق المجني عليه`, `المدعى عليها`, `المشتبه به`
    const charged = /^ال(?:مجني|مدعي|محكوم|معتدي|مغمي|مقبوض|مشتكي|مطعون|مشتبه)$|^مشتبه$/;
    if (
      /^(?:علي|ب|في)ه(?:ا|م|ما|ن)?$/.test(form) &&
      charged.test(this.token(this.at - 1)?.form ?? '')
    ) {
      this.at++;
      return true;
    }
    const next = this.token(after);
    // `مسؤول رفيع في «أرامكو السعودية»`
    const closer = /^(?:في|لدي)$/.test(form) ? this.context.closerOf.get(after) : undefined;
    if (
      closer !== undefined &&
      closer - after <= 5 &&
      /^(?:source|person)$/.test(this.head?.kind ?? '')
    ) {
      this.at = closer + 1;
      this.closed = true;
      return true;
    }
    if (next?.kind !== 'word' || next.opensLine || this.context.stops(after)) return false;
    const word = this.context.classes.of(next.form);
    const kind = this.head?.kind;
    // `وسائل إعلام مقربة من السلطات`, `مصدر مقرب من التحقيق`
    const close =
      form === 'من' &&
      /^(?:مقرب|قريب)ه?$/.test(this.token(this.at - 1)?.form ?? '') &&
      /^(?:source|outlet|body)$/.test(kind ?? '');
    for (const name of ['setting', 'time', 'preposition', 'particle', 'demonstrative'] as const) {
      if (this.is(name, after) && !(close && name === 'setting')) return false;
    }
    const place = placeAt(this.context, after);
    const partitive =
      form === 'من' && (kind === 'group' || kind === 'source' || (!this.closed && kind === 'body'));
    // `المبعوث الأمريكي إلى سوريا`
    const sent = /^(?:مبعوث|موفد|سفير|مندوب|رسول)$/.test(this.head?.lemma ?? '');
    if (form === 'الي' && sent && place) {
      this.at += 1 + place.words.length;
      this.closed = true;
      return true;
    }
    // `المكلفة بالإعلام على مستوى مؤسسة سيال`
    if (form === 'علي' && next.form === 'مستوي' && kind === 'person') {
      this.at += 2;
      this.closed = false;
      this.adjectives = false;
      return true;
    }
    const inside =
      /^(?:في|لدي|علي|عن)$/.test(form) &&
      (kind === 'person' ||
        kind === 'source' ||
        kind === 'group' ||
        (kind === 'body' && (place !== undefined || word.head?.kind === 'body')));
    const before = this.token(this.at - 1)?.form ?? '';
    const governed =
      /^(?:من|علي|عن)$/.test(form) &&
      kind === 'body' &&
      (this.at - this.from === 2 || /^لل/.test(before)) &&
      this.context.classes.isVerbalNoun(before.replace(/^لل/, 'ال'));
    const region = form === 'في' && kind === 'body' && this.is('compass', after);
    if (region) {
      this.at += 2;
      this.closed = false;
      return true;
    }
    // `ستة من أصل 11 عضوا في اللجنة`
    const total = partitive && /^(?:اصل|بين)$/.test(next.form) ? this.token(after + 1) : undefined;
    if (total?.kind === 'number') {
      this.at += 4;
      this.closed = true;
      return true;
    }
    if (!partitive && !inside && !governed && !close) return false;
    // `القائمون على المشروع`
    // `الوزير | لدى مخاطبته الحفل`: what he did, no place of his.
    if (
      /ه(?:ا|م)?$/.test(next.text) &&
      this.context.classes.isVerbalNoun(next.form) &&
      !word.definite
    )
      return false;
    const held =
      kind === 'group' && this.at === this.from + 1 && this.headDefinite && word.definite;
    const over = held || /^(?:body|group|name)$/.test(word.head?.kind ?? '');
    const somebody = this.is('name-link', after);
    if (/^(?:علي|عن)$/.test(form) && (somebody || !over) && !governed) return false;
    this.at += 1 + (place?.words.length ?? 1);
    this.closed = place !== undefined || word.definite;
    this.adjectives = false;
    return true;
  }
}
