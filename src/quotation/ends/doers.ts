/**
 * Who in what was said may have done what is told behind it.
 *
 * @module
 */
import { wordPattern } from '../../arabic/word-lists.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { isNarrationNoun } from '../cues/narration-words.ts';
import type { Reading } from '../text/reading.ts';
import { tellsFuture } from './tells-future.ts';

/** Whether what was said tells of somebody who may have done it. */
export function hasDoer(reading: Reading, from: number, to: number, gender: string): boolean {
  const { tokens } = reading;
  // `إنه وصل صباحا وغادر`: whoever speaks tells of himself, though not of a past behind `إنه لن يعود`.
  if (isComplementizer(tokens[from - 1]) && /(?:ه|ها|هم)$/.test(tokens[from - 1]?.form ?? ''))
    return !tellsFuture(tokens, from, to);
  return tellsOf(reading, from, to, gender);
}

/** Whether somebody of a gender is told of between two tokens. */
export function tellsOf(
  { tokens, classes }: Reading,
  from: number,
  to: number,
  gender: string,
): boolean {
  for (let i = from; i < to; i++) {
    const { givenName, head } = classes.of(tokens[i]?.form ?? '');
    if (givenName && !isSaidOfThing(tokens, classes, i)) return true;
    const kind = head?.kind ?? '';
    // Several people are meant neither by `ه` nor by `ها`.
    if (kind === 'person' && head?.number === 'plural') continue;
    if (/^(?:person|group|body|name|source|honorific)$/.test(kind) && head?.gender === gender)
      return true;
  }
  return false;
}

/** `الرحلة | آمنة`, `إنها | سعيدة`: what something is, though a name elsewhere. */
function isSaidOfThing(
  tokens: Reading['tokens'],
  classes: Reading['classes'],
  at: number,
): boolean {
  const before = tokens[at - 1];
  if (!/ه$/.test(tokens[at]?.form ?? '')) return false;
  const { definite, head } = classes.of(before?.form ?? '');
  return (definite && head?.kind !== 'person') || /^[إأا]نها$/.test(before?.text ?? '');
}

/** Whether several people are told of between two tokens: `الوزراء`, `المعلمين`. */
export function tellsOfSeveral({ tokens, classes }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { head, definite } = classes.of(tokens[i]?.form ?? '');
    const people = /^(?:person|group|source)$/.test(head?.kind ?? '') && head?.number === 'plural';
    if (people || (definite && /(?:ون|ين)$/.test(tokens[i]?.form ?? ''))) return true;
  }
  return false;
}

/** What only whoever spoke leaves or goes to: `غادر القاعة`, `توجه إلى المنصة`. */
const HALL = wordPattern('quotation/ends', 'hall', 'ال');

/**
 * `إن القطار توقف ساعة، | وغادر بعدها`: whether what was said is about something that goes by itself, which may have gone
 * somewhere at a token, and not out of the hall.
 *
 * @param verb the token of the verb that is told next
 */
export function goesItself({ tokens }: Reading, from: number, verb: number): boolean {
  const going = /^و?(?:غادر|توجه|انسحب|صعد|تجول)(ت?)$/.exec(tokens[verb]?.form ?? '');
  if (!going) return false;
  const toHall = [1, 2].some((next) => HALL.test(tokens[verb + next]?.form ?? ''));
  if (toHall) return false;
  const [first, second] = [tokens[from]?.form ?? '', tokens[from + 1]?.form ?? ''];
  const mover = isNarrationNoun('mover', first) ? first : second;
  // `الحافلة`, `الحافلات`, though no `الطفل`
  const female =
    /(?:ه|ات)$/.test(mover) || /^(?:ال)?(?:سفن|بواخر|مراكب|قوارب|زوارق|قوافل|صواريخ)$/.test(mover);
  return isNarrationNoun('mover', mover) && female === (going[1] === 'ت');
}

/** What people begin to do with their own mouths and eyes. */
const OF_PEOPLE = wordPattern('quotation/ends', 'of-people', 'ب?ال');

/** `إن السد امتلأ، | وبدأ بتفريغ المياه`: what anything may begin to do, and no `وبدا متأثرا`. */
export function begins({ tokens }: Reading, verb: number): boolean {
  const { text, form } = tokens[verb] ?? { text: '', form: '' };
  const next = tokens[verb + 1]?.form ?? '';
  if (!/^و?بدا(?:ت)?$/.test(form) || OF_PEOPLE.test(next)) return false;
  return /أ/.test(text) || /^ب.{3}/.test(next);
}
