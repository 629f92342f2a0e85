import { type Domain } from '../design/domain.ts';
import { meanOf, type Statistic } from '../design/statistic.ts';
import type { SurveyDesign } from '../design/survey-design.ts';
import { type Outcome, succeed } from '../outcome.ts';
import { markedScores } from './score-share.ts';

export interface RecommendationScale {
  /** The lowest score of a promoter: 9. */
  readonly promoterFrom?: number;
  /** The highest score of a detractor: 6. */
  readonly detractorTo?: number;
}

/**
 * Net promoter score: the mean of 100 for promoters, -100 for detractors and 0 for those between, so the difference of two
 * shares with the covariance of both. From -100 to 100.
 *
 * @param recommend a row each, 0 to 10; NaN is missing and leaves the base
 * @example netPromoterScoreOf(design, numbersOf([10, 9, 7, 3, 10, 10, 8, 6, 9, 9, 10, null])) // { value: 43.75, ... }
 * @returns failure `empty_domain`
 * @throws RangeError where a promoter may be a detractor too
 * Source: Reichheld 2003. Cost: O(rows).
 */
export function netPromoterScoreOf(
  design: SurveyDesign,
  recommend: Float64Array,
  { promoterFrom = 9, detractorTo = 6 }: RecommendationScale = {},
  domain?: Domain,
): Outcome<Statistic> {
  if (!(promoterFrom > detractorTo)) {
    throw new RangeError(`promoters from ${promoterFrom} and detractors to ${detractorTo} overlap`);
  }
  const promoters = markedScores(recommend, { from: promoterFrom });
  const detractors = markedScores(recommend, { to: detractorTo });
  const values = promoters.map((promoter, row) => promoter - (detractors[row] ?? Number.NaN));
  const mean = meanOf(design, values, domain);
  return mean.ok ? succeed({ ...mean.value, name: 'net promoter score' }) : mean;
}
