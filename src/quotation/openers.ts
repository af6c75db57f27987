/**
 * Openers: from a reporting verb to the first word of what was said. Between them stand whoever speaks, when and
 * where; the opener is `أن`, a colon, a quotation mark, or the noun phrase that the verb's frame asks for.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { isOfClass, isRelative, mayBeName } from '../names/name-words.ts';
import { type NounPhrase, readNounPhrase, readSubjectPhrase } from '../names/noun-phrase.ts';
import { DEICTIC } from './frame-text.ts';
import type { Opening } from './opening.ts';
import type { CueWord, Reading } from './reading.ts';
import { isComplementizer } from './reading.ts';
import { isSomebody } from './somebody.ts';
import { SpeechFrames } from './speech-frames.ts';

/** A speaker after the verb, and the opening after it. */
export interface VerbFrame {
  readonly source?: NounPhrase;
  /** Through whom the speaker speaks: `على لسان وزير خارجيته`. */
  readonly spokesman?: NounPhrase;
  readonly opening: Opening;
}

/** Reads the frame of the verb at a token; undefined where what follows is no statement. */
export function readVerbFrame(reading: Reading, at: number, cue: CueWord): VerbFrame | undefined {
  return new FrameReader(reading, at, cue).read();
}

class FrameReader extends SpeechFrames {
  private spokesman: NounPhrase | undefined;

  read(): VerbFrame | undefined {
    let start = this.at + 1;
    const { tense } = this.cue.reading;
    start = this.skipAdverbs(start);
    if (tense !== 'participle' && tense !== 'noun') {
      const told = this.tokens[start];
      if (told?.form.startsWith('ال') && !this.objectFrames() && this.isActivity(start))
        return undefined;
      const inIt = /^في(?:ه|ها|هم)$/.test(this.tokens[start - 1]?.form ?? '');
      const source = inIt && this.objectFrames() ? undefined : this.readSource(start);
      if (source) {
        this.spokesman = this.readSpokesman(source.to);
        start = this.spokesman?.to ?? source.to;
        this.source = source;
      }
    }
    const opening = this.findOpening(start) ?? this.readUnmarked(start);
    if (!opening) return undefined;
    const { source, spokesman } = this;
    return { ...(source ? { source } : {}), ...(spokesman ? { spokesman } : {}), opening };
  }

  /** `أعلن المغرب على لسان وزير خارجيته ناصر بوريطة`: through whom a body speaks. */
  private readSpokesman(at: number): NounPhrase | undefined {
    if (this.tokens[at]?.form !== 'علي' || this.tokens[at + 1]?.form !== 'لسان') return undefined;
    return readNounPhrase(this.reading.phrases, at + 2, this.limit);
  }

  protected skipAdverbs(from: number): number {
    let at = from;
    while (at < this.limit) {
      const token = this.tokens[at] as Token;
      if (token.kind !== 'word' || token.opensLine) break;
      const addressed = this.addresseeEnd(at);
      if (addressed > at) {
        at = addressed;
        continue;
      }
      const { classes, head } = this.reading.classes.of(token.form);
      // `وشدد على ذلك الوزير قائلا`
      const about =
        classes.has('preposition') && /^(?:ذلك|هذا)$/.test(this.tokens[at + 1]?.form ?? '');
      if (
        about &&
        this.reading.phrases.classes.of(this.tokens[at + 2]?.form ?? '').head !== undefined
      ) {
        at += 2;
        continue;
      }
      // `أكد ذلك الناطق باسم الجيش`: what he confirms, no part of who he is.
      const pointed = /^(?:ذلك|هذا)$/.test(token.form) && this.isTitleAt(at + 1);
      if (!(classes.has('time') && !head) && !PRONOUNS_AFTER.has(token.form) && !pointed) break;
      if (this.reading.phrases.stops(at)) break;
      at++;
    }
    return at;
  }

  private isTitleAt(at: number): boolean {
    const { head, definite } = this.reading.classes.of(this.tokens[at]?.form ?? '');
    return this.cue.reading.lemma.frames.has('that') && definite && /^(?:person|body)$/.test(head?.kind ?? '');
  }

