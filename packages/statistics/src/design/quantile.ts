import { tCritical } from '../numeric/distributions.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { degreesOfFreedom } from './degrees-of-freedom.ts';
import type { Domain } from './domain.ts';
import { linearisedVariance } from './linearised-variance.ts';
import { type Ordered, type QuantileRule, quantileBy } from './quantile-rule.ts';
import { proportionOf } from './statistic.ts';
import type { SurveyDesign } from './survey-design.ts';

export interface QuantileEstimate {
  readonly p: number;
  readonly value: number;
  /** (high - low) / 2t; null where an end is unknown. */
  readonly se: number | null;
  readonly df: number;
  /** An end is null where too few rows lie beyond it to tell: the share there would leave 0 to 1. */
  readonly ci: { readonly low: number | null; readonly high: number | null; readonly level: number };
  /** Rows with a positive weight and a value, within the domain. */
  readonly n: number;
}

export interface QuantileOptions {
  /** `math` where nothing is said. */
  readonly rule?: QuantileRule;
  readonly level?: number;
  readonly domain?: Domain;
}

/**
 * A quantile with Woodruff's interval: that of the share at or below it, p ± t se, read back through the quantile rule. Not for
 * five-point scores, of which the median tells next to nothing.
 *
 * @param values a row each; NaN is missing
 * @param p above 0, below 1
 * @example quantile(design, minutes, 0.5) // { value: 7, se: 2.468, ci: { low: 4, high: 15, level: 0.95 }, ... }
 * @returns failures `empty_domain`, `lonely_cluster`, `no_degrees_of_freedom`
 * @throws RangeError for a p or level outside of 0 to 1
 * Source: Woodruff 1952. Cost: O(rows log rows).
 */
export function quantile(
  design: SurveyDesign,
  values: Float64Array,
  p: number,
  { rule = 'math', level = 0.95, domain }: QuantileOptions = {},
): Outcome<QuantileEstimate> {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not at ${p}`);
  const ordered = orderedOf(design.weights, values, domain);
  if (ordered.values.length === 0) return fail({ kind: 'empty_domain' });
  const value = quantileBy(rule, ordered, p);
  const isAtMost = values.map((own) => (Number.isNaN(own) ? own : Number(own <= value)));
  const share = proportionOf(design, isAtMost, domain);
  if (!share.ok) return share;
  const variance = linearisedVariance(design, share.value.influence);
  if (!variance.ok) return variance;
  const freedom = degreesOfFreedom(design, share.value.base);
  if (freedom.df < 1) return fail({ kind: 'no_degrees_of_freedom', ...freedom });
  const t = tCritical(level, freedom.df);
  const reach = t * Math.sqrt(Math.max(0, variance.value));
  const [below, above] = [share.value.value - reach, share.value.value + reach];
  const low = below < 0 ? null : quantileBy(rule, ordered, below);
  const high = above > 1 ? null : quantileBy(rule, ordered, above);
  return succeed({
    p,
    value,
    se: low === null || high === null ? null : (high - low) / (2 * t),
    df: freedom.df,
    ci: { low, high, level },
    n: ordered.values.length,
  });
}

/** Rows of equal value in their own order. */
function orderedOf(weights: Float64Array, values: Float64Array, domain?: Domain): Ordered {
  const rows = Uint32Array.from({ length: weights.length }, (_, row) => row)
    .filter((row) => (weights[row] ?? 0) > 0 && !Number.isNaN(values[row]) && domain?.[row] !== 0)
    .sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other);
  return {
    values: Float64Array.from(rows, (row) => values[row] ?? Number.NaN),
    cumulated: cumulatedSums(Float64Array.from(rows, (row) => weights[row] ?? 0)),
  };
}

/** With what rounding lost kept aside (Neumaier 1974), so that equal weights reach a share where they should. */
function cumulatedSums(weights: Float64Array): Float64Array {
  let sum = 0;
  let lost = 0;
  return weights.map((weight) => {
    const next = sum + weight;
    lost += sum >= weight ? sum - next + weight : weight - next + sum;
    sum = next;
    return sum + lost;
  });
}
