/**
 * Fuller names of bodies: where the article prints the name of which a mention is a part.
 *
 * @module
 */

import { type NounPhrase, readNounPhrase, type TokenRange } from '../phrases/noun-phrase.ts';
import { headsBefore } from '../words/head-positions.ts';
import { isOfClass, placeAt } from '../words/phrase-context.ts';
import { readBodyAt } from './body-mentions.ts';
import { findDefiniteBodies } from './definite-bodies.ts';
import { isElsewhere } from './elsewhere.ts';
import type { SpeakerRegister } from './speaker-register.ts';
import { bareWord } from './speaker-register.ts';

/** In tokens: how far back a body's fuller name is looked for. */
const FARTHEST = 4000;

/** The fuller name of a body that the article printed before this mention, or prints anywhere. */
export function fullestBody(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): TokenRange | undefined {
  const { tokens, classes } = register.context;
  const lemma = phrase.head?.lemma ?? '';
  if (phrase.head?.kind === 'name' && words.length === 1) {
    const named = lastAcronym(register, phrase, words[0] ?? '');
    if (named) return named;
  }
  let best: NounPhrase | undefined;
  for (const i of headsBefore(register.context, lemma, phrase.from)) {
    if (i < phrase.from - FARTHEST) break;
    if (!/^ل?$/.test(classes.of(tokens[i]?.form ?? '').proclitic)) continue;
    const other = readBodyAt(register.context, i);
    if (
      !other ||
      other.joint ||
      other.to - other.from <= (best ? best.to - best.from : words.length)
    )
      continue;
    const otherWords = register.wordsOf(other);
    if (isElsewhere(register, otherWords, phrase, words)) continue;
    if (words.every((word_) => otherWords.includes(word_) || word_ === lemma)) best = other;
    if (best && words.length === 1) break;
  }
  // `المسؤول في وكالة الأمن الرقمي وأمن المنشآت … أعلنت وكالة الأمن الرقمي … . وأضافت الوكالة`
  const short =
    best && words.length === 1 ? fullestBody(register, best, register.wordsOf(best)) : undefined;
  if (short) return short;
  return (
    withBodyBefore(register, best, phrase) ??
    fullerLater(register, phrase, words) ??
    ministryOf(register, phrase)
  );
}

/** The body of a kind for which somebody has spoken, the latest of them; one that is named no fuller is none. */
export function bodyOfSpokesman(
  register: SpeakerRegister,
  { from }: NounPhrase,
  lemma: string,
): NounPhrase | undefined {
  const one = register.spoken.findLast(({ speaker: { body } }) => {
    return body?.head?.lemma === lemma && register.wordsOf(body).length > 1;
  });
  const own = one?.speaker.body;
  return own && (namedSince(register, own, from) ?? own);
}

/**
 * `المتحدث باسم محكمة أوسلو … . واتهمت محكمة بيروت … . وحسب المحكمة`: another of its kind, of which a clause has
 * been since; one that is only told of, `استنادا إلى محكمة بيروت`, is none.
 */
function namedSince(
  register: SpeakerRegister,
  own: NounPhrase,
  before: number,
): NounPhrase | undefined {
  const words = register.wordsOf(own);
  for (const i of headsBefore(register.context, own.head?.lemma ?? '', before)) {
    if (i < own.to) return undefined;
    const other = opensClause(register, i)
      ? readNounPhrase(register.context, i, before)
      : undefined;
    if (!other || other.joint) continue;
    const names = register.wordsOf(other);
    if (names.length > 1) return names.every((word) => words.includes(word)) ? undefined : other;
  }
  return undefined;
}

/** Whether nothing but a verb stands before a token in its clause. */
function opensClause(register: SpeakerRegister, at: number): boolean {
  const { tokens } = register.context;
  const verb = tokens[at - 1];
  if (verb?.kind !== 'word' || isOfClass(register.context, at - 1, 'preposition')) return false;
  return verb.opensLine || tokens[at - 2]?.kind === 'mark';
}

