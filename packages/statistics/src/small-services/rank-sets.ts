import { holm } from '../multiplicity/holm.ts';
import { normal } from '../numeric/distributions.ts';
import { type RankIntervals, requireScores } from './rank-intervals.ts';

/**
 * Marginal rank sets: each service's true rank lies in its own with a chance of at least 1 - alpha, the ranks of all at once
 * less often. Service i is compared with each other one by a two-sided z test of (y_j - y_i) / sqrt(s_i^2 + s_j^2), Holm's
 * adjustment within i; rank i lies from 1 + those found better to K less those found worse. Assumes independent normal scores.
 *
 * @param errors standard errors, above 0
 * @example marginalRankSets(Float64Array.of(5, 1, 1.1), Float64Array.of(0.1, 0.1, 0.1), 0.05)
 * // { low: [1, 2, 2], high: [1, 3, 3] }
 * @throws RangeError for a missing score, an error not above 0, columns of unequal length, an alpha that is no share
 * Source: Mogstad, Romano, Shaikh & Wilhelm 2024; Holm 1979. Cost: O(K^2 log K).
 */
export function marginalRankSets(scores: Float64Array, errors: Float64Array, alpha: number): RankIntervals {
  requireScores(scores, errors);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha lies between 0 and 1, not at ${alpha}`);
  const size = scores.length;
  const low = new Int32Array(size).fill(1);
  const high = new Int32Array(size).fill(size);
  for (let i = 0; i < size; i++) {
    const z = scores.map(
      (score, j) => (score - (scores[i] ?? 0)) / Math.hypot(errors[i] ?? 0, errors[j] ?? 0),
    );
    const pValues = holm(z.map((value, j) => (j === i ? Number.NaN : 2 * normal.cdf(-Math.abs(value)))));
    for (const [j, p] of pValues.entries()) {
      if (!(p <= alpha)) continue;
      if ((z[j] ?? 0) > 0) low[i] = (low[i] ?? 1) + 1;
      else high[i] = (high[i] ?? size) - 1;
    }
  }
  return { low, high };
}
