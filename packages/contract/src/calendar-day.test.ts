import { expect, it } from 'vitest';
import { isCalendarDay, readTypedDay } from './calendar-day.ts';

it('every day that the calendar has is one, and no other', () => {
  const first = Date.UTC(1999, 0, 1);
  const days = Array.from({ length: 366 * 6 }, (_, day) =>
    new Date(first + day * 86_400_000).toISOString().slice(0, 10),
  );
  expect(days.filter((day) => !isCalendarDay(day))).toEqual([]);
  const none = [
    '1900-02-29',
    '2100-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0000-01-01',
    '2025-1-1',
  ];
  expect(none.filter(isCalendarDay)).toEqual([]);
  expect(isCalendarDay('2000-02-29')).toBe(true);
});

it('a day is read as people write it, anything else is left', () => {
  expect(readTypedDay('7.1.2026')).toBe('2026-01-07');
  expect(readTypedDay('07/12/2026')).toBe('2026-12-07');
  expect(['7/1.2026', '7.1.26', '2026-01-07', 'x'].map(readTypedDay)).toEqual([
    '7/1.2026',
    '7.1.26',
    '2026-01-07',
    'x',
  ]);
});
