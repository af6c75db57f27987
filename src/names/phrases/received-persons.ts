/**
 * Persons whom an office receives, thanks or honours, right behind its title and not its holders: `استقبلت وزيرة الثقافة | سامي حداد`,
 * `هنأ رئيس البلدية | سامي حداد على فوزه`.
 *
 * @module
 */
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import type { PhraseContext } from '../words/phrase-context.ts';
import type { TokenRange } from './noun-phrase.ts';
import type { PhraseState } from './phrase-state.ts';

/** Verbs of what one does to a person, and to nobody without one. */
const RECEIVES = wordPattern('names/phrases', 'receives', '[وف]?', 'ت?');
/** Those of them that tell for what, which is the other's. */
const HONOURS = /^[وف]?(?:هنا|شكر|كرم)ت?$/;
/** Given names that no woman has, and that no man has. */
const MEN = wordList('names/phrases', 'man');
const WOMEN = wordList('names/phrases', 'woman');

/**
 * Tells whether the name behind an office is whom its holder does something to: the verb or a pronoun behind the name is of the other
 * gender, or tells for what the other is thanked.
 */
export function isReceived(
  { context, from, head, titles }: PhraseState,
  name: TokenRange,
): boolean {
  const verb = context.tokens[from - 1]?.form ?? '';
  if (!RECEIVES.test(verb) || head?.kind !== 'person' || head.number !== 'singular') return false;
  // `استقبل الفنان سامي حداد في المطار`, where the verb may be a passive
  const office = titles.length === 1 && name.from - from > 1 && name.to - name.from > 1;
  const gender = verb.endsWith('ت') ? 'f' : 'm';
  if (!office || head.gender !== gender) return false;
  const given = context.tokens[name.from]?.form ?? '';
  if ((gender === 'f' ? MEN : WOMEN).has(given)) return true;
  const pronoun = pronounBehind(context, name.to);
  if (!pronoun) return false;
  const cause = HONOURS.test(verb) && context.tokens[name.to]?.form === 'علي';
  return pronoun !== gender || cause;
}

/** `على تبرعها`, `قبل سفره`: whose what a preposition right behind a name governs is. */
function pronounBehind({ tokens, classes }: PhraseContext, at: number): 'm' | 'f' | undefined {
  const { form = '', kind } = tokens[at] ?? {};
  if (kind !== 'word' || !classes.of(form).classes.has('preposition')) return undefined;
  const { text = '' } = tokens[at + 1] ?? {};
  if (!/.{3}ها?$/.test(text) || text.startsWith('ال')) return undefined;
  return text.endsWith('ها') ? 'f' : 'm';
}
