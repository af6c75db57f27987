/**
 * The subject of a reporting verb: the phrase right after it, a name between marks, those who speak together, and what
 * is no subject though it stands there.
 *
 * @module
 */
import { withoutRuler } from '../names/era-phrases.ts';
import { introducesByLast } from '../names/introductions.ts';
import { mayBeName } from '../names/name-words.ts';
import { type NounPhrase, readNounPhrase } from '../names/noun-phrase.ts';
import { isOfClass } from '../names/phrase-context.ts';
import { OWN_HONORIFIC } from '../names/phrase-opening.ts';
import { readSubjectPhrase } from '../names/subject-phrase.ts';
import { followsGiven } from '../names/surnames.ts';
import { hidesName, isWordName } from '../names/word-names.ts';
import { isComplementizer } from './complementizers.ts';
import { isSomebody } from './somebody.ts';
import { genderOfState } from './state-gender.ts';
import { SubjectBounds, VEIL } from './subject-bounds.ts';

/** People to whom news makes promises. */
const PROMISED =
  /^ال(?:سكان|اهالي|انصار|جمهور|جماهير|شعب|عمال|طلبه|طلاب|اسر|عايلات|ساكنه|مشجعين|لاعبين|متضررين|ناس|شباب|زوار)$/;

/** Reads the subject of a verb. */
export abstract class SourceFrames extends SubjectBounds {
  /** `أعلن المغرب على لسان وزير خارجيته ناصر بوريطة`: through whom a body speaks. */
  protected readSpokesman(at: number): NounPhrase | undefined {
    if (this.tokens[at]?.form !== 'علي' || this.tokens[at + 1]?.form !== 'لسان') return undefined;
    return readNounPhrase(this.reading.phrases, at + 2, this.limit);
  }

  /** `قال كل من الوزير سامي والوزير علي`: two phrases as one. */
  protected readBoth(from: number): NounPhrase | undefined {
    const first = readNounPhrase(this.reading.phrases, from + 2, this.limit);
    if (!first) return undefined;
    const next = this.tokens[first.to];
    const second = next?.form.startsWith('و')
      ? readNounPhrase(this.reading.phrases, first.to, this.limit)
      : undefined;
    return second ? { ...first, to: second.to, joint: true } : { ...first, joint: true };
  }

