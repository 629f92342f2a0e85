import { type Outcome, succeed } from '../outcome.ts';
import { itemCovariancesOf } from './item-covariances.ts';
import { type OneFactor, oneFactorOf } from './one-factor.ts';

export interface Omega extends OneFactor {
  readonly value: number;
  /** Rows in which every item was answered. */
  readonly n: number;
}

/**
 * McDonald's omega of one factor: (sum l)^2 / ((sum l)^2 + sum (1 - l^2)) with the loadings l of standardised items. The share
 * of the variance of the items' sum that the common factor explains. Complete rows only, unweighted; one factor is assumed,
 * not tested.
 *
 * @param items a column each, of equal length; NaN is missing
 * @example omegaOf([numbersOf([1, 2, 3, 5, 4]), numbersOf([1, 3, 3, 4, 2]), numbersOf([2, 2, 4, 5, 3])])
 * // { value: 0.9082, loadings: [0.8919, 0.7774, 0.9518], ... }
 * @returns failures `too_few`, `singular`, `not_converged`
 * @throws RangeError for fewer than three items
 * Source: McDonald 1999, 6. Cost: as oneFactorOf.
 */
export function omegaOf(items: readonly Float64Array[]): Outcome<Omega> {
  if (items.length < 3) throw new RangeError(`omega needs three items, there are ${items.length}`);
  const made = itemCovariancesOf(items);
  if (!made.ok) return made;
  const factor = oneFactorOf(made.value.correlations);
  if (!factor.ok) return factor;
  const { loadings } = factor.value;
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  const unique = loadings.reduce((sum, loading) => sum + 1 - loading ** 2, 0);
  return succeed({ value: common / (common + unique), n: made.value.n, ...factor.value });
}
