import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asymptoticHalfWidth, rhoForTarget } from './asymptotic-sequence.ts';
import { addBuckets, bernsteinBoundary, bernsteinBucket, bernsteinInterval } from './bernstein-mixture.ts';

const scale = { min: 0, max: 100 };
const forecast = { priorCentre: 0.65, priorWeight: 2 };
const someValues = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });

test('buckets are merged in any order, and missing values are left out', () => {
  fc.assert(
    fc.property(fc.array(someValues, { minLength: 2, maxLength: 5 }), (parts) => {
      const buckets = parts.map((values) => bernsteinBucket([...values, null], scale, forecast));
      const [one, other] = [buckets.reduce(addBuckets), buckets.toReversed().reduce(addBuckets)];
      expect(one.n).toBe(parts.flat().length);
      expect(other.n).toBe(one.n);
      expect(other.squares).toBeCloseTo(one.squares, 9);
    }),
  );
});

test('at the boundary the wealth is 2/alpha', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), (squares) => {
      const boundary = bernsteinBoundary(squares);
      const weights = Array.from({ length: 24 }, (_, j) => 1 / (j + 4));
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const wealth = weights.reduce((sum, weight, j) => {
        const theta = 0.75 * 2 ** (-j / 2);
        return sum + (weight / all) * Math.exp(theta * boundary + (Math.log(1 - theta) + theta) * squares);
      }, 0);
      expect(wealth).toBeCloseTo(40, 5);
    }),
  );
});

test('the interval stays on the scale and holds the mean; of no value it is the scale', () => {
  fc.assert(
    fc.property(someValues, (values) => {
      const state = bernsteinBucket(values, scale, forecast);
      const { low, high } = bernsteinInterval(state, scale);
      const mean = (100 * state.sum) / state.n;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(mean).toBeGreaterThanOrEqual(low);
      expect(mean).toBeLessThanOrEqual(high);
    }),
  );
  const none = bernsteinBucket([null], scale, forecast);
  expect(bernsteinInterval(none, scale)).toMatchObject({ low: 0, high: 100 });
});

test('values and forecasts outside of the scale are refused', () => {
  expect(() => bernsteinBucket([101], scale, forecast)).toThrow(RangeError);
  expect(() => bernsteinBucket([1], scale, { priorCentre: 0.5, priorWeight: 0 })).toThrow(RangeError);
  expect(() => bernsteinBucket([1], scale, { priorCentre: 2, priorWeight: 1 })).toThrow(RangeError);
});

test('the asymptotic sequence is narrowest about its target', () => {
  const widthAt = (target: number): number => asymptoticHalfWidth(1000, 1.4, { rho: rhoForTarget(target) });
  expect(widthAt(1000)).toBeLessThan(widthAt(100));
  expect(widthAt(1000)).toBeLessThan(widthAt(10_000));
  expect(asymptoticHalfWidth(5, 0, { rho: 0.1 })).toBe(0);
  for (const [n, variance, rho] of [
    [0, 1, 0.1],
    [5, -1, 0.1],
    [5, 1, 0],
  ] as const) {
    expect(() => asymptoticHalfWidth(n, variance, { rho })).toThrow(RangeError);
  }
});

test('the examples', () => {
  expect(bernsteinBucket([52.9, 92.9], scale, forecast)).toEqual({
    n: 2,
    sum: expect.closeTo(1.458, 12),
    squares: expect.closeTo(0.121 ** 2 + (0.929 - (1.3 + 0.529) / 3) ** 2, 12),
  });
  expect(asymptoticHalfWidth(50, 1.4, { rho: 0.1 })).toBeCloseTo(0.7330362140018433, 12);
  expect(rhoForTarget(1000)).toBeCloseTo(0.08908509752892212, 12);
});
