import type { Interval } from '../estimate.ts';
import { tCritical } from '../numeric/distributions.ts';

/** A share with the standard error that its design gives it. */
export interface EstimatedShare {
  readonly p: number;
  readonly se: number;
  readonly df: number;
}

/**
 * Symmetric on the scale of log odds: expit(logit p ± t se / (p(1-p))).
 *
 * @example logitInterval({ p: 0.95, se: 0.03, df: 28 }) // { low: 0.839, high: 0.9858, level: 0.95 }
 * @returns null where p is 0 or 1
 * @throws RangeError for a level that is none
 * Source: Korn & Graubard 1998. Cost: a t quantile.
 */
export function logitInterval({ p, se, df }: EstimatedShare, level = 0.95): Interval | null {
  if (!(p > 0 && p < 1)) return null;
  const centre = Math.log(p / (1 - p));
  const reach = (tCritical(level, df) * se) / (p * (1 - p));
  const expit = (x: number): number => 1 / (1 + Math.exp(-x));
  return { low: expit(centre - reach), high: expit(centre + reach), level };
}

/**
 * Symmetric on the scale that steadies variances: sin²(asin sqrt p ± t se / (2 sqrt(p(1-p)))), no further than to 0 and 1.
 *
 * @example arcsineInterval({ p: 0.95, se: 0.03, df: 28 }) // { low: 0.8716, high: 0.9929, level: 0.95 }
 * @returns null where p is 0 or 1
 * @throws RangeError for a level that is none
 * Source: Korn & Graubard 1998. Cost: a t quantile.
 */
export function arcsineInterval({ p, se, df }: EstimatedShare, level = 0.95): Interval | null {
  if (!(p > 0 && p < 1)) return null;
  const centre = Math.asin(Math.sqrt(p));
  const reach = (tCritical(level, df) * se) / (2 * Math.sqrt(p * (1 - p)));
  const [low, high] = [Math.max(0, centre - reach), Math.min(Math.PI / 2, centre + reach)];
  return { low: Math.sin(low) ** 2, high: Math.sin(high) ** 2, level };
}
