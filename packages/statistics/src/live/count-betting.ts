import type { Interval } from '../estimate.ts';
import { type BettingGrid, bettingGrid, countGrid, type GridOptions, logThreshold } from './betting-grid.ts';
import { fromUnit, ratingScale, type Scale, toUnit, unitPoints } from './scale.ts';
import { requireCounts, type ScoreCounts, totalOfCounts } from './score-counts.ts';

export interface CountBettingOptions {
  /** 1 to 5 where nothing is said. */
  readonly scale?: Scale;
  /** In scores, within the scale, fixed before the first answer (`cardCentre`): never from these counts. */
  readonly centre: number;
  /** Chance that the interval ever misses; 0.05 where nothing is said. */
  readonly alpha?: number;
  readonly grid?: GridOptions;
}

/**
 * Count betting: an interval for the running mean that holds at all times at once, however often one looks, under drift, and
 * in whatever order the counts were added up. With x on 0-1, centre c, N = sum n_k, stakes theta_j and their shares q_j:
 *
 *   lower: the m at which sum_j q_j prod_k [(1 + l_j (x_k - c)) exp(-l_j (m - c))]^(n_k) = 2/alpha,  l_j = theta_j / c
 *   upper: the same of 1 - x and 1 - c
 *
 * E[1 + l (x - c) | past] = 1 + l (mu - c) <= exp(l (mu - c)), so that at the running mean of the conditional means mu_i the
 * left side is a supermartingale that starts at 1: it reaches 2/alpha with a chance of alpha/2 (Ville).
 *
 * Assumes answers within the scale, nothing else: no independence, no constant mean. It says nothing of those who did not
 * answer. Never intersect intervals of different times (the target moves), and begin anew each calendar period.
 *
 * @param counts of the period so far
 * @example countBettingInterval([8, 5, 10, 30, 47], { centre: 4 }) // { low: 3.551, high: 4.408, level: 0.95 }
 * @returns ends in scores; the whole scale of no answer
 * @throws RangeError for counts of another scale, a centre at an end of the scale or beyond, alpha outside of 0-1
 * Sources: Waudby-Smith & Ramdas 2024 (betting); Howard et al. 2021, theorem 4 (drift). Cost: O(nodes x points) whatever N.
 */
export function countBettingInterval(
  counts: ScoreCounts,
  { scale = ratingScale, centre, alpha = 0.05, grid = countGrid }: CountBettingOptions,
): Interval {
  const points = unitPoints(scale);
  requireCounts(counts, points.length);
  const c = innerCentre(scale, centre);
  const stakes = bettingGrid(grid);
  const threshold = logThreshold(alpha);
  const low = lowerEnd(counts, points, c, stakes, threshold);
  const high = 1 - lowerEnd(counts, mirrored(points), 1 - c, stakes, threshold);
  return { low: fromUnit(scale, low), high: fromUnit(scale, high), level: 1 - alpha };
}

/** A centre on 0-1. @throws RangeError at the ends, where there is nothing to bet on one side */
export function innerCentre(scale: Scale, centre: number): number {
  const c = toUnit(scale, centre);
  if (c === 0 || c === 1) throw new RangeError(`the centre ${centre} is an end of the scale`);
  return c;
}

/** As seen from the other end. */
export function mirrored(points: Float64Array): Float64Array {
  return points.map((point) => 1 - point);
}

/**
 * In d = m - c the logarithm of the left side, log sum_j exp(a_j - b_j d), falls and is convex: Newton's steps from the left
 * never pass the root. The steepest line that is still at the threshold is at its left, and close.
 */
function lowerEnd(
  counts: ScoreCounts,
  points: Float64Array,
  c: number,
  { thetas, logWeights }: BettingGrid,
  threshold: number,
): number {
  const n = totalOfCounts(counts);
  if (n === 0) return 0;
  const slopes = thetas.map((theta) => (theta / c) * n);
  const heights = logWeights.slice();
  for (let j = 0; j < heights.length; j++) {
    const stake = (thetas[j] ?? 0) / c;
    for (let k = 0; k < points.length; k++) {
      const count = counts[k] ?? 0;
      if (count > 0) heights[j] = (heights[j] ?? 0) + count * Math.log1p(stake * ((points[k] ?? 0) - c));
    }
  }
  let d = -c;
  for (let j = 0; j < slopes.length; j++) {
    d = Math.max(d, ((heights[j] ?? 0) - threshold) / (slopes[j] ?? 1));
  }
  for (let step = 0; step < mostSteps; step++) {
    const next = d + newtonStep(heights, slopes, d, threshold);
    if (!(next > d)) break;
    d = next;
  }
  return Math.max(0, c + d);
}

/** Five are usual. */
const mostSteps = 100;

function newtonStep(heights: Float64Array, slopes: Float64Array, d: number, threshold: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < heights.length; j++) {
    largest = Math.max(largest, (heights[j] ?? 0) - (slopes[j] ?? 0) * d);
  }
  let sum = 0;
  let slope = 0;
  for (let j = 0; j < heights.length; j++) {
    const part = Math.exp((heights[j] ?? 0) - (slopes[j] ?? 0) * d - largest);
    sum += part;
    slope += part * (slopes[j] ?? 0);
  }
  return ((largest + Math.log(sum) - threshold) * sum) / slope;
}
