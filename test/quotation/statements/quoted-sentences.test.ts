/**
 * Sentences that are a quotation, and the words by which they are tied to whoever spoke.
 *
 * @module
 */
import { describe, expect, test } from 'vitest';
import { contentsOf, quotationsOf, speakersOf } from '../../support/quotations.ts';

const BEFORE = 'قالت المزارعة سلمى حداد إن البئر جفت.';

describe('a sentence that is a quotation', () => {
  test.each([
    '"نحمل الماء من الوادي كل صباح"، بحسب تعبيرها.',
    '"نحمل الماء من الوادي كل صباح"، على حد قولها.',
    '"نحمل الماء من الوادي كل صباح"، وفق وصفها.',
    '"نحمل الماء من الوادي كل صباح"، كما تقول.',
    '"نحمل الماء من الوادي كل صباح"، تضيف.',
  ])('is said by whoever spoke before in «%s»', (sentence) => {
    const text = `${BEFORE}\n${sentence}`;
    expect(speakersOf(text)).toEqual(['سلمى حداد', 'سلمى حداد']);
    expect(contentsOf(text)[1]).toBe('نحمل الماء من الوادي كل صباح');
  });

  test.each<[text: string, speaker: string, content: string]>([
    [
      '«سنعود أقوى».. بهذه العبارة استهل المدرب سامي حداد حديثه للصحافة.',
      'سامي حداد',
      'سنعود أقوى',
    ],
    [
      '«لم أبع شيئا منذ شهر»، هكذا لخص البائع سامي حداد حال السوق.',
      'سامي حداد',
      'لم أبع شيئا منذ شهر',
    ],
    [
      '«الوزارة لا تعلق على الأحكام»، هكذا رد المتحدث سامي حداد على سؤالنا.',
      'سامي حداد',
      'الوزارة لا تعلق على الأحكام',
    ],
    [
      'التطبيق سيكون متاحا الأسبوع المقبل، هذا ما أعلنه وزير الصحة سامي حداد في مقابلة.',
      'سامي حداد',
      'التطبيق سيكون متاحا الأسبوع المقبل',
    ],
    [
      '«هنا وقفت أول مرة»، تقول الممثلة سلمى حداد بحسرة، قبل أن تضيف أن المسرح مغلق.',
      'سلمى حداد',
      'هنا وقفت أول مرة',
    ],
  ])('is tied to its speaker in «%s»', (text, speaker, content) => {
    const [first] = quotationsOf(text);
    expect(first?.speaker.name).toBe(speaker);
    expect(contentsOf(text)[0]).toBe(content);
  });

  test('keeps the speaker of a quotation for the verb after it', () => {
    expect(
      speakersOf('«هنا وقفت أول مرة»، تقول الممثلة سلمى حداد بحسرة، قبل أن تضيف أن المسرح مغلق.'),
    ).toEqual(['سلمى حداد', 'سلمى حداد']);
  });

  test.each([
    // Words of the reporter's after a name in marks, and a sentence that goes on.
    `${BEFORE}\n"الوادي" اسم القرية، كما يعرفها أهلها.`,
    `${BEFORE}\nهكذا انتهى الموسم في القرية.`,
    `${BEFORE}\nبهذه الطريقة يسقي سكان القرية حقولهم.`,
  ])('is nothing that nobody said, as in «%s»', (text) => {
    expect(speakersOf(text)).toEqual(['سلمى حداد']);
  });
});

describe('a quotation behind the sentence that names its speaker', () => {
  test('is that speaker’s, and has no cue', () => {
    const [, second] = quotationsOf(`${BEFORE} "لم يأت إلينا أحد من البلدية."`);
    expect(second?.speaker.name).toBe('سلمى حداد');
    expect(second?.cue).toBeUndefined();
  });

  test.each([
    // In a paragraph of its own, of two words, and behind a sentence in which nobody speaks.
    `${BEFORE}\n"لم يأت إلينا أحد من البلدية."`,
    `${BEFORE} "بئر الأمل".`,
    'جفت البئر في الصيف. "لم يأت إلينا أحد من البلدية."',
  ])('is nobody’s in «%s»', (text) => {
    expect(quotationsOf(text).filter(({ cue }) => cue === undefined)).toEqual([]);
  });
});

describe('a speaker who says no more', () => {
  test.each<[text: string, speaker: string]>([
    ['لكن وكيله، المحامي سامي حداد، اكتفى بالقول عبر حسابه إن "الكلام لا يصنع عقدا".', 'سامي حداد'],
    ['واكتفى مقرر اللجنة سامي حداد بالقول في اتصال بنا إن الباب ما زال مفتوحا.', 'سامي حداد'],
  ])('is whoever contents himself in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test('is not whom the question was about', () => {
    const text =
      'قال المدرب سامي حداد إن الفريق جاهز. وعن مصير المهاجم رامي نعيم اكتفى بالقول: "اسألوا الإدارة".';
    expect(speakersOf(text)).toEqual(['سامي حداد', 'سامي حداد']);
  });
});
