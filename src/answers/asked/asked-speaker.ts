/**
 * The speaker that a person asks for, by id or by a name in either script.
 *
 * @module
 */
import type { Library } from '../../library/library.ts';
import { prepareSpeakers } from '../../names/identity/name-index.ts';
import { findSpeakersStepwise } from '../../names/identity/speaker-search.ts';
import type { Speaker } from '../../names/identity/speakers.ts';
import { doInTurns, giveWay } from '../../retrieval/loop-turns.ts';
import { RequestError } from './request-error.ts';

/** Speakers whose names are indexed at once, where a search comes before all of them are. */
const PREPARED_AT_ONCE = 100;

/**
 * Finds the speaker that is meant.
 *
 * @throws RequestError where nobody in the library can be meant
 */
export async function findAskedSpeaker({ speakers }: Library, typed: string): Promise<Speaker> {
  const byId = speakers.find(({ id }) => id === typed);
  if (byId) return byId;
  while (!prepareSpeakers(speakers, PREPARED_AT_ONCE)) await giveWay();
  const [found] = await doInTurns(findSpeakersStepwise(speakers, typed, 1));
  if (found) return found;
  const known = speakers.slice(0, 8).map(({ name }) => name);
  throw new RequestError({
    ar: `لا متحدث بهذا الاسم في المكتبة. من المتحدثين فيها: ${known.join('، ')}.`,
    en: `The library knows no speaker of that name. Some of those it knows: ${known.join(', ')}.`,
  });
}