  /** Token after whom it was said to, where that stands before the speaker: `أكد لـ«عكاظ» الوكيل`, `قال للصحفيين الوزير`. */
  private addresseeEnd(at: number): number {
    const { form } = this.tokens[at] as Token;
    const closer = this.reading.marks.closerOf.get(at + 1);
    if (form === 'ل' && closer !== undefined && closer - at <= 7) return closer + 1;
    const { head, proclitic } = this.reading.classes.of(form);
    if (proclitic !== 'ل' || !head) return at;
    if (head.kind === 'outlet' || form === 'لوكاله') {
      return readNounPhrase(this.reading.phrases, at, this.limit)?.to ?? at;
    }
    return head.number === 'plural' && head.kind === 'person' ? at + 1 : at;
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
    const closer = this.reading.marks.closerOf.get(from);
    if (closer !== undefined && closer - from <= 9) {
      // `أفاد « هادي مجدوب » كاتب الدولة`, `قالت «هيئة شؤون الأسرى»`, `أكد «الربيعة»`
      const inside = readNounPhrase(this.reading.phrases, from + 1, closer);
      const body = /^(?:body|name|outlet)$/.test(inside?.head?.kind ?? '');
      const named = inside?.name && (body || this.isKnownName(from + 1, closer));
      if (inside?.to === closer && named) return { ...inside, to: closer + 1 };
      if (inside?.to === closer && body) return inside;
    }
    const word = this.reading.classes.of(token.form);
    if (word.classes.has('preposition') || word.classes.has('first-person')) return undefined;
    if (word.classes.has('verbal-noun') && !word.head) return undefined;
    if (token.form === 'كل' && this.tokens[from + 1]?.form === 'من') return this.readBoth(from);
    if (this.has('deem') && this.cue.reading.pronoun && this.isPredicate(from)) return undefined;
    const denying = /^(?:denies|condemns)$/.test(this.cue.reading.lemma.stance);
    if (denying && word.classes.has('claim')) return undefined;
    if (/^[لبك]/.test(word.proclitic) || /^(?:بال|لل)/.test(token.form)) return undefined;
    if (
      this.reading.classes.isVerbalNoun(token.form) &&
      (word.definite ? !word.head : this.objectFrames())
    )
      return undefined;
    const people = this.has('charge', 'urge', 'blame', 'deem', 'name', 'attribute', 'agent');
    const read = people ? readNounPhrase : readSubjectPhrase;
    const phrase = read(this.reading.phrases, from, this.limit);
    if (!phrase) return undefined;
    return this.isSubject(phrase) ? this.withoutDemand(this.withoutObject(phrase)) : undefined;
  }

  private isKnownName(from: number, closer: number): boolean {
    const { phrases } = this.reading;
    const alone = closer - from === 1 && phrases.surnames.has(this.tokens[from]?.form ?? '');
    return alone || (closer - from <= 3 && mayBeName(phrases, from));
  }

  /** `وصف المدير القرار بأنه`: a noun with `ال` right after a title is the object, unless it may be an adjective. */
  private withoutObject(phrase: NounPhrase): NounPhrase {
    if (
      !this.objectFrames() ||
      phrase.name ||
      !phrase.headDefinite ||
      phrase.to - phrase.from !== 2
    )
      return phrase;
    const word = this.reading.classes.of(this.tokens[phrase.from + 1]?.form ?? '');
    const bare = this.reading.classes.of(word.bare);
    const adjective =
      word.nisba !== undefined ||
      /يه?$|^م/.test(word.bare) ||
      bare.classes.has('adjective') ||
      word.classes.has('title-adjective') ||
      word.classes.has('same');
    if (!word.definite || adjective) return phrase;
    const to = phrase.from + 1;
    return { ...phrase, to, titles: [{ from: phrase.from, to }] };
  }

