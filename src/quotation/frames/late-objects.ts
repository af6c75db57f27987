/**
 * Objects that do not stand right after the verb and its subject, but behind where or when it was said, or behind what
 * a body is besides.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import { openingAt } from './deed-frames.ts';
import { PrepositionFrames } from './preposition-frames.ts';

/** Verbs of gatherings and of what is printed that are also verbal nouns. */
const GATHERED = /^(?:عقد|جمع|ضم|نشر|بث|نقل)$/;

/** Tells an object that stands late from the words of the phrase before it. */
export abstract class LateObjects extends PrepositionFrames {
  /** `دعت الوزارة في بيان لها | المواطنين إلى توخي الحذر` */
  protected readAfterOccasion(start: number): Opening | undefined {
    if (!this.has('urge') && !(this.source && this.has('charge', 'blame'))) return undefined;
    const whom = this.afterOccasion(start);
    if (whom <= start) return undefined;
    // … and not `دعا في بيانه الوزير سامي حداد السكان إلى كذا`
    const { head, givenName } = this.reading.classes.of(this.tokens[whom]?.form ?? '');
    const one =
      !this.source && (givenName || (head?.kind === 'person' && head.number !== 'plural'));
    return one ? undefined : this.readObjectFrames(whom);
  }

  /** The object at a word behind where it was said. */
  protected readAfterSetting(j: number): Opening | undefined {
    if (!this.has('object', 'attribute') || !this.followsSetting(j)) return undefined;
    return this.isDoneWith(j) ? openingAt('مفعول مصدر', j) : this.readObjectFrames(j);
  }

  /** `أكدت الوزارة في بيان | تضامن المملكة`: a verbal noun without `ال` after where it was said. */
  private followsSetting(j: number): boolean {
    const { form } = this.tokens[j] as Token;
    if (this.describesSetting(j, form)) return false;
    const ascribed = this.isAscribed(j, form);
    const owned = this.isOwnedDeed(form);
    // `أعلن النادي عبر حسابه في تويتر | التعاقد مع مدرب جديد`
    const done = this.cue.reading.lemma.lemma === 'أعلن' && this.isDoneWith(j);
    if (!ascribed && !done && !this.isBareDeed(form, owned)) return false;
    if (owned && this.followsDescription(j)) return true;
    // `في تقرير | تصحيح الأرقام، السبت، أنه`: the name of the report.
    const titled = isOfClass(this.reading.phrases, j - 1, 'setting') && !ascribed;
    if (titled && this.has('that') && this.opensAfterComma(j)) return false;
    if (this.tokens[j - 1]?.text === ')') return this.isDated(j - 1);
    // `انتقد عبر برنامج «مساء الرياضة» ابتعاد الإدارة`
    const marked = this.reading.marks.openerOf.get(j - 1);
    if (marked !== undefined && this.tokens[marked - 2]?.form === 'عبر') return true;
    return this.findSetting(j, done);
  }

  /** `خلال لقاء | جمع رؤساء البلديات أن`, `في مؤتمر صحفي | عقد في جنيف أن`: a verb that describes the gathering. */
  private describesSetting(j: number, form: string): boolean {
    if (/^(?:جمع|ضم|سبق|حضر)$/.test(form)) return isOfClass(this.reading.phrases, j - 1, 'setting');
    return GATHERED.test(form) && this.has('that') && this.clauseFollows(j);
  }

  private isAscribed(j: number, form: string): boolean {
    if (!this.has('attribute')) return false;
    // `أرجعت الشركة في بيان | سبب الارتفاع إلى`
    if (/^(?:سبب|اسباب)$/.test(form)) return true;
    // `وعزت الهيئة في بلاغ | الانقطاع إلى عطل`
    const { classes } = this.reading;
    const fault = classes.of(form).definite && this.tokens[j + 1]?.form === 'الي';
    return fault && classes.isVerbalNoun(form);
  }

  /** `نيتها`, `تضامنه`: a verbal noun with whose it is. */
  private isOwnedDeed(form: string): boolean {
    // `في لقاء عقده`: a verb.
    const held = /^(?:عقد|نشر|بث|نقل)ه(?:ا|م)?$/.test(form);
    return /(?:ه|ها|هم|هما)$/.test(form) && !held && this.reading.classes.isVerbalNoun(form);
  }

  private isBareDeed(form: string, owned: boolean): boolean {
    const { classes } = this.reading;
    return (owned || classes.isSurelyVerbalNoun(form)) && !classes.of(form).definite;
  }

  /** Whether the words before an object, back to whoever speaks, tell where or when it was said. */
  private findSetting(j: number, done: boolean): boolean {
    const { classes, phrases } = this.reading;
    for (let k = j - 1; k >= Math.max(this.source?.to ?? this.at + 1, j - 13); k--) {
      const { form } = this.tokens[k] as Token;
      const word = classes.of(form);
      // `أعلن النادي عبر المركز الإعلامي | فتح أبواب الملعب`
      if (form === 'عبر' && j - k < 5) return true;
      const setting = word.classes.has('setting');
      if (setting && isOfClass(phrases, k - 1, 'preposition')) return true;
      if (k >= j - 2 || setting || this.isOfDate(k)) continue;
      const described = done && (word.definite || isOfClass(phrases, k - 1, 'preposition'));
      const told = word.classes.has('time') || word.classes.has('preposition');
      if (!described && !told && !word.classes.has('particle')) return false;
    }
    return false;
  }

  /** `في بيان صادر في 17 تشرين الثاني/نوفمبر | نيتها`: whether a token belongs to the day. */
  private isOfDate(k: number): boolean {
    const { kind, text } = this.tokens[k] as Token;
    const before = this.tokens[k - 1];
    const month = before?.kind === 'number' || this.tokens[k - 2]?.kind === 'number';
    return kind === 'number' || text === '/' || before?.text === '/' || month;
  }

  /** `أعلنت بلدية طرابلس الجهة المنظمة للسباق | اختيارها المدينة`: what a body is besides, in words with `ال`. */
  private followsDescription(j: number): boolean {
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
}
