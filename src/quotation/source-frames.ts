/**
 * Whoever speaks, right after a reporting verb: which phrase is its subject, which its object, and which whom it was
 * said to.
 *
 * @module
 */

import type { Token } from '../arabic/tokens.ts';
import { mayBeName, placeAt } from '../names/name-words.ts';
import { type NounPhrase, readNounPhrase } from '../names/noun-phrase.ts';
import { readSubjectPhrase } from '../names/subject-phrase.ts';
import { isComplementizer } from './reading.ts';
import { isSomebody } from './somebody.ts';
import { SpeechFrames } from './speech-frames.ts';

const VEIL = /^(?:النقاب|اللثام|الستار|الغطاء)$/;

/** Whether a phrase names one person by an office of several words: `عضو المجلس البلدي`. */
const isOffice = ({ head, headDefinite, titles, joint }: NounPhrase): boolean => {
  const [title] = titles;
  const long = title !== undefined && title.to - title.from > 1;
  return head?.kind === 'person' && head.number === 'singular' && !headDefinite && !joint && long;
};

/** Reads the subject of a verb. */
export abstract class SourceFrames extends SpeechFrames {
  /** `أعلن المغرب على لسان وزير خارجيته ناصر بوريطة`: through whom a body speaks. */
  protected readSpokesman(at: number): NounPhrase | undefined {
    if (this.tokens[at]?.form !== 'علي' || this.tokens[at + 1]?.form !== 'لسان') return undefined;
    return readNounPhrase(this.reading.phrases, at + 2, this.limit);
  }

  protected isTitleAt(at: number): boolean {
    const { head, definite } = this.reading.classes.of(this.tokens[at]?.form ?? '');
    return (
      this.cue.reading.lemma.frames.has('that') &&
      definite &&
      /^(?:person|body)$/.test(head?.kind ?? '')
    );
  }

  /** Token after whom it was said to, where that stands before the speaker: `أكد لـ«عكاظ» الوكيل`, `قال للصحفيين الوزير`. */
  protected addresseeEnd(at: number): number {
    const { form } = this.tokens[at] as Token;
    const closer = this.reading.marks.closerOf.get(at + 1);
    if (form === 'ل' && closer !== undefined && closer - at <= 7) return closer + 1;
    const { head, proclitic } = this.reading.classes.of(form);
    if (proclitic !== 'ل' || !head) return at;
    if (head.kind === 'outlet' || form === 'لوكاله') {
      return readNounPhrase(this.reading.phrases, at, this.limit)?.to ?? at;
    }
    if (head.number === 'plural' && head.kind === 'person') return at + 1;
    return at;
  }

  /** `أكد ماكرون لنظيره الإيراني | ضرورة خفض التصعيد`: over one person it was said to, where a verbal noun follows. */
  protected afterHearer(at: number): number {
    const { form } = this.tokens[at] ?? { form: '' };
    if (!this.source || !/^ل.{3}/.test(form) || !this.has('object')) return at;
    if (this.reading.classes.of(form).head?.kind !== 'person') return at;
    const hearer = readNounPhrase(this.reading.phrases, at, this.limit);
    const next = this.reading.classes.of(this.tokens[hearer?.to ?? at]?.form ?? '');
    return hearer && !next.definite && next.classes.has('verbal-noun') ? hearer.to : at;
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
    const closer = this.reading.marks.closerOf.get(from);
    if (closer !== undefined && closer - from <= 9) {
      // `أفاد « هادي مجدوب » كاتب الدولة`, `قالت «هيئة شؤون الأسرى»`, `أكد «الربيعة»`
      const inside = readNounPhrase(this.reading.phrases, from + 1, closer);
      const body = /^(?:body|name|outlet)$/.test(inside?.head?.kind ?? '');
      const named = inside?.name && (body || this.isKnownName(from + 1, closer));
      if (inside?.to === closer && named) return { ...inside, to: closer + 1 };
      if (inside?.to === closer && body) return inside;
      // `قالت "الأسوشيتد برس" إن`: whatever stands between the verb and its clause.
      const clause = isComplementizer(this.tokens[closer + 1]) && this.has('that');
      if (clause && closer - from <= 4) return this.quotedName(from + 1, closer);
    }
    const word = this.reading.classes.of(token.form);
    if (word.classes.has('preposition') || word.classes.has('first-person')) return undefined;
    if (word.classes.has('verbal-noun') && !word.head) return undefined;
    if (token.form === 'كل' && this.tokens[from + 1]?.form === 'من') return this.readBoth(from);
    if (this.has('deem') && this.cue.reading.pronoun && this.isPredicate(from)) return undefined;
    const denying = /^(?:denies|condemns)$/.test(this.cue.reading.lemma.stance);
    if (denying && word.classes.has('claim')) return undefined;
    if (/^[لبك]/.test(word.proclitic) || /^(?:بال|لل)/.test(token.form)) return undefined;
    // `نفت أسرة الفنان`: a body, though `أسره` is a deed as well.
    const body =
      (word.head?.kind === 'body' && token.text.endsWith('ة')) ||
      /^(?:honorific|study)$/.test(word.head?.kind ?? '');
    if (
      this.reading.classes.isVerbalNoun(token.form) &&
      !body &&
      (word.definite ? !word.head : this.objectFrames())
    )
      return undefined;
    const people = this.has('charge', 'urge', 'blame', 'deem', 'name', 'attribute', 'agent');
    const read = people ? readNounPhrase : readSubjectPhrase;
    const phrase = read(this.reading.phrases, from, this.limit);
    if (!phrase) return undefined;
    // `وصفهم بانفصاليين`: what they are called.
    if (this.has('name') && !phrase.head && /^ب/.test(token.form)) return undefined;
    // `طالب بتعويضات تتخطى كذا`: an unknown word in `ب` is no name that the article knows.
    const unknown = !phrase.head && !phrase.state && /^ب.{3}/.test(token.form);
    if (unknown && this.has('with', 'charge') && !isSomebody(this.reading, phrase))
      return undefined;
    if (!this.isSubject(phrase)) return undefined;
    if (people && this.isAccused(phrase))
      return { ...phrase, to: phrase.name?.to ?? phrase.to, titles: [] };
    const subject = this.withoutDemand(this.withoutVeil(this.withoutObject(phrase)));
    return this.withJoined(this.withTown(subject));
  }

