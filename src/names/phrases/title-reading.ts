/**
 * Words without `ال` inside a noun phrase that are no head, place or nisba: they go on with a title, a body's name or a
 * description, begin the person's name, or end the phrase.
 *
 * @module
 */

import { mayBeName } from '../words/name-words.ts';
import { isPossessed } from '../words/owned-words.ts';
import type { WordClass } from '../words/word-class.ts';
import { ConstructReading } from './construct-reading.ts';
import type { Reading } from './phrase-state.ts';

/** The steps that read titles and bodies. */
export class TitleReading extends ConstructReading {
  /** A word that is no head, place or nisba and has no `ال`. */
  protected stepPlain(word: WordClass, form: string): boolean {
    return (
      this.stepPlace(form) ??
      this.stopAtAccusative(form) ??
      this.stopAtVerb(word, form) ??
      this.stepAffairs(form) ??
      this.stopAtSeat(form) ??
      this.stepWorkplace(word, form) ??
      this.stopBehindMark(word, form) ??
      this.stepAbroad(form) ??
      this.stepAtWork(form) ??
      this.stepOwner(form) ??
      this.stepBareAdjective(word) ??
      this.stepOfDocument(word, form) ??
      this.stopBehindJoint(form) ??
      this.stepPrintedTown(form) ??
      this.stepOutletName() ??
      this.stepMembers(word, form) ??
      this.stepPurpose(word, form) ??
      this.stepTwoDeeds(form) ??
      this.stepCharge(form) ??
      this.stepPossessor(form) ??
      this.stepTwoParties(form) ??
      this.stepToName(word, form) ??
      this.stepOwnNoun(form) ??
      this.stepTownBeforeComma(word, form) ??
      this.stepNameOrNoun(word, form)
    );
  }

  /** `نشرت الصحيفة | تقريرا` */
  private stopAtAccusative(form: string): Reading {
    if (this.head?.kind !== 'outlet' || !/ا$/.test(form)) return undefined;
    if (this.context.classes.of(form.slice(0, -1)).head) return false;
    // `تركت صحيفة واشنطن بوست | عمودا فارغا`
    const two = /.{3}ا$/.test(form) && /.{3}ا$/.test(this.formAt(this.at + 1));
    return this.closed && two ? false : undefined;
  }

  /** `محللون | استطلعت رويترز آراءهم`, `امرأة مسنة | أصيبت بشظايا`: an unknown word in `ت` is a verb. */
  private stopAtVerb({ classes, givenName }: WordClass, form: string): Reading {
    if (this.closed || !/^[^ي].{2,}[^اي]ت$/.test(form)) return undefined;
    // `صحيفة يديعوت أحرونوت الإسرائيلية`
    const adjective = this.wordAt(this.at + 1);
    const foreign = adjective.definite && adjective.nisba !== undefined;
    return !foreign && classes.size === 0 && !givenName ? false : undefined;
  }

  /** `الوكالة | ومقرها باريس`: where it sits, no part of its name. */
  private stopAtSeat(form: string): Reading {
    const seat = /^ومقره(?:ا)?$/.test(form);
    return seat && /^(?:body|outlet)$/.test(this.head?.kind ?? '') ? false : undefined;
  }

  /** `رئيسة جديدة`, and no adjective without `ال` of a head with it, `المصنفة | أولى عالميا`. */
  private stepBareAdjective({ classes }: WordClass): Reading {
    if (!classes.has('adjective')) return undefined;
    if (this.closed && this.headDefinite) return false;
    this.adjectives = true;
    return this.stepOver();
  }

  /** What describes a study or a document: `دراسة كولومبية`, `دراسة أعدها المركز،`. */
  private stepOfDocument(word: WordClass, form: string): Reading {
    const document = /^(?:document|study)$/.test(this.head?.kind ?? '');
    if (!document || this.headDefinite) return undefined;
    // `بيانات ملاحية`, `دراسة كولومبية`
    const nisba = /^.{3,}ي(?:ه|ين|ون)?$/.test(form) && !word.givenName && word.classes.size === 0;
    if (nisba && !this.closed) {
      this.adjectives = true;
      return this.stepOver();
    }
    // `دراسة | نشرتها مجلة`: a verb with the noun's own pronoun describes it.
    if (/^.{2,}(?:ت|ا)ها?$/.test(form)) return false;
    return /^(?:اعد|انجز|نشر|اصدر)ها?$/.test(form) ? this.stepMadeBy() : undefined;
  }

  /** `صحيفة يديعوت أحرونوت`: an outlet's name, whatever its words are. */
  private stepOutletName(): Reading {
    const named = this.head?.kind === 'outlet' && !this.closed && this.at - this.from < 4;
    return named ? this.stepOver() : undefined;
  }

  /** `رئيس الوزراء المكلف تشكيل الحكومة`: the deed that somebody is in charge of. */
  private stepCharge(form: string): Reading {
    const charged = this.is('title-adjective', this.at - 1);
    if (!charged || !this.context.classes.isVerbalNoun(form)) return undefined;
    this.closed = false;
    return this.stepOver();
  }

  /** `الجامعة الوطنية للنقل متعدد الوسائط` */
  private stepPossessor(form: string): Reading {
    const possessor = /^(?:متعدده?|ذات|ذو)$/.test(form);
    return possessor && this.wordAt(this.at + 1).definite ? this.stepOver(2) : undefined;
  }

