/**
 * Marks inside a noun phrase: brackets and quotation marks round a short name, a byname or a body's name, the stop of an
 * abbreviation, and what a body says in marks, which is no name.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import { mayBeName } from '../words/name-words.ts';
import { stepComma } from './comma-reading.ts';
import { findBracket } from './name-reading.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import { isAbbreviation, isNamedBehind, readHonoured } from './title-names.ts';

/** A hyphen or stroke between two adjectives: `الفرنسي-الجزائري`. */
export const HYPHEN = /^[-‐‑–/]$/;

/** Verbs of saying whose pronoun is what was said: `هذا ما أكده`. */
const SAYS_IT = /^(?:اكد|قال|اوضح|ذكر|اعلن|كشف)(?:ه|ته)$/;

/** `وتابعت الوزارة | "السفينة غادرت الميناء ليلا".`: behind a whole phrase a sentence in marks is what it says, no name. */
function isSpeech(phrase: PhraseState, closer: number): boolean {
  if (!(phrase.closed || phrase.adjectives) || phrase.name) return false;
  const words = closer - phrase.at - 1;
  // `وقال الحزب | "إن الوقت ضاق"`
  if (/^ب?ان(?:ه|ها|هم)?$/.test(phrase.formAt(phrase.at + 1)) && words > 1) return true;
  const after = phrase.token(closer + 1);
  const ends = after === undefined || after.opensLine || /^[.!؟]$/.test(after.text);
  const told = SAYS_IT.test(phrase.formAt(phrase.from - 1));
  return words >= 4 || (words >= 2 && ends && !told && phrase.context.stops(phrase.from - 1));
}

/** Reads on over a mark that belongs to the phrase, with what it ties to it; false where the phrase ends before it. */
export function stepMark(phrase: PhraseState, token: Token): boolean {
  if (token.text === '#') return phrase.stepOver();
  if (isComma(token)) return stepComma(phrase);
  if (/^[./]$/.test(token.text) && isAbbreviation(phrase)) return stepAbbreviation(phrase);
  if (token.text === '/' && isNamedBehind(phrase)) return phrase.stepOverClosing();
  if (HYPHEN.test(token.text) && isBetweenNisbas(phrase)) return phrase.stepOverClosing(2);
  const bracket = token.text === '(';
  const closer = bracket ? findBracket(phrase) : phrase.context.closerOf.get(phrase.at);
  if (closer === undefined || isTooLong(phrase, closer) || isManner(phrase, closer)) return false;
  return bracket ? stepBracketed(phrase, closer) : stepQuoted(phrase, closer);
}

/** `الكاتب الفرنسي-الجزائري`, `الكاتبة الفرنسية - المغربية`: where somebody is from, twice. */
function isBetweenNisbas(phrase: PhraseState): boolean {
  if (!phrase.head || phrase.name) return false;
  const [before, after] = [phrase.wordAt(phrase.at - 1), phrase.wordAt(phrase.at + 1)];
  const each = [before, after].every(({ definite, bare }) => definite && /.{2}يه?$/.test(bare));
  const alike = /ه$/.test(before.bare) === /ه$/.test(after.bare);
  return each && alike && (before.nisba !== undefined || after.nisba !== undefined);
}

function stepAbbreviation(phrase: PhraseState): true {
  phrase.at++;
  if (!phrase.name) readHonoured(phrase);
  return true;
}

/** Whether more stands in marks than a name has: `شركة "سكاي فرانس - كي إل"` has many words, for it is a firm. */
function isTooLong(phrase: PhraseState, closer: number): boolean {
  return closer - phrase.at > (phrase.wordAt(phrase.at - 1).head?.kind === 'body' ? 10 : 6);
}

/** `نفت الوزارة "بشدة"`: how it is said, no name; `وكالة "بلومبرغ"` is one. */
function isManner(phrase: PhraseState, closer: number): boolean {
  const first = phrase.at + 1;
  const how = phrase.closed && closer - phrase.at === 2 && /^ب/.test(phrase.formAt(first));
  return how && !(mayBeName(phrase.context, first) && isCalledSo(phrase, closer));
}

