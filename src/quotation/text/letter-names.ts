/**
 * Foreign names whose words are others in Arabic: initials spelt out (`إيه إن روي`), and surnames that begin like a
 * preposition with its article (`ستيف بالمر`, `كالفن فيليبس`). Their tokens get a form that is no word's.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isHearer } from '../../names/words/phrase-context.ts';
import { SAID_ALONE } from '../../names/words/saying-verbs.ts';
import { loadWordClasses, type WordClasses } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { LATIN_LETTER } from './initials.ts';

/** Letters that are words elsewhere, folded. */
const WORD_LETTER = /^(?:ان|او|في|ال|ام|اي)$/;
/** Channels and agencies, behind whose letters `إن` opens what they say. */
const CHANNEL = /^(?:بي بي سي|سي ان|ان بي سي|ام بي سي|ايه بي سي|سي بي اس|ايه اف بي|بي تي|تي في)$/;
/** In tokens: how far behind the surname the clause opens. */
const REACH = 6;

/** `رئيس الشرطة إيه إن روي إن`, `الجنرال في كيه سينغ`: letters in a row before a surname that the clause or a mark follows. */
export function nameLetters(tokens: readonly Token[]): readonly Token[] {
  const isLetter = (i: number) =>
    LATIN_LETTER.test(tokens[i]?.text ?? '') || opensMarked(tokens, i);
  const found = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (!isLetter(i)) continue;
    let to = i;
    while (isLetter(to) && !tokens[to]?.opensLine) to++;
    if (to - i > 1 && (isMarked(tokens, i, to) || isBeforeSurname(tokens, i, to))) {
      for (let k = i; k < to; k++) if (WORD_LETTER.test(tokens[k]?.form ?? '')) found.add(k);
    }
    i = Math.max(i, to - 1);
  }
  return withOwnForms(tokens, found, ({ form }) => `${form}${form.at(-1)}`);
}