  /** `حزبان سياسيان` */
  private stepTwoParties(form: string): Reading {
    return this.head?.kind === 'group' && /يان$/.test(form) ? this.stepOver() : undefined;
  }

  /** `الرئيس المنتهية ولايته ميشال عون` */
  private stepOwnNoun(form: string): Reading {
    const own = this.closed && isPossessed(form);
    return own && mayBeName(this.context, this.at + 1) ? this.stepOver() : undefined;
  }

  /** Reads a word that may be one of a name as such, or else as a noun of the construct. */
  private stepNameOrNoun(word: WordClass, form: string): boolean {
    const mayName = mayBeName(this.context, this.at);
    const named = mayName ? this.stepNameWord(word, form) : this.stepHonoured();
    return named ?? this.stepConstruct(word, form, mayName);
  }

  /** Reads on over a word that may be one of a name: a body's, a place's or the person's own. */
  private stepNameWord(word: WordClass, form: string): Reading {
    return (
      this.stepFirmName(word) ??
      this.stepClubWord(word) ??
      this.stepNamesakeBody(word, form) ??
      this.stepHeldOffice(word, form) ??
      this.stepSpokesmansPlace(word) ??
      this.stepPersonName(word) ??
      this.stepProperName(word, form)
    );
  }

  /** `محللو بنك غولدمان ساكس`: several are called by no name. */
  private stepFirmName({ givenName }: WordClass): Reading {
    const many =
      this.head?.number === 'plural' && this.head.kind === 'person' && this.titleFrom >= 0;
    const firm = this.wordAt(this.at - 2).head?.kind === 'body';
    return many && firm && !givenName ? this.stepOver() : undefined;
  }

  /**
   * `رئيس نادي وفاق | سطيف الجزائري عبد الحكيم سرا`: a word of the body's name, after which an adjective and a given
   * name come.
   */
  private stepClubWord({ givenName }: WordClass): Reading {
    if (givenName || this.titleFrom < 0 || this.titleFrom >= this.at - 1) return undefined;
    const { definite, nisba } = this.wordAt(this.at + 1);
    const adjective = definite && nisba !== undefined;
    return adjective && this.wordAt(this.at + 2).givenName ? this.stepOver() : undefined;
  }

  /** `مكتب الوزير | يرد:`, `مكتب نتنياهو | يرد على`: a short verb, before a colon or a preposition. */
  private isShortVerb({ givenName }: WordClass, form: string): boolean {
    const ends = this.token(this.at + 1)?.text === ':' || this.is('preposition', this.at + 1);
    return /^[يت].{1,3}$/.test(form) && !givenName && ends;
  }

  /** `جامعة محمد الخامس`, `جامعة الملك سعود`: a body that is called after somebody. */
  private stepNamesakeBody(word: WordClass, form: string): Reading {
    const called = !this.isShortVerb(word, form) && this.isBodyName();
    return called ? this.stepBodyName() : undefined;
  }

  /** `أسرة الفنان الراحل سمير حداد`, `أحد كبار مساعدي الرئيس الأوكراني فولوديمير زيلينسكي`: the name of whose it is. */
  private stepHeldOffice(word: WordClass, form: string): Reading {
    if (!this.closed || this.isShortVerb(word, form)) return undefined;
    const { kind, lemma = '' } = this.head ?? {};
    const office = kind === 'body' && /^(?:مكتب|ديوان|حكومه|اداره|عايله|اسره)$/.test(lemma);
    const held = kind === 'group' || (office && (word.givenName || this.isTitle(this.at - 2, 4)));
    return held && this.isTitle(this.at - 1, 5) ? this.stepOver() : undefined;
  }

  /** `متحدث باسم بلدية كامبو فيردي أن`: the second word of the place, of whose spokesman no more is told */
  private stepSpokesmansPlace({ givenName }: WordClass): Reading {
    const place = this.proper && !givenName && this.isAnybodysSpokesman();
    return place ? this.stepOver() : undefined;
  }

  /** `وزير الطاقة الأردني سامر الخوري`: the name of whose title it is. */
  private stepPersonName({ givenName }: WordClass): Reading {
    const kind = this.head?.kind;
    const source =
      kind === 'source' && (this.headDefinite || givenName || (this.closed && !this.adjectives));
    const titled = kind === 'person' || kind === 'honorific' || source;
    if (!titled || !(this.closed || givenName)) return undefined;
    this.readName();
    return true;
  }

  /** `منظمة هيومن رايتس ووتش`: a proper name of several words. */
  private stepProperName(word: WordClass, form: string): Reading {
    const goesOn = this.proper && this.at - this.from < 6;
    return goesOn && !this.isShortVerb(word, form) ? this.stepOver() : undefined;
  }

  /** `د. حسن نجمي`: whatever follows an honorific is a name. */
  private stepHonoured(): Reading {
    const honorific = /^(?:ال)?(?:د|م|سيد|سيده|دكتور|دكتوره)$/.test(this.formAt(this.at - 1));
    if (this.head?.kind !== 'honorific' || !honorific) return undefined;
    this.readHonoured();
    return this.name !== undefined;
  }

  /** `سيدة تدعى سعاد`, `أحد الجيران اسمه زياد`: the name behind a word that gives it. */
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
