import type { Estimate, EstimateKind } from '../estimate.ts';
import { normalCritical, tCritical } from '../numeric/distributions.ts';

/** A figure whose variance is known. */
export interface FigureWithVariance {
  readonly value: number;
  readonly variance: number;
  readonly df: number;
  readonly n: number;
  readonly deff: number | null;
  /** How the variance was made: `linearised mean`. */
  readonly made: string;
}

/** An estimate with the interval value ± critical value × se. @throws RangeError for a level that is none */
export function symmetricInterval(
  { value, variance, df, n, deff, made }: FigureWithVariance,
  level: number,
  interval: 't' | 'normal',
  kind: EstimateKind,
): Estimate {
  const se = Math.sqrt(Math.max(0, variance));
  const reach = se * (interval === 't' ? tCritical(level, df) : normalCritical(level));
  return {
    value,
    se,
    df: interval === 't' ? df : null,
    ci: { low: value - reach, high: value + reach, level },
    n,
    nEff: deff === null || deff === 0 ? null : n / deff,
    deff,
    method: `${made}, ${interval} interval`,
    kind,
  };
}
