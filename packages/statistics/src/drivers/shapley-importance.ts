import { choleskyOf, solutionOf, submatrixOf } from '../numeric/symmetric-matrix.ts';
import type { DriverCorrelations } from './driver-correlations.ts';

/** Beyond it the number of subsets, 2^drivers, takes too long: use Johnson's relative weights. */
export const mostShapleyDrivers = 12;

/**
 * LMG: each driver's share of R^2, its Shapley value. The mean over all orders of the drivers of what it adds to R^2,
 *
 *   lmg_j = sum over subsets S without j of |S|! (k - 1 - |S|)!/k! (R^2(S and j) - R^2(S))
 *
 * The values sum to the full R^2 and are not below 0. Describes, does not tell causes.
 *
 * @returns one a driver
 * @throws RangeError for more than 12 drivers
 * @example shapleyImportance({ among: { size: 2, values: Float64Array.of(1, 0, 0, 1) }, withOutcome: Float64Array.of(0.6, 0.3), n: 30 })
 * // [0.36, 0.09]
 * Source: Lindeman, Merenda & Gold 1980; Grömping 2006. Cost: O(2^drivers drivers^3).
 */
export function shapleyImportance(correlations: DriverCorrelations): Float64Array {
  const size = correlations.withOutcome.length;
  if (size > mostShapleyDrivers) {
    throw new RangeError(`${size} drivers are more than ${mostShapleyDrivers}: use relative weights`);
  }
  const explained = Float64Array.from({ length: 2 ** size }, (_, mask) => explainedBy(correlations, mask));
  const chances = orderChances(size);
  return Float64Array.from({ length: size }, (_, driver) => {
    const own = 1 << driver;
    let sum = 0;
    for (let mask = 0; mask < explained.length; mask++) {
      if ((mask & own) !== 0) continue;
      const gain = (explained[mask | own] ?? 0) - (explained[mask] ?? 0);
      sum += (chances[membersOf(mask).length] ?? 0) * gain;
    }
    return sum;
  });
}

/** R^2 of the outcome on the drivers whose bit is set. */
function explainedBy({ among, withOutcome }: DriverCorrelations, mask: number): number {
  const chosen = membersOf(mask);
  if (chosen.length === 0) return 0;
  const right = Float64Array.from(chosen, (driver) => withOutcome[driver] ?? 0);
  const factor = choleskyOf(submatrixOf(among, chosen));
  if (!factor.ok) throw new RangeError(`driver ${chosen[factor.column]} is determined by others`);
  const solved = solutionOf(factor.lower, right);
  return right.reduce((sum, value, i) => sum + value * (solved[i] ?? 0), 0);
}

function membersOf(mask: number): readonly number[] {
  const members: number[] = [];
  for (let driver = 0; mask >> driver > 0; driver++) if ((mask >> driver) & 1) members.push(driver);
  return members;
}

/** s! (k - 1 - s)!/k!, the chance that s given drivers come before one and the others after it. */
function orderChances(size: number): readonly number[] {
  const chances = [1 / size];
  for (let s = 1; s < size; s++) chances.push(((chances[s - 1] ?? 0) * s) / (size - s));
  return chances;
}
