/**
 * Bodies that are called after what they do for somebody or something: `هيئة الدفاع عن سامي حداد وعلي نصار`, `منظمة الدفاع عن
 * المستهلك`, `الجمعية الوطنية لحماية البيئة والدفاع عن الغابات`.
 *
 * @module
 */
import { mayBeName } from '../words/name-words.ts';
import { SAID_ON } from '../words/saying-verbs.ts';
import { TELLS_OF, WARNS } from './governed-reading.ts';
import type { PhraseState, Reading } from './phrase-state.ts';
import { ANYBODY } from './prefixed-words.ts';

/** In tokens: how far behind a preposition its like is looked for. */
const REACH = 10;

/** Reads on over the preposition at hand and what it governs, where a body is called after the deed before it. */
export function stepDefended(phrase: PhraseState, form: string): Reading {
  if (!/^(?:من|علي|عن)$/.test(form) || !isCalledAfterDeed(phrase)) return undefined;
  const after = phrase.at + 1;
  if (phrase.token(after)?.kind !== 'word' || phrase.context.stops(after)) return undefined;
  if (isOfVerb(phrase, form)) return undefined;
  const named = clientEnd(phrase, after);
  if (named === undefined) {
    // `عن المستهلك`, `عن حقوق الإنسان`
    const { definite } = phrase.wordAt(after);
    if (!definite && !phrase.wordAt(after + 1).definite) return undefined;
    phrase.at = after + 1;
    phrase.closed = definite;
  } else {
    phrase.at = named;
    phrase.closed = true;
    while (isAnotherClient(phrase)) phrase.at = nameEnd(phrase, phrase.at);
  }
  phrase.adjectives = false;
  return true;
}

/** Whether the word before is the deed of a body: `هيئة الدفاع`, `للدفاع`, `والوقاية`. */
function isCalledAfterDeed(phrase: PhraseState): boolean {
  const previous = phrase.formAt(phrase.at - 1);
  const deed = previous.replace(/^(?:لل|وال)/, 'ال');
  if (!deed.startsWith('ال') || !phrase.context.classes.isVerbalNoun(deed)) return false;
  const bodily = phrase.head?.kind === 'body' || phrase.holdsBody();
  if (/^(?:لل|وال)/.test(previous)) return bodily && phrase.at > phrase.from + 2;
  const { head, definite } = phrase.wordAt(phrase.at - 2);
  const office = /^(?:وزاره|وزير|مديريه|لجان)$/.test(head?.lemma ?? '');
  return phrase.at - 2 >= phrase.from && head?.kind === 'body' && !definite && !office;
}

/** Verbs by the preposition before what they tell. */
const TELLING: Readonly<Record<string, RegExp>> = { عن: TELLS_OF, علي: SAID_ON, من: WARNS };

/**
 * `كشفت هيئة الدفاع | عن التفاصيل`, `شدد رئيس لجنة الرقابة | على ضرورة كذا`, and not `عبر رئيس منظمة الدفاع عن المستأجر عن قلقه`: whether the
 * verb before governs the preposition at hand.
 */
function isOfVerb(phrase: PhraseState, preposition: string): boolean {
  if (!TELLING[preposition]?.test(phrase.formAt(phrase.from - 1))) return false;
  for (let k = phrase.at + 2; k < phrase.at + REACH; k++) {
    const { form = '.', text = '.' } = phrase.token(k) ?? {};
    const clause = /^[أا]ن(?:ه|ها)?$/.test(text) && k < phrase.at + 5;
    if (form === preposition || clause) return false;
    if (/^[.:؛]$/.test(text)) return true;
  }
  return true;
}

/** Token behind the name of whom the body is there for, `راشد حداد`, `الصحفي سامي حداد`; undefined where it is for no one person. */
function clientEnd(phrase: PhraseState, at: number): number | undefined {
  const { head, givenName, definite, bare } = phrase.wordAt(at);
  // `منظمة الدفاع عن المستهلك | ضياء حداد`
  if (ANYBODY.has(bare)) return undefined;
  const called = givenName && !definite && mayBeName(phrase.context, at);
  if (called) return nameEnd(phrase, at);
  const titled = head?.kind === 'person' && head.number === 'singular' && definite;
  if (!titled || !phrase.wordAt(at + 1).givenName || !mayBeName(phrase.context, at + 1))
    return undefined;
  return nameEnd(phrase, at + 1);
}

/** Token behind a name of at most three words that begins at one; a surname with `ال` ends it. */
function nameEnd(phrase: PhraseState, from: number): number {
  let to = from + 1;
  while (to < from + 3 && phrase.token(to)?.kind === 'word' && !phrase.context.stops(to)) {
    const { definite, head, classes, proclitic } = phrase.wordAt(to);
    if (definite) return head || classes.size > 0 || proclitic !== '' ? to : to + 1;
    if (phrase.context.classes.isJoinedName(phrase.formAt(to))) return to;
    const known = phrase.wordAt(to).givenName;
    if (!known && !mayBeName(phrase.context, to)) return to;
    to++;
  }
  return to;
}

/** `وعلي نصار`: one more for whom the body is there. */
function isAnotherClient(phrase: PhraseState): boolean {
  const token = phrase.token();
  return (
    token?.kind === 'word' && !token.opensLine && phrase.context.classes.isJoinedName(token.form)
  );
}
