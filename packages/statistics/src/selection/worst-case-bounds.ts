export interface WorstCaseBounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Manski's bounds of the population's mean: those who did not answer may all think the worst, or the best,
 *
 *   f mean + (1-f) min   to   f mean + (1-f) max
 *
 * No assumption at all; no interval, and no level.
 *
 * @param participation f, the share of the population that answered
 * @example worstCaseBounds(0.2, 4.1, { min: 1, max: 5 }) // { low: 1.62, high: 4.82 }
 * @throws RangeError for a participation that is no share, or a mean outside of the scale
 * Source: Manski 2003, 1. Cost: O(1).
 */
export function worstCaseBounds(
  participation: number,
  mean: number,
  { min, max }: { readonly min: number; readonly max: number },
): WorstCaseBounds {
  if (!(participation >= 0 && participation <= 1)) {
    throw new RangeError(`participation lies between 0 and 1, not at ${participation}`);
  }
  if (!(mean >= min && mean <= max)) throw new RangeError(`a mean of ${mean} is outside of ${min} to ${max}`);
  const known = participation * mean;
  return { low: known + (1 - participation) * min, high: known + (1 - participation) * max };
}
