import { stepwise } from './stepwise.ts';

/**
 * Hochberg's step-up adjustment: min over j >= i of (m - j + 1) p_(j). Never larger than Holm's; assumes independent or
 * positively dependent tests.
 *
 * @param pValues NaN is missing: it stays missing and does not count
 * @example hochberg(Float64Array.of(0.03, 0.04)) // [0.04, 0.04]
 * @throws RangeError for a p value outside of 0 to 1
 * Source: Hochberg 1988. Cost: O(m log m).
 */
export function hochberg(pValues: Float64Array): Float64Array {
  return stepwise(pValues, (rank, m) => m - rank + 1, 'up');
}
