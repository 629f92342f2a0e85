/** size x size numbers, row after row; the same above and below the diagonal. */
export interface SymmetricMatrix {
  readonly size: number;
  readonly values: Float64Array;
}

/** A = L L' with L lower triangular, or the first column that the columns before it determine. */
export type Cholesky =
  | { readonly ok: true; readonly lower: SymmetricMatrix }
  | { readonly ok: false; readonly column: number };

/** Below this share of its diagonal a pivot is taken for 0. */
const smallestPivot = 1e-12;

/**
 * @example elementOf({ size: 2, values: Float64Array.of(1, 0.5, 0.5, 1) }, 0, 1) // 0.5
 */
export function elementOf({ size, values }: SymmetricMatrix, row: number, column: number): number {
  return values[row * size + column] ?? Number.NaN;
}

/** X'WX of columns of equal length. @param weights 1 for each row where left out. Cost: O(rows x columns^2). */
export function crossProductOf(columns: readonly Float64Array[], weights?: Float64Array): SymmetricMatrix {
  const size = columns.length;
  const values = new Float64Array(size * size);
  for (const [i, one] of columns.entries()) {
    const scaled = weights ? one.map((value, row) => value * (weights[row] ?? 0)) : one;
    for (const [j, other] of columns.entries()) {
      if (j > i) break;
      let sum = 0;
      for (let row = 0; row < scaled.length; row++) sum += (scaled[row] ?? 0) * (other[row] ?? 0);
      values[i * size + j] = sum;
      values[j * size + i] = sum;
    }
  }
  return { size, values };
}

/** The rows and columns named, in their order. */
export function submatrixOf(matrix: SymmetricMatrix, chosen: readonly number[]): SymmetricMatrix {
  const values = chosen.flatMap((row) => chosen.map((column) => elementOf(matrix, row, column)));
  return { size: chosen.length, values: Float64Array.from(values) };
}

/** Cost: O(size^3). */
export function choleskyOf({ size, values }: SymmetricMatrix): Cholesky {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = values[row * size + column] ?? 0;
      for (let k = 0; k < column; k++) {
        rest -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
      }
      if (row === column) {
        if (!(rest > smallestPivot * Math.abs(values[row * size + row] ?? 0)))
          return { ok: false, column: row };
        lower[row * size + row] = Math.sqrt(rest);
      } else {
        lower[row * size + column] = rest / (lower[column * size + column] ?? 1);
      }
    }
  }
  return { ok: true, lower: { size, values: lower } };
}

/** x of A x = b, from the Cholesky factor of A. Cost: O(size^2). */
export function solutionOf({ size, values }: SymmetricMatrix, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) x[row] = (x[row] ?? 0) - (values[row * size + k] ?? 0) * (x[k] ?? 0);
    x[row] = (x[row] ?? 0) / (values[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) x[row] = (x[row] ?? 0) - (values[k * size + row] ?? 0) * (x[k] ?? 0);
    x[row] = (x[row] ?? 0) / (values[row * size + row] ?? 1);
  }
  return x;
}

/** The inverse of A, from its Cholesky factor. Cost: O(size^3). */
export function inverseOf(lower: SymmetricMatrix): SymmetricMatrix {
  const { size } = lower;
  const values = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    values.set(solutionOf(lower, unit), column * size);
  }
  return { size, values };
}

/** log |A|, from its Cholesky factor. */
export function logDeterminantOf(lower: SymmetricMatrix): number {
  let sum = 0;
  for (let row = 0; row < lower.size; row++) sum += 2 * Math.log(elementOf(lower, row, row));
  return sum;
}

/** A x */
export function productOf(matrix: SymmetricMatrix, x: Float64Array): Float64Array {
  return x.map((_, row) => x.reduce((sum, value, column) => sum + elementOf(matrix, row, column) * value, 0));
}

/** x' A x */
export function quadraticFormOf(matrix: SymmetricMatrix, x: Float64Array): number {
  return productOf(matrix, x).reduce((sum, value, row) => sum + value * (x[row] ?? 0), 0);
}

/** Square roots of the diagonal: the standard errors of a covariance matrix. */
export function rootsOfDiagonal(matrix: SymmetricMatrix): Float64Array {
  return Float64Array.from({ length: matrix.size }, (_, row) => Math.sqrt(elementOf(matrix, row, row)));
}
