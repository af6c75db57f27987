/**
 * Marks inside a person's name: initials that stand for it (`ع.ب`, `أيوب.ق`, as the courts' reports print them), the
 * stop after a Latin letter (`روبرت إف. كينيدي`), and hyphens (`جان-لوك`).
 *
 * @module
 */
import { isDetachedAnd } from '../../arabic/sentences.ts';
import { changed, type Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';

/** Letters before a dot that are a title's: `د. سامي`, `م. سامي`, `أ.د سامي`. */
const TITLE_LETTERS = /^[دماأ]$/;
/** Arabic letters alone: `U.S` is no name of a witness. */
const LETTER = /^\p{Script=Arabic}$/u;
const WORD = /^\p{Script=Arabic}+$/u;
/** The letters of dates and weights that a dot parts as well: `ق.م`, `ك.م`, `ص.ب`. */
const SHORT_FORMS = new Set([
  'ق.م',
  'ك.م',
  'ص.ب',
  'ت.م',
  'م.م',
  'ق.ظ',
  'ب.ظ',
  'ا.ف',
  'د.ا',
  'أ.ف',
  'د.ب',
]);

/**
 * Makes one word of initials, with the brackets round them alone, and leaves out the stops and hyphens inside other
 * names, so that none of them ends a sentence or a name. Every other token stays as it is.
 *
 * @example
 * joinInitials(tokenize('قال (ع.ب) إن')).map(({ text }) => text); // => ['قال', '(ع.ب)', 'إن']
 */
export function joinInitials(tokens: readonly Token[]): readonly Token[] {
  const inName = (i: number) => isHyphenOfName(tokens, i) || isDotOfName(tokens, i);
  const isMiddle = (i: number) => isInitial(tokens, i) && isDotOfName(tokens, i + 1);
  const isJoined = (i: number) => initialsAt(tokens, i) || inName(i) || isShortSurname(tokens, i);
  if (!tokens.some((_, i) => isJoined(i))) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (inName(i)) continue;
    // `بارك جين-هو`: behind a hyphen no pronoun or preposition stands.
    // and `ليس-ماري`, `كورتيس و. هالبرن`
    const hyphened = isHyphenOfName(tokens, i - 1) || isHyphenOfName(tokens, i + 1);
    if ((hyphened && SMALL_WORD.has(token.form)) || isMiddle(i)) {
      joined.push(changed(token, { form: `${token.form}${token.form.at(-1)}` }));
      continue;
    }
    if (isShortSurname(tokens, i)) {
      const { end } = tokens[i + 1] as Token;
      joined.push(changed(token, { end, text: `${token.text}.`, form: `${token.form}.` }));
      i++;
      continue;
    }
    const bracketed = token.text === '(' && tokens[i + 4]?.text === ')' ? 1 : 0;
    const name = initialsAt(tokens, i + bracketed);
    if (!name) {
      joined.push(token);
      continue;
    }
    const { spaced, opensLine } = token;
    const { start } = token;
    const end = bracketed ? (tokens[i + 4] as Token).end : name.end;
    const text = bracketed ? `(${name.text})` : name.text;
    joined.push(changed(name, { start, end, text, spaced, opensLine }));
    i += 2 + 2 * bracketed;
  }
  return joined;
}

