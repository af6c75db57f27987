/**
 * `يعتقد أن` of a man who has just told what he thinks, where alone it is a passive: `ويرى الخبير سامي حداد أن كذا. ويعتقد أن`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';

/** In tokens: how far before the verb he told it. */
const FARTHEST = 40;
/** What somebody thinks or expects. */
const THINKS = /^(?:اعتقد|ظن|توقع|رجح|افترض|خشي|أمل)$/;

/**
 * Tells whether a verb of thinking goes on with a man who tells what he thinks in the sentence before or in its own, in the present as well:
 * `يرى سامي حداد أن كذا. ويعتقد أن`; or, by `كما` or `أيضا`, with one who told something in any tense.
 */
export function isHisBelief(reading: Reading, at: number, cue: CueWord): boolean {
  const { tokens, bounds, sentences, cues } = reading;
  if (cue.reading.gender !== 'm' || !THINKS.test(cue.reading.lemma.lemma)) return false;
  const besides = tokens[at - 1]?.form === 'كما';
  const also = besides || /^(?:ايضا|كذلك)$/.test(tokens[at + 1]?.form ?? '');
  if (!cue.conjunction && !besides) return false;
  const own = sentences[at] as number;
  const first = Math.max(bounds[own - 1]?.from ?? bounds[own]?.from ?? at, at - FARTHEST);
  for (let k = at - 1; k >= first; k--) {
    if ((tokens[k + 1] as Token).opensLine) return false;
    const before = cues[k]?.reading;
    if (!before || before.tense === 'noun' || before.tense === 'participle') continue;
    const his = before.gender === 'm' && before.number === 'singular' && isMans(reading, k);
    return his && (also || before.tense === 'present');
  }
  return false;
}

/** Whether one man stands right behind a verb. */
function isMans({ tokens, classes }: Reading, verb: number): boolean {
  const { head, givenName, definite } = classes.of(tokens[verb + 1]?.form ?? '');
  const man = head?.kind === 'person' && head.number === 'singular' && head.gender === 'm';
  return givenName || (man && (definite || tokens[verb + 2]?.kind === 'word'));
}
