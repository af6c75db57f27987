/**
 * Openers: from a reporting verb to the first word of what was said. Between them stand whoever speaks, when and
 * where; the opener is `أن`, a colon, a quotation mark, or the noun phrase that the verb's frame asks for.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { NounPhrase } from '../names/noun-phrase.ts';
import { isOfClass, isRelative } from '../names/phrase-context.ts';
import { isComplementizer } from './complementizers.ts';
import type { CueWord } from './cue-words.ts';
import { DEICTIC } from './frame-text.ts';
import type { Opening } from './opening.ts';
import { PrepositionFrames } from './preposition-frames.ts';
import type { Reading } from './reading.ts';

/** A speaker after the verb, and the opening after it. */
export interface VerbFrame {
  readonly source?: NounPhrase;
  /** Through whom the speaker speaks: `على لسان وزير خارجيته`. */
  readonly spokesman?: NounPhrase;
  readonly opening: Opening;
}

/**
 * Reads the frame of the verb at a token; undefined where what follows is no statement.
 *
 * @param hasSubject whether its subject stands before it, so that none follows
 */
export function readVerbFrame(
  reading: Reading,
  at: number,
  cue: CueWord,
  hasSubject = false,
): VerbFrame | undefined {
  return new FrameReader(reading, at, cue).read(hasSubject);
}

class FrameReader extends PrepositionFrames {
  private spokesman: NounPhrase | undefined;

  read(hasSubject: boolean): VerbFrame | undefined {
    let start = this.at + 1;
    this.hasSubject = hasSubject;
    const { tense } = this.cue.reading;
    start = this.skipAdverbs(start);
    // `ورددوا هتافات`, `وقالوا لهم`: no subject stands after a verb in the plural.
    const several =
      this.cue.reading.number === 'plural' && /وا$/.test(this.tokens[this.at]?.form ?? '');
    if (tense !== 'participle' && tense !== 'noun' && !hasSubject && !several) {
      const told = this.tokens[start];
      if (told?.form.startsWith('ال') && !this.objectFrames() && this.isActivity(start))
        return undefined;
      const inIt = /^في(?:ه|ها|هم)$/.test(this.tokens[start - 1]?.form ?? '');
      const read = this.readSource(start);
      // `في وقت توقعت فيه مصادر أن`, and not `أعلنت فيه وقف القتال`
      // and `بينما دعا فيه الوزير سامي حداد السكان إلى`
      const whom = this.tokens[read?.to ?? start]?.form ?? '';
      const addressed = read?.name && this.has('urge', 'charge') && /^ال.{3}/.test(whom);
      const object = inIt && this.objectFrames() && !addressed;
      const source = object && !this.isFollowed(read) ? undefined : read;
      if (source) {
        this.spokesman = this.readSpokesman(source.to);
        const end = this.spokesman?.to ?? source.to;
        // `وتابع "محسب": …`: the mark round the name.
        const marked = this.reading.marks.openerOf.get(end) === source.from - 1 ? 1 : 0;
        this.source = source;
        start = this.afterGloss(end + marked);
      }
    }
    const opening = this.findOpening(start) ?? this.readUnmarked(start);
    if (!opening) return undefined;
    const { source, spokesman } = this;
    return { ...(source ? { source } : {}), ...(spokesman ? { spokesman } : {}), opening };
  }

