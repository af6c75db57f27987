/**
 * Names whose folded form is another word's: `بان`, `فان`, `آنا`, and the letters of channels. Their tokens get a form that is no
 * word's, so that none of them ends a name or opens a clause.
 *
 * @module
 */

import { changed, type Token } from '../../arabic/tokens.ts';
import { GOVERNS_BY_LAM, isHearer } from '../../names/words/phrase-context.ts';
import { SAID_ALONE } from '../../names/words/saying-verbs.ts';
import { loadWordClasses } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { nameForeign, nameLetters } from './letter-names.ts';
import { nameSyllables, opensSyllables } from './syllable-names.ts';
import { nameVerbs } from './verb-names.ts';

/**
 * Gives the names among an article's tokens forms of their own; every span and printed text stays as it is.
 *
 * @example
 * nameTokens(tokenize('قالت آنا إن'))[1]?.form; // => 'اانا', and not that of `أنا`
 */
export const nameTokens = (tokens: readonly Token[]): readonly Token[] =>
  nameChannels(
    nameLetters(
      nameForeign(
        nameVan(nameAnna(nameSyllables(nameBan(nameLe(nameAlef(withoutLam(nameVerbs(tokens)))))))),
      ),
    ),
  );

/** `بان كي مون`, `قال بان إن`: in an article that names him `بان` before `كي`, or after a verb, is no `بأن`. */
function nameBan(tokens: readonly Token[]): readonly Token[] {
  const named = (i: number) => tokens[i]?.form === 'بان' && tokens[i + 1]?.form === 'كي';
  if (!tokens.some((_, i) => named(i))) return tokens;
  return tokens.map((token, i) => {
    const alone = token.text === 'بان' && isComplementizer(tokens[i + 1]);
    if (named(i - 1)) return changed(token, { form: 'كيي' });
    return named(i) || alone ? changed(token, { form: 'دانغ' }) : token;
  });
}

/** `نغوين فان هوا`, in an article that prints `فإن` with its hamza. */
function nameVan(tokens: readonly Token[]): readonly Token[] {
  const isVan = (i: number) =>
    tokens[i]?.text === 'فان' &&
    tokens[i - 1]?.kind === 'word' &&
    tokens[i + 1]?.kind === 'word' &&
    !/^ال/.test(tokens[i + 1]?.form ?? '');
  // An article that prints `ان` prints `فان` for `فإن` as well, but for `أوضح يان فان دورن`.
  if (tokens.some(({ text }) => text === 'ان'))
    return tokens.map((token, i) =>
      isVan(i) && SAID_ALONE.test(tokens[i - 2]?.form ?? '')
        ? changed(token, { form: 'فانن' })
        : token,
    );
  // `يوست فان دير لاندن`, where the article prints the hamza of anything else
  const dutch = (i: number) => /^(?:دير|دن|در|دو|دا?م|دايك|هالين)$/.test(tokens[i + 1]?.form ?? '');
  if (!tokens.some((_, i) => isVan(i))) return tokens;
  if (!tokens.some(({ text }) => /^(?:ف?إن|أن)$/.test(text)))
    return tokens.map((token, i) =>
      isVan(i) && (dutch(i) || !/^[وفبل]|ه$/.test(tokens[i + 1]?.form ?? ''))
        ? changed(token, { form: 'فانن' })
        : token,
    );
  return tokens.map((token, i) => (isVan(i) ? changed(token, { form: 'فانن' }) : token));
}

/** `آنا موسكال`, which the folded form makes `أنا`; `دي ألميدا إي كوستا`, which it makes `أي` and which links as `دي` does. */
function nameAnna(tokens: readonly Token[]): readonly Token[] {
  const form = ({ text }: Token) => (text === 'آنا' ? 'اانا' : text === 'إي' ? 'دي' : undefined);
  if (!tokens.some((token) => form(token) !== undefined)) return tokens;
  return tokens.map((token) => {
    const own = form(token);
    return own === undefined ? token : changed(token, { form: own });
  });
}

/** `سي إن إن`, `بي إن سبورت`, `إن بي سي`: letters of a channel's name that are no `إن`. */
function nameChannels(tokens: readonly Token[]): readonly Token[] {
  const form = (i: number) => tokens[i]?.form ?? '';
  const isLetter = (i: number): boolean => {
    if (form(i) !== 'ان') return false;
    const cnn =
      (form(i - 1) === 'سي' && form(i + 1) === 'ان') ||
      (form(i - 2) === 'سي' && form(i - 1) === 'ان');
    const sport = /^[لبو]?بي$/.test(form(i - 1)) && /^سبورت/.test(form(i + 1));
    return cnn || sport || (form(i + 1) === 'بي' && form(i + 2) === 'سي');
  };
  if (!tokens.some((_, i) => isLetter(i))) return tokens;
  return tokens.map((token, i) => (isLetter(i) ? changed(token, { form: 'انن' }) : token));
}

