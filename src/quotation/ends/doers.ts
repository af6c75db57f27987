/**
 * Who in what was said may have done what is told behind it.
 *
 * @module
 */
import { isComplementizer } from '../cues/complementizers.ts';
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
