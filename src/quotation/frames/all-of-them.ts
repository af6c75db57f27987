/**
 * All of several people right behind a verb, whom somebody calls upon, or who do: `ودعا جميع الأطراف إلى الحوار`.
 *
 * @module
 */
import { ALL } from '../../names/phrases/group-reading.ts';
import type { NounPhrase } from '../../names/phrases/noun-phrase.ts';
import type { FrameText } from './frame-text.ts';
import { withoutHearer } from './hearers.ts';

/**
 * Tells whether all of several are whom somebody calls upon, and neither `دعا جميع السكان البلدية إلى كذا`, where another is, nor the
 * first words of a sentence that begins with its verb: `طالب جميع السكان بكذا`.
 */
export function isAllOfThem(frame: FrameText, phrase: NounPhrase, form: string): boolean {
  if (!ALL.test(form) || !frame.has('urge', 'charge')) return false;
  const { to } = withoutHearer(frame, phrase);
  if (to >= frame.limit) return false;
  const { conjunction, reading } = frame.cue;
  const demands = reading.lemma.lemma === 'طالب' && !conjunction;
  const first =
    frame.reading.bounds[frame.reading.sentences[frame.at] as number]?.from === frame.at;
  return !(demands && first) && (frame.startsCharge(to) || frame.startsUrge(to));
}
