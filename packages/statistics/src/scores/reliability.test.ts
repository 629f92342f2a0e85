import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersOf } from '../columns.ts';
import type { Outcome } from '../outcome.ts';
import { cronbachAlphaOf } from './cronbach-alpha.ts';
import { omegaOf } from './omega.ts';
import { oneFactorOf } from './one-factor.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

test('the example: items that say the same have an alpha of 1', () => {
  const items = [numbersOf([1, 2, 3]), numbersOf([1, 2, 3])];
  expect(valueOf(cronbachAlphaOf(items)).value).toBeCloseTo(1, 12);
});

test('the example: the correlations of one factor give back its loadings', () => {
  const values = Float64Array.of(1, 0.56, 0.48, 0.56, 1, 0.42, 0.48, 0.42, 1);
  const { loadings, atBound } = valueOf(oneFactorOf({ size: 3, values }));
  for (const [i, loading] of [0.8, 0.7, 0.6].entries()) expect(loadings[i]).toBeCloseTo(loading, 8);
  expect(atBound).toEqual([]);
});

test('any loadings are found again, in an order of items as good as another', () => {
  const loading = fc.integer({ min: 25, max: 90 }).map((share) => share / 100);
  fc.assert(
    fc.property(fc.array(loading, { minLength: 3, maxLength: 7 }), (given) => {
      const size = given.length;
      const values = Float64Array.from({ length: size * size }, (_, index) => {
        const [i, j] = [Math.floor(index / size), index % size];
        return i === j ? 1 : (given[i] ?? 0) * (given[j] ?? 0);
      });
      const { loadings } = valueOf(oneFactorOf({ size, values }));
      for (const [i, found] of loadings.entries()) expect(found).toBeCloseTo(given[i] ?? 0, 5);
    }),
    { numRuns: 40 },
  );
});

test('a uniqueness at its bound is told', () => {
  // The first and second item correlate more than the third lets one factor explain.
  const values = Float64Array.of(1, 0.9, 0.8, 0.9, 1, 0.5, 0.8, 0.5, 1);
  const { atBound, uniquenesses } = valueOf(oneFactorOf({ size: 3, values }));
  expect(atBound).toEqual([0]);
  expect(uniquenesses[0]).toBeCloseTo(0.005, 9);
});

const scales = fc.array(fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 5 }))), {
  minLength: 12,
  maxLength: 40,
});
const columnsOf = (rows: readonly (readonly number[])[]): Float64Array[] =>
  [0, 1, 2, 3].map((place) => Float64Array.from(rows, (row) => row[place] ?? 0));

test('alpha takes no notice of the order of rows or items, of the zero, or of the unit', () => {
  fc.assert(
    fc.property(scales, (rows) => {
      const one = cronbachAlphaOf(columnsOf(rows));
      const other = cronbachAlphaOf(
        columnsOf(rows.toReversed())
          .toReversed()
          .map((item) => item.map((value) => 25 * (value - 1))),
      );
      expect(one.ok).toBe(other.ok);
      if (!one.ok || !other.ok) return;
      expect(other.value.value).toBeCloseTo(one.value.value, 9);
      expect(one.value.value).toBeLessThanOrEqual(1);
      expect(one.value.ci.low).toBeLessThanOrEqual(one.value.value);
      expect(one.value.ci.high).toBeGreaterThanOrEqual(one.value.value);
    }),
  );
});

test('rows with a missing item do not count', () => {
  const items = [numbersOf([1, 2, 3, 5, null]), numbersOf([2, 2, 4, 5, 1]), numbersOf([1, 3, 3, 4, 1])];
  expect(valueOf(cronbachAlphaOf(items))).toEqual(
    valueOf(cronbachAlphaOf(items.map((item) => item.slice(0, 4)))),
  );
});

test('what tells nothing of reliability is a failure, not a number', () => {
  const flat = [numbersOf([1, 2, 3]), numbersOf([4, 4, 4]), numbersOf([1, 2, 2])];
  expect(cronbachAlphaOf(flat)).toEqual({ ok: false, failure: { kind: 'singular', what: 'item 2' } });
  expect(omegaOf(flat)).toMatchObject({ failure: { kind: 'singular' } });
  expect(cronbachAlphaOf([numbersOf([1]), numbersOf([2])])).toMatchObject({ failure: { kind: 'too_few' } });
  expect(cronbachAlphaOf([numbersOf([1, 2]), numbersOf([2, 1])])).toMatchObject({
    failure: { kind: 'zero_denominator' },
  });
  const same = numbersOf([1, 2, 3, 1]);
  expect(omegaOf([same, same, numbersOf([1, 3, 3, 2])])).toMatchObject({
    failure: { kind: 'singular', what: 'item 2' },
  });
});

test('alpha needs two items, omega three', () => {
  expect(() => cronbachAlphaOf([numbersOf([1, 2])])).toThrow(RangeError);
  expect(() => omegaOf([numbersOf([1, 2]), numbersOf([1, 2])])).toThrow(RangeError);
  expect(() => cronbachAlphaOf([numbersOf([1, 2]), numbersOf([1, 2])], 2)).toThrow(RangeError);
});
