/**
 * Those who are present, told by a noun that is a deed elsewhere: `أكد الحضور أن`, and not `رفض الحضور إلى المحكمة`.
 *
 * @module
 */
import type { NounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { FrameText } from './frame-text.ts';

/** Reads them at a token right before what was said, or behind a verb that takes no object; undefined elsewhere. */
export function readAudience(frame: FrameText, at: number): NounPhrase | undefined {
  const { tokens } = frame;
  if (tokens[at]?.form !== 'الحضور' || at !== frame.at + 1) return undefined;
  const onto = /^(?:علي|الي)$/.test(tokens[at + 1]?.form ?? '') ? 2 : 1;
  const clause = isComplementizer(tokens[at + onto]) || tokens[at + 1]?.text === ':';
  if (!clause && frame.objectFrames()) return undefined;
  return {
    from: at,
    to: at + 1,
    titles: [{ from: at, to: at + 1 }],
    head: { lemma: 'حضور', kind: 'group', gender: 'm', number: 'plural' },
    headDefinite: true,
    capital: false,
    joint: false,
    acronyms: [],
    same: false,
  };
}
