import { type Eigen, eigenOf } from '../numeric/symmetric-eigen.ts';
import {
  choleskyOf,
  elementOf,
  inverseOf,
  solutionOf,
  submatrixOf,
  type SymmetricMatrix,
} from '../numeric/symmetric-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

export interface OneFactor {
  /** Correlation of each item with the factor; their sum is not below 0. */
  readonly loadings: Float64Array;
  /** What the factor leaves of each item's variance. */
  readonly uniquenesses: Float64Array;
  /** Items whose uniqueness lies at its lower bound (Heywood), by their place: read the loadings with care. */
  readonly atBound: readonly number[];
  readonly iterations: number;
}

/** Uniquenesses lie between these. */
const least = 0.005;
const most = 1;
const mostIterations = 200;
const smallestSlope = 1e-10;
/** Starts besides the usual one, as uniquenesses. */
const furtherStarts = [0.2, 0.5, 0.8];

/**
 * One common factor of standardised items by maximum likelihood: R = l l' + diag(psi), psi_i in [0.005, 1]. With t_m and e_m
 * the eigenvalues and eigenvectors of psi^-1/2 R psi^-1/2, minimises
 *
 *   sum_(m > 1) (t_m - log t_m) - (k - 1),   l = psi^1/2 e_1 sqrt(t_1 - 1)
 *
 * in log psi by Newton's steps within the bounds, from several starts. Assumes normal items.
 *
 * @param correlations of at least three items
 * @example oneFactorOf({ size: 3, values: Float64Array.of(1, 0.56, 0.48, 0.56, 1, 0.42, 0.48, 0.42, 1) })
 * // { loadings: [0.8, 0.7, 0.6], ... }
 * @returns failures `singular` (items that determine another, by its number from 1), `not_converged`
 * @throws RangeError for fewer than three items
 * Source: Jöreskog 1967; Lawley & Maxwell 1971. Cost: some 40 eigendecompositions.
 */
export function oneFactorOf(correlations: SymmetricMatrix): Outcome<OneFactor> {
  const { size } = correlations;
  if (size < 3) throw new RangeError(`one factor needs three items, there are ${size}`);
  const factor = choleskyOf(correlations);
  if (!factor.ok) return fail({ kind: 'singular', what: `item ${factor.column + 1}` });
  const inverse = inverseOf(factor.lower);
  const usual = Float64Array.from({ length: size }, (_, i) => (1 - 0.5 / size) / elementOf(inverse, i, i));
  const starts = [usual, ...furtherStarts.map((share) => new Float64Array(size).fill(share))];
  let best: Fit | null = null;
  for (const start of starts) {
    const found = descend(correlations, start);
    if (found !== null && (best === null || found.value < best.value - 1e-9)) best = found;
  }
  if (best === null) return fail({ kind: 'not_converged', iterations: mostIterations, worst: 'uniqueness' });
  return succeed(describe(best));
}

interface Fit {
  /** log psi */
  readonly at: Float64Array;
  readonly value: number;
  readonly eigen: Eigen;
  readonly iterations: number;
}

function describe({ at, eigen, iterations }: Fit): OneFactor {
  const common = Math.sqrt(Math.max(0, (eigen.values[0] ?? 1) - 1));
  const raw = at.map((logged, i) => Math.exp(logged / 2) * (eigen.vectors[0]?.[i] ?? 0) * common);
  const sign = raw.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
  const uniquenesses = at.map(Math.exp);
  return {
    loadings: raw.map((loading) => sign * loading),
    uniquenesses,
    atBound: [...uniquenesses.keys()].filter((i) => (uniquenesses[i] ?? 1) <= least * (1 + 1e-9)),
    iterations,
  };
}

function descend(correlations: SymmetricMatrix, start: Float64Array): Fit | null {
  let fit = fitAt(correlations, start.map(Math.log).map(bounded), 0);
  for (let iterations = 1; iterations <= mostIterations; iterations++) {
    const gradient = gradientOf(fit.eigen);
    const free = [...gradient.keys()].filter((i) => isFree(fit.at[i] ?? 0, gradient[i] ?? 0));
    if (free.every((i) => Math.abs(gradient[i] ?? 0) < smallestSlope)) return fit;
    const next = shorter(correlations, fit, stepOf(fit.eigen, gradient, free), iterations);
    if (next === null) return free.every((i) => Math.abs(gradient[i] ?? 0) < 1e-6) ? fit : null;
    fit = next;
  }
  return null;
}

