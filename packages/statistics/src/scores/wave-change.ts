import { type Column, type Value } from '../columns.ts';
import { both, type Domain, domainWhere } from '../design/domain.ts';
import { differenceOf, meanOf, type Statistic } from '../design/statistic.ts';
import type { SurveyDesign } from '../design/survey-design.ts';
import { type Outcome, succeed } from '../outcome.ts';

export interface WaveChange {
  readonly from: Statistic;
  readonly to: Statistic;
  /** `to` less `from`. */
  readonly change: Statistic;
}

/**
 * Change of a mean from one wave to another of the same design. Where a cluster is in both (a panel), or a stratum spans
 * them, their covariance is kept; strata of their own make the waves independent.
 *
 * @param values a row each; NaN is missing
 * @param wave the wave of each row
 * @example
 * const change = waveChangeOf(design, overall, wave, { from: 1, to: 2 });
 * if (change.ok) change.value.change; // { value: 0.2381, ... }
 * @returns failure `empty_domain` where a wave has no value
 * Source: Särndal, Swensson & Wretman 1992, 9.9. Cost: O(rows).
 */
export function waveChangeOf(
  design: SurveyDesign,
  values: Float64Array,
  wave: Column,
  { from, to }: { readonly from: Value; readonly to: Value },
  domain?: Domain,
): Outcome<WaveChange> {
  const meanIn = (one: Value): Outcome<Statistic> =>
    meanOf(design, values, both(values.length, [domainWhere(wave, [one]), ...(domain ? [domain] : [])]));
  const before = meanIn(from);
  if (!before.ok) return before;
  const after = meanIn(to);
  if (!after.ok) return after;
  return succeed({ from: before.value, to: after.value, change: differenceOf(after.value, before.value) });
}
