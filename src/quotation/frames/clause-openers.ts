/**
 * The clause that `أن` opens after a verb, and where the search for it is over: another statement, another clause.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isOfClass, isRelative } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import type { CueWord } from '../text/cue-words.ts';
import { DEICTIC } from './frame-text.ts';
import { isOfInnerVerb } from './inner-verbs.ts';
import { LateObjects } from './late-objects.ts';
import { isOfWhoever, opensWhoever } from './whoever.ts';

const SAYING = new Set(['says', 'announces', 'warns', 'denies', 'promises']);

/** `من المنتظر أن`: what is to come, and nobody says so. */
const EXPECTED =
  /^ال(?:مقرر|محتمل|مرتقب|منتظر|متوقع|مرجح|مفترض|مزمع|مامول|ممكن|موكد|واضح|معروف|معلوم|مستبعد)$/;

/** Reads the clause after `أن`. */
export abstract class ClauseOpeners extends LateObjects {
  /** A clause after `أن`. */
  protected readClause(j: number): Opening | undefined {
    const before = this.tokens[j - 1] as Token;
    if (!this.governsClause(j, before) || this.isOfNoun(j, before) || this.isTooFar(j))
      return undefined;
    const from = j + 1;
    if (from >= this.tokens.length || (this.tokens[from] as Token).opensLine) return undefined;
    const led = j - 1 > this.at && /^(?:الي|علي|عن|من|في)$/.test(before.form);
    const opener = led ? j - 1 : j;
    const next = this.tokens[from] as Token;
    if (next.text === ':') return this.speechAt(from + 1, opener, 'أن: كلام');
    if (this.reading.marks.closerOf.has(from) || this.reading.marks.unclosed.has(from)) {
      return { construction: 'أن + «…»', from, opener, mark: from, speech: false };
    }
    return { construction: 'أن + جملة', from, opener, speech: false };
  }

  /** Whether the verb takes `أن`, and the preposition before it. */
  private governsClause(j: number, before: Token): boolean {
    // `دي.أن.إيه`: a letter that is spelt.
    if (before.text === '.' && !this.tokens[j]?.spaced) return false;
    // `عرض الصلح، على أن يدفع النادي`: a condition, for a verb that does not govern `على`.
    const condition = before.form === 'علي' && this.afterComma(j - 1);
    if (condition && !this.has('on', 'urge', 'charge', 'lay', 'reach')) return false;
    // `ما تقوله المصادر إنه إصلاح`: what it is, right behind whoever says so
    const called = /^انه(?:ا|م)?$/.test(this.tokens[j]?.form ?? '') && j === this.source?.to;
    // `وهو ما نفاه الطالب الذي أكد أنه`: what was denied stands before.
    if (
      this.cue.reading.pronoun &&
      !called &&
      this.tokens[this.at - 1]?.form === 'ما' &&
      // `على عكس ما أعلنته المديرة من أن الحريق انتهى`, `كل ما قاله الوزير هو أن`
      !/^(?:من|ه[وي])$/.test(before.form) &&
      !this.has('name', 'deem')
    )
      return false;
    if (!this.has('that', 'charge', 'urge', 'name', 'deem')) return false;
    // `بلاغ توصلت به الجريدة`: such a verb tells by `إلى أن` alone.
    if (this.has('reach') && before.form !== 'الي') return false;
    // `إلى أن` is `until` for a verb that does not point at something.
    return before.form !== 'الي' || this.has('to', 'urge', 'reach');
  }

  /** Whether the clause belongs to the word before it, and not to the verb. */
  private isOfNoun(j: number, before: Token): boolean {
    const { classes } = this.reading;
    const named = this.source !== undefined && j - 1 < this.source.to;
    if (named) return false;
    // `وصف الطبيب الدواء، ومن المنتظر أن يعود`: what is expected, in a clause of its own
    const expected = /^[وف]?من$/.test(this.tokens[j - 2]?.form ?? '') && EXPECTED.test(before.form);
    if (expected && this.afterComma(j - 2)) return true;
    if (isOfInnerVerb(this.reading, this.at, j)) return true;
    // `احتج الطلبة بعد اكتشافهم أن الأسئلة سربت`: what they found.
    const found =
      /^(?:بعد|قبل|عقب|اثر|بسبب|رغم|لدي|عند)$/.test(this.tokens[j - 2]?.form ?? '') &&
      /.{3}ه(?:ا|م|ما)?$/.test(before.form) &&
      j - 2 > this.at;
    if (found && classes.isVerbalNoun(before.form)) return true;
    return j - 1 > this.at && classes.of(before.form).classes.has('subordinator');
  }

