/**
 * The subject of a verb of saying behind where or when it was said: `وقال في مقابلة إذاعية | مدير المصنع كمال عون إن`.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { readSubjectPhrase } from '../../names/phrases/subject-phrase.ts';
import { isMonth } from '../../names/phrases/when-said.ts';
import { isOfClass, isRelative, placeAt } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { agrees } from '../subjects/sentence-subject.ts';
import type { FrameText } from './frame-text.ts';

/** What opens a setting, before a noun of its own. */
const SETTING = wordList('quotation/frames', 'setting-opener');
/** Where one writes for all to read: `على صفحته في فيسبوك`. */
const PLATFORMS = wordList('quotation/frames', 'platform');
/** What somebody does himself before he speaks, told by a verb: `في مؤتمر عقده | الوزير`. */
const HELD = wordPattern('quotation/frames', 'held', '', 'ه(?:ا|م|ما)?');
/** What somebody does to another, told by a noun with a pronoun: `خلال لقائه | الوزير`. */
const DONE = /^(?:لقا|التقا|استقبال|اجتماع|تقديم|تكريم)/;

/** In tokens: how long a setting is at most. */
const LONGEST_SETTING = 16;
/** In tokens: how far behind the verb its clause is looked for. */
const CLAUSE = 30;

/**
 * Token of whoever speaks, behind the setting that a token opens; undefined where nobody stands there.
 *
 * @example
 * // `وأوضح خلال مؤتمر صحفي | وزير النقل رامي شاهين أن`: the token of `وزير`
 * // `وأوضح خلال لقاء مع وزير النقل رامي شاهين أن`: undefined, since he is whom somebody met
 */
export function lateSubject(frame: FrameText, at: number): number | undefined {
  if (!SETTING.has(frame.tokens[at]?.form ?? '') || !frame.has('that', 'speech')) return undefined;
  const clause = clauseFrom(frame, at);
  if (clause === undefined) return undefined;
  const last = Math.min(clause, at + LONGEST_SETTING);
  for (let k = at + 1; k < last; k++) {
    const token = frame.tokens[k] as Token;
    const closer = frame.reading.marks.closerOf.get(k);
    if (closer !== undefined && closer - k < 6) {
      k = closer;
      continue;
    }
    const aside = asideEnd(frame, k);
    if (aside !== undefined) {
      k = aside;
      continue;
    }
    if (token.kind === 'mark' || token.opensLine) return undefined;
    const whom = governedAt(frame, k);
    if (whom !== undefined) {
      const phrase = readNounPhrase(frame.reading.phrases, whom, clause);
      if (phrase?.to === clause) return undefined;
      if (phrase) k = Math.max(k, phrase.to - 1);
      continue;
    }
    if (mayBegin(frame, at, k) && speaks(frame, k, clause)) return k;
  }
  return undefined;
}

/** Where the clause of a verb opens, with no other verb of saying before it. */
function clauseFrom(frame: FrameText, at: number): number | undefined {
  for (let k = at + 2; k < Math.min(frame.limit, at + CLAUSE); k++) {
    const token = frame.tokens[k] as Token;
    if (isComplementizer(token) || token.text === ':')
      return /^(?:الي|علي)$/.test(frame.tokens[k - 1]?.form ?? '') ? k - 1 : k;
    const aside = asideEnd(frame, k);
    if (aside !== undefined) {
      k = aside;
      continue;
    }
    if (token.kind === 'mark' && /^[،,؛.]$/.test(token.text)) return undefined;
    const cue = frame.reading.cues[k];
    if (cue && cue.reading.tense !== 'noun') return undefined;
  }
  return undefined;
}

/** In tokens: how long what a place is may be, between two commas. */
const LONGEST_ASIDE = 8;

/** `في باريس، العاصمة الفرنسية، | سامي حداد`: the second comma of what more is told of where it was said. */
function asideEnd({ tokens, reading, limit }: FrameText, at: number): number | undefined {
  if (!isComma(tokens[at])) return undefined;
  for (let k = at + 1; k < Math.min(limit, at + LONGEST_ASIDE); k++) {
    if (isComma(tokens[k])) return k;
    if (tokens[k]?.kind !== 'word' || isComplementizer(tokens[k]) || reading.cues[k])
      return undefined;
  }
  return undefined;
}

/** `مع | الوزير`, `لمدير المصنع`: token of somebody whom a preposition governs, and who does not speak. */
function governedAt({ reading, tokens }: FrameText, k: number): number | undefined {
  const { classes, phrases } = reading;
  const { proclitic, head } = classes.of(tokens[k]?.form ?? '');
  if (/[لب]/.test(proclitic) && head) return k;
  // … and nobody behind `لها`
  if (!isOfClass(phrases, k, 'preposition') || /.ه(?:ا|م|ما)?$/.test(tokens[k]?.form ?? ''))
    return undefined;
  const whom = classes.of(tokens[k + 1]?.form ?? '');
  return whom.head || whom.givenName ? k + 1 : undefined;
}

