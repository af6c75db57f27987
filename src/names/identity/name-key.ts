/**
 * Name keys: what a body's or state's name is compared by, whatever its order of words, articles and nisbas.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { loadNameLexicon, type State } from '../words/name-lexicon.ts';

/** Words that a body's name has or lacks without being another body. */
const EMPTY_WORDS = new Set(
  ['جمهورية', 'الإسلامية', 'دولة', 'مملكة', 'المملكة', 'في', 'من', 'شركة', 'السيد', 'السيدة'].map(
    fold,
  ),
);

/** Returns the folded words of a name, punctuation and honorifics left out. */
export function nameWords(name: string): string[] {
  const { heads } = loadNameLexicon();
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept = words.filter((word) => heads.get(word.replace(/^ال/, ''))?.kind !== 'honorific');
  return kept.length > 0 ? kept : words;
}

/** Finds the state or region that a folded wording names, by its own name or its capital's. */
export function findState(words: readonly string[]): State | undefined {
  const { places } = loadNameLexicon();
  return places
    .get(words[0] ?? '')
    ?.find(
      (place) =>
        place.words.length === words.length && place.words.every((word, i) => word === words[i]),
    )?.state;
}

/**
 * Returns the key of a name: its words without `ال`, in the order of the alphabet, each state or nisba as the
 * state's code.
 *
 * @example
 * nameKey('وزارة الخارجية الإيرانية') === nameKey('وزارة خارجية جمهورية إيران الإسلامية'); // => true
 */
export function nameKey(name: string): string {
  const { places, nisbas } = loadNameLexicon();
  const words = nameWords(name);
  const key: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const place = places
      .get(word)
      ?.find(({ words: wording }) => wording.every((part, n) => words[i + n] === part));
    const bare = word.replace(/^(?:لل|ال|بال)/, '');
    const nisba = nisbas.get(bare.replace(/ه$/, '')) ?? nisbas.get(bare);
    if (place) {
      key.push(place.state.code);
      i += place.words.length - 1;
    } else if (nisba) key.push(nisba);
    else if (!EMPTY_WORDS.has(word)) key.push(bare);
  }
  return (key.length > 0 ? key : words).sort().join(' ');
}

let latinNames: Map<string, string> | undefined;

/** Returns the code of the state that CLDR calls so in English or French, undefined where there is none. */
export function findStateInLatin(name: string): string | undefined {
  if (!latinNames) {
    latinNames = new Map([
      ['usa', 'US'],
      ['america', 'US'],
      ['uk', 'GB'],
      ['britain', 'GB'],
      ['palestine', 'PS'],
      ['uae', 'AE'],
    ]);
    const { states } = loadNameLexicon();
    for (const language of ['en', 'fr']) {
      const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      for (const code of states.keys()) {
        const known = /^[A-Z]{2}$/.test(code) ? display.of(code) : undefined;
        if (known) latinNames.set(known.toLowerCase(), code);
      }
    }
  }
  return latinNames.get(name.trim().toLowerCase());
}
