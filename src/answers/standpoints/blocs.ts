/**
 * Blocs: which states are members of a body of states, from `data/lexicon/blocs.txt`.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';

/** The members of each bloc, by its folded name: the code that the name lexicon gives a body that is no state. */
export type Blocs = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Parses the lines of a list of blocs.
 *
 * @throws LexiconError for a line that is not `name: XX XX`
 */
export function parseBlocs(file: string, content: string): Blocs {
  return new Map(
    splitLexicon(content).map(({ text, number }) => {
      const [, name, members] = /^([^:]+): ((?:[A-Z]{2} ?)+)$/.exec(text) ?? [];
      if (!name || !members) throw new LexiconError(file, number, 'a line is `name: XX XX`');
      return [fold(name), new Set(members.split(' '))];
    }),
  );
}

let loaded: Blocs | undefined;

/** Tells whether one of some states, by code, is a member of a bloc that others name. */
export function isMemberOf(states: ReadonlySet<string>, named: ReadonlySet<string>): boolean {
  loaded ??= parseBlocs('data/lexicon/blocs.txt', loadLexicon('blocs.txt'));
  for (const code of named) {
    const members = loaded.get(fold(code));
    if (members) for (const state of states) if (members.has(state)) return true;
  }
  return false;
}