  protected readSource(from: number): NounPhrase | undefined {
    const token = this.tokens[from];
    if (!token || from >= this.limit || this.isOpenerAt(from)) return undefined;
    // `كشف النقاب عن`: the verb's own noun.
    if (VEIL.test(token.form)) return undefined;
    // `قال للصحيفة طالبا عدم نشر اسمه: «…»`
    if (hidesName(this.tokens, from)) return undefined;
    // `لكن مصدرا في اللجنة برر ذلك بعطل`: what is justified
    const justified = this.cue.reading.lemma.lemma === 'برر' && /^(?:ذلك|هذا)$/.test(token.form);
    if (justified) return undefined;
    const meeting = this.readMeeting(from);
    if (meeting) return meeting;
    const closer = this.reading.marks.closerOf.get(from);
    if (closer !== undefined && closer - from <= 9) {
      // `أفاد « هادي مجدوب » كاتب الدولة`, `قالت «هيئة شؤون الأسرى»`, `أكد «الربيعة»`
      const inside = readNounPhrase(this.reading.phrases, from + 1, closer);
      const body = /^(?:body|name|outlet)$/.test(inside?.head?.kind ?? '');
      const colon = this.tokens[closer + 1]?.text === ':';
      // and `قالت "أم العبد"`
      const kunya = /^(?:ام|ابو)$/.test(this.tokens[from + 1]?.form ?? '') && closer === from + 3;
      const named = inside?.name && (body || colon || kunya || this.isKnownName(from + 1, closer));
      if (inside?.to === closer && named) return inside;
      // `وأضافت "السويدي": "العلاج بالمجان"`
      if (colon && closer - from <= 3 && this.has('speech'))
        return this.quotedName(from + 1, closer);
      if (inside?.to === closer && body) return inside;
      // `قالت "الأسوشيتد برس" إن`: whatever stands between the verb and its clause.
      // and `علمت «المساء» من مصدر مطلع أن`
      const heard =
        this.cue.reading.lemma.lemma === 'علم' && this.tokens[closer + 1]?.form === 'من';
      const clause = heard || (isComplementizer(this.tokens[closer + 1]) && this.has('that'));
      if (clause && closer - from <= 4) return this.quotedName(from + 1, closer);
    }
    const word = this.reading.classes.of(token.form);
    if (isOfClass(this.reading.phrases, from, 'preposition')) return undefined;
    if (word.classes.has('first-person')) return undefined;
    if (word.classes.has('verbal-noun') && !word.head && !isWordName(this.reading.phrases, from))
      return undefined;
    if (token.form === 'كل' && this.tokens[from + 1]?.form === 'من') return this.readBoth(from);
    if (this.has('deem') && this.cue.reading.pronoun && this.isPredicate(from)) return undefined;
    const denying = /^(?:denies|condemns)$/.test(this.cue.reading.lemma.stance);
    if (denying && word.classes.has('claim')) return undefined;
    if (/^[لبك]/.test(word.proclitic) || /^(?:بال|لل)/.test(token.form)) return undefined;
    // `نفت أسرة الفنان`: a body, though `أسره` is a deed as well.
    const body =
      (word.head?.kind === 'body' && token.text.endsWith('ة')) ||
      /^(?:honorific|study)$/.test(word.head?.kind ?? '') ||
      OWN_HONORIFIC.test(token.form);
    // `أكدت ابتسام السويدي أن`; `وحذر ترامب من أنه`, where the article has `دونالد ترامب`
    const { classes, phrases } = this.reading;
    const listed = word.definite || classes.isListedNoun(token.form);
    const deed = classes.isVerbalNoun(token.form);
    const known =
      (deed && !listed && followsGiven(phrases, token.form)) ||
      introducesByLast(phrases, token.form);
    const called = known || isWordName(phrases, from);
    if (deed && !body && !called && (word.definite ? !word.head : this.objectFrames()))
      return undefined;
    const people = this.has('charge', 'urge', 'blame', 'deem', 'name', 'attribute', 'agent');
    const read = people ? readNounPhrase : readSubjectPhrase;
    const told = read(this.reading.phrases, from, this.limit);
    if (!told) return undefined;
    const phrase = withoutRuler(this.reading.phrases, told, this.limit);
    // `وصفهم بانفصاليين`: what they are called.
    if (this.has('name') && !phrase.head && /^ب/.test(token.form)) return undefined;
    // `طالب بتعويضات تتخطى كذا`: an unknown word in `ب` is no name that the article knows.
    const unknown = !phrase.head && !phrase.state && /^ب.{3}/.test(token.form);
    if (unknown && this.has('with', 'charge') && !isSomebody(this.reading, phrase))
      return undefined;
    const accused = people && this.isAccused(phrase);
    const whole = accused && this.isNameBeforeTitle(phrase);
    const speaks = whole || this.isSubject(phrase);
    if (!speaks || this.isOnlyObject(phrase) || this.isDemandedOf(phrase)) return undefined;
    if (accused) return { ...phrase, to: phrase.name?.to ?? phrase.to, titles: [] };
    const own = this.withoutVeil(this.withoutObject(this.withoutAddressee(phrase)));
    const subject = this.withoutDemand(own);
    return this.withJoined(this.withTown(subject));
  }

  /** `أكد اجتماع ضم قيادات الأحزاب | ضرورة التنسيق`: those who met, told by a verb, up to what they said. */
  private readMeeting(from: number): NounPhrase | undefined {
    if (!/^(?:اجتماع|لقاء|ملتقي|مؤتمر|موتمر)$/.test(this.tokens[from]?.form ?? ''))
      return undefined;
    if (!/^(?:ضم|جمع|عقد|حضر)(?:ه|ته)?$/.test(this.tokens[from + 1]?.form ?? '')) return undefined;
    for (let k = from + 2; k < Math.min(this.limit, from + 24); k++) {
      const { form, kind } = this.tokens[k] as { form: string; kind: string };
      if (kind !== 'word' || this.reading.cues[k]) return undefined;
      const told = isComplementizer(this.tokens[k]) || /^(?:ضروره|اهميه|وجوب)$/.test(form);
      if (told) return this.quotedName(from, k);
    }
    return undefined;
  }

  private quotedName(from: number, to: number): NounPhrase {
    const name = { from, to };
    return {
      ...name,
      titles: [],
      name,
      headDefinite: false,
      capital: false,
      joint: false,
      acronyms: [],
      same: false,
    };
  }

  private isKnownName(from: number, closer: number): boolean {
    const { phrases } = this.reading;
    const alone = closer - from === 1 && phrases.surnames.has(this.tokens[from]?.form ?? '');
    return alone || (closer - from <= 3 && mayBeName(phrases, from));
  }

  private hasPronoun(at: number): boolean {
    const { form } = this.tokens[at] ?? { form: '' };
    return this.reading.classes.of(form).definite && !form.startsWith('ال');
  }

  /** `قال المحافظ إن السد قديم، ودعا السكان إلى الحذر`: people whom a speaker calls upon, in the sentence that he speaks in. */
  private isCalledUpon(phrase: NounPhrase, first: string): boolean {
    const calls = /^(?:دعا|ناشد|حث|حض)$/.test(this.cue.reading.lemma.lemma);
    if (!calls || !this.cue.conjunction || this.cue.reading.tense !== 'past') return false;
    const next = this.tokens[phrase.from + 1]?.form ?? '';
    const alone = PROMISED.test(first) && (phrase.to - phrase.from === 1 || next === 'الي');
    return (alone || /^(?:سكان|اهالي|انصار|جماهير|ابناء)$/.test(first)) && this.goesOnSpeaking();
  }

