import { requireEqualLength } from '../columns.ts';
import { quadraticFormOf, rootsOfDiagonal } from '../numeric/symmetric-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { betweenVariance, type BetweenVarianceMethod } from './between-variance.ts';
import { weightedRegression, type WeightedRegression } from './weighted-regression.ts';

export interface NormalShrinkage {
  /** Variance between services, tau^2. */
  readonly betweenVariance: number;
  /** The intercept, then one a covariate. */
  readonly coefficients: Float64Array;
  readonly coefficientErrors: Float64Array;
  /** Of each service the share of its own score in the shrunken one, 0 to 1. */
  readonly ownShare: Float64Array;
  readonly shrunken: Float64Array;
  /** They leave the error of tau^2 out. */
  readonly shrunkenErrors: Float64Array;
  /** Cochran's Q about the regression. */
  readonly q: number;
  /** Share of the scores' variance that is between services, in per cent. */
  readonly i2: number;
  /** Services. */
  readonly n: number;
}

export interface ShrinkageOptions {
  readonly method?: BetweenVarianceMethod;
  /** A column each, without the intercept (Fay-Herriot). */
  readonly covariates?: readonly Float64Array[];
}

/**
 * Empirical Bayes scores of services: y_i ~ N(x_i'b + u_i, v_i), u_i ~ N(0, tau^2),
 *
 *   B_i = tau^2/(tau^2 + v_i),   shrunken_i = x_i'b + B_i (y_i - x_i'b),   se_i^2 = B_i v_i + (1 - B_i)^2 x_i' C x_i
 *
 * with C = (X'WX)^-1. For lists of small services: order by the shrunken score, show the raw one beside it. The variances are
 * taken as known: use the pooled variance within services by n_i, never a service's own.
 *
 * @param scores one a service
 * @param variances v_i of each, above 0
 * @example normalShrinkage(Float64Array.of(3, 4, 5), Float64Array.of(0.1, 0.1, 0.1))
 * // { betweenVariance: 0.9, shrunken: [3.1, 4, 4.9], ... }
 * @returns failures `too_few` (no more services than coefficients), `singular` (by the covariate's number, 0 the intercept),
 * `not_converged`
 * @throws RangeError for a missing score or covariate, a variance not above 0, columns of unequal length
 * Source: Morris 1983; Fay & Herriot 1979; Viechtbauer 2010. Cost: O(services x covariates^2) a step of REML.
 */
export function normalShrinkage(
  scores: Float64Array,
  variances: Float64Array,
  { method = 'REML', covariates = [] }: ShrinkageOptions = {},
): Outcome<NormalShrinkage> {
  const n = scores.length;
  for (const column of [scores, variances, ...covariates]) requireNumbers(column, n);
  if (variances.some((variance) => !(variance > 0))) throw new RangeError('a variance is not above 0');
  const design = [new Float64Array(n).fill(1), ...covariates];
  if (n <= design.length) return fail({ kind: 'too_few', n, needed: design.length + 1 });
  const between = betweenVariance(scores, variances, design, method);
  if (!between.ok) return between;
  const weights = variances.map((variance) => 1 / (between.value + variance));
  const fit = weightedRegression(design, scores, weights);
  const fixed = weightedRegression(
    design,
    scores,
    variances.map((variance) => 1 / variance),
  );
  if (!fit.ok) return fit;
  if (!fixed.ok) return fixed;
  const typical = typicalVariance(variances, design, fixed.value);
  return succeed({
    betweenVariance: between.value,
    coefficients: fit.value.coefficients,
    coefficientErrors: rootsOfDiagonal(fit.value.covariances),
    ...shrink(scores, variances, design, fit.value, between.value),
    q: fixed.value.residualSquares,
    i2: (100 * between.value) / (between.value + typical),
    n,
  });
}

function requireNumbers(column: Float64Array, rows: number): void {
  requireEqualLength(rows, column.length);
  const bad = column.findIndex((value) => !Number.isFinite(value));
  if (bad !== -1) throw new RangeError(`service ${bad} has no number: leave it out`);
}

function shrink(
  scores: Float64Array,
  variances: Float64Array,
  design: readonly Float64Array[],
  { fitted, covariances }: WeightedRegression,
  between: number,
): Pick<NormalShrinkage, 'ownShare' | 'shrunken' | 'shrunkenErrors'> {
  const ownShare = variances.map((variance) => between / (between + variance));
  return {
    ownShare,
    shrunken: scores.map((score, i) => {
      const centre = fitted[i] ?? 0;
      return centre + (ownShare[i] ?? 0) * (score - centre);
    }),
    shrunkenErrors: variances.map((variance, i) => {
      const own = ownShare[i] ?? 0;
      const x = Float64Array.from(design, (column) => column[i] ?? 0);
      return Math.sqrt(own * variance + (1 - own) ** 2 * quadraticFormOf(covariances, x));
    }),
  };
}

/** (K - p) / tr P with weights 1/v (Higgins & Thompson 2002). */
function typicalVariance(
  variances: Float64Array,
  design: readonly Float64Array[],
  { covariances }: WeightedRegression,
): number {
  let trace = 0;
  for (const [i, variance] of variances.entries()) {
    const x = Float64Array.from(design, (column) => column[i] ?? 0);
    trace += 1 / variance - quadraticFormOf(covariances, x) / variance ** 2;
  }
  return (variances.length - design.length) / trace;
}
