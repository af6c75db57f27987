/**
 * Numerals: digits of either script and number words, read from tokens. `خمسة وعشرين`, `ألفين وثلاثة`,
 * `الثالث والعشرين`.
 *
 * @module
 */
import { fold } from './letters.ts';
import type { Token } from './tokens.ts';

/** A number as it stands in a text. */
export interface Numeral {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
  /** How many letters of the first token are proclitics: 1 in `وعشرين`. */
  readonly proclitics: number;
  /** Written in digits, with this many of them; 0 for words and for numbers with a fraction. */
  readonly digits: number;
}

/** An ordinal: `الثالث`, `الحادية عشرة`, `أول`. */
export interface Ordinal {
  readonly value: number;
  readonly next: number;
  readonly proclitics: number;
  readonly definite: boolean;
  readonly feminine: boolean;
}

const UNITS = new Map<string, number>();
const TENS = new Map<string, number>();
const HUNDREDS = new Map<string, number>();
const THOUSANDS = new Map<string, number>();
const ORDINAL_UNITS = new Map<string, { value: number; feminine: boolean }>();

const list = (map: Map<string, number>, value: number, words: string) => {
  for (const word of words.split(' ')) map.set(fold(word), value);
};
list(UNITS, 1, 'واحد واحدة أحد إحدى');
list(UNITS, 2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي');
list(UNITS, 3, 'ثلاثة ثلاث');
list(UNITS, 4, 'أربعة أربع');
list(UNITS, 5, 'خمسة خمس');
list(UNITS, 6, 'ستة ست');
list(UNITS, 7, 'سبعة سبع');
list(UNITS, 8, 'ثمانية ثماني ثمان');
list(UNITS, 9, 'تسعة تسع');
list(UNITS, 10, 'عشرة عشر');
for (const [value, stem] of [
  [20, 'عشر'],
  [30, 'ثلاث'],
  [40, 'أربع'],
  [50, 'خمس'],
  [60, 'ست'],
  [70, 'سبع'],
  [80, 'ثمان'],
  [90, 'تسع'],
] as const) {
  list(TENS, value, `${stem}ين ${stem}ون`);
  if (value > 20) list(HUNDREDS, value * 10, `${stem}مائة ${stem}مئة ${stem}ماية`);
}
list(HUNDREDS, 800, 'ثمانيمائة ثمانيمئة');
list(HUNDREDS, 100, 'مائة مئة ماية');
list(HUNDREDS, 200, 'مائتين مئتين مائتان مئتان مائتا مئتا مائتي مئتي');
list(THOUSANDS, 1000, 'ألف ألفا آلاف');
list(THOUSANDS, 2000, 'ألفين ألفان ألفا ألفي');

const ordinal = (value: number, masculine: string, feminine: string) => {
  for (const word of masculine.split(' '))
    ORDINAL_UNITS.set(fold(word), { value, feminine: false });
  for (const word of feminine.split(' ')) ORDINAL_UNITS.set(fold(word), { value, feminine: true });
};
ordinal(1, 'أول حادي واحد', 'أولى حادية واحدة');
ordinal(2, 'ثاني ثان', 'ثانية');
ordinal(3, 'ثالث', 'ثالثة');
ordinal(4, 'رابع', 'رابعة');
ordinal(5, 'خامس', 'خامسة');
ordinal(6, 'سادس', 'سادسة');
ordinal(7, 'سابع', 'سابعة');
ordinal(8, 'ثامن', 'ثامنة');
ordinal(9, 'تاسع', 'تاسعة');
ordinal(10, 'عاشر', 'عاشرة');

const NUMBER_FORMS = new Set<string>();
for (const map of [UNITS, TENS, HUNDREDS, THOUSANDS, ORDINAL_UNITS]) {
  for (const form of map.keys()) {
    for (const proclitic of ['', 'و', 'ف', 'ب', 'ل', 'ك', 'ول', 'وب']) {
      NUMBER_FORMS.add(proclitic + form);
      NUMBER_FORMS.add(`${proclitic}ال${form}`);
    }
    NUMBER_FORMS.add(`لل${form}`);
  }
}

/** Tells whether a folded word may open a number or an ordinal, proclitics allowed. */
export const opensNumeral = (form: string): boolean => NUMBER_FORMS.has(form);

/** Lists the folded words that may open a number or an ordinal, with each proclitic. */
export const numeralForms = (): Iterable<string> => NUMBER_FORMS;

/** Joins a word to the number before it: `وعشرين` gives `عشرين`. */
const joined = (form: string | undefined): string =>
  form?.startsWith('و') && form.length > 2 ? form.slice(1) : '';

/** The folded form of the word at an index of the same line; undefined at a mark, a number or a new line. */
const wordFormAt = (tokens: readonly Token[], i: number): string | undefined => {
  const token = tokens[i];
  return token && token.kind === 'word' && !token.opensLine ? token.form : undefined;
};

const PROCLITICS = new Set('و ف ب ل ك وب ول وك فب فل فك'.split(' '));

/** The form without the proclitics before a word of `known`; undefined where it is none. */
function withoutProclitics(
  form: string,
  isKnown: (rest: string) => boolean,
): [string, number] | undefined {
  if (isKnown(form)) return [form, 0];
  for (let cut = 1; cut <= 2; cut++) {
    if (!PROCLITICS.has(form.slice(0, cut))) break;
    const rest = form.slice(cut);
    if (isKnown(rest)) return [rest, cut];
    if (form.slice(0, cut).endsWith('ل') && rest.startsWith('ل') && isKnown(`ا${rest}`)) {
      return [`ا${rest}`, cut];
    }
  }
  return undefined;
}

/** Folded digits of the scripts that Arabic is printed with; those of others (Devanagari, Modi) stay as they are. */
const FIGURES = /^\d{1,12}$/;

/** Reads a run of digits with its thousands or decimals: `12`, `2.5`, `1,000`. */
function readDigits(tokens: readonly Token[], i: number): Numeral | undefined {
  const token = tokens[i];
  if (token?.kind !== 'number' || !FIGURES.test(token.form)) return undefined;
  const mark = tokens[i + 1];
  const more = tokens[i + 2];
  if (
    mark &&
    more?.kind === 'number' &&
    !mark.spaced &&
    !more.spaced &&
    /^[.,٫٬،]$/.test(mark.text) &&
    (mark.text !== '،' || more.form.length === 3) &&
    FIGURES.test(more.form) &&
    more.form.length <= 3
  ) {
    const thousands = more.form.length === 3 && mark.text !== '.' && mark.text !== '٫';
    const value = Number(thousands ? token.form + more.form : `${token.form}.${more.form}`);
    return { value, next: i + 3, proclitics: 0, digits: 0 };
  }
  return { value: Number(token.form), next: i + 1, proclitics: 0, digits: token.form.length };
}

const withoutArticle = (form: string): string => (form.startsWith('ال') ? form.slice(2) : form);

const opensNumber = (form: string): boolean =>
  UNITS.has(form) || TENS.has(form) || HUNDREDS.has(form) || THOUSANDS.has(form);

const opensDefiniteNumber = (form: string): boolean => opensNumber(withoutArticle(form));

const opensOrdinal = (form: string): boolean =>
  ORDINAL_UNITS.has(withoutArticle(form)) || (form.startsWith('ال') && TENS.has(form.slice(2)));

/** What may go on with a number: `مئة وخمسة وعشرين`, and not `خمسة ومئة`. */
const ANY = Number.POSITIVE_INFINITY;
const BELOW_THOUSAND = 500;
const BELOW_HUNDRED = 50;
const TENS_ONLY = 2;
const NONE_BUT_THOUSANDS = 1;

/** A number as far as its words are read. */
interface Count {
  /** Thousands. */
  total: number;
  /** What stands behind them, or before `ألف`. */
  group: number;
  /** What may go on with it. */
  scale: number;
  next: number;
}

/**
 * Reads the cardinal number that starts at a token, as far as it goes. With `definite` it may carry the
 * article, as in `الأيام الثلاثة`.
 *
 * @example
 * readNumber(tokenize('خمسة وعشرين عاما'), 0); // => { value: 25, next: 2, … }
 */
export function readNumber(
  tokens: readonly Token[],
  i: number,
  definite = false,
): Numeral | undefined {
  const first = tokens[i];
  if (first?.kind === 'number') return readDigits(tokens, i);
  if (first?.kind !== 'word') return undefined;
  const opened = withoutProclitics(first.form, definite ? opensDefiniteNumber : opensNumber);
  if (!opened) return undefined;
  const count: Count = { total: 0, group: 0, scale: ANY, next: i };
  let word: string | undefined = definite ? withoutArticle(opened[0]) : opened[0];
  while (word !== undefined && addWord(count, word, tokens)) {
    addHundred(count, tokens);
    word = wordAfter(count, tokens, definite);
  }
  if (count.next === i) return undefined;
  const value = count.total + count.group;
  return { value, next: count.next, proclitics: opened[1], digits: 0 };
}

/** Adds a number word; whether it may stand behind those before. */
function addWord(count: Count, word: string, tokens: readonly Token[]): boolean {
  const unit = UNITS.get(word);
  const ten = TENS.get(word);
  const hundred = HUNDREDS.get(word);
  const thousand = THOUSANDS.get(word);
  if (unit !== undefined && count.scale > NONE_BUT_THOUSANDS) addUnit(count, unit, tokens);
  else if (ten !== undefined && count.scale > NONE_BUT_THOUSANDS)
    addGroup(count, ten, NONE_BUT_THOUSANDS);
  else if (hundred !== undefined && count.scale > TENS_ONLY)
    addGroup(count, hundred, BELOW_HUNDRED);
  else if (thousand !== undefined && count.total === 0) addThousands(count, thousand);
  else return false;
  return true;
}

function addGroup(count: Count, value: number, scale: number): void {
  count.group += value;
  count.scale = scale;
  count.next += 1;
}

/** `خمسة`, `خمسة عشر` */
function addUnit(count: Count, unit: number, tokens: readonly Token[]): void {
  addGroup(count, unit, unit < 10 ? TENS_ONLY : NONE_BUT_THOUSANDS);
  const after = wordFormAt(tokens, count.next);
  if (unit < 10 && (after === 'عشر' || after === 'عشره')) addGroup(count, 10, NONE_BUT_THOUSANDS);
}

/** `ألفين`, `خمسة آلاف` */
function addThousands(count: Count, thousand: number): void {
  count.total = thousand === 1000 ? Math.max(count.group, 1) * 1000 : thousand;
  count.group = 0;
  count.scale = BELOW_THOUSAND;
  count.next += 1;
}

/** `ثلاث مئة`, in two words. */
function addHundred(count: Count, tokens: readonly Token[]): void {
  const after = wordFormAt(tokens, count.next);
  const hundred = after === 'ميه' || after === 'مايه';
  if (!hundred || count.group < 3 || count.group > 9) return;
  count.group *= 100;
  count.scale = BELOW_HUNDRED;
  count.next += 1;
}

/** The word by which a number goes on: `ألف`, or one joined to it; undefined where it ends. */
function wordAfter(
  { total, group, scale, next }: Count,
  tokens: readonly Token[],
  definite: boolean,
): string | undefined {
  const after = wordFormAt(tokens, next);
  if (after === undefined) return undefined;
  if (THOUSANDS.get(after) === 1000 && group > 0 && total === 0) return after;
  const word = definite ? withoutArticle(joined(after)) : joined(after);
  return word && opensNumber(word) && mayFollow(word, scale) ? word : undefined;
}

/** After a unit only a ten may follow (`خمسة وعشرين`), after a ten nothing but thousands. */
function mayFollow(word: string, scale: number): boolean {
  const value = UNITS.get(word) ?? TENS.get(word) ?? HUNDREDS.get(word) ?? 1000;
  if (scale === NONE_BUT_THOUSANDS || value >= 1000) return false;
  if (scale === TENS_ONLY) return value >= 20 && value <= 90;
  return scale !== BELOW_HUNDRED || value < 100;
}

/**
 * Reads the ordinal that starts at a token: `الثالث`, `الثالث والعشرين`, `الحادية عشرة`, `العشرين`, `أول`.
 */
export function readOrdinal(tokens: readonly Token[], i: number): Ordinal | undefined {
  const first = tokens[i];
  if (first?.kind !== 'word') return undefined;
  const opened = withoutProclitics(first.form, opensOrdinal);
  if (!opened) return undefined;
  const [form, proclitics] = opened;
  const definite = form.startsWith('ال');
  const ten = TENS.get(withoutArticle(form));
  if (definite && ten !== undefined) {
    return { value: ten, next: i + 1, proclitics, definite, feminine: false };
  }
  const unit = ORDINAL_UNITS.get(withoutArticle(form));
  if (!unit) return undefined;
  const after = wordFormAt(tokens, i + 1);
  const base = { proclitics, definite, feminine: unit.feminine };
  if (after === 'عشر' || after === 'عشره') {
    return unit.value < 10 ? { ...base, value: unit.value + 10, next: i + 2 } : undefined;
  }
  const joinedTen = definite ? TENS.get(withoutArticle(joined(after))) : undefined;
  if (joinedTen !== undefined && joined(after).startsWith('ال') && unit.value < 10) {
    return { ...base, value: unit.value + joinedTen, next: i + 2 };
  }
  return { ...base, value: unit.value, next: i + 1 };
}
