import { type Domain } from '../design/domain.ts';
import { combinationOf, meanOf, type Statistic } from '../design/statistic.ts';
import type { SurveyDesign } from '../design/survey-design.ts';
import { type Outcome, succeed } from '../outcome.ts';

/**
 * Weighted mean of the dimensions' means, each over its own base,
 *
 *   sum_j w_j mean(D_j) / sum_j w_j,   influence sum_j w_j z_j / sum_j w_j
 *
 * Differs from the mean of the respondents' indices where dimensions are missing.
 *
 * @param dimensions of each a score a row; NaN is missing
 * @param weights one a dimension
 * @example indexOfMeansOf(design, [overall, minutes], [0.75, 0.25]) // { value: 4.88, name: 'index of means', ... }
 * @returns failure `empty_domain` where a dimension has no score
 * @throws RangeError where dimensions and weights differ in number, or the weights do not sum to more than 0
 * Source: Deville 1999 (linearisation). Cost: O(rows x dimensions).
 */
export function indexOfMeansOf(
  design: SurveyDesign,
  dimensions: readonly Float64Array[],
  weights: readonly number[],
  domain?: Domain,
): Outcome<Statistic> {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length !== dimensions.length || !(sum > 0)) {
    throw new RangeError(`${dimensions.length} dimensions have ${weights.length} weights, of ${sum} in all`);
  }
  const terms: { factor: number; of: Statistic }[] = [];
  for (const [j, scores] of dimensions.entries()) {
    const mean = meanOf(design, scores, domain);
    if (!mean.ok) return mean;
    terms.push({ factor: (weights[j] ?? 0) / sum, of: mean.value });
  }
  return succeed(combinationOf(terms, 'index of means'));
}
