/**
 * The words of an index in memory, grouped by how they sound and by how they are nearly spelled.
 *
 * @module
 */
import { KeptList } from '../../arabic/kept-list.ts';
import { skeletonOf } from '../../names/identity/spelling.ts';
import type { ViewStatistics } from './view-statistics.ts';
import { lettersLeftOut, type WordLookup, wordsOf } from './vocabulary.ts';

/** Words grouped in one stretch, between which others may have a turn. */
const GROUPED_AT_ONCE = 200;

type Groups = ReadonlyMap<string, readonly string[]>;

/** Looks words up in memory. The words are those that the index holds when they are first asked for. */
export class GroupedWords implements WordLookup {
  private readonly sounds: KeptList<Groups>;
  private readonly gaps: KeptList<Groups>;

  /** @param surfaces the words of the index as they are printed */
  constructor(surfaces: ViewStatistics) {
    this.sounds = new KeptList(() => groupInSteps(surfaces, (word) => [skeletonOf(word)]));
    this.gaps = new KeptList(() => groupInSteps(surfaces, lettersLeftOut));
  }

  bySound(sound: string): readonly string[] {
    return this.sounds.get().get(sound) ?? [];
  }

  bySlip(word: string): string[] {
    const groups = this.gaps.get();
    const near = [word, ...lettersLeftOut(word)].flatMap((gap) => groups.get(gap) ?? []);
    return [...new Set(near)];
  }

  /** Groups the words a stretch at a time, before somebody asks. */
  *inPieces(): Generator<void, void> {
    yield* this.sounds.inPieces();
    yield* this.gaps.inPieces();
  }
}

function* groupInSteps(
  surfaces: ViewStatistics,
  keysOf: (word: string) => readonly string[],
): Generator<void, Groups> {
  const groups = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const [surface] of surfaces.entries()) {
    for (const word of wordsOf(surface)) {
      if (seen.has(word)) continue;
      seen.add(word);
      for (const key of new Set(keysOf(word))) {
        const group = groups.get(key);
        if (group) group.push(word);
        else groups.set(key, [word]);
      }
      if (seen.size % GROUPED_AT_ONCE === 0) yield;
    }
  }
  return groups;
}
