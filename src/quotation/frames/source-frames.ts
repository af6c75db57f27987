/**
 * The subject of a reporting verb: the phrase right after it, a name between marks, those who speak together, and what
 * is no subject though it stands there.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { withoutRuler } from '../../names/phrases/era-phrases.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { OWN_HONORIFIC } from '../../names/phrases/phrase-opening.ts';
import { readSubjectPhrase } from '../../names/phrases/subject-phrase.ts';
import { introducesByLast } from '../../names/speakers/introductions.ts';
import { mayBeName } from '../../names/words/name-words.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import { followsGiven } from '../../names/words/surnames.ts';
import { hidesName, isWordName } from '../../names/words/word-names.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { ObjectPeople } from './object-people.ts';
import { VEIL } from './subject-bounds.ts';

/** Reads the subject of a verb. */
export abstract class SourceFrames extends ObjectPeople {
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

  /** The phrase at a token that is the verb's subject. */
  protected readSource(from: number): NounPhrase | undefined {
    if (!this.tokens[from] || from >= this.limit || this.isOpenerAt(from)) return undefined;
    if (this.isNobody(from)) return undefined;
    const marked = this.readMeeting(from) ?? this.readMarkedName(from);
    if (marked) return marked;
    if (this.isNoNoun(from)) return undefined;
    if (this.tokens[from]?.form === 'كل' && this.tokens[from + 1]?.form === 'من')
      return this.readBoth(from);
    if (this.isSpokenOf(from) || this.isDoneDeed(from)) return undefined;
    const phrase = this.readWhole(from);
    return phrase && this.cutSubject(phrase);
  }

  /** Whether a word is known to stand for nobody who speaks. */
  private isNobody(from: number): boolean {
    const { form } = this.tokens[from] as Token;
    // `كشف النقاب عن`: the verb's own noun.
    if (VEIL.test(form)) return true;
    // `قال للصحيفة طالبا عدم نشر اسمه: «…»`
    if (hidesName(this.tokens, from)) return true;
    // `لكن مصدرا في اللجنة برر ذلك بعطل`: what is justified
    return this.cue.reading.lemma.lemma === 'برر' && /^(?:ذلك|هذا)$/.test(form);
  }

  /** `أفاد « هادي مجدوب » كاتب الدولة`, `قالت «هيئة شؤون الأسرى»`, `أكد «الربيعة»` */
  private readMarkedName(from: number): NounPhrase | undefined {
    const closer = this.reading.marks.closerOf.get(from);
    if (closer === undefined || closer - from > 9) return undefined;
    const inside = readNounPhrase(this.reading.phrases, from + 1, closer);
    const body = /^(?:body|name|outlet)$/.test(inside?.head?.kind ?? '');
    const colon = this.tokens[closer + 1]?.text === ':';
    // and `قالت "أم العبد"`
    const kunya = /^(?:ام|ابو)$/.test(this.tokens[from + 1]?.form ?? '') && closer === from + 3;
    const named = inside?.name && (body || colon || kunya || this.isKnownName(from + 1, closer));
    if (inside?.to === closer && named) return inside;
    // `وأضافت "السويدي": "العلاج بالمجان"`
    if (colon && closer - from <= 3 && this.has('speech')) return this.quotedName(from + 1, closer);
    if (inside?.to === closer && body) return inside;
    return this.opensClause(closer + 1) && closer - from <= 4
      ? this.quotedName(from + 1, closer)
      : undefined;
  }

  /** `قالت "الأسوشيتد برس" إن`: whatever stands between the verb and its clause. */
  private opensClause(at: number): boolean {
    // and `علمت «المساء» من مصدر مطلع أن`
    const heard = this.cue.reading.lemma.lemma === 'علم' && this.tokens[at]?.form === 'من';
    return heard || (isComplementizer(this.tokens[at]) && this.has('that'));
  }

  /** Whether a word is a preposition, `أنا` or a verbal noun, and nobody's name. */
  private isNoNoun(from: number): boolean {
    const { phrases, classes } = this.reading;
    const word = classes.of((this.tokens[from] as Token).form);
    if (isOfClass(phrases, from, 'preposition') || word.classes.has('first-person')) return true;
    return word.classes.has('verbal-noun') && !word.head && !isWordName(phrases, from);
  }

  /** Whether a word stands for what the verb is about, or to whom it speaks. */
  private isSpokenOf(from: number): boolean {
    const { form } = this.tokens[from] as Token;
    const word = this.reading.classes.of(form);
    // `اعتبرها سابقة خطيرة`
    if (this.has('deem') && this.cue.reading.pronoun && this.isPredicate(from)) return true;
    // `نفى مزاعم الوزير`
    const denying = /^(?:denies|condemns)$/.test(this.cue.reading.lemma.stance);
    if (denying && word.classes.has('claim')) return true;
    return /^[لبك]/.test(word.proclitic) || /^(?:بال|لل)/.test(form);
  }

