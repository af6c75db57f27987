/**
 * Word classes: what a word may be inside or after a name, read off its form and the word lists.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import { type ClauseClass, loadClauseWords } from './clause-words.ts';
import { type Head, loadNameLexicon, type NameLexicon } from './name-lexicon.ts';

/** What one word may be. A word may be several things; the reader of a phrase decides. */
export interface WordClass {
  /** The conjunction or preposition written onto a head noun: `''`, `و`, `ل`, `ب`, `ول`. */
  readonly proclitic: string;
  /** Whether `ال` is written onto it. */
  readonly definite: boolean;
  /** The word without proclitic and `ال`. */
  readonly bare: string;
  readonly head: Head | undefined;
  /** The state's code, for a nisba such as `الإيرانية`. */
  readonly nisba: string | undefined;
  readonly givenName: boolean;
  readonly classes: ReadonlySet<ClauseClass>;
}

const NONE: ReadonlySet<ClauseClass> = new Set();

/** The classes of common nouns, and the heads that are works: `مقال`. */
const NOUNS = ['thing', 'claim', 'setting', 'naming'] as const;
const WORKS = /^(?:document|study)$/;

/** How a word is parted, and what its kernel is; what is left out is empty. */
type Parts = Partial<Pick<WordClass, 'proclitic' | 'definite' | 'head' | 'nisba'>> & {
  readonly bare: string;
};

/** Makes every class with the same properties in the same order, so that the engine reads all alike. */
const wordClass = (
  { proclitic = '', definite = false, bare, head, nisba }: Parts,
  givenName: boolean,
  classes: ReadonlySet<ClauseClass>,
): WordClass => ({ proclitic, definite, bare, head, nisba, givenName, classes });

/** Derived verbal nouns by their pattern, folded: `انخفاض ارتفاع استمرار`, `تعليق تحقيق`, `تعاون تحول`. */
const PATTERNS = [
  /^است..ا.$/,
  /^ا.ت.ا.$/,
  /^ان..ا.$/,
  /^اض?ط?..ا.ه?$/,
  /^ت..ي[^اوي]$/,
  /^است.ا.ه$/,
  /^ت..يه$/,
];
/** Patterns that foreign names and broken plurals have as well: `إيقاف`, `ترامب`. */
const LIKELY_PATTERNS = [/^ا[نست].?.?.ا.$/, /^ت.ا..$/, /^ا..ا.$/];
/** Broken plurals and other words of those patterns that are no verbal nouns. */
const NOT_VERBAL = wordList('names/words', 'not-verbal');

/** Nouns whose own letters begin like the article: `التزام`, `إلغاء`. */
const OWN_ALEF_LAM =
  /^ال(?:تزام|تقاء|تحاق|تباس|تهاب|تماس|تفاف|تفات|تيام|تحام|تقاط|تهام|غاء|قاء|زام|حاق|صاق)(?:ا|ه|ها|هم|هما|ات|اته|اتها|اتهم)?$/;

/** Of the words of four letters that begin so, those that are no noun with its article: `آلاف`, `إليه`, `الآن`. */
const SHORT_ALEF_LAM = wordList('names/words', 'short-alef-lam');

/** Bodies of people who are sent or received, in the accusative as well: `وفدا`. */
const SENT = wordList('names/words', 'sent');

/** Plurals of verbal nouns, spelt as several women are: `منافسات`, `محاضرات`. */
const DEEDS = /^م.ا..ات$/;

const hasArticle = (form: string): boolean => form.startsWith('ال') && !OWN_ALEF_LAM.test(form);

/** How many forms are kept at most: news repeats a few tens of thousands. */
const MOST_KEPT = 50_000;

/** Gives word classes, reading each form once. */
export class WordClasses {
  readonly lexicon: NameLexicon;
  private readonly clauseWords: ReadonlyMap<string, ReadonlySet<ClauseClass>>;
  private readonly read = new Map<string, WordClass>();
  private readonly verbal = new Map<string, boolean>();

  constructor() {
    this.lexicon = loadNameLexicon();
    this.clauseWords = loadClauseWords();
  }

