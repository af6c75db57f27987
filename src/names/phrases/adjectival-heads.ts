/**
 * Nouns of people and bodies that are adjectives where they stand, `اللجنة المنظمة`, `الباحثين الشباب`, and those that
 * look so and are whom the verb is about.
 *
 * @module
 */
import type { Head } from '../words/name-lexicon.ts';
import type { WordClass } from '../words/word-class.ts';
import type { Reading } from './phrase-state.ts';
import { PrefixedHeads } from './prefixed-heads.ts';

/** The step over a head noun that describes the one before it. */
export class AdjectivalHeads extends PrefixedHeads {
  /** Reads on over a noun that describes the one before it; false where it is whom the verb is about. */
  protected stepAdjectivalHead(word: WordClass, head: Head): Reading {
    if (this.isOrganizing(word, head) || this.areYoung(word, head) || this.agreesBehindLam(word))
      return this.stepOver();
    if (this.areSpokenTo(word, head) || this.areMenBehindBody(word, head)) return false;
    const adjective = isNisbaLike(word, head) || this.isForce() || this.describesWoman(word, head);
    return adjective ? this.stepOver() : undefined;
  }

  /** `اللجنة المنظمة`, `الجهة المنظمة`: an adjective */
  private isOrganizing({ definite }: WordClass, head: Head): boolean {
    if (head.lemma !== 'منظمه' || !definite || !this.closed) return false;
    return /^(?:لجنه|جهه|شركه|هييه)$/.test(this.wordAt(this.at - 1).head?.lemma ?? '');
  }

  /** `عدد من الباحثين الشباب` */
  private areYoung({ definite }: WordClass, head: Head): boolean {
    if (!definite || head.lemma !== 'شباب') return false;
    const men = this.wordAt(this.at - 1);
    return men.definite && men.head?.kind === 'person' && men.head.number === 'plural';
  }

  /** `الناطق باسم تنسيقية للأطباء المقيمين`: an adjective of theirs */
  private agreesBehindLam({ definite, bare }: WordClass): boolean {
    if (!definite || !/^لل/.test(this.formAt(this.at - 1))) return false;
    const { head } = this.wordAt(this.at - 1);
    const plural = head?.number === 'plural' && /ين$/.test(bare);
    // and `المدير التنفيذي للشركة المنتجة كريشنا ريدي`
    const own = head?.kind === 'body' && head.gender === 'f' && /ه$/.test(bare);
    return plural || own;
  }

  /** `أخبر الرئيس | الصحفيين`: whom one person speaks to. */
  private areSpokenTo({ definite }: WordClass, { number }: Head): boolean {
    const one = this.head?.number === 'singular' && this.head.kind === 'person';
    return definite && number === 'plural' && one;
  }

  /** `حثت وزارة الخارجية الأمريكية | المتمردين`: men are no adjective of a body in teh marbuta. */
  private areMenBehindBody({ definite, bare }: WordClass, { number }: Head): boolean {
    const men = definite && number === 'plural' && /ين$/.test(bare);
    const body = /^(?:body|outlet|name)$/.test(this.head?.kind ?? '');
    return men && body && /ه$/.test(this.formAt(this.at - 1));
  }

  /** `القوى العاملة`: the work force. */
  private isForce(): boolean {
    return /^(?:ال|لل|بال)قوي$/.test(this.formAt(this.at - 1)) && /^العامل/.test(this.formAt());
  }

  /** `رئيسة جمعية المرأة العاملة`: an adjective of the last word. */
  private describesWoman({ definite, bare }: WordClass, head: Head): boolean {
    const before = this.formAt(this.at - 1);
    return (
      this.titleFrom >= 0 &&
      definite &&
      head.kind === 'person' &&
      /ه$/.test(bare) &&
      /^ال.+ه$/.test(before) &&
      !this.context.classes.of(before).head &&
      !this.name
    );
  }
}

/** `المستشار الدبلوماسي`, `عضو المكتب السياسي`: a calling in `ي` that is an adjective with `ال`, as `الكبير` is. */
function isNisbaLike({ definite, bare }: WordClass, { lemma }: Head): boolean {
  return definite && (/ي(?:ه|ون|ين)?$/.test(bare) || lemma === 'كبير');
}
