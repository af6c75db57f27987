/**
 * What may stand between a reporting verb, its subject and what was said: when, how, and to whom it was said.
 *
 * @module
 */
import { isComma, type Token } from '../arabic/tokens.ts';
import { mayBeName } from '../names/name-words.ts';
import { type NounPhrase, readNounPhrase } from '../names/noun-phrase.ts';
import { isRelative, placeAt } from '../names/phrase-context.ts';
import { hidesName } from '../names/word-names.ts';
import { isComplementizer } from './complementizers.ts';
import { OWN_SIDE } from './own-side.ts';
import { SpeechFrames } from './speech-frames.ts';

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

/** What opens and ends an aside. */
const DASH = /^[-–—]$/;
const COMMA = /^[،,]$/;
const BRACKET = /^\)$/;

/** In tokens: how long such an aside may be. */
const LONGEST_ASIDE = 16;

/** Of these, such as only tell how somebody speaks. */
const VOICE = /^ب(?:نبره|لهجه|صوت)$/;

/** Steps over times, manners and hearers. */
export abstract class AdverbFrames extends SpeechFrames {
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

  protected skipAdverbs(from: number): number {
    let at = from;
    while (at < this.limit) {
      const token = this.tokens[at] as Token;
      const between = Math.max(this.timeEnd(at), this.sideEnd(at), this.asideEnd(at));
      if (between > at) {
        at = between;
        continue;
      }
      if (token.kind !== 'word' || token.opensLine) break;
      // `نافيا في الوقت ذاته وجود خلاف`
      const again = /^(?:ذاته|نفسه|عينه)$/.test(this.tokens[at + 2]?.form ?? '');
      const meant = /^ال(?:وقت|سياق|اطار|صدد)$/.test(this.tokens[at + 1]?.form ?? '');
      if (token.form === 'في' && again && meant) {
        at += 3;
        continue;
      }
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
      // `أدان بأشد العبارات قصف المدرسة`
      if (
        /^ب(?:اشد|اقوي|ابلغ|اقسي)$/.test(token.form) &&
        /^ال(?:عبارات|كلمات|الفاظ)$/.test(this.tokens[at + 1]?.form ?? '')
      ) {
        at += 2;
        continue;
      }
      // `أكد ذلك الناطق باسم الجيش`: what he confirms, no part of who he is.
      const pointed = /^(?:ذلك|هذا)$/.test(token.form) && this.isTitleAt(at + 1);
      // `دعا هذا الشهر لعقد قمة`
      if (/^هذ[اه]$/.test(token.form) && THIS_TIME.test(this.tokens[at + 1]?.form ?? '')) {
        at += 2;
        continue;
      }
      // `نفى الوزير نفيا قاطعا وجود خلاف`
      if (COGNATE.test(token.form) && /.{3}ا$/.test(this.tokens[at + 1]?.form ?? '')) {
        at += 2;
        continue;
      }
      // `أدانت مصر بشدة الهجوم`
      const manner =
        classes.has('manner') || (classes.has('particle') && /^ب.{3}/.test(token.form));
      // `أمس الأحد`, which is no `أحد`
      const timed = classes.has('time') && (!head || /^ال/.test(token.form));
      // `وقال عنها مصدر في الوزارة إنها`: of whom it is said
      const said = this.cue.reading.lemma.lemma === 'قال' && at === this.at + 1;
      const of = said && /^عنه(?:ا|م|ما)?$/.test(token.form);
      if (!timed && !PRONOUNS_AFTER.has(token.form) && !pointed && !manner && !of) break;
      if (this.reading.phrases.stops(at)) break;
      // `وقال لي شيانغ دونغ إن`: his name
      const li = token.form === 'لي' && mayBeName(this.reading.phrases, at + 1);
      if (li && mayBeName(this.reading.phrases, at + 2)) break;
      // `ليضيف بنبرة حزينة أنه`
      // and `وقال بصوت مرتجف يكاد يختفي`
      const how = this.reading.classes.of(this.tokens[at + 1]?.form ?? '');
      const adjective = !how.head && !how.givenName && !how.definite;
      const opener = this.tokens[at + 2];
      const quoted = this.reading.marks.closerOf.has(at + 2);
      const opens = isComplementizer(opener) || opener?.text === ':' || quoted;
      const voice = VOICE.test(token.form) && adjective;
      const toned = manner && TONE.test(token.form) && (opens || voice);
      // `هدد بشكل غير مباشر | بتنفيذ إضراب`
      const end = at + (this.tokens[at + 1]?.form === 'غير' ? 3 : 2);
      const governed = /^(?:ب.{3,}|الي|علي|عن|من)$/.test(this.tokens[end]?.form ?? '');
      at = TONE.test(token.form) && governed ? end : at + (toned ? 2 : 1);
    }
    return at;
  }

