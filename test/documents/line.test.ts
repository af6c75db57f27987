import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  directionOf,
  isolateRuns,
  lineText,
  makeLine,
  makeOwnLine,
  markRuns,
  visibleText,
} from '../../src/documents/line.ts';
import { anyText } from '../support/answers.ts';

const against = (text: string, direction: 'rtl' | 'ltr') =>
  makeLine(text, direction)
    .stretches.filter((stretch) => stretch.direction !== direction)
    .map((stretch) => stretch.text);

describe('makeLine', () => {
  test.each([
    ['أعلنت OPEC+ قرارها', ['OPEC+']],
    ['صدر في 2022-09-08.', ['2022-09-08']],
    ['أعلنت Google Cloud.', ['Google Cloud']],
    ['لا شيء هنا 24 ساعة', []],
  ])('finds what is read from the left in «%s»', (text, runs) => {
    expect(against(text, 'rtl')).toEqual(runs);
  });

  test.each([
    ['What إدي راما said', ['إدي راما']],
    ['صحيفة الميناء ← وكالة أنباء, 8 March 2022', ['صحيفة الميناء ← وكالة أنباء']],
    ['الوطن (البحرين), paragraph 4', ['الوطن (البحرين)']],
    ['“صحيفة” الميناء (الميناء)', ['“صحيفة” الميناء (الميناء)']],
    ['no Arabic at all', []],
  ])('finds what is read from the right in “%s”', (text, runs) => {
    expect(against(text, 'ltr')).toEqual(runs);
  });

  test('keeps a run together where bold begins inside it', () => {
    const line = makeLine('وفد Google Cloud اليوم', 'rtl', { start: 4, end: 10 });
    expect(line.stretches.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
      'Google',
    ]);
    expect(lineText(isolateRuns(line))).toBe('وفد \u2066Google Cloud\u2069 اليوم');
    expect(lineText(markRuns(line))).toBe('وفد \u200eGoogle Cloud\u200e\u200f اليوم');
  });

  test('of any text, the stretches joined are the text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('rtl', 'ltr'),
        fc.nat(40),
        fc.nat(40),
        (text, way, a, b) => {
          const [seen = ''] = visibleText(text).split('\n');
          const line = makeLine(seen, way, { start: Math.min(a, b), end: Math.max(a, b) });
          expect(lineText(line)).toBe(seen);
        },
      ),
    );
  });
});

describe('visibleText', () => {
  test('takes away what has no sight of its own', () => {
    expect(visibleText('\u202eقلب\u202c\u0000 \ud800 نص\ufffe')).toBe('قلب  نص');
  });

  test('knows every line break as one', () => {
    expect(visibleText('أ\r\nب\rج\u2028د\u0085ه')).toBe('أ\nب\nج\nد\nه');
  });

  test('keeps vowel signs, joiners and white space', () => {
    expect(visibleText('مُؤكِّداً می\u200cخواهد\u00a0ـ')).toBe('مُؤكِّداً می\u200cخواهد\u00a0ـ');
  });
});

describe('directionOf', () => {
  test.each([
    ['rtl', 'نص'],
    ['rtl', 'Reuters من لندن'],
    ['rtl', '24 - 25'],
    ['ltr', 'Reuters'],
  ])('is %s for «%s»', (direction, text) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe('makeOwnLine', () => {
  test('puts the reply’s words in one line of its language', () => {
    expect(makeOwnLine('a\n  b', 'en')).toEqual({
      direction: 'ltr',
      stretches: [{ text: 'a b', direction: 'ltr', strong: false }],
    });
  });
});
