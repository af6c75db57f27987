/**
 * Romanization: how alike a Latin and an Arabic spelling of one name are. Meant to be shared by all that look a
 * name up in Latin letters; {@link skeletonOf} in spelling.ts finds the candidates, this file judges them by
 * their vowels and doubtful consonants as well.
 *
 * @module
 */

/** What an Arabic letter is written as in Latin letters, the usual one first; `''` where it may be left out. */
const ROMAN: Readonly<Record<string, readonly string[]>> = {
  ا: ['a', 'e', 'o', 'u', 'i', ''],
  ب: ['b', 'p'],
  ت: ['t'],
  ث: ['th', 's', 't'],
  ج: ['j', 'g', 'dj'],
  ح: ['h'],
  خ: ['kh', 'j', 'h', 'x', 'ch', 'k'],
  د: ['d'],
  ذ: ['dh', 'th', 'z', 'd'],
  ر: ['r'],
  ز: ['z', 's'],
  س: ['s', 'c'],
  ش: ['sh', 'ch', 'sch', 's'],
  ص: ['s'],
  ض: ['d', 'dh'],
  ط: ['t'],
  ظ: ['z', 'dh', 'd'],
  ع: ['a', '', 'e', 'i', 'o', 'u'],
  غ: ['gh', 'g', 'q'],
  ف: ['f', 'v', 'ph', 'w'],
  ق: ['q', 'k', 'g', 'gh', 'c'],
  ك: ['k', 'c', 'g', 'q', 'ck'],
  ل: ['l'],
  م: ['m'],
  ن: ['n'],
  ه: ['h', 'a', 'eh', 'e', 'ah', ''],
  و: ['w', 'u', 'o', 'ou', 'v', 'oo', 'e'],
  ي: ['y', 'i', 'e', 'a', 'j', 'ai', 'ei', 'ee', 'ie'],
  ء: [''],
};
/** What two Arabic letters are written as in one: `تشافيز` is Chávez, `شولتس` Scholz, `ماكس` Max. */
const ROMAN_PAIRS: Readonly<Record<string, readonly string[]>> = {
  تش: ['ch', 'tch', 'tsch', 'c', 'cz'],
  تس: ['z', 'ts', 'tz'],
  تز: ['z', 'tz'],
  كس: ['x'],
};
/** What one deviation costs: a letter written twice, a vowel that Arabic leaves out or writes in, any other letter. */
const DOUBLED = 0.05;
const SHORT_VOWEL = 0.2;
const SECOND_CHOICE = 0.08;
const LONG_VOWEL = 0.3;
const SILENT = 0.6;
const SILENT_END = 0.4;
const OTHER = 1.2;

/** The digits that people type for Arabic letters Latin lacks, and what they stand for. */
const FRANCO: Readonly<Record<string, string>> = {
  '2': 'a',
  '3': 'a',
  '5': 'kh',
  '6': 't',
  '7': 'h',
  '8': 'gh',
  '9': 's',
};

/**
 * Writes a Latin name plainly: lower case, no accents or article, the digits of Franco-Arabic as letters.
 * What French leaves unspoken after `g` and `q` is left out: `Hague`.
 *
 * @example
 * plainLatin('Al-7ariri'); // => 'hariri'
 */
export function plainLatin(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[‘’'`]/g, '')
    .replace(/(?<=[a-z])[2356789]|[2356789](?=[a-z])/g, (digit) => FRANCO[digit] ?? '')
    .replace(/^(?:al|el)-(?=.{2})/, '')
    .replace(/[^a-z]/g, '')
    .replace(/(?<=.[gq])ue$/, '');
}

/**
 * Tells how alike a Latin and a folded Arabic spelling of a name are, 0 to 1; over 0.75 they are likely one name.
 *
 * @example
 * latinLikeness('Guterres', 'غوتيريش') > 0.8; // => true
 */
export const latinLikeness = (latin: string, arabic: string): number =>
  likenessTo(latin, 0)(arabic);

/**
 * Makes what tells how alike folded Arabic words are to one Latin name, as {@link latinLikeness} does; 0 for a word that
 * is less alike than asked for, which mostly is seen at its first letters.
 */
export function likenessTo(latin: string, least: number): (arabic: string) => number {
  const roman = plainLatin(latin);
  return (arabic) => {
    if (roman === '' || arabic === '') return 0;
    const whole = Math.max(3, (roman.length + arabic.length) / 2);
    // A little more than may be paid: rounding must not shut out what is just alike enough.
    const likeness = 1 - alignment(roman, arabic, (1 - least) * whole + 1e-9) / whole;
    return likeness >= least ? Math.max(0, likeness) : 0;
  };
}

let costs = new Float64Array(0);

/**
 * The least cost of writing an Arabic word as a Latin one, by dynamic programming over both; infinite where it is more
 * than may be paid.
 */
function alignment(roman: string, arabic: string, most: number): number {
  const width = arabic.length + 1;
  const size = (roman.length + 1) * width;
  if (costs.length < size) costs = new Float64Array(size);
  costs.fill(Number.POSITIVE_INFINITY, 0, size);
  costs[0] = 0;
  const reach = (at: number, cost: number) => {
    if (cost < (costs[at] as number)) costs[at] = cost;
  };
  for (let i = 0; i <= roman.length; i++) {
    for (let j = 0; j <= arabic.length; j++) {
      const at = i * width + j;
      const here = costs[at] as number;
      if (here > most) continue;
      if (i < roman.length) reach(at + width, here + extraLatin(roman, i));
      if (j === arabic.length) continue;
      const letter = arabic.charAt(j);
      const spellings = ROMAN[letter] ?? [];
      reach(at + 1, here + ('اويعه'.includes(letter) ? LONG_VOWEL : OTHER));
      for (let choice = 0; choice < spellings.length; choice++) {
        const spelling = spellings[choice] as string;
        if (!roman.startsWith(spelling, i)) continue;
        const cost = spelling === '' ? SHORT_VOWEL : choice * SECOND_CHOICE;
        reach(at + spelling.length * width + 1, here + cost);
      }
      if (i < roman.length) reach(at + width + 1, here + OTHER);
      for (const pair of ROMAN_PAIRS[letter + arabic.charAt(j + 1)] ?? []) {
        if (roman.startsWith(pair, i)) reach(at + pair.length * width + 2, here);
      }
    }
  }
  return costs[size - 1] as number;
}

function extraLatin(roman: string, i: number): number {
  const letter = roman.charAt(i);
  if (i > 0 && roman.charAt(i - 1) === letter) return DOUBLED;
  if ('aeiou'.includes(letter)) return SHORT_VOWEL;
  // `Dupont`: دوبون, `Barrot`: بارو
  if (i === roman.length - 1 && i > 2 && /[aeioun][dstx]$/.test(roman)) return SILENT_END;
  return letter === 'h' || letter === 'y' || letter === 'w' ? SILENT : OTHER;
}
