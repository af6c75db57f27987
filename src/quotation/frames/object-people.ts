/**
 * People right behind a verb who are its object, and not its subject: whoever is urged, accused, promised something,
 * called upon or blamed.
 *
 * @module
 */
import type { NounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { genderOfState } from '../subjects/state-gender.ts';
import { SubjectBounds } from './subject-bounds.ts';

/** People to whom news makes promises. */
const PROMISED =
  /^ال(?:سكان|اهالي|انصار|جمهور|جماهير|شعب|عمال|طلبه|طلاب|اسر|عايلات|ساكنه|مشجعين|لاعبين|متضررين|ناس|شباب|زوار)$/;

/** Bodies of whom one demands. */
const AUTHORITY =
  /^(?:وزاره|هييه|حكومه|بلديه|امانه|سلطه|سلطات|دايره|موسسه|محكمه|نيابه|اداره|مديريه)$/;

/** In tokens: how far back in its sentence whoever demands may have spoken. */
const REACH = 60;

/** People who are somebody's: `زملاءه`. */
const HIS =
  /^(?:زملا|اعضا|ابنا|رفاق|انصار|موي?دي|مناصري|لاعبي|شركا|حلفا|اصدقا|جيران)[ءي]?ه(?:ا|م)?$/;

/** Tells a verb's object from its subject. */
export abstract class ObjectPeople extends SubjectBounds {
  /** `اتهم الدويسان الوزير بالفشل`: a title with `ال` right after a surname alone is whom the verb is about. */
  protected isAccused(phrase: NounPhrase): boolean {
    const { from, name, titles } = phrase;
    const title = titles[0];
    if (name?.from !== from || name.to !== title?.from) return false;
    const { definite, head } = this.reading.classes.of(this.tokens[title.from]?.form ?? '');
    // `ودعا المغزاوي رئيس الجمهورية إلى`, `طالبت لويزة حنون وزير العدل بالإفراج`
    const surname = name.to - name.from === 1;
    const other = head?.kind === 'person' && head.gender !== this.cue.reading.gender;
    if (other || (surname && (definite || this.has('urge', 'charge')))) return true;
    // `واتهم سامي حداد الوزير بالكذب`
    return this.cue.reading.lemma.stance === 'accuses' && this.isNameBeforeTitle(phrase);
  }

  /** `واتهمت زينب حداد الوزير بالكذب`: a name of several words, and the bare title of whom the charge is about. */
  protected isNameBeforeTitle({ name, titles, to }: NounPhrase): boolean {
    const [title] = titles;
    if (!name || !title || name.to - name.from < 2 || title.to - title.from > 1) return false;
    const { definite } = this.reading.classes.of(this.tokens[title.from]?.form ?? '');
    const first = this.tokens[name.from]?.form ?? '';
    const { givenName, classes } = this.reading.classes.of(first);
    const called =
      givenName || classes.has('name-link') || this.reading.phrases.surnames.has(first);
    return definite && called && to < this.limit && this.startsCharge(to);
  }

  /**
   * `واتهم الأمين العام للبلدية بالتلاعب`: a verb that must have an object, and one phrase that can be no two, before its
   * charge.
   */
  protected isOnlyObject(phrase: NounPhrase): boolean {
    const { lemma, pronoun } = this.cue.reading;
    const accuses = lemma.stance === 'accuses' && !this.has('with') && !pronoun;
    const called = phrase.name?.from === phrase.from;
    if (!accuses || !this.has('charge') || !phrase.head || phrase.joint || called) return false;
    for (let i = phrase.from + 1; i < Math.min(phrase.to + 1, this.limit); i++) {
      const { form } = this.tokens[i] as { form: string };
      const deed = this.reading.classes.isVerbalNoun(form.slice(1));
      if (this.startsCharge(i) && (i === phrase.to || deed)) return true;
      if (i === phrase.to) return false;
      const { classes, bare, nisba } = this.reading.classes.of(form);
      // `الحزب الحاكم`
      const ruling = /^الحاكمه?$/.test(form);
      const described = ruling || nisba || this.reading.classes.of(bare).classes.has('adjective');
      const owner = !phrase.headDefinite && i === phrase.from + 1;
      const tied = /^(?:لل|ب|ل)/.test(form) || classes.has('title-adjective');
      if (!described && !owner && !tied) return false;
    }
    return false;
  }

  /** `قال المقطري: «…»، وطالب المبعوث سامي علي بتسمية الطرف`: a demand that goes on with whoever spoke in the sentence. */
  protected isDemandedOf(phrase: NounPhrase): boolean {
    const { lemma, tense } = this.cue.reading;
    // `دانت الكتلة التهديد، وحملت الحكومة مسؤولية سلامته`: whoever is blamed
    const blamed = this.has('blame') && /^(?:ال)?مسووليه$/.test(this.tokens[phrase.to]?.form ?? '');
    if (!(lemma.lemma === 'طالب' || blamed) || tense !== 'past' || !this.cue.conjunction)
      return false;
    // `وطالبت وزارة التجارة بالتدخل`: an authority is asked more often than it asks.
    const asked = phrase.head?.kind === 'person' || AUTHORITY.test(phrase.head?.lemma ?? '');
    if (phrase.to >= this.limit) return false;
    if (!blamed && !(asked && this.startsDemand(phrase.to))) return false;
    return this.goesOnSpeaking();
  }

  /** Whether a verb that agrees with this one stands before it in the sentence. */
  protected goesOnSpeaking(): boolean {
    const from = this.reading.bounds[this.reading.sentences[this.at] as number]?.from ?? this.at;
    for (let i = this.at - 1; i >= Math.max(from, this.at - REACH); i--) {
      const before = this.reading.cues[i]?.reading;
      if (before?.tense === 'past' && before.gender === this.cue.reading.gender) return true;
    }
    return false;
  }

  /** `قال المحافظ إن السد قديم، ودعا السكان إلى الحذر`: people whom a speaker calls upon, in the sentence that he speaks in. */
  private isCalledUpon(phrase: NounPhrase, first: string): boolean {
    const calls = /^(?:دعا|ناشد|حث|حض)$/.test(this.cue.reading.lemma.lemma);
    if (!calls || !this.cue.conjunction || this.cue.reading.tense !== 'past') return false;
    const next = this.tokens[phrase.from + 1]?.form ?? '';
    const alone = PROMISED.test(first) && (phrase.to - phrase.from === 1 || next === 'الي');
    return (alone || /^(?:سكان|اهالي|انصار|جماهير|ابناء)$/.test(first)) && this.goesOnSpeaking();
  }

  /** `دعا المجتمع الدولي إلى فتح المعبر`, and not `دعا المجتمع الدولي الطرفين إلى`: on whom everybody calls. */
  private isCommunity({ from, to }: NounPhrase, first: string): boolean {
    const calls = /^(?:دعا|طالب|ناشد|حث|حض)$/.test(this.cue.reading.lemma.lemma);
    const all = /^(?:المجتمع الدولي|الاسره الدوليه)$/;
    if (!calls || !all.test(`${first} ${this.tokens[from + 1]?.form}`)) return false;
    return to - from === 2 && to < this.limit && this.startsUrge(to);
  }

  /** A verb with an object may have left its subject out: `وطالب الوزارة بضرورة` is not what a ministry said. */
  protected isSubject(phrase: NounPhrase): boolean {
    const { form } = this.tokens[phrase.from] ?? { form: '' };
    if (!this.has('charge', 'urge', 'blame', 'deem', 'name')) return !this.isInformed(phrase, form);
    const object =
      this.isCommonNoun(phrase, form) ||
      this.isSoothed(phrase) ||
      this.isUrged(phrase, form) ||
      this.isTheirOwn(phrase, form) ||
      this.isOblique(phrase, form) ||
      this.isPromised(phrase, form) ||
      this.isCalledUpon(phrase, form) ||
      this.isCommunity(phrase, form) ||
      this.isBlamed(phrase);
    return !object && (this.isKnownSurname(phrase, form) || this.takesVerb(phrase, form));
  }

  /** `وصفت الحادث بأنه`: a word with `ال` that is nobody's name here. */
  private isCommonNoun(phrase: NounPhrase, form: string): boolean {
    const common = !phrase.head && !phrase.state && /^ال/.test(form);
    return common && !isSomebody(this.reading, phrase);
  }

  /** `وأخبر اللجنة أن`, `قال حداد إن السد قديم، وأبلغ المجلس أن`: a body that whoever spoke tells something. */
  private isInformed(phrase: NounPhrase, form: string): boolean {
    const { head, name, joint, headDefinite } = phrase;
    const { conjunction, reading } = this.cue;
    if (!/^(?:أخبر|أبلغ|أعلم|أطلع)$/.test(reading.lemma.lemma) || reading.tense !== 'past')
      return false;
    const body = head?.kind === 'body' && !name && !joint;
    if (!body || !conjunction || !this.isOpenerAt(phrase.to)) return false;
    return !this.takesVerb(phrase, form) || (headDefinite && this.goesOnSpeaking());
  }

  /** `وطمأن المرضى بأن`, and not `وطمأن الوزير المرضى بأن` */
  private isSoothed({ from, to, name, head }: NounPhrase): boolean {
    const others = /^ال.{3}/.test(this.tokens[to]?.form ?? '');
    if (this.cue.reading.lemma.lemma !== 'طمأن' || !this.cue.conjunction || others) return false;
    return !name && head?.kind !== 'body' && to - from === 1;
  }

  /** `وحثت الجامعة العربية على الإصرار`: whoever is urged must be told, so the one phrase is that. */
  private isUrged({ from, to }: NounPhrase, form: string): boolean {
    const after = this.tokens[PROMISED.test(form) ? from + 1 : to]?.form ?? '';
    const urges = /^(?:حث|حض|شجع)$/.test(this.cue.reading.lemma.lemma);
    // … and not `وحث الوزيران على التهدئة`
    const nominative = /^ال.{3,}(?:ان|ون)$/.test(form);
    return urges && after === 'علي' && this.cue.conjunction && !nominative;
  }

  /** `ودعا أنصاره إلى التظاهر`: those who are somebody's are called upon by him. */
  private isTheirOwn({ head }: NounPhrase, form: string): boolean {
    const owned =
      head?.kind === 'group' && this.reading.classes.of(form).definite && !form.startsWith('ال');
    if (owned && /^(?:دعا|حث|حض|ناشد|أمر)$/.test(this.cue.reading.lemma.lemma)) return true;
    // `ودعا زملاءه إلى التهدئة`
    return this.has('urge', 'charge') && HIS.test(form);
  }

  /** `وطالب الصحفيين بكتابة`: the oblique plural is whom the verb is about. */
  private isOblique({ from, to, head, headDefinite, joint }: NounPhrase, form: string): boolean {
    const oblique = /.{3}ين$/.test(form) || (!headDefinite && /.{3}ي$/.test(form));
    if (head?.number === 'plural' && !joint && oblique) return true;
    // `ودعا مرتادي الطرق إلى الالتزام`: … also one that no list knows.
    const word = this.reading.classes.of(form);
    const theirs = this.reading.classes.of(this.tokens[from + 1]?.form ?? '').definite;
    const unlisted = !word.head && !word.givenName && !word.nisba && !word.definite;
    return unlisted && oblique && theirs && to - from > 1 && this.cue.conjunction;
  }

  /** `ووعد السكان بتوفير الماء`: whom it was promised, and `ووعد المسؤولون بالتدخل` */
  private isPromised({ from, to }: NounPhrase, form: string): boolean {
    const promises = this.cue.reading.lemma.lemma === 'وعد' && this.cue.conjunction;
    return promises && to - from === 1 && PROMISED.test(form);
  }

  /** `وحملت حكومة الاحتلال المسؤولية`: what it is blamed for stands inside the phrase. */
  private isBlamed({ from, to }: NounPhrase): boolean {
    if (!this.has('blame')) return false;
    for (let k = from; k < to; k++) {
      if (/^(?:ال)?مس[ءوي]+ليه$/.test(this.tokens[k]?.form ?? '')) return true;
    }
    return false;
  }

  /** `اتهم الحية السلطة`: a surname that the article knows. */
  private isKnownSurname(phrase: NounPhrase, form: string): boolean {
    const { from, to, headDefinite, name } = phrase;
    const surname = to - from === 1 && headDefinite === false && name && form.startsWith('ال');
    return surname === true && isSomebody(this.reading, phrase);
  }

  /** Whether a phrase agrees with the verb by its gender, as far as that is known. */
  private takesVerb(phrase: NounPhrase, form: string): boolean {
    // `وحذر حمزة من أن`: a name whose ending tells no gender.
    const named = phrase.name !== undefined && isSomebody(this.reading, phrase);
    const shaped = form.endsWith('ه') && !named ? 'f' : undefined;
    // `ودعا الحكومة والأحزاب إلى`: the verb agrees with the first of several
    const first = this.reading.classes.of(form).head?.gender;
    const alone = phrase.state ? genderOfState(phrase, form) : (phrase.head?.gender ?? shaped);
    const own = phrase.joint ? first : alone;
    if (!own) return true;
    const plural = phrase.head?.number === 'plural';
    if (plural && phrase.head?.kind !== 'body') return true;
    return own === this.cue.reading.gender;
  }
}