/** `شبكة "| ان تي في"`: a letter printed like the word that opens a clause */
const opensMarked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'ان' && /^["«“»]$/.test(tokens[at - 1]?.text ?? '');

/** `شبكة "ان تي في"`: such letters, and nothing else between the marks */
const isMarked = (tokens: readonly Token[], from: number, to: number): boolean =>
  opensMarked(tokens, from) && /^["»”«“]$/.test(tokens[to]?.text ?? '');

function isBeforeSurname(tokens: readonly Token[], from: number, to: number): boolean {
  const surname = tokens[to];
  const classes = loadWordClasses();
  if (surname?.kind !== 'word' || surname.opensLine || surname.form.length < 3) return false;
  const word = classes.of(surname.form);
  if (word.definite || word.head || word.nisba || word.classes.size > 0) return false;
  const before = classes.of(tokens[from - 1]?.form ?? '');
  // `شركة إل جي إن`, and `في تي إن تي`, where no title stands before
  if (/^(?:body|outlet)$/.test(before.head?.kind ?? '') && !before.definite) return false;
  if (tokens[from]?.text === 'في' && before.head?.kind !== 'person' && !before.definite)
    return false;
  const letters = tokens.slice(from, to).map(({ form }) => form);
  if (letters.at(-1) !== 'ان') return endsName(tokens, to + 1);
  return !CHANNEL.test(letters.slice(0, -1).join(' ')) && opensClause(tokens, to + 1);
}

/** Whether a mark, the clause or whom it is said to stands behind a name. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind !== 'word' || isComplementizer(next) || isHearer(next.form);
}

/** Whether the clause of a verb opens behind a name and no other word than where and to whom it was said. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (!endsName(tokens, at) && !/^(?:في|خلال|امس|اليوم|عبر)$/.test(tokens[at]?.form ?? ''))
    return false;
  for (let k = at; k < at + REACH; k++) {
    if (isComplementizer(tokens[k]) || /^["«“:]$/.test(tokens[k]?.text ?? '')) return true;
    if (tokens[k]?.text === '.') return false;
  }
  return false;
}

/** Endings of foreign surnames that no Arabic noun has behind its article. */
const FOREIGN = /(?:[سش]كي|[^ا]وين|وتيلي|يوس|شوف)$/;

/**
 * `أليك بالدوين`, `ستيف بالمر … وأضاف بالمر أن`: words like a preposition with its article, where one stands for somebody
 * between a verb of saying and the clause and behind a given name, or ends as foreign names do.
 */
export function nameForeign(tokens: readonly Token[]): readonly Token[] {
  const shaped = (i: number) => SHAPED.test(tokens[i]?.text ?? '');
  if (!tokens.some((_, i) => shaped(i))) return tokens;
  const classes = loadWordClasses();
  const forms = new Set(tokens.map(({ form }) => form));
  const places = new Map<string, number[]>();
  for (const [i, { form, text }] of tokens.entries()) {
    if (!shaped(i) || /[ةى]$|ات$/.test(text)) continue;
    if (!LIKE_DEED.test(form) && isArabicNoun(classes, forms, form)) continue;
    const known = places.get(form);
    if (known) known.push(i);
    else places.set(form, [i]);
  }
  const isName = (form: string, at: readonly number[]): boolean => {
    const whole = at.some((i) => isSecondName(classes, tokens, i));
    const alone = at.some((i) => isSubject(tokens, i));
    if (LIKE_DEED.test(form)) return at.some((i) => isToldOf(tokens, i)) || (whole && alone);
    const first = at.some((i) => isFirstName(classes, tokens, i));
    return first || (whole && (alone || FOREIGN.test(form)));
  };
  const found = new Set([...places].flatMap(([form, at]) => (isName(form, at) ? at : [])));
  return withOwnForms(tokens, found, ({ form }) => `${OTHER[form[0] ?? '']}${form.slice(1)}`);
}

/** Words like a preposition with its article, or with a deed: `بالمر`, `بانسال`. */
const SHAPED = /^(?:[بك]ال\p{L}{2,}|با\p{L}{2}ا\p{L})$/u;
/** Words like `بإعجاب` printed without its hamza. */
const LIKE_DEED = /^با[^ل].ا.$/;

/** `وقال بانسال الذي`: what no deed is */
const isToldOf = (tokens: readonly Token[], at: number): boolean =>
  SAID_ALONE.test(tokens[at - 1]?.form ?? '') && /^(?:الذي|التي)$/.test(tokens[at + 1]?.form ?? '');

/** Letters that no preposition has. */
const OTHER: Readonly<Record<string, string>> = { ب: 'پ', ك: 'گ' };

/** Whether the word without its preposition is a noun that a list or the article has. */
function isArabicNoun(classes: WordClasses, forms: ReadonlySet<string>, form: string): boolean {
  const rest = form.slice(3);
  const word = classes.of(rest);
  if (word.head || word.nisba || word.givenName || word.classes.size > 0) return true;
  if (classes.isVerbalNoun(rest)) return true;
  return [rest, `ال${rest}`, `لل${rest}`, `وال${rest}`].some((one) => forms.has(one));
}

/** `وأضاف بالمر أن`, `قال بالدوين،` */
const isSubject = (tokens: readonly Token[], at: number): boolean =>
  SAID_ALONE.test(tokens[at - 1]?.form ?? '') && isComplementizer(tokens[at + 1]);

/** `قال كالفن فيليبس إن`: the first of two words between the verb and its clause. */
function isFirstName(classes: WordClasses, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!SAID_ALONE.test(tokens[at - 1]?.form ?? '') || next?.kind !== 'word') return false;
  const word = classes.of(next.form);
  const named = !word.definite && !word.head && !word.nisba && word.classes.size === 0;
  return named && /^ك/.test(tokens[at]?.form ?? '') && isComplementizer(tokens[at + 2]);
}

/** `ستيف بالمر،`: behind a given name, or a word that stands behind a title or a verb of saying, and before the clause or a mark. */
function isSecondName(classes: WordClasses, tokens: readonly Token[], at: number): boolean {
  const [first, before] = [tokens[at - 1], tokens[at - 2]];
  const titled = classes.of(tokens[at + 1]?.form ?? '').head?.kind === 'person';
  if (first?.kind !== 'word' || tokens[at]?.opensLine) return false;
  if (!titled && !endsName(tokens, at + 1)) return false;
  const word = classes.of(first.form);
  const other = word.definite || word.head || word.nisba || word.classes.size > 0;
  const title = classes.of(before?.form ?? '').head;
  const behind = SAID_ALONE.test(before?.form ?? '') || title?.kind === 'person';
  return word.givenName || (!other && behind);
}

/** Gives some tokens forms of their own. */
function withOwnForms(
  tokens: readonly Token[],
  found: ReadonlySet<number>,
  form: (token: Token) => string,
): readonly Token[] {
  if (found.size === 0) return tokens;
  return tokens.map((token, i) => (found.has(i) ? { ...token, form: form(token) } : token));
}
