import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianBound, trimWeights } from './trim-weights.ts';

test('the example', () => {
  const trimmed = trimWeights([1, 1, 1, 9], { upper: 6 });
  expect(trimmed.ok && [...trimmed.value]).toEqual([2, 2, 2, 6]);
});

test('once may leave others outside, strict does not', () => {
  const weights = [1, 5.9, 20, 1, 1];
  const [once, strict] = [
    trimWeights(weights, { upper: 6 }, 'once'),
    trimWeights(weights, { upper: 6 }, 'strict'),
  ];
  expect(once.ok && Math.max(...once.value)).toBeGreaterThan(6);
  expect(strict.ok && Math.max(...strict.value)).toBeLessThanOrEqual(6);
});

test('the sum stays, and no weight lies outside', () => {
  const weights = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(weights, (own) => {
      const total = own.reduce((sum, weight) => sum + weight, 0);
      const [lower, upper] = [(0.5 * total) / own.length, (1.5 * total) / own.length];
      const trimmed = trimWeights(own, { lower, upper });
      if (!trimmed.ok) throw new Error(JSON.stringify(trimmed.failure));
      expect(Math.abs(trimmed.value.reduce((sum, weight) => sum + weight, 0) / total - 1)).toBeLessThan(1e-9);
      expect(trimmed.value.every((weight) => weight >= lower && weight <= upper)).toBe(true);
    }),
  );
});

test('bounds that cannot hold the sum are told', () => {
  const failure = { kind: 'infeasible_margin', margin: 'sum of weights', reason: 'bounds' };
  expect(trimWeights([5, 5, 9], { upper: 6 })).toMatchObject({ failure });
  expect(() => trimWeights([1], { lower: 3, upper: 2 })).toThrow(RangeError);
  expect(() => trimWeights([Number.NaN], { upper: 2 })).toThrow(RangeError);
});

test('weights that all lie outside meet in between', () => {
  const trimmed = trimWeights([1, 9], { lower: 2, upper: 5.5 });
  expect(trimmed.ok && [...trimmed.value]).toEqual([expect.closeTo(4.5, 9), expect.closeTo(5.5, 9)]);
});

test('the bound by the median', () => {
  expect(medianBound([1, 2, 9], 3)).toBe(6);
  expect(medianBound([4, 1, 2, 9], 3)).toBe(9);
  expect(() => medianBound([], 3)).toThrow(RangeError);
});
