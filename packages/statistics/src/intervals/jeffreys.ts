import type { Interval } from '../estimate.ts';
import { beta } from '../numeric/distributions.ts';
import { requireLevel, requireShare } from './share.ts';

/**
 * Equal-tailed interval of the posterior Beta(x + 1/2, n - x + 1/2) of Jeffreys' prior; from 0 where x is 0 and to 1 where x
 * is n.
 *
 * @example jeffreysInterval(48, 100) // { low: 0.3838, high: 0.5773, level: 0.95 }
 * @throws RangeError where x of n is no share, or for a level that is none
 * Source: Brown, Cai & DasGupta 2001. Cost: two beta quantiles.
 */
export function jeffreysInterval(x: number, n: number, level = 0.95): Interval {
  requireShare(x, n);
  requireLevel(level);
  const tail = (1 - level) / 2;
  return {
    low: x === 0 ? 0 : beta.quantile(tail, x + 0.5, n - x + 0.5),
    high: x === n ? 1 : beta.quantile(1 - tail, x + 0.5, n - x + 0.5),
    level,
  };
}
