import type { Interval } from '../estimate.ts';
import { normalCritical } from '../numeric/distributions.ts';
import { requireShare } from './share.ts';

/**
 * Wilson's score interval for x of n in a simple random sample: all p with |x/n - p| <= z sqrt(p(1-p)/n) + c/n,
 *
 *   (p + z²/2n ± z sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n),   p = x/n, moved outwards by c/n.
 *
 * @param x may be a fraction, with an effective n
 * @param correction c for continuity: 0, or 0.5, which makes it conservative
 * @example wilsonInterval(48, 100) // { low: 0.385, high: 0.577, level: 0.95 }
 * @throws RangeError where x of n is no share, or for a level that is none
 * Source: Wilson 1927; Newcombe 1998. Cost: O(1).
 */
export function wilsonInterval(x: number, n: number, level = 0.95, correction = 0): Interval {
  requireShare(x, n);
  const z = normalCritical(level);
  const end = (p: number, side: 1 | -1): number => {
    const reach = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
    return (p + z ** 2 / (2 * n) + side * reach) / (1 + z ** 2 / n);
  };
  const [below, above] = [(x - correction) / n, (x + correction) / n];
  return { low: below <= 0 ? 0 : end(below, -1), high: above >= 1 ? 1 : end(above, 1), level };
}
