/**
 * Question words: which kind of answer a question asks for, and whether a sentence holds one of that kind,
 * from `data/lexicon/question-words.txt`.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';
import { isWawWord } from '../../arabic/stems.ts';
import type { Token } from '../../arabic/tokens.ts';
import { withoutParticle } from './spoken-verbs.ts';

/** What kind of thing would answer. */
export type QuestionType = 'who' | 'when' | 'where' | 'how-many' | 'why' | 'yes-no' | 'what';

type Role = 'asks' | 'late' | 'frames' | 'kinds' | 'tells' | 'lights' | 'counts' | 'sites';

const FILE = 'question-words.txt';
const TYPES: readonly QuestionType[] = [
  ...(['who', 'when', 'where', 'how-many', 'why', 'yes-no', 'what'] as const),
];
const LINE =
  /^(?<type>[a-z-]+) (?<role>asks|late|frames|kinds|tells|lights|counts|sites): (?<words>.+)$/u;

/** The folded words of one role, each with the type it stands for (the first, where two claim it). */
export type QuestionWords = Readonly<Record<Role, ReadonlyMap<string, QuestionType>>>;

/**
 * Reads a list of question words.
 *
 * @throws LexiconError for a line that is not `type role: words`, or that holds anything but words
 */
export function parseQuestionWords(content: string, file = FILE): QuestionWords {
  const words = {
    asks: new Map<string, QuestionType>(),
    late: new Map<string, QuestionType>(),
    frames: new Map<string, QuestionType>(),
    kinds: new Map<string, QuestionType>(),
    tells: new Map<string, QuestionType>(),
    lights: new Map<string, QuestionType>(),
    counts: new Map<string, QuestionType>(),
    sites: new Map<string, QuestionType>(),
  };
  for (const line of splitLexicon(content)) {
    const groups = LINE.exec(line.text)?.groups;
    const type = TYPES.find((each) => each === groups?.type);
    if (!groups || !type) {
      throw new LexiconError(
        file,
        line.number,
        'expected `type role: words`, as in `who asks: من`',
      );
    }
    const list = words[groups.role as Role];
    for (const word of (groups.words as string).split(/\s+/)) {
      if (!/^\p{L}+$/u.test(word)) {
        throw new LexiconError(file, line.number, `«${word}» is not a word`);
      }
      if (!list.has(fold(word))) list.set(fold(word), type);
    }
  }
  return words;
}

const WORDS = parseQuestionWords(loadLexicon(FILE));

/** Tells whether a folded word asks by itself: `مين`, `شوكت`. */
export const isAsking = (form: string): boolean => WORDS.asks.has(form) || WORDS.late.has(form);

/** Tells whether a folded word only frames a question: `عدد` in `كم عدد القتلى`, `بموعد` behind a preposition. */
export const isFrame = (form: string): boolean =>
  WORDS.frames.has(withoutArticle(form)) || WORDS.frames.has(form.replace(/^[بل](?=.{3})/u, ''));

/** Tells whether a folded word is a building or the like, which no town answers for: `سجن`, `hospital`. */
export const isSite = (form: string): boolean => WORDS.sites.has(withoutArticle(form));

/** Tells whether a folded word is what `كم` counts though it has no ending: `صاروخ`, `شخص`. */
export const isCountable = (form: string): boolean => WORDS.counts.has(form);

/**
 * Tells which kind of answer a folded word goes with, by itself or after a proclitic: `بسبب` with `why`. A preposition
 * and `ف` stand before four letters and more: `بادئ` is no `أدى`, `فردا` no `ردا`, nor is `وادي` `وأدى`.
 */
export const tellsOf = (form: string): QuestionType | undefined =>
  WORDS.tells.get(form) ??
  (isWawWord(form) ? undefined : WORDS.tells.get(form.replace(/^(?:و|[فبل](?=.{4}))/u, '')));

/** Tells whether a folded word is a figure, in digits or in words: `14`, `اربعه`, `ملايين`. */
export const isFigure = (form: string): boolean =>
  /^\d+$/.test(form) || tellsOf(form) === 'how-many';

/**
 * Tells whether a word of a question as typed only carries another: `حدث` in `ماذا حدث في المؤتمر`, `هيبقى` with what
 * the dialects write before it.
 */
export function isLight(typed: string): boolean {
  const form = fold(typed);
  return WORDS.lights.has(form) || WORDS.lights.has(withoutParticle(form));
}

const withoutArticle = (form: string): string =>
  form.length > 4 && form.startsWith('ال') ? form.slice(2) : form;

