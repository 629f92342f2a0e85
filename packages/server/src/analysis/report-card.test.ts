import { expect, test } from 'vitest';
import type { ShownRatings } from './queries/shown-ratings.ts';
import { type CardData, reportCard } from './report-card.ts';
import { type Distribution, liveScore } from './score-figure.ts';

const today = '2026-11-22';

function shown(day: string, counts: Distribution, assurance = 'open'): ShownRatings {
  return { day, counts, assurance };
}

function card(ratings: readonly ShownRatings[], overrides: Partial<CardData> = {}) {
  return reportCard({
    ratings,
    counts: [],
    reported: [],
    changes: [],
    items: [],
    channels: ['web'],
    today,
    ...overrides,
  });
}

test('without answers nothing is compared and nothing is said of who answered', () => {
  expect(card([])).toMatchObject({
    score: null,
    comparison: null,
    selection: null,
    previous: null,
    monthToDate: [],
  });
});

test('the score is centred on the calendar month before, and on 4 where that has no data', () => {
  const now = shown('2026-11-10', [1, 2, 2, 7, 8]);
  const low = card([shown('2026-10-10', [10, 10, 0, 0, 0]), now]);
  expect(low.score).toEqual(liveScore([1, 2, 2, 7, 8], { mean: 1.5 }));
  const gap = card([shown('2026-09-10', [10, 10, 0, 0, 0]), now]);
  expect(gap.previous?.month).toBe('2026-09');
  expect(gap.score).toEqual(liveScore([1, 2, 2, 7, 8], null));
});

test('the month so far has a point for each day with answers, and the last is the score', () => {
  const { monthToDate, score } = card([
    shown('2026-11-12', [0, 0, 0, 5, 5]),
    shown('2026-11-02', [0, 0, 5, 5, 0]),
    shown('2026-11-12', [5, 0, 0, 0, 5], 'ticket'),
    shown('2026-10-31', [5, 0, 0, 0, 5]),
  ]);
  expect(monthToDate.map(({ day, base }) => [day, base])).toEqual([
    ['2026-11-02', 10],
    ['2026-11-12', 20],
  ]);
  expect(monthToDate.at(-1)).toMatchObject({ mean: score?.mean, interval: score?.interval });
});

test('the score rests on answers of one assurance level, and the others are told beside it', () => {
  const { score, assurance } = card([
    shown('2026-11-12', [0, 0, 0, 5, 5]),
    shown('2026-11-12', [5, 0, 0, 0, 5], 'ticket'),
  ]);
  expect(score).toMatchObject({ base: 10, mean: 4.5 });
  expect(assurance).toEqual({ open: 10, ticket: 10, blind: 0 });
});

test('the month before is closed, and the score is compared with it', () => {
  const { previous, comparison } = card([
    shown('2026-10-02', [100, 100, 100, 100, 100]),
    shown('2026-10-31', [0, 0, 0, 0, 0]),
    shown('2026-11-02', [0, 0, 100, 500, 900]),
  ]);
  expect(previous).toMatchObject({
    month: '2026-10',
    score: { mean: 3, base: 500, kind: 'self-selected' },
  });
  expect(previous?.shares.map(({ share }) => share)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  expect(comparison).toMatchObject({ verdict: 'higher' });
});

test('what is said of who answered rests on the days that were reported in full', () => {
  const reported = Array.from({ length: 12 }, (_, index) => ({
    day: `2026-11-${String(index + 1).padStart(2, '0')}`,
    channel: 'web' as const,
    started: 100,
    completed: 50,
  }));
  const { selection } = card(
    [shown('2026-11-02', [0, 0, 0, 15, 15]), shown('2026-11-20', [10, 0, 0, 0, 10])],
    { reported },
  );
  expect(selection).toMatchObject({ population: 600, answers: 30, mean: 4.5, days: 12, participation: 0.05 });
});
