/**
 * What may stand between a reporting verb, its subject and what was said: when, how, and to whom it was said.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { mayBeName } from '../../names/words/name-words.ts';
import { isRelative, placeAt } from '../../names/words/phrase-context.ts';
import { hidesName } from '../../names/words/word-names.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { AsideFrames } from './aside-frames.ts';

const PRONOUNS_AFTER = new Set(
  'خلاله خلالها خلالهم خلالهما فيه فيها به بها منه منها عليها اليها لنا له لها لهم لي لنا اليه عليه بالقول القول قائلا قايلا'.split(
    ' ',
  ),
);

/** How something is said, before an adjective. */
const TONE = /^ب(?:نبره|لهجه|صوت|ابتسامه|طريقه|شكل|اسلوب)$/;

/** When something is said, behind `هذا`. */
const THIS_TIME = /^ال(?:يوم|صباح|مساء|اسبوع|شهر|عام|سنه|صيف|شتاء|خريف|ربيع|مره)$/;

/** The verb's own noun before an adjective. */
const COGNATE = /^(?:نفيا|رفضا|تاكيدا|تحذيرا|تشديدا)$/;

/** Of these, such as only tell how somebody speaks. */
const VOICE = /^ب(?:نبره|لهجه|صوت)$/;

/** Steps over times, manners and hearers. */
export abstract class AdverbFrames extends AsideFrames {
  protected isTitleAt(at: number): boolean {
    const { head, definite } = this.reading.classes.of(this.tokens[at]?.form ?? '');
    return (
      this.cue.reading.lemma.frames.has('that') &&
      definite &&
      /^(?:person|body)$/.test(head?.kind ?? '')
    );
  }

  /** Token after whom it was said to, where that stands before the speaker: `أكد لـ«عكاظ» الوكيل`, `قال للصحفيين الوزير`. */
  protected addresseeEnd(at: number): number {
    const { form } = this.tokens[at] as Token;
    const closer = this.reading.marks.closerOf.get(at + 1);
    if (form === 'ل' && closer !== undefined && closer - at <= 7) return closer + 1;
    const { head, proclitic } = this.reading.classes.of(form);
    if (proclitic !== 'ل' || !head) return at;
    if (head.kind === 'outlet' || /^ل(?:وكاله|شبكه)$/.test(form)) {
      // `لشبكة CNN القيادة المركزية`, `لموقع "نبض" مدير الميناء`: its name, and then whoever speaks
      const own = this.reading.classes.of(this.tokens[at + 1]?.form ?? '').head?.kind;
      if (/^[A-Za-z]/.test(this.tokens[at + 1]?.text ?? '') || own === 'name') return at + 2;
      if (closer !== undefined && closer - at <= 5) return closer + 1;
      return readNounPhrase(this.reading.phrases, at, this.limit)?.to ?? at;
    }
    if (head.number === 'plural' && head.kind === 'person') return at + 1;
    return at;
  }

  /** `أكد ماكرون لنظيره الإيراني | ضرورة خفض التصعيد`: over one person it was said to, where a verbal noun follows. */
  protected afterHearer(at: number): number {
    const { form } = this.tokens[at] ?? { form: '' };
    if (!this.source || !/^ل.{3}/.test(form) || !this.has('object')) return at;
    if (this.reading.classes.of(form).head?.kind !== 'person') return at;
    const hearer = readNounPhrase(this.reading.phrases, at, this.limit);
    const next = this.reading.classes.of(this.tokens[hearer?.to ?? at]?.form ?? '');
    return hearer && !next.definite && next.classes.has('verbal-noun') ? hearer.to : at;
  }

  protected isFollowed(source: NounPhrase | undefined): boolean {
    const next = source && this.tokens[source.to];
    return next !== undefined && isComplementizer(next);
  }

  /** Token behind all that tells when, how and to whom something was said. */
  protected skipAdverbs(from: number): number {
    let at = from;
    while (at < this.limit) {
      const next = this.adverbEnd(at);
      if (next === at) break;
      at = next;
    }
    return at;
  }

