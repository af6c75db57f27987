import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../src/arabic/sentences.ts';
import { tokenize } from '../../src/arabic/tokens.ts';
import { sliceSpan } from '../../src/corpus/span.ts';
import { anyNewsText } from '../support/articles.ts';

const sentencesOf = (text: string) =>
  findSentences(tokenize(text)).map((span) => sliceSpan(text, span));

describe('findSentences', () => {
  test.each([
    ['two sentences', 'انتهى الاجتماع. غادر الوفد.', ['انتهى الاجتماع.', 'غادر الوفد.']],
    ['a stop without its space', 'انتهى الاجتماع.وغادر الوفد', ['انتهى الاجتماع.', 'وغادر الوفد']],
    ['a question', 'هل انتهى؟ نعم!', ['هل انتهى؟', 'نعم!']],
    ['a closing mark after the stop', 'قال: «انتهى.» ثم غادر.', ['قال: «انتهى.» ثم غادر.']],
    [
      'a stop inside quotation marks',
      'قال «لا. لن نوقع» وغادر. انتهى',
      ['قال «لا. لن نوقع» وغادر.', 'انتهى'],
    ],
    ['a mark never closed', 'قال «لا. لن نوقع. انتهى', ['قال «لا.', 'لن نوقع.', 'انتهى']],
    [
      'a straight mark never closed, where another one opens',
      'قال إن "الدين كبير. من جهتها قالت إن "الدخل قليل". انتهى',
      ['قال إن "الدين كبير.', 'من جهتها قالت إن "الدخل قليل".', 'انتهى'],
    ],
    [
      'no pair of straight marks with a stop inside',
      'قال "لا. لن نوقع" وغادر. انتهى',
      ['قال "لا. لن نوقع" وغادر.', 'انتهى'],
    ],
    ['a title', 'وصل د. سامي اليوم. انتهى', ['وصل د. سامي اليوم.', 'انتهى']],
    ['a decimal', 'ارتفع 3.5 في المئة. انتهى', ['ارتفع 3.5 في المئة.', 'انتهى']],
    ['a title with its stop apart', 'وصل د . سامي. انتهى', ['وصل د . سامي.', 'انتهى']],
    ['an era with its stop apart', 'في 2010 م . وصل', ['في 2010 م .', 'وصل']],
    ['initials with stops apart', 'شركة ش .م .خ للنقل. انتهى', ['شركة ش .م .خ للنقل.', 'انتهى']],
    ['a decimal the other way round', 'بلغ 3 .5 مليون. انتهى', ['بلغ 3 .5 مليون.', 'انتهى']],
    ['a figure that opens a sentence', 'في 2015 . 12 قتيلا', ['في 2015 .', '12 قتيلا']],
    ['an omission', 'يعاني العطش . . . والظلام. انتهى', ['يعاني العطش . . . والظلام.', 'انتهى']],
    ['dots before a word', 'وجدنا البئر ...لقد جفت. انتهى', ['وجدنا البئر ...لقد جفت.', 'انتهى']],
    ['an address', 'بحسب www.example.org أمس. انتهى', ['بحسب www.example.org أمس.', 'انتهى']],
    ['lines', 'عنوان\nنص', ['عنوان', 'نص']],
    ['a raised dot', 'فاز الفريق · وعن الإصابات قال', ['فاز الفريق ·', 'وعن الإصابات قال']],
    ['the raised dot of a list', 'النتائج:\n· فاز الفريق', ['النتائج:', '· فاز الفريق']],
    ['dots', 'انتظر... ثم قال', ['انتظر...', 'ثم قال']],
  ])('cuts %s', (_what, text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  test('of any text, cover every token once, in order', () => {
    fc.assert(
      fc.property(anyNewsText, (text) => {
        const tokens = tokenize(text);
        const spans = findSentences(tokens);
        expect(
          spans.flatMap((span) => tokens.filter((t) => t.start >= span.start && t.end <= span.end)),
        ).toEqual(tokens);
      }),
    );
  });
});
