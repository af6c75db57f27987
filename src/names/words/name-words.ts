/**
 * Words of a person's name, told from the words round them.
 *
 * @module
 */
import { isAccusative, isDeed, isPluralOrGoverned } from './noun-shapes.ts';
import { isOwned } from './owned-words.ts';
import { GOVERNS_BY_LAM, isOfClass, type PhraseContext, placeAt } from './phrase-context.ts';
import { isHearerOrOutlet, isManner, isOfPhrase } from './set-phrases.ts';
import { isKnownWord, isPrefixed, isUnknownVerb } from './unknown-words.ts';
import type { WordClass } from './word-class.ts';
import { isAkbar, isGift } from './word-names.ts';

/** The first halves of given names in `الدين`: `صدر الدين`, `صلاح الدين`. */
const OF_FAITH =
  /^(?:صدر|صلاح|نور|عز|جمال|شمس|بدر|سيف|علاء|تقي|محيي?|ضياء|نجم|ناصر|خير|حسام|شهاب|فخر|كمال|جلال|زين|عماد|مجد|سراج|ركن|ظهير|قطب|سعد|شرف|غياث|نصر|بهاء|برهان|رشيد)$/;

/**
 * Tells whether a token may be a word of a person's name that stands without `ال`. What the word lists know as
 * something else is none, nor is a word with a preposition or conjunction that the article prints without it.
 */
export function mayBeName(context: PhraseContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || context.stops(at)) return false;
  if (isNamedAfterLam(context, at)) return true;
  if (isManner(context, at) || isHearerOrOutlet(context, at)) return false;
  const word = context.classes.of(token.form);
  return (
    isNameSpeltAsWord(context, at) ??
    isLink(context, at, word) ??
    isListedWord(context, at, word) ??
    isUnlistedName(context, at, word)
  );
}

/** `وفقا لديميرجان`, whom the article names. */
function isNamedAfterLam(context: PhraseContext, at: number): boolean {
  const form = context.tokens[at]?.form ?? '';
  if (!/^ل.{3}/.test(form)) return false;
  if (!GOVERNS_BY_LAM.test(context.tokens[at - 1]?.form ?? '')) return false;
  const bare = form.slice(1);
  return context.forms.has(bare) && !isKnownWord({ ...context, forms: new Set() }, bare);
}

/** Whether a word is a name with the word beside it, or a name that is spelt as another word; undefined for the rest. */
function isNameSpeltAsWord(context: PhraseContext, at: number): boolean | undefined {
  const { form = '', text = '' } = context.tokens[at] ?? {};
  // `لولا دا سيلفا`, in an article that names him so
  if (form === 'لولا' && context.forms.has('دا')) return true;
  // `آن إيدالغو`, which the folded form makes `ان`
  if (text === 'آن') return mayBeName(context, at + 1);
  if (text === 'علي') return !isOfClass(context, at, 'preposition');
  if (isAkbar(context, at)) return mayBeName(context, at - 1);
  if (context.tokens[at + 1]?.form === 'الدين' && OF_FAITH.test(form)) return true;
  return isGift(context.tokens, at) || isFather(context, form) || undefined;
}

/** Whether a word links two words of a name, as `بن` does, where another follows; undefined for the rest. */
function isLink(context: PhraseContext, at: number, word: WordClass): boolean | undefined {
  if (!word.classes.has('name-link') || word.definite) return undefined;
  const next = context.tokens[at + 1];
  if (next?.kind !== 'word' || !next.spaced || context.stops(at + 1)) return false;
  return !isOfClass(context, at + 1, 'preposition');
}

/** Whether a word that a list has, or that a set phrase makes another, is a name; undefined for the rest. */
function isListedWord(context: PhraseContext, at: number, word: WordClass): boolean | undefined {
  const { form = '' } = context.tokens[at] ?? {};
  if (isOfPhrase(context, at) || isBehindFa(context, at, word)) return false;
  // `وأضاف بري أن`, where the article has `نبيه بري`
  const ordinary = word.classes.has('adjective') || word.classes.has('thing');
  if (ordinary && context.surnames.has(form) && context.stops(at + 1)) return true;
  if (word.classes.size > 0 || /^فان(?:ه|ها|هم|هما|ا)?$/.test(form)) return false;
  return word.givenName || undefined;
}

/** `في آسيا فسيظهر غيره`, `لعمارة فأهدى هدفه`, `المغني | سأطلق ألبومي`: a verb by its first letters. */
function isBehindFa({ tokens }: PhraseContext, at: number, { givenName }: WordClass): boolean {
  const { form = '', text = '' } = tokens[at] ?? {};
  return (/^فس[يتن].{3}/.test(form) && !givenName) || /^(?:فأ|سأ.{2})/.test(text);
}

/** Whether a word that no list of names has is a name. */
function isUnlistedName(context: PhraseContext, at: number, word: WordClass): boolean {
  if (isPluralOrGoverned(context, at) || isBehindParticle(context, at)) return false;
  if (isWaltz(context, at)) return true;
  if (word.head || word.nisba || word.definite) return false;
  if (context.surnames.has(context.tokens[at]?.form ?? '')) return true;
  return !(
    isAccusative(context, at) ||
    isUnknownVerb(context, at) ||
    isPlaceOrPrefixed(context, at) ||
    isOwned(context, at) ||
    isDeed(context, at)
  );
}

/** `ثم قرأ الطيب قصيدة`: what these stand before is a verb. */
const isBehindParticle = ({ tokens }: PhraseContext, at: number): boolean =>
  /^(?:ثم|وقد|ولقد|لقد|عندما|حينما|بعدما|كلما|حيث)$/.test(tokens[at - 1]?.form ?? '');

/** `مايك والتز إن`: no `و` and `ال` after a name that nothing follows. */
function isWaltz(context: PhraseContext, at: number): boolean {
  const { form = '' } = context.tokens[at] ?? {};
  if (!/^وال.{2,3}$/.test(form) || !context.stops(at + 1)) return false;
  const before = context.classes.of(context.tokens[at - 1]?.form ?? '');
  return !before.definite && !isKnownWord(context, form.slice(1));
}

/** `محافظ كربلاء`, where `سامي البصرة` is somebody; or a word with something written onto it. */
function isPlaceOrPrefixed(context: PhraseContext, at: number): boolean {
  const { form = '' } = context.tokens[at] ?? {};
  if (placeAt(context, at)) return true;
  const given = context.classes.of(context.tokens[at - 1]?.form ?? '').givenName;
  if (context.classes.isTown(form) && !given) return true;
  return form.length < 2 || isPrefixed(context, form);
}

/** `بوستة`, `بوسعيدي`, `بوعلي`: no `بـ` and `و`, unless the article has the noun. */
function isFather({ classes, forms }: PhraseContext, form: string): boolean {
  if (!/^بو.{3}/.test(form)) return false;
  const word = classes.of(form);
  if (word.classes.size > 0 || word.head) return false;
  const bare = form.slice(1);
  if (forms.has(bare)) return false;
  const noun = classes.of(bare);
  const common = noun.head || noun.classes.size > 0 || classes.isVerbalNoun(bare);
  const father = form.slice(2);
  return !common || classes.of(father).givenName || classes.lexicon.wordNames.has(father);
}
