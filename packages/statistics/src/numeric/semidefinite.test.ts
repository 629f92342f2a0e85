import fc from 'fast-check';
import { expect, test } from 'vitest';
import { semidefinite } from './semidefinite.ts';

test('solves a system', () => {
  const matrix = semidefinite({ size: 2, values: Float64Array.of(4, 2, 2, 3) });
  expect([...matrix.solve(Float64Array.of(8, 8))]).toEqual([expect.closeTo(1), expect.closeTo(2)]);
  expect([...matrix.dependent]).toEqual([0, 0]);
});

test('leaves out a column that others tell', () => {
  // The third column is the sum of the first two.
  const matrix = semidefinite({ size: 3, values: Float64Array.of(1, 0, 1, 0, 4, 4, 1, 4, 5) });
  expect([...matrix.dependent]).toEqual([0, 0, 1]);
  expect([...matrix.solve(Float64Array.of(2, 4, 6))]).toEqual([expect.closeTo(2), expect.closeTo(1), 0]);
});

test('columns of very different size are told apart', () => {
  const matrix = semidefinite({ size: 2, values: Float64Array.of(1e-12, 0, 0, 1e12) });
  expect([...matrix.dependent]).toEqual([0, 0]);
});

test('a matrix without numbers depends on nothing', () => {
  expect([...semidefinite({ size: 1, values: Float64Array.of(0) }).solve(Float64Array.of(0))]).toEqual([0]);
});

test('A x = b for every b in the range of A', () => {
  const entries = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(
      entries,
      fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 3 }),
      (x, truth) => {
        const at = (row: number, column: number): number => x[row * 3 + column] ?? 0;
        const products = Float64Array.from({ length: 9 }, (_, place) =>
          [0, 1, 2, 3].reduce((sum, k) => sum + at(k, Math.floor(place / 3)) * at(k, place % 3), 0),
        );
        const times = (v: ArrayLike<number>): number[] =>
          [0, 1, 2].map((row) =>
            [0, 1, 2].reduce((sum, k) => sum + (products[row * 3 + k] ?? 0) * (v[k] ?? 0), 0),
          );
        const b = times(truth);
        const found = times(semidefinite({ size: 3, values: products }).solve(Float64Array.from(b)));
        for (const [place, value] of found.entries()) expect(value).toBeCloseTo(b[place] ?? 0, 6);
      },
    ),
  );
});
