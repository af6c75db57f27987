/**
 * Frames of speech: a colon, quotation marks, a relay (`نقلت عن مسؤول`), a feeling, and speech without any mark.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { readSubjectPhrase } from '../../names/phrases/subject-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { isOfInnerVerb } from './inner-verbs.ts';
import { tellsManner } from './manner.ts';
import { FIRST_WORDS, ObjectFrames } from './object-frames.ts';

/** What somebody voices that is about a deed to come. */
const HOPED = /^(?:امل|عزم|رغبت|استعداد|نيت|تطلع|حرص|ثقت|قناعت|تفاول|رفض|معارضت)(?:ه|ها|هم|هما)$/;

/** How far into its lines an invocation is looked for. */
const INVOCATION = 40;

/** `وكتب: بسم الله الرحمن الرحيم ﴿…﴾ «…»`: the token behind the invocation and the verse that open a letter. */
function afterInvocation(tokens: readonly Token[], from: number): number {
  const words = tokens.slice(from, from + 4).map(({ form }) => form);
  if (words.join(' ') !== 'بسم الله الرحمن الرحيم' || !tokens[from + 4]?.opensLine) return from;
  let at = from + 4;
  if (tokens[at]?.text !== '﴿') return at;
  while (at < from + INVOCATION && tokens[at]?.text !== '﴾') at++;
  return tokens[at]?.text === '﴾' && tokens[at + 1]?.opensLine ? at + 1 : from + 4;
}

/** Reads the frames of speech after a verb. */
export abstract class SpeechFrames extends ObjectFrames {
  /** `قال الوزير محمد علي قرار الانسحاب خاطئ`: the sentence holds no mark and no `أن` after the name. */
  protected readUnmarked(from: number): Opening | undefined {
    const { lemma, tense } = this.cue.reading;
    if (lemma.lemma !== 'قال' || tense !== 'past' || !this.source?.name || from !== this.source.to)
      return undefined;
    const end = this.reading.bounds[this.reading.sentences[this.at] as number]?.to ?? from;
    const first = this.tokens[from];
    const word = this.reading.classes.of(first?.form ?? '');
    const plain = word.classes.size === 0 || word.classes.has('thing');
    if (first?.kind !== 'word' || !plain || this.wordsFrom(from) < 3) return undefined;
    // `"احترق كل شيء"، قال الحارس سامي حداد وخلف ظهره ما بقي من البيت`
    const quoted = this.reading.marks.openerOf.has(
      isComma(this.tokens[this.at - 1]) ? this.at - 2 : this.at - 1,
    );
    if (quoted && tellsManner(this.tokens, from)) return undefined;
    // `قال سامي حداد لقناة بي إن سبورت.`: to whom, and nothing that was said
    if (word.proclitic === 'ل' && word.head) return undefined;
    for (let k = from; k < end; k++) {
      const token = this.tokens[k] as Token;
      const marked = token.kind === 'mark' && k < end - 1;
      if (marked || isComplementizer(token) || this.reading.cues[k]) return undefined;
    }
    return { construction: 'قال + كلام بلا علامة', from, opener: from, speech: true };
  }

