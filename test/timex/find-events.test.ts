import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/arabic/tokens.ts';
import { buildArticle } from '../../src/corpus/paragraphs.ts';
import { findEvents } from '../../src/timex/find-events.ts';
import { findTimexes } from '../../src/timex/find-timexes.ts';
import { CREATION_TIME } from './timexes-in.ts';

/** The clauses of a text with what their date tells of. */
function eventsIn(text: string): { clause: string; dates: string; value: string | null }[] {
  const article = buildArticle({ id: 'one', text });
  const tokens = tokenize(text);
  return findEvents(article, tokens, findTimexes(text, tokens, CREATION_TIME)).map(
    ({ span, timex, dates }) => ({
      clause: text.slice(span.start, span.end),
      dates,
      value: timex.value,
    }),
  );
}

describe('findEvents', () => {
  test('gives the sentence of a date, without its full stop', () => {
    expect(eventsIn('وصل الوفد إلى العاصمة أمس. ثم غادر.')).toEqual([
      { clause: 'وصل الوفد إلى العاصمة أمس', dates: 'event', value: '2022-09-07' },
    ]);
  });

  test('dates a reporting clause as a statement, with what it reports, and what is reported by itself', () => {
    expect(eventsIn('قال الرئيس يوم الأربعاء إن بلاده ستغلق السفارة الجمعة المقبل.')).toEqual([
      {
        clause: 'قال الرئيس يوم الأربعاء إن بلاده ستغلق السفارة الجمعة المقبل',
        dates: 'statement',
        value: '2022-09-07',
      },
      { clause: 'بلاده ستغلق السفارة الجمعة المقبل', dates: 'event', value: '2022-09-09' },
    ]);
  });

  test('dates what is asked for as an event, not as the asking', () => {
    expect(eventsIn('دعت النقابة العمال إلى إضراب عام الاثنين المقبل')).toMatchObject([
      { dates: 'event' },
    ]);
    expect(eventsIn('دعت النقابة أمس العمال إلى إضراب عام')).toMatchObject([
      { dates: 'statement' },
    ]);
  });

  test('ends a clause where the next one begins after a comma', () => {
    const [event] = eventsIn('أغلقت السلطات المعبر مساء الثلاثاء، فيما نفت الحكومة علمها بالقرار.');
    expect(event?.clause).toBe('أغلقت السلطات المعبر مساء الثلاثاء');
  });

  test('keeps the commas round a date inside its clause', () => {
    const [event] = eventsIn('كسر رئيس الشركة، الأربعاء، صمته بشأن القضية.');
    expect(event?.clause).toBe('كسر رئيس الشركة، الأربعاء، صمته بشأن القضية');
  });

  test('gives the event that a clause only mentions when the date is that one’s', () => {
    const [event] = eventsIn(
      'وكانت الدولة قطعت علاقاتها مع جارتها بسبب هجوم إلكتروني حدث في منتصف يوليو، أدى إلى إغلاق الخدمات.',
    );
    expect(event).toMatchObject({ clause: 'هجوم إلكتروني حدث في منتصف يوليو', value: '2022-07' });
    // What happened in an explosion happened when it did.
    const [whole] = eventsIn('قُتل ثلاثة أشخاص في انفجار وقع فجر الخميس شرق المدينة.');
    expect(whole?.clause).toBe('قُتل ثلاثة أشخاص في انفجار وقع فجر الخميس شرق المدينة');
  });

  test('stays inside the quotation that holds the date', () => {
    const [event] = eventsIn(
      'وأضاف: «سنوقع الاتفاق النهائي مع جيراننا في أكتوبر المقبل. هذا مؤكد».',
    );
    expect(event?.clause).toContain('سنوقع الاتفاق النهائي مع جيراننا في أكتوبر المقبل');
    expect(event?.clause).not.toContain('وأضاف');
    expect(event?.dates).toBe('event');
  });

  test('leaves the dateline of an agency out', () => {
    const [event] = eventsIn('بيروت (وكالة) — أعلنت البلدية الأربعاء إغلاق الشارع الرئيسي.');
    expect(event?.clause).toBe('أعلنت البلدية الأربعاء إغلاق الشارع الرئيسي');
  });

  test('widens a clause that leans on the one before it', () => {
    const [event] = eventsIn('قررت المحكمة تأجيل الجلسة، وذلك حتى الأحد المقبل.');
    expect(event?.clause).toBe('قررت المحكمة تأجيل الجلسة، وذلك حتى الأحد المقبل');
  });

  test('finds no event for lengths, sets, ages, vague references or a date alone on its line', () => {
    for (const text of [
      'استمرت الحرب ثلاث سنوات كاملة',
      'تمنح الجائزة كل عامين للكتاب',
      'قال (55 عاما) إنه سيعود',
      'لم يصل أحد حتى الآن إلى هنا',
      'الأربعاء 7 سبتمبر 2022',
      'وصل الوزير في يوم معين إلى هنا',
    ]) {
      expect(eventsIn(text), text).toEqual([]);
    }
  });

  test('leaves out what stands in the article’s marks', () => {
    const line = 'أرسل الحلف وفدا رفيع المستوى إلى العاصمة اليوم الأربعاء لمساعدتها.';
    expect(eventsIn(`${line}\n{{ article.published 2022 }}\n${line}`)).toHaveLength(1);
  });
});
