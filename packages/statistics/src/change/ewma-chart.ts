import type { Column } from '../columns.ts';
import { hasValue, positionsWhere, requirePositive, running } from './chart-values.ts';

export interface EwmaOptions {
  readonly target: number;
  /** Standard deviation of a period's value while nothing changes; above 0. */
  readonly sigma: number;
  /** Weight of the newest value, above 0 and up to 1. */
  readonly lambda: number;
  /** Limits, in standard deviations of the statistic. */
  readonly width: number;
}

export interface EwmaChart {
  readonly ewma: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Positions, from 1, at which the statistic is beyond a limit. */
  readonly signals: readonly number[];
}

/**
 * Exponentially weighted moving average with limits that are exact in time:
 *
 *   e_i = lambda x_i + (1 - lambda) e_(i-1), from the target;   target -+ width sigma sqrt(lambda/(2-lambda) (1 - (1-lambda)^(2i)))
 *
 * Assumes independent, about normal values of known target and sigma.
 *
 * @param values a period each; a missing one leaves the chart as it was, does not count in i and does not signal
 * @example ewmaChart([4, 3.9, 3.6, 3.5], { target: 4, sigma: 0.15, lambda: 0.2, width: 2.86 })
 * // { ewma: [4, 3.98, 3.904, 3.823], signals: [4], ... }
 * @throws RangeError for a sigma or width that is not above 0, a lambda outside of 0-1
 * Source: Roberts 1959; Lucas & Saccucci 1990. Cost: one pass.
 */
export function ewmaChart(values: Column, { target, sigma, lambda, width }: EwmaOptions): EwmaChart {
  requirePositive('sigma', sigma);
  requirePositive('a width', width);
  if (!(lambda > 0 && lambda <= 1)) throw new RangeError(`a weight is above 0 and up to 1, not ${lambda}`);
  const ewma = running(values, target, (mean, x) => lambda * x + (1 - lambda) * mean);
  const reach = running(values, 0, (count) => count + 1).map(
    (count) => width * sigma * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * count))),
  );
  return {
    ewma,
    low: reach.map((half) => target - half),
    high: reach.map((half) => target + half),
    signals: positionsWhere(
      ewma.length,
      (i) => hasValue(values, i) && Math.abs((ewma[i] ?? target) - target) > (reach[i] ?? 0),
    ),
  };
}
