/** A bounded scale with few points, as 1 to 5 or -1, 0, 1. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** What can be answered, in the order of the counts; each from `min` to `max`. */
  readonly points: readonly number[];
}

/** Ratings from 1 to 5. */
export const ratingScale: Scale = { min: 1, max: 5, points: [1, 2, 3, 4, 5] };

/**
 * Where a value lies on a scale mapped to 0-1.
 *
 * @example toUnit(ratingScale, 4) // 0.75
 * @throws RangeError outside of it
 * Cost: O(1).
 */
export function toUnit({ min, max }: Pick<Scale, 'min' | 'max'>, value: number): number {
  if (!(value >= min && value <= max && min < max)) {
    throw new RangeError(`${value} does not lie on the scale from ${min} to ${max}`);
  }
  return (value - min) / (max - min);
}

/**
 * The inverse of toUnit.
 *
 * @example fromUnit(ratingScale, 0.75) // 4
 * Cost: O(1).
 */
export function fromUnit({ min, max }: Pick<Scale, 'min' | 'max'>, unit: number): number {
  return min + (max - min) * unit;
}

/** The points mapped to 0-1. */
export function unitPoints(scale: Scale): Float64Array {
  if (scale.points.length === 0) throw new RangeError('a scale has at least one point');
  return Float64Array.from(scale.points, (point) => toUnit(scale, point));
}