  /** `أعلن إطلاق الحملة`: a deed that the verb tells of, and nobody whose name has its letters. */
  private isDoneDeed(from: number): boolean {
    const { classes, phrases } = this.reading;
    const { form } = this.tokens[from] as Token;
    const word = classes.of(form);
    const deed = classes.isVerbalNoun(form);
    if (!deed || this.isBodyOrHonorific(from)) return false;
    // `أكدت ابتسام السويدي أن`; `وحذر ترامب من أنه`, where the article has `دونالد ترامب`
    const listed = word.definite || classes.isListedNoun(form);
    const known = (!listed && followsGiven(phrases, form)) || introducesByLast(phrases, form);
    if (known || isWordName(phrases, from)) return false;
    return word.definite ? !word.head : this.objectFrames();
  }

  /** `نفت أسرة الفنان`: a body, though `أسره` is a deed as well. */
  private isBodyOrHonorific(from: number): boolean {
    const { form, text } = this.tokens[from] as Token;
    const kind = this.reading.classes.of(form).head?.kind;
    const body = kind === 'body' && text.endsWith('ة');
    return body || kind === 'honorific' || kind === 'study' || OWN_HONORIFIC.test(form);
  }

  /** The phrase at a token, as far as it goes, where it may name somebody. */
  private readWhole(from: number): NounPhrase | undefined {
    const { phrases } = this.reading;
    const told = this.isAboutPeople()
      ? readNounPhrase(phrases, from, this.limit)
      : readSubjectPhrase(phrases, from, this.limit);
    if (!told) return undefined;
    const phrase = withoutRuler(phrases, told, this.limit);
    const { form } = this.tokens[from] as Token;
    // `وصفهم بانفصاليين`: what they are called.
    if (this.has('name') && !phrase.head && /^ب/.test(form)) return undefined;
    // `طالب بتعويضات تتخطى كذا`: an unknown word in `ب` is no name that the article knows.
    const unknown = !phrase.head && !phrase.state && /^ب.{3}/.test(form);
    const governed = unknown && this.has('with', 'charge');
    return governed && !isSomebody(this.reading, phrase) ? undefined : phrase;
  }

  /** Whether a verb speaks of people, whose phrase may stand where its subject would. */
  private isAboutPeople(): boolean {
    return this.has('charge', 'urge', 'blame', 'deem', 'name', 'attribute', 'agent');
  }

  /** Cuts off and joins what goes with a subject; undefined where the phrase is the verb's object. */
  private cutSubject(phrase: NounPhrase): NounPhrase | undefined {
    const accused = this.isAboutPeople() && this.isAccused(phrase);
    const whole = accused && this.isNameBeforeTitle(phrase);
    const speaks = whole || this.isSubject(phrase);
    if (!speaks || this.isOnlyObject(phrase) || this.isDemandedOf(phrase)) return undefined;
    if (accused) return { ...phrase, to: phrase.name?.to ?? phrase.to, titles: [] };
    const own = this.withoutVeil(
      this.withoutCall(this.withoutObject(this.withoutAddressee(phrase))),
    );
    const subject = this.withoutDemand(own);
    return this.properName(subject) ?? this.withJoined(this.withTown(subject));
  }

  /** `دعا المدير العام | للإفراج عن العمال`, and not `دعا المدير العام للإنتاج إلى`: what is called for is no part of a title. */
  private withoutCall(phrase: NounPhrase): NounPhrase {
    const last = phrase.to - 1;
    const { form } = this.tokens[last] ?? { form: '' };
    const deed = /^لل/.test(form) && this.reading.classes.isVerbalNoun(form.slice(2));
    const calls = this.cue.reading.lemma.lemma === 'دعا' && !phrase.name && last > phrase.from;
    const after = this.tokens[phrase.to]?.form ?? '';
    return calls && deed && /^(?:عن|علي|في|من|ب.{3,})$/.test(after)
      ? this.cutAt(phrase, last)
      : phrase;
  }

  /** `شركة النقل الكبرى، | شركة "نورفا"،`: a body's own name between commas, behind what it is. */
  private properName({ head, name, acronyms, to }: NounPhrase): NounPhrase | undefined {
    if (head?.kind !== 'body' || name || acronyms.length > 0 || !isComma(this.tokens[to]))
      return undefined;
    const own = readNounPhrase(this.reading.phrases, to + 1, this.limit);
    const same = own?.head?.lemma === head.lemma && !own.headDefinite && own.acronyms.length > 0;
    return same && isComma(this.tokens[own.to]) ? own : undefined;
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
}
