import { stepwise } from './stepwise.ts';

/**
 * Holm's step-down adjustment: max over j <= i of (m - j + 1) p_(j). As safe as Bonferroni's, whatever the dependence, and
 * never larger.
 *
 * @param pValues NaN is missing: it stays missing and does not count
 * @example holm(Float64Array.of(0.01, 0.04)) // [0.02, 0.04]
 * @throws RangeError for a p value outside of 0 to 1
 * Source: Holm 1979. Cost: O(m log m).
 */
export function holm(pValues: Float64Array): Float64Array {
  return stepwise(pValues, (rank, m) => m - rank + 1, 'down');
}
