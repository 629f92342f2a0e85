import { requireEqualLength } from '../columns.ts';
import { normalCritical } from '../numeric/distributions.ts';

/** Ranks from 1, the highest score. */
export interface RankIntervals {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

export interface JointRankIntervals extends RankIntervals {
  /** Half-width of the underlying intervals, in standard errors. */
  readonly critical: number;
}

/**
 * Joint rank intervals: all K true ranks lie in theirs at once with a chance of at least 1 - alpha. From score intervals at
 * level (1-alpha)^(1/K), rank i lies from 1 + #{L_j > U_i} to K - #{U_j < L_i}. Assumes independent normal scores.
 *
 * @param errors standard errors, above 0
 * @example jointRankIntervals(Float64Array.of(5, 1), Float64Array.of(0.1, 0.1), 0.05) // { low: [1, 2], high: [1, 2], ... }
 * @throws RangeError for a missing score, an error not above 0, columns of unequal length, an alpha that is no share
 * Source: Klein, Wright & Wieczorek 2020. Cost: O(K log K).
 */
export function jointRankIntervals(
  scores: Float64Array,
  errors: Float64Array,
  alpha: number,
): JointRankIntervals {
  requireScores(scores, errors);
  const size = scores.length;
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha lies between 0 and 1, not at ${alpha}`);
  const critical = size === 0 ? 0 : normalCritical((1 - alpha) ** (1 / size));
  const lower = scores.map((score, i) => score - critical * (errors[i] ?? 0));
  const upper = scores.map((score, i) => score + critical * (errors[i] ?? 0));
  const sortedLower = lower.toSorted();
  const sortedUpper = upper.toSorted();
  return {
    low: Int32Array.from(upper, (bound) => 1 + size - countUpTo(sortedLower, bound)),
    high: Int32Array.from(lower, (bound) => size - countBelow(sortedUpper, bound)),
    critical,
  };
}

/**
 * Rank of each score, 1 the highest; equal scores share the better rank.
 *
 * @example ranksOf(Float64Array.of(3.9, 4.4, 3.9)) // [2, 1, 2]
 * Cost: O(K log K).
 */
export function ranksOf(scores: Float64Array): Int32Array {
  const sorted = scores.toSorted();
  return Int32Array.from(scores, (score) => 1 + sorted.length - countUpTo(sorted, score));
}

/** @throws RangeError */
export function requireScores(scores: Float64Array, errors: Float64Array): void {
  requireEqualLength(scores.length, errors.length);
  for (const [i, score] of scores.entries()) {
    if (!Number.isFinite(score)) throw new RangeError(`service ${i} has no score: leave it out`);
    if (!((errors[i] ?? Number.NaN) > 0)) throw new RangeError(`service ${i} has no standard error above 0`);
  }
}

function countUpTo(sorted: Float64Array, bound: number): number {
  return countWhere(sorted, (value) => value <= bound);
}

function countBelow(sorted: Float64Array, bound: number): number {
  return countWhere(sorted, (value) => value < bound);
}

/** How many come first of which it holds; it holds of none after. */
function countWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? Number.NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}
