/**
 * Openers: from a reporting verb to the first word of what was said. Between them stand whoever speaks, when and
 * where; the opener is `أن`, a colon, a quotation mark, or the noun phrase that the verb's frame asks for.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { isRelative, mayBeName, placeAt } from '../names/name-words.ts';
import { type NounPhrase, readNounPhrase } from '../names/noun-phrase.ts';
import type { CueWord, Reading } from './reading.ts';
import { isComplementizer } from './reading.ts';

/** Where what was said begins, and by which construction. */
export interface Opening {
  /** The name that `annotate --explain` prints. */
  readonly construction: string;
  /** First token of the content. */
  readonly from: number;
  /** Token after the last, where the construction gives it: a pair of quotation marks. */
  readonly to?: number;
  /** Token where the opener begins: no part of the source reaches over it. */
  readonly opener: number;
  /** Index of the opening quotation mark that the content begins with. */
  readonly mark?: number;
  /** Whether it is spoken language: it may run over several sentences. */
  readonly speech: boolean;
  /** The speaker, for `نقلت عن مسؤول`. */
  readonly relayed?: NounPhrase;
}

/** A speaker after the verb, and the opening after it. */
export interface VerbFrame {
  readonly source?: NounPhrase;
  readonly opening: Opening;
}

const LONGEST_GAP = 60;

/** Reads the frame of the verb at a token; undefined where what follows is no statement. */
export function readVerbFrame(reading: Reading, at: number, cue: CueWord): VerbFrame | undefined {
  return new FrameReader(reading, at, cue).read();
}

class FrameReader {
  private readonly reading: Reading;
  private readonly tokens: readonly Token[];
  private readonly at: number;
  private readonly cue: CueWord;
  private readonly limit: number;
  private source: NounPhrase | undefined;

