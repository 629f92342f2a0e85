import type { Column } from '../columns.ts';
import { hasValue, positionsWhere, requirePositive, running } from './chart-values.ts';

export interface PageHinkleyOptions {
  /** What is watched for; a decrease where nothing is said. */
  readonly direction?: 'decrease' | 'increase';
  /** Change a period that is tolerated, in the values' unit. */
  readonly delta: number;
  /** In the values' unit. */
  readonly threshold: number;
}

export interface PageHinkleyChart {
  readonly statistic: Float64Array;
  /** Positions, from 1, at which the statistic is above the threshold. */
  readonly signals: readonly number[];
}

/**
 * Page and Hinkley's test for a change from the values' own running mean m_i (with x_i in it); for a decrease
 *
 *   U_i = U_(i-1) + m_i - x_i - delta,   statistic_i = U_i - min(0, U_1..U_i)
 *
 * For values of which no target is known. The time to a false alarm depends on their distribution.
 *
 * @param values a period each; a missing one leaves the statistic as it was and does not signal
 * @example pageHinkley([4, 3.9, 3.6, 3.5], { delta: 0.02, threshold: 0.4 })
 * // { statistic: [0, 0.03, 0.2433, 0.4733], signals: [4] }
 * @throws RangeError for a threshold that is not above 0, a delta below 0
 * Source: Page 1954; Hinkley 1971. Cost: one pass.
 */
export function pageHinkley(
  values: Column,
  { direction = 'decrease', delta, threshold }: PageHinkleyOptions,
): PageHinkleyChart {
  requirePositive('a threshold', threshold);
  if (!(delta >= 0)) throw new RangeError(`a tolerated change is 0 or more, not ${delta}`);
  const sign = direction === 'decrease' ? 1 : -1;
  let [count, mean, sum, least] = [0, 0, 0, 0];
  const statistic = running(values, 0, (_, x) => {
    count++;
    mean += (x - mean) / count;
    sum += sign * (mean - x) - delta;
    least = Math.min(least, sum);
    return sum - least;
  });
  const signals = positionsWhere(
    statistic.length,
    (i) => hasValue(values, i) && (statistic[i] ?? 0) > threshold,
  );
  return { statistic, signals };
}
