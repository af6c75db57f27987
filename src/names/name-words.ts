/**
 * Words of a person's name and of a place, told from the words round them.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { PlaceName } from './name-lexicon.ts';
import type { ClauseClass, WordClasses } from './word-class.ts';

/** What the reader of names needs to know of the article. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  readonly classes: WordClasses;
  /** Every folded form that the article prints. */
  readonly forms: ReadonlySet<string>;
  /** Folded words with `ال` that the article prints right after a given name: `محمد اللبار`. */
  readonly surnames: ReadonlySet<string>;
  /** Whether a token belongs to no name: a cue, a complementiser, a colon. */
  readonly stops: (index: number) => boolean;
  /** Index of the closing mark by that of the opening mark. */
  readonly closerOf: ReadonlyMap<number, number>;
}

/** Tells whether a token's word is of a class of phrase-words.txt; the given name `علي` is no preposition. */
export function isOfClass(
  { tokens, classes }: PhraseContext,
  at: number,
  name: ClauseClass,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (name === 'preposition' && isAliHere(tokens, classes, at)) return false;
  // `إمام المسجد`, which is no `أمام`
  if (name === 'preposition' && token.text.startsWith('إمام')) return false;
  return classes.of(token.form).classes.has(name);
}

/** Which letters an article tells apart that others print alike. */
interface Spelling {
  /** `على` from `علي`. */
  readonly ala: boolean;
  /** `نظيرة` from `نظيره`. */
  readonly teh: boolean;
}

const spellings = new WeakMap<readonly Token[], Spelling>();

function spellingOf(tokens: readonly Token[]): Spelling {
  let known = spellings.get(tokens);
  if (!known) {
    known = {
      ala: tokens.some(({ text }) => text === 'على'),
      teh: tokens.some(({ text }) => text.endsWith('ة')),
    };
    spellings.set(tokens, known);
  }
  return known;
}

/** Tells whether a word in `ه` has a pronoun and no teh marbuta: `مدربه`, where the article prints `ة` elsewhere. */
export const hasPronounHe = (tokens: readonly Token[], at: number): boolean =>
  /.{3}ه$/.test(tokens[at]?.text ?? '') && spellingOf(tokens).teh;

/** Verbs of saying that take no `على`. */
const SAID_ALONE =
  /^[وف]?(?:قال|اضاف|اوضح|ذكر|اعلن|صرح|كشف|تابع|اردف|بين|اشار|لفت|نوه|افاد|روي|كتب|اجاب)ت?$/;

/** `علي` printed with two dots is a name beside a name or a title, and `على` in Egypt's spelling elsewhere. */
function isAliHere(tokens: readonly Token[], classes: WordClasses, at: number): boolean {
  if (tokens[at]?.text !== 'علي') return false;
  if (spellingOf(tokens).ala) return true;
  // `قال علي الحمادي إن`, `أكد علي مبخوت أن`
  const said = SAID_ALONE.test(tokens[at - 1]?.form ?? '');
  if (said && tokens[at + 1]?.kind === 'word') return true;
  const clause = /^[إأا]ن(?:ه|ها)?$/.test(tokens[at + 2]?.text ?? '');
  if (clause && !classes.isVerbalNoun(tokens[at + 1]?.form ?? '')) return true;
  // `الخبير حيان علي إن`, `ريبين علي،`: no preposition stands there.
  const follows = tokens[at + 1];
  if (/^إن/.test(follows?.text ?? '') || /^[،,.]$/.test(follows?.text ?? '')) return true;
  const next = classes.of(tokens[at + 1]?.form ?? '');
  const before = classes.of(tokens[at - 1]?.form ?? '');
  if (before.classes.has('name-link')) return true;
  // `بسوسة علي عبد المولى`
  if (/^(?:عبد|بن|ابو)$/.test(tokens[at + 1]?.form ?? '')) return true;
  // `رئيس الوزراء « علي زيدان »`
  if (
    /^["«“”]$/.test(tokens[at - 1]?.text ?? '') &&
    next.classes.size === 0 &&
    !next.definite &&
    !next.head
  )
    return true;
  // `خديجة علي إنها`, `أحمد علي الذي`: right after a given name it is the next.
  const given = before.givenName && !before.definite && !before.head;
  const goesOn = /^ان(?:ه|ها)?$/.test(tokens[at + 1]?.form ?? '') || next.classes.has('relative');
  if (given && goesOn) return true;
  if (next.classes.size > 0 || next.head || /^(?:ان|انه|انها)$/.test(tokens[at + 1]?.form ?? ''))
    return false;
  return (
    before.classes.has('name-link') ||
    before.head !== undefined ||
    before.nisba !== undefined ||
    before.definite ||
    before.givenName
  );
}

/**
 * Lists the words with `ال` that stand right after a given name, and are no title and no setting; without `ال` only
 * those whose shape would make them verbal nouns.
 */
export function findSurnames(tokens: readonly Token[], classes: WordClasses): Set<string> {
  const surnames = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.opensLine) continue;
    if (!token.form.startsWith('ال')) {
      // `فاتح تيريم`: the shape of a verbal noun, right after a given name.
      const given = classes.of(tokens[i - 1]?.form ?? '');
      const shaped = classes.isSurelyVerbalNoun(token.form) && !classes.isListedNoun(token.form);
      if (shaped && given.givenName && !given.head && !given.definite) surnames.add(token.form);
      continue;
    }
    const word = classes.of(token.form);
    if (!word.definite || word.head || word.nisba || word.classes.size > 0) continue;
    // `أمينه العام`, which is no `أمينة`
    if (/.{3}ه$/.test(tokens[i - 1]?.text ?? '') || word.bare === 'عام') continue;
    const before = classes.of(tokens[i - 1]?.form ?? '');
    // `عبد اللطيف الجواهري`
    const linked = classes.of(tokens[i - 2]?.form ?? '').classes.has('name-link');
    const given = before.givenName && !before.definite && !before.head;
    if (given || (linked && before.definite)) surnames.add(token.form);
  }
  return surnames;
}