  constructor(reading: Reading, at: number, cue: CueWord) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.at = at;
    this.cue = cue;
    const sentence = reading.bounds[reading.sentences[at] as number];
    this.limit = Math.min(sentence?.to ?? at, at + LONGEST_GAP);
  }

  private has(...frames: string[]): boolean {
    const own: ReadonlySet<string> = this.cue.reading.lemma.frames;
    return frames.some((frame) => own.has(frame) || own.has(`${frame}+`));
  }

  private any(frame: string): boolean {
    const own: ReadonlySet<string> = this.cue.reading.lemma.frames;
    return own.has(`${frame}+`);
  }

  read(): VerbFrame | undefined {
    let start = this.at + 1;
    const { tense } = this.cue.reading;
    start = this.skipAdverbs(start);
    if (tense !== 'participle' && tense !== 'noun') {
      const told = this.tokens[start];
      if (told && told.form.startsWith('ال') && !this.objectFrames() && this.isActivity(start))
        return undefined;
      const inIt = /^في(?:ه|ها|هم)$/.test(this.tokens[start - 1]?.form ?? '');
      const source = inIt ? undefined : this.readSource(start);
      if (source) {
        this.source = source;
        start = source.to;
      }
    }
    const opening = this.findOpening(start);
    return opening && { ...(this.source ? { source: this.source } : {}), opening };
  }

  /** Skips what stands between a verb and its subject: `أيضا`, `اليوم`, `له`. */
  private skipAdverbs(from: number): number {
    let at = from;
    while (at < this.limit) {
      const token = this.tokens[at] as Token;
      if (token.kind !== 'word' || token.opensLine) break;
      const { classes, head } = this.reading.classes.of(token.form);
      if (!(classes.has('time') && !head) && !PRONOUNS_AFTER.has(token.form)) break;
      if (this.reading.phrases.stops(at)) break;
      at++;
    }
    return at;
  }

  private readSource(from: number): NounPhrase | undefined {
    const token = this.tokens[from];
    if (!token || from >= this.limit || this.isOpenerAt(from)) return undefined;
    const closer = this.reading.marks.closerOf.get(from);
    if (closer !== undefined && closer - from <= 4 && mayBeName(this.reading.phrases, from + 1)) {
      // `أفاد « هادي مجدوب » كاتب الدولة`
      const inside = readNounPhrase(this.reading.phrases, from + 1, closer);
      if (inside?.name && inside.to === closer) return { ...inside, to: closer + 1 };
    }
    const word = this.reading.classes.of(token.form);
    if (word.classes.has('preposition') || word.classes.has('verbal-noun')) return undefined;
    if (this.has('deem') && this.cue.reading.pronoun && this.isPredicate(from)) return undefined;
    const denying = /^(?:denies|condemns)$/.test(this.cue.reading.lemma.stance);
    if (denying && word.classes.has('claim')) return undefined;
    if (/^[لبك]/.test(word.proclitic) || /^(?:بال|لل)/.test(token.form)) return undefined;
    if (
      this.reading.classes.isVerbalNoun(token.form) &&
      (word.definite ? !word.head : this.objectFrames())
    )
      return undefined;
    const phrase = readNounPhrase(this.reading.phrases, from, this.limit);
    if (!phrase) return undefined;
    return this.isSubject(phrase) ? phrase : undefined;
  }

  /** `خلص الاجتماع إلى`: what happened concludes, nobody speaks. */
  private isActivity(at: number): boolean {
    const form = this.tokens[at]?.form ?? '';
    const word = this.reading.classes.of(form);
    return !word.head && !word.givenName && this.reading.classes.isVerbalNoun(form);
  }

  private objectFrames(): boolean {
    return this.has('object', 'charge', 'urge', 'blame', 'deem', 'name', 'attribute', 'agent');
  }

  /** A verb with an object may have left its subject out: `وطالب الوزارة بضرورة` is not what a ministry said. */
  private isSubject(phrase: NounPhrase): boolean {
    if (!this.has('charge', 'urge', 'blame', 'deem', 'name')) return true;
    const { gender } = this.cue.reading;
    const first = this.tokens[phrase.from]?.form ?? '';
    const own = phrase.state
      ? 'f'
      : (phrase.head?.gender ?? (first.endsWith('ه') ? 'f' : undefined));
    if (!own || phrase.joint) return true;
    const plural = phrase.head?.number === 'plural';
    if (plural && phrase.head?.kind !== 'body') return true;
    return own === gender;
  }

  private isOpenerAt(at: number): boolean {
    const token = this.tokens[at] as Token;
    return isComplementizer(token) || token.text === ':';
  }

  private findOpening(start: number): Opening | undefined {
    const immediate = this.readObjectFrames(this.skipAdverbs(start));
    if (immediate) return immediate;
    const { classes, marks } = this.reading;
    for (let j = start; j < this.limit; j++) {
      const token = this.tokens[j] as Token;
      if (token.kind === 'mark') {
        const opening = this.readMark(j, start);
        if (opening) return opening;
        const closer = marks.closerOf.get(j);
        if (closer !== undefined && closer < this.limit) {
          if (this.looksSpoken(j, closer)) return undefined;
          j = closer;
        }
        continue;
      }
      if (token.kind !== 'word') continue;
      if (isComplementizer(token)) {
        const opening = this.readClause(j);
        if (opening) return opening;
        continue;
      }
      const word = classes.of(token.form);
      if (j > this.at && this.endsAt(j, start)) return undefined;
      const noun = this.readPreposition(j, word.classes.has('preposition'));
      if (noun === 'none') return undefined;
      if (noun) return noun;
      if (j > start && this.afterComma(j)) {
        const late = this.readObjectFrames(j);
        if (late) return late;
      }
    }
    return undefined;
  }

  private afterComma(j: number): boolean {
    const before = this.tokens[j - 1];
    return before?.kind === 'mark' && /^[،,\-–—]$/.test(before.text);
  }

  /** A clause after `أن`. */
  private readClause(j: number): Opening | undefined {
    const before = this.tokens[j - 1] as Token;
    // `وهو ما نفاه الطالب الذي أكد أنه`: what was denied stands before.
    if (
      this.cue.reading.pronoun &&
      this.tokens[this.at - 1]?.form === 'ما' &&
      !this.has('name', 'deem')
    )
      return undefined;
    if (!this.has('that', 'charge', 'urge', 'name', 'deem')) return undefined;
    if (j - 1 > this.at && this.reading.classes.of(before.form).classes.has('subordinator'))
      return undefined;
    // `إلى أن` is `until` for a verb that does not point at something.
    if (before.form === 'الي' && !this.has('to', 'urge')) return undefined;
    const reach = this.source ? this.source.to + 8 : this.at + 5;
    if (this.cue.reading.lemma.tight && j > reach) return undefined;
    if (j - this.at > 14 && !SAYING.has(this.cue.reading.lemma.stance)) return undefined;
    const from = j + 1;
    if (from >= this.tokens.length || (this.tokens[from] as Token).opensLine) return undefined;
    let opener = j;
    if (j - 1 > this.at && /^(?:الي|علي|عن|من|في)$/.test(before.form)) opener = j - 1;
    const next = this.tokens[from] as Token;
    if (next.text === ':') return this.speechAt(from + 1, opener, 'أن: كلام');
    if (this.reading.marks.closerOf.has(from) || this.reading.marks.unclosed.has(from)) {
      return { construction: 'أن + «…»', from, opener, mark: from, speech: false };
    }
    return { construction: 'أن + جملة', from, opener, speech: false };
  }

  private readMark(j: number, start: number): Opening | undefined {
    const token = this.tokens[j] as Token;
    const { marks } = this.reading;
    if (token.text === ':') {
      if (!this.has('speech')) return undefined;
      const [before, after] = [this.tokens[j - 1], this.tokens[j + 1]];
      if (!after || (before?.kind === 'number' && after.kind === 'number')) return undefined;
      return this.speechAt(j + 1, j, 'نقطتان');
    }
    const closer = marks.closerOf.get(j);
    const open = closer ?? marks.unclosed.get(j);
    if (open === undefined || !this.has('speech', 'that')) return undefined;
    if (!this.looksSpoken(j, open)) return undefined;
    if (this.has('urge', 'charge') && j === start) {
      return { construction: 'مفعول «…»', from: j, opener: j, mark: j, speech: false };
    }
    return this.speechAt(j, j, 'علامتا تنصيص');
  }

  /** Speech from a token on: quoted where a mark stands there, bare otherwise. */
  private speechAt(from: number, opener: number, construction: string): Opening | undefined {
    const token = this.tokens[from];
    if (!token) return undefined;
    const { marks } = this.reading;
    if (token.text === '(' && construction === 'نقطتان') {
      return { construction: `${construction} + ( … )`, from: from + 1, opener, speech: true };
    }
    const first = isComplementizer(token) && !marks.closerOf.has(from) ? from + 1 : from;
    const closer = marks.closerOf.get(first);
    if (closer !== undefined || marks.unclosed.has(first)) {
      const inner = first + 1;
      const skipped = isComplementizer(this.tokens[inner]) ? inner + 1 : inner;
      const to = closer ?? marks.unclosed.get(first);
      return {
        construction: `${construction} + «…»`,
        from: skipped,
        ...(closer !== undefined && to !== undefined ? { to } : {}),
        opener,
        mark: first,
        speech: true,
      };
    }
    return { construction: `${construction} + كلام`, from: first, opener, speech: true };
  }

  /** Tells speech in quotation marks from a name or a scare quote. */
  private looksSpoken(open: number, close: number): boolean {
    const words = close - open - 1;
    if (words >= 7) return true;
    const after = this.tokens[close + 1];
    if (words <= 3 && after?.kind === 'word' && !after.opensLine && !this.reading.cues[close + 1])
      return false;
    const before = this.tokens[open - 1];
    const named =
      before?.kind === 'word' &&
      (this.reading.classes.of(before.form).classes.has('naming') ||
        this.reading.classes.of(before.form).head?.kind === 'outlet' ||
        /^(?:ل|ب|لل|علي|عن|في|من|الي|تحت|حول)$/.test(before.form));
    if (named) return false;
    const source = this.source?.to ?? this.at + 1;
    return words >= 3 || open <= source + 1;
  }

  /** Whether another statement or clause begins at a word, so that the search is over. */
  private endsAt(j: number, start: number): boolean {
    const token = this.tokens[j] as Token;
    const cue = this.reading.cues[j];
    if (cue && cue.reading.tense !== 'noun') {
      if (cue.reading.lemma.lemma === 'قال' && cue.reading.tense === 'participle') return false;
      if (cue.reading.lemma.tight) return false;
      if (cue.reading.tense === 'participle') return !this.isAside(j);
      const before = this.tokens[j - 1] as Token;
      const aside =
        isRelative(this.reading.phrases, j - 1) ||
        /^(?:ل|ب|ك|م)?ما$|^حسبما$|^كما$/.test(before.form);
      if (aside) return false;
      if (cue.reading.pronoun && !cue.conjunction) return false;
      // `في بيان أصدره المكتب`, `بيان توصلت به الجريدة`: a past after a noun describes the noun.
      return cue.reading.tense === 'past' && (cue.conjunction || before.kind === 'mark');
    }
    return (
      j > start &&
      /^(?:ولكن|لكن|فيما|بينما|وذلك|وكان|وكانت)$/.test(token.form) &&
      this.tokens[j - 1]?.kind === 'mark'
    );
  }

  /** `قال المدير، متحدثا عن كذا، إن`: a participle between commas that says nothing itself. */
  private isAside(j: number): boolean {
    const before = this.tokens[j - 1];
    const inside = readVerbFrame(this.reading, j, this.reading.cues[j] as CueWord);
    if (before?.kind !== 'mark') return false;
    return !inside || this.reading.cues[j]?.reading.lemma.frames.has('about') === true;
  }

  /** A noun phrase after a preposition; `none` where the preposition shows that nothing was said. */
  private readPreposition(j: number, isPreposition: boolean): Opening | 'none' | undefined {
    const token = this.tokens[j] as Token;
    const frame = PREPOSITION_FRAMES[token.form];
    if (frame && isPreposition && this.has(frame)) {
      const next = this.tokens[j + 1];
      if (!next || next.opensLine || isComplementizer(next)) return undefined;
      if (next.text === '"' || this.reading.marks.closerOf.has(j + 1)) {
        if (!this.any(frame)) return undefined;
        return {
          construction: `${token.text} + «…»`,
          from: j + 1,
          opener: j,
          mark: j + 1,
          speech: false,
        };
      }
      if (!this.isProposition(j + 1, this.any(frame))) {
        return this.clauseFollows(j) ? undefined : 'none';
      }
      return { construction: `${token.text} + اسم`, from: j + 1, opener: j, speech: false };
    }
    if (token.form.startsWith('ب') && token.form.length > 3 && this.has('with')) {
      if (!this.startsDemand(j)) return undefined;
      return { construction: 'بـ + اسم', from: j, opener: j, speech: false };
    }
    if (frame === 'about' && this.has('relay')) return this.readRelay(j);
    return undefined;
  }

  private startsDemand(j: number): boolean {
    const token = this.tokens[j] as Token;
    if (NOT_PREFIXED.has(token.form)) return false;
    const bare = token.form.slice(1);
    if (this.reading.classes.isVerbalNoun(bare)) return true;
    const next = j <= (this.source?.to ?? this.at + 1);
    return this.any('with') && (next || bare.startsWith('ال') || /(?:ه|ها|هم)$/.test(bare));
  }

  private clauseFollows(j: number): boolean {
    for (let k = j + 1; k < Math.min(this.limit, j + 9); k++) {
      const token = this.tokens[k] as Token;
      if (isComplementizer(token) || token.text === ':') return true;
      if (token.kind === 'mark' && !/["«“(]/.test(token.text)) return false;
    }
    return false;
  }

  /** Whether what begins at a word tells of something that happens, not only of a thing. */
  private isProposition(j: number, any: boolean): boolean {
    const token = this.tokens[j] as Token;
    if (token.kind !== 'word') return any;
    if (DEICTIC.has(token.form)) return false;
    if (any) return true;
    return this.reading.classes.isVerbalNoun(token.form) && this.wordsFrom(j) >= 2;
  }

  private wordsFrom(j: number): number {
    let words = 0;
    for (let k = j; k < this.limit && words < 6; k++) {
      const token = this.tokens[k] as Token;
      if (token.kind === 'mark' && /[.،,؛]/.test(token.text)) break;
      if (token.kind === 'word') words++;
    }
    return words;
  }

  private readRelay(j: number): Opening | undefined {
    const phrase = readNounPhrase(this.reading.phrases, j + 1, this.limit);
    if (!phrase) return undefined;
    for (let k = phrase.to; k < Math.min(this.limit, phrase.to + 30); k++) {
      const token = this.tokens[k] as Token;
      if (token.text === ':') {
        const opening = this.speechAt(k + 1, k, 'نقل عن');
        return opening && { ...opening, relayed: phrase };
      }
      if (isComplementizer(token)) {
        return {
          construction: 'نقل عن + أن',
          from: k + 1,
          opener: k,
          speech: false,
          relayed: phrase,
        };
      }
      if (this.reading.marks.closerOf.has(k) && /^قول/.test(this.tokens[k - 1]?.form ?? '')) {
        const opening = this.speechAt(k, k, 'نقل عن');
        return opening && { ...opening, relayed: phrase };
      }
    }
    return undefined;
  }

  /** Frames whose object begins right here: a verbal noun, a charge, a demand, a description. */
  private readObjectFrames(j: number): Opening | undefined {
    const token = this.tokens[j];
    if (!token || j >= this.limit || token.opensLine) return undefined;
    if (this.isBareSpeech(j))
      return { construction: 'كلام بلا علامة', from: j, opener: j, speech: true };
    const at = (construction: string, from = j): Opening => ({
      construction,
      from,
      opener: j,
      speech: false,
    });
    if (this.has('name')) return this.readDescription(j);
    if (this.has('deem') && this.cue.reading.pronoun && this.reading.marks.closerOf.has(j)) {
      return { ...at('اعتبره «…»'), mark: j };
    }
    if (token.kind !== 'word' || isComplementizer(token)) return undefined;
    const { pronoun } = this.cue.reading;
    if (pronoun && this.has('charge', 'urge', 'deem', 'blame')) {
      if (this.has('charge', 'with') && this.startsDemand(j)) return at('ضمير + بـ');
      if (this.has('urge') && /^(?:الي|علي)$/.test(token.form)) return at('ضمير + إلى', j + 1);
      if (this.has('deem') && this.isPredicate(j)) return at('اعتبره + صفة');
      return undefined;
    }
    if (DEICTIC.has(token.form)) return undefined;
    const word = this.reading.classes.of(token.form);
    const claim = word.classes.has('claim') ? this.readClaim(j) : undefined;
    if (claim) return claim;
    if (this.has('object') && this.any('object') && !word.classes.has('preposition')) {
      return this.has('that') && this.clauseFollows(j) ? undefined : at('مفعول');
    }
    if (this.has('object', 'agent') && this.reading.classes.isVerbalNoun(token.form)) {
      if (word.definite || this.wordsFrom(j) < (this.has('agent') ? 4 : 2)) return undefined;
      if (this.has('agent') && !this.hasAgent(j)) return undefined;
      return at('مفعول مصدر');
    }
    if (
      this.has('address') &&
      /^(?:دعوه|دعوته|دعوتها|اتهامات|اتهاما|تهما|نداء)$/.test(token.form)
    ) {
      return this.readAddress(j);
    }
    if (word.classes.has('preposition') || word.classes.has('setting')) return undefined;
    if (word.classes.has('time') && !word.head) return undefined;
    if (this.has('charge') && this.findAhead(j, 25, (k) => k > j && this.startsCharge(k)))
      return at('مفعول + بـ');
    if (this.has('urge') && this.findAhead(j, 25, (k) => this.startsUrge(k)))
      return at('مفعول + إلى');
    if (this.has('blame') && this.wordsFrom(j) >= 3) return at('حمّله مسؤولية');
    if (this.has('attribute') && this.findAhead(j, 12, (k) => this.tokens[k]?.form === 'الي')) {
      return at('عزا إلى');
    }
    if (this.has('deem') && this.findAhead(j, 12, (k) => this.isPredicate(k) && k > j)) {
      return at('اعتبر + مفعولان');
    }
    return undefined;
  }

  /** `رفضت المزاعم التي قدمتها الحكومة`, `نفى الادعاءات باستهداف سفينة`: a claim told with what it claims. */
  private readClaim(j: number): Opening | undefined {
    if (this.cue.reading.lemma.stance !== 'denies' || !this.has('object')) return undefined;
    for (let k = j + 1; k < Math.min(this.limit, j + 6); k++) {
      const token = this.tokens[k] as Token;
      if (token.kind !== 'word' || isComplementizer(token)) return undefined;
      if (isRelative(this.reading.phrases, k) && this.wordsFrom(k) >= 5 && !this.clauseFollows(k)) {
        return { construction: 'مفعول', from: j, opener: j, speech: false };
      }
      if (token.form.startsWith('ب') && this.reading.classes.isVerbalNoun(token.form.slice(1))) {
        return { construction: 'ادعاء + بـ', from: k, opener: k, speech: false };
      }
    }
    return undefined;
  }

  /** `مضيفا لدي مهمة`: the participles that do nothing but introduce speech need no opener. */
  private isBareSpeech(j: number): boolean {
    const { lemma, tense } = this.cue.reading;
    if (!/^(?:قال|أضاف|تابع|أردف|استطرد|استدرك)$/.test(lemma.lemma)) return false;
    const after = tense === 'participle' && lemma.lemma !== 'تابع' && j === this.at + 1;
    if (!after && !FIRST_WORDS.test(this.tokens[j]?.form ?? '')) return false;
    for (let k = j; k < Math.min(this.limit, j + 10); k++) {
      const token = this.tokens[k] as Token;
      if (isComplementizer(token) || token.text === ':' || this.reading.marks.closerOf.has(k))
        return false;
    }
    return this.wordsFrom(j) >= 4 && !/^(?:الي|علي)$/.test(this.tokens[j]?.form ?? '');
  }

  private hasAgent(j: number): boolean {
    const next = this.tokens[j + 1];
    if (!next) return false;
    const word = this.reading.classes.of(next.form);
    return placeAt(this.reading.phrases, j + 1) !== undefined || word.head !== undefined;
  }

  private isPredicate(k: number): boolean {
    const token = this.tokens[k];
    if (token?.kind !== 'word') return this.reading.marks.closerOf.has(k);
    return (
      /^(?:بال|غير)/.test(token.form) ||
      /(?:اً|ًا)$/.test(token.text) ||
      (/[^ا]ا$/.test(token.form) &&
        !this.reading.classes.of(token.form).definite &&
        token.form.length > 3)
    );
  }

  private startsCharge(k: number): boolean {
    const token = this.tokens[k] as Token;
    if (token.text.startsWith('ب') && /^["«“]/.test(this.tokens[k + 1]?.text ?? '')) return true;
    if (isComplementizer(token) && token.form.startsWith('ب')) return true;
    return (
      token.form.startsWith('ب') &&
      token.form.length > 3 &&
      !NOT_PREFIXED.has(token.form) &&
      !placeAt(this.reading.phrases, k, token.form.slice(1))
    );
  }

  private startsUrge(k: number): boolean {
    const token = this.tokens[k] as Token;
    if (/^(?:الي|علي|بان|ان)$/.test(token.form)) return true;
    if (token.form.startsWith('ب') && this.reading.classes.isVerbalNoun(token.form.slice(1)))
      return true;
    return (
      /^(?:لل|ل)/.test(token.form) &&
      this.reading.classes.isVerbalNoun(token.form.replace(/^لل?/, ''))
    );
  }

  private findAhead(from: number, reach: number, test: (k: number) => boolean): boolean {
    const end = Math.min(this.limit, from + reach);
    for (let k = from; k < end; k++) {
      const token = this.tokens[k] as Token;
      const cue = this.reading.cues[k];
      if (k > from && cue?.conjunction && cue.reading.tense === 'past') return false;
      if (token.kind === 'word' && test(k)) return true;
    }
    return false;
  }

  /** `وصف القرار بأنه خطأ`: only what it is called. */
  private readDescription(j: number): Opening | undefined {
    for (let k = j; k < Math.min(this.limit, j + 25); k++) {
      const token = this.tokens[k] as Token;
      if (this.endsAt(k, j)) return undefined;
      const quoted =
        this.reading.marks.closerOf.has(k + 1) || this.reading.marks.unclosed.has(k + 1);
      if (/^(?:ب|بانه|بانها|بانهم|بان|انه|انها)$/.test(token.form)) {
        const construction = 'وصف + بـ';
        const from = k + 1;
        if (quoted) return { construction, from, opener: k, mark: from, speech: false };
        return { construction, from, opener: k, speech: false };
      }
      if (this.reading.marks.closerOf.has(k) && k === j && this.cue.reading.pronoun) {
        return { construction: 'وصف «…»', from: k, opener: k, mark: k, speech: false };
      }
      if (token.form.startsWith('بال') && token.form.length > 5) {
        return { construction: 'وصف + بـ', from: k, opener: k, speech: false };
      }
    }
    return undefined;
  }

  private readAddress(j: number): Opening | undefined {
    for (let k = j + 1; k < Math.min(this.limit, j + 8); k++) {
      if (this.tokens[k]?.form === 'الي' || this.tokens[k]?.form === 'ضد') {
        return { construction: 'وجه إلى', from: k, opener: k, speech: false };
      }
    }
    return undefined;
  }
}

/** How speech without any mark begins: `وقال انا لا يهمني`, `وأضاف كان الأسبوع حافلا`. */
const FIRST_WORDS = /^(?:انا|نحن|لقد|سوف|كان|كانت|كنا|لا|لم|لن|ليس|هناك|هذا|هذه|يجب|سن.{3,})$/;

const SAYING = new Set(['says', 'announces', 'warns', 'denies', 'promises']);
const PREPOSITION_FRAMES: Readonly<Record<string, string>> = {
  الي: 'to',
  علي: 'on',
  عن: 'about',
  من: 'of',
};
/** What a statement about nothing said here points at: `نفى ذلك`, `أكد عليه`. */
const DEICTIC = new Set(
  'ذلك هذا هذه تلك هذين هولاء ما هو هي عليه اليه عنه منه فيه به بها بهم كل جميع'.split(' '),
);
const PRONOUNS_AFTER = new Set(
  'فيه فيها به بها منه منها عليها اليها لنا له لها لهم لي لنا اليه عليه بالقول القول قائلا قايلا'.split(
    ' ',
  ),
);
/** Words whose first letter is no preposition. */
const NOT_PREFIXED = new Set(
  'بعد بين بدوره بدورها بدورهم بشكل بشان بسبب بحسب بعض بدون بدل بدلا بيان بيانا برنامج بلاد بلاده بلادها بلد بنك بلديه باسم بيت بدايه بن بل بات بينما بيد بناء بموجب بخصوص بالنسبه بالاضافه بالفعل بالتالي بالمقابل بحضور بمناسبه برفقه بواسطه بحيث بعدما بهذا بذلك بها به بهم بما بانه باي باب بحث بحق بحر بطل بطوله برلمان بروكسل بريطانيا باريس بغداد بيروت برلين بكين'.split(
    ' ',
  ),
);
