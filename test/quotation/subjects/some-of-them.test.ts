/**
 * `أحدهم`, `بعضهم`, `إحداهن` as whoever speaks: the pronoun ends the phrase, and what stands behind it is what the verb is about.
 * Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('one or some of those who were told of', () => {
  test.each<[text: string, speaker: string]>([
    ['كتب الركاب شكاواهم، ووصف أحدهم القطار بأنه "بطيء".', 'أحدهم'],
    ['احتج الركاب أمس، ووصف بعضهم القطار بأنه "بطيء".', 'بعضهم'],
    ['كتبت الراكبات شكاواهن، ووصفت إحداهن القطار بأنه "بطيء".', 'إحداهن'],
    ['احتج الركاب أمس، وطالب أحدهم الشركة بالتعويض.', 'أحدهم'],
    ['وتجمعت الطالبات، واتهمت إحداهن الإدارة بالتقصير.', 'إحداهن'],
    ['ووصل المزارعون، وحذر أحدهم البلدية من أن القناة ستجف.', 'أحدهم'],
    ['وحضر النقاد العرض، وقال بعضهم إن الفيلم ممل.', 'بعضهم'],
    // … and as those whom a verb is about
    ['ووصف ماهر دباس أحدهم بأنه "كاذب".', 'ماهر دباس'],
    ['واتهم ماهر دباس بعضهم بالكذب.', 'ماهر دباس'],
    ['وحضر النقاد العرض، ووصف أحد النقاد الفيلم بأنه "ممل".', 'أحد النقاد'],
  ])('speaks alone or not in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
