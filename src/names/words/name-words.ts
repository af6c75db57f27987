/**
 * Words of a person's name, told from the words round them.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { isAccusative, isDeed, isPluralOrGoverned } from './noun-shapes.ts';
import { NUMERALS } from './numerals.ts';
import { isOwned } from './owned-words.ts';
import { isOfFaith } from './paired-names.ts';
import { GOVERNS_BY_LAM, isOfClass, type PhraseContext, placeAt } from './phrase-context.ts';
import { isHearerOrOutlet, isManner, isOfPhrase } from './set-phrases.ts';
import { followsGiven } from './surnames.ts';
import { isKnownWord, isPrefixed, isUnknownVerb } from './unknown-words.ts';
import type { WordClass } from './word-class.ts';
import { isAkbar, isGift } from './word-names.ts';

/**
 * Tells whether a token may be a word of a person's name that stands without `ال`. What the word lists know as
 * something else is none, nor is a word with a preposition or conjunction that the article prints without it.
 */
export function mayBeName(context: PhraseContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || context.stops(at)) return false;
  if (isNamedAfterLam(context, at)) return true;
  if (isManner(context, at) || isHearerOrOutlet(context, at) || isCount(context, at)) return false;
  const word = context.classes.of(token.form);
  return (
    isNameSpeltAsWord(context, at) ??
    isLink(context, at, word) ??
    isListedWord(context, at, word) ??
    isUnlistedName(context, at, word)
  );
}

/** `استقبل الرئيس | خمسة سفراء`: how many there are, and no name. */
function isCount({ tokens, stops }: PhraseContext, at: number): boolean {
  if (!NUMERALS.test(tokens[at]?.form ?? '')) return false;
  return tokens[at + 1]?.kind === 'word' && !stops(at + 1);
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
  if (/^عل[يى]$/.test(text)) return !isOfClass(context, at, 'preposition');
  // `إدوار`, which is no plural `أدوار`
  const { givenName, classes } = context.classes.of(form);
  if (givenName && text.startsWith('إ') && classes.has('thing')) return true;
  if (isAkbar(context, at)) return mayBeName(context, at - 1);
  if (isOfFaith(context.tokens, at)) return true;
  return isGift(context.tokens, at) || isFather(context, form) || undefined;
}

/** Whether a word links two words of a name, as `بن` does, where another follows; undefined for the rest. */
function isLink(context: PhraseContext, at: number, word: WordClass): boolean | undefined {
  if (!word.classes.has('name-link') || word.definite) return undefined;
  if (!isOfClass(context, at, 'name-link')) return true;
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
  if (word.givenName) return true;
  // `افتتح رئيس البلدية سباق الخيل`; what the clause follows may be a surname all the same
  const noun = context.classes.isCommonNoun(form) && !isNamedByPlace(context, at);
  return noun && !opensClause(context, at + 1) ? false : undefined;
}

/** `الوزير بركة إن`, `وأكد بركة، أن`: whether the clause follows at a token, or behind a comma. */
const opensClause = ({ tokens, stops }: PhraseContext, at: number): boolean =>
  stops(at) || (isComma(tokens[at]) && /^ان(?:ه|ها|هم)?$/.test(tokens[at + 1]?.form ?? ''));

/** Whether a word is a name by the word before it, or where the article prints it behind a given name: `نزار بركة`. */
function isNamedByPlace(context: PhraseContext, at: number): boolean {
  const { form = '' } = context.tokens[at] ?? {};
  const before = context.classes.of(context.tokens[at - 1]?.form ?? '');
  const given = before.givenName && !before.definite && !before.head;
  // and `وكالة مهر`, what an outlet is called
  const called = /^(?:outlet|body|name)$/.test(before.head?.kind ?? '') && !before.definite;
  const linked = before.classes.has('name-link');
  return given || linked || called || context.surnames.has(form) || followsGiven(context, form);
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
