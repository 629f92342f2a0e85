import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kish } from './kish.ts';

test('the example', () => {
  expect(kish([1, 1, 2])).toEqual({
    n: 3,
    sumWeights: 4,
    deffKish: 1.125,
    effectiveN: expect.closeTo(8 / 3, 12),
  });
});

test('equal weights cost nothing, and rows without weight do not count', () => {
  expect(kish([3, 0, 3, 3])).toEqual({ n: 3, sumWeights: 9, deffKish: 1, effectiveN: 3 });
});

test('the scale of weights makes no difference, and n = deff x effective n', () => {
  const weights = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(weights, fc.double({ min: 0.01, max: 1000, noNaN: true }), (own, scale) => {
      const [one, other] = [kish(own), kish(own.map((weight) => weight * scale))];
      expect(other.deffKish).toBeCloseTo(one.deffKish, 9);
      expect(one.deffKish).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(one.deffKish * one.effectiveN).toBeCloseTo(one.n, 9);
    }),
  );
});

test('no weight at all, or a negative one, is refused', () => {
  expect(() => kish([0, 0])).toThrow(RangeError);
  expect(() => kish([1, -1])).toThrow(RangeError);
  expect(() => kish([1, Number.NaN])).toThrow(RangeError);
});
