import { expect, test } from 'vitest';
import type { Distribution } from './score-figure.ts';
import { selectionFigures } from './selection-figures.ts';
import { type DaysOfReports, daysOfReports } from './transaction-figures.ts';

const reports: DaysOfReports = {
  elapsed: 20,
  reported: Array.from({ length: 12 }, (_, index) => `2026-11-${index + 10}`),
  complete: Array.from({ length: 10 }, (_, index) => `2026-11-${index + 10}`),
  completed: 1_000,
  counts: [],
};
const answers: Distribution = [5, 5, 10, 30, 50];

test('what those who did not answer could make of the mean, worked out by hand', () => {
  const asked: string[] = [];
  const answersOn = (days: readonly string[]): Distribution => {
    asked.push(...days);
    return answers;
  };
  // n = 100, m = 4.15, s² = (5·3.15² + 5·2.15² + 10·1.15² + 30·0.15² + 50·0.85²) / 99; f = 0.1, so that (1 - f)/f = 9.
  const s = Math.sqrt(122.75 / 99);
  expect(selectionFigures(reports, answersOn, 0.2)).toEqual({
    population: 1_000,
    answers: 100,
    mean: 4.15,
    days: 10,
    participation: 0.1,
    bounds: { low: expect.closeTo(1.315, 10), high: expect.closeTo(4.915, 10) },
    correlations: [
      { rho: 0.005, bias: expect.closeTo(0.015 * s, 10), effectiveAnswers: 100 },
      { rho: 0.01, bias: expect.closeTo(0.03 * s, 10), effectiveAnswers: 100 },
      { rho: 0.05, bias: expect.closeTo(0.15 * s, 10), effectiveAnswers: expect.closeTo(1 / 9 / 0.0025, 8) },
    ],
    correlationBehind: expect.closeTo(0.2 / (3 * s), 10),
  });
  expect(asked).toEqual(reports.complete);
});

test('without a difference there is no correlation behind it', () => {
  expect(selectionFigures(reports, () => answers, null)).toMatchObject({ correlationBehind: null });
});

test.each([
  ['not_reported', null, answers],
  ['too_few_days', { ...reports, reported: reports.reported.slice(0, 6) }, answers],
  ['channels_missing', { ...reports, complete: reports.complete.slice(0, 9) }, answers],
  ['too_few_completed', { ...reports, completed: 9 }, answers],
  ['no_answers', reports, [0, 0, 0, 0, 0]],
  ['one_answer', reports, [0, 0, 0, 1, 0]],
  ['answers_all_alike', reports, [0, 0, 0, 20, 0]],
  ['more_answers_than_completed', { ...reports, completed: 99 }, answers],
] as const)('where it cannot be told the reason is %s', (reason, days, distribution) => {
  expect(selectionFigures(days, () => distribution, 0.2)).toEqual({ population: null, reason });
});

test('only the days of the month with every channel count, and the channels of the service', () => {
  const count = (day: string, channel: 'web' | 'app' | 'kiosk', completed: number) => ({
    day,
    channel,
    started: 100,
    completed,
  });
  const days = daysOfReports({
    counts: [
      count('2026-10-31', 'web', 1_000),
      count('2026-11-01', 'web', 10),
      count('2026-11-01', 'app', 20),
      count('2026-11-01', 'kiosk', 400),
      count('2026-11-02', 'web', 800),
    ],
    channels: ['web', 'app'],
    monthStart: '2026-11-01',
    today: '2026-11-05',
  });
  expect(days).toMatchObject({
    elapsed: 5,
    reported: ['2026-11-01', '2026-11-02'],
    complete: ['2026-11-01'],
    completed: 30,
  });
});