  /** Returns what a folded word may be. */
  of(form: string): WordClass {
    let known = this.read.get(form);
    if (!known) {
      known = this.classify(form);
      if (this.read.size >= MOST_KEPT) this.read.clear();
      this.read.set(form, known);
    }
    return known;
  }

  private classify(form: string): WordClass {
    const listed = this.clauseWords.get(form) ?? this.futureOf(form);
    // `رياض سلامة`, `مصادر قانونية`: a state of things alone makes a word nothing else.
    const classes = listed.size === 1 && listed.has('quality') ? NONE : listed;
    // `عبدالرسول`, `عبدالمنعم`
    const givenName = this.lexicon.givenNames.has(form) || /^عبدال.{3}/.test(form);
    return wordClass(
      this.part(form),
      givenName,
      classes.size > 0 ? classes : this.definiteClasses(form),
    );
  }

  /** `سنقاتل`, `سأحاول`: a first person to come, without its `س`. */
  private futureOf(form: string): ReadonlySet<ClauseClass> {
    const now = /^س[نا].{3}/.test(form) ? this.clauseWords.get(form.slice(1)) : undefined;
    return now?.has('first-person') ? now : NONE;
  }

  /** Parts a form into its proclitic, its article and what they are written onto. */
  private part(form: string): Parts {
    const { heads } = this.lexicon;
    const direct = this.headOf(form);
    if (direct) return { bare: form, head: direct };
    const own = this.nisbaOf(form);
    if (own) return { bare: form, nisba: own };
    for (const { proclitic, definite, bare } of peel(form)) {
      const head = this.headOf(bare);
      // `بابل` is no `ب` + `آبل`.
      // and `كوال` no governor
      const chance =
        bare.length < 4 &&
        ((head?.kind === 'name' && /[بلك]/.test(proclitic)) ||
          (head?.kind === 'person' && proclitic === 'ك'));
      if (head && !chance) return { proclitic, definite, bare, head };
      const nisba = definite || proclitic === '' ? this.nisbaOf(bare) : undefined;
      if (nisba) return { proclitic, definite, bare, nisba };
    }
    // `أن مسؤولا في الوزارة`
    // … and not `رئيسها`, though `رئيسه` is a woman's title
    const hers = /.{3}ها$/.test(form) && heads.get(form.slice(0, -2))?.kind === 'person';
    const accusative = /.{3}ا$/.test(form) && !hers ? heads.get(form.slice(0, -1)) : undefined;
    const whose =
      accusative &&
      (/^(?:source|person|group)$/.test(accusative.kind) || SENT.has(accusative.lemma));
    // and `لكن سكانا في البلدة`, `استقبل وفدا`
    if (accusative && whose && (accusative.number === 'singular' || /^[^و]+$/.test(form)))
      return { bare: form, head: accusative };
    const owned = this.ownedTitle(form);
    if (owned) return owned;
    const definite = hasArticle(form) && form.length > 3 && !SHORT_ALEF_LAM.has(form);
    return { definite, bare: definite ? form.slice(2) : form };
  }

  /** The head of a word without proclitics, several women of a calling among them: `نازحات`, `باحثتان`, and no `منافسات`. */
  private headOf(bare: string): Head | undefined {
    const { heads } = this.lexicon;
    const listed = heads.get(bare);
    if (listed) return listed;
    const stem = /^(.{3,})(?:ات|تان|تين|تا)$/.exec(bare)?.[1];
    if (stem === undefined || DEEDS.test(bare)) return undefined;
    const woman = heads.get(`${stem}ه`);
    // `شركتان`, `وزارتين` as well, and `وزارتا النقل والسياحة`
    const two = /ت(?:[اي]ن|ا)$/.test(bare) && woman?.kind === 'body';
    if (/تا$/.test(bare) && !two) return undefined;
    const one = two || woman?.kind === 'person' || woman?.kind === 'source';
    if (!one || woman.gender !== 'f' || woman.number !== 'singular') return undefined;
    if (this.clauseWords.get(bare)?.has('thing')) return undefined;
    const { lemma, kind, gender } = woman;
    return { lemma, kind, gender, number: 'plural' };
  }

