import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jointRankIntervals, ranksOf } from './rank-intervals.ts';
import { marginalRankSets } from './rank-sets.ts';
import { isRankWorthTelling } from './rank-worth-telling.ts';

test('the examples: two scores far apart have one rank each', () => {
  const [scores, errors] = [Float64Array.of(5, 1), Float64Array.of(0.1, 0.1)];
  const apart = { low: Int32Array.of(1, 2), high: Int32Array.of(1, 2) };
  expect(jointRankIntervals(scores, errors, 0.05)).toMatchObject(apart);
  expect(marginalRankSets(scores, errors, 0.05)).toEqual(apart);
});

test('equal scores share the better rank', () => {
  expect(ranksOf(Float64Array.of(4, 5, 4, 3))).toEqual(Int32Array.of(2, 1, 2, 4));
});

const services = fc.array(
  fc.record({
    score: fc.integer({ min: 100, max: 500 }).map((score) => score / 100),
    error: fc.integer({ min: 1, max: 80 }).map((error) => error / 100),
  }),
  { minLength: 1, maxLength: 30 },
);

test('the rank lies in both, larger errors widen the joint one, and the best and worst are mirrored', () => {
  fc.assert(
    fc.property(services, (rows) => {
      const scores = Float64Array.from(rows, ({ score }) => score);
      const errors = Float64Array.from(rows, ({ error }) => error);
      const ranks = ranksOf(scores);
      const joint = jointRankIntervals(scores, errors, 0.05);
      const wider = jointRankIntervals(
        scores,
        errors.map((error) => 2 * error),
        0.05,
      );
      const marginal = marginalRankSets(scores, errors, 0.05);
      const mirrored = marginalRankSets(
        scores.map((score) => -score),
        errors,
        0.05,
      );
      for (const [i, rank] of ranks.entries()) {
        for (const { low, high } of [joint, marginal]) {
          expect(low[i]).toBeLessThanOrEqual(rank);
          expect(high[i]).toBeGreaterThanOrEqual(rank);
        }
        expect(wider.low[i]).toBeLessThanOrEqual(joint.low[i] ?? 0);
        expect(wider.high[i]).toBeGreaterThanOrEqual(joint.high[i] ?? 0);
        expect(mirrored.low[i]).toBe(rows.length + 1 - (marginal.high[i] ?? 0));
      }
    }),
  );
});

test('a missing score, an error of 0 and an alpha of 1 are mistakes', () => {
  for (const rank of [jointRankIntervals, marginalRankSets]) {
    expect(() => rank(Float64Array.of(Number.NaN), Float64Array.of(1), 0.05)).toThrow(RangeError);
    expect(() => rank(Float64Array.of(1), Float64Array.of(0), 0.05)).toThrow(RangeError);
    expect(() => rank(Float64Array.of(1), Float64Array.of(1), 1)).toThrow(RangeError);
  }
});

test('the example: a rank is told while its interval covers half of the list at the most', () => {
  expect(isRankWorthTelling(2, 6, 10)).toBe(true);
  expect(isRankWorthTelling(2, 7, 10)).toBe(false);
  expect(isRankWorthTelling(1, 1, 1)).toBe(false);
  expect(() => isRankWorthTelling(3, 2, 10)).toThrow(RangeError);
  expect(() => isRankWorthTelling(1, 11, 10)).toThrow(RangeError);
});
