/**
 * Letters: folding the spellings of one word into one form, for matching and never for display.
 *
 * @module
 */

/** Spellings that news writes for one another, each with the letter it is folded to. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا', // alef with hamza above
  إ: 'ا', // alef with hamza below
  آ: 'ا', // alef with madda
  ٱ: 'ا', // alef wasla
  ى: 'ي', // alef maksura, the Egyptian final yeh
  ی: 'ي', // Farsi yeh
  ئ: 'ي', // yeh with hamza
  ؤ: 'و', // waw with hamza
  ة: 'ه', // teh marbuta
  ۀ: 'ه',
  ک: 'ك', // Persian kaf
  گ: 'ك', // Persian gaf, in names
};

/** Tatweel, the vowel marks, the superscript alef, Koranic signs, and format characters such as bidi controls. */
const DROPPED = /[\u0640\p{Mn}\p{Cf}]/u;

/** Presentation forms and other letters that only NFKC takes apart. */
const COMPATIBILITY = /[\uFB50-\uFDFF\uFE70-\uFEFC\u3000\uFF00-\uFFEF\u2000-\u200A\u00A0]/;

const foldedUnits = new Map<string, string>();

function foldUnit(unit: string): string {
  const digit = foldDigit(unit.charCodeAt(0));
  if (digit >= 0) return String(digit);
  if (DROPPED.test(unit)) return '';
  return FOLDED_LETTERS[unit] ?? unit.toLowerCase();
}

/** Returns 0 to 9 for an Arabic-Indic (`٣`) or Persian (`۳`) digit's code unit, -1 for anything else. */
function foldDigit(unit: number): number {
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660;
  if (unit >= 0x6f0 && unit <= 0x6f9) return unit - 0x6f0;
  return -1;
}

/**
 * Folds a text to the form it is matched by: hamza seats, alef maksura and teh marbuta become their
 * plain letters, vowel marks, tatweel and bidi controls go, digits become ASCII, Latin lower case.
 * Folding twice is folding once. The length changes, so offsets do not carry over: fold tokens, not texts.
 *
 * @example
 * fold('إيرانيّة'); // => 'ايرانيه'
 * fold('٢٠٢٢'); // => '2022'
 */
export function fold(text: string): string {
  const plain = COMPATIBILITY.test(text) ? text.normalize('NFKC') : text;
  let folded = '';
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charAt(i);
    let to = foldedUnits.get(unit);
    if (to === undefined) {
      to = foldUnit(unit);
      foldedUnits.set(unit, to);
    }
    folded += to;
  }
  return folded;
}

/** Tells whether a text holds at least one letter of the Arabic script. */
export const hasArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
