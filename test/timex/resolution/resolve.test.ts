import { describe, expect, test } from 'vitest';
import { foundIn, timexesIn } from '../timexes-in.ts';

const valuesIn = (...args: Parameters<typeof foundIn>) =>
  foundIn(...args).map(([, value]) => value);

describe('resolving against the creation time', () => {
  test('takes the weekday before, after or closest to it', () => {
    // 2022-09-08 is a Thursday.
    expect(valuesIn('الاثنين', '2022-09-08', 'past')).toEqual(['2022-09-05']);
    expect(valuesIn('الاثنين', '2022-09-08', 'future')).toEqual(['2022-09-12']);
    expect(valuesIn('السبت', '2022-09-08', 'closest')).toEqual(['2022-09-10']);
    expect(valuesIn('الخميس', '2022-09-08', 'past')).toEqual(['2022-09-08']);
    expect(valuesIn('الخميس', '2022-09-08', 'future')).toEqual(['2022-09-15']);
  });

  test('takes the weekday to come after a future verb, and the one before where something was said on it', () => {
    expect(valuesIn('ومن المقرر أن يلتقي الرئيسان في العاصمة الاثنين')).toEqual(['2022-09-12']);
    expect(valuesIn('سيزور الوزير المدينة السبت')).toEqual(['2022-09-10']);
    expect(valuesIn('والحكم يتوقع صدوره قبل الاثنين')).toEqual(['2022-09-12']);
    expect(valuesIn('ويرتقب افتتاح الجسر في فبراير')).toEqual(['2023-02']);
    expect(valuesIn('وقال الأربعاء إنه سيزور المدينة')).toEqual(['2022-09-07']);
    expect(valuesIn('سيلتقي الوزير الوفد الذي وصل الثلاثاء')).toEqual(['2022-09-06']);
    expect(valuesIn('وجدت سيارة في المدينة السبت')).toEqual(['2022-09-03']);
  });

  test.each([
    'سيلتقي الوزير نظيره في القصر، الاثنين',
    'سيجتمع المدرب باللاعبين الاثنين',
    'وسيفتتح المعرض في المدينة، الاثنين',
    'سيناقش المجلس الخطة الاثنين',
    'وستركز الجلسة على القمح، الاثنين',
    'سينظم النادي سباقا، الاثنين',
    'سيتم فتح الجسر الاثنين',
    'وستبدأ المباراة الاثنين',
  ])('takes the weekday to come in «%s»', (text) => {
    expect(valuesIn(text)).toEqual(['2022-09-12']);
  });

  test.each([
    'تسلم سيلفا الجائزة الاثنين',
    'زار سيدني مع الفريق الاثنين',
    'عاد سيمون إلى الملعب، الاثنين',
    'قاد سيارته إلى المدينة، الاثنين',
  ])('takes the weekday before in «%s»', (text) => {
    expect(valuesIn(text)).toEqual(['2022-09-05']);
  });

  test('takes a month without its year from the year it was written in', () => {
    expect(valuesIn('في ديسمبر', '2018-04-03')).toEqual(['2017-12']);
    expect(valuesIn('في 16 يوليو', '2018-07-13')).toEqual(['2018-07-16']);
    expect(valuesIn('في أبريل الماضي', '2018-10-05')).toEqual(['2018-04']);
    expect(valuesIn('في يناير المقبل', '2018-10-05')).toEqual(['2019-01']);
    expect(valuesIn('في مايو', '2018-10-05', 'future')).toEqual(['2019-05']);
  });

  test('reads a Tunisian end and a Maghrebi summer', () => {
    expect(valuesIn('قبل موفى السنة', '2015-09-18')).toEqual(['2015 END']);
    expect(valuesIn('خلال صائفة 2015', '2018-01-31')).toEqual(['2015-SU']);
    expect(valuesIn('الصائفة الماضية', '2018-01-31')).toEqual(['2017-SU']);
  });

  test('reads an ISO date-time as its day on the wall', () => {
    expect(valuesIn('أمس', '2022-09-08T00:30:00-11:00')).toEqual(['2022-09-07']);
  });

  test('names what it counted from', () => {
    expect(timexesIn('أمس')[0]?.reason).toContain('creation time 2022-09-08');
    expect(timexesIn('أمس')[0]?.basis).toBe('relative');
    expect(timexesIn('عام 2014')[0]?.basis).toBe('explicit');
  });
});