/** The body that a short name stands for, where it stands beside it before this mention. */
function lastAcronym(
  register: SpeakerRegister,
  phrase: NounPhrase,
  word: string,
): TokenRange | undefined {
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - FARTHEST); i--) {
    const token = register.context.tokens[i];
    const named =
      token?.kind === 'word' && bareWord(token.form) === word
        ? bodyWithAcronym(register, i)
        : undefined;
    if (named) return named;
  }
  return undefined;
}

/** `شركة أرامكو النفطية`, `حركة حماس`: a name that stands alone, with the noun that says what it is. */
function withBodyBefore(
  register: SpeakerRegister,
  best: NounPhrase | undefined,
  phrase: NounPhrase,
): TokenRange | undefined {
  if (phrase.head?.kind !== 'name') return best;
  const from = best?.from ?? firstWithBody(register, phrase.head.lemma);
  const before = register.context.classes.of(register.context.tokens[(from ?? 0) - 1]?.form ?? '');
  const named = from !== undefined && before.head && !before.definite;
  if (!named || !/^(?:body|outlet)$/.test(before.head?.kind ?? '')) return best;
  return { from: from - 1, to: best?.to ?? from + 1 };
}

/** Where a name stands right after a noun for a body, anywhere in the article. */
function firstWithBody(register: SpeakerRegister, lemma: string): number | undefined {
  const { tokens, classes } = register.context;
  for (let i = 1; i < Math.min(tokens.length, 3000); i++) {
    const word = classes.of(tokens[i]?.form ?? '');
    if (word.head?.lemma !== lemma || word.proclitic !== '') continue;
    const before = classes.of(tokens[i - 1]?.form ?? '').head;
    if (before && /^(?:body|outlet)$/.test(before.kind)) return i;
  }
  return undefined;
}

/** `CNN`, where the article prints `شبكة CNN`: the initials with the noun that says what they are; else alone. */
export function bodyOfInitials(
  register: SpeakerRegister,
  phrase: NounPhrase,
): NounPhrase | undefined {
  const { tokens, classes } = register.context;
  const { name, head } = phrase;
  const text = tokens[name?.from ?? -1]?.text ?? '';
  if (head || !name || name.to - name.from > 1 || !/^[A-Z]{2,6}$/.test(text)) return undefined;
  for (let i = 1; i < Math.min(tokens.length, FARTHEST); i++) {
    if (tokens[i]?.text !== text) continue;
    const before = classes.of(tokens[i - 1]?.form ?? '');
    const noun = /^(?:body|outlet)$/.test(before.head?.kind ?? '') && !before.definite;
    if (noun) return readNounPhrase(register.context, i - 1, i + 1);
  }
  return undefined;
}

/** The name with its state, where the article prints that further on: `وزارة الصحة السعودية`. */
function fullerLater(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): TokenRange | undefined {
  const alone = words.length === 1 && phrase.headDefinite && phrase.head?.kind === 'body';
  if (words.length < 2 && !alone) return undefined;
  const { tokens, classes } = register.context;
  const first = tokens[phrase.from]?.form;
  const length = phrase.to - phrase.from;
  // `الجيش` where the article speaks of two is neither.
  if (alone && statesOf(register, phrase.from) !== 1) return undefined;
  for (let i = phrase.to; i < Math.min(tokens.length, phrase.to + 4000); i++) {
    if (tokens[i]?.form !== first) continue;
    const same = tokens
      .slice(i, i + length)
      .every(({ form }, n) => form === tokens[phrase.from + n]?.form);
    const next = classes.of(tokens[i + length]?.form ?? '');
    // `مفوضية الانتخابات في مالاوي`
    const inside = tokens[i + length]?.form === 'في' && placeAt(register.context, i + length + 1);
    if (same && inside) return { from: i, to: i + length + 1 + inside.words.length };
    if (same && next.definite && next.nisba && !tokens[i + length]?.opensLine)
      return { from: i, to: i + length + 1 };
  }
  return undefined;
}

