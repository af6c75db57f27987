import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/arabic/terms.ts';
import { readQuestion } from '../../../src/retrieval/question/question.ts';
import { isCommonWord, isNameLike } from '../../../src/retrieval/senses/common-words.ts';

const namesIn = (question: string) =>
  readQuestion(question)
    .concepts.filter(isNameLike)
    .map(({ typed }) => typed);

describe('isCommonWord', () => {
  test.each(['وزاره', 'اعتقلت', 'سيعتقل', 'مستشفي'])('knows «%s», or the verb it is of', (word) => {
    expect(isCommonWord(stemOf(word))).toBe(true);
  });

  test.each(['غروندبرغ', 'كيرلي', 'بوريطه'])('knows no name such as «%s»', (word) => {
    expect(isCommonWord(stemOf(word))).toBe(false);
  });
});

describe('isNameLike', () => {
  test('takes for names what no lexicon lists, and figures', () => {
    expect(namesIn('متى اعتقلت الشرطة كيرلي في 2019')).toEqual(['كيرلي', '2019']);
  });

  test('takes no verb for a name, however it is inflected', () => {
    expect(namesIn('لماذا يتأففون وتبرطمت')).toEqual([]);
  });
});
