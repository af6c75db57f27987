import { describe, expect, test } from 'vitest';
import { isMemberOf, parseBlocs } from '../../../src/answers/standpoints/blocs.ts';
import { readMentions } from '../../../src/answers/told/parties.ts';
import { LexiconError } from '../../../src/arabic/lexicon.ts';

describe('isMemberOf', () => {
  const states = (text: string) => readMentions(text).states;

  test.each([
    ['فرنسا', 'الاتحاد الأوروبي', true],
    ['ألمانيا', 'دول أوروبية', true],
    ['اليابان', 'الاتحاد الأوروبي', false],
    ['فرنسا', 'ألمانيا', false],
  ])('tells of %s and %s: %s', (member, bloc, expected) => {
    expect(isMemberOf(states(member), states(bloc))).toBe(expected);
  });
});

describe('parseBlocs', () => {
  test.each(['اتحاد بلا أعضاء', 'اتحاد: de fr', ': DE FR'])('names the line of «%s»', (line) => {
    expect(() => parseBlocs('blocs.txt', `# أعضاء\n${line}`)).toThrow(LexiconError);
  });
});
