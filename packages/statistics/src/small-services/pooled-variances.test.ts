import { expect, test } from 'vitest';
import { pooledVariances } from './pooled-variances.ts';

test('the example: three answers of 5 are not known exactly', () => {
  const made = pooledVariances(Float64Array.of(3, 11), Float64Array.of(0, 1.2));
  expect(made.ok && made.value[0]).toBeCloseTo(1 / 3, 12);
  expect(made.ok && made.value[1]).toBeCloseTo(1 / 11, 12);
});

test('one answer tells nothing of the spread and takes that of the others', () => {
  expect(pooledVariances(Float64Array.of(1, 5), Float64Array.of(Number.NaN, 2))).toEqual({
    ok: true,
    value: Float64Array.of(2, 0.4),
  });
});

test('no spread to be seen, and none there: a failure each', () => {
  expect(pooledVariances(Float64Array.of(1, 1), Float64Array.of(0, 0))).toMatchObject({
    failure: { kind: 'too_few' },
  });
  expect(pooledVariances(Float64Array.of(3, 4), Float64Array.of(0, 0))).toMatchObject({
    failure: { kind: 'zero_denominator' },
  });
});

test('no answers, and a missing variance, are mistakes', () => {
  expect(() => pooledVariances(Float64Array.of(0), Float64Array.of(1))).toThrow(RangeError);
  expect(() => pooledVariances(Float64Array.of(3), Float64Array.of(Number.NaN))).toThrow(RangeError);
  expect(() => pooledVariances(Float64Array.of(3), Float64Array.of(1, 1))).toThrow(RangeError);
});
