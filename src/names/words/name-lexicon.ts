/**
 * The words that names are made of: titles, heads of organisations, given names, states with their capitals and
 * nisbas. They come from `data/lexicon/` and, for the states, from CLDR through `Intl`.
 *
 * @module
 */
import { KeptList } from '../../arabic/kept-list.ts';
import { fold } from '../../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';

/** What a head noun names; the headers of titles.tsv and organizations.tsv explain each. */
type HeadKind =
  | 'person'
  | 'honorific'
  | 'source'
  | 'body'
  | 'document'
  | 'study'
  | 'outlet'
  | 'group'
  | 'name';

/** A head noun: the first word of a title or of a body's name. */
export interface Head {
  /** The singular, folded, without `ال`: what tells that `الوزير` and `وزيرة` are one title. */
  readonly lemma: string;
  readonly kind: HeadKind;
  readonly gender: 'm' | 'f';
  readonly number: 'singular' | 'plural';
}

/** A state or region that can speak for its government. */
export interface State {
  /** Two letters of ISO 3166, or the folded name of a body that is no state. */
  readonly code: string;
  /** Names, folded words joined by spaces; the capital's are not among them. */
  readonly names: readonly string[];
  readonly capitals: readonly string[];
}

/** Everything that the rooms below look up about names. */
export interface NameLexicon {
  readonly heads: ReadonlyMap<string, Head>;
  readonly givenNames: ReadonlySet<string>;
  /** Given names that are words elsewhere: `صباح`, `ثاني`. */
  readonly wordNames: ReadonlySet<string>;
  /** Towns and provinces, with `ال` where they have it. */
  readonly towns: ReadonlySet<string>;
  /** Common nouns without `ال`, which stand behind a whole name as what the verb is about: `مهلة`. */
  readonly nouns: ReadonlySet<string>;
  /** States by the first word of a name or capital, the longest wording first. */
  readonly places: ReadonlyMap<string, readonly PlaceName[]>;
  /** Codes by masculine nisba, folded, without `ال`: `ايراني`. */
  readonly nisbas: ReadonlyMap<string, string>;
  readonly states: ReadonlyMap<string, State>;
}

/** One wording that names a state. */
export interface PlaceName {
  readonly words: readonly string[];
  readonly state: State;
  readonly capital: boolean;
}

/**
 * Parses titles.tsv: word, feminine, plurals, kind.
 *
 * @throws LexiconError for a missing column, an unknown kind or a word listed twice
 */
export function parseTitles(file: string, content: string): Map<string, Head> {
  const heads = new Map<string, Head>();
  const lineOf = new Map<string, number>();
  // `محامي` is the construct plural of `محام` and a singular of its own: singulars come first.
  const plurals: (() => void)[] = [];
  for (const { columns, fail, number } of readColumns(file, content, 4)) {
    const [word, feminine, plural, kind] = columns as [string, string, string, string];
    refuseTwice(lineOf, word, number, fail);
    if (kind !== 'person' && kind !== 'honorific' && kind !== 'source') {
      throw fail(`\`${kind}\` is no kind; it is one of person, honorific, source`);
    }
    const lemma = fold(word);
    const add = (form: string, gender: 'm' | 'f', count: 'singular' | 'plural') => {
      const key = fold(form);
      if (form !== '-' && !heads.has(key)) heads.set(key, { lemma, kind, gender, number: count });
    };
    add(word, 'm', 'singular');
    add(feminine, 'f', 'singular');
    // An abbreviation has no dual: `دين` is no two of `د`.
    if (word.length < 3) continue;
    for (const form of plural.split(' ')) {
      plurals.push(() => {
        if (feminine !== word) add(`${word}ين`, 'm', 'plural');
        add(`${word}ان`, 'm', 'plural');
        add(form, form.endsWith('ات') ? 'f' : 'm', 'plural');
        if (/[وي]ن$/.test(form)) add(form.slice(0, -1), 'm', 'plural');
      });
    }
  }
  for (const addPlural of plurals) addPlural();
  return heads;
}

const BODY_KINDS = ['body', 'document', 'study', 'outlet', 'group', 'name'] as const;

/**
 * Parses organizations.tsv: word, plurals, gender, kind.
 *
 * @throws LexiconError for a missing column, an unknown gender or kind, or a word listed twice
 */
export function parseOrganizations(file: string, content: string): Map<string, Head> {
  const heads = new Map<string, Head>();
  const lineOf = new Map<string, number>();
  for (const { columns, fail, number } of readColumns(file, content, 4)) {
    const [word, plural, gender, kind] = columns as [string, string, string, string];
    refuseTwice(lineOf, word, number, fail);
    if (gender !== 'm' && gender !== 'f')
      throw fail(`\`${gender}\` is no gender; it is \`m\` or \`f\``);
    if (!BODY_KINDS.includes(kind as (typeof BODY_KINDS)[number])) {
      throw fail(`\`${kind}\` is no kind; it is one of ${BODY_KINDS.join(', ')}`);
    }
    const lemma = fold(word);
    const headKind = kind as HeadKind;
    // `محتجون`, which has no singular of its own here
    const several = kind === 'group' && /.{3}ون$/.test(lemma);
    heads.set(lemma, { lemma, kind: headKind, gender, number: several ? 'plural' : 'singular' });
    for (const form of plural.split(' ')) {
      if (form !== '-')
        heads.set(fold(form), { lemma, kind: headKind, gender: 'f', number: 'plural' });
    }
  }
  return heads;
}

/**
 * Parses places.tsv and joins it with CLDR's Arabic names of the states.
 *
 * @throws LexiconError for a missing column, a code that is not two capital letters or a state listed twice
 */
