import type { SymmetricMatrix } from './symmetric-matrix.ts';

/** A symmetric positive semidefinite matrix, ready to solve with. */
export interface Semidefinite {
  /** 1 for each column that the ones before it tell already: its coefficient is 0. */
  readonly dependent: Uint8Array;
  /** An x with A x = b; where columns depend on others the one with 0 for these. b must lie in the range of A. */
  solve(b: Float64Array): Float64Array;
}

/**
 * Cholesky's factor of a matrix scaled to a unit diagonal, A = D L L' D, which leaves out columns that depend on others.
 *
 * @param matrix of which the lower triangle is read
 * @param tolerance the share of a column's square left by the columns before it, below which it counts as dependent
 * Source: Golub & Van Loan 2013, 4.2. Cost: O(size^3), a solution O(size^2).
 */
export function semidefinite({ size, values }: SymmetricMatrix, tolerance = 1e-12): Semidefinite {
  const at = (row: number, column: number): number => values[row * size + column] ?? 0;
  const scales = Float64Array.from({ length: size }, (_, i) => {
    const square = at(i, i);
    return square > 0 ? 1 / Math.sqrt(square) : 0;
  });
  const lower = new Float64Array(size * size);
  const dependent = new Uint8Array(size);
  for (let column = 0; column < size; column++) {
    const left = scaledEntry(column, column) - dot(lower, size, column, column, column);
    if (!(left > tolerance)) {
      dependent[column] = 1;
      continue;
    }
    const pivot = Math.sqrt(left);
    lower[column * size + column] = pivot;
    for (let row = column + 1; row < size; row++) {
      lower[row * size + column] = (scaledEntry(row, column) - dot(lower, size, row, column, column)) / pivot;
    }
  }
  return { dependent, solve: (b) => solved(lower, dependent, scales, b) };

  function scaledEntry(row: number, column: number): number {
    return at(row, column) * (scales[row] ?? 0) * (scales[column] ?? 0);
  }
}

/** Of the first entries of two rows. */
function dot(matrix: Float64Array, size: number, one: number, other: number, entries: number): number {
  let sum = 0;
  for (let k = 0; k < entries; k++) sum += (matrix[one * size + k] ?? 0) * (matrix[other * size + k] ?? 0);
  return sum;
}

function solved(
  lower: Float64Array,
  dependent: Uint8Array,
  scales: Float64Array,
  b: Float64Array,
): Float64Array {
  const size = scales.length;
  const x = b.map((value, i) => value * (scales[i] ?? 0));
  for (let row = 0; row < size; row++) {
    if (dependent[row] === 1) {
      x[row] = 0;
      continue;
    }
    for (let k = 0; k < row; k++) x[row] = (x[row] ?? 0) - (lower[row * size + k] ?? 0) * (x[k] ?? 0);
    x[row] = (x[row] ?? 0) / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    if (dependent[row] === 1) continue;
    for (let k = row + 1; k < size; k++) x[row] = (x[row] ?? 0) - (lower[k * size + row] ?? 0) * (x[k] ?? 0);
    x[row] = (x[row] ?? 0) / (lower[row * size + row] ?? 1);
  }
  return x.map((value, i) => value * (scales[i] ?? 0));
}
