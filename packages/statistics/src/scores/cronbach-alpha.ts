import type { Interval } from '../estimate.ts';
import { f } from '../numeric/distributions.ts';
import { elementOf, submatrixOf, type SymmetricMatrix } from '../numeric/symmetric-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { itemCovariancesOf } from './item-covariances.ts';

export interface CronbachAlpha {
  readonly value: number;
  /** Feldt's. */
  readonly ci: Interval;
  /** Rows in which every item was answered. */
  readonly n: number;
  readonly items: number;
  /** From correlations in the place of covariances. */
  readonly standardised: number;
  readonly averageInterItemCorrelation: number;
  /** Of each item the alpha of the others; null where two items leave one, or the others cancel out. */
  readonly ifDropped: readonly (number | null)[];
  /** Of each item the correlation with the sum of the others; null where that has no spread. */
  readonly itemRestCorrelations: readonly (number | null)[];
}

/** A variance that is no more than this share of another is 0. */
const rounding = 1e-12;

/**
 * Cronbach's alpha, k/(k-1) (1 - sum of the items' variances / variance of their sum), with Feldt's interval
 * 1 - (1 - alpha) F, F of n-1 and (n-1)(k-1) degrees of freedom. Assumes items keyed in one direction and, for the interval,
 * normal scores of equal covariance. Complete rows only, unweighted. A lower bound of reliability; below 0 where items
 * contradict each other.
 *
 * @param items a column each, of equal length; NaN is missing
 * @example cronbachAlphaOf([numbersOf([1, 2, 3, 5]), numbersOf([1, 3, 3, 4]), numbersOf([2, 2, 4, 5])])
 * // { value: 0.9452, n: 4, items: 3, ... }
 * @returns failures `too_few`, `singular` (an item without spread), `zero_denominator` (items that cancel out)
 * @throws RangeError for fewer than two items or a level that is no share
 * Source: Cronbach 1951; Feldt 1965. Cost: O(rows x items^2 + items^3).
 */
export function cronbachAlphaOf(items: readonly Float64Array[], level = 0.95): Outcome<CronbachAlpha> {
  const k = items.length;
  if (k < 2) throw new RangeError('alpha needs two items');
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not at ${level}`);
  const made = itemCovariancesOf(items);
  if (!made.ok) return made;
  const { n, covariances, correlations } = made.value;
  const value = alphaOf(covariances);
  const standardised = alphaOf(correlations);
  if (value === null || standardised === null) return fail({ kind: 'zero_denominator' });
  const tail = (1 - level) / 2;
  const boundAt = (share: number): number => 1 - (1 - value) * f.quantile(share, n - 1, (n - 1) * (k - 1));
  return succeed({
    value,
    ci: { low: boundAt(1 - tail), high: boundAt(tail), level },
    n,
    items: k,
    standardised,
    averageInterItemCorrelation: (sumOf(correlations) - k) / (k * (k - 1)),
    ifDropped: items.map((_, item) => alphaOf(submatrixOf(covariances, others(k, item)))),
    itemRestCorrelations: items.map((_, item) => itemRest(covariances, item)),
  });
}

/** null where there is one item, or the items' sum has no spread. */
function alphaOf(covariances: SymmetricMatrix): number | null {
  const k = covariances.size;
  let own = 0;
  for (let item = 0; item < k; item++) own += elementOf(covariances, item, item);
  const whole = sumOf(covariances);
  return k > 1 && whole > rounding * own ? (k / (k - 1)) * (1 - own / whole) : null;
}

function itemRest(covariances: SymmetricMatrix, item: number): number | null {
  const rest = submatrixOf(covariances, others(covariances.size, item));
  const own = elementOf(covariances, item, item);
  const whole = sumOf(rest);
  const withRest = (sumOf(covariances) - whole - own) / 2;
  return whole > rounding * own ? withRest / Math.sqrt(own * whole) : null;
}

function others(k: number, item: number): readonly number[] {
  return Array.from({ length: k }, (_, index) => index).filter((index) => index !== item);
}

function sumOf({ values }: SymmetricMatrix): number {
  return values.reduce((sum, value) => sum + value, 0);
}
