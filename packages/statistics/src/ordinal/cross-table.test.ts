import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorOf, numbersOf } from '../columns.ts';
import type { Outcome } from '../outcome.ts';
import { type CrossTable, crossTableOf } from './cross-table.ts';
import { goodmanKruskalGamma } from './goodman-kruskal-gamma.ts';
import { linearByLinear } from './linear-by-linear.ts';
import { pearsonChiSquared } from './pearson-chi-squared.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

test('the example: rows of the input stand for counts', () => {
  const table = crossTableOf(factorOf(['a', 'b']), factorOf(['x', 'x']), numbersOf([3, 4]));
  expect(table).toMatchObject({ counts: [Float64Array.of(3), Float64Array.of(4)], n: 7 });
});

test('rows of one cell add up, a missing level or count leaves a row out, a count below 0 is a mistake', () => {
  const [row, column] = [factorOf(['a', 'a', null, 'b']), factorOf(['x', 'x', 'x', 'y'])];
  expect(crossTableOf(row, column, numbersOf([1, 2, 9, null])).counts).toEqual([
    Float64Array.of(3, 0),
    Float64Array.of(0, 0),
  ]);
  expect(() => crossTableOf(row, column, numbersOf([1, -2, 9, 1]))).toThrow(RangeError);
  expect(() => crossTableOf(row, factorOf(['x']))).toThrow(RangeError);
});

const count = fc.integer({ min: 0, max: 12 });
const tables = fc
  .array(fc.tuple(count, count, count, count), { minLength: 2, maxLength: 4 })
  .map((cells): CrossTable => tableOf(cells));

function tableOf(cells: readonly (readonly number[])[]): CrossTable {
  return {
    rows: cells.map((_, i) => `row ${i}`),
    columns: (cells[0] ?? []).map((_, j) => `column ${j}`),
    counts: cells.map((row) => Float64Array.from(row)),
    n: cells.flat().reduce((sum, value) => sum + value, 0),
  };
}

test('one variable turned round turns the trend round, and leaves independence alone', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const full = {
        ...table,
        counts: table.counts.map((row) => row.map((cell) => cell + 1)),
        n: table.n + 4 * table.counts.length,
      };
      const turned = { ...full, counts: full.counts.toReversed() };
      const [trend, back] = [valueOf(linearByLinear(full)), valueOf(linearByLinear(turned))];
      expect(back.z).toBeCloseTo(-trend.z, 9);
      expect(valueOf(goodmanKruskalGamma(turned))).toBeCloseTo(-valueOf(goodmanKruskalGamma(full)), 12);
      const [one, other] = [valueOf(pearsonChiSquared(full)), valueOf(pearsonChiSquared(turned))];
      expect(other.value).toBeCloseTo(one.value, 9);
    }),
  );
});

test('gamma counts pairs', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const cells = table.counts.flatMap((row, i) => Array.from(row, (size, j) => ({ i, j, size })));
      let [alike, contrary] = [0, 0];
      for (const a of cells) {
        for (const b of cells) {
          if (b.i <= a.i) continue;
          if (b.j > a.j) alike += a.size * b.size;
          if (b.j < a.j) contrary += a.size * b.size;
        }
      }
      const gamma = goodmanKruskalGamma(table);
      expect(gamma.ok).toBe(alike + contrary > 0);
      if (!gamma.ok) return;
      expect(gamma.value).toBeCloseTo((alike - contrary) / (alike + contrary), 12);
    }),
  );
});

test('a perfect trend', () => {
  const table = tableOf([
    [5, 0, 0],
    [0, 5, 0],
    [0, 0, 5],
  ]);
  expect(linearByLinear(table)).toMatchObject({ value: { n: 15 } });
  expect(goodmanKruskalGamma(table)).toEqual({ ok: true, value: 1 });
});

test('four cells are corrected, but not beyond what they differ', () => {
  expect(
    pearsonChiSquared(
      tableOf([
        [10, 10],
        [10, 10],
      ]),
    ),
  ).toMatchObject({ value: { value: 0, df: 1, p: 1 } });
});

test('a level that never occurs is named, one level alone is a failure', () => {
  const empty = tableOf([
    [1, 2, 3],
    [0, 0, 0],
  ]);
  expect(pearsonChiSquared(empty)).toMatchObject({ failure: { kind: 'singular', what: 'row 1' } });
  expect(linearByLinear(empty)).toMatchObject({ failure: { kind: 'zero_denominator' } });
  expect(goodmanKruskalGamma(empty)).toMatchObject({ failure: { kind: 'zero_denominator' } });
  expect(pearsonChiSquared(tableOf([[1, 2, 3]]))).toMatchObject({ failure: { kind: 'zero_denominator' } });
});
