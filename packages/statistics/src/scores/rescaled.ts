export interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * Scores on another scale: 1 to 5 as 0 to 100 is 25 (s - 1).
 *
 * @example rescaled(4, { min: 1, max: 5 }, { min: 0, max: 100 }) // 75
 * @throws RangeError for a scale without length
 * Cost: O(1).
 */
export function rescaled(score: number, from: Scale, to: Scale): number {
  if (!(from.max > from.min)) throw new RangeError(`a scale from ${from.min} to ${from.max} has no length`);
  return to.min + ((to.max - to.min) * (score - from.min)) / (from.max - from.min);
}
