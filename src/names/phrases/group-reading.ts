/**
 * Counts in a noun phrase: a number before or inside it, a share of people, the highest of several.
 *
 * @module
 */
import { MarkReading } from './mark-reading.ts';

/** A number in letters before what it counts: `ثلاثة وزراء`, `اثنان من`. */
export const NUMERALS =
  /^(?:اثن(?:ان|ين|تان|تين)|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثماني?ه?|تسعه?|عشره?|(?:ال)?عشرات|(?:ال)?ميات|الالاف|الاف|عده)$/;
/** `أكبر مسؤول عسكري`, `كبير مستشاري البيت الأبيض`. */
export const SUPERLATIVE = /^(?:اكبر|اعلي|ابرز|ارفع|اقدم|كبير|كبيره|كبار)$/;

/** The steps that read counts and groups. */
export abstract class GroupReading extends MarkReading {
  /** `وزراء خارجية 20 دولة عربية وإسلامية`: how many there are inside a title of several. */
  protected stepNumber(): boolean {
    const { head, nisba, definite } = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    // `القناة 12 الإسرائيلية`
    if (this.head?.kind === 'outlet' && this.at === this.from + 1 && nisba && definite) {
      this.at += 2;
      return true;
    }
    if (this.head?.number !== 'plural' || this.closed || !head) return false;
    this.at += 2;
    while (/^و?.{2,}ي(?:ه|ا)$/.test(this.token()?.form ?? '') && !this.context.stops(this.at))
      this.at++;
    this.closed = true;
    return true;
  }

  /** Steps over a superlative where a title without `ال` follows it. */
  protected opensRanked(): boolean {
    const { head, definite } = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    if (!head || definite || !/^(?:person|source)$/.test(head.kind)) return false;
    this.at++;
    return true;
  }

  /** `40 بالمئة من المشاركين`: a share of people. */
  protected openShare(): boolean {
    if (this.token(this.at + 1)?.form !== 'من') return false;
    this.titleFrom = this.from;
    this.at++;
    this.head = { lemma: 'نسبه', kind: 'group', gender: 'm', number: 'plural' };
    return true;
  }

  /** `هؤلاء`, or a number in letters before what it counts. */
  protected openGroup(lemma: string): boolean {
    const next = this.context.classes.of(this.token(this.at + 1)?.form ?? '');
    this.titleFrom = this.at++;
    const kind = next.head?.kind === 'source' ? 'source' : 'group';
    // `ثلاثة مصادر`, which are `المصادر` afterwards
    const counted = kind === 'source' && next.head ? next.head.lemma : lemma;
    this.head = { lemma: counted, kind, gender: 'm', number: 'plural' };
    this.closed = lemma === 'هولاء';
    return true;
  }
}
