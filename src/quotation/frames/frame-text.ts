/**
 * The words after a reporting verb, and what each may be for it: a proposition, a charge, a demand, speech.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import type { NounPhrase } from '../../names/phrases/noun-phrase.ts';
import { placeAt } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';

const LONGEST_GAP = 60;

/** Words whose first letter is no preposition. */
const NOT_PREFIXED = wordList('quotation/frames', 'not-prefixed');

/** What a statement about nothing said here points at: `نفى ذلك`, `أكد عليه`. */
export const DEICTIC = wordList('quotation/frames', 'deictic');

/** Frames of a lemma by their names, whatever stands in them: `object+` is `object` as well. */
const named = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function namesOf(frames: ReadonlySet<string>): ReadonlySet<string> {
  let names = named.get(frames);
  if (!names) {
    names = new Set([...frames].map((frame) => frame.replace(/\+$/, '')));
    named.set(frames, names);
  }
  return names;
}

/** How the frame of the verb at a token is read. */
type ReadFrame = (reading: Reading, at: number, cue: CueWord) => object | undefined;

/** What the readers of frames share: the verb, its words, and whoever was read as its subject. */
export class FrameText {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly cue: CueWord;
  readonly limit: number;
  source: NounPhrase | undefined;
  /** Whether the subject stands before the verb. */
  hasSubject = false;
  /** Through whom the source speaks: `على لسان وزير خارجيته`. */
  spokesman: NounPhrase | undefined;
  /** Whose words an outlet gives. */
  relayed: NounPhrase | undefined;
  /** Reads the frame of another verb; undefined where it opens nothing. It is handed in, since frames hold frames and files import one way only. */
  readonly readInner: ReadFrame;
  private readonly frames: ReadonlySet<string>;

