/**
 * Noun phrases that name somebody: titles, names, bodies and states, read word by word from their first token.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import type { Head, State } from '../words/name-lexicon.ts';
import { type PhraseContext, placeAt } from '../words/phrase-context.ts';
import { hidesName, isWordName } from '../words/word-names.ts';
import { isAddressed } from './addressees.ts';
import { foreignOutletEnd } from './foreign-outlets.ts';
import { isCalled, isOthers } from './others-names.ts';
import type { Reading } from './phrase-state.ts';
import { SetWordSteps } from './set-word-steps.ts';

/** In words: how long a title with its name is, where one behind another is looked for; the reading of each reads no farther. */
const NAMED_TITLE = 10;

/** Token indexes, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A phrase that names somebody, with its parts. */
export interface NounPhrase extends TokenRange {
  /** Titles or the body's name, in text order; none for a bare name. */
  readonly titles: readonly TokenRange[];
  /** The person's own name. */
  readonly name?: TokenRange;
  readonly head?: Head;
  readonly headDefinite: boolean;
  readonly state?: State;
  /** Whether the state is named by its capital. */
  readonly capital: boolean;
  /** Whether several are named together: `الحلف والاتحاد الأوروبي`. */
  readonly joint: boolean;
  /** Short names printed beside it in brackets or quotation marks: `(ناتو)`. */
  readonly acronyms: readonly TokenRange[];
  /** Whether `ذاته`, `نفسها` or `هذا` says that it was named before. */
  readonly same: boolean;
}

const LONGEST = 24;

/** Verbs that estimate. */
const ESTIMATES = /^[وف]?[يت]?قدر(?:ت|وا|ون)?$/;

/** A folded word without the pronoun of whose it is: `خسارتهم`. */
const own = (form: string): string =>
  form.replace(/ته(?:ا|م|ما)?$/, 'ه').replace(/(?<=.{3})ه(?:ا|م|ما)$/, '');

/**
 * Reads the phrase that begins at a token; undefined where none does. A preposition written onto its first word
 * is read over: `لشبكة الوقاية`.
 */
export function readNounPhrase(
  context: PhraseContext,
  from: number,
  limit: number = context.tokens.length,
): NounPhrase | undefined {
  return new PhraseReader(context, from, Math.min(limit, from + LONGEST)).read();
}

class PhraseReader extends SetWordSteps {
  read(): NounPhrase | undefined {
    if (!this.open()) return undefined;
    this.walk();
    this.readWhole();
    if (this.titleFrom >= 0) this.closeTitle();
    const to = this.trimmedEnd();
    if (to <= this.from) return undefined;
    const { head, headDefinite, place, joint, acronyms, same } = this;
    const others = this.name && isOthers(this.context, this.from, this.name, head, headDefinite);
    const titles = others ? [{ from: this.from, to }] : this.titles;
    const name = others ? undefined : this.name;
    return {
      from: this.from,
      to,
      titles,
      ...(name ? { name } : {}),
      ...(head ? { head } : {}),
      headDefinite,
      ...(place ? { state: place.state } : {}),
      capital: place?.capital ?? false,
      joint,
      acronyms,
      same,
    };
  }

  /** Steps on to the end of the phrase. A step may read no word once, and never thrice: a text may end inside a name. */
  private walk(): void {
    for (let still = 0; this.at < this.limit && still < 3; ) {
      const before = this.at;
      if (!this.step()) return;
      still = this.at === before ? still + 1 : 0;
    }
  }

  protected titleEnd(): number {
    const inner = readNounPhrase(this.context, this.at, this.limit);
    // `سامي حداد، مدير مستشفى كامبو فيردي، قال`: whose name it is stands before
    if (inner && isComma(this.token(inner.to))) return inner.to;
    return inner && !inner.name ? inner.to : (inner?.titles[0]?.to ?? this.at + 1);
  }

  protected isNamedTitle(): boolean {
    const limit = Math.min(this.limit, this.at + NAMED_TITLE);
    const { name, titles } = readNounPhrase(this.context, this.at, limit) ?? {};
    return name !== undefined && name.from > this.at && titles?.length === 1;
  }

  /** Reads on by one word or part; false at the end of the phrase. */
  protected step(): boolean {
    const token = this.token();
    if (!token || token.opensLine) return false;
    if (this.isWordNameBehindTitle()) return this.stepWordName();
    if (this.context.stops(this.at)) return this.stepVerbName();
    if (token.kind === 'mark') return this.stepMark(token);
    if (token.kind === 'number') return this.stepNumber();
    const { form } = token;
    return (
      this.stepSetWord(form) ??
      this.stepOutOfPhrase(form) ??
      this.stepSetPhrase(form) ??
      (this.is('named-by') || isCalled(form) ? this.stepNamedBy() : undefined) ??
      this.stepTied(form) ??
      this.stepPart(form)
    );
  }

  /** `الشيخ صباح الخالد إن`: a name that is a word elsewhere, behind a whole title. */
  private isWordNameBehindTitle(): boolean {
    const titled = /^(?:person|honorific)$/.test(this.head?.kind ?? '') && !this.name;
    return titled && this.closed && isWordName(this.context, this.at, true);
  }