export function parsePlaces(
  file: string,
  content: string,
): Pick<NameLexicon, 'places' | 'nisbas' | 'states'> {
  const facts = new Map<string, { names: string[]; capitals: string[]; nisbas: string[] }>();
  const lineOf = new Map<string, number>();
  const split = (column: string) => (column === '-' ? [] : column.split(',').map(fold));
  for (const { columns, fail, number } of readColumns(file, content, 4)) {
    const [state, names, capitals, nisbas] = columns as [string, string, string, string];
    const code = state === '-' ? (split(names)[0] ?? '') : state;
    if (state !== '-' && !/^[A-Z]{2}$/.test(state)) {
      throw fail(`\`${state}\` is no state; it is two capital letters of ISO 3166, or \`-\``);
    }
    refuseTwice(lineOf, code, number, fail);
    facts.set(code, { names: split(names), capitals: split(capitals), nisbas: split(nisbas) });
  }
  for (const [code, name] of cldrStates()) {
    const known = facts.get(code) ?? { names: [], capitals: [], nisbas: [] };
    const folded = fold(name);
    if (!known.names.includes(folded)) known.names.push(folded);
    if (known.nisbas.length === 0 && !folded.includes(' ')) known.nisbas.push(makeNisba(folded));
    facts.set(code, known);
  }
  const places = new Map<string, PlaceName[]>();
  const nisbas = new Map<string, string>();
  const states = new Map<string, State>();
  for (const [code, { names, capitals, nisbas: adjectives }] of facts) {
    const state: State = { code, names, capitals };
    states.set(code, state);
    for (const [wording, capital] of [
      ...names.map((name) => [name, false] as const),
      ...capitals.map((name) => [name, true] as const),
    ]) {
      const words = wording.split(' ');
      const first = words[0] as string;
      const list = places.get(first) ?? [];
      list.push({ words, state, capital });
      list.sort((a, b) => b.words.length - a.words.length);
      places.set(first, list);
    }
    for (const adjective of adjectives) {
      const word = adjective.split(' ')[0] as string;
      if (!nisbas.has(word)) nisbas.set(word, code);
    }
  }
  return { places, nisbas, states };
}

/**
 * Parses given-names.txt, word-names.txt, towns.txt and nouns.txt: words parted by spaces.
 *
 * @throws LexiconError for a word listed twice, in whatever spelling
 */
export function parseNames(file: string, content: string): Set<string> {
  const lineOf = new Map<string, number>();
  for (const { text, number } of splitLexicon(content)) {
    for (const name of text.split(/\s+/)) {
      const fail = (fault: string) => new LexiconError(file, number, fault);
      refuseTwice(lineOf, fold(name), number, fail);
    }
  }
  return new Set(lineOf.keys());
}

/** Makes the nisba of a folded name: `ايران` → `ايراني`, `النمسا` → `نمسي`, `كينيا` → `كيني`. */
function makeNisba(name: string): string {
  const bare = name.replace(/^ال/, '').replace(/(?:يا|ا|ه)$/, '');
  return bare.endsWith('ي') ? bare : `${bare}ي`;
}

function* cldrStates(): Generator<[string, string]> {
  const names = new Intl.DisplayNames(['ar'], { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      const name = names.of(code);
      // Codes of no state: the Union, the Nations, the euro zone, outlying islands, pseudo-regions.
      if (name && !/^(?:EU|UN|EZ|QO|ZZ|X[AB]|AC|CP|DG|EA|IC|TA)$/.test(code)) yield [code, name];
    }
  }
}

interface Columns {
  readonly columns: readonly string[];
  readonly number: number;
  readonly fail: (fault: string) => LexiconError;
}

function* readColumns(file: string, content: string, count: number): Generator<Columns> {
  for (const { text, number } of splitLexicon(content)) {
    const columns = text.split('\t').map((column) => column.trim());
    const fail = (fault: string) => new LexiconError(file, number, fault);
    if (columns.length !== count || columns.includes('')) {
      throw fail(`${count} columns parted by tabs are needed, \`-\` for none`);
    }
    yield { columns, number, fail };
  }
}

function refuseTwice(
  lineOf: Map<string, number>,
  word: string,
  number: number,
  fail: (fault: string) => LexiconError,
): void {
  const before = lineOf.get(word);
  if (before !== undefined) throw fail(`\`${word}\` stands already on line ${before}`);
  lineOf.set(word, number);
}

/** The project's own lexicon, a list at a time. Where a word is a title and a body (`فريق`), the body stays. */
export const ownNameLexicon = new KeptList(function* (): Generator<void, NameLexicon> {
  const titles = parseTitles('data/lexicon/titles.tsv', loadLexicon('titles.tsv'));
  yield;
  const bodies = parseOrganizations(
    'data/lexicon/organizations.tsv',
    loadLexicon('organizations.tsv'),
  );
  yield;
  const heads = new Map([...titles, ...bodies]);
  const givenNames = parseNames('data/lexicon/given-names.txt', loadLexicon('given-names.txt'));
  yield;
  const wordNames = parseNames('data/lexicon/word-names.txt', loadLexicon('word-names.txt'));
  yield;
  const towns = parseNames('data/lexicon/towns.txt', loadLexicon('towns.txt'));
  yield;
  const nouns = parseNames('data/lexicon/nouns.txt', loadLexicon('nouns.txt'));
  yield;
  const places = parsePlaces('data/lexicon/places.tsv', loadLexicon('places.tsv'));
  return { heads, givenNames, wordNames, towns, nouns, ...places };
});

/** Returns the project's own lexicon, read once. */
export const loadNameLexicon = (): NameLexicon => ownNameLexicon.get();