/** `وفقا لإليزابيث حداد`, `وفقا لعبد الله سامي`: the preposition that `وفقا` has before a name is left out. */
function withoutLam(tokens: readonly Token[]): readonly Token[] {
  const governed = (i: number) =>
    tokens[i]?.text.startsWith('ل') === true &&
    (tokens[i]?.text.length ?? 0) > 2 &&
    GOVERNS_BY_LAM.test(tokens[i - 1]?.form ?? '');
  if (!tokens.some((_, i) => governed(i))) return tokens;
  const classes = loadWordClasses();
  return tokens.map((token, i) => {
    if (!governed(i) || classes.of(token.form).givenName) return token;
    const [text, form] = [token.text.slice(1), token.form.slice(1)];
    const word = classes.of(form);
    const named =
      (word.givenName && !word.head) ||
      word.classes.has('name-link') ||
      classes.lexicon.wordNames.has(form) ||
      opensSyllables(tokens, i, text) ||
      // `لإيلاريا حداد`: a hamza below that no deed has
      (/^إ/.test(text) &&
        !word.head &&
        !classes.isVerbalNoun(form) &&
        !classes.isVerbalNoun(token.form));
    return named ? changed(token, { start: token.start + 1, text, form }) : token;
  });
}

/**
 * `نونو ألفيش دا كوستا`, `الملك ألبريخت`: a hamza on the first letter tells that it is no article, where the word stands
 * beside a name or a title.
 */
function nameAlef(tokens: readonly Token[]): readonly Token[] {
  const shaped = (i: number) => {
    const text = tokens[i]?.text ?? '';
    return text.charAt(1) === 'ل' && /^[أإآ]ل(?!ى).{3,}/.test(text);
  };
  if (!tokens.some((_, i) => shaped(i))) return tokens;
  const classes = loadWordClasses();
  const isNamed = (i: number): boolean => {
    const { form = '', text = '' } = tokens[i] ?? {};
    const word = classes.of(form);
    if (!word.definite || word.head || word.nisba || word.givenName || word.classes.size > 0)
      return false;
    if (classes.isVerbalNoun(form) || /(?:ت|وا|ه|ها|ا)$/.test(text) || tokens[i]?.opensLine)
      return false;
    const before = classes.of(tokens[i - 1]?.form ?? '');
    // `ولاية الساحل الديمقراطية إليانور حداد`
    const described = before.definite && word.bare.length > 3 && tokens[i + 1]?.kind === 'word';
    const titled = described && !classes.of(tokens[i + 1]?.form ?? '').definite;
    const beside =
      titled || before.givenName || before.head?.kind === 'person' || before.nisba !== undefined;
    const after = classes.of(tokens[i + 1]?.form ?? '');
    const linked = after.classes.has('name-link') || before.classes.has('name-link');
    const told =
      SAID_ALONE.test(tokens[i - 2]?.form ?? '') || SAID_ALONE.test(tokens[i - 1]?.form ?? '');
    return beside || linked || told;
  };
  const named = new Set(tokens.flatMap(({ form }, i) => (shaped(i) && isNamed(i) ? [form] : [])));
  if (named.size === 0) return tokens;
  return tokens.map((token, i) =>
    shaped(i) && named.has(token.form) ? changed(token, { form: `ا${token.form}` }) : token,
  );
}

/** `إيف-ماري لو غوف إن`: behind a given name and before the last word of the name `لو` is no `if`. */
function nameLe(tokens: readonly Token[]): readonly Token[] {
  const isLe = (i: number): boolean => {
    const [before, next, end] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    if (tokens[i]?.text !== 'لو' || before?.kind !== 'word' || next?.kind !== 'word') return false;
    const classes = loadWordClasses();
    const word = classes.of(next.form);
    const given = classes.of(before.form).givenName && word.classes.size === 0 && !word.definite;
    const told =
      !end ||
      end.kind === 'mark' ||
      isHearer(end.form) ||
      isComplementizer(end) ||
      isComplementizer(tokens[i + 3]);
    return (
      given &&
      (told ||
        classes.of(end.form).classes.has('preposition') ||
        classes.of(end.form).classes.has('time'))
    );
  };
  if (!tokens.some((_, i) => isLe(i))) return tokens;
  return tokens.map((token, i) => (isLe(i) ? changed(token, { form: 'لوو' }) : token));
}
