import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersOf } from '../columns.ts';
import type { Outcome } from '../outcome.ts';
import { driverCorrelationsOf } from './driver-correlations.ts';
import { importanceIntervals } from './importance-intervals.ts';
import { leastSquares } from './least-squares.ts';
import { relativeWeights } from './relative-weights.ts';
import { shapleyImportance } from './shapley-importance.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

/** A small generator, so that tests repeat. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function sampleOf(seed: number, rows: number, drivers: number): readonly Float64Array[] {
  const random = seeded(seed);
  const columns = Array.from({ length: drivers }, () => Float64Array.from({ length: rows }, random));
  const outcome = Float64Array.from({ length: rows }, (_, row) =>
    columns.reduce((sum, column, j) => sum + (j + 1) * (column[row] ?? 0), random()),
  );
  return [outcome, ...columns];
}

test('the example: a straight line through four points', () => {
  const fit = valueOf(leastSquares(Float64Array.of(1, 3, 2, 5), [Float64Array.of(0, 1, 2, 3)]));
  expect(fit.coefficients[0]).toBeCloseTo(1.1, 12);
  expect(fit.coefficients[1]).toBeCloseTo(1.1, 12);
  // By hand: residual squares 2.7 on 2 degrees of freedom, x squares 5.
  expect(fit.errors[1]).toBeCloseTo(Math.sqrt(1.35 / 5), 12);
  expect(fit.errors[0]).toBeCloseTo(Math.sqrt(1.35 * (1 / 4 + 2.25 / 5)), 12);
  expect(fit.standardised[0]).toBeCloseTo(Math.sqrt(fit.r2), 12);
});

test('both measures share out R squared, leave nobody below 0, and follow the drivers when they change places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 5 }), (seed, count) => {
      const [outcome = new Float64Array(0), ...drivers] = sampleOf(seed, 30, count);
      const { r2 } = valueOf(leastSquares(outcome, drivers));
      const correlations = valueOf(driverCorrelationsOf(outcome, drivers));
      const turned = valueOf(
        driverCorrelationsOf(
          outcome.map((y) => 3 - 2 * y),
          drivers.toReversed().map((driver) => driver.map((x) => 100 * x + 7)),
        ),
      );
      for (const measure of [shapleyImportance, relativeWeights]) {
        const shares = measure(correlations);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(r2, 9);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(-1e-12);
        const back = measure(turned).toReversed();
        for (const [j, share] of shares.entries()) expect(back[j]).toBeCloseTo(share, 9);
      }
    }),
    { numRuns: 40 },
  );
});

test.each([shapleyImportance, relativeWeights])('the example of the measure %o', (measure) => {
  const among = { size: 2, values: Float64Array.of(1, 0, 0, 1) };
  const [one, two] = measure({ among, withOutcome: Float64Array.of(0.6, 0.3), n: 30 });
  expect(one).toBeCloseTo(0.36, 12);
  expect(two).toBeCloseTo(0.09, 12);
});

test('drivers that do not go together get their own squared correlation', () => {
  const [one, two] = [Float64Array.of(1, 1, -1, -1), Float64Array.of(1, -1, 1, -1)];
  const correlations = valueOf(driverCorrelationsOf(Float64Array.of(3, 1, 1, 0), [one, two]));
  for (const measure of [shapleyImportance, relativeWeights]) {
    for (const [j, share] of measure(correlations).entries()) {
      expect(share).toBeCloseTo((correlations.withOutcome[j] ?? 0) ** 2, 12);
    }
  }
});

test('an interval holds the value, and the seed decides it', () => {
  const [outcome = new Float64Array(0), ...drivers] = sampleOf(5, 60, 3);
  const options = { samples: 200, level: 0.9 };
  const one = valueOf(importanceIntervals(outcome, drivers, relativeWeights, seeded(1), options));
  expect(valueOf(importanceIntervals(outcome, drivers, relativeWeights, seeded(1), options))).toEqual(one);
  expect(valueOf(importanceIntervals(outcome, drivers, relativeWeights, seeded(2), options))).not.toEqual(
    one,
  );
  const shares = relativeWeights(valueOf(driverCorrelationsOf(outcome, drivers)));
  expect(one.samples).toBe(200);
  for (const [j, { low, high }] of one.intervals.entries()) {
    expect(low).toBeLessThan(shares[j] ?? 0);
    expect(high).toBeGreaterThan(shares[j] ?? 0);
  }
});

test('rows with a missing value do not count', () => {
  const outcome = numbersOf([1, 3, 2, 5, 4, null]);
  const driver = numbersOf([0, 1, 2, 3, null, 9]);
  expect(leastSquares(outcome, [driver])).toEqual(leastSquares(outcome.slice(0, 4), [driver.slice(0, 4)]));
  expect(valueOf(driverCorrelationsOf(outcome, [driver])).n).toBe(4);
});

test('a driver that others determine, or without spread, is named', () => {
  const [outcome, driver] = [Float64Array.of(1, 3, 2, 5, 4), Float64Array.of(0, 1, 2, 3, 5)];
  const twice = driver.map((x) => 2 * x + 1);
  const flat = new Float64Array(5).fill(0.1);
  for (const explain of [leastSquares, driverCorrelationsOf]) {
    expect(explain(outcome, [driver, twice])).toMatchObject({
      failure: { kind: 'singular', what: 'driver 2' },
    });
    expect(explain(outcome, [flat])).toMatchObject({ failure: { kind: 'singular', what: 'driver 1' } });
    expect(explain(outcome.slice(0, 2), [driver.slice(0, 2)])).toMatchObject({
      failure: { kind: 'too_few', needed: 3 },
    });
    expect(() => explain(outcome, [driver.slice(1)])).toThrow(RangeError);
  }
});

test('more than twelve drivers are too many for all their orders', () => {
  const [outcome = new Float64Array(0), ...drivers] = sampleOf(3, 60, 13);
  expect(() => shapleyImportance(valueOf(driverCorrelationsOf(outcome, drivers)))).toThrow(RangeError);
});
