import type { Column } from '../columns.ts';
import { hasValue, positionsWhere, requirePositive, running } from './chart-values.ts';

export interface CusumOptions {
  readonly target: number;
  /** Standard deviation of a period's value while nothing changes; above 0. */
  readonly sigma: number;
  /** Slack (reference value), in sigma; half of the shift that matters. */
  readonly k: number;
  /** Limit, in sigma: see `cusumRunLength` for the mean time to a false alarm. */
  readonly h: number;
}

export interface CusumChart {
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** Positions, from 1, at which the statistic is above h. */
  readonly signalsHigh: readonly number[];
  readonly signalsLow: readonly number[];
}

/**
 * Tabular CUSUM, both sides, of z = (x - target) / sigma:
 *
 *   high_i = max(0, high_(i-1) + z_i - k),   low_i = max(0, low_(i-1) - z_i - k)
 *
 * Assumes independent, about normal values of known target and sigma. It is not reset at a signal.
 *
 * @param values a period each; a missing one leaves the chart as it was and does not signal
 * @example cusumChart([4, 3.9, 3.6, 3.5], { target: 4, sigma: 0.15, k: 0.5, h: 4 })
 * // { low: [0, 0.1667, 2.333, 5.167], signalsLow: [4], ... }
 * @throws RangeError for a sigma or limit that is not above 0, a slack below 0
 * Source: Page 1954. Cost: one pass.
 */
export function cusumChart(values: Column, { target, sigma, k, h }: CusumOptions): CusumChart {
  requirePositive('sigma', sigma);
  requirePositive('a limit', h);
  if (!(k >= 0)) throw new RangeError(`a slack is 0 or more, not ${k}`);
  const side = (sign: number): Float64Array =>
    running(values, 0, (sum, x) => Math.max(0, sum + (sign * (x - target)) / sigma - k));
  const [high, low] = [side(1), side(-1)];
  const signals = (statistic: Float64Array): readonly number[] =>
    positionsWhere(statistic.length, (i) => hasValue(values, i) && (statistic[i] ?? 0) > h);
  return { high, low, signalsHigh: signals(high), signalsLow: signals(low) };
}
