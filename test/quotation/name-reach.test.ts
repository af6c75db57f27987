/**
 * How far a name or a body's name goes: `علي` beside the preposition that it is spelt as, times and hearers behind a name, names in
 * marks, trades, bodies called after what they are for or joined from two. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf } from '../support/quotations.ts';

describe('what was said behind a name', () => {
  test.each<[text: string, contents: string[]]>([['هذا ما أكده الخبير الزراعي "سامي حداد".', []]])(
    '%s',
    (text, contents) => {
      expect(contentsOf(text)).toEqual(contents);
    },
  );
});