describe('resolving without a creation time', () => {
  test('leaves open what cannot be known', () => {
    const open = (text: string) => valuesIn(text, null)[0];
    expect(open('يوم الأربعاء')).toBe('XXXX-WXX-3');
    expect(open('اليوم الخميس')).toBe('XXXX-WXX-4');
    expect(open('أمس الجمعة')).toBe('XXXX-WXX-5');
    expect(open('صباح اليوم السبت')).toBe('XXXX-WXX-6TMO');
    expect(open('أبريل/نيسان الماضي')).toBe('XXXX-04');
    expect(open('24 فبراير')).toBe('XXXX-02-24');
    expect(open('السادس والعشرين من الشهر الحالي')).toBe('XXXX-XX-26');
    expect(open('الساعة 5:30 مساء')).toBe('T17:30');
    expect(open('نهاية 2022')).toBe('2022 END');
  });

  test('gives null with a reason where not even a pattern is known', () => {
    for (const text of ['وصل أمس', 'اليوم', 'العام الماضي', 'الأسبوع المقبل', 'قبل عامين']) {
      expect(timexesIn(text, null)[0], text).toMatchObject({ value: null, basis: 'unresolved' });
      expect(timexesIn(text, null)[0]?.reason, text).toContain('not known');
    }
  });

  test('works weekdays out from the day that the text gives as its own', () => {
    const text =
      'قررت المحكمة اليوم السبت (01 دجنبر) تأجيل الجلسة التي بدأت الخميس وحضرها كثيرون مساء الجمعة';
    expect(valuesIn(text, null)).toEqual(['XXXX-12-01', 'XXXX-11-29', 'XXXX-11-30TEV']);
    expect(valuesIn('اليوم الجمعة 12 أوت 2016 وأعلن أمس', null)).toEqual([
      '2016-08-12',
      '2016-08-11',
    ]);
    expect(valuesIn('أمس الجمعة 4 مايو 2018 وقال اليوم', null)).toEqual([
      '2018-05-04',
      '2018-05-05',
    ]);
  });

  test('takes the year from the same day in another calendar', () => {
    expect(valuesIn('12 محرم 1440هـ الموافق 22 سبتمبر', null)).toEqual(['2018-09-22']);
  });
});

describe('resolving against a date that the text has set', () => {
  test('follows what points back', () => {
    expect(valuesIn('وقع الهجوم في 3 مارس 2020. وفي ذلك اليوم أعلنت الحكومة')).toEqual([
      '2020-03-03',
      '2020-03-03',
    ]);
    expect(valuesIn('وقع الهجوم في 3 مارس 2020، وفي اليوم التالي')).toEqual([
      '2020-03-03',
      '2020-03-04',
    ]);
    expect(valuesIn('قتل في 5 مارس 2020. وبعد يومين، أعلن')).toEqual(['2020-03-05', '2020-03-07']);
    expect(valuesIn('تأسس عام 1998 وفي العام نفسه')).toEqual(['1998', '1998']);
    expect(valuesIn('تأسس عام 1998. وفي مارس من العام نفسه')).toEqual(['1998', '1998-03']);
    expect(valuesIn('أعلن الأربعاء. وقال عند الساعة العاشرة صباحا')).toEqual([
      '2022-09-07',
      '2022-09-07T10:00',
    ]);
  });

  test('counts from the day of speaking inside a quotation', () => {
    expect(valuesIn('وقال الوزير أمس الأربعاء: «سنوقع الاتفاق اليوم ونعلنه غدا».')).toEqual([
      '2022-09-07',
      '2022-09-07',
      '2022-09-08',
    ]);
    // Not after the quotation, and not where nobody told when it was said.
    expect(valuesIn('قال أمس: «نعم». ووصل اليوم')).toEqual(['2022-09-07', '2022-09-08']);
    expect(valuesIn('قال: «نوقع اليوم»')).toEqual(['2022-09-08']);
  });

  test('does not count from the creation time what the text counts from elsewhere', () => {
    expect(timexesIn('ولد في القرية. وبعد ثماني سنوات، رحل').map(({ value }) => value)).toEqual([
      null,
    ]);
    expect(timexesIn('وفي ذلك اليوم قال')[0]).toMatchObject({ value: null, basis: 'unresolved' });
  });
});

describe('contradictions', () => {
  test('tells of a weekday that does not fall on its date', () => {
    // 16 September 2022 was a Friday.
    const [timex] = timexesIn('الأربعاء 16 سبتمبر 2022');
    expect(timex).toMatchObject({ value: '2022-09-16' });
    expect(timex?.contradiction).toContain('2022-09-16');
    expect(timexesIn('الجمعة 16 سبتمبر 2022')[0]?.contradiction).toBeUndefined();
  });
});