  /** Token behind the adverb or the aside at a token; the same token where none stands there. */
  private adverbEnd(at: number): number {
    const between = Math.max(this.timeEnd(at), this.sideEnd(at), this.asideEnd(at));
    if (between > at) return between;
    const { kind, opensLine } = this.tokens[at] as Token;
    if (kind !== 'word' || opensLine) return at;
    const addressed = this.addresseeEnd(at);
    if (addressed > at) return addressed;
    const end = this.sameTimeEnd(at) ?? this.onThatEnd(at) ?? this.pairEnd(at);
    if (end !== undefined) return end;
    return this.isAdverb(at) && !this.standsInName(at) ? this.toneEnd(at) : at;
  }

  /** `نافيا في الوقت ذاته وجود خلاف` */
  private sameTimeEnd(at: number): number | undefined {
    const again = /^(?:ذاته|نفسه|عينه)$/.test(this.tokens[at + 2]?.form ?? '');
    const meant = /^ال(?:وقت|سياق|اطار|صدد)$/.test(this.tokens[at + 1]?.form ?? '');
    return this.tokens[at]?.form === 'في' && again && meant ? at + 3 : undefined;
  }

  /** `وشدد على ذلك الوزير قائلا` */
  private onThatEnd(at: number): number | undefined {
    const { classes } = this.reading;
    const { form } = this.tokens[at] as Token;
    const about =
      classes.of(form).classes.has('preposition') &&
      /^(?:ذلك|هذا)$/.test(this.tokens[at + 1]?.form ?? '');
    const titled = classes.of(this.tokens[at + 2]?.form ?? '').head !== undefined;
    return about && titled ? at + 2 : undefined;
  }

  /** Token behind two words that tell when or how. */
  private pairEnd(at: number): number | undefined {
    const { form } = this.tokens[at] as Token;
    const next = this.tokens[at + 1]?.form ?? '';
    const pair =
      // `أدان بأشد العبارات قصف المدرسة`
      (/^ب(?:اشد|اقوي|ابلغ|اقسي)$/.test(form) && /^ال(?:عبارات|كلمات|الفاظ)$/.test(next)) ||
      // `دعا هذا الشهر لعقد قمة`
      (/^هذ[اه]$/.test(form) && THIS_TIME.test(next)) ||
      // `نفى الوزير نفيا قاطعا وجود خلاف`
      (COGNATE.test(form) && /.{3}ا$/.test(next));
    return pair ? at + 2 : undefined;
  }

  /** Whether a word tells when or how, or points at what or whom the verb is about. */
  private isAdverb(at: number): boolean {
    const { form } = this.tokens[at] as Token;
    if (PRONOUNS_AFTER.has(form) || this.isManner(at)) return true;
    const { classes, head } = this.reading.classes.of(form);
    // `أمس الأحد`, which is no `أحد`
    if (classes.has('time') && (!head || /^ال/.test(form))) return true;
    // `أكد ذلك الناطق باسم الجيش`: what he confirms, no part of who he is.
    if (/^(?:ذلك|هذا)$/.test(form) && this.isTitleAt(at + 1)) return true;
    // `وقال عنها مصدر في الوزارة إنها`: of whom it is said
    const said = this.cue.reading.lemma.lemma === 'قال' && at === this.at + 1;
    return said && /^عنه(?:ا|م|ما)?$/.test(form);
  }

  /** `أدانت مصر بشدة الهجوم` */
  private isManner(at: number): boolean {
    const { form } = this.tokens[at] as Token;
    const { classes } = this.reading.classes.of(form);
    return classes.has('manner') || (classes.has('particle') && /^ب.{3}/.test(form));
  }