  /** `أهاب الدفاع المدني بالمواطنين توخي الحذر`: the verb's own `بـ`, unless another comes after the name. */
  private withoutDemand(phrase: NounPhrase): NounPhrase {
    if (!this.any('with') || phrase.name || !phrase.headDefinite) return phrase;
    let to = phrase.from + 1;
    while (to < phrase.to && !/^بال.{2}/.test(this.tokens[to]?.form ?? '')) to++;
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

  protected findOpening(start: number): Opening | undefined {
    const immediate =
      this.findAscribed(start) ?? this.readObjectFrames(this.skipAdverbs(start));
    if (immediate) return immediate;
    const { classes, marks } = this.reading;
    for (let j = start; j < this.limit; j++) {
      const token = this.tokens[j] as Token;
      if (token.kind === 'mark') {
        const opening = this.readMark(j, start);
        if (opening) return opening;
        const closer = marks.closerOf.get(j);
        const inner = this.tokens[j + 1]?.form ?? '';
        // `أكدت الجامعة "تضامنها" مع المغرب`
        if (closer !== undefined && this.has('object') && closer - j <= 4 && classes.isVerbalNoun(inner))
          return { construction: 'مفعول «…»', from: j, opener: j, mark: j, speech: false };
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
      const own = word.classes.has('first-person') && this.has('speech');
      if (own && !this.clauseBefore(start, j))
        return { construction: 'كلام بلا علامة', from: j, opener: j, speech: true };
      if (j > this.at && this.endsAt(j, start)) return undefined;
      if (this.has('object') && this.afterSetting(j)) {
        const late = this.readObjectFrames(j);
        if (late) return late;
      }
      const noun = this.readPreposition(j, word.classes.has('preposition'));
      if (noun === 'none') return undefined;
      if (noun) return noun;
      if (j > start && this.afterComma(j)) {
        const late = this.readObjectFrames(this.skipAdverbs(j));
        if (late) return late;
      }
    }
    return undefined;
  }

  /** `أكدت الوزارة في بيان | تضامن المملكة`: a verbal noun without `ال` after where it was said. */
  private afterSetting(j: number): boolean {
    const { classes } = this.reading;
    const { form } = this.tokens[j] as Token;
    if (!this.source || !classes.isSurelyVerbalNoun(form) || classes.of(form).definite) return false;
    for (let k = j - 1; k > Math.max(this.source.to, j - 4); k--) {
      const { classes: known } = classes.of(this.tokens[k]?.form ?? '');
      if (known.has('setting')) return isOfClass(this.reading.phrases, k - 1, 'preposition');
    }
    return false;
  }

  /** A clause after `أن`. */
  protected readClause(j: number): Opening | undefined {
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
    if (before.form === 'الي' && !this.has('to', 'urge', 'reach')) return undefined;
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

  /** Whether another statement or clause begins at a word, so that the search is over. */
  protected endsAt(j: number, start: number): boolean {
    const token = this.tokens[j] as Token;
    const cue = this.reading.cues[j];
    if (cue && cue.reading.tense !== 'noun') {
      if (cue.reading.lemma.lemma === 'قال' && cue.reading.tense === 'participle') {
        // `نفى الوزير ذلك، قائلا إن`: what was denied stands before.
        return (
          this.cue.reading.lemma.stance === 'denies' && DEICTIC.has(this.tokens[start]?.form ?? '')
        );
      }
      if (cue.reading.lemma.tight) return false;
      if (cue.reading.tense === 'participle') return !this.isAside(j);
      const before = this.tokens[j - 1] as Token;
      if (/^و?لكن(?:ه|ها|هم|هما)?$/.test(before.form)) return true;
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
  protected isAside(j: number): boolean {
    const before = this.tokens[j - 1];
    const inside = readVerbFrame(this.reading, j, this.reading.cues[j] as CueWord);
    if (before?.kind !== 'mark') return false;
    return !inside || this.reading.cues[j]?.reading.lemma.frames.has('about') === true;
  }

  /** A noun phrase after a preposition; `none` where the preposition shows that nothing was said. */
  protected readPreposition(j: number, isPreposition: boolean): Opening | 'none' | undefined {
    const token = this.tokens[j] as Token;
    const next = this.tokens[j + 1]?.form ?? '';
    if (token.form === 'علي' && ON_WHERE.test(next)) return undefined;
    const frame = PREPOSITION_FRAMES[token.form];
    if (frame && isPreposition && this.has(frame)) {
      const next = this.tokens[j + 1];
      if (!next || next.opensLine || isComplementizer(next)) return undefined;
      if (next.text === '"' || this.reading.marks.closerOf.has(j + 1)) {
        const closer = this.reading.marks.closerOf.get(j + 1) ?? j;
        // `شدد على "ضرورة انتخاب رئيس"`
        const told = closer - j > 3 && /^(?:on|to)$/.test(frame);
        if (!this.any(frame) && !told) return undefined;
        return {
          construction: `${token.text} + «…»`,
          from: j + 1,
          opener: j,
          mark: j + 1,
          speech: false,
        };
      }
      const any = this.any(frame) && !this.isNegated() && this.wordsFrom(j + 1) >= 3;
      if (!this.isProposition(j + 1, any)) {
        return this.clauseFollows(j) ? undefined : 'none';
      }
      return { construction: `${token.text} + اسم`, from: j + 1, opener: j, speech: false };
    }
    if (token.form.startsWith('ب') && token.form.length > 3 && this.has('with')) {
      if (!this.startsDemand(j)) return undefined;
      return { construction: 'بـ + اسم', from: j, opener: j, speech: false };
    }
    if (token.form.startsWith('ب') && this.has('agent') && this.isDeed(j)) {
      return { construction: 'بـ + اسم', from: j, opener: j, speech: false };
    }
    if (frame === 'about' && this.has('relay')) return this.readRelay(j);
    if (/^عنه(?:ا|م|ما)?$/.test(token.form) && this.has('relay')) return this.readRelayOfLast(j);
    if (frame === 'about' && this.has('feeling')) return this.readFeeling(j);
    return undefined;
  }
}

const SAYING = new Set(['says', 'announces', 'warns', 'denies', 'promises']);
/** What follows `على` where it tells the occasion or the place: `أكد الوزير، على هامش القمة، أن`. */
const ON_WHERE =
  /^(?:هامش|صعيد|خلفيه|اثر|متن|قناه|موقع|شاشه|حساب|صفح|تويتر|فيسبوك|منصه|ضوء|غرار|الرغم|راس|الهواء|الموقع|لسان)/;
const PREPOSITION_FRAMES: Readonly<Record<string, string>> = {
  الي: 'to',
  علي: 'on',
  عن: 'about',
  من: 'of',
};
const PRONOUNS_AFTER = new Set(
  'فيه فيها به بها منه منها عليها اليها لنا له لها لهم لي لنا اليه عليه بالقول القول قائلا قايلا'.split(
    ' ',
  ),
);
