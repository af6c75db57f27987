/**
 * Where the subject of a reporting verb ends: before the verb's own noun, its object or its demand, and behind those
 * who speak together.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import {
  type NounPhrase,
  readNounPhrase,
  type TokenRange,
} from '../../names/phrases/noun-phrase.ts';
import { HONORIFIC } from '../../names/phrases/phrase-opening.ts';
import { placeAt } from '../../names/words/phrase-context.ts';
import { lastNamesOf } from '../../names/words/surnames.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { AdverbFrames } from './adverb-frames.ts';

/** What is uncovered, the noun of a verb: `كشف النقاب عن`. */
export const VEIL = /^(?:النقاب|اللثام|الستار|الغطاء)$/;

/** Whether a phrase names one person by an office of several words: `عضو المجلس البلدي`. */
const isOffice = ({ head, headDefinite, titles, joint }: NounPhrase): boolean => {
  const [title] = titles;
  const long = title !== undefined && title.to - title.from > 1;
  return head?.kind === 'person' && head.number === 'singular' && !headDefinite && !joint && long;
};

/** `صاحب المجلة ومديرها العام`: behind a man's office `ها` is the body's. */
const isSameBodys = ({ head }: NounPhrase, form: string): boolean =>
  head?.gender === 'm' && /^و.{3,}ها$/.test(form);

/** Cuts and joins what was read as a verb's subject. */
export abstract class SubjectBounds extends AdverbFrames {
  /** `أعلنت هيئة المستشفى العام بتعز إغلاق`: the town of a body, whose verb takes no `بـ` of its own. */
  protected withTown(phrase: NounPhrase): NounPhrase {
    const { form, kind } = this.tokens[phrase.to] ?? { form: '' };
    const own = this.has('with', 'charge', 'name', 'deem', 'blame', 'agent');
    if (phrase.head?.kind !== 'body' || phrase.name || own || kind !== 'word') return phrase;
    const { classes, head } = this.reading.classes.of(form);
    const { isVerbalNoun } = this.reading.classes;
    // `دعت لجان المقاومة بالخرطوم في بيان`
    const place = /^ب/.test(form)
      ? placeAt(this.reading.phrases, phrase.to, form.slice(1))
      : undefined;
    const after = phrase.to + (place?.words.length ?? 0);
    const ends =
      this.endsSubject(after) || (this.has('urge') && /^ال/.test(this.tokens[after]?.form ?? ''));
    if (place && after < this.limit && ends) return { ...phrase, to: after };
    if (!/^ب(?!ال).{3}/.test(form) || classes.size > 0 || head) return phrase;
    if (isVerbalNoun.call(this.reading.classes, form.slice(1)) || phrase.to + 1 >= this.limit)
      return phrase;
    return this.endsSubject(phrase.to + 1) ||
      this.reading.classes.isSurelyVerbalNoun(this.tokens[phrase.to + 1]?.form ?? '')
      ? { ...phrase, to: phrase.to + 1 }
      : phrase;
  }

  /** `كشف الكاتب النقاب عن` */
  protected withoutVeil(phrase: NounPhrase): NounPhrase {
    const last = phrase.to - 1;
    if (last === phrase.from || phrase.name || !VEIL.test(this.tokens[last]?.form ?? ''))
      return phrase;
    return { ...phrase, to: last, titles: [{ from: phrase.from, to: last }] };
  }

  /** `أكدت مصادر طبية | لمراسل "الحدث" أن`: to whom it was said. */
  protected withoutAddressee(phrase: NounPhrase): NounPhrase {
    if (phrase.name || phrase.head?.kind !== 'source') return phrase;
    for (let i = phrase.from + 1; i < phrase.to; i++) {
      const { proclitic, head } = this.reading.classes.of(this.tokens[i]?.form ?? '');
      const outlet = head?.kind === 'outlet' || /^(?:مراسل|وكاله|شبكه)$/.test(head?.lemma ?? '');
      if (proclitic === 'ل' && outlet && this.tokens[i - 1]?.form !== 'تابعه')
        return this.cutAt(phrase, i);
    }
    return phrase;
  }

