/**
 * Titles that no list knows, told by what follows them.
 *
 * @module
 */
import { EmployerReading } from './employer-reading.ts';
import { mayBeName } from './name-words.ts';
import type { WordClass } from './word-class.ts';

/** Reads how an unknown title begins, and what a body does. */
export class TitleOpening extends EmployerReading {
  /** A title that no list knows: `الفيلسوف الفرنسي ميشيل`, `عازف البيانو محمد`. */
  protected opensTitle(word: WordClass): boolean {
    if (word.givenName || word.classes.size > 0) return false;
    // `لم تكن المدربة هدى سالم راضية`: a verb
    if (/^[وف]?(?:لم|لن|لا)$/.test(this.token(this.at - 1)?.form ?? '')) return false;
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    const third = this.context.classes.of(this.token(this.at + 2)?.form ?? '');
    const named = third.givenName || mayBeName(this.context, this.at + 2);
    const adjective = next.nisba !== undefined || /.{3}يه?$/.test(next.bare);
    const described = word.definite && next.definite && adjective && named;
    const called =
      word.definite && !next.definite && next.givenName && mayBeName(this.context, this.at + 1);
    // `الحكم الدولي السابق سعد`
    const fourth = this.context.classes.of(this.token(this.at + 3)?.form ?? '');
    const former = /^ال(?:سابق|اسبق|حالي|راحل|معتزل|متقاعد)ه?$/.test(
      this.token(this.at + 2)?.form ?? '',
    );
    const retired = word.definite && next.definite && adjective && former && fourth.givenName;
    // `راعي الحفل الدكتور خلف`
    const honoured = third.head?.kind === 'honorific' && third.proclitic === '';
    const construct =
      !word.definite &&
      next.definite &&
      !next.nisba &&
      ((third.givenName && !third.definite && this.token(this.at + 2)?.text !== 'على') || honoured);
    // … and not `العويطي خرج`, whose surname the article knows
    const surname = this.context.surnames.has(this.token()?.form ?? '') && !next.givenName;
    const adjectival =
      word.definite && !surname && /يه?$/.test(word.bare) && mayBeName(this.context, this.at + 1);
    // `المتزلجة ألينا كوفاليوفا`
    const doing =
      /^المت.{3,}$/.test(this.token()?.form ?? '') &&
      mayBeName(this.context, this.at + 1) &&
      mayBeName(this.context, this.at + 2);
    // `زميلته منى الحربي`, `نائبها إيمانويل`
    // and `جارته أم كريم`
    // and `جاره عوض المطرفي`
    const own = /^(?:.{3,}|جار|عم|خال)(?:ه|ها|هم|نا)$/.test(word.bare);
    const link = /^(?:ام|ابو)$/.test(this.token(this.at + 1)?.form ?? '');
    const marbuta = this.token()?.text.endsWith('ة') === true;
    const owned = !word.definite && own && !marbuta && (next.givenName || link);
    const titled = described || retired || called || construct || adjectival || owned || doing;
    if (!titled) return false;
    // `منافسه الرئيسي هنري`: a man, `زميلته منى` a woman
    const woman = owned || (construct && !marbuta) ? /ت(?:ه|ها|هم|نا)$/ : /ه$/;
    this.titleFrom = this.at;
    this.head = {
      lemma: word.bare,
      kind: 'person',
      gender: woman.test(word.bare) ? 'f' : 'm',
      number: 'singular',
    };
    this.headDefinite = word.definite;
    this.closed = true;
    this.at += construct ? 2 : 1;
    return true;
  }

  /** `وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين`: two verbal nouns of one construct. */
  protected isTwoDeeds(form: string): boolean {
    const { classes } = this.context;
    const second = this.token(this.at + 1)?.form ?? '';
    if (!/^ل[^ل].{2}/.test(form) || !/^و.{3}/.test(second)) return false;
    if (!classes.isVerbalNoun(form.slice(1)) || !classes.isVerbalNoun(second.slice(1)))
      return false;
    return classes.of(this.token(this.at + 2)?.form ?? '').definite;
  }
}
