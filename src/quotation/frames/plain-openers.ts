/**
 * Openers after a phrase that governs none of its own: a colon, marks or `أن` within reach.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';

/** Finds where what was said begins between two tokens; undefined where nothing opens it. */
export function findPlainOpener(
  reading: Reading,
  from: number,
  end: number,
): Statement['opening'] | undefined {
  const { tokens, marks } = reading;
  for (let k = from; k < Math.min(end, from + 60); k++) {
    const token = tokens[k] as Token;
    const next = tokens[k + 1];
    // `بحسب ما ورد في بيان الهيئة، بدوره قال المدير: …`: the turn of another.
    const turn =
      /^بدوره(?:ا|م)?$/.test(token.form) && reading.cues[k + 1]?.reading.tense === 'past';
    if (turn) return undefined;
    if (token.text === ':' && next) {
      const closer = marks.closerOf.get(k + 1);
      if (closer !== undefined) {
        return {
          construction: 'جاء في: «…»',
          from: k + 2,
          to: closer,
          opener: k,
          mark: k + 1,
          speech: true,
        };
      }
      // `جاء فيه: ( إن المدينة تتابع )`
      // and `جاء في التقرير: أن المدينة تتابع`
      const inner = next.text === '(' ? k + 2 : k + 1;
      const wish = tokens[inner + 1]?.form === 'شاء';
      const from = isComplementizer(tokens[inner]) && !wish ? inner + 1 : inner;
      return { construction: 'جاء في: كلام', from, opener: k, speech: true };
    }
    const closer = marks.closerOf.get(k);
    if (closer !== undefined) {
      if (closer - k < 5) {
        k = closer;
        continue;
      }
      return {
        construction: 'جاء في «…»',
        from: k + 1,
        to: closer,
        opener: k,
        mark: k,
        speech: true,
      };
    }
    if (isComplementizer(token) && next) {
      const mark = marks.closerOf.has(k + 1) ? { mark: k + 1 } : {};
      return { construction: 'جاء في أن', from: k + 1, opener: k, speech: false, ...mark };
    }
  }
  return undefined;
}
