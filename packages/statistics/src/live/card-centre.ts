import { fromUnit, ratingScale, type Scale, toUnit } from './scale.ts';

/** A fortieth of the scale is 0.1 of a score from 1 to 5. */
const steps = 40;
/** The tenth of the scale at either end: 1.4 and 4.6. */
const edge = 0.1;

/**
 * The centre of a report card's interval: the mean of the last period (or the national one), rounded to a fortieth of the
 * scale and kept a tenth of it away from its ends. Fixed before the period opens; a centre that is 0.4 off costs 5 to 11 % of
 * the width, never the guarantee.
 *
 * @param mean in scores, of answers before the period
 * @example cardCentre(4.03) // 4
 * @throws RangeError for a mean outside of the scale
 * Cost: O(1).
 */
export function cardCentre(mean: number, scale: Scale = ratingScale): number {
  const rounded = Math.round(toUnit(scale, mean) * steps) / steps;
  return fromUnit(scale, Math.min(1 - edge, Math.max(edge, rounded)));
}
