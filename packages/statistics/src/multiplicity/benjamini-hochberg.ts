import { stepwise } from './stepwise.ts';

/**
 * Benjamini and Hochberg's adjustment: min over j >= i of m/j p_(j). Bounds the expected share of false ones among those
 * rejected; assumes independent or positively dependent tests.
 *
 * @param pValues NaN is missing: it stays missing and does not count
 * @example benjaminiHochberg(Float64Array.of(0.01, 0.04)) // [0.02, 0.04]
 * @throws RangeError for a p value outside of 0 to 1
 * Source: Benjamini & Hochberg 1995. Cost: O(m log m).
 */
export function benjaminiHochberg(pValues: Float64Array): Float64Array {
  return stepwise(pValues, (rank, m) => m / rank, 'up');
}
