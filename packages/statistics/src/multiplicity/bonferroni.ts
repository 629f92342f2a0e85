import { stepwise } from './stepwise.ts';

/**
 * p values times their number: any true hypothesis of the family is rejected with a chance of at most alpha.
 *
 * @param pValues NaN is missing: it stays missing and does not count
 * @example bonferroni(Float64Array.of(0.01, 0.4)) // [0.02, 0.8]
 * @throws RangeError for a p value outside of 0 to 1
 * Source: Dunn 1961. Cost: O(m log m).
 */
export function bonferroni(pValues: Float64Array): Float64Array {
  return stepwise(pValues, (_, m) => m, 'alone');
}
