import type { Interval } from '../estimate.ts';
import { beta } from '../numeric/distributions.ts';
import { requireLevel, requireShare } from './share.ts';

/**
 * Exact interval for x of n in a simple random sample: it holds the true share at least as often as its level says, whatever
 * that is. Beta quantiles a/2 of (x, n-x+1) and 1-a/2 of (x+1, n-x).
 *
 * @param x may be a fraction, with an effective n
 * @example clopperPearsonInterval(0, 10) // { low: 0, high: 0.308, level: 0.95 }
 * @throws RangeError where x of n is no share, or for a level that is none
 * Source: Clopper & Pearson 1934. Cost: two beta quantiles.
 */
export function clopperPearsonInterval(x: number, n: number, level = 0.95): Interval {
  requireShare(x, n);
  requireLevel(level);
  const tail = (1 - level) / 2;
  return {
    low: x === 0 ? 0 : beta.quantile(tail, x, n - x + 1),
    high: x === n ? 1 : beta.quantile(1 - tail, x + 1, n - x),
    level,
  };
}