  /**
   * `أكدت الأمم المتحدة والاتحاد الإفريقي وعدد من المنظمات أن`: those who speak together, where the clause or a comma
   * follows the last of them.
   */
  protected withJoined(phrase: NounPhrase): NounPhrase {
    if (this.isBesideSurname(phrase)) return { ...phrase, to: phrase.to + 1, joint: true };
    // `حذرت وكالة ومنظمات من أن`, and `اتهم ناشطون ومصدر طبي القوات بكذا`: whoever warns or tells unnamed.
    const warns = this.cue.reading.lemma.lemma === 'حذر';
    const unnamed = this.has('charge') && !phrase.headDefinite && !phrase.name;
    if (unnamed && !this.has('urge')) return this.withSource(phrase);
    if (!warns && this.isAboutOthers()) return this.withBesideOther(phrase);
    if (!this.has('that', 'agent')) return phrase;
    let { to } = phrase;
    for (let next = this.readJoined(phrase, to); next; next = this.readJoined(phrase, to)) {
      // `رئيس لجنة المحامين وعضو المجلس البلدي ماجد حداد` as well
      const office = isOffice(next) || isSameBodys(phrase, this.tokens[to]?.form ?? '');
      if (next.name && isOffice(phrase) && office && to === phrase.to)
        return { ...phrase, to: next.to, name: next.name };
      to = next.to;
    }
    // `رحب سامي حداد وسليم شاهين | بانسحاب القوات`
    const deed = this.has('agent', 'with') && /^ب.{3}/.test(this.tokens[to]?.form ?? '');
    if (to === phrase.to || !(deed || this.isTheirDeed(to) || this.endsSubject(to))) return phrase;
    return { ...phrase, to, joint: true };
  }

  /** Whether the verb takes whom or what it is about for its object. */
  private isAboutOthers(): boolean {
    return this.has('charge', 'urge', 'blame', 'deem', 'name');
  }

  /** `دعا الوزير سامي حداد والرئيس بيتر هوفمان | الأطراف إلى كذا`: two who call upon those who stand behind them. */
  private withBesideOther(phrase: NounPhrase): NounPhrase {
    if (this.has('deem', 'name')) return phrase;
    const next = this.readJoined(phrase, phrase.to);
    if (!next || next.to >= this.limit) return phrase;
    const whom = this.reading.classes.of(this.tokens[next.to]?.form ?? '');
    const others = whom.definite || whom.head !== undefined || this.startsPlace(next.to);
    const governed = whom.proclitic !== '' || whom.classes.has('preposition');
    // `وطالب سامي حداد وسلوى شاهين | بوقف القتال`: nobody stands behind them
    const demands = this.cue.reading.lemma.lemma === 'طالب' && phrase.name && next.name;
    const both = demands && /^ب.{3}/.test(this.tokens[next.to]?.form ?? '');
    return (others && !governed) || both ? { ...phrase, to: next.to, joint: true } : phrase;
  }

  private startsPlace(at: number): boolean {
    return placeAt(this.reading.phrases, at) !== undefined;
  }

  /** `أعلنت اللجنة وعدد من النقابات | دعمهم للإضراب`, `أكد الوزير ونظيره المجري | أهمية الحوار`: what they speak of. */
  private isTheirDeed(at: number): boolean {
    const form = this.tokens[at]?.form ?? '';
    const { classes } = this.reading;
    if (!this.has('object')) return false;
    const theirs = /.{3}هما?$/.test(form) && classes.isVerbalNoun(form);
    const next = this.tokens[at + 1]?.form ?? '';
    const led = /^ال.{2}|^ان$/.test(next) || classes.isListedNoun(next);
    return theirs || (classes.isListedNoun(form) && led);
  }

