/**
 * Words with `ال` inside a noun phrase: a surname, an adjective of what stands before, or the object of the verb.
 *
 * @module
 */

import { mayBeName } from '../words/name-words.ts';
import type { WordClass } from '../words/word-class.ts';
import { HeadReading } from './head-reading.ts';

/** Stretches of time that are also adjectives, or that no list of times has. */
const STRETCH = /^(?:عام|صيف|شتاء|ربيع|خريف|فتره|مده|عقد|قرن|موسم|ايام|اشهر|سنوات)$/;
/** What makes `العام` a year: `الأمين العام السابق` and `الحالي` are in office, or were. */
const TOLD_WHEN = /^(?:ال(?:ماضي|جاري|مقبل|قادم|فائت|فايت|منصرم|فارط|منقضي)ه?|[0-9٠-٩]{4})$/;

/** Past verbs whose own letters begin like the article: `التقى`, `التحقت`. */
const MET = /^الت(?:قي|قت|قوا|قينا|قا|زمت|حقت|حقوا|قطت|مست)(?:ه|ها|هم|هما)?$/;

/** The steps that read words with `ال`. */
export class DefiniteReading extends HeadReading {
  protected stepDefinite(word: WordClass): boolean {
    // `طلاب | التقت بهم الصحيفة`: a verb
    if (MET.test(this.token()?.form ?? '')) return false;
    if (this.isBehindWholePlural() || this.isBehindIndefinite()) return false;
    if (this.closed && this.opensName(word)) {
      this.readName();
      return true;
    }
    if (this.closed && this.isObjectOfVerb(word)) return false;
    return this.stepOverClosing();
  }

  /** `انتقد معلقون | القرار`: with its `ن` a plural has no complement. */
  private isBehindWholePlural(): boolean {
    const several =
      this.head?.number === 'plural' && !this.headDefinite && this.at === this.from + 1;
    return several && /.{3}ون$/.test(this.token(this.at - 1)?.form ?? '');
  }

  /** Whether a word with `ال` begins the name behind a whole title. */
  private opensName(word: WordClass): boolean {
    const titled = this.head?.kind === 'person' || this.head?.kind === 'honorific';
    if (!titled) return false;
    return (
      this.isNameBehindRank(word) ||
      (word.givenName && this.mayOpenName(word)) ||
      this.isSurnameOfArticle() ||
      this.isNameBetweenTitles(word) ||
      this.isDefiniteGivenName(word)
    );
  }

  /**
   * `العقيد الصوارمي خالد`: after a rank even an unknown word with `ال` is a name where a given name follows; and neither the
   * team of `رئيس الفريق الحركي إدريس` nor `العميد السابق حاتم`, nor what `المحامي | الضوء على كذا` throws light on.
   */
  private isNameBehindRank({ head, nisba, bare }: WordClass): boolean {
    if (!this.is('rank', this.at - 1) || head || nisba) return false;
    if (this.is('preposition', this.at + 1)) return false;
    const owner = this.wordAt(this.at - 2);
    const team = owner.head?.kind === 'person' && !owner.definite && this.at - 2 >= this.from;
    const adjective = this.context.classes.of(bare).classes.has('adjective');
    return this.wordAt(this.at + 1).givenName && !adjective && !team;
  }

  /** `الباحث اللبار`, where the article prints `محمد اللبار`. */
  private isSurnameOfArticle(): boolean {
    const known = this.context.surnames.has(this.token()?.form ?? '');
    return known && this.titleFrom === this.at - 1;
  }

  /** `السيد القصير وزير الزراعة`: between an honorific and a title. */
  private isNameBetweenTitles({ head }: WordClass): boolean {
    const honoured = this.head?.kind === 'honorific' && this.titleFrom === this.at - 1;
    const next = this.wordAt(this.at + 1);
    return honoured && next.head?.kind === 'person' && !next.definite && !head;
  }

  /** Whether a word with `ال` behind a whole phrase is what the verb before is about, and no part of the phrase. */
  private isObjectOfVerb(word: WordClass): boolean {
    return (
      this.isDeedOfPhrase(word) ||
      this.isThingBehindTitle(word) ||
      this.isThingBehindMarks(word) ||
      this.areThings(word) ||
      this.isBehindTwo(word) ||
      !this.agreesWithBefore(word) ||
      this.isObjectOfOffice(word)
    );
  }

