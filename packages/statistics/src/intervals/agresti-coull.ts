import type { Interval } from '../estimate.ts';
import { normalCritical } from '../numeric/distributions.ts';
import { requireShare } from './share.ts';

/**
 * Wald's interval after z²/2 more of either answer: p ± z sqrt(p(1-p)/m), m = n + z², p = (x + z²/2)/m. Its ends may lie
 * outside of 0 to 1.
 *
 * @example agrestiCoullInterval(48, 100) // { low: 0.3846, high: 0.5768, level: 0.95 }
 * @throws RangeError where x of n is no share, or for a level that is none
 * Source: Agresti & Coull 1998. Cost: O(1).
 */
export function agrestiCoullInterval(x: number, n: number, level = 0.95): Interval {
  requireShare(x, n);
  const z = normalCritical(level);
  const m = n + z ** 2;
  const p = (x + z ** 2 / 2) / m;
  const reach = z * Math.sqrt((p * (1 - p)) / m);
  return { low: p - reach, high: p + reach, level };
}