/** A short name in brackets, and not `أكد الحزب (في بيان له) رفض القرار`: where it was said. */
function stepBracketed(phrase: PhraseState, closer: number): boolean {
  if (phrase.is('preposition', phrase.at + 1)) return false;
  return stepShortName(phrase, closer);
}

function stepQuoted(phrase: PhraseState, closer: number): boolean {
  if (isSpeech(phrase, closer)) return false;
  return (
    stepWhatIsHeaded(phrase, closer) ??
    stepUnlistedCalling(phrase, closer) ??
    stepQuotedName(phrase, closer) ??
    stepWhomSpokenFor(phrase, closer) ??
    stepOutletOfSource(phrase, closer) ??
    stepWhoseOne(phrase, closer) ??
    stepQuotedBody(phrase, closer)
  );
}

/** `رئيس «تيار الكرامة» فيصل كرامي`, and `قائد عمليات «نينوى» الفريق سامي`: what somebody is at the head of. */
function stepWhatIsHeaded(phrase: PhraseState, closer: number): Reading {
  const headed = phrase.head?.kind === 'person' && !phrase.closed && !phrase.name;
  if (!headed || closer - phrase.at > 5 || phrase.at > phrase.titleFrom + 2) return undefined;
  return stepPast(phrase, closer);
}

/**
 * `أكد المسرحي «سامي حداد»، مدير المتحف، أن`: a calling that no list has, right behind the verb and before a whole name in marks, is
 * read as a surname till then.
 */
function stepUnlistedCalling(phrase: PhraseState, closer: number): Reading {
  const { name, from, at, context } = phrase;
  const alone = name?.from === from && name.to === from + 1 && at === from + 1;
  if (!alone || phrase.head || !phrase.wordAt(from).definite) return undefined;
  if (context.surnames.has(phrase.formAt(from))) return undefined;
  const given = phrase.wordAt(at + 1).givenName && closer - at >= 3 && closer - at < 6;
  if (!given || !context.stops(from - 1) || !isCalledSo(phrase, closer)) return undefined;
  phrase.titleFrom = from;
  phrase.closeTitle();
  phrase.name = { from: at + 1, to: closer };
  return stepPast(phrase, closer);
}

/**
 * `رئيس المجلس «عقيلة صالح»`, `محمد حمدان دقلو "حميدتي"`: the name, and a byname after it; `المتهم «م. ع»` as well.
 */
function stepQuotedName(phrase: PhraseState, closer: number): Reading {
  const words = closer - phrase.at;
  if (words > 5 || !mayBeName(phrase.context, phrase.at + 1)) return undefined;
  if (phrase.name) return words <= 2 ? stepShortName(phrase, closer) : undefined;
  const first = phrase.token(phrase.at + 1)?.form ?? '';
  const opens = phrase.context.classes.of(first).givenName || first.includes('.');
  const called = (opens && words < 5) || isCalledSo(phrase, closer);
  if (!/^(?:person|honorific)$/.test(phrase.head?.kind ?? '') || !phrase.closed || !called)
    return undefined;
  phrase.closeTitle();
  phrase.name = { from: phrase.at + 1, to: closer };
  return stepPast(phrase, closer);
}

/** Bodies that are called by what marks hold, and not whoever works there: `محللة في بنك الاستثمار "برايم"`. */
const FIRM = wordList('names/phrases', 'firm');

/**
 * `عضو مجلس بلدية الوادي “غدفان بوسعيد” إن`, `الدكتور "بن صابر" إن`: words that may be a name, where the clause, the comma before
 * it or another title follows the marks behind a verb of saying.
 */
