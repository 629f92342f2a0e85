import { type BettingGrid, bettingGrid, countGrid, logThreshold } from '../src/live/betting-grid.ts';
import { logSumExp } from '../src/numeric/log-sum-exp.ts';
import { normalCritical } from '../src/numeric/distributions.ts';

/** A sequence of intervals for the running mean, followed answer by answer. */
export interface Sequence {
  /**
   * Whether the interval misses now.
   *
   * @param point of the answer, 0 to 4
   * @param sumOfMeans of the conditional means of all answers so far, on 0-1
   */
  misses(point: number, sumOfMeans: number): boolean;
}

const alpha = 0.05;

/**
 * Count betting at a centre: misses where the wealth at the running mean reaches the threshold. The logarithm of the wealth is
 * kept by stake, so that an answer costs additions, and exponentials only where the largest stake comes near.
 *
 * @param centre on 0-1
 */
export function countBetting(centre: number): Sequence {
  const grid = bettingGrid(countGrid);
  const sides = [oneSide(grid, centre, 1), oneSide(grid, 1 - centre, -1)];
  return {
    misses: (point, sumOfMeans) => {
      let missed = false;
      for (const side of sides) missed = side.misses(point, sumOfMeans) || missed;
      return missed;
    },
  };
}

/** @param sign 1 for the lower end; -1 for the upper, seen from the other side */
function oneSide({ thetas, logWeights }: BettingGrid, centre: number, sign: 1 | -1): Sequence {
  const nodes = thetas.length;
  const threshold = logThreshold(alpha);
  const gains = Float64Array.from({ length: 5 * nodes }, (_, i) => {
    const x = Math.floor(i / nodes) / 4;
    const stake = (thetas[i % nodes] ?? 0) / centre;
    return Math.log1p(stake * ((sign === 1 ? x : 1 - x) - centre));
  });
  const stakes = thetas.map((theta) => theta / centre);
  const wealth = new Float64Array(nodes);
  let n = 0;
  return {
    misses: (point, sumOfMeans) => {
      n++;
      const excess = (sign === 1 ? sumOfMeans : n - sumOfMeans) - n * centre;
      let largest = Number.NEGATIVE_INFINITY;
      for (let j = 0; j < nodes; j++) {
        const own = (wealth[j] ?? 0) + (gains[point * nodes + j] ?? 0);
        wealth[j] = own;
        const now = own - (stakes[j] ?? 0) * excess;
        if (now > largest) largest = now;
      }
      // Shares add up to 1: the mixture has at most what the best stake has.
      if (largest < threshold) return false;
      return (
        logSumExp(wealth.map((own, j) => own - (stakes[j] ?? 0) * excess + (logWeights[j] ?? 0))) >= threshold
      );
    },
  };
}

/** The interval of a fixed number of answers, looked at from the 30th on: a negative control. */
export function naiveInterval(): Sequence {
  const z = normalCritical(1 - alpha);
  let [n, sum, squares] = [0, 0, 0];
  return {
    misses: (point, sumOfMeans) => {
      const x = point / 4;
      n++;
      sum += x;
      squares += x * x;
      if (n < 30) return false;
      const variance = (squares - (sum * sum) / n) / (n - 1);
      return Math.abs(sum - sumOfMeans) / n > z * Math.sqrt(Math.max(0, variance) / n);
    },
  };
}

/**
 * The predictable plug-in empirical Bernstein sequence (Waudby-Smith & Ramdas 2024, theorem 2): for a constant mean only, a
 * negative control under drift.
 */
export function plugInBernstein(): Sequence {
  let [n, sum, spread, mean, variance] = [0, 0, 0, 0.5, 0.25];
  let [stakes, staked, loss] = [0, 0, 0];
  const needed = Math.log(2 / alpha);
  return {
    misses: (point, sumOfMeans) => {
      const x = point / 4;
      n++;
      const stake = Math.min(0.5, Math.sqrt((2 * needed) / (variance * n * Math.log(1 + n))));
      loss += (x - mean) ** 2 * (-Math.log1p(-stake) - stake);
      stakes += stake;
      staked += stake * x;
      sum += x;
      mean = (0.5 + sum) / (n + 1);
      spread += (x - mean) ** 2;
      variance = (0.25 + spread) / (n + 1);
      return Math.abs(staked / stakes - sumOfMeans / n) > (needed + loss) / stakes;
    },
  };
}
