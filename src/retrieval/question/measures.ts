/**
 * Measures: what a question of `how-many` asks the measure of, and the words that stand beside a figure of it, from
 * `data/lexicon/measures.txt`. A price is told in dollars, a share with a per cent sign.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';
import type { Token } from '../../arabic/tokens.ts';

/** What is measured. */
export type Measure = 'money' | 'time' | 'share' | 'length';

const FILE = 'measures.txt';
const MEASURES: readonly Measure[] = ['money', 'time', 'share', 'length'];
const LINE = /^(?<measure>[a-z]+) (?<role>asks|units): (?<words>.+)$/u;

/** Folded words of both roles; a word of `asks` stands for the first measure that claims it. */
export interface MeasureWords {
  readonly asks: ReadonlyMap<string, Measure>;
  readonly units: Readonly<Record<Measure, ReadonlySet<string>>>;
}

/**
 * Reads a list of measures.
 *
 * @throws LexiconError for a line that is not `measure role: words`
 */
export function parseMeasures(content: string, file = FILE): MeasureWords {
  const asks = new Map<string, Measure>();
  const units = {
    money: new Set<string>(),
    time: new Set<string>(),
    share: new Set<string>(),
    length: new Set<string>(),
  };
  for (const line of splitLexicon(content)) {
    const groups = LINE.exec(line.text)?.groups;
    const measure = MEASURES.find((each) => each === groups?.measure);
    if (!groups || !measure) {
      const expected = 'expected `measure role: words`, as in `money units: دولار`';
      throw new LexiconError(file, line.number, expected);
    }
    for (const word of (groups.words as string).split(/\s+/)) {
      if (groups.role === 'units') units[measure].add(fold(word));
      else if (!asks.has(fold(word))) asks.set(fold(word), measure);
    }
  }
  return { asks, units };
}

/** `How far did the shares fall` asks for a share; a distance does not fall. */
const FALL_OF =
  /^how far .*\b(?:falls?|fell|drops?|dropped|rises?|rose|slump|plunge|climb|jump|slide)\b/u;

const WORDS = parseMeasures(loadLexicon(FILE));

/**
 * Finds which measure a question asks for; undefined where any figure may answer.
 *
 * @example
 * findMeasure(tokenize('كم يبلغ سعر البرميل؟')); // => 'money'
 */
export function findMeasure(tokens: readonly Token[]): Measure | undefined {
  const forms = tokens.map(({ form }) => form).join(' ');
  if (FALL_OF.test(forms)) return 'share';
  for (const { form } of tokens) {
    const measure = WORDS.asks.get(form) ?? WORDS.asks.get(form.replace(/^[وفبل]?(?:ال)?/u, ''));
    if (measure) return measure;
  }
  return undefined;
}

/** Tells whether a folded word or sign is a unit of a measure. */
export const isUnit = (form: string, measure: Measure): boolean =>
  WORDS.units[measure].has(form) ||
  WORDS.units[measure].has(form.replace(/^(?:[وفبل]?ال|[وفبل])/u, ''));