/** Of how many states a body of one word is told in the article: `الجيش التركي`, `الجيش السوري`. */
function statesOf(register: SpeakerRegister, at: number): number {
  const { tokens, classes } = register.context;
  const codes = new Set<string>();
  for (let i = 0; i < Math.min(tokens.length, 4000); i++) {
    if (tokens[i]?.form !== tokens[at]?.form) continue;
    const { definite, nisba } = classes.of(tokens[i + 1]?.form ?? '');
    if (definite && nisba) codes.add(nisba);
  }
  return codes.size;
}

/** `"التنسيقي الساحلي"` for `المجلس التنسيقي الساحلي`: adjectives with `ال` that stand together in a body's name. */
export function bodyCalled(register: SpeakerRegister, phrase: NounPhrase): NounPhrase | undefined {
  const { tokens, closerOf } = register.context;
  const forms = tokens.slice(phrase.from, phrase.to).filter(({ kind }) => kind === 'word');
  const marked = closerOf.has(phrase.from - 1);
  if (forms.length < (marked ? 1 : 2) || !forms.every(({ form }) => /^ال.{3}/.test(form)))
    return undefined;
  let best: NounPhrase | undefined;
  for (const { body, words } of findDefiniteBodies(register.context)) {
    if (body.from >= phrase.from) break;
    if (body.to > phrase.from || !forms.every(({ form }) => words.has(form))) continue;
    if (!best || body.to - body.from > best.to - best.from) best = body;
  }
  return best;
}

/** `الداخلية` in a headline, where the article prints `وزارة الداخلية`. */
function ministryOf(register: SpeakerRegister, phrase: NounPhrase): TokenRange | undefined {
  const { tokens, classes } = register.context;
  const forms = tokens.slice(phrase.from, phrase.to).map(({ form }) => form);
  const office = /^ال.+يه$|^ال(?:دفاع|صحه|عدل)$/.test(forms[0] ?? '');
  if (forms.length > 2 || !phrase.headDefinite || !office) return undefined;
  for (let i = 0; i < Math.min(tokens.length - 1, 3000); i++) {
    const { head, definite, proclitic } = classes.of(tokens[i]?.form ?? '');
    if (head?.lemma !== 'وزاره' || definite || !/^و?$/.test(proclitic)) continue;
    if (forms.every((form, n) => tokens[i + 1 + n]?.form === form))
      return { from: i, to: readNounPhrase(register.context, i)?.to ?? i + 2 };
  }
  return undefined;
}

function bodyWithAcronym(register: SpeakerRegister, at: number): TokenRange | undefined {
  for (let i = Math.max(0, at - 10); i < at; i++) {
    const phrase = readNounPhrase(register.context, i);
    if (phrase?.head && phrase.acronyms.some(({ from, to }) => from <= at && at < to)) {
      const first = phrase.acronyms[0] as TokenRange;
      if (phrase.head.kind !== 'body') continue;
      return { from: phrase.from, to: first.from - 1 };
    }
  }
  return undefined;
}

/** `الأميركية` and `الأمريكية` are one word of a body's name: the same state's nisba. */
export function hasWord(
  register: SpeakerRegister,
  words: readonly string[],
  word: string,
): boolean {
  if (words.includes(word) || word === 'في') return true;
  const code = stateCode(register, word);
  return code !== undefined && words.some((other) => stateCode(register, other) === code);
}

/** The state of a nisba, or of a state's name of one word: `الأوكرانية`, `في أوكرانيا`. */
function stateCode(register: SpeakerRegister, word: string): string | undefined {
  const { classes } = register.context;
  const place = classes.lexicon.places
    .get(word)
    ?.find(({ words, capital }) => words.length === 1 && !capital);
  return classes.of(word).nisba ?? place?.state.code;
}
