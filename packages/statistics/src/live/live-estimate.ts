import type { Estimate, Interval } from '../estimate.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type CountBettingOptions, countBettingInterval } from './count-betting.ts';
import { noisyCountBettingInterval } from './noisy-count-betting.ts';
import { ratingScale } from './scale.ts';
import { meanOfCounts, type ScoreCounts, totalOfCounts } from './score-counts.ts';

export interface LiveEstimateOptions extends CountBettingOptions {
  /** Where the counts carry noise: see `noisyCountBettingInterval`. */
  readonly noiseBound?: number;
}

/**
 * The mean of a live stream with an interval that holds however often one looks.
 *
 * @example liveEstimate([8, 5, 10, 30, 47], { centre: cardCentre(3.98) })
 * // { value: 4.03, ci: { low: 3.551, high: 4.408, level: 0.95 }, n: 100, kind: 'live', ... }
 * @returns failure `empty_domain` without an answer
 * @throws RangeError as countBettingInterval
 * Source: as countBettingInterval. Cost: as countBettingInterval.
 */
export function liveEstimate(counts: ScoreCounts, options: LiveEstimateOptions): Outcome<Estimate> {
  const { scale = ratingScale, noiseBound = 0 } = options;
  const mean = meanOfCounts(counts, scale);
  if (mean === null) return fail({ kind: 'empty_domain' });
  return succeed({
    value: Math.min(scale.max, Math.max(scale.min, mean)),
    se: null,
    df: null,
    ci:
      noiseBound > 0
        ? noisyCountBettingInterval(counts, { ...options, noiseBound })
        : countBettingInterval(counts, options),
    n: totalOfCounts(counts),
    nEff: null,
    deff: null,
    method: noiseBound > 0 ? 'count betting on noisy counts' : 'count betting',
    kind: 'live',
  });
}

/**
 * By how much one live mean is above another: from low - high to high - low. Each interval is to be made with half of alpha;
 * of a table of K services, with alpha / K.
 *
 * @example
 * const [one, other] = [[8, 5, 10, 30, 47], [20, 12, 15, 30, 23]].map((counts) => countBettingInterval(counts, { centre: 4, alpha: 0.025 }));
 * liveDifference(one, other); // { low: -0.223, high: 1.885, level: 0.95 }
 * Cost: O(1).
 */
export function liveDifference(one: Interval, other: Interval): Interval {
  return {
    low: one.low - other.high,
    high: one.high - other.low,
    level: Math.max(0, one.level + other.level - 1),
  };
}
