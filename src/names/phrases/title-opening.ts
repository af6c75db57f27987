/**
 * Titles that no list knows, told by what follows them.
 *
 * @module
 */

import { mayBeName } from '../words/name-words.ts';
import type { WordClass } from '../words/word-class.ts';
import { EmployerReading } from './employer-reading.ts';

/** What tells that somebody holds a calling no more, or still. */
const FORMER = /^ال(?:سابق|اسبق|حالي|راحل|معتزل|متقاعد)ه?$/;

/** How the word for somebody's woman ends: `زميلته منى`, and `منافسه الرئيسي هنري` is a man. */
const WOMAN_OF = /ت(?:ه|ها|هم|نا)$/;
/** How the word for any woman ends, folded: `المدربة`. */
const WOMAN = /ه$/;

/** Reads how an unknown title begins, and what a body does. */
export class TitleOpening extends EmployerReading {
  /** A title that no list knows: `الفيلسوف الفرنسي ميشيل`, `عازف البيانو محمد`. */
  protected opensTitle(word: WordClass): boolean {
    if (word.givenName || word.classes.size > 0) return false;
    // `لم تكن المدربة هدى سالم راضية`: a verb
    if (/^[وف]?(?:لم|لن|لا)$/.test(this.token(this.at - 1)?.form ?? '')) return false;
    if (this.isConstructTitle(word)) {
      this.openTitle(word, this.isMarbuta() ? WOMAN : WOMAN_OF);
      return this.stepOver(2);
    }
    const owned = this.isOwnedTitle(word);
    const titled =
      owned ||
      this.isDescribedTitle(word) ||
      this.isTitleBeforeGivenName(word) ||
      this.isAdjectivalTitle(word) ||
      this.isDoer();
    if (!titled) return false;
    this.openTitle(word, owned ? WOMAN_OF : WOMAN);
    return this.stepOver();
  }

  /** Opens the title at hand, of a woman where its word is spelt as one's. */
  private openTitle({ bare, definite }: WordClass, woman: RegExp): void {
    this.titleFrom = this.at;
    this.head = {
      lemma: bare,
      kind: 'person',
      gender: woman.test(bare) ? 'f' : 'm',
      number: 'singular',
    };
    this.headDefinite = definite;
    this.closed = true;
  }

  /** `الفيلسوف الفرنسي ميشيل`, and `الحكم الدولي السابق سعد`: a title with its adjective before a name. */
  private isDescribedTitle({ definite }: WordClass): boolean {
    const next = this.wordAt(this.at + 1);
    const adjective = next.nisba !== undefined || /.{3}يه?$/.test(next.bare);
    if (!definite || !next.definite || !adjective) return false;
    if (this.wordAt(this.at + 2).givenName || mayBeName(this.context, this.at + 2)) return true;
    const former = FORMER.test(this.token(this.at + 2)?.form ?? '');
    return former && this.wordAt(this.at + 3).givenName;
  }

  /** A title with `ال` right before a given name: `الفيلسوف ميشيل`. */
  private isTitleBeforeGivenName({ definite }: WordClass): boolean {
    const next = this.wordAt(this.at + 1);
    return definite && !next.definite && next.givenName && mayBeName(this.context, this.at + 1);
  }

  /** `عازف البيانو محمد`, and `راعي الحفل الدكتور خلف`: a title of two words before a name or an honorific. */
  private isConstructTitle({ definite }: WordClass): boolean {
    const next = this.wordAt(this.at + 1);
    if (definite || !next.definite || next.nisba) return false;
    const third = this.wordAt(this.at + 2);
    const honoured = third.head?.kind === 'honorific' && third.proclitic === '';
    const named = third.givenName && !third.definite && this.token(this.at + 2)?.text !== 'على';
    return named || honoured;
  }

  /** A title in the shape of an adjective before a name, and not `العويطي خرج`, whose surname the article knows. */
  private isAdjectivalTitle({ definite, bare }: WordClass): boolean {
    if (!definite || !/يه?$/.test(bare)) return false;
    const known = this.context.surnames.has(this.token()?.form ?? '');
    const surname = known && !this.wordAt(this.at + 1).givenName;
    return !surname && mayBeName(this.context, this.at + 1);
  }

  /** `المتزلجة ألينا كوفاليوفا`: whoever does something, before a name of two words. */
  private isDoer(): boolean {
    return (
      /^المت.{3,}$/.test(this.token()?.form ?? '') &&
      mayBeName(this.context, this.at + 1) &&
      mayBeName(this.context, this.at + 2)
    );
  }

  /** `زميلته منى الحربي`, `نائبها إيمانويل`, `جارته أم كريم`, `جاره عوض المطرفي`: somebody's, with the pronoun of whose. */
  private isOwnedTitle({ definite, bare }: WordClass): boolean {
    const own = /^(?:.{3,}|جار|عم|خال)(?:ه|ها|هم|نا)$/.test(bare);
    if (definite || !own || this.isMarbuta()) return false;
    const link = /^(?:ام|ابو)$/.test(this.token(this.at + 1)?.form ?? '');
    return this.wordAt(this.at + 1).givenName || link;
  }

  private isMarbuta(): boolean {
    return this.token()?.text.endsWith('ة') === true;
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
