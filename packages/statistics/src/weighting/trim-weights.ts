import { fail, type Outcome, succeed } from '../outcome.ts';

export interface TrimBounds {
  /** 0 where nothing is said. */
  readonly lower?: number;
  readonly upper: number;
}

const mostPasses = 10_000;

/**
 * Cuts weights to [lower, upper] and spreads what was cut off equally over the weights that were inside (over all where none
 * was), so that the sum stays. Known totals are no longer met: calibrate again.
 *
 * @param weights of the respondents; a weight of 0 counts as any other
 * @param how `once`: some that were inside may come to lie outside; `strict`: repeated until none does
 * @example trimWeights([1, 1, 1, 9], { upper: 6 }) // [2, 2, 2, 6]
 * @returns failures `infeasible_margin` with `bounds` where all weights at a bound do not reach the sum, `not_converged`
 * @throws RangeError for bounds the wrong way round or a missing weight
 * Source: Potter 1990; Lumley 2010, 7.3. Cost: O(rows) a pass.
 */
export function trimWeights(
  weights: ArrayLike<number>,
  { lower = 0, upper }: TrimBounds,
  how: 'once' | 'strict' = 'strict',
): Outcome<Float64Array> {
  if (!(lower <= upper)) throw new RangeError(`no weight lies between ${lower} and ${upper}`);
  let trimmed: Float64Array = Float64Array.from(weights);
  if (trimmed.some(Number.isNaN)) throw new RangeError('a weight is missing');
  const total = trimmed.reduce((sum, weight) => sum + weight, 0);
  if (total > upper * trimmed.length || total < lower * trimmed.length) return boundsTooTight;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = onePass(trimmed, lower, upper);
    if (next === null) return succeed(trimmed);
    trimmed = next;
    if (how === 'once') return succeed(trimmed);
  }
  return fail({ kind: 'not_converged', iterations: mostPasses, worst: 'trimmed weights' });
}

const boundsTooTight = fail({
  kind: 'infeasible_margin',
  margin: 'sum of weights',
  category: null,
  reason: 'bounds',
});

/** null where no weight lies outside. */
function onePass(weights: Float64Array, lower: number, upper: number): Float64Array | null {
  let excess = 0;
  let inside = 0;
  for (const weight of weights) {
    if (weight > upper) excess += weight - upper;
    else if (weight < lower) excess += weight - lower;
    else inside++;
  }
  if (inside === weights.length) return null;
  const share = excess / (inside === 0 ? weights.length : inside);
  return weights.map((weight) => {
    const isOutside = weight > upper || weight < lower;
    return isOutside && inside > 0 ? clamp(weight, lower, upper) : clamp(weight, lower, upper) + share;
  });
}

function clamp(weight: number, lower: number, upper: number): number {
  return Math.min(upper, Math.max(lower, weight));
}

/**
 * Upper bound for trimming, as a multiple of the median; 3 to 3.5 is usual.
 *
 * @example medianBound([1, 2, 4, 90], 3) // 9
 * @throws RangeError without a weight
 * Cost: O(rows log rows).
 */
export function medianBound(weights: ArrayLike<number>, factor: number): number {
  const sorted = Float64Array.from(weights).toSorted();
  if (sorted.length === 0) throw new RangeError('there is no weight');
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (factor * (lower + upper)) / 2;
}
