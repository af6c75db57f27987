/**
 * Readings: what the words of a temporal expression say, before anything is known of the day they were
 * written on. Recognising gives readings, resolving gives values.
 *
 * @module
 */

import type { TimexMod } from '../timex.ts';
import type { Calendar } from './time-lexicon.ts';

/** A unit of time; `weekend` and `night` are counted as units too. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** So many units before (below zero) or after now: `الأسبوع الماضي` is week -1. */
export interface Offset {
  readonly unit: Unit;
  readonly by: number;
}

/** An hour of the day as the words give it; `minute` only where they do. */
export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
}

/** Which of the periods before, around or after: -1 `الماضي`, 0 `الجاري`, 1 `المقبل`. */
export type Shift = -2 | -1 | 0 | 1 | 2;

/** A point or period of the calendar; whatever the words leave open is absent. */
export interface PointReading {
  readonly kind: 'point';
  readonly offset?: Offset;
  /** Whether nothing but its noun tells which one: `عطلة نهاية الأسبوع`. */
  readonly isBare?: boolean;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  readonly shift?: Shift;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** The last day, month or year of a run of them: `8 و9 مارس`. */
  readonly dayTo?: number;
  readonly monthTo?: number;
  readonly yearTo?: number;
  readonly calendar?: Calendar;
  /** The same day in another calendar, as far as the text gives it. */
  readonly otherwise?: PointReading;
  /** The date in figures could be read the other way round too: `4/5/2022`. */
  readonly dayMonthUnclear?: boolean;
  /** The month, year or week named beside a day, month or weekday: `من الشهر الحالي`. */
  readonly within?: Offset;
  /** Which weekday or week of its month; -1 is the last. */
  readonly nth?: number;
  readonly nthUnit?: 'weekday' | 'week' | 'day';
  /** TIMEX3's name of a part of the year: `Q1`, `H2`, `SU`. */
  readonly partOfYear?: string;
  /** The first three digits of its years. */
  readonly decade?: number;
  /** The first two digits of its years. */
  readonly century?: number;
  /** `MO`, `MI`, `AF`, `EV`, `NI`. */
  readonly part?: string;
  readonly clock?: Clock;
  readonly mod?: TimexMod;
  /** Counted from a date the text has set, where there is one: `اليوم التالي`, `العام نفسه`. */
  readonly anaphoric?: boolean;
  /** Names an event (`ثورة 25 يناير`), of whatever year that was. */
  readonly isName?: boolean;
  /** Its day in words could be the count of its weekday in the month: `الثلاثاء الثالث من أيلول`. */
  readonly nthWeekday?: boolean;
}

/** So many units; several where the words join them (`عام ونصف العام`). */
export interface DurationReading {
  readonly kind: 'duration';
  /** The amount, null where the words leave it open (`عدة أيام`). */
  readonly amount: number | null;
  readonly unit: Unit;
  /** What a smaller unit adds: the months of `ستة أعوام وتسعة أشهر`. */
  readonly rest?: { readonly amount: number; readonly unit: Unit };
  readonly approximate?: boolean;
}

/** A point told by its distance: `قبل عامين` is -2 years. */
export interface DistanceReading {
  readonly kind: 'distance';
  readonly amount: number | null;
  readonly unit: Unit;
  readonly sign: -1 | 1;
  readonly approximate?: boolean;
  /** Counted from a date the text has set rather than from now, where there is one. */
  readonly anaphoric?: boolean;
}

/** Something that recurs, its value already TIMEX3's. */
interface SetReading {
  readonly kind: 'set';
  readonly value: string;
}

/** A reference without a calendar: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`, or none (`UNSTATED`). */
interface VagueReading {
  readonly kind: 'vague';
  readonly value: string;
}

/** A feast, as the lexicon writes it: `hijri-10-1`, `easter`. */
export interface FeastReading {
  readonly kind: 'feast';
  readonly feast: string;
  readonly year?: number;
  readonly calendar?: Calendar;
  /** Which day of the feast, where it is not the first: `ثالث أيام عيد الأضحى`; 0 is its eve. */
  readonly nth?: number;
  /** The part of that day: the night of `ليلة رأس السنة`. */
  readonly part?: string;
  /** Years from now. */
  readonly within?: number;
  readonly shift?: Shift;
}

/** From one point to another, both included. */
export interface RangeReading {
  readonly kind: 'range';
  readonly from: PointReading;
  readonly to: PointReading;
}

/** What the words of one expression say. */
export type Reading =
  | PointReading
  | DurationReading
  | DistanceReading
  | SetReading
  | VagueReading
  | FeastReading
  | RangeReading;

/** A reading with its place: text offsets, its first token and the one after its last, and the rule that found it. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
  readonly reading: Reading;
  readonly rule: string;
}