  /** `أعلنت هيئة المستشفى العام بتعز إغلاق`: the town of a body, whose verb takes no `بـ` of its own. */
  private withTown(phrase: NounPhrase): NounPhrase {
    const { form, kind } = this.tokens[phrase.to] ?? { form: '' };
    const own = this.has('with', 'charge', 'name', 'deem', 'blame', 'agent');
    if (phrase.head?.kind !== 'body' || phrase.name || own || kind !== 'word') return phrase;
    const { classes, head } = this.reading.classes.of(form);
    const { isVerbalNoun } = this.reading.classes;
    if (!/^ب(?!ال).{3}/.test(form) || classes.size > 0 || head) return phrase;
    if (isVerbalNoun.call(this.reading.classes, form.slice(1)) || phrase.to + 1 >= this.limit)
      return phrase;
    return this.endsSubject(phrase.to + 1) ||
      this.reading.classes.isSurelyVerbalNoun(this.tokens[phrase.to + 1]?.form ?? '')
      ? { ...phrase, to: phrase.to + 1 }
      : phrase;
  }

  /** `اتهم الدويسان الوزير بالفشل`: a title with `ال` right after a surname alone is whom the verb is about. */
  private isAccused({ from, name, titles }: NounPhrase): boolean {
    const title = titles[0];
    if (name?.from !== from || name.to !== title?.from || name.to - name.from !== 1) return false;
    return this.reading.classes.of(this.tokens[title.from]?.form ?? '').definite;
  }

  /** `كشف الكاتب النقاب عن` */
  private withoutVeil(phrase: NounPhrase): NounPhrase {
    const last = phrase.to - 1;
    if (last === phrase.from || phrase.name || !VEIL.test(this.tokens[last]?.form ?? ''))
      return phrase;
    return { ...phrase, to: last, titles: [{ from: phrase.from, to: last }] };
  }

  /**
   * `أكدت الأمم المتحدة والاتحاد الإفريقي وعدد من المنظمات أن`: those who speak together, where the clause or a comma
   * follows the last of them.
   */
  private withJoined(phrase: NounPhrase): NounPhrase {
    if (!this.has('that') || this.has('charge', 'urge', 'blame', 'deem', 'name')) return phrase;
    let { to } = phrase;
    while (to < this.limit) {
      const token = this.tokens[to];
      const { proclitic, head } = this.reading.classes.of(token?.form ?? '');
      const place = placeAt(this.reading.phrases, to, token?.form.slice(1));
      const given = this.reading.classes.of(token?.form.slice(1) ?? '').givenName;
      const joins = token?.kind === 'word' && token.form.startsWith('و') && !this.reading.cues[to];
      if (!joins || !((proclitic === 'و' && head) || place || given)) break;
      const next = readNounPhrase(this.reading.phrases, to, this.limit);
      if (!next || next.to <= to || !isSomebody(this.reading, next)) break;
      // `سامي علي استشاري ورئيس الوحدة`: one person of two callings.
      if (phrase.name && !next.name && next.head?.kind === 'person') break;
      // `رئيس لجنة المحامين وعضو المجلس البلدي ماجد حداد` as well
      if (next.name && isOffice(phrase) && isOffice(next) && to === phrase.to)
        return { ...phrase, to: next.to, name: next.name };
      to = next.to;
    }
    if (to === phrase.to || !this.endsSubject(to)) return phrase;
    return { ...phrase, to, joint: true };
  }