/** False where psi lies at a bound and the descent leads across it. */
function isFree(logged: number, slope: number): boolean {
  return !((logged <= Math.log(least) && slope > 0) || (logged >= Math.log(most) && slope < 0));
}

function bounded(logged: number): number {
  return Math.min(Math.log(most), Math.max(Math.log(least), logged));
}

/** The step, halved until it descends; null where none does. */
function shorter(
  correlations: SymmetricMatrix,
  fit: Fit,
  step: Float64Array,
  iterations: number,
): Fit | null {
  for (let halving = 0; halving < 30; halving++) {
    const at = fit.at.map((logged, i) => bounded(logged - (step[i] ?? 0) / 2 ** halving));
    const next = fitAt(correlations, at, iterations);
    if (next.value <= fit.value + 1e-14 && at.some((logged, i) => logged !== fit.at[i])) return next;
  }
  return null;
}

function fitAt(correlations: SymmetricMatrix, at: Float64Array, iterations: number): Fit {
  const { size, values } = correlations;
  const scaled = values.map((correlation, index) => {
    const [row, column] = [Math.floor(index / size), index % size];
    return correlation * Math.exp(-((at[row] ?? 0) + (at[column] ?? 0)) / 2);
  });
  const eigen = eigenOf({ size, values: scaled });
  const value = eigen.values.subarray(1).reduce((sum, t) => sum + t - Math.log(t) - 1, 0);
  return { at, value, eigen, iterations };
}

/** sum_(m > 1) (1 - t_m) e_im^2 */
function gradientOf({ values, vectors }: Eigen): Float64Array {
  return values.map((_, i) =>
    vectors.reduce((sum, e, m) => (m === 0 ? sum : sum + (1 - (values[m] ?? 0)) * (e[i] ?? 0) ** 2), 0),
  );
}

/** Newton's, over the free coordinates; by the approximation (sum_(m > 1) e_im e_jm)^2 where the function is not convex. */
function stepOf(eigen: Eigen, gradient: Float64Array, free: readonly number[]): Float64Array {
  const right = Float64Array.from(free, (i) => gradient[i] ?? 0);
  const step = new Float64Array(gradient.length);
  for (const curvature of [exactCurvature, approximateCurvature]) {
    const factor = choleskyOf(submatrixOf(matrixBy(gradient.length, curvature(eigen)), free));
    if (!factor.ok) continue;
    const solved = solutionOf(factor.lower, right);
    for (const [place, i] of free.entries()) step[i] = solved[place] ?? 0;
    return step;
  }
  for (const i of free) step[i] = gradient[i] ?? 0;
  return step;
}

function matrixBy(size: number, element: (i: number, j: number) => number): SymmetricMatrix {
  const values = Float64Array.from({ length: size * size }, (_, index) =>
    element(Math.floor(index / size), index % size),
  );
  return { size, values };
}

function approximateCurvature({ vectors }: Eigen): (i: number, j: number) => number {
  return (i, j) => vectors.slice(1).reduce((sum, e) => sum + (e[i] ?? 0) * (e[j] ?? 0), 0) ** 2;
}

/** With a_m = e_im e_jm: sum a_m sum t_m a_m + a_1 sum a_m (1 - t_m) (t_1 + t_m) / (t_1 - t_m), sums over m > 1. */
function exactCurvature({ values, vectors }: Eigen): (i: number, j: number) => number {
  const [first = 0, ...others] = values;
  return (i, j) => {
    const [one = 0, ...products] = vectors.map((e) => (e[i] ?? 0) * (e[j] ?? 0));
    let plain = 0;
    let scaled = 0;
    let turned = 0;
    for (const [m, product] of products.entries()) {
      const t = others[m] ?? 0;
      plain += product;
      scaled += t * product;
      turned += (product * (1 - t) * (first + t)) / (first - t);
    }
    return plain * scaled + one * turned;
  };
}