  /**
   * @param at the verb's token
   * @param end where its words end before the sentence does, since what was said is known to begin there
   */
  constructor(reading: Reading, at: number, cue: CueWord, readInner: ReadFrame, end?: number) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.at = at;
    this.cue = cue;
    this.readInner = readInner;
    this.frames = namesOf(cue.reading.lemma.frames);
    const sentence = reading.bounds[reading.sentences[at] as number];
    this.limit = Math.min(end ?? sentence?.to ?? at, at + LONGEST_GAP);
  }

  has(...frames: string[]): boolean {
    // A verb is asked this at every word after it: no closure, no new string.
    for (const frame of frames) if (this.frames.has(frame)) return true;
    return false;
  }

  any(frame: string): boolean {
    const own: ReadonlySet<string> = this.cue.reading.lemma.frames;
    return own.has(`${frame}+`);
  }

  /** `لم يكشف عن جنسيتهما`: of what was not told, nothing was said. */
  isNegated(): boolean {
    return /^و?(?:لم|لن|لا)$/.test(this.tokens[this.at - 1]?.form ?? '');
  }

  /** `لم يعلن عزمه`, `لم تؤكد الحكومة ولم تنف عزمها`: what nobody told; `لم ينف` alone tells something. */
  isUntold(): boolean {
    if (!/^[وف]?لم$/.test(this.tokens[this.at - 1]?.form ?? '')) return false;
    if (this.cue.reading.lemma.lemma !== 'نفى') return true;
    for (let k = this.at - 2; k >= Math.max(0, this.at - 7); k--)
      if (this.reading.cues[k]?.reading.lemma.lemma === 'أكد') return true;
    return false;
  }

  isOpenerAt(at: number): boolean {
    const token = this.tokens[at] as Token;
    return isComplementizer(token) || token.text === ':';
  }

  afterComma(j: number): boolean {
    const before = this.tokens[j - 1];
    return before?.kind === 'mark' && /^[،,\-–—]$/.test(before.text);
  }

  /** Whether a relative or another clause stands between two words: the first person is not the speaker's there. */
  clauseBefore(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      const word = this.reading.classes.of((this.tokens[k] as Token).form);
      const closer = this.reading.marks.closerOf.get(k);
      // `خلال مداخلة لبرنامج "صباح البلد"، لدينا مخزون`: a name
      const named = closer !== undefined && closer - k <= 4 && closer < to;
      if (word.classes.has('relative') || (closer !== undefined && !named)) return true;
      if (named) k = closer;
    }
    return false;
  }

  clauseFollows(j: number): boolean {
    for (let k = j + 1; k < Math.min(this.limit, j + 9); k++) {
      const token = this.tokens[k] as Token;
      if (isComplementizer(token) || token.text === ':') return true;
      if (/^[،,]$/.test(token.text) && isComplementizer(this.tokens[k + 1])) return true;
      if (token.kind === 'mark' && !/["«»”“()]/.test(token.text)) return false;
    }
    return false;
  }

  wordsFrom(j: number): number {
    let words = 0;
    for (let k = j; k < this.limit && words < 6; k++) {
      const token = this.tokens[k] as Token;
      // `تخصيص 3.5 مليون يورو`: the point of a number ends nothing.
      const point = this.tokens[k - 1]?.kind === 'number' && this.tokens[k + 1]?.kind === 'number';
      if (token.kind === 'mark' && /[.،,؛]/.test(token.text) && !point) break;
      if (token.kind === 'word') words++;
    }
    return words;
  }

  isPredicate(k: number): boolean {
    const token = this.tokens[k];
    if (token?.kind !== 'word') return this.reading.marks.closerOf.has(k);
    const { definite, head, givenName } = this.reading.classes.of(token.form);
    // `اعتبر الحكم «سابقة خطيرة»`
    const beside = this.reading.marks.closerOf.has(k - 1) ? k - 2 : k - 1;
    const before = this.tokens[beside]?.form ?? '';
    // `اعتبر القرار خطوة استفزازية`, `اعتبرت ذلك محاولة للتضليل`
    // `ما اعتبره سابقة`, `اعتبره محللون رسالة`: the pronoun is what is deemed so.
    const own = this.cue.reading.pronoun && (k === this.at + 1 || k === this.source?.to);
    const told =
      own || /^(?:ذلك|هذا|هذه)$/.test(before) || this.reading.classes.of(before).definite;
    // `معتبرة الحزب حركة وطنية`: behind a participle nobody else stands
    const thing = !head || this.cue.reading.tense === 'participle';
    const noun = told && this.has('deem') && /ة$/.test(token.text) && thing && !givenName;
    if (noun && !definite && !/^[لب]/.test(token.form)) return true;
    // `معتبرا ذلك مفتاح النجاح`
    const pointed = this.cue.reading.tense === 'participle' && /^(?:ذلك|هذا|هذه)$/.test(before);
    if (pointed && this.has('deem') && !definite && !this.isOpenerAt(k)) return true;
    // `الأمر الذي اعتبرته الحركة إحدى ثمرات الحرب`
    if (own && /^احدي?$/.test(token.form)) return true;
    return (
      /^(?:بال|غير|بمثابه$|خطا$)/.test(token.form) ||
      /(?:اً|ًا)$/.test(token.text) ||
      (/[^ا]ا$/.test(token.form) && !definite && token.form.length > 3)
    );
  }

  startsDemand(j: number): boolean {
    const token = this.tokens[j] as Token;
    if (NOT_PREFIXED.has(token.form) || /^باسم/.test(token.form)) return false;
    const bare = token.form.slice(1);
    if (this.reading.classes.isVerbalNoun(bare)) return true;
    // `هدد مرارا بالإضراب`
    const adverb = this.reading.classes.of(this.tokens[this.at + 1]?.form ?? '');
    const after = this.source?.to ?? this.at + (adverb.classes.has('time') ? 2 : 1);
    const next = j <= after || (j === after + 1 && this.afterComma(j));
    return this.any('with') && (next || bare.startsWith('ال') || /(?:ه|ها|هم)$/.test(bare));
  }

  startsCharge(k: number): boolean {
    const token = this.tokens[k];
    if (!token) return false;
    if (token.text.startsWith('ب') && /^["«“”]/.test(this.tokens[k + 1]?.text ?? '')) return true;
    if (isComplementizer(token) && token.form.startsWith('ب')) return true;
    // `قدر البنك نسبة البطالة بـ20 في المئة`
    if (token.form === 'ب' && this.tokens[k + 1]?.kind === 'number') return true;
    return (
      token.form.startsWith('ب') &&
      // `ووعد الجمهور برد قوي`
      (token.form.length > 3 || token.form === 'برد') &&
      !NOT_PREFIXED.has(token.form) &&
      !placeAt(this.reading.phrases, k, token.form.slice(1))
    );
  }

  startsUrge(k: number): boolean {
    const token = this.tokens[k] as Token;
    if (/^(?:الي|علي|بان|ان)$/.test(token.form)) return true;
    // `ناشدت الأسرة الخاطفين إطلاق سراحها`
    const { classes } = this.reading;
    // … and `مناشدا وقف القتال`
    const { lemma, tense } = this.cue.reading;
    const begged = lemma.lemma === 'ناشد' && (k > this.at + 1 || tense === 'participle');
    const { definite } = classes.of(token.form);
    // and `ناشدت الأسرة الرئيس التدخل لإنقاذ ابنها`
    const to = /^[بل].{2,}|^(?:الي|في|علي)$/.test(this.tokens[k + 1]?.form ?? '');
    const deed = classes.isVerbalNoun(token.form) || token.form === 'الوفاء';
    if (begged && deed && (!definite || (to && (k > this.at + 2 || !this.source)))) return true;
    if (token.form.startsWith('ب') && this.reading.classes.isVerbalNoun(token.form.slice(1)))
      return true;
    return (
      /^(?:لل|ل)/.test(token.form) &&
      this.reading.classes.isVerbalNoun(token.form.replace(/^لل?/, ''))
    );
  }

  findAhead(from: number, reach: number, test: (k: number) => boolean): boolean {
    const end = Math.min(this.limit, from + reach);
    for (let k = from; k < end; k++) {
      const token = this.tokens[k] as Token;
      const cue = this.reading.cues[k];
      if (k > from && cue?.conjunction && cue.reading.tense === 'past') return false;
      if (token.kind === 'word' && test(k)) return true;
    }
    return false;
  }

  hasAgent(j: number): boolean {
    const next = this.tokens[j + 1];
    if (!next) return false;
    const word = this.reading.classes.of(next.form);
    // `استعداد بلاده`
    const own = /^(?:بلاد|دول|حكومت|قوات|شركت|منظمت|حزب|فريق)(?:ه|ها|هم)$/.test(next.form);
    // `استعداد عدة دول للمشاركة`
    const several = /^(?:عده|بعض|معظم|غالبيه|جميع|كل|ساير)$/.test(next.form);
    const people =
      own ||
      (several && this.tokens[j + 2]?.kind === 'word') ||
      // `مقتل مدنيين` as well
      (/.{3}(?:ين|ون)$/.test(next.form) && word.classes.size === 0);
    return placeAt(this.reading.phrases, j + 1) !== undefined || word.head !== undefined || people;
  }

  /** `نددت الرابطة باستعمال الأمن للقوة`: a verbal noun with its own doer and what was done. */
  isDeed(j: number): boolean {
    const token = this.tokens[j] as Token;
    const noun = this.reading.classes.isVerbalNoun(token.form.slice(1));
    if (!noun || NOT_PREFIXED.has(token.form) || !this.hasAgent(j)) return false;
    // `بإقدام مصالح الأمن على تعنيف المحتجين`
    const owner = /^ال/.test(this.tokens[j + 2]?.form ?? '') ? j + 3 : j + 2;
    if (/^(?:[بل].{3,}|علي|الي|في|من)$/.test(this.tokens[owner]?.form ?? '')) return true;
    // `باعتقال السلطات صحافيين اثنين`, `بطرد الشركة عمالها`
    const least = /^ال/.test(this.tokens[j + 2]?.form ?? '') ? 4 : 3;
    const { head } = this.reading.classes.of(this.tokens[j + 1]?.form ?? '');
    return this.wordsFrom(j) >= least && head !== undefined && head.kind !== 'person';
  }

  /** `خلص الاجتماع إلى`: what happened concludes, nobody speaks. */
  isActivity(at: number): boolean {
    const form = this.tokens[at]?.form ?? '';
    const word = this.reading.classes.of(form);
    // and not `أجمع الحضور على`: those who are present
    return (
      form !== 'الحضور' && !word.head && !word.givenName && this.reading.classes.isVerbalNoun(form)
    );
  }

  /** Whether a verbal noun with `ال` stands at a token, and its preposition after it. */
  isDoneWith(j: number): boolean {
    const { form } = this.tokens[j] as Token;
    const { head, definite } = this.reading.classes.of(form);
    const governs = /^(?:علي|الي|عن|مع|من)$/.test(this.tokens[j + 1]?.form ?? '');
    return definite && !head && governs && this.reading.classes.isVerbalNoun(form);
  }

  objectFrames(): boolean {
    return this.has(
      'object',
      'charge',
      'urge',
      'blame',
      'deem',
      'name',
      'attribute',
      'agent',
      'address',
    );
  }

  /** `على هامش «منتدى الطاقة العالمي الثالث»`: what is held under that name, between marks. */
  isEvent(open: number, close: number): boolean {
    const held =
      /^(?:معرض|منتدي|مهرجان|موتمر|ملتقي|قمه|جايزه|بطوله|كاس|دوري|اسبوع|ندوه|جلسه|ورشه|مبادره|برنامج|حمله)$/;
    const within =
      this.tokens[open - 1]?.kind === 'word' && open > (this.source?.to ?? this.at + 1);
    return within && close - open <= 9 && held.test(this.tokens[open + 1]?.form ?? '');
  }

  /** Tells speech in quotation marks from a name or a scare quote. */
  looksSpoken(open: number, close: number): boolean {
    const words = close - open - 1;
    // `رفضا لما وصفوه بـ"القرار الجائر"`: what another verb calls it.
    const called = this.tokens[open - 1]?.form === 'ب' ? this.reading.cues[open - 2] : undefined;
    if (called?.reading.lemma.frames.has('name') && open - 2 !== this.at) return false;
    // `تغيير الاسم إلى اسم جديد هو "مهرجان طرابلس للسينما"`: what something is called.
    if (/^ه[وي]$/.test(this.tokens[open - 1]?.form ?? '') && open - 2 > this.at) return false;
    // `تحت شعار "معا من أجل مدينة نظيفة وآمنة للجميع"`
    const motto = /^(?:ال)?(?:شعار|عنوان|وسم|هاشتاغ|هاشتاج)$|^بعنوان$/;
    if (motto.test(this.tokens[open - 1]?.form ?? '')) return false;
    // `خلال جلسة «الثقة والمرونة» في المؤتمر، أن`: what is held or published under that name
    const titled =
      /^(?:جلسه|ندوه|ورشه|موتمر|ملتقي|منتدي|كتاب|روايه|مسرحيه|فيلم|معرض|ديوان|مبادره|حمله)$/;
    if (titled.test(this.tokens[open - 1]?.form ?? '') && open - 1 !== this.at) return false;
    if (this.isEvent(open, close)) return false;
    if (words >= 7) return true;
    const after = this.tokens[close + 1];
    // `وقالت "لن نسكت" و"سنعود غدا"`
    const joined = after?.form === 'و' ? this.reading.marks.closerOf.get(close + 2) : undefined;
    if (joined !== undefined && open === (this.source?.to ?? this.at + 1))
      return this.looksSpoken(close + 2, joined);
    if (words <= 3 && after?.kind === 'word' && !after.opensLine && !this.reading.cues[close + 1])
      return false;
    const before = this.tokens[open - 1];
    const named =
      before?.kind === 'word' &&
      open - 1 !== this.at &&
      (this.reading.classes.of(before.form).classes.has('naming') ||
        this.reading.classes.of(before.form).head?.kind === 'outlet' ||
        /^(?:ل|ب|لل|علي|عن|في|من|الي|تحت|حول|ل?شبكه)$/.test(before.form));
    if (named) return false;
    const source = this.source?.to ?? this.at + 1;
    return words >= 3 || open <= source + 1;
  }
}
