import { type Domain } from '../design/domain.ts';
import { meanOf, type Statistic } from '../design/statistic.ts';
import type { SurveyDesign } from '../design/survey-design.ts';
import { type Outcome, succeed } from '../outcome.ts';

/** Scores from one to another, both included. */
export interface ScoreRange {
  readonly from?: number;
  readonly to?: number;
}

/**
 * Share of the scores within a range, in per cent: top-2 box (CSAT: 4 and 5 of 1 to 5), promoters, detractors.
 *
 * @param scores a row each; NaN is missing and leaves the base
 * @example scoreShareOf(design, overall, { from: 4 }) // { value: 62.5, ... }
 * @returns failure `empty_domain`
 * Cost: O(rows).
 */
export function scoreShareOf(
  design: SurveyDesign,
  scores: Float64Array,
  range: ScoreRange,
  domain?: Domain,
): Outcome<Statistic> {
  const mean = meanOf(design, markedScores(scores, range), domain);
  return mean.ok ? succeed({ ...mean.value, name: 'share' }) : mean;
}

/** 100 for a score within the range, 0 for another, NaN for a missing one. */
export function markedScores(
  scores: Float64Array,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: ScoreRange,
): Float64Array {
  return scores.map((score) =>
    Number.isNaN(score) ? Number.NaN : 100 * Number(score >= from && score <= to),
  );
}