/** The initials that begin at a token: two words of which one at least is a letter, and a dot without spaces between. */
function initialsAt(tokens: readonly Token[], at: number): Token | undefined {
  const [first, dot, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (dot?.text !== '.' || first?.kind !== 'word' || last?.kind !== 'word') return undefined;
  if (dot.spaced || last.opensLine || !WORD.test(first.text) || !WORD.test(last.text))
    return undefined;
  if (isDetachedAnd(tokens, at + 2)) return undefined;
  // `ك. ر. ناير`: the initials of a name that goes on
  if (isInitial(tokens, at) && isInitial(tokens, at + 2)) return undefined;
  const letters = LETTER.test(first.text);
  if (!letters && !LETTER.test(last.text)) return undefined;
  // `سعاد. م`: with room before it only a letter that is no word, and no title before a name.
  const named = tokens[at + 3]?.kind === 'word' && !/^[إا]ن/.test(tokens[at + 3]?.text ?? '');
  const apart = LETTER.test(last.text) && !/^[وفبلك]$/.test(last.text);
  if (last.spaced && (!apart || (letters && named))) return undefined;
  // `17.400 د.أ.`: money, and `وأ.د. سامي`: a title
  if (tokens[at - 1]?.kind === 'number' && letters) return undefined;
  if (/^و?[أا]$/.test(first.text) && last.text === 'د' && tokens[at + 3]?.text === '.')
    return undefined;
  if (letters && TITLE_LETTERS.test(first.text) && !LETTER.test(last.text)) return undefined;
  const text = `${first.text}.${last.spaced ? ' ' : ''}${last.text}`;
  // `أ.ف.ب`: the letters of an agency go on.
  const goesOn = tokens[at + 3]?.text === '.' && tokens[at + 4]?.kind === 'word';
  const more = goesOn && !tokens[at + 4]?.spaced;
  if (SHORT_FORMS.has(text) || more || tokens[at - 1]?.text === '.') return undefined;
  return changed(first, { end: last.end, text, form: `${first.form}.${last.form}` });
}

/** `الطالبة أثير ع. في تغريدة`, `سعاد م.، طالبة`: a surname of one letter and its stop, after which the sentence goes on. */
function isShortSurname(tokens: readonly Token[], at: number): boolean {
  const [given, letter, dot, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (dot?.text !== '.' || dot.spaced || !LETTER.test(letter?.text ?? '')) return false;
  if (given?.kind !== 'word' || given.text.length < 3 || letter?.opensLine || next?.opensLine)
    return false;
  return /^(?:في|[إأ]ن|عبر|[،,:])$/.test(next?.text ?? '');
}

/** Words that are no name elsewhere and syllables of one behind a hyphen. */
const SMALL_WORD = wordList('quotation/text', 'small-word');

/** `جان-لوك`, `كارنيغي-ميلون`: a hyphen between two words without `ال` that ends neither of them. */
function isHyphenOfName(tokens: readonly Token[], at: number): boolean {
  const [first, hyphen, last] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen?.kind !== 'mark' || !/^[-‐‑]$/.test(hyphen.text) || hyphen.spaced || last?.spaced)
    return false;
  return [first, last].every(
    (word) => word?.kind === 'word' && WORD.test(word.text) && !/^و?ال/.test(word.form),
  );
}

/** How the Latin letters are called in Arabic: `روبرت إف. كينيدي`. */
export const LATIN_LETTER =
  /^(?:إيه|بي|سي|دي|إي|إف|جي|جيه|إتش|آي|كيه|إل|إم|إن|أو|بيه|كيو|آر|إس|تي|يو|في|دبليو|إكس|واي|زد)$/;

/** `روبرت إف. كينيدي`: the stop after a letter inside a name. */
function isDotOfName(tokens: readonly Token[], at: number): boolean {
  const [letter, dot, last] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (dot?.text !== '.' || dot.spaced) return false;
  if (isInitial(tokens, at - 1)) return true;
  if (!LATIN_LETTER.test(letter?.text ?? '')) return false;
  return tokens[at - 2]?.kind === 'word' && last?.kind === 'word' && !last.opensLine;
}

/** Words before a letter that counts or sorts: `المجموعة ب.`, `فيتامين د.`. */
const SORTED =
  /^(?:و?ال|مجموعه|فيه|قسم|حرف|فيتامين|فصيله|بند|فقره|ملحق|جزء|صنف|نموذج|سنه|عام|سعاده)/;

/** `كورتيس و. هالبرن`, `ك. ر. ناير`: a letter and its stop before another word of the name; `الوزير د. سامي` is a doctor. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [before, letter, dot, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (dot?.text !== '.' || dot.spaced || !LETTER.test(letter?.text ?? '') || letter?.opensLine)
    return false;
  if (
    TITLE_LETTERS.test(letter?.text ?? '') ||
    next?.kind !== 'word' ||
    next.opensLine ||
    !next.spaced
  )
    return false;
  const second = before?.text === '.' && isInitial(tokens, at - 2);
  const twice = LETTER.test(next.text) && tokens[at + 3]?.text === '.';
  const named =
    before?.kind === 'word' &&
    before.text.length > 2 &&
    (twice || /^[أإآ]/.test(before.text) || !SORTED.test(before.form));
  if (!(second || named)) return false;
  // the name goes on behind it
  if (LETTER.test(next.text))
    return tokens[at + 3]?.text === '.' && tokens[at + 4]?.kind === 'word';
  return next.text.length > 2 && !/^(?:و|ال|[إأا]ن|على|عن)/.test(next.text);
}