  /** A verbal noun that is no adjective: `الجيش السوري | السيطرة على المدينة`, `ترفض الشركة | التعاطي معها`. */
  private isDeedOfPhrase({ nisba }: WordClass): boolean {
    if (!this.context.classes.isVerbalNoun(this.token()?.form ?? '')) return false;
    if (this.adjectives) return true;
    if (!this.is('preposition', this.at + 1)) return false;
    if (this.wordAt(this.at - 1).nisba) return true;
    // and `رفض الوزير | التجاوب مع الطلب`
    const body = this.headDefinite && /^(?:body|person)$/.test(this.head?.kind ?? '') && !nisba;
    return body && this.titleFrom === this.at - 1;
  }

  /** `رفض الوزير | القرار`, `افتتح المدير | المعرض`: a thing or a deed right behind a title of one word is no adjective. */
  private isThingBehindTitle({ nisba, bare, classes }: WordClass): boolean {
    const { head } = this;
    const titled = head?.kind === 'person' && head.number === 'singular' && this.headDefinite;
    if (!titled || this.at !== this.from + 1 || this.titleFrom !== this.from) return false;
    if (nisba !== undefined || /يه?$/.test(bare) || classes.has('title-adjective')) return false;
    const own = this.context.classes.of(bare);
    if (own.classes.has('adjective') || own.givenName) return false;
    // a man's adjective has no teh marbuta
    const feminine = head.gender === 'm' && /ة$/.test(this.token()?.text ?? '');
    const thing = (['thing', 'setting', 'claim', 'naming'] as const).some((one) =>
      own.classes.has(one),
    );
    return (
      feminine ||
      thing ||
      own.head?.kind === 'body' ||
      this.context.classes.isVerbalNoun(this.token()?.form ?? '')
    );
  }

