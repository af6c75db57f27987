/**
 * Two people whom a title, a pronoun or a document could make one: each keeps what is theirs. The title that does mean
 * the person before stands beside them.
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, speakersOf } from '../support/quotations.ts';

describe('two speakers', () => {
  test.each<[text: string, speakers: string[]]>([
    // A verb whose subject stands in the sentence before.
    [
      'قالت الشرطة إن الطريق مغلق. وكان المشتبه به قد فر من السجن. وقال للمحققين إنه كان ينوي السفر.',
      ['الشرطة', 'المشتبه به'],
    ],
    [
      'وقالت الوزيرة إن القرار نهائي. واحتج المعلمون أمام الوزارة. وقالوا إنهم سيواصلون الإضراب.',
      ['الوزيرة', 'المعلمون'],
    ],
    ['قالت الأم إن ابنها خرج صباحا. أما زوجها فقال إن الهاتف أغلق ظهرا.', ['الأم', 'زوجها']],
    ['نظم المعلمون اعتصاما، وقالوا إن رواتبهم متأخرة.', ['المعلمون']],
    ['شن المدرب سامي حداد هجوما على الحكام، مؤكدا أن فريقه ظلم.', ['سامي حداد']],
    ['قال المدير إن الأدوية متوفرة، وطمأن المرضى بأن المخزون كاف.', ['المدير', 'المدير']],
  ])('in %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('where a statement begins and ends', () => {
  test.each<[text: string, contents: string[]]>([
    ['انهار جسر في المدينة، على ما أعلن حاكم المنطقة.', ['انهار جسر في المدينة']],
    ['وبرأي النائب قاسم هاشم، لا بديل عن الحوار.', ['لا بديل عن الحوار']],
    ['قال المدرب إن فريقه جاهز، وتأتي هذه التصريحات قبل النهائي.', ['فريقه جاهز']],
  ])('in %s', (text, contents) => {
    expect(contentsOf(text)).toEqual(contents);
  });
});
