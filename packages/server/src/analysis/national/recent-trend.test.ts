import { expect, test } from 'vitest';
import { daysBefore } from '../../platform/days.ts';
import type { Distribution } from '../score-figure.ts';
import { recentTrend, trendCalendar } from './recent-trend.ts';

const today = '2026-11-22';
const calendar = trendCalendar(today);

/** The same counts on each of so many days, the last of them so long ago. */
function daily(counts: Distribution, days: number, ago = 0): [string, Distribution][] {
  return Array.from({ length: days }, (_, index) => [daysBefore(today, ago + index), counts]);
}

function directionOf(now: Distribution, before: Distribution) {
  const days = new Map([...daily(now, 28), ...daily(before, 28, 28)]);
  return recentTrend(days, calendar).direction;
}

test('thirteen whole weeks end today, and a week without answers is a gap', () => {
  const { weeks } = recentTrend(new Map(daily([0, 0, 0, 1, 1], 7)), calendar);
  expect(weeks).toHaveLength(13);
  expect(weeks[0]).toEqual({ until: '2026-08-30', figure: null });
  expect(weeks.at(-1)).toMatchObject({ until: today, figure: { mean: 4.5, base: 14 } });
  expect(calendar).toHaveLength(91);
  expect([calendar[0], calendar.at(-1)]).toEqual(['2026-08-24', today]);
});

test('a change is told where it is large and surely more than chance', () => {
  expect(directionOf([0, 0, 10, 10, 10], [10, 10, 10, 0, 0])).toBe('up');
  expect(directionOf([10, 10, 10, 0, 0], [0, 0, 10, 10, 10])).toBe('down');
});

test('a difference within twice its standard error is none, however large', () => {
  const few: Distribution = [1, 0, 0, 0, 1];
  const days = new Map([...daily(few, 15), ...daily(few, 14, 28), ...daily([0, 0, 0, 0, 2], 1, 42)]);
  const { direction } = recentTrend(days, calendar);
  expect(direction).toBe('steady');
});

test('a difference below a tenth is none, however sure', () => {
  expect(directionOf([0, 0, 1_000, 9_000, 0], [0, 0, 1_500, 8_500, 0])).toBe('steady');
});

test('fewer than thirty answers in either period are not compared', () => {
  const enough = daily([10, 10, 10, 0, 0], 1);
  const tooFew = daily([0, 0, 0, 14, 15], 1, 28);
  expect(recentTrend(new Map([...enough, ...tooFew]), calendar).direction).toBeNull();
  expect(recentTrend(new Map(enough), calendar).direction).toBeNull();
});