const endings = new WeakMap<readonly Token[], ReadonlySet<string>>();

/**
 * Lists the folded words without `ال` that stand right after a given name or a title and end the name there:
 * `ماركوس زودر إن`, `المستشارة ميركل`.
 */
export function lastNamesOf({ tokens, classes, stops }: PhraseContext): ReadonlySet<string> {
  const known = endings.get(tokens);
  if (known) return known;
  const found = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const { kind, form, opensLine } = tokens[i] as Token;
    if (kind !== 'word' || opensLine || classes.of(form).definite) continue;
    const before = classes.of(tokens[i - 1]?.form ?? '');
    const next = tokens[i + 1];
    const ends = next?.kind !== 'word' || stops(i + 1) || classes.of(next.form).classes.size > 0;
    const given = before.givenName && !before.head && !before.definite;
    const titled = before.head?.kind === 'person' && before.definite && before.proclitic !== 'و';
    if (ends && (given || (titled && form.length > 3))) found.add(form);
  }
  endings.set(tokens, found);
  return found;
}

/** The first halves of given names in `الدين`: `صدر الدين`, `صلاح الدين`. */
const OF_FAITH =
  /^(?:صدر|صلاح|نور|عز|جمال|شمس|بدر|سيف|علاء|تقي|محيي?|ضياء|نجم|ناصر|خير|حسام|شهاب|فخر|كمال|جلال|زين|عماد|مجد|سراج|ركن|ظهير|قطب|سعد|شرف|غياث|نصر|بهاء|برهان|رشيد)$/;

const HIDES =
  /^و?(?:(?:طلب|اشترط|رفض|فضل|اثر|[يت]رفض|[يت]طلب|[يت]فضل)(?:ت|وا|ن|ون)?|(?:طالب|رافض|مفضل|مشترط)(?:ا|ه|ين))$/;
/** `رفض الكشف عن اسمه`, `طلب عدم ذكر اسمه`: whoever says so stays unnamed. */
const HIDING =
  /^(?:عدم (?:ذكر|نشر|كشف|الكشف|الافصاح|ايراد|تسمي)|ان لا|الا|الكشف عن (?:اسم|هوي)|كشف (?:اسم|هوي)|ذكر اسم|نشر اسم|الافصاح عن (?:اسم|هوي))/;

/** Tells whether a source asks at a token to stay unnamed: `طلب عدم ذكر اسمه`, `رفضوا كشف أسمائهم`. */
export function hidesName(tokens: readonly Token[], at: number): boolean {
  if (!HIDES.test(tokens[at]?.form ?? '')) return false;
  const next = tokens.slice(at + 1, at + 4).map(({ form }) => form);
  return HIDING.test(next.join(' '));
}

/**
 * Tells whether a given name that is a word elsewhere is one where it stands: a surname follows it, or `بن`, and the
 * name ends with it, before `إن` or a mark: `الشيخ صباح الخالد إن`. Right after a title a surname in `ي` is enough.
 *
 * @param titled whether a title stands right before it
 */
