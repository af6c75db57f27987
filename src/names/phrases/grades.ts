/**
 * Grades inside a title: `مستشار أول التغذية`, `خبيرة أولى المناهج`; and not `قال مستشار أول أمس`.
 *
 * @module
 */
import type { PhraseContext } from '../words/phrase-context.ts';

/** Tells whether `أول` or `أولى` behind somebody's calling without `ال` is its grade, and what the calling is of follows. */
export function isGrade({ tokens, classes }: PhraseContext, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!/^اولي?$/.test(form)) return false;
  const { head, definite } = classes.of(tokens[at - 1]?.form ?? '');
  const calling = head?.kind === 'person' && head.number === 'singular' && !definite;
  const of = classes.of(tokens[at + 1]?.form ?? '');
  return calling && of.definite && !of.classes.has('time') && !tokens[at + 1]?.opensLine;
}
