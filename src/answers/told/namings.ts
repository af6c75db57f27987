/**
 * Namings: how publishers call one party or deed differently, from the wordings of `data/lexicon/namings.txt`.
 *
 * @module
 */

import { readClitics } from '../../arabic/clitics.ts';
import { fold } from '../../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';
import { type Token, tokenize } from '../../arabic/tokens.ts';
import type { Span } from '../../corpus/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { isMarked } from '../reply/excerpt.ts';

/** The wordings of one thing, each in its forms as folded words; `*` as a word's last letter stands for any ending. */
export type NamedThing = readonly (readonly (readonly string[])[])[];

/** One way a publisher calls a thing: where it first does. */
export interface Naming {
  readonly item: LibraryArticle;
  readonly span: Span;
  /** The place of the wording in its line. */
  readonly wording: number;
}

/**
 * Parses the lines of a list of namings.
 *
 * @throws LexiconError for a line with fewer than two wordings, or with a word that is not Arabic
 */
export function parseNamings(file: string, content: string): NamedThing[] {
  return splitLexicon(content).map(({ text, number }) => {
    const wordings = text
      .split('|')
      .map((one) => one.split(/[,،]/).map((form) => form.trim().split(/\s+/).filter(Boolean)));
    if (wordings.length < 2 || wordings.flat().some((words) => words.length === 0)) {
      throw new LexiconError(file, number, 'a line is `wording | wording`, two at least');
    }
    const readWord = (word: string) => {
      const form = fold(word.replace(/\*$/, ''));
      if (!/^[\p{Script=Arabic}\p{N}]+$/u.test(form)) {
        throw new LexiconError(file, number, `«${word}» is not an Arabic word`);
      }
      return word.endsWith('*') ? `${form}*` : form;
    };
    return wordings.map((forms) => forms.map((words) => words.map(readWord)));
  });
}

let loaded: readonly NamedThing[] | undefined;

/** Things are told of only where so many publishers name them apart. */
const FEWEST_PUBLISHERS = 2;

/**
 * Finds the things that publishers of some articles name differently: for each, every wording with the publishers'
 * first use of it, the wording used by most first. A thing that one publisher alone calls two names is left out.
 */
export function findNamings(items: readonly LibraryArticle[]): Naming[][] {
  loaded ??= parseNamings('data/lexicon/namings.txt', loadLexicon('namings.txt'));
  const found = new Map<NamedThing, Map<string, Naming>>();
  for (const item of items) {
    const tokens = tokenize(item.article.text);
    for (const [thing, wording, span] of findWordings(tokens, loaded)) {
      if (isMarked(item.article, span)) continue;
      const byKey = found.get(thing) ?? new Map<string, Naming>();
      found.set(thing, byKey);
      const key = `${wording} ${item.article.publisher ?? item.article.id}`;
      if (!byKey.has(key)) byKey.set(key, { item, span, wording });
    }
  }
  return [...found.values()].flatMap((byKey) => {
    const namings = [...byKey.values()];
    const publishers = new Set(
      namings.map(({ item }) => item.article.publisher ?? item.article.id),
    );
    const wordings = new Set(namings.map(({ wording }) => wording));
    if (wordings.size < 2 || publishers.size < FEWEST_PUBLISHERS) return [];
    return [namings.sort((a, b) => a.wording - b.wording)];
  });
}

function* findWordings(
  tokens: readonly Token[],
  things: readonly NamedThing[],
): Generator<[NamedThing, number, Span]> {
  const index = indexOf(things);
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' || i < free) continue;
    const hits = readings(token.form)
      .flatMap((form) => index.get(form) ?? [])
      .filter(({ words }) => words.every((word, n) => n === 0 || fits(tokens[i + n], word)))
      .sort((a, b) => b.words.length - a.words.length);
    const [longest] = hits;
    if (!longest) continue;
    free = i + longest.words.length;
    yield [
      longest.thing,
      longest.wording,
      { start: token.start, end: (tokens[free - 1] as Token).end },
    ];
  }
}

interface Indexed {
  readonly thing: NamedThing;
  readonly wording: number;
  readonly words: readonly string[];
}

let indexed: ReadonlyMap<string, readonly Indexed[]> | undefined;

function indexOf(things: readonly NamedThing[]): ReadonlyMap<string, readonly Indexed[]> {
  if (indexed) return indexed;
  const index = new Map<string, Indexed[]>();
  for (const thing of things) {
    for (const [wording, forms] of thing.entries()) {
      for (const words of forms) {
        const key = bare(words[0] as string);
        index.set(key, [...(index.get(key) ?? []), { thing, wording, words }]);
      }
    }
  }
  indexed = index;
  return index;
}

const bare = (form: string): string => form.replace(/^ال(?=\p{L}{2})/u, '');

const readings = (form: string): string[] => [
  ...new Set(readClitics(form).map(({ rest }) => bare(rest))),
];

const fits = (token: Token | undefined, word: string): boolean => {
  if (!token || token.opensLine || token.kind === 'mark') return false;
  const wanted = bare(word.replace(/\*$/, ''));
  const form = bare(token.form);
  return word.endsWith('*') ? form.startsWith(wanted) : form === wanted;
};
