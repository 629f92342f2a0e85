import { normal } from '../numeric/distributions.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { joined, present } from './present.ts';
import { tiedRanksOf } from './tied-ranks.ts';

export interface MannWhitney {
  /** Pairs in which the first is higher, and half of those that are equal. */
  readonly u: number;
  /** Two-sided, by the normal approximation with ties. */
  readonly p: number;
  /** As `p`, with u half a pair nearer to the mean. */
  readonly pContinuity: number;
  readonly n: readonly [number, number];
}

/**
 * Mann and Whitney's test that two samples come from one distribution,
 *
 *   u = sum of ranks of the first - n1 (n1 + 1)/2,   var u = n1 n2/12 (N + 1 - sum (t^3 - t) / (N (N - 1)))
 *
 * with t the sizes of groups of ties. Rows are independent and unweighted; the approximation wants some 10 a sample.
 *
 * @param one values of the first sample; NaN is missing and left out
 * @example mannWhitney(Float64Array.of(4, 5), Float64Array.of(1, 2, 3)) // { u: 6, p: 0.0833, ... }
 * @returns failures `empty_domain` (a sample without values), `zero_denominator` (all values are equal)
 * Source: Mann & Whitney 1947; Lehmann 1975, 1.4. Cost: O(N log N).
 */
export function mannWhitney(one: Float64Array, other: Float64Array): Outcome<MannWhitney> {
  const [first, second] = [present(one), present(other)];
  const [n1, n2] = [first.length, second.length];
  if (n1 === 0 || n2 === 0) return fail({ kind: 'empty_domain' });
  const { ranks, ties } = tiedRanksOf(joined(first, second));
  const sum = ranks.subarray(0, n1).reduce((total, rank) => total + rank, 0);
  const u = sum - (n1 * (n1 + 1)) / 2;
  const total = n1 + n2;
  const variance = ((n1 * n2) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (!(variance > 0)) return fail({ kind: 'zero_denominator' });
  const away = u - (n1 * n2) / 2;
  const pOf = (distance: number): number => Math.min(1, 2 * normal.cdf(-distance / Math.sqrt(variance)));
  return succeed({
    u,
    p: pOf(Math.abs(away)),
    pContinuity: away === 0 ? 1 : pOf(Math.abs(away) - 0.5),
    n: [n1, n2],
  });
}
