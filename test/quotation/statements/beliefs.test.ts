/**
 * `يعتقد أن` and its like, of a man who has told what he thinks, and of nobody. Negatives stand beside them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../support/quotations.ts';

describe('a verb of thinking without whoever thinks', () => {
  test.each<[text: string]>([
    ['ويرى الخبير بشار عازار أن السوق راكد. ويعتقد أن الأسعار ستنخفض.'],
    ['ويقول المحلل بشار عازار إن المدينة تغيرت، ويعتقد أن السبب هو الهجرة.'],
    ['ويقول المحلل بشار عازار إن المدينة تغيرت. ويتوقع أن تكبر أكثر.'],
    ['قال بشار عازار إن السوق راكد. كما يعتقد أن الأسعار ستنخفض.'],
    ['قال بشار عازار إن السوق راكد. ويعتقد أيضا أن الأسعار ستنخفض.'],
  ])('is his who has just told what he thinks: «%s»', (text) => {
    expect(speakersOf(text)).toEqual(['بشار عازار', 'بشار عازار']);
  });

  test.each<[text: string, speakers: string[]]>([
    ['ويعتقد أن الحريق بدأ في المطبخ.', []],
    ['وسرقت اللوحة قبل عام، ويعتقد أنها في الخارج.', []],
    ['قال الناطق بشار عازار إن السيارة وجدت. ويعتقد أن السائق فر.', ['بشار عازار']],
    ['وتقول سلوى عازار إن المدينة تغيرت. ويعتقد أن السبب هو الهجرة.', ['سلوى عازار']],
    ['ويقول السكان إن المدينة تغيرت. ويعتقد أن السبب هو الهجرة.', ['السكان']],
  ])('is nobody’s elsewhere: «%s»', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
