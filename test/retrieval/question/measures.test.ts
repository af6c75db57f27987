import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/arabic/tokens.ts';
import { findMeasure, isUnit, parseMeasures } from '../../../src/retrieval/question/measures.ts';

describe('findMeasure', () => {
  test.each([
    [
      'money',
      [
        'كم يبلغ سعر البرميل؟',
        'بكم بيع القصر',
        'How much did the dam cost?',
        'How much does the port still owe?',
        'كم أنفقت البلدية؟',
      ],
    ],
    ['time', ['كم مدة العقوبة؟', 'عمر الرئيس', 'How long did the siege last?']],
    [
      'share',
      [
        'كم نسبة المشاركة؟',
        'What percentage voted?',
        'كم في المية من السفن غرق',
        'كام بالمية زاد السعر',
        'How far did the shares drop?',
      ],
    ],
    ['length', ['كم يبلغ ارتفاع السد؟', 'How far is the port from the dam?', 'كم يبعد الميناء؟']],
    [
      undefined,
      ['كم سفينة تنتظر؟', 'بعد كم ساعة رست السفينة؟', 'عدد الجرحى', 'How many ships wait?'],
    ],
  ])('reads %s', (measure, wordings) => {
    for (const wording of wordings) expect(findMeasure(tokenize(wording)), wording).toBe(measure);
  });
});

describe('isUnit', () => {
  test('knows units with and without what is written onto them', () => {
    expect(isUnit('دولار', 'money')).toBe(true);
    expect(isUnit('بالدولار', 'money')).toBe(true);
    expect(isUnit('%', 'share')).toBe(true);
    expect(isUnit('سفينه', 'money')).toBe(false);
  });
});

describe('parseMeasures', () => {
  test.each(['weight units: طن', 'money: دولار', 'money units:'])(
    'names the line of «%s»',
    (line) => {
      expect(() => parseMeasures(line, 'measures.txt')).toThrow(
        'measures.txt:1: expected `measure',
      );
    },
  );
});