  protected readMark(j: number, start: number): Opening | undefined {
    const token = this.tokens[j] as Token;
    const { marks } = this.reading;
    if (token.text === ':') {
      if (!this.has('speech')) return undefined;
      const [before, after] = [this.tokens[j - 1], this.tokens[j + 1]];
      if (!after || (before?.kind === 'number' && after.kind === 'number')) return undefined;
      // `كتب ناصر المطيري:` over an article
      // … and not `وجه الوزير نقدا إلى النقابة، وكتب:` over what he wrote
      const wrote = this.cue.conjunction && j === this.at + 1 && !this.tokens[this.at]?.opensLine;
      if (after.opensLine && this.cue.reading.lemma.lemma === 'كتب' && !wrote) return undefined;
      return this.speechAt(afterInvocation(this.tokens, j + 1), j, 'نقطتان');
    }
    if (token.text === '(' && this.isBracketedSpeech(j))
      return { construction: 'كلام بين قوسين', from: j + 1, opener: j, speech: true };
    const closer = marks.closerOf.get(j);
    const open = closer ?? marks.unclosed.get(j);
    if (open === undefined || !this.has('speech', 'that') || this.has('reach')) return undefined;
    if (!this.looksSpoken(j, open)) return undefined;
    // `وهو ما نفاه المخرج الذي قال إنه "…"`
    const that = isComplementizer(this.tokens[j - 1]);
    if (that && isOfInnerVerb(this.reading, this.at, j - 1)) return undefined;
    // `شهدت المدينة توقيع وثيقة "الممر الآمن للحبوب"`: a verb of `أن` alone quotes right after whoever speaks.
    const { lemma } = this.cue.reading;
    const last = (this.source?.to ?? this.at + 1) + 1;
    // and `ناقش الوزيران ضرورة "الوقف الفوري للقتال"`
    const named =
      j === last && this.tokens[j - 1]?.kind === 'word' && !isComplementizer(this.tokens[j - 1]);
    if (lemma.tight && !this.has('speech') && (j > last || named)) return undefined;
    if (closer !== undefined && this.isByname(j, closer)) return undefined;
    if (this.has('urge', 'charge') && j === start) {
      return { construction: 'مفعول «…»', from: j, opener: j, mark: j, speech: false };
    }
    return this.speechAt(j, j, 'علامتا تنصيص');
  }

  /** `قال مسؤول للوكالة ( لا نملك قوات كافية لحماية الأبراج ).`: brackets for marks, that end the sentence. */
  private isBracketedSpeech(j: number): boolean {
    const end = this.reading.bounds[this.reading.sentences[this.at] as number]?.to ?? j;
    if (!this.has('speech') || this.cue.reading.lemma.tight || this.source === undefined)
      return false;
    // `بكلفة تبلغ 12 مليون ليرة (9 ملايين درهم، 3 ملايين يورو).`: a sum in another currency.
    if (this.tokens[j + 1]?.kind === 'number' || !isSomebody(this.reading, this.source))
      return false;
    let to = j + 1;
    while (to < end && !/^[()]$/.test((this.tokens[to] as Token).text)) to++;
    if (this.tokens[to]?.text !== ')' || to - j < 7 || this.isDated(to)) return false;
    const after = this.tokens[to + 1];
    return after === undefined || after.opensLine || /^[.،,]$/.test(after.text);
  }

  /** Whether the bracket that ends at a token tells a day: `(الأحد 3 مارس 2024)`. */
  protected abstract isDated(closer: number): boolean;

  /**
   * Whether marks hold a name: before the clause (`رئيسة الاتحاد «أم الإمارات»، أن`), and of what it was said on
   * (`كتب النائب عبر "إكس": "…"`).
   */
  protected isByname(from: number, closer: number): boolean {
    const before = this.tokens[from - 1]?.form ?? '';
    const where = /^(?:عبر|في|ل.{4,})$/.test(before) || (before === 'علي' && !this.has('on'));
    if (where && closer - from <= 4 && this.tokens[closer + 1]?.text === ':') return true;
    const after = /^[،,]$/.test(this.tokens[closer + 1]?.text ?? '') ? 2 : 1;
    return closer - from <= 6 && isComplementizer(this.tokens[closer + after]);
  }

