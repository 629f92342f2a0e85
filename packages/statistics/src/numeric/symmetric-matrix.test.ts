import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eigenOf, functionOf } from './symmetric-eigen.ts';
import {
  choleskyOf,
  crossProductOf,
  elementOf,
  inverseOf,
  logDeterminantOf,
  productOf,
  solutionOf,
  type SymmetricMatrix,
} from './symmetric-matrix.ts';

const number = fc.integer({ min: -50, max: 50 }).map((value) => value / 10);
/** X'X + 1 of random columns: never singular. */
const definite = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc.array(fc.array(number, { minLength: 8, maxLength: 8 }), { minLength: size, maxLength: size }),
  )
  .map((columns): SymmetricMatrix => {
    const { size, values } = crossProductOf(columns.map((column) => Float64Array.from(column)));
    return { size, values: values.map((value, i) => (i % (size + 1) === 0 ? value + 1 : value)) };
  });

function lowerOf(matrix: SymmetricMatrix): SymmetricMatrix {
  const factor = choleskyOf(matrix);
  if (!factor.ok) throw new Error(`column ${factor.column}`);
  return factor.lower;
}

test('a solution solves, and the inverse inverts', () => {
  fc.assert(
    fc.property(definite, fc.array(number, { minLength: 6, maxLength: 6 }), (matrix, right) => {
      const b = Float64Array.from(right.slice(0, matrix.size));
      const lower = lowerOf(matrix);
      const back = productOf(matrix, solutionOf(lower, b));
      const again = productOf(inverseOf(lower), b);
      for (const [i, value] of back.entries()) expect(value).toBeCloseTo(b[i] ?? 0, 8);
      for (const [i, value] of again.entries()) expect(value).toBeCloseTo(solutionOf(lower, b)[i] ?? 0, 8);
    }),
  );
});

test('eigenvalues fall, give the determinant, and rebuild the matrix', () => {
  fc.assert(
    fc.property(definite, (matrix) => {
      const eigen = eigenOf(matrix);
      expect(eigen.values).toEqual(eigen.values.toSorted().reverse());
      const logs = eigen.values.reduce((sum, value) => sum + Math.log(value), 0);
      expect(logs).toBeCloseTo(logDeterminantOf(lowerOf(matrix)), 7);
      const rebuilt = functionOf(eigen, (value) => value);
      for (const [i, value] of rebuilt.values.entries()) expect(value).toBeCloseTo(matrix.values[i] ?? 0, 8);
    }),
  );
});

test('a column that those before it determine is named', () => {
  const [one, two] = [Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 0, 0, 2)];
  const sum = one.map((value, row) => value + (two[row] ?? 0));
  expect(choleskyOf(crossProductOf([one, two, sum]))).toEqual({ ok: false, column: 2 });
});

test('weights count in a cross product', () => {
  const matrix = crossProductOf([Float64Array.of(1, 2)], Float64Array.of(3, 10));
  expect(elementOf(matrix, 0, 0)).toBe(43);
});
