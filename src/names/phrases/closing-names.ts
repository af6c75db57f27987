/**
 * Surnames that look like something else: foreign ones that begin like a preposition (`تشارلز بواليا`) or end like an
 * accusative (`خابيير ميراندا`), told from where they stand.
 *
 * @module
 */
import { isOfClass, type PhraseContext } from '../words/phrase-context.ts';
import { isKnownWord } from '../words/unknown-words.ts';

/** Endings that foreign names have and Arabic nouns with a preposition and the article do not: `بالاسيوس`, `بالمر`. */
const FOREIGN = /(?:وس|يس|ز|ف|و|ر|سا|غ|ك|ج)$/;
/** Patterns of Arabic nouns with such endings: `بالقرار`, `بالتعريف`, `بالموقف`, `بالإنتاج`. */
const ARABIC = /^..ا.$|^ت..ي.$|^ا.{2,}ا.$|^م...$/;
/** Participles and deeds in the accusative: `مبتسما`, `مازحا`, `ردا`, `تعقيبا`. */
const ACCUSATIVE = /^م[^اوي].{2,4}[^اوي]ا$|^م[او]..ا$|^.{2}ا$|^ت.{2,4}ا$/;

/**
 * Tells whether a word that no list knows ends a name where it stands: behind a given name or behind the first word after
 * a title, and before the clause, a mark, a preposition or whom it was said to.
 */
export function closesForeignName(context: PhraseContext, at: number): boolean {
  const { tokens, classes } = context;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.opensLine || context.stops(at)) return false;
  const { form, text } = token;
  const word = classes.of(form);
  if (word.head || word.nisba || word.classes.size > 0 || form.length < 4) return false;
  // `رفض الوزير سامي حداد عرضا`: what he refused
  if (/^.{3}ا$/.test(form) && classes.of(form.slice(0, -1)).classes.has('verbal-noun'))
    return false;
  if (!isFollowed(context, at) || text.includes('\u064b') || text.endsWith('ة')) return false;
  const rest = form.slice(1);
  if (/^(?:بال|لل)/.test(form)) {
    const noun = form.replace(/^(?:بال|لل)/, '');
    return FOREIGN.test(form) && form.length > 6 && !ARABIC.test(noun);
  }
  if (/^و/.test(form)) return false;
  if (/^[بلف]/.test(form)) {
    // `باولي`: with a preposition it would be printed `بأولى`, and `واليا` is no form beside a preposition
    const parted = /^[بل]ا[^ل]/.test(text) || (/.{3}ا$/.test(rest) && !context.forms.has(rest));
    const known = !parted && (isKnownWord(context, rest) || classes.isListedNoun(rest));
    return !known && !/(?:ه|ها|هم)$/.test(form);
  }
  // `ميكائيل مانسيه لوكالة الأنباء`
  if (/.{4}ه$/.test(text)) {
    const owned = form.slice(0, -1);
    return !isKnownWord(context, owned) && !classes.isListedNoun(owned) && !/ته$/.test(form);
  }
  return (
    /.{3}ا$/.test(form) && !ACCUSATIVE.test(form) && !classes.isSurelyVerbalNoun(form.slice(0, -1))
  );
}

/** Whether the clause, a mark, a preposition or a hearer follows a token. */
function isFollowed(context: PhraseContext, at: number): boolean {
  const next = context.tokens[at + 1];
  if (!next || next.opensLine || context.stops(at + 1)) return true;
  if (next.kind === 'mark') return /^[،,:.("«“]$/.test(next.text);
  return (
    isOfClass(context, at + 1, 'preposition') || /^ل(?:وكاله|صحيفه|قناه|شبكه|ل)/.test(next.form)
  );
}
