/**
 * Who can speak: a title, a body, a state, or a name that the article uses as one. Where a phrase does not stand
 * right after its verb, an unknown word is not taken for a name on its place alone.
 *
 * @module
 */

import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { findIntroductions } from '../../names/speakers/introductions.ts';
import { mayBeName } from '../../names/words/name-words.ts';
import type { PhraseContext } from '../../names/words/phrase-context.ts';
import { followsGiven } from '../../names/words/surnames.ts';
import { isWordName } from '../../names/words/word-names.ts';
import { OWN_SIDE } from '../text/own-side.ts';
import type { Reading } from '../text/reading.ts';

/** Words after which the subject of a verb of saying stands before it. */
const BEFORE_SUBJECT = /^(?:و?كانت?|و?لكن|فيما|بينما|غير|وان)$/;
/** Words of one that open what somebody else does or says. */
const BUT = /^[وف]?(?:لكن|فيما|بينما)$/;

/** Words that with `أن` open what somebody else does or says: `غير أن`, `إلا أن`. */
const YET = /^(?:غير|الا|بيد)$/;

const knownNames = new WeakMap<Reading, Set<string>>();

/** Tells whether a phrase found away from its verb names somebody who can speak. */
export function isSomebody(reading: Reading, phrase: NounPhrase): boolean {
  if (phrase.head || phrase.state) return true;
  const { name } = phrase;
  if (!name) return false;
  // `لكن رجاء نعمة الله أكدت`
  if (name.to - name.from > 1 && isWordName(reading.phrases, name.from)) return true;
  for (let i = name.from; i < name.to; i++) {
    const { form } = reading.tokens[i] as { form: string };
    const word = reading.classes.of(form);
    if (word.givenName && !word.definite) return true;
    // `السعيد بوقرة`: a given name with `ال` before a surname
    if (word.givenName && i === name.from && name.to - i > 1 && /^ال/.test(form)) return true;
    if (namesOf(reading).has(form)) return true;
    // `يذكر أن CNN قالت`
    if (name.to - name.from === 1 && /^[A-Z]{2,6}$/.test(reading.tokens[i]?.text ?? ''))
      return true;
  }
  return false;
}

/** Tells whether what stands before a token opens what somebody else does or says: `لكن`, `غير أن`, `فيما`. */
export function isBehindBut({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.form ?? '';
  return BUT.test(before) || (before === 'ان' && YET.test(tokens[at - 2]?.form ?? ''));
}

/**
 * Whether a surname alone stands at a token, behind what opens another's clause, where the article has the given name before it
 * elsewhere: `غير أن عون نفى ذلك`, `فيما مراد ينفي`; and not `لكن عون الدولة لا يكفي`.
 */
function isSurnameBehindBut(reading: Reading, at: number): boolean {
  const { tokens, phrases, classes } = reading;
  if (!isBehindBut(reading, at)) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || classes.of(next.form).definite) return false;
  const { form = '' } = tokens[at] ?? {};
  return followsGiven(phrases, form) && mayBeName(phrases, at);
}

/** Whether a word alone may be somebody's surname, with `ال` or without. */
function mayBeSurname(phrases: PhraseContext, at: number): boolean {
  const word = phrases.classes.of(phrases.tokens[at]?.form ?? '');
  const plain = !word.head && !word.nisba && word.classes.size === 0 && word.proclitic === '';
  return mayBeName(phrases, at) || (word.definite && plain);
}

/** Frames of verbs that take for an object what they are about. */
const TRANSITIVE = ['object', 'object+', 'name', 'deem', 'attribute'] as const;

/** How a noun is formed that no foreign surname looks like: `مرسوم`, `تعطل`, `أقوال`, `نهر`. */
const NOUN = /^(?:...?|م..و.|ت[^ا]..|ا..ا.|م...)$/;

/**
 * `قال الوزير إن السد قديم. ووصف مجرى النهر بالضيق`: an unknown word between a verb and a word with `ال`, behind somebody who
 * has spoken: what the verb is about, where nothing else shows that it is a name.
 */
function opensObject(reading: Reading, verb: number, spoken: boolean): boolean {
  const { tokens, classes, cues } = reading;
  const cue = cues[verb];
  if (!spoken || !cue?.conjunction || cue.reading.tense !== 'past' || cue.reading.pronoun)
    return false;
  if (!TRANSITIVE.some((frame) => cue.reading.lemma.frames.has(frame))) return false;
  const word = classes.of(tokens[verb + 1]?.form ?? '');
  const plain = !word.head && !word.givenName && !word.nisba && !word.definite;
  if (!plain || !NOUN.test(tokens[verb + 1]?.form ?? '')) return false;
  const next = classes.of(tokens[verb + 2]?.form ?? '');
  return tokens[verb + 2]?.kind === 'word' && next.definite && next.proclitic === '';
}

/** Words that stand in a name beside a title, or alone after a verb of saying. */
function namesOf(reading: Reading): Set<string> {
  let names = knownNames.get(reading);
  if (names) return names;
  names = new Set();
  const { tokens, phrases, cues } = reading;
  for (const { phrase } of findIntroductions(phrases)) {
    const { name } = phrase;
    if (name) for (let i = name.from; i < name.to; i++) names.add(tokens[i]?.form ?? '');
  }
  let spoken = false;
  for (let i = 0; i < tokens.length; i++) {
    const cue = cues[i];
    if (isSurnameBehindBut(reading, i)) names.add(tokens[i]?.form ?? '');
    // `أما عراقجي فيرى أن`: between the two only whoever speaks
    const apart = cue && tokens[i - 2]?.form === 'اما' && tokens[i]?.form.startsWith('ف');
    if (apart && mayBeSurname(phrases, i - 1)) names.add(tokens[i - 1]?.form ?? '');
    if (cue?.reading.tense !== 'past' || cue.reading.pronoun || cue.reading.lemma.tight) continue;
    // `وكان عراقجي قد قال`, `لكن عراقجي قال`
    const subject = tokens[i - 1]?.form === 'قد' ? i - 2 : i - 1;
    const opens = BEFORE_SUBJECT.test(tokens[subject - 1]?.form ?? '');
    if (opens && mayBeName(phrases, subject)) names.add(tokens[subject]?.form ?? '');
    // `. الحربي من جهته شدد على أن`
    const aside = tokens[i - 2]?.form === 'من' && OWN_SIDE.test(tokens[i - 1]?.form ?? '');
    const sole = aside && (tokens[i - 3]?.opensLine || tokens[i - 4]?.kind === 'mark');
    if (sole && mayBeSurname(phrases, i - 3)) names.add(tokens[i - 3]?.form ?? '');
    const next = tokens[i + 1];
    if (opensObject(reading, i, spoken)) continue;
    spoken = true;
    if (next?.kind === 'word' && mayBeName(phrases, i + 1)) {
      names.add(next.form);
      // `أكد نور الدين الطبوبي أن`: every word of it.
      const { name } = readNounPhrase(phrases, i + 1) ?? {};
      for (let k = name?.from ?? 0; name && k < name.to; k++) names.add(tokens[k]?.form ?? '');
    } else if (next?.kind === 'word' && phrases.classes.of(next.form).definite) {
      const says = cue.reading.lemma.stance === 'says';
      if (says && mayBeSurname(phrases, i + 1)) names.add(next.form);
    }
  }
  knownNames.set(reading, names);
  return names;
}
