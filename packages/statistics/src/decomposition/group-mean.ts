import { requireEqualLength } from '../columns.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { GroupedMeans } from './kitagawa.ts';

export interface GroupMean {
  /** sum w m / sum w over the members present. */
  readonly mean: number;
  /** Each member the same. */
  readonly equalMean: number;
  /** Weight of the members present. */
  readonly weight: number;
  /** `weight` by that of all members, whether present or not. */
  readonly coverage: number;
  readonly members: number;
}

/**
 * A group's figure from those of its members: a mean of all answers would be that of the largest body. The weights are the
 * completed transactions of last year, the same the whole year long.
 *
 * @param members their means, NaN where there is none, and weights
 * @example groupMeanOf({ means: Float64Array.of(4, 3, NaN), sizes: Float64Array.of(3, 1, 4) })
 * // { mean: 3.75, equalMean: 3.5, coverage: 0.5, ... }
 * @returns failure `empty_domain` where no member is present
 * @throws RangeError for a weight missing or below 0, columns of unequal length
 * Cost: O(members).
 */
export function groupMeanOf(members: GroupedMeans): Outcome<GroupMean> {
  const { means, sizes } = members;
  requireEqualLength(means.length, sizes.length);
  let [weight, total, equal, all, present] = [0, 0, 0, 0, 0];
  for (const [i, size] of sizes.entries()) {
    if (!(size >= 0)) throw new RangeError(`member ${i} has no weight of 0 or more`);
    all += size;
    if (!isPresent(members, i)) continue;
    present++;
    weight += size;
    total += size * (means[i] ?? 0);
    equal += means[i] ?? 0;
  }
  if (present === 0) return fail({ kind: 'empty_domain' });
  return succeed({
    mean: total / weight,
    equalMean: equal / present,
    weight,
    coverage: weight / all,
    members: present,
  });
}

/** A member with a mean and a weight. */
export function isPresent({ means, sizes }: GroupedMeans, member: number): boolean {
  return (sizes[member] ?? 0) > 0 && !Number.isNaN(means[member] ?? Number.NaN);
}