export function isWordName(context: PhraseContext, at: number, titled = false): boolean {
  const { tokens, classes, stops } = context;
  const token = tokens[at];
  if (token?.kind !== 'word' || !classes.lexicon.wordNames.has(token.form)) return false;
  const family = classes.of(tokens[at + 1]?.form ?? '');
  const plain = family.definite && !family.head && !family.nisba && family.classes.size === 0;
  // `النائب فلاح العازمي عزمه`, `سيد المختار ولد بوبكر`
  if (titled && plain && /ي$/.test(family.bare) && !stops(at)) return true;
  if (token.form === 'سيد' && (family.givenName || (plain && classes.of(family.bare).givenName)))
    return true;
  for (let k = at + 1; k < at + 4; k++) {
    const next = tokens[k];
    if (next?.kind !== 'word' || next.opensLine) return false;
    if (/^(?:بن|بنت|ولد)$/.test(next.form)) return tokens[k + 1]?.kind === 'word';
    const word = classes.of(next.form);
    const known = word.head || word.classes.size > 0 || classes.isListedNoun(next.form);
    if (stops(k) || (known && !word.givenName)) return false;
    const surname = word.definite && !classes.isSurelyVerbalNoun(next.form);
    if (!surname && !word.givenName && !/^[^وفلب].{3,}$/.test(next.form)) return false;
    // Nothing but what was said, or a mark, may follow.
    const end = tokens[k + 1]?.text ?? '';
    if (/^[إأ]ن(?:ه|ها|هم)?$|^بأن(?:ه|ها)?$|^[،,:]$/.test(end)) return true;
  }
  return false;
}

/** Tells whether a token opens a relative clause. */
export const isRelative = (context: PhraseContext, at: number): boolean =>
  isOfClass(context, at, 'relative');

/** Finds the state or capital whose wording begins at a token, its first word read as `first`. */
export function placeAt(
  { tokens, classes }: PhraseContext,
  at: number,
  first: string = tokens[at]?.form ?? '',
): PlaceName | undefined {
  return classes.lexicon.places
    .get(first)
    ?.find(({ words }) => words.every((word, n) => n === 0 || tokens[at + n]?.form === word));
}

/**
 * Tells whether a token may be a word of a person's name that stands without `ال`. What the word lists know as
 * something else is none, nor is a word with a preposition or conjunction that the article prints without it.
 */
