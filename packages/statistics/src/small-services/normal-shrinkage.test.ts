import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../outcome.ts';
import { normalShrinkage } from './normal-shrinkage.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

test('the example: scores are drawn to their mean', () => {
  const { shrunken, betweenVariance } = valueOf(
    normalShrinkage(Float64Array.of(3, 4, 5), Float64Array.of(0.1, 0.1, 0.1)),
  );
  // With equal variances tau^2 is S^2 - v and the own share 1 - v/S^2.
  expect(betweenVariance).toBeCloseTo(0.9, 9);
  for (const [i, score] of [3.1, 4, 4.9].entries()) expect(shrunken[i]).toBeCloseTo(score, 9);
});

const services = fc.array(
  fc.record({
    score: fc.integer({ min: 100, max: 500 }).map((score) => score / 100),
    variance: fc.integer({ min: 1, max: 100 }).map((variance) => variance / 100),
  }),
  { minLength: 4, maxLength: 25 },
);
const method = fc.constantFrom('REML' as const, 'DL' as const);

test('each score lies between its own and that of all, and nearer to its own the surer it is', () => {
  fc.assert(
    fc.property(services, method, (rows, chosen) => {
      const scores = Float64Array.from(rows, ({ score }) => score);
      const variances = Float64Array.from(rows, ({ variance }) => variance);
      const { shrunken, ownShare, coefficients } = valueOf(
        normalShrinkage(scores, variances, { method: chosen }),
      );
      const [centre = Number.NaN] = coefficients;
      for (const [i, score] of scores.entries()) {
        const [low, high] = [Math.min(score, centre), Math.max(score, centre)];
        expect(shrunken[i]).toBeGreaterThanOrEqual(low - 1e-9);
        expect(shrunken[i]).toBeLessThanOrEqual(high + 1e-9);
        const surer = ownShare.filter((_, j) => (variances[j] ?? 0) < (variances[i] ?? 0));
        expect(Math.min(...surer, 1)).toBeGreaterThanOrEqual(ownShare[i] ?? 0);
      }
    }),
  );
});

test('another zero and unit of the scores move and stretch the result, another order reorders it', () => {
  fc.assert(
    fc.property(services, method, (rows, chosen) => {
      const variances = Float64Array.from(rows, ({ variance }) => variance);
      const scores = Float64Array.from(rows, ({ score }) => score);
      const plain = valueOf(normalShrinkage(scores, variances, { method: chosen }));
      const moved = valueOf(
        normalShrinkage(
          scores.map((score) => 25 * (score - 1)).reverse(),
          variances.map((variance) => 625 * variance).reverse(),
          { method: chosen },
        ),
      );
      const back = moved.shrunken.toReversed();
      for (const [i, score] of plain.shrunken.entries()) expect(back[i]).toBeCloseTo(25 * (score - 1), 4);
      expect(moved.i2).toBeCloseTo(plain.i2, 3);
    }),
  );
});

test('services that differ no more than by chance all get the same score', () => {
  const { betweenVariance, shrunken, i2 } = valueOf(
    normalShrinkage(Float64Array.of(4, 4.1, 3.9, 4), new Float64Array(4).fill(1)),
  );
  expect(betweenVariance).toBe(0);
  expect(i2).toBe(0);
  for (const score of shrunken) expect(score).toBeCloseTo(4, 12);
});

test('a score that is all but known keeps its own value, one that tells nothing gets the mean of all', () => {
  fc.assert(
    fc.property(services, method, (rows, chosen) => {
      const scores = Float64Array.of(...rows.map(({ score }) => score), 1, 5);
      const variances = Float64Array.of(...rows.map(({ variance }) => variance), 1e-9, 1e9);
      const { shrunken, coefficients, betweenVariance } = valueOf(
        normalShrinkage(scores, variances, { method: chosen }),
      );
      const known = shrunken[rows.length] ?? Number.NaN;
      fc.pre(betweenVariance > 0.01);
      expect(known).toBeCloseTo(1, 5);
      expect(shrunken.at(-1)).toBeCloseTo(coefficients[0] ?? Number.NaN, 5);
    }),
  );
});

test('what cannot be told apart is a failure', () => {
  const [scores, variances] = [Float64Array.of(3, 4, 5, 4), new Float64Array(4).fill(0.1)];
  expect(normalShrinkage(Float64Array.of(3), Float64Array.of(1))).toEqual({
    ok: false,
    failure: { kind: 'too_few', n: 1, needed: 2 },
  });
  expect(normalShrinkage(scores, variances, { covariates: [new Float64Array(4).fill(2)] })).toEqual({
    ok: false,
    failure: { kind: 'singular', what: 'column 1' },
  });
});

test('a variance of 0, a missing score and unequal columns are mistakes', () => {
  const scores = Float64Array.of(3, 4, 5);
  expect(() => normalShrinkage(scores, Float64Array.of(0.1, 0, 0.1))).toThrow(RangeError);
  expect(() => normalShrinkage(Float64Array.of(3, Number.NaN, 5), scores)).toThrow(RangeError);
  expect(() => normalShrinkage(scores, Float64Array.of(1, 1))).toThrow(RangeError);
});
