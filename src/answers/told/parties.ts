/**
 * Parties: who takes a stance or is spoken of, under the identity that the library knows; and which parties the
 * words of a text name, by name, by state or by nisba (`المزاعم الألبانية` names Albania).
 *
 * @module
 */

import { readClitics } from '../../arabic/clitics.ts';
import { KeptList } from '../../arabic/kept-list.ts';
import { type Token, tokenize } from '../../arabic/tokens.ts';
import type { Span } from '../../corpus/span.ts';
import { findState, nameKey, nameWords } from '../../names/identity/name-key.ts';
import type { SpeakerKind } from '../../names/identity/speaker.ts';
import type { Speaker } from '../../names/identity/speakers.ts';
import { loadNameLexicon, type PlaceName } from '../../names/words/name-lexicon.ts';
import { doInTurns } from '../../retrieval/loop-turns.ts';

/** Who takes a stance, or is accused or asked. */
export interface Party {
  /** The speaker's id, or for one that never speaks a key of its name. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The states that its names tell of, by code. */
  readonly states: ReadonlySet<string>;
  /** Its names as folded words, each name once; a single common word is none. */
  readonly names: readonly string[];
}

/** A place that names a state. */
export interface StatePlace extends Span {
  /** The state's code. */
  readonly code: string;
}

/** What a stretch of text names: states by code, and its folded words. */
export interface Mentions {
  readonly states: ReadonlySet<string>;
  /** Folded words parted by single spaces, one before and after. */
  readonly words: string;
}

const parties = new WeakMap<Speaker, Party>();

/** Returns a speaker as a party. */
export function partyOf(speaker: Speaker): Party {
  let party = parties.get(speaker);
  if (!party) {
    const { id, name, kind } = speaker;
    const names = [name, ...speaker.aliases.slice(0, 12)];
    party = {
      id,
      name,
      kind,
      states: new Set(names.flatMap((one) => [...statesOf(tokenize(one))])),
      names: [...new Set(names.flatMap(nameForms))],
    };
    parties.set(speaker, party);
  }
  return party;
}

/** Makes a party of a name that no speaker has. */
export const makeParty = (name: string, kind: SpeakerKind): Party => ({
  id: `party ${nameKey(name)}`,
  name,
  kind,
  states: statesOf(tokenize(name)),
  names: nameForms(name),
});

/** A name as it is looked for: whole, without `ال` before its first word; a single definite noun names nobody. */
function nameForms(name: string): string[] {
  const words = nameWords(name);
  const { heads } = loadNameLexicon();
  const [only = ''] = words;
  if (words.length === 1) {
    const head = heads.get(only.replace(/^ال/, ''));
    if (only.length < 3 || (head && head.kind !== 'name')) return [];
  }
  if (words.length === 0) return [];
  // `وزارة الخارجية` is any state's.
  const isCommon = (word: string) => {
    const head = heads.get(word.replace(/^(?:ال|لل|ل)/, ''));
    return head !== undefined && head.kind !== 'name';
  };
  if (words.every(isCommon)) return [];
  // `حركة حماس` is also called `حماس` alone.
  const own = words.length === 2 && words[1]?.length !== undefined && words[1].length > 2;
  const isBody = own && heads.get(only.replace(/^ال/, ''))?.kind === 'body';
  const second = words[1] as string;
  const isProper =
    isBody && !/^ال/.test(second) && statesOf(tokenize(second)).size === 0 && !isCommon(second);
  return [words.join(' '), ...(isProper ? [second] : [])];
}

/** Reads what a text names. */
export const readMentions = (text: string): Mentions => mentionsOf(tokenize(text));

/** Reads what tokens name; `states` are theirs where they were found already. */
export function mentionsOf(
  tokens: readonly Token[],
  states: ReadonlySet<string> = statesOf(tokens),
): Mentions {
  let words: string | undefined;
  return {
    states,
    get words() {
      words ??= ` ${tokens
        .filter(({ kind }) => kind !== 'mark')
        .map(({ form }) => form)
        .join(' ')} `;
      return words;
    },
  };
}

/** Tells whether a text names a party: by one of its names, or by its state. */
export function isNamed(party: Party, mentions: Mentions): boolean {
  for (const state of party.states) if (mentions.states.has(state)) return true;
  return spellingsOf(party).some((spelling) => mentions.words.includes(spelling));
}

const PROCLITICS = ['', 'و', 'ل', 'ب', 'ول', 'وب', 'ك', 'ف'];
const spellings = new WeakMap<Party, readonly string[]>();

/** The names of a party as they stand among words, with what may be written onto them. */
function spellingsOf(party: Party): readonly string[] {
  let found = spellings.get(party);
  if (!found) {
    found = party.names.flatMap((name) => PROCLITICS.map((proclitic) => ` ${proclitic}${name} `));
    spellings.set(party, found);
  }
  return found;
}