export function mayBeName(context: PhraseContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || context.stops(at)) return false;
  const word = context.classes.of(token.form);
  // `آن إيدالغو`, which the folded form makes `ان`
  if (token.text === 'آن') return mayBeName(context, at + 1);
  if (token.text === 'علي') return !isOfClass(context, at, 'preposition');
  if (context.tokens[at + 1]?.form === 'الدين' && OF_FAITH.test(token.form)) return true;
  // `بوستة`, `بوسعيدي`: no `بـ` and `و`, unless the article has the noun.
  const father = /^بو.{3}/.test(token.form) && !context.forms.has(token.form.slice(1));
  const noun = context.classes.of(token.form.slice(1));
  const common =
    noun.head || noun.classes.size > 0 || context.classes.isVerbalNoun(token.form.slice(1));
  // `بوعلي`
  const ofGiven = /^بو/.test(token.form) && context.classes.of(token.form.slice(2)).givenName;
  if (father && (ofGiven || !common) && word.classes.size === 0 && !word.head) return true;
  if (word.classes.has('name-link') && !word.definite) {
    const next = context.tokens[at + 1];
    return (
      next?.kind === 'word' &&
      next.spaced &&
      !context.stops(at + 1) &&
      !isOfClass(context, at + 1, 'preposition')
    );
  }
  // `إعلان أسماء المستفيدين`
  if (token.form === 'اسماء' && context.tokens[at + 1]?.form.startsWith('ال')) return false;
  // `وأوصى المسلمين بتقوى الله`
  if (/^ب.{3}/.test(token.form) && context.tokens[at + 1]?.form === 'الله') return false;
  // `قال بلير لبي بي سي`
  if (/^[لب]بي$/.test(token.form) && context.tokens[at + 1]?.form === 'بي') return false;
  // `لعمارة فأهدى هدفه`
  if (token.text.startsWith('فأ')) return false;
  if (word.classes.size > 0 || /^فان(?:ه|ها|هم|هما|ا)?$/.test(token.form)) return false;
  if (word.givenName) return true;
  // `ثم قرأ الطيب قصيدة`: what these stand before is a verb.
  if (/^(?:ثم|وقد|ولقد|لقد|عندما|حينما|بعدما|كلما|حيث)$/.test(context.tokens[at - 1]?.form ?? ''))
    return false;
  // `بحثت الوزيرة علاقات الصداقة`
  const several =
    /.{3}ات$/.test(token.form) && context.classes.of(context.tokens[at + 1]?.form ?? '').definite;
  if (several && !context.classes.of(context.tokens[at - 1]?.form ?? '').givenName) return false;
  // `مايك والتز إن`: no `و` and `ال` after a name that nothing follows.
  const waltz = /^وال.{2,3}$/.test(token.form) && context.stops(at + 1);
  if (
    waltz &&
    !context.classes.of(context.tokens[at - 1]?.form ?? '').definite &&
    !isKnownWord(context, token.form.slice(1))
  )
    return true;
  if (word.head || word.nisba || word.definite) return false;
  if (context.surnames.has(token.form)) return true;
  if (token.text.includes('\u064b') || isPresentVerb(context, at)) return false;
  // `رفضا قاطعا`: an indefinite accusative after another.
  const previous = context.tokens[at - 1];
  if (/.{3}ا$/.test(token.form) && /.{2}ا$/.test(previous?.form ?? '') && !token.opensLine) {
    if (context.classes.isVerbalNoun((previous?.form ?? '').slice(0, -1))) return false;
  }
  const after = context.classes.of(context.tokens[at - 1]?.form ?? '');
  // `رفض مقترحا`; `تشيلوفيا موانزا، إن` ends a name.
  const ends = context.stops(at + (context.tokens[at + 1]?.kind === 'mark' ? 2 : 1));
  if (/^م.{4,}ا$/.test(token.form) && !after.definite && !after.nisba && !after.head && !ends)
    return false;
  if (placeAt(context, at)) return false;
  // `محافظ كربلاء`, where `سامي البصرة` is somebody
  if (context.classes.isTown(token.form) && !after.givenName) return false;
  if (token.form.length < 2 || isPrefixed(context, token.form)) return false;
  // `كيم جونغ أون | عزمه تطوير`
  const owned = /^.{3,}(?:ه|ها|هم)$/.test(token.form) && token.form.replace(/ه(?:ا|م)?$/, '');
  const felt = owned && context.classes.of(owned).classes.has('thing');
  const deed = owned && context.classes.isVerbalNoun(owned) && owned.length > 4;
  if (owned && (felt || deed || context.classes.isListedNoun(owned)) && !token.text.endsWith('ة'))
    return false;
  const hers = isPossessed(token.form) && !token.text.endsWith('ة');
  if (hers || isDualBody(context, token.form)) return false;
  if (opensConstruct(context, at) || isOfItsOwn(context, at)) return false;
  // `الرئيس قلقه من`: a noun with its pronoun, but for `أندريه`.
  const titled = after.head?.kind === 'person' || after.nisba !== undefined;
  if (titled && /.{2}[^يه]ه$/.test(token.text)) return false;
  // `إيقاف` is printed with the hamza that a foreign name seldom has.
  const next = context.classes.of(context.tokens[at + 1]?.form ?? '');
  const named = next.givenName || next.classes.has('name-link');
  if (token.text.startsWith('إ') && context.classes.isVerbalNoun(token.form) && !named)
    return false;
  return !context.classes.isSurelyVerbalNoun(token.form);
}

/**
 * `أن يصل أردوغان`, `لم تصل`: an unknown word in `ي` or `ت` after a particle that a verb follows, one of a derived stem
 * (`يتأذى`, `يستعد`), or one with an object (`يتولى منصبا`).
 */
function isPresentVerb({ tokens, classes }: PhraseContext, at: number): boolean {
  const { form, text, opensLine } = tokens[at] as Token;
  if (/^(?:يت|يست|تست).{2}|^است[^يار].{1,3}$/.test(form)) return true;
  // `اكتفى الوالي`, `القديم يلخص`
  if (/^ا.ت.ى$/.test(text) || /^ي[^اوي].{2}$/.test(form)) return true;
  // `أمهل الوالي`: the verb opens the clause.
  const opens = opensLine || tokens[at - 1]?.kind === 'mark';
  // `أجرى وزير الخارجية مقابلة`: a word before a title opens the sentence.
  const { head: office, proclitic } = classes.of(tokens[at + 1]?.form ?? '');
  // … also after `من جهته`.
  const from = /^[،,]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const side = /^(?:جهت|جانب|ناحيت|بدور)ه(?:ا|م)?$/.test(tokens[from]?.form ?? '');
  const starts = side || opensLine || /^[.؛]$/.test(tokens[at - 1]?.text ?? '.');
  const titled = office?.kind === 'person' && proclitic === '';
  if (starts && titled && !classes.of(form).definite) return true;
  if (opens && /^أ.{3}$/.test(text) && /^ال.{3}/.test(tokens[at + 1]?.form ?? '')) return true;
  if (/^ي.{3}/.test(form) && /.{2}(?:ًا|اً|ً)$/u.test(tokens[at + 1]?.text ?? '')) return true;
  if (opensLine || !/^[يت].{2}/.test(form)) return false;
  return /^[وف]?(?:ان|لن|لم|لا|قد|سوف|كي|لكي|حتي|ما)$/.test(tokens[at - 1]?.form ?? '');
}

