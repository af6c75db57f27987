import { describe, expect, test } from 'vitest';
import {
  loadTimeLexicon,
  TimeLexicon,
  TimeLexiconError,
} from '../../../src/timex/text/time-lexicon.ts';

const build = (words: string, months = '') =>
  new TimeLexicon([{ name: 'words.txt', text: words }], { name: 'months.txt', text: months });

describe('TimeLexicon', () => {
  test('gives a wording with and without its proclitics', () => {
    const lexicon = build('weekday 3: الأربعاء');
    for (const form of ['الاربعاء', 'والاربعاء', 'بالاربعاء', 'للاربعاء', 'وللاربعاء']) {
      expect(lexicon.readingsOf(form), form).toMatchObject([{ class: 'weekday', value: '3' }]);
    }
    expect(lexicon.readingsOf('اربعاء')).toBeUndefined();
  });

  test('marks names that are other words too', () => {
    const lexicon = build('', 'gregorian 3 egypt: مارس?');
    expect(lexicon.readingsOf('مارس')).toMatchObject([
      { class: 'month', value: 'gregorian 3', ambiguous: true },
    ]);
  });

  test('leaves out comments and empty lines', () => {
    expect(build('# a comment\n\nday-offset -1: أمس').readingsOf('امس')).toHaveLength(1);
  });

  test.each([
    ['weekday 3 الأربعاء', 'words.txt:1: no colon'],
    ['weekday 3:', 'words.txt:1: no wording'],
    ['# fine\nweekdy 3: الأربعاء', 'words.txt:2: expected'],
    ['weekday 3: 3', 'words.txt:1: «3» is not a wording'],
  ])('names file and line of the fault in «%s»', (text, message) => {
    expect(() => build(text)).toThrow(message);
    expect(() => build(text)).toThrow(TimeLexiconError);
  });

  test.each([
    ['gregorian 13 egypt: يناير', 'months.txt:1: a month is 1 to 12'],
    ['julian 1 egypt: يناير', 'months.txt:1: expected'],
    ['gregorian 1 narnia: يناير', 'months.txt:1: expected'],
  ])('names file and line of the fault in «%s»', (text, message) => {
    expect(() => build('', text)).toThrow(message);
  });
});

describe('loadTimeLexicon', () => {
  test('names all months in every region', () => {
    const lexicon = loadTimeLexicon();
    for (const region of ['egypt', 'levant', 'algeria', 'morocco'] as const) {
      for (let month = 1; month <= 12; month++) {
        expect(lexicon.monthName(month, 'gregorian', region), `${region} ${month}`).not.toBe('');
        expect(lexicon.monthName(month, 'hijri', region)).not.toBe('');
      }
    }
    expect(lexicon.monthName(7, 'gregorian', 'egypt')).toBe('يوليو');
    expect(lexicon.monthName(7, 'gregorian', 'levant')).toBe('تموز');
    expect(lexicon.monthName(7, 'gregorian', 'algeria')).toBe('جويلية');
    expect(lexicon.monthName(8, 'gregorian', 'morocco')).toBe('غشت');
    expect(lexicon.monthName(9, 'hijri', 'egypt')).toBe('رمضان');
  });
});
