import type { Channel } from '@ascolto/contract';
import { parameters } from './parameters.ts';

/** What a day is, worked out once. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Days since 1970. */
  readonly number: number;
  /** From 0, Monday. */
  readonly weekday: number;
  /** From 0, January. */
  readonly month: number;
  readonly holiday: boolean;
}

const dayMs = 86_400_000;
const fixedHolidays: ReadonlySet<string> = new Set(
  '01-01 01-06 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26'.split(' '),
);

export function calendarDay(day: string): CalendarDay {
  const date = new Date(`${day}T00:00:00Z`);
  const number = date.getTime() / dayMs;
  return {
    day,
    number,
    weekday: (date.getUTCDay() + 6) % 7,
    month: date.getUTCMonth(),
    holiday: fixedHolidays.has(day.slice(5)) || number === easterMonday(date.getUTCFullYear()),
  };
}

/** So many days, the last one included. */
export function daysUpTo(last: string, days: number): readonly CalendarDay[] {
  const end = Date.parse(`${last}T00:00:00Z`);
  return Array.from({ length: days }, (_, index) =>
    calendarDay(new Date(end - (days - 1 - index) * dayMs).toISOString().slice(0, 10)),
  );
}

/** The day's number, by the rule of Butcher and Meeus. */
function easterMonday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const shift = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(shift / 31) - 1, (shift % 31) + 1) / dayMs + 1;
}

/** How busy a channel is on a day, 1 on average. */
export function channelRhythm(channel: Channel, { weekday, holiday }: CalendarDay): number {
  const usual = parameters.volumes.week[channel][weekday] ?? 0;
  return holiday ? parameters.volumes.holiday * (parameters.volumes.week[channel][6] ?? 0) : usual;
}
