import type { Interval } from '../estimate.ts';
import { logSumExp } from '../numeric/log-sum-exp.ts';
import { type BettingGrid, bettingGrid, countGrid, logThreshold } from './betting-grid.ts';
import { type CountBettingOptions, innerCentre, mirrored } from './count-betting.ts';
import { fromUnit, ratingScale, unitPoints } from './scale.ts';
import { requireCounts, type ScoreCounts } from './score-counts.ts';

export interface NoisyCountBettingOptions extends CountBettingOptions {
  /** No count is further than this from the true one: the D of cell-key noise, or a `summedNoiseBound`. */
  readonly noiseBound: number;
}

/**
 * Count betting on published counts y_k, each of which is off by at most D. The interval holds all intervals that
 * `countBettingInterval` gives to counts n_k between max(0, y_k - D) and y_k + D, among them the true ones, so that it holds
 * whenever theirs does, whatever the noise depends on. Each bet counts with the least wealth it can have:
 *
 *   lower: the m at which sum_j q_j exp(sum_k min over n_k of n_k a_jk(m)) = 2/alpha,  a_jk = log(1 + l_j (x_k - c)) - l_j (m - c)
 *
 * With D = 0 it is countBettingInterval. The noise of the mean is within it as well: nothing else is to be added.
 *
 * Assumes the bound to be certain; where it holds with a chance of 1 - beta, at all times, give alpha - beta.
 *
 * @param counts as published; they may be negative
 * @example noisyCountBettingInterval([8, 5, 10, 30, 47], { centre: 4, noiseBound: 5 })
 * // { low: 3.151, high: 4.818, level: 0.95 }
 * @throws RangeError as countBettingInterval, and for a negative bound
 * Source: worst case over the box; this project's. Cost: O(nodes x points x 24).
 */
export function noisyCountBettingInterval(
  counts: ScoreCounts,
  { scale = ratingScale, centre, alpha = 0.05, grid = countGrid, noiseBound }: NoisyCountBettingOptions,
): Interval {
  if (!(noiseBound >= 0)) throw new RangeError(`a bound is 0 or more, not ${noiseBound}`);
  const points = unitPoints(scale);
  const fewest = counts.map((count) => Math.max(0, count - noiseBound));
  const most = counts.map((count) => Math.max(0, count + noiseBound));
  requireCounts(most, points.length);
  const c = innerCentre(scale, centre);
  const stakes = bettingGrid(grid);
  const threshold = logThreshold(alpha);
  const low = lowerEnd({ fewest, most }, points, c, stakes, threshold);
  const high = 1 - lowerEnd({ fewest, most }, mirrored(points), 1 - c, stakes, threshold);
  return { low: fromUnit(scale, low), high: fromUnit(scale, high), level: 1 - alpha };
}

/** The bounds of each count. */
interface Box {
  readonly fewest: ScoreCounts;
  readonly most: ScoreCounts;
}

/** How closely the ends are sought, on 0-1; never too near the mean. */
const precision = 1e-7;

/** The least wealth falls in m, but need not be convex: halving, and the end at which the wealth is still enough. */
function lowerEnd(
  { fewest, most }: Box,
  points: Float64Array,
  c: number,
  { thetas, logWeights }: BettingGrid,
  threshold: number,
): number {
  const gains = Array.from(thetas, (theta) => points.map((point) => Math.log1p((theta / c) * (point - c))));
  const exponents = new Float64Array(thetas.length);
  const leastWealth = (m: number): number => {
    for (let j = 0; j < thetas.length; j++) {
      const loss = ((thetas[j] ?? 0) / c) * (m - c);
      let exponent = logWeights[j] ?? 0;
      for (let k = 0; k < points.length; k++) {
        const gain = (gains[j]?.[k] ?? 0) - loss;
        exponent += gain * ((gain > 0 ? fewest[k] : most[k]) ?? 0);
      }
      exponents[j] = exponent;
    }
    return logSumExp(exponents);
  };
  if (leastWealth(0) < threshold) return 0;
  let [low, high] = [0, 1];
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (leastWealth(middle) >= threshold) low = middle;
    else high = middle;
  }
  return low;
}