  protected findOpening(start: number): Opening | undefined {
    const { classes, marks } = this.reading;
    // `وقدر حداد: إجمالي الإنتاج بنحو ألف طن`: a colon behind whoever speaks, for a verb that takes no speech.
    const colon = start === this.source?.to && this.tokens[start]?.text === ':';
    const first = colon && !this.has('speech') ? start + 1 : start;
    const object = this.afterHearer(this.skipAdverbs(first));
    const immediate = this.findAscribed(start) ?? this.readObjectFrames(object);
    if (immediate) return immediate;
    // `دعت الوزارة في بيان لها | المواطنين إلى توخي الحذر`
    const whom =
      this.has('urge') || (this.source && this.has('charge', 'blame'))
        ? this.afterOccasion(start)
        : start;
    // … and not `دعا في بيانه الوزير سامي حداد السكان إلى كذا`
    const { head, givenName } = classes.of(this.tokens[whom]?.form ?? '');
    const one =
      !this.source && (givenName || (head?.kind === 'person' && head.number !== 'plural'));
    const late = whom > start && !one ? this.readObjectFrames(whom) : undefined;
    if (late) return late;
    for (let j = start; j < this.limit; j++) {
      const token = this.tokens[j] as Token;
      if (token.kind === 'mark') {
        const opening = this.readMark(j, start);
        if (opening) return opening;
        const closer = marks.closerOf.get(j);
        const inner = this.tokens[j + 1]?.form ?? '';
        // `أكدت الجامعة "تضامنها" مع المغرب`
        if (
          closer !== undefined &&
          this.has('object') &&
          closer - j <= 4 &&
          classes.isVerbalNoun(inner)
        )
          return { construction: 'مفعول «…»', from: j, opener: j, mark: j, speech: false };
        if (closer !== undefined && closer < this.limit) {
          if (this.looksSpoken(j, closer) && !this.isByname(j, closer)) return undefined;
          j = closer;
        }
        continue;
      }
      if (token.kind !== 'word') continue;
      // `متمنيا ألا نصل إلى ذلك`: `أن` and `لا` in one word, which stays in what was said.
      if (
        /^ب?ألّ?ا$/.test(token.text) &&
        this.has('that', 'urge') &&
        (j === start || this.afterComma(j))
      )
        return { construction: 'أن + جملة', from: j, opener: j, speech: false };
      if (isComplementizer(token)) {
        const opening = this.readClause(j);
        if (opening) return opening;
        continue;
      }
      const word = classes.of(token.form);
      const own = word.classes.has('first-person') && this.has('speech');
      if (own && !this.clauseBefore(start, j)) {
        // `كنت أعلم أننا سنفوز`, `لا أعتقد أن`
        const led = /^(?:كنت|كنا|لا|لم|لن|قد|لقد|ما)$/.test(this.tokens[j - 1]?.form ?? '');
        const from = led && j - 1 >= start ? j - 1 : j;
        return { construction: 'كلام بلا علامة', from, opener: from, speech: true };
      }
      if (j > this.at && this.endsAt(j, start)) return undefined;
      if (this.has('object', 'attribute') && this.afterSetting(j)) {
        if (this.isDoneWith(j))
          return { construction: 'مفعول مصدر', from: j, opener: j, speech: false };
        const late = this.readObjectFrames(j);
        if (late) return late;
      }
      const noun = this.readPreposition(j, word.classes.has('preposition'));
      if (noun === 'none') return undefined;
      if (noun) return noun;
      // `أكد المسؤول، في مؤتمر جمع الشركة والوزارة، أن`
      if (j > start && this.afterComma(j) && !(this.has('that') && this.clauseFollows(j))) {
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
    // `أرجعت الشركة في بيان | سبب الارتفاع إلى`
    // `وعزت الهيئة في بلاغ | الانقطاع إلى عطل`
    const fault = classes.of(form).definite && this.tokens[j + 1]?.form === 'الي';
    const ascribed =
      this.has('attribute') &&
      (/^(?:سبب|اسباب)$/.test(form) || (fault && classes.isVerbalNoun(form)));
    // `في لقاء عقده`: a verb.
    const held = /^(?:عقد|نشر|بث|نقل)ه(?:ا|م)?$/.test(form);
    const owned = /(?:ه|ها|هم)$/.test(form) && !held && classes.isVerbalNoun(form);
    const deed = (classes.isSurelyVerbalNoun(form) || owned) && !classes.of(form).definite;
    // `أعلن النادي عبر حسابه في تويتر | التعاقد مع مدرب جديد`
    const done = this.cue.reading.lemma.lemma === 'أعلن' && this.isDoneWith(j);
    if (!ascribed && !deed && !done) return false;
    if (owned && this.afterDescription(j)) return true;
    // `في تقرير | تصحيح الأرقام، السبت، أنه`: the name of the report.
    const titled = isOfClass(this.reading.phrases, j - 1, 'setting') && !ascribed;
    if (titled && this.has('that') && this.opensAfterComma(j)) return false;
    if (this.tokens[j - 1]?.text === ')') return this.isDated(j - 1);
    // `انتقد عبر برنامج «مساء الرياضة» ابتعاد الإدارة`
    const marked = this.reading.marks.openerOf.get(j - 1);
    if (marked !== undefined && this.tokens[marked - 2]?.form === 'عبر') return true;
    for (let k = j - 1; k >= Math.max(this.source?.to ?? this.at + 1, j - 13); k--) {
      const { kind, text, form: before } = this.tokens[k] as Token;
      const { classes: known } = classes.of(before);
      // `أعلن النادي عبر المركز الإعلامي | فتح أبواب الملعب`
      if (before === 'عبر' && j - k < 5) return true;
      if (known.has('setting') && isOfClass(this.reading.phrases, k - 1, 'preposition'))
        return true;
      // `في بيان صادر في 17 تشرين الثاني/نوفمبر | نيتها`
      const month = this.tokens[k - 1]?.kind === 'number' || this.tokens[k - 2]?.kind === 'number';
      const dated = kind === 'number' || text === '/' || this.tokens[k - 1]?.text === '/' || month;
      const described =
        done &&
        (classes.of(before).definite || isOfClass(this.reading.phrases, k - 1, 'preposition'));
      const told =
        described || known.has('time') || known.has('preposition') || known.has('particle');
      if (k < j - 2 && !dated && !told && !known.has('setting')) return false;
    }
    return false;
  }

  /** `أعلنت بلدية طرابلس الجهة المنظمة للسباق | اختيارها المدينة`: what a body is besides, in words with `ال`. */
  private afterDescription(j: number): boolean {
    const { source } = this;
    if (source?.head?.kind !== 'body' || source.to >= j || j - source.to > 5) return false;
    for (let k = source.to; k < j; k++) {
      const { form, kind } = this.tokens[k] as Token;
      if (kind !== 'word' || !/^(?:ال|لل).{2}/.test(form)) return false;
    }
    return true;
  }

  /** Whether `أن` comes right after a comma, with no other verb of saying before it. */
  private opensAfterComma(j: number): boolean {
    for (let k = j + 1; k < Math.min(this.limit, j + 9); k++) {
      if (this.reading.cues[k]) return false;
      if (isComplementizer(this.tokens[k])) return this.afterComma(k);
    }
    return false;
  }

  /** A clause after `أن`. */
  protected readClause(j: number): Opening | undefined {
    const before = this.tokens[j - 1] as Token;
    // `دي.أن.إيه`: a letter that is spelt.
    if (before.text === '.' && !this.tokens[j]?.spaced) return undefined;
    // `عرض الصلح، على أن يدفع النادي`: a condition, for a verb that does not govern `على`.
    const condition = before.form === 'علي' && this.afterComma(j - 1);
    if (condition && !this.has('on', 'urge', 'charge', 'lay', 'reach')) return undefined;
    // `وهو ما نفاه الطالب الذي أكد أنه`: what was denied stands before.
    if (
      this.cue.reading.pronoun &&
      this.tokens[this.at - 1]?.form === 'ما' &&
      !this.has('name', 'deem')
    )
      return undefined;
    if (!this.has('that', 'charge', 'urge', 'name', 'deem')) return undefined;
    // `بلاغ توصلت به الجريدة`: such a verb tells by `إلى أن` alone.
    if (this.has('reach') && before.form !== 'الي') return undefined;
    const named = this.source !== undefined && j - 1 < this.source.to;
    // `احتج الطلبة بعد اكتشافهم أن الأسئلة سربت`: what they found.
    const found =
      /^(?:بعد|قبل|عقب|اثر|بسبب|رغم|لدي|عند)$/.test(this.tokens[j - 2]?.form ?? '') &&
      /.{3}ه(?:ا|م|ما)?$/.test(before.form) &&
      j - 2 > this.at;
    if (found && !named && this.reading.classes.isVerbalNoun(before.form)) return undefined;
    const subordinate = this.reading.classes.of(before.form).classes.has('subordinator');
    if (j - 1 > this.at && !named && subordinate) return undefined;
    // `إلى أن` is `until` for a verb that does not point at something.
    if (before.form === 'الي' && !this.has('to', 'urge', 'reach')) return undefined;
    const glossed =
      this.source?.name !== undefined ||
      /^[،,]$/.test(this.tokens[this.source?.to ?? -1]?.text ?? '');
    const reach = this.source ? this.source.to + (glossed ? 16 : 8) : this.at + 5;
    const { lemma, tense } = this.cue.reading;
    // `أوردت، استنادا إلى وثائق، أن`
    // `وأبان في تصريحات محدودة بالبرلمان أمس أن`
    const where =
      this.tokens[this.at + 1]?.form === 'في' &&
      isOfClass(this.reading.phrases, this.at + 2, 'setting');
    const told = /^(?:نقلا|استنادا)$/.test(this.tokens[this.at + 2]?.form ?? '');
    const cited = told ? 9 : where ? 4 : 0;
    if (lemma.tight && tense !== 'participle' && j > reach + cited) return undefined;
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
      // `وقال مخاطبا منتقديه: «…»`
      if (cue.reading.lemma.lemma === 'خاطب' && cue.reading.tense === 'participle') return false;
      if (cue.reading.lemma.lemma === 'قال' && cue.reading.tense === 'participle') {
        // `نفى الوزير ذلك، قائلا إن`: what was denied stands before.
        return (
          this.cue.reading.lemma.stance === 'denies' && DEICTIC.has(this.tokens[start]?.form ?? '')
        );
      }
      // `أنكر المتهم ما نسب إليه، ودفع بأن`
      const told = cue.conjunction && cue.reading.tense === 'past' && this.afterComma(j);
      if (told && isComplementizer(this.tokens[j + 1])) return true;
      // `في بيان وزعه أمس وتوصلت الجريدة بنسخة منه، إن`
      const copied = cue.reading.lemma.lemma === 'توصل' && cue.reading.tense === 'past';
      if (cue.reading.lemma.tight || copied) return false;
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
}

const SAYING = new Set(['says', 'announces', 'warns', 'denies', 'promises']);
