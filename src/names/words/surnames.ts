/**
 * Surnames of an article: words that stand right after a given name or a title, and end the name there.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { PhraseContext } from './phrase-context.ts';
import type { WordClass, WordClasses } from './word-class.ts';

/**
 * Lists the words with `ال` that stand right after a given name, and are no title and no setting; without `ال` only
 * those that would elsewhere be verbal nouns, adjectives or things.
 */
export function findSurnames(
  tokens: readonly Token[],
  words: readonly WordClass[],
  classes: WordClasses,
): Set<string> {
  const surnames = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const [before, word] = [words[i - 1] as WordClass, words[i] as WordClass];
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.opensLine) continue;
    // `محمد الحربي وخالد الشمري`
    const second = classes.isJoinedName(tokens[i - 1]?.form ?? '');
    const given = (before.givenName || second) && !before.definite && !before.head;
    if (!token.form.startsWith('ال')) {
      if (!given) continue;
      // `فاتح تيريم`: the shape of a verbal noun, right after a given name.
      // … and not `رفض ماركو روسي | تحميل اللاعبين`
      const construct = /^ال/.test(tokens[i + 1]?.form ?? '');
      const verbal = classes.isSurelyVerbalNoun(token.form) && !classes.isListedNoun(token.form);
      const shaped = verbal && !construct;
      // `نبيه بري إن`: an adjective without `ال` describes no person's name.
      const { classes: own } = word;
      const closes = /^ب?ان(?:ه|ها|هم)?$/.test(tokens[i + 1]?.form ?? '');
      const common = closes && (own.has('adjective') || own.has('thing'));
      if (shaped || common) surnames.add(token.form);
      continue;
    }
    if (!word.definite || word.head || word.nisba || word.classes.size > 0) continue;
    // `أمينه العام`, which is no `أمينة`
    if (/.{3}ه$/.test(tokens[i - 1]?.text ?? '') || word.bare === 'عام') continue;
    // `أدان سليم شاهين | الجريمة`: the name is whole before it
    if (given && /ة$/.test(token.text) && classes.of(tokens[i - 2]?.form ?? '').givenName) {
      const clause = /^ب?ان(?:ه|ها|هم)?$/.test(tokens[i + 1]?.form ?? '');
      if (!clause) continue;
    }
    // `عبد اللطيف الجواهري`
    const linked = words[i - 2]?.classes.has('name-link');
    if (given || (linked && before.definite)) surnames.add(token.form);
  }
  return surnames;
}

const afterGiven = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** Tells whether a folded word stands anywhere right after a given name: `ترامب` in `دونالد ترامب الخصم الأول`. */
export function followsGiven({ tokens, words }: PhraseContext, word: string): boolean {
  let found = afterGiven.get(tokens);
  if (!found) {
    const forms = tokens.flatMap(({ form, opensLine }, i) => {
      const before = words[i - 1];
      const given = before?.givenName && !before.definite && !before.head;
      return given && !opensLine ? [form] : [];
    });
    found = new Set(forms);
    afterGiven.set(tokens, found);
  }
  return found.has(word);
}

const endings = new WeakMap<readonly Token[], ReadonlySet<string>>();

/**
 * Lists the folded words without `ال` that stand right after a given name or a title and end the name there:
 * `ماركوس زودر إن`, `المستشارة ميركل`.
 */
export function lastNamesOf({ tokens, words, stops }: PhraseContext): ReadonlySet<string> {
  const known = endings.get(tokens);
  if (known) return known;
  const found = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const [before, word] = [words[i - 1] as WordClass, words[i] as WordClass];
    const { kind, form, opensLine } = tokens[i] as Token;
    if (kind !== 'word' || opensLine || word.definite) continue;
    const given = before.givenName && !before.head && !before.definite;
    const titled = before.head?.kind === 'person' && before.definite && before.proclitic !== 'و';
    if (!given && !(titled && form.length > 3)) continue;
    const next = tokens[i + 1];
    const after = words[i + 1];
    const ends = next?.kind !== 'word' || !after || stops(i + 1) || after.classes.size > 0;
    // `الوزيرة هيلد والنائب فارس`, `استقبل سامي برانت المديرة`: somebody else's title.
    const another =
      after?.head?.kind === 'person' && after.definite && /^(?:و|)$/.test(after.proclitic);
    if (ends || another) found.add(form);
  }
  endings.set(tokens, found);
  return found;
}

/** The folded words that an article prints right before and right after each word. */
interface Neighbours {
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
}

const neighbours = new WeakMap<readonly Token[], Neighbours>();

function neighboursOf(tokens: readonly Token[]): Neighbours {
  const known = neighbours.get(tokens);
  if (known) return known;
  const before = new Map<string, Set<string>>();
  const after = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, word: string, other: string) => {
    const others = map.get(word);
    if (others) others.add(other);
    else map.set(word, new Set([other]));
  };
  for (const [i, { form }] of tokens.entries()) {
    note(after, form, tokens[i + 1]?.form ?? '');
    note(before, form, tokens[i - 1]?.form ?? '');
  }
  const found = { before, after };
  neighbours.set(tokens, found);
  return found;
}

/**
 * Tells whether an article has a folded word without another behind it, and the other behind a third: `سافر زوداك وحده` and
 * `سمير ليماني` show that `زوداك ليماني` are two.
 */
export function standsAlone({ tokens }: PhraseContext, word: string, last: string): boolean {
  const { before, after } = neighboursOf(tokens);
  const hasOther = (words: ReadonlySet<string> | undefined, one: string): boolean =>
    words !== undefined && words.size > Number(words.has(one));
  return hasOther(after.get(word), last) && hasOther(before.get(last), word);
}
