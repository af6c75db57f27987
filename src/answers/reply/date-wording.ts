/**
 * Dates in the reply's own words, from TIMEX3 values.
 *
 * @module
 */

import { firstDay, lastDay } from '../../timex/calendar/value-days.ts';
import type { TimexMod } from '../../timex/timex.ts';
import type { Language } from './answer.ts';

/** Which calendar a date is written in; Hijri dates are Umm al-Qura's, as civil calendars print them. */
export type Calendar = 'gregorian' | 'hijri' | 'both';

/** Whose month names: Egypt and the Gulf's, the Levant and Iraq's, Algeria and Tunisia's, Morocco's. */
export type MonthNames = 'egypt' | 'levant' | 'algeria' | 'morocco';

/** The month names there are. */
export const MONTH_NAMES: readonly MonthNames[] = ['egypt', 'levant', 'algeria', 'morocco'];

/** How the reply writes dates out. */
export interface DateStyle {
  readonly calendar: Calendar;
  readonly months: MonthNames;
}

/** Gregorian dates with the month names of Egypt and the Gulf. */
export const PLAIN_DATES: DateStyle = { calendar: 'gregorian', months: 'egypt' };

/** Locales whose month names `Intl` has from CLDR. */
const LOCALES: Record<MonthNames, string> = {
  egypt: 'ar-EG',
  levant: 'ar-SY',
  algeria: 'ar-DZ',
  morocco: 'ar-MA',
};

/** Umm al-Qura's tables cover 1300 to 1600 AH. */
const HIJRI_YEARS = { first: 1300, last: 1600 };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a day, `YYYY-MM-DD`, with the options of `Intl`; digits stay Western. */
function format(
  day: string,
  language: Language,
  calendar: 'gregory' | 'islamic-umalqura',
  months: MonthNames,
  options: Intl.DateTimeFormatOptions,
): string {
  const locale = language === 'en' ? 'en-GB' : calendar === 'gregory' ? LOCALES[months] : 'ar-SA';
  const key = [locale, calendar, JSON.stringify(options)].join(' ');
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-${calendar}`, {
      ...options,
      timeZone: 'UTC',
    });
    formats.set(key, known);
  }
  return known.format(new Date(`${day}T00:00:00Z`));
}

const hasHijri = (day: string): boolean => {
  const year = Number(
    /\d+/.exec(format(day, 'en', 'islamic-umalqura', 'egypt', { year: 'numeric' }))?.[0],
  );
  return year >= HIJRI_YEARS.first && year <= HIJRI_YEARS.last;
};

const MODS: Record<TimexMod, Record<Language, string>> = {
  START: { ar: 'مطلع', en: 'early' },
  MID: { ar: 'منتصف', en: 'mid' },
  END: { ar: 'أواخر', en: 'late' },
  APPROX: { ar: 'نحو', en: 'about' },
};
const PARTS: Record<string, Record<Language, string>> = {
  MO: { ar: 'صباحاً', en: 'morning' },
  MI: { ar: 'ظهراً', en: 'midday' },
  AF: { ar: 'بعد الظهر', en: 'afternoon' },
  EV: { ar: 'مساءً', en: 'evening' },
  NI: { ar: 'ليلاً', en: 'night' },
};
const SEASONS: Record<string, Record<Language, string>> = {
  SP: { ar: 'ربيع', en: 'spring' },
  SU: { ar: 'صيف', en: 'summer' },
  FA: { ar: 'خريف', en: 'autumn' },
  WI: { ar: 'شتاء', en: 'winter' },
};

/**
 * Writes a day such as `2022-09-07` out in words, Western digits.
 *
 * @example
 * describeDay('2022-09-07', 'ar'); // => '7 سبتمبر 2022'
 * describeDay('2022-09-07', 'ar', { calendar: 'both', months: 'levant' }); // => '7 أيلول 2022 (11 صفر 1444 هـ)'
 */
export function describeDay(day: string, language: Language, style = PLAIN_DATES): string {
  return inCalendars(
    format(day, language, 'gregory', style.months, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
    () =>
      hasHijri(day)
        ? format(day, language, 'islamic-umalqura', style.months, {
            day: 'numeric',
            month: 'long',
            year: 'numeric',
          })
        : undefined,
    style,
  );
}

/** Joins the two calendars' words as the style asks; what Umm al-Qura does not cover stays Gregorian. */
function inCalendars(gregorian: string, hijri: () => string | undefined, style: DateStyle): string {
  const other = style.calendar === 'gregorian' ? undefined : hijri();
  if (!other) return gregorian;
  return style.calendar === 'hijri' ? other : `${gregorian} (${other})`;
}

/**
 * Writes a TIMEX3 value out in words; one that it has no words for is given as it is.
 *
 * @example
 * describeValue('2022-07', 'MID', 'ar'); // => 'منتصف يوليو 2022'
 */
export function describeValue(
  value: string,
  mod: TimexMod | undefined,
  language: Language,
  style = PLAIN_DATES,
): string {
  const words = describePoint(value, language, style);
  return mod ? `${MODS[mod][language]} ${words}` : words;
}

function describePoint(value: string, language: Language, style: DateStyle): string {
  if (value.includes('/')) {
    const [from = '', to = ''] = value.split('/');
    return `${describePoint(from, language, style)} – ${describePoint(to, language, style)}`;
  }
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/.exec(value);
  if (day?.[1]) {
    const weekday = format(day[1], language, 'gregory', style.months, { weekday: 'long' });
    const words = `${weekday} ${describeDay(day[1], language, style)}`;
    const time = day[2];
    return time
      ? `${words}${language === 'ar' ? '، ' : ', '}${PARTS[time]?.[language] ?? time}`
      : words;
  }
  if (/^\d{4}-\d{2}$/.test(value)) return describeMonth(value, language, style);
  return describePeriod(value, language);
}

/** A Gregorian month, or the two Hijri months it falls in. */
function describeMonth(month: string, language: Language, style: DateStyle): string {
  const options = { month: 'long', year: 'numeric' } as const;
  const first = firstDay(month) as string;
  const last = lastDay(month) as string;
  const hijri = (day: string) => format(day, language, 'islamic-umalqura', style.months, options);
  return inCalendars(
    format(first, language, 'gregory', style.months, options),
    () => (hasHijri(first) && hasHijri(last) ? `${hijri(first)} – ${hijri(last)}` : undefined),
    style,
  );
}

function describePeriod(value: string, language: Language): string {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${SEASONS[season[2] as string]?.[language]} ${season[1]}`;
  const part = /^(\d{4})-([QH])([1-4])$/.exec(value);
  if (part) {
    const [, year, kind, number] = part;
    if (language === 'ar') return `${kind === 'Q' ? 'الربع' : 'النصف'} ${number} من ${year}`;
    return `${kind}${number} ${year}`;
  }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week) {
    if (language === 'ar') {
      return `${week[3] ? 'نهاية الأسبوع' : 'الأسبوع'} ${Number(week[2])} من ${week[1]}`;
    }
    return `${week[3] ? 'weekend' : 'week'} ${Number(week[2])} of ${week[1]}`;
  }
  if (/^\d{3}$/.test(value)) return language === 'ar' ? `عقد ${value}0` : `the ${value}0s`;
  if (/^\d{2}$/.test(value)) {
    return language === 'ar' ? `القرن ${Number(value) + 1}` : `century ${Number(value) + 1}`;
  }
  return value;
}
