/**
 * Frames whose object stands before what is said of it: what something is called, who is blamed for what, whom something
 * is asked of or addressed to, what a rumour tells.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import { FrameText } from './frame-text.ts';

/** In tokens: what may be told of those who are asked. */
const LONGEST_GLOSS = 5;

/** Reads past the object of a verb to what is said of it. */
export abstract class DescriptionFrames extends FrameText {
  /** `وصف القرار بأنه خطأ`: only what it is called. */
  protected readDescription(j: number): Opening | undefined {
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

  /** `ألقى الوزير باللوم على المعارضة في أعمال العنف`: who is blamed, and for what. */
  protected readBlame(j: number): Opening | undefined {
    if (!/^(?:ب?اللوم|ب?اللايمه|ب?المسيوليه|ب?التبعه|ب?مسيوليه)$/.test(this.tokens[j]?.form ?? ''))
      return undefined;
    for (let k = j + 1; k < Math.min(this.limit, j + 8); k++) {
      if (this.tokens[k]?.form !== 'علي') continue;
      return { construction: 'ألقى اللوم على', from: k + 1, opener: k, speech: false };
    }
    return undefined;
  }

  /**
   * `نفت الوزارة ما تم تداوله من أنباء عن رفع الأسعار`: what the rumour says; all of it where it says nothing by itself,
   * `نفى ما ورد في تقرير الصحيفة`.
   */
  protected readRumour(j: number): Opening | undefined {
    const end = Math.min(this.limit, j + 9);
    for (let k = j + 1; k < end; k++) {
      const token = this.tokens[k] as Token;
      if (token.kind !== 'word' || isComplementizer(token)) break;
      const about = /^(?:عن|حول|بشان|بخصوص|من)$/.test(token.form);
      const told = this.reading.classes.isVerbalNoun(this.tokens[k + 1]?.form ?? '');
      if (about && (told || this.tokens[k + 1]?.form === 'عدم') && this.wordsFrom(k + 1) >= 2)
        return { construction: 'ادعاء + عن', from: k + 1, opener: k, speech: false };
    }
    const published =
      /^(?:تردد|يتردد|اشيع|يشاع|نشر|نشرت.*|ورد|جاء|قيل|يقال|تداول.*|تم|زعم.*|ذكر.*|اورد.*)$/;
    const whole = this.tokens[j]?.form === 'ما' && published.test(this.tokens[j + 1]?.form ?? '');
    const of = this.findAhead(j + 2, 8, (k) =>
      /^(?:في|عن|حول|بشان|بخصوص)$/.test(this.tokens[k]?.form ?? ''),
    );
    if (!whole || !of || this.wordsFrom(j) < 4) return undefined;
    return { construction: 'مفعول', from: j, opener: j, speech: false };
  }

  /** `طلب من المواطنين عدم الاقتراب`, `طلب منها الاتصال به`: whom it was asked of, then what. */
  protected readRequest(j: number): Opening | undefined {
    const apart = /^(?:من|علي)$/.test(this.tokens[j]?.form ?? '');
    const asked = apart ? readNounPhrase(this.reading.phrases, j + 1, this.limit) : undefined;
    // `على وزارة الزراعة | الإسراع في الدفع`
    let from = apart ? j + 2 : j + 1;
    while (asked && from < asked.to && !this.isDeedOfTheirs(from)) from++;
    // `طلب من "الجيران" الحضور`
    const marked = apart ? this.reading.marks.closerOf.get(j + 1) : undefined;
    if (marked !== undefined && marked - j <= 5) from = marked + 1;
    if (asked) from = this.skipTold(from);
    const { form } = this.tokens[from] ?? { form: '' };
    const told = this.reading.classes.isVerbalNoun(form) || form === 'عدم';
    if (from >= this.limit || !told || this.wordsFrom(from) < 2) return undefined;
    return { construction: 'طلب من + مصدر', from, opener: j, speech: false };
  }

  /** `من العاملين | بها | الموافقة على`, `من سكان القرى | في الجنوب | إخلاء`: over what is told of those who are asked. */
  private skipTold(from: number): number {
    const first = this.tokens[from]?.form ?? '';
    if (!/^(?:في|ب.{1,2}|ب.{3,}|ل.{2,3})$/.test(first)) return from;
    for (let k = from + 1; k < Math.min(this.limit, from + LONGEST_GLOSS); k++) {
      const { kind, form } = this.tokens[k] as Token;
      if (kind !== 'word' || this.reading.cues[k] || isComplementizer(this.tokens[k])) return from;
      if (form === 'عدم' || this.isDeedOfTheirs(k)) return k;
    }
    return from;
  }

  /**
   * Whether a verbal noun stands at a token that is what somebody is to do: with `ال` and its preposition, or without behind
   * a word with `ال` (`من المحافظين | إعداد خطة`).
   */
  private isDeedOfTheirs(at: number): boolean {
    const { form } = this.tokens[at] ?? { form: '' };
    const { definite, head } = this.reading.classes.of(form);
    const before = this.tokens[at - 1]?.form ?? '';
    if (!definite && !head && (/^(?:ال|لل|بال)/.test(before) || /^(?:ب|ل)ه(?:ا|م)?$/.test(before)))
      return form.length > 3 && this.reading.classes.isVerbalNoun(form);
    const governs = /^(?:في|علي|الي|عن|ب.{3,})$/.test(this.tokens[at + 1]?.form ?? '');
    return definite && !head && governs && this.reading.classes.isVerbalNoun(form);
  }

  /** `وجه نداء إلى الطرفين`: to whom, and what. */
  protected readAddress(j: number): Opening | undefined {
    for (let k = j + 1; k < Math.min(this.limit, j + 8); k++) {
      if (this.tokens[k]?.form === 'الي' || this.tokens[k]?.form === 'ضد') {
        return { construction: 'وجه إلى', from: k, opener: k, speech: false };
      }
    }
    return undefined;
  }

  /** Whether another statement or clause begins at a word, so that the search is over. */
  protected abstract endsAt(j: number, start: number): boolean;
}