function isCalledSo(phrase: PhraseState, closer: number): boolean {
  for (let k = phrase.at + 1; k < closer; k++) {
    const { definite, head, classes } = phrase.wordAt(k);
    const family = definite && !head && classes.size === 0 && k > phrase.at + 1;
    if (!family && !mayBeName(phrase.context, k)) return false;
  }
  // `مدير شركة "نورفا"`, and `بنك الاستثمار "برايم النيل"`
  for (let k = phrase.at - 1; k > Math.max(phrase.from, phrase.at - 4); k--) {
    const { head, definite } = phrase.wordAt(k);
    if (head && FIRM.has(head.lemma) && !definite) return false;
    if (head?.kind === 'body' && k === phrase.at - 1 && !definite) return false;
  }
  // `هذا ما أكده الخبير "إيغور حداد".`
  if (SAYS_IT.test(phrase.formAt(phrase.from - 1))) return true;
  if (!phrase.context.stops(phrase.from - 1)) return false;
  const comma = isComma(phrase.token(closer + 1)) ? 1 : 0;
  const after = closer + 1 + comma;
  if (phrase.token(after)?.opensLine) return false;
  const { head, proclitic } = phrase.wordAt(after);
  const titled = head?.kind === 'person' && head.number === 'singular' && proclitic === '';
  return /^ب?ان(?:ه|ها)?$/.test(phrase.formAt(after)) || titled || isAlsoTitled(phrase, after);
}

/** `«سالم الحجري» والمقرب من الرئيس، إن`: what else somebody is, with `و` and `ال`. */
const isAlsoTitled = (phrase: PhraseState, at: number): boolean =>
  /^وال.{3}/.test(phrase.formAt(at)) && phrase.is('preposition', at + 1);

/** `متحدث باسم "مايكروسوفت"` */
function stepWhomSpokenFor(phrase: PhraseState, closer: number): Reading {
  return phrase.token(phrase.at - 1)?.form === 'باسم' ? stepPast(phrase, closer) : undefined;
}

/** `مصادر «عكاظ»`, and not `مصادر قضائية | "النهار" أن`, to whom it was told. */
function stepOutletOfSource(phrase: PhraseState, closer: number): Reading {
  if (phrase.head?.kind !== 'source' || phrase.closed) return undefined;
  const words = closer - phrase.at;
  if (phrase.adjectives && words === 2 && phrase.context.stops(closer + 1)) return false;
  return words <= 3 ? stepPast(phrase, closer) : undefined;
}

/** `أحد مستخدمي "إكس"`, `إحدى ساكنات حي "النور"`: of what somebody is one. */
function stepWhoseOne(phrase: PhraseState, closer: number): Reading {
  const one = /^احدي?$/.test(phrase.head?.lemma ?? '') && phrase.at > phrase.from + 1;
  return one && !phrase.closed && closer - phrase.at <= 4 ? stepPast(phrase, closer) : undefined;
}

/** A body's name in marks behind its noun: `وكالة "بلومبرغ"`. */
function stepQuotedBody(phrase: PhraseState, closer: number): boolean {
  if (!isCalledInMarks(phrase)) return false;
  if (!phrase.name) phrase.closed = true;
  return stepShortName(phrase, closer);
}

/** Whether a body stands before the marks, which is called by what they hold. */
function isCalledInMarks(phrase: PhraseState): boolean {
  if (!phrase.head) return false;
  const inner = phrase.wordAt(phrase.at - 1).head;
  if (/^(?:body|outlet|name)$/.test(phrase.head.kind)) return true;
  if (/^(?:body|outlet)$/.test(inner?.kind ?? '')) return true;
  // `محللة في بنك الاستثمار "برايم النيل"`
  const owner = phrase.wordAt(phrase.at - 2);
  return phrase.head.kind === 'person' && owner.head?.kind === 'body' && !owner.definite;
}

/** Takes what the marks hold for a short name or a byname. */
function stepShortName(phrase: PhraseState, closer: number): true {
  phrase.acronyms.push({ from: phrase.at + 1, to: closer });
  phrase.at = closer + 1;
  return true;
}

/** Reads on behind the closing mark, where the construct state is closed. */
function stepPast(phrase: PhraseState, closer: number): true {
  phrase.at = closer + 1;
  phrase.closed = true;
  return true;
}
