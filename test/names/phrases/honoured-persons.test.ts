/**
 * Whom a body is there for, whose name stands in the title of somebody else.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('the name of whom a committee honours', () => {
  test.each<[text: string, speaker: string]>([
    ['قال رئيس لجنة تأبين الفنان سامي حداد إن الحفل مؤجل.', 'رئيس لجنة تأبين الفنان سامي حداد'],
    ['وقال المتحدث باسم لجنة تكريم كمال عون إن الحفل مفتوح.', 'المتحدث باسم لجنة تكريم كمال عون'],
    [
      'وقال المتحدث باسم لجنة توديع وإكرام المعلم الراحل كمال عون إن الخيمة نصبت.',
      'المتحدث باسم لجنة توديع وإكرام المعلم الراحل كمال عون',
    ],
  ])('is not that of whoever speaks for it: «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each<[text: string]>([
    ['قال رئيس لجنة تكريم الشعراء سامي حداد إن الحفل مؤجل.'],
    ['قال رئيس لجنة استقبال الطلبات سامي حداد إن المهلة انتهت.'],
    ['قال رئيس اللجنة سامي حداد إن الحفل مؤجل.'],
  ])('is whose office it is behind a whole body: «%s»', (text) => {
    expect(speakersOf(text)).toEqual(['سامي حداد']);
  });
});