  /** `الأمم المتحدة | والاتحاد الإفريقي`: one more who speaks, in `و`, behind a phrase and whoever is joined to it. */
  private readJoined(phrase: NounPhrase, at: number): NounPhrase | undefined {
    if (at >= this.limit || !this.joins(at)) return undefined;
    const next = readNounPhrase(this.reading.phrases, at, this.limit);
    if (!next || next.to <= at || !isSomebody(this.reading, next)) return undefined;
    // `سامي علي استشاري ورئيس الوحدة`: one person of two callings.
    return phrase.name && !next.name && next.head?.kind === 'person' ? undefined : next;
  }

  /** Whether a calling, a place or a given name stands at a token, with `و`. */
  private joins(at: number): boolean {
    const { form, kind } = this.tokens[at] as Token;
    // `لخصت المصادر | وجهة نظر الوزير`
    const view = form === 'وجهه';
    if (kind !== 'word' || !form.startsWith('و') || view || this.reading.cues[at]) return false;
    const { proclitic, head } = this.reading.classes.of(form);
    if (proclitic === 'و' && head) return true;
    const bare = form.slice(1);
    return (
      placeAt(this.reading.phrases, at, bare) !== undefined ||
      this.reading.classes.of(bare).givenName
    );
  }

  /** `يطالب برانت وهيلد بالتحقيق`: two surnames that the article knows. */
  private isBesideSurname(phrase: NounPhrase): boolean {
    const second = this.tokens[phrase.to]?.form ?? '';
    if (phrase.name?.from !== phrase.to - 1 || !/^و.{3}/.test(second)) return false;
    const known = lastNamesOf(this.reading.phrases);
    const first = this.tokens[phrase.to - 1]?.form ?? '';
    return known.has(second.slice(1)) && (known.has(first) || isSomebody(this.reading, phrase));
  }

  /** `ناشطون ومصدر طبي`: a source without a name is nobody who is accused. */
  private withSource(phrase: NounPhrase): NounPhrase {
    const { proclitic, head, definite } = this.reading.classes.of(
      this.tokens[phrase.to]?.form ?? '',
    );
    if (proclitic !== 'و' || head?.kind !== 'source' || definite) return phrase;
    const source = readNounPhrase(this.reading.phrases, phrase.to, this.limit);
    return source && source.to < this.limit ? { ...phrase, to: source.to, joint: true } : phrase;
  }

  /** Whether the clause, a comma or a phrase of time or place begins at a token. */
  protected endsSubject(at: number): boolean {
    const token = this.tokens[at];
    if (!token || this.isOpenerAt(at)) return token !== undefined;
    if (token.kind === 'mark') return /^[،,]$/.test(token.text);
    const { classes } = this.reading.classes.of(token.form);
    return classes.has('time') || classes.has('preposition');
  }

  /** `وصف المدير القرار بأنه`: a noun with `ال` right after a title is the object, unless it may be an adjective. */
  protected withoutObject(phrase: NounPhrase): NounPhrase {
    if (!this.objectFrames()) return phrase;
    const people = this.peopleOnly(phrase);
    if (people) return people;
    if (phrase.name) return this.withoutDescribed(phrase, phrase.name);
    const longest = /^(?:person|source)$/.test(phrase.head?.kind ?? '') ? 3 : 2;
    // `أكدت معالي الوزيرة`
    // and `أكد السيد الرئيس`
    const [first, second] = [phrase.from, phrase.from + 1].map(
      (i) => this.reading.classes.of(this.tokens[i]?.form ?? '').head?.kind,
    );
    const addressed = first === 'honorific' && second === 'person';
    const honoured = addressed || HONORIFIC.test(this.tokens[phrase.from]?.form ?? '');
    const short = phrase.headDefinite && phrase.to - phrase.from <= longest && !honoured;
    if (short && phrase.to - phrase.from >= 2 && this.isThing(phrase.from + 1))
      return this.cutAt(phrase, phrase.from + 1);
    // `وصف وزير الخارجية الفرنسي | القرار`: behind an adjective of a state whoever speaks ends.
    const last = phrase.to - 1;
    const described = this.reading.classes.of(this.tokens[last - 1]?.form ?? '').nisba;
    // `اعتبر المدرب الفرنسي | القرار خطوة`
    const deemed = this.has('deem') && this.isPredicate(phrase.to);
    // `أرجع مدير السكن | التأخر إلى`
    const ascribed = this.has('attribute') && this.tokens[phrase.to]?.form === 'الي';
    const ended = (described && this.has('name', 'deem')) || deemed || ascribed;
    return last - 1 > phrase.from && ended && this.isThing(last)
      ? this.cutAt(phrase, last)
      : phrase;
  }

