/**
 * How far whoever an "according to" phrase names goes, where the clause itself shows it.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import type { NounPhrase } from '../names/noun-phrase.ts';
import { isRelative } from '../names/phrase-context.ts';
import { isComplementizer } from './complementizers.ts';
import type { Reading } from './reading.ts';

/** `كما جاء في بيان الوزارة` after a clause, and not `كما جاء في البيان أن`. */
export function endsWithDocument(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:جاء|ورد)$/.test(tokens[at + 1]?.form ?? '') || tokens[at + 2]?.form !== 'في')
    return false;
  for (let k = at + 3; k < at + 12; k++) {
    const token = tokens[k];
    if (!token || token.opensLine || /^[.،,؛]$/.test(token.text)) return true;
    if (isComplementizer(token) || token.text === ':') return false;
  }
  return true;
}

/** `كما ورد في التقرير الذي صدر أمس.`: whether a relative clause without a comma ends the sentence. */
export function runsOut({ tokens, phrases }: Reading, at: number, end: number): boolean {
  if (!isRelative(phrases, at)) return false;
  for (let k = at + 1; k < end; k++)
    if (/^[،,؛:]$/.test(tokens[k]?.text ?? '') || isComplementizer(tokens[k])) return false;
  return true;
}

/** `وبحسب تقديرات مركز لودفيغ هون فإن`: what stands before `فإن` and is no adverb belongs to the body's name. */
export function upToClause(
  { tokens, classes, cues }: Reading,
  source: NounPhrase,
  end: number,
): NounPhrase {
  if (source.head?.kind !== 'body' || source.name) return source;
  for (let k = source.to; k < Math.min(end, source.to + 3); k++) {
    const { kind, form } = tokens[k] as Token;
    if (/^فان(?:ه|ها|هم)?$/.test(form) && k > source.to) {
      const { from } = source.titles[0] ?? source;
      return { ...source, to: k, titles: [{ from, to: k }] };
    }
    const word = classes.of(form);
    if (kind !== 'word' || word.classes.size > 0 || word.definite || cues[k]) return source;
  }
  return source;
}
