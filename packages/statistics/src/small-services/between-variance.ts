import {
  choleskyOf,
  crossProductOf,
  elementOf,
  logDeterminantOf,
  type SymmetricMatrix,
} from '../numeric/symmetric-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { weightedRegression, type WeightedRegression } from './weighted-regression.ts';

/** Restricted maximum likelihood, or DerSimonian and Laird's moments. */
export type BetweenVarianceMethod = 'REML' | 'DL';

const mostIterations = 500;
const smallestChange = 1e-13;

/**
 * tau^2, the variance of services about their regression, in y_i ~ N(x_i'b, tau^2 + v_i).
 *
 * DL: max(0, (Q - (K - p)) / tr P) with weights 1/v. REML: the tau^2 >= 0 of the highest restricted likelihood
 *
 *   -1/2 [sum log(tau^2 + v_i) + log |X'WX| + sum w_i (y_i - x_i'b)^2],   w_i = 1/(tau^2 + v_i)
 *
 * by Fisher's scoring, from the best of three starts.
 *
 * @param variances v_i, known and above 0
 * @param design the columns of X, the intercept among them
 * @example betweenVariance(Float64Array.of(3, 4, 5), Float64Array.of(0.1, 0.1, 0.1), [Float64Array.of(1, 1, 1)], 'DL')
 * // 0.9
 * @returns failures `singular`, `not_converged`
 * Source: DerSimonian & Laird 1986; Patterson & Thompson 1971; Viechtbauer 2005. Cost: O(services x columns^2) a step.
 */
export function betweenVariance(
  values: Float64Array,
  variances: Float64Array,
  design: readonly Float64Array[],
  method: BetweenVarianceMethod,
): Outcome<number> {
  const moments = byMoments(values, variances, design);
  if (!moments.ok || method === 'DL') return moments;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  let best: Step | null = null;
  for (const start of [0, moments.value, spread]) {
    const step = stepAt(values, variances, design, start);
    if (step !== null && (best === null || step.logLikelihood > best.logLikelihood)) best = step;
  }
  return best === null
    ? fail({ kind: 'singular', what: 'covariates' })
    : score(values, variances, design, best);
}

function byMoments(
  values: Float64Array,
  variances: Float64Array,
  design: readonly Float64Array[],
): Outcome<number> {
  const weights = variances.map((variance) => 1 / variance);
  const fit = weightedRegression(design, values, weights);
  if (!fit.ok) return fit;
  const excess = fit.value.residualSquares - (values.length - design.length);
  return succeed(Math.max(0, excess / tracesOf(design, weights, fit.value.covariances).ofP));
}

interface Step {
  readonly at: number;
  readonly logLikelihood: number;
  /** First derivative by the Fisher information: how far to go. */
  readonly move: number;
}

function stepAt(
  values: Float64Array,
  variances: Float64Array,
  design: readonly Float64Array[],
  at: number,
): Step | null {
  const weights = variances.map((variance) => 1 / (at + variance));
  const fit = weightedRegression(design, values, weights);
  const factor = choleskyOf(crossProductOf(design, weights));
  if (!fit.ok || !factor.ok) return null;
  const { ofP, ofPP } = tracesOf(design, weights, fit.value.covariances);
  const squares = values.reduce(
    (sum, value, row) => sum + ((weights[row] ?? 0) * residualOf(fit.value, value, row)) ** 2,
    0,
  );
  const logs = weights.reduce((sum, weight) => sum - Math.log(weight), 0);
  return {
    at,
    logLikelihood: -(logs + logDeterminantOf(factor.lower) + fit.value.residualSquares) / 2,
    move: (squares - ofP) / ofPP,
  };
}

function residualOf({ fitted }: WeightedRegression, value: number, row: number): number {
  return value - (fitted[row] ?? 0);
}

function score(
  values: Float64Array,
  variances: Float64Array,
  design: readonly Float64Array[],
  start: Step,
): Outcome<number> {
  let step = start;
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const scale = smallestChange * (step.at + Math.min(...variances));
    let move = Math.max(step.move, -step.at);
    let next: Step | null = null;
    while (Math.abs(move) > scale) {
      next = stepAt(values, variances, design, step.at + move);
      const floor = step.logLikelihood - 1e-13 * (1 + Math.abs(step.logLikelihood));
      if (next !== null && next.logLikelihood >= floor) break;
      next = null;
      move /= 2;
    }
    if (next === null) return succeed(step.at);
    step = next;
  }
  return fail({ kind: 'not_converged', iterations: mostIterations, worst: 'variance between services' });
}

/** Of P = W - WX(X'WX)^-1 X'W and of its square. */
function tracesOf(
  design: readonly Float64Array[],
  weights: Float64Array,
  inverse: SymmetricMatrix,
): { readonly ofP: number; readonly ofPP: number } {
  const squared = crossProductOf(
    design,
    weights.map((w) => w ** 2),
  );
  const cubed = crossProductOf(
    design,
    weights.map((w) => w ** 3),
  );
  const middle = multiply(inverse, squared);
  const sumOf = (power: number): number => weights.reduce((sum, w) => sum + w ** power, 0);
  return {
    ofP: sumOf(1) - traceOf(middle),
    ofPP: sumOf(2) - 2 * traceOf(multiply(inverse, cubed)) + traceOf(multiply(middle, middle)),
  };
}

/** A product of symmetric matrices need not be symmetric; only its elements are of interest. */
function multiply(one: SymmetricMatrix, other: SymmetricMatrix): SymmetricMatrix {
  const { size } = one;
  const values = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      for (let k = 0; k < size; k++) {
        values[i * size + j] = (values[i * size + j] ?? 0) + elementOf(one, i, k) * elementOf(other, k, j);
      }
    }
  }
  return { size, values };
}

function traceOf(matrix: SymmetricMatrix): number {
  let sum = 0;
  for (let i = 0; i < matrix.size; i++) sum += elementOf(matrix, i, i);
  return sum;
}