  /** `مديرتها`, `ورئيسه`: a person's title with a pronoun. */
  private ownedTitle(form: string): Parts | undefined {
    const proclitic = form.startsWith('و') ? 'و' : '';
    const match = /^(.{3,}?)(?:ها|هم|هما|نا|ه)$/.exec(form.slice(proclitic.length));
    const stem = match?.[1];
    if (!stem) return undefined;
    const bare = stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem;
    // `دفاعه`: his counsel.
    const letter = this.lexicon.heads.get(bare === 'دفاع' ? 'محام' : bare);
    // `مراسلتنا في أثينا`: somebody, and no letter
    const ourWoman = bare === 'مراسله' && form.endsWith('نا');
    const reporter = ourWoman ? this.lexicon.heads.get('مراسل') : undefined;
    const head = reporter ? { ...reporter, gender: 'f' as const } : letter;
    // `أنصاره`, `منتقدوه`
    const group = head?.kind === 'group' && /^(?:انصار|جيران)$/.test(head.lemma);
    // `مصادرنا`
    const ours = head?.kind === 'source' && form.endsWith('نا');
    if (!group && !ours && (head?.kind !== 'person' || head.number !== 'singular'))
      return undefined;
    return { proclitic, definite: true, bare, head };
  }

  /** `المؤتمر` is a setting as `مؤتمر` is. */
  private definiteClasses(form: string): ReadonlySet<ClauseClass> {
    if (!form.startsWith('ال') || form.length < 5) return NONE;
    const classes = this.clauseWords.get(form.slice(2));
    const found = NOUNS.filter((name) => classes?.has(name));
    return found.length > 0 ? new Set(found) : NONE;
  }

  private nisbaOf(bare: string): string | undefined {
    const { nisbas } = this.lexicon;
    // `جنوب`, the first word of a nisba of two: `جنوب أفريقي`
    if (this.clauseWords.get(bare)?.has('compass')) return undefined;
    const he = bare.replace(/(?:ه|ون|ين|ات|ان)$/, '');
    return nisbas.get(bare) ?? nisbas.get(he);
  }

  /** Tells whether a folded word is a given name with `و` written onto it: `وسليمة`, and not `وليد`. */
  isJoinedName(form: string): boolean {
    const { givenNames } = this.lexicon;
    return (
      form.startsWith('و') &&
      form.length > 3 &&
      !givenNames.has(form) &&
      givenNames.has(form.slice(1))
    );
  }

  /** Tells whether a folded word, with a preposition or without, is a noun for a region or town: `لولاية`. */
  isRegion(form: string): boolean {
    return [form, form.replace(/^[بل]/, '')].some((word) =>
      this.clauseWords.get(word)?.has('compass'),
    );
  }

  /** Tells whether a folded word is a town as printed: `وهران`, `البصرة`. */
  isTown(form: string): boolean {
    return this.lexicon.towns.has(form);
  }

  /** Tells whether a folded word is a town with `بـ` or `لـ` written onto it: `بسوسة`, `بالناظور`, `للقنيطرة`. */
  isInTown(form: string): boolean {
    const town = form.startsWith('لل') ? `ال${form.slice(2)}` : form.slice(1);
    return /^[بل]/.test(form) && this.lexicon.towns.has(town);
  }

  /** Tells whether phrase-words.txt lists a folded word as a verbal noun. */
  isListedNoun(form: string): boolean {
    return this.clauseWords.get(form)?.has('verbal-noun') === true;
  }

  /**
   * Tells whether a folded word is a common noun as it may stand behind a verb and its subject: by the lists, alone or in the
   * accusative (`مقالا`), of two (`هدفين`), or with a pronoun (`بيته`).
   */
  isCommonNoun(form: string): boolean {
    if (form.length < 3) return false;
    return [form, ...uninflected(form)].some((word) => {
      const classes = this.clauseWords.get(word);
      const listed = NOUNS.some((name) => classes?.has(name));
      return (
        listed ||
        this.lexicon.nouns.has(word) ||
        WORKS.test(this.lexicon.heads.get(word)?.kind ?? '')
      );
    });
  }

  /** Tells whether phrase-words.txt lists a folded word as a state of things: `صعوبة`, `شرعية`. */
  isStateOfThings(form: string): boolean {
    return this.clauseWords.get(form)?.has('quality') === true;
  }

