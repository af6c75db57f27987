import { describe, expect, test } from 'vitest';
import { asksForName, findCounted, findSpoken } from '../../../src/retrieval/question/asked-for.ts';

describe('findCounted', () => {
  test.each([
    ['كم سفينة تنتظر خارج الميناء؟', 'سفينة'],
    ['عدد الجرحى في الحادث', 'الجرحى'],
    ['How many ships are waiting?', 'ships'],
    ['شحال ديال المراكب غرقو', 'المراكب'],
    ['قداش من عائلة رجعت', 'عائلة'],
    ['كام صاروخ وقع على الميناء', 'صاروخ'],
    ['قديش شخص غرق', 'شخص'],
    ['How many SAM-5 missiles were found?', 'SAM-5'],
    ['كم أمضى في السجن؟', undefined],
    ['كم دفعوا للبحارة؟', undefined],
    ['كام خسر الميناء', undefined],
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
    ['What did Sami al-Haddad say about the port?', 'Sami'],
    ['ما الذي قاله الوزير عن الميناء؟', 'الوزير'],
    ['الوزير قال خطبة الميناء فين؟', undefined],
    ['رد على البيان', undefined],
    ['من قاد الوفد؟', undefined],
    ['ما رد الفعل في العاصمة؟', undefined],
  ])('finds whose words «%s» asks for', (question, spoken) => {
    expect(findSpoken(question)).toBe(spoken);
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
