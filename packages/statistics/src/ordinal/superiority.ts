import type { Interval } from '../estimate.ts';
import { normalCritical } from '../numeric/distributions.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { joined, momentsOf, present } from './present.ts';
import { tiedRanksOf } from './tied-ranks.ts';

export interface Superiority {
  /** Chance that one of the first sample is higher than one of the second, half of the ties included; 0 to 1. */
  readonly probability: number;
  /** Of `probability`; twice that of `cliffDelta`. */
  readonly se: number;
  readonly ci: Interval;
  /** P(first higher) - P(first lower) = 2 probability - 1; -1 to 1. */
  readonly cliffDelta: number;
  readonly n: readonly [number, number];
}

/**
 * How often one sample is above another: P(X > Y) + P(X = Y)/2, and Cliff's delta. Standard error from the placements, the
 * share of the other sample that a value exceeds: var = S_X^2/n1 + S_Y^2/n2 of the placements. Normal interval, cut at 0 and 1.
 * Needs no distances between the scores' points; rows are independent and unweighted.
 *
 * @param one values of the first sample; NaN is missing and left out
 * @example superiorityOf(Float64Array.of(3, 5), Float64Array.of(1, 3)) // { probability: 0.875, cliffDelta: 0.75, ... }
 * @returns failures `empty_domain`, `too_few` (two values a sample are needed)
 * Source: Cliff 1993; DeLong, DeLong & Clarke-Pearson 1988; Brunner & Munzel 2000. Cost: O(N log N).
 */
export function superiorityOf(one: Float64Array, other: Float64Array, level = 0.95): Outcome<Superiority> {
  const [first, second] = [present(one), present(other)];
  const [n1, n2] = [first.length, second.length];
  if (n1 === 0 || n2 === 0) return fail({ kind: 'empty_domain' });
  if (n1 < 2 || n2 < 2) return fail({ kind: 'too_few', n: Math.min(n1, n2), needed: 2 });
  const together = tiedRanksOf(joined(first, second)).ranks;
  const ofFirst = placements(together.subarray(0, n1), tiedRanksOf(first).ranks, n2);
  const ofSecond = placements(together.subarray(n1), tiedRanksOf(second).ranks, n1);
  const { mean: probability, variance } = momentsOf(ofFirst);
  const se = Math.sqrt(variance / n1 + momentsOf(ofSecond).variance / n2);
  const reach = normalCritical(level) * se;
  return succeed({
    probability,
    se,
    ci: { low: Math.max(0, probability - reach), high: Math.min(1, probability + reach), level },
    cliffDelta: 2 * probability - 1,
    n: [n1, n2],
  });
}

/** Of each value the share of the other sample that it exceeds, half of the equal ones included. */
function placements(together: Float64Array, within: Float64Array, others: number): Float64Array {
  return together.map((rank, i) => (rank - (within[i] ?? 0)) / others);
}