/** Tells whether a folded word ends in a pronoun that no name ends in: `خارجيتها`, `صحيفته`, `حكومتهم`. */
export const isPossessed = (form: string): boolean =>
  /^.{3,}(?:ته(?:ا|م|ما)?|يها)$|^.{3,}ها$|^م.{3,}يه(?:ا|م)?$/.test(form);

/** `هيئتي الاتهام والدفاع`: two bodies. */
const isDualBody = ({ classes }: PhraseContext, form: string): boolean =>
  /.{2}تي$/.test(form) && classes.of(`${form.slice(0, -2)}ه`).head !== undefined;

/**
 * `سياسة الحكومة`, `غاية ما يطمح إليه`: an unknown word in teh marbuta before one with `ال`, a place or a particle,
 * where no name goes on.
 */
function opensConstruct(context: PhraseContext, at: number): boolean {
  const { tokens, classes } = context;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || context.stops(at + 1)) return false;
  if (!tokens[at]?.text.endsWith('ة')) {
    // `صمت الوزارة`: nobody's name is followed by a body's.
    const { head, definite, proclitic } = classes.of(next.form);
    const body = definite && proclitic === '' && head?.kind === 'body';
    return body && !classes.of(tokens[at - 1]?.form ?? '').givenName;
  }
  const before = classes.of(tokens[at - 1]?.form ?? '');
  if (before.givenName || before.head?.kind === 'honorific' || before.classes.has('name-link'))
    return false;
  const word = classes.of(next.form);
  const ranked = word.classes.has('rank') && word.head?.kind === 'person';
  const definite = word.definite && !ranked && !context.surnames.has(next.form);
  return definite || word.classes.has('particle') || placeAt(context, at + 1) !== undefined;
}

/** `لجماهير ناديه`: a word that may begin with a preposition, before a noun with its pronoun, is no name. */
function isOfItsOwn({ tokens, classes, stops }: PhraseContext, at: number): boolean {
  const next = tokens[at + 1];
  if (!/^[لب].{3}/.test(tokens[at]?.form ?? '')) return false;
  if (next?.kind !== 'word' || stops(at + 1)) return false;
  const word = classes.of(next.form);
  if (word.givenName || word.classes.size > 0) return false;
  return (
    isPossessed(next.form) || (/^.{2,}[^يه]ه(?:ا|م)?$/.test(next.text) && next.text.length > 4)
  );
}

/** Whether a word alone names a state or a capital: `غزة`. */
const isPlaceWord = ({ lexicon }: WordClasses, form: string): boolean =>
  lexicon.places.get(form)?.some(({ words }) => words.length === 1) === true;

/** Whether a list or the article has a word with `ال`. */
const isKnownWord = ({ classes, forms }: PhraseContext, form: string): boolean => {
  const word = classes.of(form);
  return (
    forms.has(form) ||
    word.head !== undefined ||
    word.classes.size > 0 ||
    classes.isVerbalNoun(form)
  );
};

/** `بجندوبة` where the article prints `جندوبة`, `بمشاركة`, `وهذا`: a word with something written onto it. */
function isPrefixed({ forms, classes }: PhraseContext, form: string): boolean {
  if (classes.isInTown(form)) return true;
  if (/^[بل]/.test(form) && isPlaceWord(classes, form.slice(1))) return true;
  // `بحي تابريكت`
  if (form.length === 3 && /^[بل]/.test(form) && classes.isRegion(form)) return true;
  if (form.length < 4 || !/^[وبلك]/.test(form)) return false;
  if (/^لل.{2}/.test(form)) return true;
  const rest = form.slice(1);
  if (forms.has(rest) || /^ال.{2}/.test(rest) || rest.startsWith('لل')) return true;
  // `بتوجيهات`: a plural as well
  if (classes.isVerbalNoun(rest) || classes.isSurelyVerbalNoun(rest.replace(/ات$/, '')))
    return true;
  const word = classes.of(rest);
  if (word.head || word.nisba) return true;
  if (form.startsWith('و') && word.classes.size > 0) return true;
  // `مصطفى بالي` is not `ب` + `إلى`.
  return [...word.classes].some((name) => name !== 'preposition' && name !== 'particle');
}
