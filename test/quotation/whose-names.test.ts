/**
 * Whose name stands behind what somebody is to another: a client's, a husband's, a chief's; and the speaker's own behind it, between
 * commas. Negatives stand beside them.
 */
import { describe, expect, test } from 'vitest';
import { speakersOf } from '../support/quotations.ts';

describe('the name behind what somebody is to another', () => {
  test.each<[text: string, speaker: string]>([
    ['نفى محامي سامي حداد أن يكون موكله قد هرب.', 'محامي سامي حداد'],
    ['أكدت محامية سامي حداد أن الملف فارغ.', 'محامية سامي حداد'],
    ['وأكد محامو سامي حداد أن الملف فارغ.', 'محامو سامي حداد'],
    ['قال مدير أعمال هدى شاهين إن الملف فارغ.', 'مدير أعمال هدى شاهين'],
    ['قال مدير أعمال الفنانة هدى شاهين إن الملف فارغ.', 'مدير أعمال الفنانة هدى شاهين'],
    // … but behind a pronoun, and behind a title with `ال`
    ['أكد محاميه كمال عون أن الملف فارغ.', 'كمال عون'],
    ['أكد المحامي كمال عون أن الملف فارغ.', 'كمال عون'],
    ['قال مدير الأعمال كمال عون إن الملف فارغ.', 'كمال عون'],
  ])('is another’s in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  test.each<[text: string]>([
    ['نفى محامي سامي حداد، كمال عون، أن يكون موكله قد هرب.'],
    ['قال محامي المتهم سامي حداد، كمال عون، إن الملف فارغ.'],
    ['قال مدير أعمال الفنانة هدى شاهين، كمال عون، إن الملف فارغ.'],
    ['قال شقيق القتيل سامي حداد، كمال عون، إن الملف فارغ.'],
    ['قال مستشار الرئيس سامي حداد، كمال عون، إن الملف فارغ.'],
    ['وقال المتحدث باسم سامي حداد، كمال عون، إن الملف فارغ.'],
    ['وقال محامي الضحية، كمال عون، إن الملف فارغ.'],
  ])('is followed by the speaker’s own between commas in «%s»', (text) => {
    expect(speakersOf(text)).toEqual(['كمال عون']);
  });

  test('is the speaker’s where something else stands between the commas', () => {
    expect(speakersOf('قال نائب الرئيس سامي حداد، مساء أمس، إن الملف فارغ.')).toEqual([
      'سامي حداد',
    ]);
  });
});

describe('«بحث» before somebody', () => {
  test.each<[text: string, speaker: string]>([
    ['بحث الوزير سامي حداد ملف المياه، وأكد أن الملف فارغ.', 'سامي حداد'],
    ['بحث سامي حداد مع كمال عون ملف المياه، وأكد أن الملف فارغ.', 'سامي حداد'],
    ['وبحث مجلس الوزراء ملف المياه، وأكد أن الملف فارغ.', 'مجلس الوزراء'],
    // … and a study
    ['نشر بحث جديد في المجلة، وأكد أن النوم مفيد.', 'بحث جديد'],
  ])('is a verb in «%s»', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

describe('a short name', () => {
  test('takes no verb before it for the whole name', () => {
    const text = `وكان الرئيس حداد قد تطرق إلى الموضوع، فقال: "إن العلاقة متينة."
وهذا أمر ضروري ليرضي حداد اللوبي.`;
    expect(speakersOf(text)).toEqual(['حداد']);
  });
});

describe('whoever says one thing more behind «كما»', () => {
  test('is not whom the clause before was about', () => {
    const text =
      'أبدى حداد استعداده قبول الخطة، إذا اعترف العمال بحق الشركة، كما أكد على أن القضية "يجب حلها خارج المصنع".';
    expect(speakersOf(text)).toEqual(['حداد', 'حداد']);
  });
});
