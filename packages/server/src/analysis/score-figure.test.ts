import { expect, test } from 'vitest';
import { closedShares } from './closed-interval.ts';
import { monthToDate } from './month-to-date.ts';
import { compareScores } from './score-comparison.ts';
import { closedScore, type Distribution, liveCentre, liveScore, scoreFigure } from './score-figure.ts';

const hundred: Distribution = [8, 5, 10, 30, 47];

test('nobody answered: there is no figure', () => {
  const nobody: Distribution = [0, 0, 0, 0, 0];
  expect([liveScore(nobody, null), closedScore(nobody), scoreFigure(nobody)]).toEqual([null, null, null]);
  expect(closedShares(nobody)).toEqual([]);
});

test('the interval of a month that runs is that of count betting about the centre of the month before', () => {
  const score = liveScore(hundred, null);
  expect(score).toMatchObject({ mean: 4.03, base: 100, kind: 'live', interval: { level: 0.95 } });
  // From the table of the method: 4.03, 100 answers, centre 4.
  expect(score?.interval?.low).toBeCloseTo(3.551, 3);
  expect(score?.interval?.high).toBeCloseTo(4.408, 3);
  const elsewhere = liveScore(hundred, { mean: 3.04 });
  expect(elsewhere?.interval?.low).not.toBeCloseTo(3.551, 3);
});

test('a centre is the mean of the month before, rounded and kept from the ends; 4 without one', () => {
  expect([null, { mean: 3.825 }, { mean: 5 }, { mean: 1 }].map(liveCentre)).toEqual([
    4,
    expect.closeTo(3.8, 10),
    expect.closeTo(4.6, 10),
    expect.closeTo(1.4, 10),
  ]);
});

test('the interval of a closed month is that of t', () => {
  // R: t.test(rep(1:5, c(8, 5, 10, 30, 47)))$conf.int
  const { interval, kind } = closedScore(hundred) ?? {};
  expect(kind).toBe('self-selected');
  expect(interval?.low).toBeCloseTo(3.786648801, 8);
  expect(interval?.high).toBeCloseTo(4.273351199, 8);
  // R: -1.853102368 to 10.853102368, which the scale cuts off.
  expect(closedScore([0, 0, 0, 1, 1])?.interval).toMatchObject({ low: 1, high: 5 });
});

test('one answer alone has no interval, nor has a closed month without spread', () => {
  expect(liveScore([0, 0, 0, 1, 0], null)).toMatchObject({ base: 1, interval: null });
  expect(closedScore([0, 0, 0, 1, 0])).toMatchObject({ base: 1, interval: null });
  expect(closedScore([0, 0, 0, 50, 0])).toMatchObject({ base: 50, interval: null });
  expect(liveScore([0, 0, 0, 50, 0], null)?.interval).not.toBeNull();
  expect(closedShares([0, 0, 0, 1, 0]).map(({ interval }) => interval)).toEqual(Array(5).fill(null));
});

test('shares of a closed month have the intervals of Wilson', () => {
  // R: prop.test(80, 200, correct = FALSE)$conf.int
  const shares = closedShares([20, 15, 25, 60, 80]);
  expect(shares.map(({ count, share }) => [count, share])).toEqual([
    [20, 0.1],
    [15, 0.075],
    [25, 0.125],
    [60, 0.3],
    [80, 0.4],
  ]);
  expect(shares[4]?.interval?.low).toBeCloseTo(0.3346057857, 9);
  expect(shares[4]?.interval?.high).toBeCloseTo(0.4691632796, 9);
});

test('words wait for the data: the same difference is undecided of few answers and decided of many', () => {
  const verdict = (times: number) => {
    const at = (counts: Distribution): Distribution => [
      counts[0] * times,
      counts[1] * times,
      counts[2] * times,
      counts[3] * times,
      counts[4] * times,
    ];
    return compareScores(
      { distribution: at([1, 1, 2, 6, 10]), centre: 4 },
      { distribution: at([2, 2, 3, 6, 7]), centre: 4 },
    );
  };
  expect(verdict(1)).toMatchObject({ verdict: 'undecided', difference: expect.closeTo(0.45, 10) });
  expect(verdict(50)?.verdict).toBe('higher');
});

test('a comparison seen from the other side is its mirror', () => {
  const one = { distribution: [10, 20, 100, 300, 500], centre: 4 } as const;
  const other = { distribution: [100, 100, 100, 200, 300], centre: 3.8 } as const;
  const [there, back] = [compareScores(one, other), compareScores(other, one)];
  expect([there?.verdict, back?.verdict]).toEqual(['higher', 'lower']);
  expect(back?.interval.low).toBeCloseTo(-(there?.interval.high ?? 0), 10);
  expect(there?.interval.level).toBeCloseTo(0.95, 12);
});

test('nothing is compared with one answer', () => {
  const many = { distribution: hundred, centre: 4 };
  expect(compareScores(many, { distribution: [1, 0, 0, 0, 0], centre: 4 })).toBeNull();
  expect(compareScores({ distribution: [0, 0, 0, 0, 0], centre: 4 }, many)).toBeNull();
});

test('the month to date adds day to day, and its last interval is that of the score', () => {
  const points = monthToDate(
    [
      ['2026-11-02', [0, 0, 0, 1, 0]],
      ['2026-11-05', [8, 5, 10, 29, 47]],
    ],
    { mean: 3.8 },
  );
  expect(points).toEqual([
    { day: '2026-11-02', mean: 4, base: 1, interval: null },
    { day: '2026-11-05', mean: 4.03, base: 100, interval: liveScore(hundred, { mean: 3.8 })?.interval },
  ]);
});