/** Tells whether two parties are one, or speak for one state. */
export function isSameSide(a: Party, b: Party): boolean {
  if (a.id === b.id) return true;
  for (const state of a.states) if (b.states.has(state)) return true;
  return false;
}

/** Of two-word nisbas (`جنوب أفريقي`) the first word is a direction, and names no state by itself. */
const DIRECTIONS = new Set(['جنوب', 'جنوبي', 'شمال', 'شمالي', 'شرق', 'شرقي', 'غرب', 'غربي', 'وسط']);

/** Nisbas that without `ال` are common adjectives first: `مالية`, `هندي`. */
const COMMON = new Set(['مالي', 'تشادي', 'غاني', 'توغي', 'بنيني']);

/** What a word may name by itself or as the first of several. */
interface WordReading {
  readonly places: readonly PlaceName[];
  readonly nisba?: string;
}

const NOTHING: WordReading = { places: [] };
const wordReadings = new Map<string, WordReading>();
const WORDS_KEPT = 50_000;

function readWord(form: string): WordReading {
  let found = wordReadings.get(form);
  if (!found) {
    found = lookUp(form);
    if (wordReadings.size < WORDS_KEPT) wordReadings.set(form, found);
  }
  return found;
}

function lookUp(form: string): WordReading {
  const { places, nisbas } = loadNameLexicon();
  const named: PlaceName[] = [];
  let nisba: string | undefined;
  for (const { proclitics, rest } of readClitics(form)) {
    const definite = proclitics.endsWith('ال');
    for (const word of definite ? [`ال${rest}`, rest] : [rest]) {
      named.push(...(places.get(word) ?? []));
    }
    // `إيراني`, `الإيرانية`, `الإيرانيين`; without `ال` after a preposition it is often another word.
    if (definite || !/[بلك]$/.test(proclitics)) {
      const bare = rest.replace(/(?:ه|ين|ون|ات)$/, '');
      if (!DIRECTIONS.has(bare) && (definite || !COMMON.has(bare)))
        nisba ??= nisbas.get(bare) ?? nisbas.get(rest);
    }
  }
  if (named.length === 0 && !nisba) return NOTHING;
  return { places: named, ...(nisba ? { nisba } : {}) };
}

const statesOf = (tokens: readonly Token[]): Set<string> =>
  new Set(findStates(tokens).map(({ code }) => code));

/** Finds where tokens name states, by name, capital or nisba, in text order. */
export function findStates(tokens: readonly Token[]): StatePlace[] {
  const found: StatePlace[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const { places, nisba } = readWord(token.form);
    const { start } = token;
    for (const { words, state } of places) {
      if (!words.every((word, n) => n === 0 || tokens[i + n]?.form === word)) continue;
      found.push({ code: state.code, start, end: (tokens[i + words.length - 1] as Token).end });
    }
    if (nisba) found.push({ code: nisba, start, end: token.end });
  }
  return found;
}

/** Finds parties by name among the speakers of a library. */
export class PartyIndex {
  private readonly byKey = new Map<string, Speaker>();
  private readonly byState = new Map<string, Speaker>();

  /** Takes a speaker in; of two of one name the first is kept. */
  add(speaker: Speaker): void {
    if (speaker.kind === 'anonymous') return;
    for (const name of [speaker.name, ...speaker.aliases]) {
      const code = findState(nameWords(name))?.code;
      if (code && !this.byState.has(code)) this.byState.set(code, speaker);
      if (nameForms(name).length === 0) continue;
      const key = nameKey(name);
      if (!this.byKey.has(key)) this.byKey.set(key, speaker);
    }
  }

  /** Finds the party that a name means; of a person's surname only where it is the whole name of one. */
  find(name: string): Party | undefined {
    const state = findState(nameWords(name));
    const speaker = (state && this.byState.get(state.code)) ?? this.byKey.get(nameKey(name));
    return speaker && partyOf(speaker);
  }

  /** Finds the party that stands for a state. */
  findState(code: string): Party | undefined {
    const speaker = this.byState.get(code);
    return speaker && partyOf(speaker);
  }
}

const indexes = new WeakMap<readonly Speaker[], KeptList<PartyIndex>>();

function indexOf(speakers: readonly Speaker[]): KeptList<PartyIndex> {
  let index = indexes.get(speakers);
  if (!index) {
    index = new KeptList(function* () {
      const made = new PartyIndex();
      for (const speaker of speakers) {
        made.add(speaker);
        yield;
      }
      return made;
    });
    indexes.set(speakers, index);
  }
  return index;
}

/** Returns the index of a library's speakers, made once; at once unless {@link prepareParties} came before. */
export const indexParties = (speakers: readonly Speaker[]): PartyIndex => indexOf(speakers).get();

/** Indexes the speakers of a library as parties a stretch at a time; ten thousand take a third of a second. */
export const prepareParties = (speakers: readonly Speaker[]): Promise<void> =>
  doInTurns(indexOf(speakers).inPieces());
