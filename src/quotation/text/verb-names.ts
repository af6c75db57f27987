/**
 * First names and surnames that have the letters of a reporting verb or a preposition, right behind a verb of saying: `قال تابع سليم
 * إن`, `قال بين كارلوف إن`. Behind `قال` stands no second verb, and no `بين` before one word alone.
 *
 * @module
 */
import { changed, type Token } from '../../arabic/tokens.ts';
import { isHearer } from '../../names/words/phrase-context.ts';
import { loadWordClasses } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { loadCueLexicon, readCue } from '../cues/cue-lexicon.ts';

/** Verbs behind which whoever speaks stands, or to whom something is said, and nothing that is done. */
const SAYS = /^[وف]?(?:قال|اضاف|صرح)ت?$/;
/** Those that may have a deed for their object: `أكد | رفض الخطة`. */
const TELLS = /^[وف]?(?:اوضح|اكد|اعلن)ت?$/;

/** Gives such names among an article's tokens forms of their own. */
export function nameVerbs(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ form }) => SAYS.test(form) || TELLS.test(form))) return tokens;
  return tokens.map((token, i) =>
    isFirst(tokens, i) || isLast(tokens, i)
      ? changed(token, { form: `${token.form}${token.form.at(-1)?.repeat(2)}` })
      : token,
  );
}

/** `قال | تابع سليم إن`, `قالت المديرة | آن هارت إن`: the first of two words of a name, behind which the clause follows. */
function isFirst(tokens: readonly Token[], at: number): boolean {
  if (!isBehindSaid(tokens, at) || !isVerbOrLink(tokens[at])) return false;
  return isPlain(tokens, at + 1) && endsName(tokens, at + 2);
}

/** `قال كيفن | بين إن`: behind a first name, where the clause follows at once. */
function isLast(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.form !== 'بين' || !SAYS.test(tokens[at - 2]?.form ?? '')) return false;
  return isPlain(tokens, at - 1) && endsName(tokens, at + 1);
}

/** Whether a verb of saying stands right before a token, or with a title alone between them. */
function isBehindSaid(tokens: readonly Token[], at: number): boolean {
  const { form: verb = '' } = tokens[at - 1] ?? {};
  // `قال المدرب بين كارلوف إن`, and not `قال الوزير أوضح حداد أن`
  const other = /^(?:بين|ان)$/.test(tokens[at]?.form ?? '');
  if (SAYS.test(verb) || (other && TELLS.test(verb))) return true;
  if (!other) return false;
  const title = loadWordClasses().of(verb);
  const titled = title.definite && title.head?.kind === 'person' && title.head.number !== 'plural';
  const { form: before = '' } = tokens[at - 2] ?? {};
  return titled && (SAYS.test(before) || TELLS.test(before));
}

/** Whether a word has the letters of a verb, or is `بين` or `آن`. */
function isVerbOrLink(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.opensLine) return false;
  if (token.text === 'آن' || token.form === 'بين') return true;
  // `قال، وأضاف`, `قال قال سليم`, and `قال دون خجل إن`
  if (/^و|^دون$/.test(token.form) || SAYS.test(token.form)) return false;
  const tense = readCue(loadCueLexicon(), token.form)?.reading.tense;
  return tense === 'past' || tense === 'present';
}

/** Whether a word may be a name, and is nothing else that a list has. */
function isPlain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.opensLine || isComplementizer(token)) return false;
  const classes = loadWordClasses();
  const { definite, head, nisba, givenName, classes: own } = classes.of(token.form);
  if (givenName && !definite) return true;
  if (definite || head || nisba || own.size > 0 || /ة$|[هن]$|^[بل]/.test(token.text)) return false;
  return !classes.isVerbalNoun(token.form) && !classes.isListedNoun(token.form);
}

/** Whether the clause, a comma or whom it is said to stands at a token. */
const endsName = (tokens: readonly Token[], at: number): boolean =>
  isComplementizer(tokens[at]) ||
  isHearer(tokens[at]?.form ?? '') ||
  /^["«“:،,]$/.test(tokens[at]?.text ?? '');
