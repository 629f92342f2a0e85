import type { Interval } from '../estimate.ts';

export interface AsymptoticOptions {
  readonly alpha?: number;
  /** Where the sequence is to be narrow: `rhoForTarget`. */
  readonly rho: number;
}

/**
 * Half-width of a confidence sequence of a mean by the time-uniform central limit theorem:
 *
 *   sd sqrt(2 (n rho^2 + 1) / (n rho)^2 log(sqrt(n rho^2 + 1) / alpha))
 *
 * For weighted live means, of which no bounded sequence is at hand. Asymptotic: to be labelled so, and not to be looked at
 * before there are some tens of values.
 *
 * @param n values so far (effective ones if weighted), at least 1
 * @param variance of one value
 * @example asymptoticHalfWidth(50, 1.4, { rho: 0.1 }) // 0.733
 * @throws RangeError for n below 1, a negative variance, rho of 0 or less, alpha outside of 0-1
 * Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas 2024, theorem 2.2. Cost: O(1).
 */
export function asymptoticHalfWidth(
  n: number,
  variance: number,
  { alpha = 0.05, rho }: AsymptoticOptions,
): number {
  if (!(n >= 1)) throw new RangeError(`a mean rests on at least one value, not on ${n}`);
  if (!(variance >= 0)) throw new RangeError(`a variance is 0 or more, not ${variance}`);
  if (!(rho > 0)) throw new RangeError(`rho is above 0, not ${rho}`);
  requireAlpha(alpha);
  const spread = n * rho ** 2 + 1;
  return Math.sqrt(((variance * 2 * spread) / (n * rho) ** 2) * Math.log(Math.sqrt(spread) / alpha));
}

/**
 * mean -+ half-width.
 *
 * @example asymptoticInterval({ n: 50, mean: 3.6, variance: 1.4 }, { rho: 0.1 }) // { low: 2.867, high: 4.333, level: 0.95 }
 * Source: as asymptoticHalfWidth. Cost: O(1).
 */
export function asymptoticInterval(
  { n, mean, variance }: { readonly n: number; readonly mean: number; readonly variance: number },
  options: AsymptoticOptions,
): Interval {
  const reach = asymptoticHalfWidth(n, variance, options);
  return { low: mean - reach, high: mean + reach, level: 1 - (options.alpha ?? 0.05) };
}

/**
 * The rho of which the sequence is about narrowest at n values: sqrt((-2 log alpha + log(1 - 2 log alpha)) / n).
 *
 * @example rhoForTarget(1000) // 0.0891
 * @throws RangeError for n that is not above 0, alpha outside of 0-1
 * Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas 2024. Cost: O(1).
 */
export function rhoForTarget(n: number, alpha = 0.05): number {
  if (!(n > 0)) throw new RangeError(`a target is above 0, not ${n}`);
  requireAlpha(alpha);
  const spent = -2 * Math.log(alpha);
  return Math.sqrt((spent + Math.log(1 + spent)) / n);
}

function requireAlpha(alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha lies between 0 and 1, not at ${alpha}`);
}
