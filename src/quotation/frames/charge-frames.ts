/**
 * Frames whose object is whom or what the verb is about, before what is said of it: who is accused of what, urged to what
 * or blamed for what, what something is deemed, what it is put down to.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { WordClass } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { glossEnd } from '../ends/reporter-words.ts';
import type { Opening } from '../opening.ts';
import { DeedFrames, openingAt } from './deed-frames.ts';

/** What somebody is made to bear: `حمل الحكومة مسؤولية الأزمة`. */
const BLAME =
  /^(?:ال)?(?:مس[وي]+ليه|مس[وي]+ليت(?:ه|ها|هم)|تبعه|تبعات|ذنب|وزر|عواقب|عبء|نتايج)(?:ه|ها|هم)?$/;

/** Reads whom a verb accuses, urges or blames, and what it deems something or puts it down to. */
export abstract class ChargeFrames extends DeedFrames {
  /**
   * `اتهم الوزير "فلول المحاكم" بالوقوف وراء القصف`, `ناشد «محامو الطوارئ» طرفي النزاع`
   * and `اتهم الوزير: "فلول المحاكم"، في إشارة إلى القضاة، بالوقوف`
   */
  protected readMarkedCharge(j: number, { text }: Token): Opening | undefined {
    if (!this.has('charge')) return undefined;
    // `واتهمها " بتخريب " الشاطئ`
    const first = this.tokens[j + 1]?.form ?? '';
    const charged = this.cue.reading.pronoun && this.reading.marks.closerOf.has(j);
    if (charged && /^ب.{3}/.test(first) && this.reading.classes.isVerbalNoun(first.slice(1)))
      return openingAt('ضمير + بـ', j);
    const whom = text === ':' ? j + 1 : j;
    const closer = this.reading.marks.closerOf.get(whom);
    if (closer === undefined || closer - whom > 6 || closer + 1 >= this.limit) return undefined;
    return this.startsCharge(glossEnd(this.reading, closer + 1))
      ? openingAt('مفعول + بـ', whom)
      : undefined;
  }

  /** What is said of the pronoun that is written onto the verb; `none` where nothing is. */
  protected readOfPronoun(j: number, { form }: Token): Opening | 'none' | undefined {
    if (!this.cue.reading.pronoun || !this.has('charge', 'urge', 'deem', 'blame')) return undefined;
    if (this.has('charge', 'with') && this.startsDemand(j)) return openingAt('ضمير + بـ', j);
    if (this.has('urge') && /^(?:الي|علي)$/.test(form)) return openingAt('ضمير + إلى', j, j + 1);
    return this.has('deem') && this.isPredicate(j) ? openingAt('اعتبره + صفة', j) : 'none';
  }

  /** What is said of something that was told before: `ذلك`, `هذا الارتفاع`. */
  protected readPointed(j: number, { form }: Token): Opening | undefined {
    if (this.has('deem')) {
      // `معتبرين ذلك انتهاكا للقانون`
      const pointed = /^(?:ذلك|هذا)$/.test(form) && this.isPredicate(j + 1);
      // `اعتبر الخبير هذه الإجراءات خطوة متأخرة`
      const shown = /^(?:هذ[اه]|تلك)$/.test(form) && this.isPredicate(j + 2);
      if (pointed || shown) return openingAt('اعتبر + مفعولان', j);
    }
    const ascribes = this.has('attribute');
    // `وعزا المخيني ذلك إلى موسم الرياح`
    // … and `مرجعا ذلك إلى أن المضخات قديمة`, where the clause tells it all
    if (ascribes && form === 'ذلك' && this.tokens[j + 1]?.form === 'الي')
      return isComplementizer(this.tokens[j + 2])
        ? openingAt('عزا إلى', j + 1, j + 3)
        : openingAt('عزا إلى', j);
    // `برر ذلك بعطل في الأجهزة`
    // and `معللا قراره بغياب الضمانات`
    const what = /^(?:ذلك|هذا)$|^(?:قرار|موقف|خطوت|غياب|رفض)(?:ه|ها|هم)$/.test(form);
    const justified = /^(?:برر|علل)$/.test(this.cue.reading.lemma.lemma) && what;
    if (justified && j + 1 < this.limit && this.startsCharge(j + 1))
      return openingAt('مفعول + بـ', j + 1);
    // `وأرجعت المديرة هذا الارتفاع إلى إلغاء الدعم`
    return ascribes && /^هذ[اه]$/.test(form) && this.findTo(j, 6)
      ? openingAt('عزا إلى', j)
      : undefined;
  }

