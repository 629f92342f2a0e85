import { type Column, numbersOf } from '../columns.ts';
import type { Interval } from '../estimate.ts';
import { logSumExp } from '../numeric/log-sum-exp.ts';
import { bernsteinGrid, bettingGrid, type GridOptions, logThreshold } from './betting-grid.ts';
import { fromUnit, type Scale, toUnit } from './scale.ts';

/** What a bucket of values tells, on 0-1. Buckets are merged by addition, in any order. */
export interface BernsteinState {
  readonly n: number;
  /** Sum of x. */
  readonly sum: number;
  /** Sum of (x_i - p_i)^2, where p_i is forecast from the bucket's own earlier values. */
  readonly squares: number;
}

export interface ForecastOptions {
  /** The first forecast, on 0-1. */
  readonly priorCentre: number;
  /** Values that it counts for; above 0. */
  readonly priorWeight: number;
}

/**
 * A bucket (an hour, a day, a shard) of values of a bounded scale, in their order:
 *
 *   p_i = (priorWeight priorCentre + x_1 + ... + x_(i-1)) / (priorWeight + i - 1)
 *
 * @param values in the scale's unit; missing ones are left out
 * @example bernsteinBucket([52.9, 92.9], { min: 0, max: 100 }, { priorCentre: 0.65, priorWeight: 2 })
 * // { n: 2, sum: 1.458, ... }
 * @throws RangeError for a value or a forecast outside of the scale, a weight that is not above 0
 * Source: Waudby-Smith & Ramdas 2024, 3.1 (any forecast from the past). Cost: one pass.
 */
export function bernsteinBucket(
  values: Column,
  scale: Pick<Scale, 'min' | 'max'>,
  { priorCentre, priorWeight }: ForecastOptions,
): BernsteinState {
  if (!(priorWeight > 0)) throw new RangeError(`a forecast's weight is above 0, not ${priorWeight}`);
  if (!(priorCentre >= 0 && priorCentre <= 1)) {
    throw new RangeError(`a first forecast lies on 0-1, not at ${priorCentre}`);
  }
  let [n, sum, squares] = [0, 0, 0];
  for (const value of numbersOf(values)) {
    if (Number.isNaN(value)) continue;
    const x = toUnit(scale, value);
    squares += (x - (priorWeight * priorCentre + sum) / (priorWeight + n)) ** 2;
    sum += x;
    n++;
  }
  return { n, sum, squares };
}

/**
 * Two buckets as one.
 *
 * @example addBuckets({ n: 2, sum: 1.4, squares: 0.1 }, { n: 3, sum: 2, squares: 0.2 }) // { n: 5, sum: 3.4, squares: 0.3 }
 * Cost: O(1).
 */
export function addBuckets(one: BernsteinState, other: BernsteinState): BernsteinState {
  return { n: one.n + other.n, sum: one.sum + other.sum, squares: one.squares + other.squares };
}

export interface BernsteinOptions {
  readonly alpha?: number;
  readonly grid?: GridOptions;
}

/**
 * Mixture empirical Bernstein: an interval for the running mean of values on a bounded scale that holds at all times at once,
 * under drift as well: (S -+ D) / n, where D solves
 *
 *   sum_j q_j exp(theta_j D - psi(theta_j) V) = 2/alpha,   psi(l) = -log(1 - l) - l
 *
 * Assumes values within the scale. From about 1,000 values as narrow as count betting; use that where there are few points.
 *
 * @example bernsteinInterval({ n: 100, sum: 68, squares: 8 }, { min: 0, max: 100 })
 * // { low: 54.85, high: 81.15, level: 0.95 }
 * @returns ends in the scale's unit, cut to the scale; the whole scale of no value
 * @throws RangeError for alpha outside of 0-1
 * Source: Howard et al. 2021, theorem 4, mixed over a grid. Cost: O(nodes) whatever n.
 */
export function bernsteinInterval(
  state: BernsteinState,
  scale: Pick<Scale, 'min' | 'max'>,
  options: BernsteinOptions = {},
): Interval {
  const { alpha = 0.05 } = options;
  const reach = bernsteinBoundary(state.squares, options);
  const [low, high] = state.n === 0 ? [0, 1] : [(state.sum - reach) / state.n, (state.sum + reach) / state.n];
  return {
    low: fromUnit(scale, Math.max(0, low)),
    high: fromUnit(scale, Math.min(1, high)),
    level: 1 - alpha,
  };
}

/**
 * D, in sums of 0-1 values. In D the logarithm of the left side rises and is convex: Newton's steps from the right never pass
 * the root.
 *
 * @param squares V
 * @example bernsteinBoundary(8) // 13.15
 * Source: as bernsteinInterval. Cost: O(nodes) a step, some 50 steps.
 */
export function bernsteinBoundary(
  squares: number,
  { alpha = 0.05, grid = bernsteinGrid }: BernsteinOptions = {},
): number {
  if (!(squares >= 0)) throw new RangeError(`a sum of squares is 0 or more, not ${squares}`);
  const threshold = logThreshold(alpha);
  const { thetas, logWeights } = bettingGrid(grid);
  const heights = logWeights.map((logWeight, j) => {
    const theta = thetas[j] ?? 0;
    return logWeight - (-Math.log1p(-theta) - theta) * squares;
  });
  // Where a single stake reaches the threshold, the mixture has reached it as well.
  let reach = Math.min(...heights.map((height, j) => (threshold - height) / (thetas[j] ?? 0)));
  for (let step = 0; step < mostSteps; step++) {
    const exponents = heights.map((height, j) => height + (thetas[j] ?? 0) * reach);
    const value = logSumExp(exponents);
    const slope = exponents.reduce(
      (sum, exponent, j) => sum + Math.exp(exponent - value) * (thetas[j] ?? 0),
      0,
    );
    const next = reach - (value - threshold) / slope;
    if (!(next < reach)) break;
    reach = next;
  }
  return reach;
}

const mostSteps = 100;
