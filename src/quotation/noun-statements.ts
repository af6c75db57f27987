/**
 * Statements told by a noun: `دعوة المعارضة إلى المقاطعة`, `قول المعارضة بأن السن مانع`. Only where a body, a state
 * or a person is named right after the noun, and what it said right after the name.
 *
 * @module
 */
import { readNounPhrase } from '../names/noun-phrase.ts';
import { isComplementizer, type Reading } from './reading.ts';
import { isSomebody } from './somebody.ts';
import type { Statement } from './statement.ts';

const CALL = /^(?:دعوه|مطالبه|مناشده)$/;

/** Finds the statements told by a noun, in text order; they never end another statement. */
export function findNounStatements(reading: Reading): Statement[] {
  const found: Statement[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const cue = reading.cues[i];
    if (cue?.reading.tense !== 'noun') continue;
    const sentence = reading.bounds[reading.sentences[i] as number];
    if (!sentence) continue;
    const source = readNounPhrase(reading.phrases, i + 1, sentence.to);
    if (!source || source.from !== i + 1 || source.to - source.from > 4) continue;
    if (!isSomebody(reading, source) || (source.head && !source.headDefinite && !source.name))
      continue;
    const opener = reading.tokens[source.to];
    const call = CALL.test(reading.tokens[i]?.form ?? '') && opener?.form === 'الي';
    if (!call && !isComplementizer(opener)) continue;
    if (source.to + 2 >= sentence.to) continue;
    found.push({
      cue: { from: i, to: i + 1 },
      source,
      opening: {
        construction: call ? 'مصدر + إلى' : 'مصدر + أن',
        from: source.to + 1,
        opener: source.to,
        speech: false,
      },
      clause: i,
      main: false,
      agreement: { gender: cue.reading.gender, number: cue.reading.number },
      tense: 'noun',
      stance: cue.reading.lemma.stance,
    });
  }
  return found;
}
