import type { Interval } from '../estimate.ts';
import { normalCritical } from '../numeric/distributions.ts';
import { requireShare } from './share.ts';

/**
 * p ± z sqrt(p(1-p)/n), p = x/n. For comparison only: for small n or p near 0 or 1 it holds the true share far too seldom,
 * and its ends may lie outside of 0 to 1.
 *
 * @example waldInterval(48, 100) // { low: 0.3821, high: 0.5779, level: 0.95 }
 * @throws RangeError where x of n is no share, or for a level that is none
 * Source: Brown, Cai & DasGupta 2001. Cost: O(1).
 */
export function waldInterval(x: number, n: number, level = 0.95): Interval {
  requireShare(x, n);
  const p = x / n;
  const reach = normalCritical(level) * Math.sqrt((p * (1 - p)) / n);
  return { low: p - reach, high: p + reach, level };
}
