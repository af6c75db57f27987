/**
 * Nouns that tell of something that happens or how something is, and not only of a thing.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import { placeAt } from '../../names/words/phrase-context.ts';
import { DEICTIC, type FrameText } from './frame-text.ts';

/** What happens, in the plural or as a noun that is no verb's. */
const EVENTS = wordList('quotation/frames', 'event');

/** Tells whether what begins at a word tells of something that happens, not only of a thing. */
export function isProposition(frame: FrameText, j: number, any: boolean): boolean {
  const token = frame.tokens[j];
  // `جدد التأكيد على`, where the text ends
  if (!token) return false;
  if (token.kind !== 'word') return any;
  if (DEICTIC.has(token.form)) return false;
  if (any) return true;
  // `مشيرا إلى الدور الكبير للنقابة`, `لفت إلى جهود الفرق في الإنقاذ`
  const credited = /^(?:ال)?(?:دور|جهود)(?:ه|ها|هم)?$/.test(token.form);
  if (credited && frame.has('to') && frame.wordsFrom(j) >= 3) return true;
  // `أفاد المرصد عن اشتباكات عنيفة في البلدة`
  if (EVENTS.has(token.form) && frame.has('about') && frame.wordsFrom(j) >= 3) return true;
  if (isQuality(frame, j) || isDeedInT(frame, j)) return frame.wordsFrom(j) >= 2;
  return frame.reading.classes.isVerbalNoun(token.form) && frame.wordsFrom(j) >= 2;
}

/** Tells whether a word is how something is, before whose it is: `صعوبة الوصول`, `قلة عددهم`, `ضعف إيران`. */
export function isQuality(
  frame: FrameText,
  j: number,
  form = frame.tokens[j]?.form ?? '',
): boolean {
  const { classes } = frame.reading;
  return classes.isStateOfThings(form) && isOwner(frame, j + 1);
}

/** `تسبب الجفاف بنزوح القرى`: behind a preposition no verb stands, so that it is the deed. */
function isDeedInT(frame: FrameText, j: number): boolean {
  const { form } = frame.tokens[j] ?? { form: '' };
  const { head, givenName, classes } = frame.reading.classes.of(form);
  return /^ت.{3}$/.test(form) && !head && !givenName && classes.size === 0 && isOwner(frame, j + 1);
}

/** Whether whose a noun is stands at a token. */
function isOwner({ tokens, reading }: FrameText, at: number): boolean {
  const { kind, form, text } = tokens[at] ?? { kind: 'mark', form: '', text: '' };
  if (kind !== 'word') return reading.marks.closerOf.has(at);
  const { definite, head, proclitic, classes } = reading.classes.of(form);
  // `أهمية كبيرة`
  if (proclitic !== '' || (classes.has('adjective') && !definite)) return false;
  // `أرضيته`, `مطالب العمال`
  const owned = /.{3}(?:ه|ها|هم|هما)$/.test(text) || classes.has('thing');
  return (
    definite ||
    owned ||
    head !== undefined ||
    reading.classes.isVerbalNoun(form) ||
    placeAt(reading.phrases, at) !== undefined
  );
}
