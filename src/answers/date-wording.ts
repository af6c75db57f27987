/**
 * Dates in the reply's own words, from TIMEX3 values.
 *
 * @module
 */
import type { TimexMod } from '../timex/timex.ts';
import type { Language } from './answer.ts';

/** Gregorian month names as Egypt and the Gulf write them, and English, by `Intl`; digits stay Western. */
const FORMATS = {
  ar: (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('ar-EG-u-nu-latn-ca-gregory', { ...options, timeZone: 'UTC' }),
  en: (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
};

const DAY = { ar: FORMATS.ar({ dateStyle: 'long' }), en: FORMATS.en({ dateStyle: 'long' }) };
const MONTH = {
  ar: FORMATS.ar({ month: 'long', year: 'numeric' }),
  en: FORMATS.en({ month: 'long', year: 'numeric' }),
};
const WEEKDAY = { ar: FORMATS.ar({ weekday: 'long' }), en: FORMATS.en({ weekday: 'long' }) };

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
 * Writes a day such as `2022-09-07` out in words: the news' month names, Western digits.
 *
 * @example
 * describeDay('2022-09-07', 'ar'); // => '7 سبتمبر 2022'
 */
export const describeDay = (day: string, language: Language): string =>
  DAY[language].format(new Date(`${day}T00:00:00Z`));

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
): string {
  const words = describePoint(value, language);
  return mod ? `${MODS[mod][language]} ${words}` : words;
}

function describePoint(value: string, language: Language): string {
  if (value.includes('/')) {
    const [from = '', to = ''] = value.split('/');
    return `${describePoint(from, language)} – ${describePoint(to, language)}`;
  }
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/.exec(value);
  if (day?.[1]) {
    const words = `${WEEKDAY[language].format(new Date(`${day[1]}T00:00:00Z`))} ${describeDay(day[1], language)}`;
    const time = day[2];
    return time
      ? `${words}${language === 'ar' ? '، ' : ', '}${PARTS[time]?.[language] ?? time}`
      : words;
  }
  if (/^\d{4}-\d{2}$/.test(value)) return MONTH[language].format(new Date(`${value}-01T00:00:00Z`));
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${SEASONS[season[2] as string]?.[language]} ${season[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) {
    return language === 'ar'
      ? `الربع ${quarter[2]} من ${quarter[1]}`
      : `Q${quarter[2]} ${quarter[1]}`;
  }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week) {
    if (language === 'ar')
      return `${week[3] ? 'نهاية الأسبوع' : 'الأسبوع'} ${Number(week[2])} من ${week[1]}`;
    return `${week[3] ? 'weekend' : 'week'} ${Number(week[2])} of ${week[1]}`;
  }
  if (/^\d{3}$/.test(value)) return language === 'ar' ? `عقد ${value}0` : `the ${value}0s`;
  if (/^\d{2}$/.test(value)) {
    return language === 'ar' ? `القرن ${Number(value) + 1}` : `century ${Number(value) + 1}`;
  }
  return value;
}
