import { elementOf, type SymmetricMatrix } from './symmetric-matrix.ts';

/** A v = value v, the largest value first; vectors of length 1. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: readonly Float64Array[];
}

const mostSweeps = 60;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations.
 *
 * Source: Golub & Van Loan 2013, 8.5. Cost: O(size^3) a sweep, some ten sweeps; meant for sizes below 50.
 */
export function eigenOf(matrix: SymmetricMatrix): Eigen {
  const { size } = matrix;
  const a = Float64Array.from(matrix.values);
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  const negligible = Number.EPSILON ** 2 * a.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a, size) > negligible; sweep++) {
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, v, size, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i).toSorted(
    (i, j) => (a[j * size + j] ?? 0) - (a[i * size + i] ?? 0),
  );
  return {
    values: Float64Array.from(order, (i) => a[i * size + i] ?? 0),
    vectors: order.map((i) => Float64Array.from({ length: size }, (_, row) => v[row * size + i] ?? 0)),
  };
}

/** V f(D) V': a function of a symmetric matrix, as its square root. */
export function functionOf({ values, vectors }: Eigen, f: (value: number) => number): SymmetricMatrix {
  const size = values.length;
  const result = new Float64Array(size * size);
  for (const [index, vector] of vectors.entries()) {
    const factor = f(values[index] ?? 0);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        result[i * size + j] = (result[i * size + j] ?? 0) + factor * (vector[i] ?? 0) * (vector[j] ?? 0);
      }
    }
  }
  return { size, values: result };
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) sum += elementOf({ size, values: a }, i, j) ** 2;
  }
  return sum;
}

/** Makes the element at p, q zero. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const off = a[p * size + q] ?? 0;
  if (off === 0) return;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k++) mix(a, k * size + p, k * size + q, cosine, sine);
  for (let k = 0; k < size; k++) mix(a, p * size + k, q * size + k, cosine, sine);
  for (let k = 0; k < size; k++) mix(v, k * size + p, k * size + q, cosine, sine);
  a[p * size + q] = 0;
  a[q * size + p] = 0;
}

function mix(values: Float64Array, one: number, other: number, cosine: number, sine: number): void {
  const first = values[one] ?? 0;
  const second = values[other] ?? 0;
  values[one] = cosine * first - sine * second;
  values[other] = sine * first + cosine * second;
}
