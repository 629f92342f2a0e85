import type { Statistic } from './statistic.ts';
import type { SurveyDesign } from './survey-design.ts';

/**
 * Variance of a figure by that of a simple random sample of as many rows,
 *
 *   deff = V / ((1 - n/N) N^2 S^2 / n),   S^2 = n/(n - 1) sum w (z - mean z)^2 / N,   N = sum w over the base
 *
 * with the influence z of the base's rows: for a mean this is the usual V / ((1 - n/N) S_y^2 / n).
 *
 * @param drawn `without-replacement`, or `with-replacement`, which leaves (1 - n/N) out
 * @example
 * const score = meanOf(design, overall);
 * if (score.ok) designEffect(design, score.value, 0.2); // 1.325
 * @returns null where it cannot be said: one row, no spread, or weights that sum to no more than the rows
 * Source: Kish 1965, 8.2. Cost: O(rows).
 */
export function designEffect(
  { weights }: SurveyDesign,
  { influence, base }: Statistic,
  variance: number,
  drawn: 'without-replacement' | 'with-replacement' = 'without-replacement',
): number | null {
  let n = 0;
  let sum = 0;
  let total = 0;
  for (let row = 0; row < weights.length; row++) {
    if (base[row] === 0) continue;
    n++;
    sum += weights[row] ?? 0;
    total += (weights[row] ?? 0) * (influence[row] ?? 0);
  }
  const mean = total / sum;
  let squares = 0;
  for (let row = 0; row < weights.length; row++) {
    if (base[row] === 1) squares += (weights[row] ?? 0) * ((influence[row] ?? 0) - mean) ** 2;
  }
  const correction = drawn === 'without-replacement' ? 1 - n / sum : 1;
  const simple = (correction * sum * squares) / (n - 1);
  return n > 1 && simple > 0 ? variance / simple : null;
}
