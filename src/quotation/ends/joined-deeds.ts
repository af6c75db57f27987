/**
 * Deeds that commas and `و` join in what somebody asks for or stresses: `دعا إلى إصلاح المدارس، وترميم المكتبات، وزيادة الرواتب`.
 *
 * @module
 */
import type { Reading } from '../text/reading.ts';

/** Tells whether one more deed stands behind a comma, where what was said opens with a deed, alone or needed: `ضرورة دعم الصناعة`. */
export function isJoinedDeed(reading: Reading, from: number, comma: number): boolean {
  const form = reading.tokens[comma + 1]?.form ?? '';
  if (!/^و.{3}/.test(form) || reading.cues[comma + 1]) return false;
  if (!isDeed(reading, form.slice(1))) return false;
  const [first = '', second = ''] = [reading.tokens[from]?.form, reading.tokens[from + 1]?.form];
  return isDeed(reading, first.replace(/^ب(?=.{4})/, '')) || isDeed(reading, second);
}

/** `إصلاح`, `زيادة`, and not `الزيادة` or a body. */
function isDeed({ classes }: Reading, form: string): boolean {
  const { definite, head, proclitic } = classes.of(form);
  return !definite && !head && proclitic === '' && classes.isVerbalNoun(form);
}
