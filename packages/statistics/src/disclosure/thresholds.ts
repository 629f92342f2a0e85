/** Why a group is not shown. */
export type Withheld =
  /** Fewer respondents than the minimum. */
  | 'too_few'
  /** All gave the same answer: whoever knows that someone answered knows what. */
  | 'unanimous'
  /** In a shown total those outside of the group are fewer than the minimum. */
  | 'small_complement';

export interface ThresholdOptions {
  /** Respondents of a group that may be shown; 10 where nothing is said. */
  readonly minimum?: number;
  /** Respondents of each shown total of which the group is a part. */
  readonly totals?: readonly number[];
}

/** No setting goes below: the legal minimum of official statistics. */
export const leastMinimum = 3;

/**
 * Whether a group may be shown, by its respondents: at least the minimum, not unanimous, and in each shown total nobody or at
 * least the minimum besides. Within a group that is shown all answers are. It does not see differences between tables:
 * `auditSuppression` does, or noise makes them harmless.
 *
 * @param counts of respondents by answer
 * @example withheld([4, 3, 20], { totals: [30] }) // 'small_complement'
 * @returns null where the group is shown
 * @throws RangeError for a minimum below 3, negative counts, a total smaller than the group
 * Cost: O(totals).
 */
export function withheld(
  counts: readonly number[],
  { minimum = 10, totals = [] }: ThresholdOptions = {},
): Withheld | null {
  if (!(minimum >= leastMinimum))
    throw new RangeError(`a minimum is ${leastMinimum} or more, not ${minimum}`);
  if (!counts.every((count) => count >= 0)) throw new RangeError('counts are 0 or more');
  const n = counts.reduce((sum, count) => sum + count, 0);
  const others = totals.map((total) => total - n);
  if (others.some((count) => !(count >= 0)))
    throw new RangeError(`a total is smaller than the group of ${n}`);
  if (n < minimum) return 'too_few';
  if (counts.some((count) => count === n)) return 'unanimous';
  return others.some((count) => count > 0 && count < minimum) ? 'small_complement' : null;
}
