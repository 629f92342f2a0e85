import { fail, type Outcome, succeed } from '../outcome.ts';
import { momentsOf, present } from './present.ts';

export interface CohensD {
  /** Difference of the means in standard deviations. */
  readonly value: number;
  /** Hedges' g: `value` times 1 - 3/(4 N - 9). */
  readonly hedges: number;
  readonly n: readonly [number, number];
}

/**
 * Cohen's d, (mean 1 - mean 2) / s with s^2 pooled over both samples. Takes the scores' points for equally far apart.
 *
 * @param one values of the first sample; NaN is missing and left out
 * @example cohensD(Float64Array.of(2, 4), Float64Array.of(1, 3)) // { value: 0.7071, hedges: 0.4041, ... }
 * @returns failures `too_few` (two values a sample are needed), `zero_denominator` (no spread within the samples)
 * Source: Cohen 1988; Hedges 1981. Cost: O(N).
 */
export function cohensD(one: Float64Array, other: Float64Array): Outcome<CohensD> {
  const [first, second] = [present(one), present(other)];
  const [n1, n2] = [first.length, second.length];
  if (n1 < 2 || n2 < 2) return fail({ kind: 'too_few', n: Math.min(n1, n2), needed: 2 });
  const [a, b] = [momentsOf(first), momentsOf(second)];
  const pooled = ((n1 - 1) * a.variance + (n2 - 1) * b.variance) / (n1 + n2 - 2);
  if (!(pooled > 0)) return fail({ kind: 'zero_denominator' });
  const value = (a.mean - b.mean) / Math.sqrt(pooled);
  return succeed({ value, hedges: value * (1 - 3 / (4 * (n1 + n2) - 9)), n: [n1, n2] });
}
