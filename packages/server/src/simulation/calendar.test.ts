import { expect, test } from 'vitest';
import { calendarDay, channelRhythm, daysUpTo } from './calendar.ts';

test('days come in order, up to the last one', () => {
  const days = daysUpTo('2026-03-01', 3).map(({ day }) => day);
  expect(days).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
});

test('a day knows its weekday and month, and public holidays with Easter Monday', () => {
  expect(calendarDay('2026-11-22')).toMatchObject({ weekday: 6, month: 10, holiday: false });
  expect(calendarDay('2026-04-06').holiday).toBe(true);
  expect(calendarDay('2025-04-21').holiday).toBe(true);
  expect(calendarDay('2026-08-15').holiday).toBe(true);
});

test('offices are closed on Sundays and holidays, the web is quieter', () => {
  expect(channelRhythm('office', calendarDay('2026-11-22'))).toBe(0);
  expect(channelRhythm('office', calendarDay('2026-04-06'))).toBe(0);
  const sunday = channelRhythm('web', calendarDay('2026-11-22'));
  expect(sunday).toBeGreaterThan(0);
  expect(sunday).toBeLessThan(channelRhythm('web', calendarDay('2026-11-23')));
});