  /** A verb with an object may have left its subject out: `وطالب الوزارة بضرورة` is not what a ministry said. */
  protected isSubject(phrase: NounPhrase): boolean {
    if (!this.has('charge', 'urge', 'blame', 'deem', 'name')) return true;
    const { gender } = this.cue.reading;
    // `وصفت الحادث بأنه`: a word with `ال` that is nobody's name here.
    const common =
      !phrase.head && !phrase.state && /^ال/.test(this.tokens[phrase.from]?.form ?? '');
    if (common && !isSomebody(this.reading, phrase)) return false;
    // `وطمأن المرضى بأن`, and not `وطمأن الوزير المرضى بأن`
    const others = /^ال.{3}/.test(this.tokens[phrase.to]?.form ?? '');
    const soothed = this.cue.reading.lemma.lemma === 'طمأن' && this.cue.conjunction && !others;
    if (soothed && !phrase.name && phrase.head?.kind !== 'body' && phrase.to - phrase.from === 1)
      return false;
    // `وحثت الجامعة العربية على الإصرار`: whoever is urged must be told, so the one phrase is that.
    const people = PROMISED.test(this.tokens[phrase.from]?.form ?? '');
    const after = this.tokens[people ? phrase.from + 1 : phrase.to]?.form ?? '';
    const urged = /^(?:حث|حض|شجع)$/.test(this.cue.reading.lemma.lemma) && after === 'علي';
    if (urged && this.cue.conjunction) return false;
    // `ودعا أنصاره إلى التظاهر`: those who are somebody's are called upon by him.
    const owned = phrase.head?.kind === 'group' && this.hasPronoun(phrase.from);
    if (owned && /^(?:دعا|حث|حض|ناشد|أمر)$/.test(this.cue.reading.lemma.lemma)) return false;
    // `ودعا زملاءه إلى التهدئة`
    const his =
      /^(?:زملا|اعضا|ابنا|رفاق|انصار|موي?دي|مناصري|لاعبي|شركا|حلفا|اصدقا|جيران)[ءي]?ه(?:ا|م)?$/;
    if (this.has('urge', 'charge') && his.test(this.tokens[phrase.from]?.form ?? '')) return false;
    // `وطالب الصحفيين بكتابة`: the oblique plural is whom the verb is about.
    const spoken = this.tokens[phrase.from]?.form ?? '';
    const oblique = /.{3}ين$/.test(spoken) || (!phrase.headDefinite && /.{3}ي$/.test(spoken));
    if (phrase.head?.number === 'plural' && !phrase.joint && oblique) return false;
    // `ودعا مرتادي الطرق إلى الالتزام`: … also one that no list knows.
    const word = this.reading.classes.of(spoken);
    const theirs = this.reading.classes.of(this.tokens[phrase.from + 1]?.form ?? '').definite;
    const unlisted = !word.head && !word.givenName && !word.nisba && !word.definite;
    if (unlisted && oblique && theirs && phrase.to - phrase.from > 1 && this.cue.conjunction)
      return false;
    // `ووعد السكان بتوفير الماء`: whom it was promised, and `ووعد المسؤولون بالتدخل`
    const promises = this.cue.reading.lemma.lemma === 'وعد' && this.cue.conjunction;
    if (promises && phrase.to - phrase.from === 1 && PROMISED.test(spoken)) return false;
    if (this.isCalledUpon(phrase, spoken)) return false;
    // `وحملت حكومة الاحتلال المسؤولية`: what it is blamed for stands inside the phrase.
    for (let k = phrase.from; this.has('blame') && k < phrase.to; k++) {
      if (/^(?:ال)?مس[ءوي]+ليه$/.test(this.tokens[k]?.form ?? '')) return false;
    }
    // `اتهم الحية السلطة`: a surname that the article knows.
    const surname = phrase.to - phrase.from === 1 && phrase.headDefinite === false && phrase.name;
    const known = surname && this.tokens[phrase.from]?.form.startsWith('ال');
    if (known && isSomebody(this.reading, phrase)) return true;
    const first = this.tokens[phrase.from]?.form ?? '';
    // `وحذر حمزة من أن`: a name whose ending tells no gender.
    const named = phrase.name !== undefined && isSomebody(this.reading, phrase);
    const shaped = first.endsWith('ه') && !named ? 'f' : undefined;
    const own = phrase.state ? genderOfState(phrase, first) : (phrase.head?.gender ?? shaped);
    if (!own || phrase.joint) return true;
    const plural = phrase.head?.number === 'plural';
    if (plural && phrase.head?.kind !== 'body') return true;
    return own === gender;
  }
}
