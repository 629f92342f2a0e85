import { expect, test } from 'vitest';
import { type MonthOfReports, transactionFigures } from './transaction-figures.ts';

const monthStart = '2026-11-01';
const today = '2026-11-14';

function dayOf(number: number): string {
  return `2026-11-${String(number).padStart(2, '0')}`;
}

/** The same counts on so many days. */
function reports(
  days: number,
  counts: Partial<MonthOfReports['counts'][number]> = {},
): MonthOfReports['counts'] {
  return Array.from({ length: days }, (_, index) => ({
    day: dayOf(index + 1),
    channel: 'web' as const,
    started: 100,
    completed: 80,
    ...counts,
  }));
}

function figures(overrides: Partial<MonthOfReports>) {
  const month: MonthOfReports = {
    counts: reports(10),
    channels: ['web'],
    monthStart,
    today,
    answersOn: () => 5,
    ...overrides,
  };
  return transactionFigures(month);
}

test('completed are a share of started, and answers those of the days with counts', () => {
  expect(figures({ answersOn: (day) => (day <= dayOf(10) ? 5 : 1_000) })).toEqual({
    days: { elapsed: 14, reported: 10, complete: 10 },
    channels: { reported: ['web'], missing: [] },
    completion: { value: 0.8, count: 800, base: 1_000, days: 10 },
    participation: { value: 0.05, count: 50, base: 1_000, days: 10 },
  });
});

test('no report is null, also where there are reports of other months or of channels that are no more', () => {
  expect(figures({ counts: [] })).toBeNull();
  expect(figures({ counts: reports(10, { channel: 'kiosk' }) })).toBeNull();
  expect(figures({ counts: reports(10).map((row) => ({ ...row, day: '2026-10-31' })) })).toBeNull();
});

test('more may end than begin on a day, not in the month', () => {
  const counts = [...reports(9), { day: dayOf(10), channel: 'web', started: 0, completed: 50 } as const];
  expect(figures({ counts })).toMatchObject({ completion: { count: 770, base: 900 } });
  const tooMany = [...reports(9), { day: dayOf(10), channel: 'web', started: 0, completed: 181 } as const];
  expect(figures({ counts: tooMany })?.completion).toEqual({
    value: null,
    reason: 'more_completed_than_started',
  });
});

test.each([
  [6, dayOf(6), 'too_few_days'],
  [7, dayOf(14), undefined],
  [7, dayOf(15), 'too_few_days'],
])('counts of %i days until %s', (days, until, reason) => {
  const { completion, participation } = figures({ counts: reports(days), today: until }) ?? {};
  for (const rate of [completion, participation]) {
    expect(rate?.value === null ? rate.reason : undefined).toBe(reason);
  }
});

test('fewer than ten started are no base', () => {
  expect(figures({ counts: reports(9, { started: 1, completed: 1 }) })).toMatchObject({
    completion: { value: null, reason: 'too_few_started' },
    participation: { value: null, reason: 'too_few_started' },
  });
  expect(figures({ counts: reports(10, { started: 1, completed: 1 }) })).toMatchObject({
    completion: { value: 1 },
  });
});

test('answers are never none, nor more than started', () => {
  expect(figures({ answersOn: () => 0 })?.participation).toEqual({ value: null, reason: 'no_answers' });
  expect(figures({ answersOn: () => 101 })?.participation).toEqual({
    value: null,
    reason: 'more_answers_than_started',
  });
});

test('answers stand for all channels, so that days without one of them do not count', () => {
  const channels = ['web', 'app'] as const;
  const one = figures({ channels });
  expect(one).toMatchObject({
    days: { reported: 10, complete: 0 },
    channels: { reported: ['web'], missing: ['app'] },
    completion: { value: 0.8 },
    participation: { value: null, reason: 'channels_missing' },
  });
  const both = [...reports(10), ...reports(8, { channel: 'app', started: 50, completed: 40 })];
  expect(figures({ channels, counts: both })).toMatchObject({
    days: { reported: 10, complete: 8 },
    completion: { base: 1_400, days: 10 },
    participation: { count: 40, base: 1_200, days: 8 },
  });
});
