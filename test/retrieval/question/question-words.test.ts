import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../../src/arabic/lexicon.ts';
import { tokenize } from '../../../src/arabic/tokens.ts';
import {
  findQuestionType,
  findTold,
  isFrame,
  isLight,
  parseQuestionWords,
} from '../../../src/retrieval/question/question-words.ts';

describe('findQuestionType', () => {
  test.each([
    ['who', ['من قاد الوفد؟', 'مين حذر من الهجوم', 'اسم السفير الجديد', 'Who led the team?']],
    ['when', ['متى تبدأ المحادثات؟', 'إمتى وصل الوفد', 'في أي سنة تأسس الحلف؟', 'موعد القمة']],
    ['where', ['أين عقد الاجتماع؟', 'وين اعتقلوه', 'في أي مدينة وقع الانفجار؟', 'in which city']],
    ['where', ['من أين وصلت الشحنة؟', 'من وين دخلوا', 'لوين راحت السفينة', 'من أي ميناء أبحرت؟']],
    ['when', ['من متى سكروا المعبر', 'من ايمتا شغال المعبر', 'المعبر مسكر لإمتى']],
    ['where', ['منين جت الشحنة', 'الشحنة جت منين']],
    ['how-many', ['What share of the ships sank?', 'What proportion voted?']],
    ['what', ['الوزير موافق على دولة اتحادية؟']],
    ['how-many', ['كم عدد القتلى؟', 'بكم بيع القصر', 'قديش صار السعر', 'How many were hurt?']],
    ['why', ['لماذا استقال الوزير؟', 'ليش سكروا المعبر', 'ما سبب الخلاف؟', 'Why did he resign?']],
    ['yes-no', ['هل استقال الوزير؟', 'Did the minister resign?', 'استقال الوزير ولا لا']],
    ['who', ['أي جهة توسطت بينهما؟', 'Which French diplomat left?']],
    ['why', ['ما الذي جعل الوزير يستقيل؟', 'What does the minister blame for the delay?']],
    ['what', ['ماذا قال الوزير؟', 'رد الوزارة على البيان', 'What did he say?', '', '؟!']],
  ])('reads %s', (type, wordings) => {
    for (const wording of wordings) expect(findQuestionType(tokenize(wording)), wording).toBe(type);
  });
});

describe('isFrame', () => {
  test.each(['عدد', 'الاسم', 'سبب', 'مدينة', 'بموعد', 'لسبب', 'واحد'])(
    'takes «%s» for a framing noun',
    (word) => {
      expect(isFrame(tokenize(word)[0]?.form ?? '')).toBe(true);
    },
  );

  test.each(['هجوم', 'الوزير', 'عددهم', 'برد', 'موعود'])('does not take «%s» for one', (word) => {
    expect(isFrame(tokenize(word)[0]?.form ?? '')).toBe(false);
  });
});

describe('findTold', () => {
  test.each([
    ['how-many', 'أصيب 12 شخصاً'],
    ['how-many', 'قتل ثلاثة جنود'],
    ['when', 'وقع الهجوم في تموز'],
    ['when', 'منذ 2016'],
    ['where', 'في العاصمة'],
    ['why', 'بسبب العاصفة'],
  ])('finds %s in «%s»', (type, sentence) => {
    expect(findTold(tokenize(sentence))).toContain(type);
  });

  test('finds nothing in a sentence that tells no such thing', () => {
    expect([...findTold(tokenize('ناقش الوفدان التعاون'))]).toEqual([]);
  });
});

describe('parseQuestionWords', () => {
  test.each([
    ['who: من', 'expected `type role: words`'],
    ['whose asks: من', 'expected `type role: words`'],
    ['who asks: من ؟', '«؟» is not a word'],
  ])('names the line of «%s»', (line, fault) => {
    expect(() => parseQuestionWords(`# أسئلة\n${line}`, 'question-words.txt')).toThrow(
      LexiconError,
    );
    expect(() => parseQuestionWords(`# أسئلة\n${line}`, 'question-words.txt')).toThrow(
      `question-words.txt:2: ${fault}`,
    );
  });
});

describe('isLight', () => {
  test.each(['حدث', 'ينوي', 'happened', 'الثانية', 'هيبقى', 'بيقدر', 'عايزة'])(
    'knows that «%s» carries others',
    (word) => {
      expect(isLight(word)).toBe(true);
    },
  );

  test.each(['استقال', 'سفينة', 'resigned', 'هيسافر'])('knows that «%s» is a subject', (word) => {
    expect(isLight(word)).toBe(false);
  });
});