  /** `وصف النواب | كريم نصار بأنه كاذب`, `دعا النواب | الوزير كريم نصار إلى`: several people, before whom they speak of. */
  private peopleOnly({ name, ...people }: NounPhrase): NounPhrase | undefined {
    const { from, head, headDefinite, joint } = people;
    const several = head?.number === 'plural' && headDefinite && !joint;
    if (!name || !several || name.from === from) return undefined;
    let to = from + 1;
    while (to < name.from) {
      const other = this.reading.classes.of(this.tokens[to]?.form ?? '');
      if (other.definite && other.head?.kind === 'person' && other.head.number === 'singular')
        break;
      to++;
    }
    return this.cutAt(people, to);
  }

  /** `وصف المتحدث سامي حداد | التهديدات بأنها`: what is described stands before what it is called. */
  protected withoutDescribed(phrase: NounPhrase, name: TokenRange): NounPhrase {
    const last = phrase.to - 1;
    const next = this.tokens[phrase.to]?.form ?? '';
    const described =
      (this.has('name') && /^ب(?:ان|ال|$)/.test(next)) ||
      (this.has('deem') && this.isPredicate(phrase.to));
    // `انتقدت سلوى حداد | الصيغة المقترحة`: a thing with its adjective
    const thingly = /^ال.{2,}ة$/;
    const qualified =
      this.any('object') &&
      thingly.test(this.tokens[last]?.text ?? '') &&
      thingly.test(this.tokens[phrase.to]?.text ?? '');
    // `وصف الحربي | القرار بأنه`: a surname with `ال`, and what is described
    const surname = /^ال/.test(this.tokens[name.from]?.form ?? '');
    const words = name.to - name.from;
    // `حملت هدى منصور | الملعب مسؤولية الإصابات`
    const object = /^ال/.test(this.tokens[last]?.form ?? '') && words > 2;
    const blamed = object && this.has('blame') && /^(?:ال)?مسووليه$/.test(next);
    const thing =
      qualified || this.isThing(last) || (surname && /ة$/.test(this.tokens[last]?.text ?? ''));
    const longer = name.to === phrase.to && (words > 2 || (words === 2 && surname)) && thing;
    return ((described || qualified) && longer) || (blamed && name.to === phrase.to)
      ? { ...phrase, to: last, name: { from: name.from, to: last } }
      : phrase;
  }

  protected cutAt(phrase: NounPhrase, to: number): NounPhrase {
    return { ...phrase, to, titles: [{ from: phrase.from, to }] };
  }

  /** Whether a word with `ال` is a noun for a thing and may be no adjective. */
  protected isThing(at: number): boolean {
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
  protected withoutDemand(phrase: NounPhrase): NounPhrase {
    if (!this.any('with') || phrase.name || !phrase.headDefinite) return phrase;
    let to = phrase.from + 1;
    const { classes } = this.reading;
    // `طالب المتحدث | بلجنة تحقيق`: a body that there is not yet.
    const wanted = this.cue.reading.lemma.lemma === 'طالب' && phrase.head?.kind === 'person';
    // `طالب الأهالي | بفتح تحقيق`, though `فتح` is a movement's name as well
    const demanded = (form: string) =>
      (wanted && /^بلجنه$/.test(form)) ||
      /^بال.{2}/.test(form) ||
      (/^ب.{2}/.test(form) && classes.isSurelyVerbalNoun(form.slice(1)));
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
}