  /** Whom something is said to, where somebody is, what is told of them: mostly where the phrase ends. */
  private stepOutOfPhrase(form: string): Reading {
    // `قالت الشرطة | لشبكة "النهار"`
    if (isAddressed(this.context, this.at, this.spoken())) return false;
    // `وأوصى فضيلته | المصلين`
    if (this.same && this.head?.kind === 'honorific' && this.at === this.from + 1) return false;
    // `مدير الفرع بمنطقة مكة المكرمة عواد الحازمي`
    if (this.stepTown()) return this.head?.kind === 'person' && this.head.number === 'singular';
    // `لخصت المصادر | وجهة نظر الوزير`
    const view = form === 'وجهه' && this.token(this.at + 1)?.form === 'نظر';
    if (this.isEstimated(form)) return false;
    const told = this.is('relative') || hidesName(this.context.tokens, this.at);
    return view || told ? false : undefined;
  }

  /** `قدر الخبراء | عمر اللوحة بمئة عام`, `وقدّر الفلاحون | خسارتهم بمليون`: what is estimated. */
  private isEstimated(form: string): boolean {
    if (this.at === this.from || !ESTIMATES.test(this.formAt(this.from - 1))) return false;
    // `عمر`, an age before whose it is, is a given name elsewhere
    const age = this.wordAt(this.at + 1).definite && /^ب/.test(this.formAt(this.at + 2));
    if (/^عمر(?:ه|ها|هم)?$/.test(form)) return form !== 'عمر' || age;
    return this.is('estimate') || this.context.classes.of(own(form)).classes.has('estimate');
  }

  /** What a preposition, `و` or a verb ties to the phrase, and what stands behind a name. */
  private stepTied(form: string): Reading {
    const word = this.context.classes.of(form);
    if (word.classes.has('time') && !word.head) return this.stepNameOfThen(form) ?? false;
    if (this.is('preposition')) return this.stepPreposition(form);
    if (this.stepWhatTheyDo()) return true;
    // `مصادر | وقوع قتلى`: a verbal noun whose first letter is `و`.
    const deed = this.is('verbal-noun') && !this.closed;
    const waw = form.startsWith('و') && form.length > 3 && !word.givenName && !deed;
    const joined = waw ? this.stepJoined(form) : undefined;
    if (joined !== undefined) return joined;
    if (this.isDescribedByVerb(word)) return false;
    if (this.place && !this.head) return false;
    return this.name ? this.stepAfterName(word) : undefined;
  }

  /** A word of the title or the body's name, or the first of the person's name. */
  private stepPart(form: string): boolean {
    const word = this.context.classes.of(form);
    return (
      this.stepAdjective(word, form) ??
      this.stepRankBehindTitle(form) ??
      this.stepForeignOutlet(form) ??
      (word.head ? this.stepHead(word, word.head) : undefined) ??
      this.stepNisbaBehindAdjective(word, form) ??
      this.stepMoreOfOutlet(form) ??
      this.stepPlaceName() ??
      (word.definite ? this.stepDefinite(word) : undefined) ??
      this.stepNisba(word) ??
      this.stepPlain(word, form)
    );
  }

  /**
   * `مراسل واشنطن بوست`: the outlet of a title or behind a noun for it, though the word is a place as well; and not
   * `دبلوماسيون | لواشنطن بوست`.
   */
  private stepForeignOutlet(form: string): Reading {
    const of = this.head && !this.closed && this.titleFrom >= 0 && !/^ل.{3}/.test(form);
    const end = of ? foreignOutletEnd(this.context, this.at) : undefined;
    return end === undefined ? undefined : this.stepOverClosing(end - this.at);
  }

  /** `معالي الفريق سعيد`: a rank behind an honorific or a title, and not `المتهم الشيخ ولد سيدي`. */
  private stepRankBehindTitle(form: string): Reading {
    if (!this.is('rank')) return undefined;
    const honoured = this.head?.kind === 'honorific';
    if (this.head && honoured) this.head = { ...this.head, kind: 'person' };
    const born = form === 'الشيخ' && this.token(this.at + 1)?.form === 'ولد';
    const titled = this.head?.kind === 'person' && (this.closed || honoured);
    return titled && !born ? this.stepRank() : undefined;
  }

  /** `صحيفة واشنطن بوست`: a state or a capital. */
  private stepPlaceName(): Reading {
    const place = placeAt(this.context, this.at);
    if (!place) return undefined;
    if (this.isCalledAfterState(place.words.length)) return this.stepCalledAfterState();
    // `مديرية كهرباء دمشق`: a construct whose last word no list knows.
    const before = this.wordAt(this.at - 1);
    const open = this.head?.kind === 'body' && this.proper && !before.definite && !before.nisba;
    if ((this.closed && !open) || this.adjectives) return false;
    this.proper = this.head?.kind === 'outlet';
    return this.stepOverClosing(place.words.length);
  }

  private spoken() {
    const { from, head, headDefinite } = this;
    return { from, head, headDefinite };
  }
}