/** A question word stands early; past this many words it is a relative pronoun or a preposition. */
const EARLY = 4;
/** In words: how far after it the noun may stand that says what is asked: `Which American diplomat`, `أي جهة`. */
const NOUN_WITHIN: Readonly<Record<string, number>> = {
  which: 3,
  what: 1,
  ...Object.fromEntries(
    ['اي', 'ايه', 'ما', 'ماهو', 'ماهي', 'شو', 'شنو', 'شنهي', 'شنهو', 'وش', 'ايش'].map((word) => [
      word,
      1,
    ]),
  ),
};
/** `ما هي الدول` asks as `ما الدول` does. */
const PRONOUN = /^(?:هو|هي|هم|هما|هن)$/u;
/** In words: how far `blame` may stand after `what`, `جعل` after `ما`. */
const VERB_WITHIN = 7;
/** `اعتزل ولا لا`, `رفض أم قبل`: a choice between yes and no. */
const CHOICE = / (?:ولا|ام|او|والا) لا$/u;

/**
 * Finds which kind of answer a question asks for. A framing noun outranks `ما` and `أي`; where nothing asks,
 * a framing noun at the start does (`موعد القمة`), else it is `what`.
 *
 * @example
 * findQuestionType(tokenize('في أي مدينة وقع الانفجار؟')); // => 'where'
 */
export function findQuestionType(tokens: readonly Token[]): QuestionType {
  const forms = tokens.filter((token) => token.kind !== 'mark').map((token) => token.form);
  const first = forms[0] ?? '';
  const second = forms[1] ?? '';
  if (first === 'how') {
    return /^(many|much|long|far|old|often|big|large|high)$/.test(second) ? 'how-many' : 'what';
  }
  const early = forms.slice(0, EARLY);
  const frame = early.map((form) => WORDS.frames.get(withoutArticle(form))).find(Boolean);
  if (CHOICE.test(forms.join(' '))) return 'yes-no';
  for (const [at, form] of early.entries()) {
    // `أي`, `ما`, `which`: the noun says what is asked.
    const asked = WORDS.asks.get(form);
    if (form === 'اي' || form === 'ايه' || asked === 'what') {
      return frame ?? findKind(forms, at) ?? 'what';
    }
    // `من` asks at the start only as `who`; elsewhere, and in `من أين`, `من متى`, `من أي بلد`, it is `from`.
    const from = form === 'من' && (at > 0 || asksWithFrom(early[at + 1]));
    if (asked === undefined || from) continue;
    return asked;
  }
  const opening = early.slice(0, 2).map((form) => WORDS.frames.get(withoutArticle(form)));
  return forms.map(askedLate).find(Boolean) ?? opening.find(Boolean) ?? 'what';
}

/** What a word asks for that stands where its answer would: `سافروا فين`, `لكام يوم`. */
const askedLate = (form: string): QuestionType | undefined =>
  WORDS.late.get(form) ?? WORDS.late.get(form.replace(/^[لب]/u, ''));

/** Tells whether a word after `من` is what asks: `أين`, `وين`, `متى`, `أي`. */
const asksWithFrom = (form = ''): boolean =>
  form === 'اي' || /^(?:where|when)$/.test(WORDS.asks.get(form) ?? '');

/** Tells whether a folded noun behind `أي` asks who: `دبلوماسي`, `شركة`. */
export const isWhoKind = (form: string): boolean => kindOf(form) === 'who';

/** `ما الدول` asks as `أي دول` does. */
const kindOf = (form: string) => WORDS.kinds.get(form) ?? WORDS.kinds.get(withoutArticle(form));

/** Finds what the noun after `which` or `أي`, or the verb after `what`, asks for. */
function findKind(forms: readonly string[], at: number): QuestionType | undefined {
  const reach = NOUN_WITHIN[forms[at] ?? ''] ?? 0;
  const from = at + (PRONOUN.test(forms[at + 1] ?? '') ? 2 : 1);
  const noun = forms.slice(from, from + reach).map(kindOf);
  const verb = forms.slice(at, at + VERB_WITHIN).map((form) => WORDS.kinds.get(form));
  return noun.find(Boolean) ?? verb.find((kind) => kind === 'why');
}

/** Finds which kinds of answer the words of a sentence hold. */
export function findTold(tokens: readonly Token[]): ReadonlySet<QuestionType> {
  const told = new Set<QuestionType>();
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    if (token.kind === 'number') {
      told.add('how-many');
      if (/^(1[0-9]|20)\d\d$/.test(token.form)) told.add('when');
      continue;
    }
    const type = tellsOf(token.form);
    if (type) told.add(type);
  }
  return told;
}
