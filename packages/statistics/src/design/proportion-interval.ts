import type { Estimate, EstimateKind, Interval } from '../estimate.ts';
import { clopperPearsonInterval } from '../intervals/clopper-pearson.ts';
import { effectiveSize } from '../intervals/effective-size.ts';
import { arcsineInterval, logitInterval } from '../intervals/transformed.ts';
import { wilsonInterval } from '../intervals/wilson.ts';
import { tCritical } from '../numeric/distributions.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { degreesOfFreedom } from './degrees-of-freedom.ts';
import { designEffect } from './design-effect.ts';
import { linearisedVariance } from './linearised-variance.ts';
import type { Statistic } from './statistic.ts';
import type { SurveyDesign } from './survey-design.ts';

export type ProportionMethod = 'korn-graubard' | 'wilson-effective' | 'logit' | 'arcsine' | 'wald';

export interface ProportionOptions {
  /** `korn-graubard` where nothing is said. */
  readonly method?: ProportionMethod;
  readonly level?: number;
  readonly kind?: EstimateKind;
}

/** Beyond it a standard error is rounding: the share was known. */
const largestSize = 1e15;

/**
 * A share with an interval for complex samples, by default Korn and Graubard's: the exact one of the effective size, which holds
 * near 0 and 1 as well.
 *
 * - `wilson-effective`: Wilson's, of the effective size; `logit`, `arcsine`: symmetric on those scales; `wald`: p ± t se.
 * - Where nobody or everybody has the property, logit and arcsine have no interval: Korn and Graubard's takes their place, with
 *   n for the effective size, and is named in `method`.
 * - Where weights were calibrated to the share itself it has no error: the interval is the share.
 *
 * @param proportion of proportionOf
 * @example
 * const satisfied = proportionOf(design, overall.map((score) => (Number.isNaN(score) ? score : Number(score >= 4))));
 * if (satisfied.ok) proportionInterval(design, satisfied.value);
 * // { value: 0.625, ci: { low: 0.2537, high: 0.9099, level: 0.95 }, nEff: 8.419, ... }
 * @returns failures `too_few`, `lonely_cluster`, `no_degrees_of_freedom`
 * @throws RangeError for a level that is none
 * Source: Korn & Graubard 1998; Franco et al. 2019. Cost: O(rows x stages).
 */
export function proportionInterval(
  design: SurveyDesign,
  proportion: Statistic,
  { method = 'korn-graubard', level = 0.95, kind = 'design-based' }: ProportionOptions = {},
): Outcome<Estimate> {
  const n = proportion.base.reduce((sum, inBase) => sum + inBase, 0);
  if (n < 2) return fail({ kind: 'too_few', n, needed: 2 });
  const variance = linearisedVariance(design, proportion.influence);
  if (!variance.ok) return variance;
  const freedom = degreesOfFreedom(design, proportion.base);
  if (freedom.df < 1) return fail({ kind: 'no_degrees_of_freedom', ...freedom });
  const share = {
    p: Math.min(1, Math.max(0, proportion.value)),
    se: Math.sqrt(Math.max(0, variance.value)),
    df: freedom.df,
  };
  const nEff = effectiveSize(share.p, share.se, n, share.df, level);
  const isKnown = nEff > largestSize;
  const own = isKnown ? { low: share.p, high: share.p, level } : intervalBy(method, share, nEff, level);
  return succeed({
    value: proportion.value,
    se: share.se,
    df: share.df,
    ci: own ?? clopperPearsonInterval(share.p * nEff, nEff, level),
    n,
    nEff: isKnown ? null : nEff,
    deff: designEffect(design, proportion, variance.value),
    method: `linearised proportion, ${nameOf(isKnown, own ? method : 'korn-graubard')} interval`,
    kind,
  });
}

function nameOf(isKnown: boolean, method: ProportionMethod): string {
  return isKnown ? 'known' : method;
}

function intervalBy(
  method: ProportionMethod,
  share: { readonly p: number; readonly se: number; readonly df: number },
  nEff: number,
  level: number,
): Interval | null {
  const { p, se, df } = share;
  switch (method) {
    case 'korn-graubard':
      return clopperPearsonInterval(p * nEff, nEff, level);
    case 'wilson-effective':
      return wilsonInterval(p * nEff, nEff, level);
    case 'logit':
      return logitInterval(share, level);
    case 'arcsine':
      return arcsineInterval(share, level);
    case 'wald': {
      const reach = tCritical(level, df) * se;
      return { low: p - reach, high: p + reach, level };
    }
  }
}