  /** `اتهم الرئيس ما وصفهم بانفصاليين بالضلوع`: whom a clause names. */
  protected isCalled(j: number, { form }: Token): boolean {
    const called = /^(?:ما|من)$/.test(form) ? this.reading.cues[j + 1] : undefined;
    return called?.reading.lemma.frames.has('name') === true;
  }

  /** Reads whom or what the verb is about, and what is said of it. */
  protected readWhom(j: number, token: Token, word: WordClass): Opening | undefined {
    const called = this.isCalled(j, token);
    if (!called && word.classes.has('preposition')) return undefined;
    if (this.isDeemed(j)) return openingAt('اعتبر + مفعولان', j);
    if (!called && word.classes.has('setting')) return undefined;
    // `حذر الوزير للوكالة من أن`: to whom he says it, and nobody whom he warns
    if (word.proclitic === 'ل' && word.head && !called) return undefined;
    if (word.classes.has('time') && !word.head) return undefined;
    return this.readCharge(j, word) ?? this.readCause(j, token);
  }

  private isDeemed(j: number): boolean {
    if (!this.has('deem')) return false;
    return this.findAhead(
      j,
      12,
      (k) =>
        k > j && (this.isPredicate(k) || /^(?:هو|هي|هم|بمثابه)$/.test(this.tokens[k]?.form ?? '')),
    );
  }

  private readCharge(j: number, word: WordClass): Opening | undefined {
    if (this.has('charge') && this.findAhead(j, 25, (k) => k > j && this.startsCharge(k)))
      return openingAt('مفعول + بـ', j);
    if (this.isDirected(j, word)) return openingAt('مفعول + بـ', j);
    // `حذر الوزير، قبيل القمة، موعد وصول الوفود، من كذا`: nobody whom he warns.
    const warned = word.definite || word.head || this.cue.reading.lemma.lemma !== 'حذر';
    // `طمأن الوزير السكان إلى أن الكتب متوفرة`: whom he tells it
    if (this.cue.reading.lemma.lemma === 'طمأن' && this.clauseFollows(j)) return undefined;
    if (warned && this.has('urge') && this.findAhead(j, 25, (k) => this.startsUrge(k)))
      return openingAt('مفعول + إلى', j);
    // `حمل الحكومة مسؤولية الأزمة`, and not `حمل بعضهم لافتات`
    const blames =
      this.has('blame') && this.findAhead(j, 25, (k) => BLAME.test(this.tokens[k]?.form ?? ''));
    return blames ? openingAt('حمّله مسؤولية', j) : undefined;
  }

  /** `وجه الرئيس الحكومة خلال اللقاء بتوفير الدواء`: who is told to do it, and no `وجه الفريق ضربة بصاروخ`. */
  private isDirected(j: number, { head, definite }: WordClass): boolean {
    const told = definite || head?.number === 'singular';
    if (this.cue.reading.lemma.lemma !== 'وجه' || !this.source || j !== this.source.to || !told)
      return false;
    return (
      /^(?:person|body|group)$/.test(head?.kind ?? '') &&
      this.findAhead(
        j,
        8,
        (k) => k > j && /^ب/.test(this.tokens[k]?.form ?? '') && this.startsDemand(k),
      )
    );
  }

  private readCause(j: number, { form }: Token): Opening | undefined {
    if (this.has('attribute') && this.findTo(j, 12)) return openingAt('عزا إلى', j);
    // `عزا التأخير لنقص الوقود`
    if (this.cue.reading.lemma.lemma !== 'عزا' || !this.reading.classes.isVerbalNoun(form))
      return undefined;
    const due = this.findAhead(j, 4, (k) => k > j && /^ل[^ل].{2}/.test(this.tokens[k]?.form ?? ''));
    return due ? openingAt('عزا إلى', j) : undefined;
  }

  /** Whether `إلى` stands within reach. */
  private findTo(j: number, reach: number): boolean {
    return this.findAhead(j, reach, (k) => this.tokens[k]?.form === 'الي');
  }
}
