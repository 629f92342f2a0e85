import { type Interval, logitInterval, ratingScale, wilsonInterval } from '@ascolto/statistics';

const level = 0.95;

/**
 * The t interval of the mean of a closed period from its counts of the ratings 1 to 5: mean ± t s / sqrt(n) with n - 1 degrees
 * of freedom, within the scale. Null of one answer, and where all are the same: nothing then tells of the spread.
 */
export function closedInterval(distribution: readonly number[]): Interval | null {
  const spread = spreadOf(distribution);
  if (spread === null || spread.deviation === 0) return null;
  const { n, mean, deviation } = spread;
  const reach = (tCritical(n - 1) * deviation) / Math.sqrt(n);
  return {
    low: Math.max(ratingScale.min, mean - reach),
    high: Math.min(ratingScale.max, mean + reach),
    level,
  };
}

export interface Spread {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation with divisor n - 1, in scores. */
  readonly deviation: number;
}

/** Null of fewer than two answers. */
export function spreadOf(distribution: readonly number[]): Spread | null {
  const n = distribution.reduce((sum, count) => sum + count, 0);
  if (n < 2) return null;
  const mean = distribution.reduce((sum, count, index) => sum + count * (index + 1), 0) / n;
  const squares = distribution.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
  return { n, mean, deviation: Math.sqrt(squares / (n - 1)) };
}

export interface ShareFigure {
  readonly count: number;
  /** Of the base, 0 to 1. */
  readonly share: number;
  /** Wilson's, of a closed period; null of one answer alone. */
  readonly interval: Interval | null;
}

/** The shares of the ratings 1 to 5 in a closed period; empty where nobody answered. */
export function closedShares(distribution: readonly number[]): readonly ShareFigure[] {
  const base = distribution.reduce((sum, count) => sum + count, 0);
  if (base === 0) return [];
  return distribution.map((count) => ({
    count,
    share: count / base,
    interval: base > 1 ? wilsonInterval(count, base, level) : null,
  }));
}

/** The package tells t only as the reach of a logit interval: t se / (p (1 - p)) on the scale of log odds, here t / 10. */
function tCritical(df: number): number {
  const { high } = logitInterval({ p: 0.5, se: 0.025, df }, level) ?? { high: Number.NaN };
  return 10 * Math.log(high / (1 - high));
}