  /** `أدان حزب "الأفق" | الهجوم`, `رفضت حركة "سند" اليسارية | الاتفاق`: a thing or a deed behind a name in marks is no adjective. */
  private isThingBehindMarks({ nisba, bare }: WordClass): boolean {
    const first = /[يه]$/.test(this.wordAt(this.at - 1).bare) ? this.at - 2 : this.at - 1;
    const marked = [this.at - 1, first].some((at) => /^["»”]$/.test(this.token(at)?.text ?? ''));
    if (!marked || nisba !== undefined || /يه?$/.test(bare)) return false;
    const { classes } = this.context.classes.of(bare);
    const thing = classes.has('thing') || classes.has('claim') || classes.has('verbal-noun');
    return thing && !classes.has('adjective');
  }

  /** `وصف زعيم الحزب الشيوعي الروسي | الانتخابات`: several things are no adjective of one person. */
  private areThings({ bare }: WordClass): boolean {
    const one = this.head?.kind === 'person' && this.head.number === 'singular';
    return one && this.wordAt(this.at - 1).nisba !== undefined && /.{3}ات$/.test(bare);
  }

  /** `رفضت محكمة أسترالية | القضية`: behind an adjective without `ال` nothing with `ال` goes on. */
  private isBehindIndefinite(): boolean {
    const { nisba, definite, head, givenName } = this.wordAt(this.at - 1);
    const described = this.adjectives && nisba !== undefined && !definite && !head && !givenName;
    // … but `سيدة سورية الأصل`
    const origin = /^ال(?:اصل|جنسيه|مولد|منشا|هوي|هوا)$/.test(this.formAt(this.at));
    return described && !this.headDefinite && !origin && this.at - 1 > this.from;
  }

  /** `ناقش الوزيران | الخطوات`: an adjective of two ends as they do; a nisba may be of one of them. */
  private isBehindTwo({ nisba, bare }: WordClass): boolean {
    const two = this.at === this.from + 1 && /^ال.{3,}ان$/.test(this.formAt(this.from));
    const several = this.head?.kind === 'person' && this.head.number === 'plural';
    return two && several && !nisba && !/ان$/.test(bare);
  }

  /**
   * `رئيس الهيئة العامة | الجهود الكبيرة`, `وزير التربية | التعاون القائم`: what the verb before an office is about, told by its
   * kind or by an adjective that does not agree with it as one adjective does with another.
   */
  private isObjectOfOffice({ bare, classes, givenName }: WordClass): boolean {
    const { head } = this;
    if (head?.kind !== 'person' || head.number !== 'singular' || this.headDefinite) return false;
    const before = this.token(this.at - 1)?.form ?? '';
    if (!/^(?:ال|لل).{2}/.test(before) || givenName) return false;
    const { form = '', text = '' } = this.token() ?? {};
    if (classes.has('thing') || classes.has('setting')) return true;
    if (this.context.classes.isListedNoun(bare)) return true;
    if (this.context.classes.isSurelyVerbalNoun(form) && !/[يه]$/.test(form)) return true;
    // `الفرص المتاحة`: several things, whose adjective is in the feminine
    const next = this.token(this.at + 1);
    const described =
      /^ال.{2,}ة$/.test(next?.text ?? '') && !this.context.classes.of(next?.form ?? '').head;
    return described && !/[ةيى]$/.test(text) && !/[ةا]$/.test(this.token(this.at - 1)?.text ?? '');
  }

  /**
   * Whether a given name with `ال` is one here: `الإمام الطيب إن`, `الوزير المنتدب الطيب بكوش`; an adjective after a
   * longer title is none, `مدير عام الدفاع المدني بمختلف المناطق`.
   */
  private mayOpenName(word: WordClass): boolean {
    if (!word.definite) return true;
    // `الناشط المدني سامي حداد`
    const active = /^(?:ناشط|فاعل)$/.test(this.head?.lemma ?? '');
    if (active && word.bare === 'مدني') return false;
    if (this.titleFrom === this.at - 1) return true;
    // `متروبوليت بيروت المطران الياس`
    const before = this.context.classes.of(this.token(this.at - 1)?.form ?? '');
    if (before.head?.kind === 'honorific' && before.definite) return true;
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    // `رئيس البرلمان العربي عادل العسومي`: an adjective as well, before a name that is whole without it.
    const adjective = this.context.classes.of(word.bare).classes.has('adjective');
    if (adjective && next.givenName) return false;
    if (mayBeName(this.context, this.at + 1) || this.isLeader(this.at + 1)) return true;
    return next.definite && !next.head && !next.nisba && next.classes.size === 0;
  }

  /** Whether a stretch of time stands here with what makes it one: `العام الماضي`. */
  protected isStretch(): boolean {
    const { bare, definite } = this.context.classes.of(this.token()?.form ?? '');
    return definite && STRETCH.test(bare) && TOLD_WHEN.test(this.token(this.at + 1)?.form ?? '');
  }

  /** Whether a word with `ال` may be an adjective of the head or of the noun before: the object of the verb is none. */
  protected agreesWithBefore(word: WordClass): boolean {
    if (word.classes.has('claim')) return false;
    // `بمنطقة مكة المكرمة`
    if (/^(?:المكرمه|المنوره)$/.test(this.token()?.form ?? '')) return true;
    // `قالت الحكومة | العام الماضي`
    if (this.isStretch()) return false;
    // `هيئة مستشفى الثورة العام`: of the noun inside.
    if (this.context.classes.of(word.bare).classes.has('adjective')) return true;
    const form = this.token()?.form ?? '';
    const before = this.token(this.at - 1)?.form ?? '';
    // `هنأ الرئيس | الملاكمة إيمان خليف`
    const man = this.head?.kind === 'person' && this.head.gender === 'm' && this.headDefinite;
    const woman = man && /ة$/.test(this.token()?.text ?? '') && this.at === this.from + 1;
    if (woman && this.head?.number === 'singular') return false;
    // `حركة أمل | الاعتداءات`, `نقابة المحررين | الاعتداء على`: nouns, and no adjectives.
    const several = this.head?.number === 'plural' || /ات$/.test(before);
    if (/.{3}ات$/.test(form) && !several && this.head?.kind === 'body') return false;
    const deed = this.context.classes.isSurelyVerbalNoun(form) && this.head?.kind === 'body';
    // and `الاتحاد السعودي لكرة القدم | الاستعانة بحكام`
    const listed = this.context.classes.isListedNoun(word.bare);
    const by = !listed && /^ب.{3}/.test(this.token(this.at + 1)?.form ?? '');
    if (deed && (by || this.is('preposition', this.at + 1))) return false;
    // `المعترف بها`: the participle agrees with what follows it.
    if (/^(?:ب|ل|علي|الي)ه(?:ا|م)?$/.test(this.token(this.at + 1)?.form ?? '')) return true;
    // `عائلة الصحفية | الخاطفين`: men are no adjective of a woman or of a body.
    if (/.{3}[وي]ن$/.test(form) && this.head?.gender === 'f' && /.{2}ه$/.test(before)) return false;
    if (/(?:ون|ين|ات|ا|ي|ه)$/.test(form) || this.head?.gender !== 'f') return true;
    return !before.endsWith('ه') || this.head.number === 'plural';
  }
}
