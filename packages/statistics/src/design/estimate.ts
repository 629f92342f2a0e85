import type { Estimate, EstimateKind } from '../estimate.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { degreesOfFreedom } from './degrees-of-freedom.ts';
import { designEffect } from './design-effect.ts';
import { linearisedVariance } from './linearised-variance.ts';
import type { Statistic } from './statistic.ts';
import { symmetricInterval } from './symmetric-interval.ts';
import type { SurveyDesign } from './survey-design.ts';

export interface EstimateOptions {
  /** Of the interval; 0.95 where nothing is said. */
  readonly level?: number;
  /** `t` (surveys) by clusters less strata; `normal` (large simple samples). */
  readonly interval?: 't' | 'normal';
  readonly kind?: EstimateKind;
}

/**
 * A figure with its linearised standard error and its interval, value ± critical value × se.
 *
 * @example
 * const score = meanOf(design, overall);
 * if (score.ok) estimate(design, score.value); // { value: 3.5625, se: 0.4394, df: 9, n: 11, ... }
 * @returns failures `too_few` (one row tells nothing of its spread), `lonely_cluster`, `no_degrees_of_freedom`
 * Source: Lumley 2010, 2.2. Cost: O(rows x stages).
 */
export function estimate(
  design: SurveyDesign,
  statistic: Statistic,
  { level = 0.95, interval = 't', kind = 'design-based' }: EstimateOptions = {},
): Outcome<Estimate> {
  const n = statistic.base.reduce((sum, inBase) => sum + inBase, 0);
  if (n < 2) return fail({ kind: 'too_few', n, needed: 2 });
  const variance = linearisedVariance(design, statistic.influence);
  if (!variance.ok) return variance;
  const freedom = degreesOfFreedom(design, statistic.base);
  if (freedom.df < 1) return fail({ kind: 'no_degrees_of_freedom', ...freedom });
  const figure = {
    value: statistic.value,
    variance: variance.value,
    df: freedom.df,
    n,
    deff: designEffect(design, statistic, variance.value),
    made: `linearised ${statistic.name}`,
  };
  return succeed(symmetricInterval(figure, level, interval, kind));
}
