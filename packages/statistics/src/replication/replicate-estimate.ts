import { designEffect } from '../design/design-effect.ts';
import type { EstimateOptions } from '../design/estimate.ts';
import type { Statistic } from '../design/statistic.ts';
import type { SurveyDesign } from '../design/survey-design.ts';
import { symmetricInterval } from '../design/symmetric-interval.ts';
import type { Estimate } from '../estimate.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { Replicates } from './replicates.ts';

export interface ReplicateOptions extends EstimateOptions {
  /** From where replicates deviate: the figure of the whole sample, or their mean. `whole` where nothing is said. */
  readonly centre?: 'whole' | 'mean';
}

export interface ReplicateEstimate extends Estimate {
  /** Replicates in which the figure does not exist, as of a domain whose only cluster was left out: they are not counted. */
  readonly undefinedReplicates: number;
}

/**
 * A figure with its standard error by replication.
 *
 * @param figure computes it from a sample
 * @example replicateEstimate(replicates, (design) => meanOf(design, overall)) // { value: 3.5625, se: 0.4489, df: 10, ... }
 * @returns failures of the figure in the whole sample; `too_few` with less than two replicates in which it exists
 * Source: Wolter 2007, 2 to 5. Cost: the figure's, a replicate.
 */
export function replicateEstimate(
  replicates: Replicates,
  figure: (design: SurveyDesign) => Outcome<Statistic>,
  { centre = 'whole', level = 0.95, interval = 't', kind = 'design-based' }: ReplicateOptions = {},
): Outcome<ReplicateEstimate> {
  const whole = figure(replicates.design);
  if (!whole.ok) return whole;
  const { values, rscales } = replicateValues(replicates, figure, whole.value.name);
  if (replicates.count > 0 && values.length < 2)
    return fail({ kind: 'too_few', n: values.length, needed: 2 });
  const { value, base, name } = whole.value;
  const from = centre === 'whole' ? value : meanOfCounted(values, rscales);
  const squares = values.reduce((sum, one, index) => sum + (rscales[index] ?? 0) * (one - from) ** 2, 0);
  const variance = replicates.count === 0 ? 0 : replicates.scale * squares;
  const figureWithVariance = {
    value,
    variance,
    df: replicates.df,
    n: base.reduce((sum, inBase) => sum + inBase, 0),
    deff: designEffect(replicates.design, whole.value, variance),
    made: `${name} by ${replicates.method}`,
  };
  return succeed({
    ...symmetricInterval(figureWithVariance, level, interval, kind),
    undefinedReplicates: replicates.count - values.length,
  });
}

/** Of the replicates in which the figure exists. The total of a domain that a replicate left out is 0 there. */
function replicateValues(
  replicates: Replicates,
  figure: (design: SurveyDesign) => Outcome<Statistic>,
  name: string,
): { readonly values: readonly number[]; readonly rscales: readonly number[] } {
  const values: number[] = [];
  const rscales: number[] = [];
  for (let index = 0; index < replicates.count; index++) {
    const design = replicates.replicate(index);
    if (design === null) continue;
    const outcome = figure(design);
    const isEmpty = !outcome.ok && outcome.failure.kind === 'empty_domain';
    if (!outcome.ok && !(isEmpty && name === 'total')) continue;
    values.push(outcome.ok ? outcome.value.value : 0);
    rscales.push(replicates.rscales[index] ?? 0);
  }
  return { values, rscales };
}

function meanOfCounted(values: readonly number[], rscales: readonly number[]): number {
  const counted = values.filter((_, index) => (rscales[index] ?? 0) > 0);
  return counted.reduce((sum, value) => sum + value, 0) / counted.length;
}
