/**
 * Chinese, Korean and Vietnamese names: small words among their syllables (`هو شياو مينغ`, `شيو لان`) get forms that are no
 * word's, so that none of them ends a name or opens a clause.
 *
 * @module
 */
import { loadLexicon, parseWordList } from '../../arabic/lexicon.ts';
import { changed, type Token } from '../../arabic/tokens.ts';
import { isHearer } from '../../names/words/phrase-context.ts';
import { loadWordClasses } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';

/** Words that are syllables of such names, at their beginning and further on; printed so, without other hamzas. */
const FIRST = /^(?:هو|هي|ما|لو|أو|أن|وان|لي|يا|كان|بين|من|مان|شن|كون)$/;
const LATER =
  /^(?:هو|هي|ما|لو|لي|يا|ها|كان|بين|من|مان|لان|دان|شن|كون|ون|هنا|منه|فان|بان|لن|نص|بو|دو|كي|جي|دي|هون|نوه|تري|ترو|تروي|روي|لام|قوه)$/;
/** Of these, such as are taken only before a mark, the clause or a preposition: they go on with the sentence else. */
const OFTEN_WORDS = /^(?:هو|هي|ما|لو|كان|بين|من|لن|لان|كون|هنا|كي|بان)$/;
const ENDS =
  /^(?:[،,.:؛"«“(»”]|في|علي|الي|عن|خلال|عقب|بعد|قبل|امام|عبر|قد|قوله|قولها|امس|اليوم|لاحقا|صباح|مساء|يوم)$/;

let syllables: ReadonlySet<string> | undefined;

/** Lists the folded syllables that are no words besides. */
function loadSyllables(): ReadonlySet<string> {
  const listed = parseWordList(loadLexicon('name-syllables.txt'), 'name-syllables.txt');
  const classes = loadWordClasses();
  return new Set(
    [...listed].filter((form) => {
      const word = classes.of(form);
      const plain =
        word.classes.size === 0 && !word.nisba && (!word.head || word.head.kind === 'name');
      return plain && !LATER.test(form) && !FIRST.test(form);
    }),
  );
}

/**
 * Gives small words inside names of syllables forms of their own; every span and printed text stays as it is.
 *
 * @example
 * nameSyllables(tokenize('قال الوزير الصيني ما جيان قوه إن'))[3]?.form; // => 'ماا', and not that of `ما`
 */
export function nameSyllables(tokens: readonly Token[]): readonly Token[] {
  const found = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (!isSyllableAt(tokens, i)) continue;
    let to = i;
    if (!isSyllableAt(tokens, i - 1) && opensName(tokens, i - 1)) found.add(i - 1);
    while (isSyllableAt(tokens, to + 1) || goesOn(tokens, to + 1)) {
      to++;
      if (!isSyllableAt(tokens, to)) found.add(to);
    }
    i = to;
  }
  if (found.size === 0) return tokens;
  return tokens.map((token, i) =>
    found.has(i) ? changed(token, { form: `${token.form}${token.form.at(-1)}` }) : token,
  );
}

function isSyllableAt(tokens: readonly Token[], at: number): boolean {
  syllables ??= loadSyllables();
  return tokens[at]?.kind === 'word' && syllables.has(tokens[at]?.form ?? '');
}

/** Tells whether a word, its preposition taken off, opens such a name: `وفقا لدو ثي ها`, `وفقا للي مين جي`. */
export function opensSyllables(tokens: readonly Token[], at: number, text: string): boolean {
  syllables ??= loadSyllables();
  if (!isSyllableAt(tokens, at + 1)) return false;
  return syllables.has(text) || FIRST.test(text) || LATER.test(text);
}

/** Whether a small word is a later syllable: `شيو لان،`, `سيو ها في`. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.opensLine || !LATER.test(token.text)) return false;
  // `مينغ من أن`
  if (/^(?:من|كان)$/.test(token.text) && tokens[at + 1]?.kind !== 'mark') return false;
  // `يان دي بروين`: the link of another name
  const next = tokens[at + 1];
  const linked = next?.kind === 'word' && !isSyllableAt(tokens, at + 1) && !ENDS.test(next.form);
  if (/^(?:دي|دو)$/.test(token.text) && linked && !isComplementizer(next)) return false;
  return !OFTEN_WORDS.test(token.text) || endsName(tokens, at + 1);
}

/** Whether the clause, a mark or a preposition stands at a token. */
const endsName = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  // and a verb before its clause
  if (!next || isComplementizer(next) || isComplementizer(tokens[at + 1])) return true;
  return isSyllableAt(tokens, at) || ENDS.test(next.form) || isHearer(next.form);
};

/** Whether a small word is the first syllable: `الخارجية الصينية ما جيان قوه`, behind a title, an adjective or a verb. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'word' || !FIRST.test(token.text) || tokens[at + 1]?.opensLine) return false;
  if (before?.kind !== 'word' && token.text !== 'وان') return false;
  let to = at + 1;
  while (isSyllableAt(tokens, to) || goesOn(tokens, to)) to++;
  // `الصيني أو سون يونغ إن`, and not `أن شي جين بينغ غادر`
  const verbal = /^(?:أن|أو|كان|من|بين)$/.test(token.text);
  if (verbal) return to - at === 3 && endsWhole(tokens, to);
  if (token.text === 'وان') return to - at === 3;
  return to - at > 1 && to - at < 4;
}

/** Whether what was said follows right behind a name: `إن`, `إلى أن`, a colon, or `فإن` behind a comma. */
function endsWhole(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 9; k++) {
    const token = tokens[k];
    if (!token || token.text === '.') return true;
    if (isComplementizer(token) || /^(?:فان|:|قد|قوله|قولها)$/.test(token.form)) return true;
    if (k === at && token.kind === 'word' && !ENDS.test(token.form) && !isHearer(token.form))
      return false;
  }
  return false;
}
