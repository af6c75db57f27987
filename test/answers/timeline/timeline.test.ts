import { describe, expect, test } from 'vitest';
import { RequestError } from '../../../src/answers/asked/request-error.ts';
import type { Entry } from '../../../src/answers/reply/answer.ts';
import { type TimelineOptions, tellTimeline } from '../../../src/answers/timeline/timeline.ts';
import { checkVerbatim } from '../../../src/answers/verbatim-gate.ts';
import type { Library } from '../../../src/library/library.ts';
import { article } from '../../support/articles.ts';
import { libraryOf, seedLibrary } from '../../support/libraries.ts';

const seeds = seedLibrary();
const entriesOf = async (library: Library, options: TimelineOptions = {}): Promise<Entry[]> => {
  const answer = await tellTimeline(library, options, 'ar');
  await checkVerbatim(answer, library);
  return answer.sections.flatMap((section) => section.entries);
};

describe('tellTimeline', () => {
  test('puts the seeds’ events in order, with their citations and how each date is known', async () => {
    const entries = await entriesOf(seeds);
    expect(entries.map(({ label }) => label)).toEqual([
      'منتصف يوليو 2022',
      'الأربعاء 7 سبتمبر 2022',
      'الأربعاء 21 سبتمبر 2022',
    ]);
    expect(entries.map(({ excerpt }) => excerpt.article)).toEqual([
      'nato-delegation-albania',
      'mehr-un-albania',
      'nato-delegation-albania',
    ]);
    expect(entries.every(({ notes }) => notes[0] === 'التاريخ محسوب من تاريخ النشر')).toBe(true);
  });

  test('keeps to the topic', async () => {
    const library = libraryOf(
      article('انهار جسر المدينة القديم فوق النهر في 3 مايو 2021.', { id: 'bridge' }),
      article('انتخب البرلمان رئيسا جديدا للحكومة في 4 مايو 2021.', { id: 'vote' }),
    );
    expect(
      (await entriesOf(library, { topic: 'جسر النهر' })).map(({ excerpt }) => excerpt.article),
    ).toEqual(['bridge']);
    const answer = await tellTimeline(seeds, { topic: 'أسعار القمح' }, 'ar');
    expect([answer.refused, answer.sections]).toEqual([true, []]);
  });

  test('takes from and to for the events’ dates', async () => {
    expect(await entriesOf(seeds, { from: '2022-09-01', to: '2022-09-10' })).toHaveLength(1);
    expect(await entriesOf(seeds, { to: '2022-08' })).toHaveLength(1);
  });

  test('writes dates in the calendar and month names asked for', async () => {
    expect((await entriesOf(seeds, { calendar: 'both', months: 'levant' }))[1]?.label).toBe(
      'الأربعاء 7 أيلول 2022 (11 صفر 1444 هـ)',
    );
  });

  test('tells the same event once, with every citation', async () => {
    const library = libraryOf(
      article('انهار جسر المدينة القديم فوق النهر يوم 3 مايو 2021 بعد أمطار غزيرة.', {
        id: 'first',
        published: '2021-05-04',
      }),
      article('وكان جسر المدينة القديم قد انهار فوق النهر في 3 مايو 2021.', {
        id: 'later',
        published: '2021-06-10',
      }),
    );
    const entries = await entriesOf(library);
    expect(entries.map(({ label, citations }) => [label, citations.map((c) => c.article)])).toEqual(
      [['الاثنين 3 مايو 2021', ['first', 'later']]],
    );
  });

  test('keeps two events of one day apart', async () => {
    const library = libraryOf(
      article('انهار جسر المدينة القديم فوق النهر يوم 3 مايو 2021.', { id: 'bridge' }),
      article('انتخب البرلمان رئيسا جديدا للحكومة في 3 مايو 2021.', { id: 'vote' }),
    );
    expect(await entriesOf(library)).toHaveLength(2);
  });

  test('marks an event that two articles date differently', async () => {
    const library = libraryOf(
      article('انهار جسر المدينة القديم فوق النهر الكبير في 3 مايو 2021.', { id: 'one' }),
      article('انهار جسر المدينة القديم فوق النهر الكبير في 5 مايو 2021.', { id: 'other' }),
    );
    const entries = await entriesOf(library);
    expect(entries).toHaveLength(2);
    for (const { notes } of entries) expect(notes.join()).toContain('بتاريخ مختلف');
  });

  test('marks a figure that differs between two tellings, and shows both', async () => {
    const library = libraryOf(
      article('انهار جسر المدينة القديم فوق النهر في 3 مايو 2021 وقتل 12 عاملا.', { id: 'one' }),
      article('انهار جسر المدينة القديم فوق النهر في 3 مايو 2021 وقتل 15 عاملا.', { id: 'other' }),
    );
    const entries = await entriesOf(library);
    expect(entries).toHaveLength(2);
    for (const { notes } of entries) expect(notes.join()).toContain('رقماً مختلفاً');
  });

  test('marks a weekday that does not fall on its date', async () => {
    const library = libraryOf(
      article('انهار جسر المدينة القديم يوم الأربعاء 16 سبتمبر 2022 فوق النهر.', { id: 'one' }),
    );
    expect((await entriesOf(library))[0]?.notes.join()).toContain('اليوم لا يوافق التاريخ');
  });

  test('shows the ten key dates, or all', async () => {
    const days = Array.from({ length: 14 }, (_, i) => i + 1);
    const library = libraryOf(
      ...days.map((day) =>
        article(`افتتح الوزير رقم ${day} معرضا جديدا في ${day} مايو 2021.`, { id: `d${day}` }),
      ),
    );
    expect(await entriesOf(library)).toHaveLength(10);
    expect(await entriesOf(library, { dates: 'all' })).toHaveLength(14);
    const more = (await tellTimeline(library, {}, 'en')).actions[0];
    expect(more).toEqual({
      label: 'All dates',
      query: { command: 'timeline', options: { dates: 'all' } },
    });
  });

  test('sets a date that the text does not tell apart, last', async () => {
    const library = libraryOf(article('وصل الوفد إلى العاصمة يوم الأربعاء.', { id: 'undated' }));
    const answer = await tellTimeline(library, {}, 'ar');
    expect(answer.sections.map(({ heading }) => heading)).toEqual(['بلا تاريخ محدد']);
    expect(answer.sections[0]?.entries[0]?.notes[0]).toContain('يوم الأربعاء');
  });

  test.each([{ topic: 'في من' }, { from: '2022-02-30' }, { publisher: 'لا أحد' }])(
    'refuses %j',
    (options) => expect(tellTimeline(seeds, options, 'ar')).rejects.toThrow(RequestError),
  );
});