  /** Speech from a token on: quoted where a mark stands there, bare otherwise. */
  protected speechAt(from: number, opener: number, construction: string): Opening | undefined {
    const token = this.tokens[from];
    if (!token) return undefined;
    const { marks } = this.reading;
    // `وقال: إن شاء الله سنعود` is a wish, and no `أن`.
    const wish = this.tokens[from + (token.text === '(' ? 2 : 1)]?.form === 'شاء';
    if (token.text === '(' && construction === 'نقطتان') {
      const that = isComplementizer(this.tokens[from + 1]) && !wish ? 1 : 0;
      const inner = from + 1 + that;
      return { construction: `${construction} + ( … )`, from: inner, opener, speech: true };
    }
    const first = isComplementizer(token) && !marks.closerOf.has(from) && !wish ? from + 1 : from;
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

  /** `أعرب عن أسفه لانسحاب واشنطن`: a feeling about what somebody did. */
  protected readFeeling(j: number): Opening | undefined {
    const felt = this.tokens[j + 1];
    if (!felt) return undefined;
    // `أعرب عن استنكار الحركة لما جرى`
    // `أعرب عن دعمه ومساندته للمزارعين`
    const second = /^و.{3,}(?:ه|ها|هم|هما)$/.test(this.tokens[j + 2]?.form ?? '') ? 1 : 0;
    const own = this.reading.classes.isVerbalNoun(felt.form) && this.hasAgent(j + 1 + second);
    if (own && !this.reading.classes.of(felt.form).definite && this.wordsFrom(j + 1) >= 4)
      return { construction: 'شعور + مصدر', from: j + 1, opener: j, speech: false };
    if (!/(?:ه|ها|هم|هما)$/.test(felt.form)) return undefined;
    const hoped = HOPED.test(felt.form) ? this.readHope(j + 2) : undefined;
    if (hoped) return { construction: 'أمل + مصدر', from: hoped, opener: j, speech: false };
    for (let k = j + 2; k < Math.min(this.limit, j + 6); k++) {
      const { form, kind } = this.tokens[k] as Token;
      // `أعرب عن أسفه الشديد لأن المباراة ألغيت`
      const because = /^لان(?:ه|ها|هم)?$/.test(form) && this.wordsFrom(k + 1) >= 2;
      if (because) return { construction: 'عن شعور + لأن', from: k + 1, opener: k, speech: false };
      if (kind !== 'word' || isComplementizer(this.tokens[k])) return undefined;
      const attached = /^[بل]/.test(form) && this.reading.classes.isVerbalNoun(form.slice(1));
      const apart = /^(?:من|ازاء|حيال|بشان|علي|تجاه)$/.test(this.tokens[k - 1]?.form ?? '');
      if (!attached && !apart) continue;
      if (this.wordsFrom(k) < 3 || !this.hasAgent(k)) return undefined;
      return { construction: 'شعور + مصدر', from: k, opener: k, speech: false };
    }
    return undefined;
  }

  /** `أعرب عن أمله في استئناف المحادثات`, `عن استعداده للتعاون`: token of the verbal noun that is hoped for. */
  private readHope(at: number): number | undefined {
    const apart = /^(?:في|علي|الي|ب)$/.test(this.tokens[at]?.form ?? '');
    const from = apart ? at + 1 : at;
    const { form } = this.tokens[from] ?? { form: '' };
    const told = apart ? form : /^[لب]/.test(form) ? form.replace(/^لل|^[لب]/, '') : '';
    // `عبر عن رفضه تمرير الاتفاقية`
    const refused = !apart && /^(?:رفض|معارضت)ه/.test(this.tokens[at - 1]?.form ?? '');
    if (refused && this.reading.classes.isVerbalNoun(form) && this.wordsFrom(from) >= 2)
      return from;
    const deed = told !== '' && this.reading.classes.isVerbalNoun(told);
    return deed && this.wordsFrom(from) >= 2 ? from : undefined;
  }

  /** `نسب البيان إلى قائد الشرطة قوله إن`: only a noun of saying makes it a relay. */
  protected findAscribed(start: number): Opening | undefined {
    if (!this.has('attribute')) return undefined;
    // `نسبت الصحيفة لرئيس اللجنة قوله إن`
    const attached = (at: number) => {
      const { head, proclitic } = this.reading.classes.of(this.tokens[at]?.form ?? '');
      return proclitic === 'ل' && head?.kind === 'person';
    };
    let j = start;
    while (j < Math.min(this.limit, start + 4) && this.tokens[j]?.form !== 'الي' && !attached(j))
      j++;
    if (attached(j)) j--;
    else if (this.tokens[j]?.form !== 'الي') return undefined;
    const phrase = readNounPhrase(this.reading.phrases, j + 1, this.limit);
    const end = phrase?.to ?? -1;
    const comma = /^[،,]$/.test(this.tokens[end]?.text ?? '') ? 1 : 0;
    const saying = /^(?:قول(?:ه|ها|هم)|القول)$/.test(this.tokens[end + comma]?.form ?? '');
    return saying ? this.readRelay(j) : undefined;
  }

  /** `نقل المكتب عنه قوله إن`: whoever was told of before speaks. */
  protected readRelayOfLast(j: number): Opening | undefined {
    // `ونقلت عنه وكالة تاس قوله إن`, `ونقل عنه النائب أن`
    const teller = readNounPhrase(this.reading.phrases, j + 1, this.limit);
    if (teller && isSomebody(this.reading, teller)) {
      const said = /^قول(?:ه|ها|هم)$/.test(this.tokens[teller.to]?.form ?? '') ? 1 : 0;
      const at = teller.to + said;
      if (!isComplementizer(this.tokens[at])) return undefined;
      this.source = teller;
      const opening = { construction: 'نقل عنه', from: at + 1, opener: at, speech: false };
      return { ...opening, relayedLast: true };
    }
    if (!/^قول(?:ه|ها|هم|هما)$/.test(this.tokens[j + 1]?.form ?? '')) return undefined;
    const opening = this.openRelay(j + 2, j + 6, 'نقل عنه', () => true);
    return opening && { ...opening, relayedLast: true };
  }

  protected readRelay(j: number): Opening | undefined {
    const phrase = readSubjectPhrase(this.reading.phrases, j + 1, this.limit);
    if (!phrase) return undefined;
    const said = (k: number) => /^قول/.test(this.tokens[k - 1]?.form ?? '');
    const { form } = this.tokens[phrase.to] ?? { form: '' };
    // `نقلت عن مصادر وقوع عدد من القتلى`
    const told =
      this.reading.classes.isSurelyVerbalNoun(form) &&
      !this.reading.classes.of(form).definite &&
      !/(?:ه|ها|هم)$/.test(form) &&
      !this.clauseFollows(phrase.to) &&
      this.wordsFrom(phrase.to) >= 3;
    const plain = {
      construction: 'نقل عن + مصدر',
      from: phrase.to,
      opener: phrase.to,
      speech: false,
    };
    // `نسبت الصحيفة إلى والد الغريق قوله لا ندري كيف غرق`
    const bare = /^قول(?:ه|ها|هم)$/.test(form) && this.startsSpeech(phrase.to + 1);
    const speech = {
      construction: 'نقل عن + كلام',
      from: phrase.to + 1,
      opener: phrase.to,
      speech: true,
    };
    const opening = bare
      ? speech
      : told
        ? plain
        : this.openRelay(phrase.to, phrase.to + 30, 'نقل عن', said);
    return opening && { ...opening, relayed: phrase };
  }

  /** Whether a word stands at a token that only somebody's own words begin with. */
  private startsSpeech(at: number): boolean {
    const { form } = this.tokens[at] ?? { form: '' };
    const first = this.reading.classes.of(form).classes.has('first-person');
    return (first || FIRST_WORDS.test(form)) && this.wordsFrom(at) >= 3;
  }

  /**
   * The first colon, `أن` or quotation mark after whoever is relayed.
   *
   * @param isSpeech whether the mark at a token opens speech and no name
   */
  private openRelay(
    from: number,
    end: number,
    construction: string,
    isSpeech: (at: number) => boolean,
  ): Opening | undefined {
    for (let k = from; k < Math.min(this.limit, end); k++) {
      const token = this.tokens[k] as Token;
      if (token.text === ':') return this.speechAt(k + 1, k, construction);
      if (isComplementizer(token)) {
        const opening = { construction: `${construction} + أن`, from: k + 1, opener: k };
        // `قولها إن "العقد لم يوقع"`: the marks are no part of what was said.
        const mark = this.reading.marks.closerOf.has(k + 1) ? { mark: k + 1 } : {};
        return { ...opening, ...mark, speech: false };
      }
      if (this.reading.marks.closerOf.has(k) && isSpeech(k)) {
        return this.speechAt(k, k, construction);
      }
    }
    return undefined;
  }
}