  /** Whether more stands between the verb and `أن` than the verb bears. */
  private isTooFar(j: number): boolean {
    const { lemma, tense } = this.cue.reading;
    if (j - this.at > 14 && !SAYING.has(lemma.stance)) return true;
    if (!lemma.tight || tense === 'participle') return false;
    const glossed =
      this.source?.name !== undefined ||
      /^[،,]$/.test(this.tokens[this.source?.to ?? -1]?.text ?? '');
    const reach = this.source ? this.source.to + (glossed ? 16 : 8) : this.at + 5;
    // `وأبان في تصريحات محدودة بالبرلمان أمس أن`
    const where =
      this.tokens[this.at + 1]?.form === 'في' &&
      isOfClass(this.reading.phrases, this.at + 2, 'setting');
    // `أوردت، استنادا إلى وثائق، أن`
    const told = /^(?:نقلا|استنادا)$/.test(this.tokens[this.at + 2]?.form ?? '');
    return j > reach + (told ? 9 : where ? 4 : 0);
  }

  /** Whether another statement or clause begins at a word, so that the search is over. */
  protected endsAt(j: number, start: number): boolean {
    const cue = this.reading.cues[j];
    // `شهدت القضية جدلا، ومنهم من قال إن`
    if (opensWhoever(this.reading, j)) return true;
    if (cue && cue.reading.tense !== 'noun') return this.isStatement(j, start, cue);
    return (
      j > start &&
      /^(?:ولكن|لكن|فيما|بينما|وذلك|وكان|وكانت)$/.test(this.tokens[j]?.form ?? '') &&
      this.tokens[j - 1]?.kind === 'mark'
    );
  }

  /** Whether another verb of saying begins a statement of its own. */
  private isStatement(j: number, start: number, cue: CueWord): boolean {
    const { lemma, tense } = cue.reading;
    // `شهدت القضية جدلا فمنهم من يظن أن`: what nobody is named for
    if (isOfWhoever(this.reading, j)) return true;
    if (tense === 'participle') {
      // `وقال مخاطبا منتقديه: «…»`
      if (lemma.lemma === 'خاطب') return false;
      // `نفى الوزير ذلك، قائلا إن`: what was denied stands before.
      const denies = this.cue.reading.lemma.stance === 'denies';
      if (lemma.lemma === 'قال') return denies && DEICTIC.has(this.tokens[start]?.form ?? '');
      return !lemma.tight && !this.isAside(j);
    }
    const past = tense === 'past';
    // `أنكر المتهم ما نسب إليه، ودفع بأن`
    const told = cue.conjunction && past && this.afterComma(j);
    if (told && isComplementizer(this.tokens[j + 1])) return true;
    // `في بيان وزعه أمس وتوصلت الجريدة بنسخة منه، إن`
    const copied = lemma.lemma === 'توصل' && past;
    return !lemma.tight && !copied && this.isVerbOfOwn(j, cue);
  }

  /** Whether a verb neither describes the noun before it nor stands in a clause of its own inside the sentence. */
  private isVerbOfOwn(j: number, { conjunction, reading }: CueWord): boolean {
    const before = this.tokens[j - 1] as Token;
    if (/^و?لكن(?:ه|ها|هم|هما)?$/.test(before.form)) return true;
    const aside =
      isRelative(this.reading.phrases, j - 1) || /^(?:ل|ب|ك|م)?ما$|^حسبما$|^كما$/.test(before.form);
    if (aside || (reading.pronoun && !conjunction)) return false;
    // `في بيان أصدره المكتب`, `بيان توصلت به الجريدة`: a past after a noun describes the noun.
    return reading.tense === 'past' && (conjunction || before.kind === 'mark');
  }

  /** Whether a participle between commas says nothing itself. */
  protected abstract isAside(j: number): boolean;
}