  /** Whether a word is a name's here: `وقال لي شيانغ دونغ إن` */
  private standsInName(at: number): boolean {
    const { phrases } = this.reading;
    if (phrases.stops(at)) return true;
    const li = this.tokens[at]?.form === 'لي';
    return li && mayBeName(phrases, at + 1) && mayBeName(phrases, at + 2);
  }

  /** Token behind an adverb, and behind the adjective of one like `بشكل`. */
  private toneEnd(at: number): number {
    const { form } = this.tokens[at] as Token;
    if (!TONE.test(form)) return at + 1;
    // `هدد بشكل غير مباشر | بتنفيذ إضراب`
    const end = at + (this.tokens[at + 1]?.form === 'غير' ? 3 : 2);
    if (/^(?:ب.{3,}|الي|علي|عن|من)$/.test(this.tokens[end]?.form ?? '')) return end;
    if (!this.isManner(at)) return at + 1;
    // `ليضيف بنبرة حزينة أنه`
    const opener = this.tokens[at + 2];
    const quoted = this.reading.marks.closerOf.has(at + 2);
    if (isComplementizer(opener) || opener?.text === ':' || quoted) return at + 2;
    // and `وقال بصوت مرتجف يكاد يختفي`
    const how = this.reading.classes.of(this.tokens[at + 1]?.form ?? '');
    const adjective = !how.head && !how.givenName && !how.definite;
    return VOICE.test(form) && adjective ? at + 2 : at + 1;
  }

  /** `في بيان لها`, `في مؤتمر صحفي أمس`, `عبر صفحته على فيسبوك`: token of somebody told of after it; else the same token. */
  protected afterOccasion(at: number): number {
    const { classes } = this.reading;
    const form = (k: number) => this.tokens[k]?.form ?? '';
    if (!/^(?:في|عبر|خلال)$/.test(form(at))) return at;
    if (!classes.of(form(at + 1)).classes.has('setting')) return at;
    let to = at + 2;
    for (const end = Math.min(this.limit, at + 8); to < end; to++) {
      const word = classes.of(form(to));
      // `على فيسبوك`, `على منصة إكس`
      if (form(to) === 'علي') to += /^(?:منصه|موقع)$/.test(form(to + 1)) ? 2 : 1;
      else if (
        !word.classes.has('adjective') &&
        !word.classes.has('time') &&
        !/^(?:له(?:ا|م)?|صح[اف]+ي|متلفزه?|مقتضبه?)$/.test(form(to))
      )
        break;
    }
    const { definite, head, givenName } = classes.of(form(to));
    const somebody = definite || head || givenName || placeAt(this.reading.phrases, to);
    return somebody && !/^[بل]/.test(form(to)) ? to : at;
  }

  /** `وطالب المتظاهرون، الذين رفعوا لافتات، بإسقاط الحكومة`: over a relative clause between commas. */
  protected afterGloss(at: number): number {
    const aside = this.asideEnd(at);
    if (aside > at) return aside;
    if (!isComma(this.tokens[at])) return at;
    const hides = hidesName(this.tokens, at + 1);
    // `اتهم الهجري، أحد مشايخ الطائفة، الحكومة بارتكاب مجازر`
    if (this.has('charge') && this.source?.name) {
      for (let k = at + 1; k < Math.min(this.limit, at + 14); k++) {
        if (this.reading.cues[k] || this.startsCharge(k)) break;
        if (isComma(this.tokens[k])) return k + 1;
      }
    }
    // `ودعا الحزب، وهو ثاني أحزاب البلاد، إلى الحوار`
    const told = /^وه[وي]$/.test(this.tokens[at + 1]?.form ?? '');
    if (!hides && !told && !isRelative(this.reading.phrases, at + 1)) return at;
    for (let k = at + 2; k < Math.min(this.limit, at + 24); k++) {
      if (isComma(this.tokens[k])) return k + 1;
      // `قال مصدر، طلب عدم نشر اسمه: «…»`: what was said has commas of its own.
      if (hides && this.tokens[k]?.text === ':') return k;
    }
    return at;
  }
}