  /** Whether the clause, a comma or a phrase of time or place begins at a token. */
  private endsSubject(at: number): boolean {
    const token = this.tokens[at];
    if (!token || this.isOpenerAt(at)) return token !== undefined;
    if (token.kind === 'mark') return /^[،,]$/.test(token.text);
    const { classes } = this.reading.classes.of(token.form);
    return classes.has('time') || classes.has('preposition');
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

  /** `وصف المدير القرار بأنه`: a noun with `ال` right after a title is the object, unless it may be an adjective. */
  private withoutObject(phrase: NounPhrase): NounPhrase {
    if (!this.objectFrames() || phrase.name) return phrase;
    const longest = /^(?:person|source)$/.test(phrase.head?.kind ?? '') ? 3 : 2;
    const short = phrase.headDefinite && phrase.to - phrase.from <= longest;
    if (short && phrase.to - phrase.from >= 2 && this.isThing(phrase.from + 1))
      return this.cutAt(phrase, phrase.from + 1);
    // `وصف وزير الخارجية الفرنسي | القرار`: behind an adjective of a state whoever speaks ends.
    const last = phrase.to - 1;
    const described = this.reading.classes.of(this.tokens[last - 1]?.form ?? '').nisba;
    // `اعتبر المدرب الفرنسي | القرار خطوة`
    const deemed = this.has('deem') && this.isPredicate(phrase.to);
    const ended = (described && this.has('name', 'deem')) || deemed;
    return last - 1 > phrase.from && ended && this.isThing(last)
      ? this.cutAt(phrase, last)
      : phrase;
  }

  private cutAt(phrase: NounPhrase, to: number): NounPhrase {
    return { ...phrase, to, titles: [{ from: phrase.from, to }] };
  }

  /** Whether a word with `ال` is a noun for a thing and may be no adjective. */
  private isThing(at: number): boolean {
    const word = this.reading.classes.of(this.tokens[at]?.form ?? '');
    const bare = this.reading.classes.of(word.bare);
    const adjective =
      word.nisba !== undefined ||
      /يه?$|^م.*[^ت]$/.test(word.bare) ||
      bare.classes.has('adjective') ||
      word.classes.has('title-adjective') ||
      word.classes.has('same');
    return word.definite && !adjective;
  }

  /** `أهاب الدفاع المدني بالمواطنين توخي الحذر`: the verb's own `بـ`, unless another comes after the name. */
  private withoutDemand(phrase: NounPhrase): NounPhrase {
    if (!this.any('with') || phrase.name || !phrase.headDefinite) return phrase;
    let to = phrase.from + 1;
    const { classes } = this.reading;
    // `طالب الأهالي | بفتح تحقيق`, though `فتح` is a movement's name as well
    const demanded = (form: string) =>
      /^بال.{2}/.test(form) || (/^ب.{2}/.test(form) && classes.isSurelyVerbalNoun(form.slice(1)));
    while (to < phrase.to && !demanded(this.tokens[to]?.form ?? '')) to++;
    if (
      to === phrase.to ||
      this.findAhead(
        phrase.to,
        8,
        (k) => /^ب/.test(this.tokens[k]?.form ?? '') && this.startsDemand(k),
      )
    )
      return phrase;
    return { ...phrase, to, titles: [{ from: phrase.from, to }] };
  }

  /** A verb with an object may have left its subject out: `وطالب الوزارة بضرورة` is not what a ministry said. */
  protected isSubject(phrase: NounPhrase): boolean {
    if (!this.has('charge', 'urge', 'blame', 'deem', 'name')) return true;
    const { gender } = this.cue.reading;
    // `وصفت الحادث بأنه`: a word with `ال` that is nobody's name here.
    const common =
      !phrase.head && !phrase.state && /^ال/.test(this.tokens[phrase.from]?.form ?? '');
    if (common && !isSomebody(this.reading, phrase)) return false;
    // `وحثت الجامعة العربية على الإصرار`: whoever is urged must be told, so the one phrase is that.
    const after = this.tokens[phrase.to]?.form ?? '';
    const urged = /^(?:حث|حض|شجع)$/.test(this.cue.reading.lemma.lemma) && after === 'علي';
    if (urged && this.cue.conjunction) return false;
    // `وطالب الصحفيين بكتابة`: the oblique plural is whom the verb is about.
    const spoken = this.tokens[phrase.from]?.form ?? '';
    if (phrase.head?.number === 'plural' && !phrase.joint && /.{3}ين$/.test(spoken)) return false;
    // `وحملت حكومة الاحتلال المسؤولية`: what it is blamed for stands inside the phrase.
    for (let k = phrase.from; this.has('blame') && k < phrase.to; k++) {
      if (/^(?:ال)?مس[ءوي]+ليه$/.test(this.tokens[k]?.form ?? '')) return false;
    }
    // `اتهم الحية السلطة`: a surname that the article knows.
    const surname = phrase.to - phrase.from === 1 && phrase.headDefinite === false && phrase.name;
    const known = surname && this.tokens[phrase.from]?.form.startsWith('ال');
    if (known && isSomebody(this.reading, phrase)) return true;
    const first = this.tokens[phrase.from]?.form ?? '';
    const own = phrase.state
      ? 'f'
      : (phrase.head?.gender ?? (first.endsWith('ه') ? 'f' : undefined));
    if (!own || phrase.joint) return true;
    const plural = phrase.head?.number === 'plural';
    if (plural && phrase.head?.kind !== 'body') return true;
    return own === gender;
  }
}