  /** Tells whether a folded word is surely a verbal noun, and no name: by the list or a pattern that names lack. */
  isSurelyVerbalNoun(form: string): boolean {
    const bare = hasArticle(form) ? form.slice(2) : form;
    if (this.clauseWords.get(bare)?.has('verbal-noun')) return true;
    // `تأكيده`, `اتهامها`
    const own = bare.length > 5 ? bare.replace(/ها?$/, '') : bare;
    return [bare, own].some(
      (word) =>
        word.length > 4 && !NOT_VERBAL.has(word) && PATTERNS.some((pattern) => pattern.test(word)),
    );
  }

  /** Tells whether a folded word is a verbal noun, by the list or its pattern, with `ال` or a pronoun or without. */
  isVerbalNoun(form: string): boolean {
    let known = this.verbal.get(form);
    if (known === undefined) {
      known = this.findVerbalNoun(form);
      if (this.verbal.size >= MOST_KEPT) this.verbal.clear();
      this.verbal.set(form, known);
    }
    return known;
  }

  private findVerbalNoun(form: string): boolean {
    const bare = hasArticle(form) ? form.slice(2) : form;
    const stem = bare.replace(/(?:هما|هم|ها|ه)$/, '');
    // `هزيمته`, `مشاركتها`: teh marbuta is printed as teh before a pronoun.
    const feminine = stem !== bare && stem.endsWith('ت') ? [`${stem.slice(0, -1)}ه`] : [];
    for (const word of [bare, stem, ...feminine]) {
      if (this.clauseWords.get(word)?.has('verbal-noun')) return true;
      // `أولاف`, `إيتمار`: names of such a shape
      if (word.length < 4 || NOT_VERBAL.has(word) || this.lexicon.givenNames.has(word)) continue;
      const kind = this.lexicon.heads.get(word)?.kind;
      if ((kind && kind !== 'study') || this.lexicon.places.has(word)) continue;
      if (PATTERNS.some((pattern) => pattern.test(word))) return true;
      if (LIKELY_PATTERNS.some((pattern) => pattern.test(word))) return true;
    }
    // `مخاطبة`, `مخاطبته`
    return [bare, ...feminine].some(
      (word) => /^م.ا..ه$/.test(word) && !this.lexicon.heads.has(word),
    );
  }
}

/** Lists what a folded noun may be without its ending: `هدفين` → `هدف`, `لوحتين` and `لوحته` → `لوحه`. */
function uninflected(form: string): string[] {
  const stem = /^(.{3,}?)(?:ا|ين|ان|ها|هما|هم|ه)$/.exec(form)?.[1];
  if (stem === undefined) return [];
  return stem.endsWith('ت') ? [stem, `${stem.slice(0, -1)}ه`] : [stem];
}

/** Lists a form without its conjunction, preposition and article, the least taken off first. */
function* peel(form: string): Generator<{ proclitic: string; definite: boolean; bare: string }> {
  const conjunction = form.startsWith('و') ? 'و' : '';
  for (const before of conjunction ? ['', 'و'] : ['']) {
    const word = before ? form.slice(1) : form;
    if (word.length < 3) continue;
    if (before) yield { proclitic: before, definite: false, bare: word };
    if (word.startsWith('ال')) yield { proclitic: before, definite: true, bare: word.slice(2) };
    if (word.startsWith('لل')) {
      yield { proclitic: `${before}ل`, definite: true, bare: word.slice(2) };
      // `للاعبة التنس`
      if (/^للاعب/.test(word))
        yield { proclitic: `${before}ل`, definite: false, bare: word.slice(1) };
      continue;
    }
    for (const preposition of ['ل', 'ب', 'ك']) {
      if (!word.startsWith(preposition) || word.length < 4) continue;
      const rest = word.slice(1);
      if (rest.startsWith('ال')) {
        yield { proclitic: before + preposition, definite: true, bare: rest.slice(2) };
      } else yield { proclitic: before + preposition, definite: false, bare: rest };
    }
  }
}

let shared: WordClasses | undefined;

/** Returns the word classes that every article shares. */
export function loadWordClasses(): WordClasses {
  shared ??= new WordClasses();
  return shared;
}
