import { expect, test } from 'vitest';
import type { Outcome } from '../outcome.ts';
import { logisticRegression } from './logistic-regression.ts';
import { responsePropensity } from './response-propensity.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const answered = Float64Array.of(1, 0, 0, 0, 1, 1, 1, 0);
const age = ['young', 'young', 'young', 'young', 'old', 'old', 'old', 'old'];
const term = { name: 'age', column: age, levels: ['young', 'old'] };

test('the example: with one factor the chances are the shares, and the weights restore the groups', () => {
  const { fitted, weights, rIndicator, coefficients, maxBiasPerDeviation } = valueOf(
    responsePropensity(answered, [term]),
  );
  expect(coefficients[0]).toBeCloseTo(Math.log(1 / 3), 9);
  expect(fitted[0]).toBeCloseTo(0.25, 9);
  expect(fitted[7]).toBeCloseTo(0.75, 9);
  expect(weights[0]).toBeCloseTo(4, 8);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(8, 8);
  const deviation = Math.sqrt((8 * 0.25 ** 2) / 7);
  expect(rIndicator).toBeCloseTo(1 - 2 * deviation, 9);
  expect(maxBiasPerDeviation).toBeCloseTo(deviation / 0.5, 9);
});

test('where all are equally likely to answer the indicator is 1', () => {
  const even = Float64Array.of(1, 0, 1, 0, 1, 0, 1, 0);
  expect(valueOf(responsePropensity(even, [term])).rIndicator).toBeCloseTo(1, 7);
});

test('a row that the frame does not know has no chance and no weight', () => {
  const made = valueOf(
    responsePropensity(Float64Array.of(...answered, 1), [{ ...term, column: [...age, null] }]),
  );
  expect(made.n).toBe(8);
  expect(made.fitted[8]).toBeNaN();
  expect(made.weights[8]).toBe(0);
});

test('a number explains, whatever its zero', () => {
  const column = [1, 2, 3, 4, 4, 5, 6, 2];
  const slope = (values: readonly number[]): number =>
    valueOf(logisticRegression(answered, [{ name: 'age', column: values }])).coefficients[1] ?? 0;
  expect(slope(column)).toBeCloseTo(slope(column.map((value) => value + 1980)), 6);
});

test('separated marks, columns that say the same, marks of one kind: a failure each', () => {
  const separating = { name: 'x', column: [9, 1, 1, 2, 8, 9, 9, 3] };
  expect(logisticRegression(answered, [separating])).toMatchObject({ failure: { kind: 'no_maximum' } });
  expect(logisticRegression(new Float64Array(8).fill(1), [])).toMatchObject({
    failure: { kind: 'no_maximum', what: 'intercept' },
  });
  const copy = { ...term, name: 'copy' };
  expect(logisticRegression(answered, [term, copy])).toMatchObject({
    failure: { kind: 'singular', what: 'copyold' },
  });
  expect(logisticRegression(Float64Array.of(Number.NaN), [])).toMatchObject({
    failure: { kind: 'empty_domain' },
  });
  expect(() => logisticRegression(Float64Array.of(2), [])).toThrow(RangeError);
  expect(() => logisticRegression(answered, [{ name: 'x', column: [1] }])).toThrow(RangeError);
});
