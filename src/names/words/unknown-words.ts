/**
 * Words that no list has: whether one is a verb, or another word with a preposition or conjunction written onto it.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import type { PhraseContext } from './phrase-context.ts';
import type { WordClasses } from './word-class.ts';

/** Pasts of the derived stems, without any long vowel: `اعتبر`, `اتصل`, `انسحب`. */
const DERIVED_PAST = /^(?:ا[^اأإآويىة]ت|ات|ان[^اأإآويىة])[^اأإآويىة]{2}ت?$/;

/** What a clause opens with that a verb follows: `من جهته قدم`, `كما شرحت`. */
const BEFORE_VERB = /^(?:كما|[وف]?فيما|بينما|(?:جهت|جانب|ناحيت|بدور)ه(?:ا|م)?)$/;

/**
 * Tells whether an unknown word is a verb: one in `ي` or `ت` after a particle that a verb follows (`أن يصل أردوغان`,
 * `لم تصل`), one of a derived stem (`يتأذى`, `يستعد`), one with an object (`يتولى منصبا`), or one that opens a sentence
 * before a title (`قدم قائد الفريق اعتذاره`).
 */
export function isUnknownVerb({ tokens, classes }: PhraseContext, at: number): boolean {
  const { form, text, opensLine } = tokens[at] as Token;
  if (/^(?:يت|يست|تست).{2}|^است[^يار].{1,3}$/.test(form)) return true;
  // `اكتفى الوالي`, `القديم يلخص`
  if (/^ا.ت.ى$/.test(text) || /^ي[^اوي].{2}$/.test(form)) return true;
  // `سامي حداد | اتصل بالمدربين`, `انسحب`: `أنتون` is printed with its hamza.
  if (DERIVED_PAST.test(text)) return true;
  // `أجّل حداد الرد`: three letters with the second doubled, as names are seldom printed.
  if (/^\p{L}{2}\u0651\p{L}$/u.test(text)) return true;
  if (isDoneBySeveral(classes, tokens[at - 1]?.form ?? '', text)) return true;
  // `أمهل الوالي`: the verb opens the clause.
  const opens = opensLine || tokens[at - 1]?.kind === 'mark';
  // `أجرى وزير الخارجية مقابلة`: a word before a title opens the sentence.
  const { head: office, proclitic, givenName } = classes.of(tokens[at + 1]?.form ?? '');
  // … also after `من جهته`, `كما`.
  const from = isComma(tokens[at - 1]) ? at - 2 : at - 1;
  const side = BEFORE_VERB.test(tokens[from]?.form ?? '');
  const starts = side || opensLine || /^[.؛]$/.test(tokens[at - 1]?.text ?? '.');
  const titled = office?.kind === 'person' && proclitic === '';
  // `فيما قدم كمال ناصر عرضا`
  const named = side && givenName && /^.{3,6}$/.test(form);
  if (starts && (titled || named) && !classes.of(form).definite) return true;
  if (opens && /^أ.{3}$/.test(text) && /^ال.{3}/.test(tokens[at + 1]?.form ?? '')) return true;
  if (/^ي.{3}/.test(form) && /.{2}(?:ًا|اً|ً)$/u.test(tokens[at + 1]?.text ?? '')) return true;
  if (opensLine || !/^[يت].{2}/.test(form)) return false;
  return /^[وف]?(?:ان|لن|لم|لا|قد|سوف|كي|لكي|حتي|ما)$/.test(tokens[at - 1]?.form ?? '');
}

/** `العمال | وقفوا`, `المعلمات | جلسن`: a plural past behind those who did it, with `ال`. */
function isDoneBySeveral(classes: WordClasses, before: string, text: string): boolean {
  const men = /^[^إ].+وا$/.test(text);
  if (!men && !/^[^إ].{2,}ن$/.test(text)) return false;
  const { definite, head, proclitic } = classes.of(before);
  if (!definite || proclitic !== '') return false;
  if (men) return head?.number === 'plural' || /.{2}(?:ون|ين)$/.test(before);
  return /^ال.{3,}ات$/.test(before) || (head?.number === 'plural' && head.gender === 'f');
}

/** Whether a word alone names a state or a capital: `غزة`. */
const isPlaceWord = ({ lexicon }: WordClasses, form: string): boolean =>
  lexicon.places.get(form)?.some(({ words }) => words.length === 1) === true;

/** Tells whether a list or the article has a folded word. */
export const isKnownWord = ({ classes, forms }: PhraseContext, form: string): boolean => {
  const word = classes.of(form);
  return (
    forms.has(form) ||
    word.head !== undefined ||
    word.classes.size > 0 ||
    classes.isVerbalNoun(form)
  );
};

/** Tells whether a word has a letter of another language (`بيژن`), or a form that names alone have (`ليس-ماري`). */
export const isForeignWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.form.length > token.text.length || /[پچژڤڭ]/.test(token.form));

/** Tells whether a folded word has something written onto it: `بجندوبة` where the article prints `جندوبة`, `بمشاركة`, `وهذا`. */
export function isPrefixed({ forms, classes }: PhraseContext, form: string): boolean {
  if (classes.isInTown(form)) return true;
  if (/^[بلو]/.test(form) && isPlaceWord(classes, form.slice(1))) return true;
  // `لمنطقة الشرق الأوسط وإفريقيا`
  if (/^و/.test(form) && classes.isTown(form.slice(1))) return true;
  // `بحي تابريكت`
  if (form.length === 3 && /^[بل]/.test(form) && classes.isRegion(form)) return true;
  // `ندد الوزير ببث الصور`
  if (form.length === 3 && /^[بل]/.test(form) && classes.isListedNoun(form.slice(1))) return true;
  if (form.length < 4 || !/^[وبلك]/.test(form)) return false;
  if (/^لل.{2}/.test(form)) return true;
  const rest = form.slice(1);
  // `كولي`, `كامران`, `كاروان`: names, and no `ك` before a deed or a short title
  if (
    form.startsWith('ك') &&
    !classes.isListedNoun(rest) &&
    (rest.length < 4 || !classes.of(rest).head)
  )
    return forms.has(rest) || /^ال.{2}/.test(rest);
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
