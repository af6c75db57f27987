/**
 * Where a statement may be attributed by a phrase: the first look at each word of an article, which turns down most of them.
 *
 * @module
 */
import { keptTest } from '../../arabic/kept-test.ts';
import type { Reading } from '../text/reading.ts';
import { mayAccord } from './according-words.ts';
import { maySayBy } from './by-words.ts';
import { mayHoldGist } from './gist-statements.ts';
import { mayIssue } from './issued-statements.ts';
import { mayCloseQuoted } from './quoted-sentences.ts';
import { mayBringReply } from './replies.ts';
import { mayVoice } from './voiced-statements.ts';

/** Whether any of the readers of attributions begins at a folded word, wherever it stands. */
const mayOpen = keptTest(
  (form) =>
    mayAccord(form) ||
    mayCloseQuoted(form) ||
    maySayBy(form) ||
    mayBringReply(form) ||
    mayIssue(form) ||
    mayVoice(form) ||
    mayHoldGist(form) ||
    // `وجاء في البيان`, `وتم التأكيد على`
    /^و?(?:جاء|ورد|تم)$/.test(form),
);

/**
 * Tells whether an attribution may begin at a token: at a cue (`«…»، أفادت المديرة`), at one of the words above, and anywhere
 * behind a mark or a figure or at the head of a line (`الوزير: لن نتراجع`).
 */
export function mayAttribute({ tokens, cues }: Reading, at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.kind !== 'word') return false;
  if (cues[at] || before?.kind !== 'word' || token.opensLine || before.opensLine) return true;
  return mayOpen(token.form);
}
