/**
 * One person of two offices, who is named behind the second.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import type { PhraseContext } from '../../names/words/phrase-context.ts';

/**
 * Gives a title without a name the name behind a second title that `و` joins to it, where both are one person's: `مستشار رئيس
 * البلدية والناطق باسم النقابة هاني سعد نفى`.
 */
export function withSecondOffice(
  phrases: PhraseContext,
  first: NounPhrase,
  end: number,
): NounPhrase {
  const office = first.head?.kind === 'person' && first.head.number === 'singular' && !first.joint;
  if (!office || first.name || !/^و.{3}/.test(phrases.tokens[first.to]?.form ?? '')) return first;
  const second = readNounPhrase(phrases, first.to, end);
  const same = second?.head?.kind === 'person' && second.head.number === 'singular';
  if (!second?.name || !same || second.head?.gender !== first.head?.gender) return first;
  const titles = [...first.titles, ...second.titles];
  return { ...first, to: second.to, name: second.name, titles };
}