  /** `أعلن النادي اليوم (الأحد 3 مارس 2024) تعيين`: whether the bracket that ends at a token tells a day. */
  protected isDated(closer: number): boolean {
    let numbers = 0;
    for (let k = closer - 1; k > Math.max(this.at, closer - 9); k--) {
      const { kind, text } = this.tokens[k] as Token;
      if (text === '(') return numbers > 0;
      if (kind === 'number') numbers++;
      else if (kind === 'mark' && text !== '/') return false;
    }
    return false;
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

  /** `وأكد من جانبه المدير`, `واستنكر، من جهتها، النقابة`: token after it; the same token where it does not stand there. */
  private sideEnd(at: number): number {
    const from = isComma(this.tokens[at]) ? at + 1 : at;
    if (this.tokens[from]?.form !== 'من') return at;
    if (!OWN_SIDE.test(this.tokens[from + 1]?.form ?? '')) return at;
    if (from === at) return at + 2;
    return isComma(this.tokens[from + 2]) ? from + 3 : at;
  }

  /**
   * `أكد النادي -عبر حسابه على تويتر- رحيل المدرب`, `أكد النادي، في بيان له، رحيل المدرب`: token behind the second dash,
   * bracket or comma; the same token where no aside of when or where it was said stands there.
   */
  private asideEnd(at: number): number {
    const closes = this.closesAside(at);
    if (!closes) return at;
    for (let k = at + 2; k < Math.min(this.limit, at + LONGEST_ASIDE); k++) {
      const token = this.tokens[k] as Token;
      if (closes.test(token.text)) return k + 1 < this.limit ? k + 1 : at;
      const seam = token.opensLine || token.text === ':' || isComplementizer(token);
      if (seam || this.reading.cues[k]?.reading.tense === 'past') return at;
    }
    return at;
  }

  /** What ends the aside that a mark opens; undefined where it opens none. */
  private closesAside(at: number): RegExp | undefined {
    const { text } = this.tokens[at] ?? { text: '' };
    const first = this.tokens[at + 1]?.form ?? '';
    const { classes } = this.reading.classes.of(first);
    if (DASH.test(text))
      return classes.has('preposition') || classes.has('time') ? DASH : undefined;
    const told = this.reading.classes.of(this.tokens[at + 2]?.form ?? '').classes.has('setting');
    const where =
      /^(?:عبر|خلال|اثناء|عقب)$/.test(first) || (/^(?:في|ضمن|لدي)$/.test(first) && told);
    if (!where) return undefined;
    return isComma(this.tokens[at]) ? COMMA : text === '(' ? BRACKET : undefined;
  }

  /** `قال، اليوم الأربعاء 19 مارس، المحامي`: token after the second comma; the same token where no time stands there. */
  protected timeEnd(at: number): number {
    if (!isComma(this.tokens[at])) return at;
    const timed = (k: number) =>
      this.reading.classes.of(this.tokens[k]?.form ?? '').classes.has('time');
    if (!timed(at + 1)) return at;
    for (let k = at + 2; k < Math.min(this.limit, at + 10); k++) {
      if (isComma(this.tokens[k])) return k + 1;
      const token = this.tokens[k] as Token;
      const dated = this.tokens[k - 1]?.kind === 'number' || this.tokens[k + 1]?.kind === 'number';
      if (token.kind === 'word' && !timed(k) && !dated) return at;
    }
    return at;
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
