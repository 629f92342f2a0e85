import type { Interval } from '../estimate.ts';
import { t as student, tCritical } from '../numeric/distributions.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { momentsOf, present } from './present.ts';

export interface WelchTest {
  /** mean 1 - mean 2 */
  readonly difference: number;
  readonly se: number;
  readonly t: number;
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
  readonly ci: Interval;
  readonly n: readonly [number, number];
}

/**
 * Welch's test of two means: t = difference / sqrt(S1^2/n1 + S2^2/n2), degrees of freedom by Satterthwaite. The variances may
 * differ; rows are independent and unweighted: for designed samples compare by differenceOf and estimate.
 *
 * @param one values of the first sample; NaN is missing and left out
 * @example welchTest(Float64Array.of(2, 4, 6), Float64Array.of(1, 2, 3)) // { t: 1.549, df: 2.941, p: 0.2209, ... }
 * @returns failures `too_few` (two values a sample are needed), `zero_denominator` (no spread within the samples)
 * Source: Welch 1947; Satterthwaite 1946. Cost: O(N).
 */
export function welchTest(one: Float64Array, other: Float64Array, level = 0.95): Outcome<WelchTest> {
  const [first, second] = [present(one), present(other)];
  const [n1, n2] = [first.length, second.length];
  if (n1 < 2 || n2 < 2) return fail({ kind: 'too_few', n: Math.min(n1, n2), needed: 2 });
  const [a, b] = [momentsOf(first), momentsOf(second)];
  const [v1, v2] = [a.variance / n1, b.variance / n2];
  if (!(v1 + v2 > 0)) return fail({ kind: 'zero_denominator' });
  const difference = a.mean - b.mean;
  const se = Math.sqrt(v1 + v2);
  const df = (v1 + v2) ** 2 / (v1 ** 2 / (n1 - 1) + v2 ** 2 / (n2 - 1));
  const reach = tCritical(level, df) * se;
  return succeed({
    difference,
    se,
    t: difference / se,
    df,
    p: 2 * student.cdf(-Math.abs(difference / se), df),
    ci: { low: difference - reach, high: difference + reach, level },
    n: [n1, n2],
  });
}
