import { type Column, numbersOf, requireEqualLength } from '../columns.ts';
import { positionsWhere, requirePositive } from './chart-values.ts';

export interface PChartOptions {
  /** The share while nothing changes, between 0 and 1. */
  readonly share: number;
  /** Limits, in standard errors; 3 where nothing is said. */
  readonly width?: number;
}

export interface PChart {
  /** Null in a period without trials. */
  readonly shares: readonly (number | null)[];
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Positions, from 1, at which the share is beyond a limit. */
  readonly signals: readonly number[];
}

/**
 * Shares by period against p0 -+ width sqrt(p0 (1 - p0) / n_i), cut to 0-1: as the share of bad ratings a day.
 *
 * Assumes independent trials; for small n p0 the normal limits signal too often.
 *
 * @param events of the trials of each period
 * @param trials none, or missing: no share, limits 0 and 1, no signal
 * @example pChart([3, 15], [50, 60], { share: 0.1 }) // { shares: [0.06, 0.25], signals: [2], ... }
 * @throws RangeError for columns of unequal length, more events than trials, a share outside of 0-1
 * Source: Shewhart 1931; Montgomery 2013, 7.2. Cost: one pass.
 */
export function pChart(events: Column, trials: Column, { share: p0, width = 3 }: PChartOptions): PChart {
  requireEqualLength(trials.length, events.length);
  requirePositive('a width', width);
  if (!(p0 > 0 && p0 < 1)) throw new RangeError(`a share lies between 0 and 1, not at ${p0}`);
  const sizes = numbersOf(trials);
  const shares = Array.from(numbersOf(events), (count, i) => shareOf(count, sizes[i] ?? 0, i));
  const errors = sizes.map((n) => (n > 0 ? Math.sqrt((p0 * (1 - p0)) / n) : Number.POSITIVE_INFINITY));
  const signals = positionsWhere(shares.length, (i) => {
    const share = shares[i] ?? p0;
    const reach = width * (errors[i] ?? 0);
    return share > p0 + reach || share < p0 - reach;
  });
  return {
    shares,
    low: errors.map((error) => Math.max(0, p0 - width * error)),
    high: errors.map((error) => Math.min(1, p0 + width * error)),
    signals,
  };
}

function shareOf(count: number, trials: number, index: number): number | null {
  if (Number.isNaN(count) || !(trials > 0)) return null;
  if (!(count >= 0 && count <= trials)) {
    throw new RangeError(`period ${index + 1} has ${count} events of ${trials} trials`);
  }
  return count / trials;
}
