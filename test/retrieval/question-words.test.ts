import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../src/arabic/lexicon.ts';
import { tokenize } from '../../src/arabic/tokens.ts';
import {
  asksForName,
  findCounted,
  findQuestionType,
  findSpoken,
  findTold,
  isFrame,
  isLight,
  parseQuestionWords,
} from '../../src/retrieval/question-words.ts';

describe('findQuestionType', () => {
  test.each([
    ['who', ['من قاد الوفد؟', 'مين حذر من الهجوم', 'اسم السفير الجديد', 'Who led the team?']],
    ['when', ['متى تبدأ المحادثات؟', 'إمتى وصل الوفد', 'في أي سنة تأسس الحلف؟', 'موعد القمة']],
    ['where', ['أين عقد الاجتماع؟', 'وين اعتقلوه', 'في أي مدينة وقع الانفجار؟', 'in which city']],
    ['where', ['من أين وصلت الشحنة؟', 'من وين دخلوا', 'لوين راحت السفينة', 'من أي ميناء أبحرت؟']],
    ['when', ['من متى سكروا المعبر']],
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

describe('findCounted', () => {
  test.each([
    ['كم سفينة تنتظر خارج الميناء؟', 'سفينة'],
    ['عدد الجرحى في الحادث', 'الجرحى'],
    ['How many ships are waiting?', 'ships'],
    ['شحال ديال المراكب غرقو', 'المراكب'],
    ['قداش من عائلة رجعت', 'عائلة'],
    ['كم أمضى في السجن؟', undefined],
    ['كم من الوقت أمضى؟', 'الوقت'],
  ])('finds what «%s» counts', (question, counted) => {
    expect(findCounted(question)).toBe(counted);
  });
});

describe('findSpoken', () => {
  test.each([
    ['رد قاسمي على المغرب', 'قاسمي'],
    ['ماذا قال الوزير عن الميناء؟', 'الوزير'],
    ['What did Macron say about the truce?', 'Macron'],
    ['رد على البيان', undefined],
    ['من قاد الوفد؟', undefined],
    ['ما رد الفعل في العاصمة؟', undefined],
  ])('finds whose words «%s» asks for', (question, spoken) => {
    expect(findSpoken(question)).toBe(spoken);
  });
});

describe('isFrame', () => {
  test.each(['عدد', 'الاسم', 'سبب', 'مدينة'])('takes «%s» for a framing noun', (word) => {
    expect(isFrame(tokenize(word)[0]?.form ?? '')).toBe(true);
  });

  test.each(['هجوم', 'الوزير', 'عددهم'])('does not take «%s» for one', (word) => {
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

describe('asksForName', () => {
  test.each(['من هو مدير الميناء؟', 'ما اسم السفينة', 'Who is the captain?', 'name of the ship'])(
    'hears a name asked for in «%s»',
    (question) => {
      expect(asksForName(question)).toBe(true);
    },
  );

  test.each(['من أغلق الميناء؟', 'متى رست السفينة', 'Who closed the port?'])(
    'hears none in «%s»',
    (question) => {
      expect(asksForName(question)).toBe(false);
    },
  );
});

describe('isLight', () => {
  test.each(['حدث', 'ينوي', 'happened', 'الثانية'])('knows that «%s» carries others', (word) => {
    expect(isLight(word)).toBe(true);
  });

  test.each(['استقال', 'سفينة', 'resigned'])('knows that «%s» is a subject', (word) => {
    expect(isLight(word)).toBe(false);
  });
});