/** Whether the setting may end before a word, so that whoever speaks begins there. */
function mayBegin(frame: FrameText, opener: number, k: number): boolean {
  const { classes } = frame.reading;
  const { head, definite, proclitic, givenName } = classes.of(frame.tokens[k]?.form ?? '');
  if (k === opener + 1 || proclitic !== '' || !(head || givenName)) return false;
  const end = beforeTimes(frame, opener, k);
  const before = frame.tokens[end] as Token;
  // `خلال استقباله اليوم | الوزير`, `في كلمة ألقاها أمس | الوزير`
  if (hasPronoun(before)) return mayEndOwned(frame, end);
  // `في مقابلة اليوم | مدير المصنع`; `عبر برنامج "الصباح" | مدير المصنع`
  if (end < k - 1 || before.kind !== 'word' || /^[A-Za-z]/.test(before.text)) return true;
  const word = classes.of(before.form);
  if (isMonth(before.form) || endsPlace(frame, k) || PLATFORMS.has(before.form)) return true;
  const people = /^(?:person|honorific|source|group)$/.test(word.head?.kind ?? '');
  // `اجتماع مجلس الوزراء | وزير الإعلام`, and not `الوزير | الدكتور سامي`
  if (people && (word.head?.number !== 'plural' || definite)) return false;
  // `في المحكمة | المتهم سامي حداد`, and not `مدير المصنع | سامي حداد`
  // and `بالمناسبة | وزيرة الثقافة`
  if (word.definite || /^(?:بال|لل).{3}/.test(before.form))
    return head !== undefined && !isDoer(frame, k - 1);
  // `في مقابلة إذاعية | مدير المصنع`
  return k > opener + 2 && isAdjective(frame, k - 1);
}

/** Token of the last word before a token that tells no time, or of the first behind the opener. */
function beforeTimes({ reading, tokens }: FrameText, opener: number, k: number): number {
  let end = k - 1;
  while (end > opener + 1 && reading.classes.of(tokens[end]?.form ?? '').classes.has('time')) end--;
  return end;
}

/** `تكريم النادي | المدرب`: whether a body does what a verbal noun before it tells, to whoever is behind it. */
function isDoer({ reading, tokens }: FrameText, at: number): boolean {
  const { head } = reading.classes.of(tokens[at]?.form ?? '');
  return head?.kind === 'body' && reading.classes.isVerbalNoun(tokens[at - 1]?.form ?? '');
}

/** Whether a word has a pronoun written onto it: `صفحته`, `عقدها`; and `له`, `معه`. */
const hasPronoun = ({ form, text }: Token): boolean =>
  /^(?:ل|مع)(?:ه|ها|هم|هما)$/.test(form) || (/.{3}(?:ه|ها|هم)$/.test(form) && !text.endsWith('ة'));

/** `على صفحته | المخرج`, `مؤتمر عقده | الوزير`, and neither `خلال لقائه | الوزير` nor `حفل حضره | الوزير` */
function mayEndOwned({ reading, tokens }: FrameText, at: number): boolean {
  const { form } = tokens[at] as Token;
  // `في مقابلة معه | المدير`, and not `في اتصال أجراه معه | الصحافي`
  if (/^(?:ل|مع)(?:ه|ها|هم|هما)$/.test(form)) return !hasPronoun(tokens[at - 1] as Token);
  // … and not `في الجلسة التي ترأسها الوزير`
  if (HELD.test(form)) return !isRelative(reading.phrases, at - 1);
  const done = DONE.test(form) || reading.classes.isVerbalNoun(form);
  return isOfClass(reading.phrases, at - 1, 'preposition') && !done;
}

/** Whether a token is the last of a state or a town. */
function endsPlace(frame: FrameText, k: number): boolean {
  const { phrases, classes } = frame.reading;
  const before = frame.tokens[k - 1]?.form ?? '';
  return classes.isTown(before) || placeAt(phrases, k - 1) !== undefined;
}

/** Whether a word without `ال` describes the noun before it: `إذاعية`, `طارئ`. */
function isAdjective(frame: FrameText, k: number): boolean {
  const { classes } = frame.reading;
  const { form = '' } = frame.tokens[k] ?? {};
  const noun = classes.of(frame.tokens[k - 1]?.form ?? '');
  if (noun.definite || !noun.classes.has('setting')) return false;
  const { head, classes: own, nisba } = classes.of(form);
  return (
    nisba !== undefined ||
    own.has('adjective') ||
    (!head && /.{2}يه?$|^طاري$|^م.{3,}ه?$/.test(form))
  );
}

/** Whether somebody who agrees with the verb begins at a token, and ends right before the clause. */
function speaks(frame: FrameText, k: number, clause: number): boolean {
  const phrase = readSubjectPhrase(frame.reading.phrases, k, clause);
  if (phrase?.from !== k || phrase.to !== clause) return false;
  return isNamedOrKnown(phrase) && agreesWith(frame, phrase);
}

/** A name, a title with `ال`, or a body with `ال` or of several words. */
function isNamedOrKnown({ name, head, headDefinite, from, to }: NounPhrase): boolean {
  if (name) return head !== undefined || to - from > 1;
  if (head?.kind === 'person' && head.number === 'singular') return headDefinite || to - from > 1;
  return head?.kind === 'body' && headDefinite;
}

/** Whether a phrase may be the subject of the verb. */
function agreesWith(frame: FrameText, phrase: NounPhrase): boolean {
  const { gender, number } = frame.cue.reading;
  return agrees(phrase, { agreement: { gender, number } });
}
