import { eigenOf, functionOf } from '../numeric/symmetric-eigen.ts';
import { elementOf, productOf } from '../numeric/symmetric-matrix.ts';
import type { DriverCorrelations } from './driver-correlations.ts';

/**
 * Johnson's relative weights: each driver's share of R^2 by way of the orthogonal variables nearest to the drivers. With
 * L = R^(1/2) and b = L^-1 r, weight_j = sum_k L_jk^2 b_k^2. They sum to R^2; close to LMG at any number of drivers. Describes,
 * does not tell causes.
 *
 * @returns one a driver
 * @example relativeWeights({ among: { size: 2, values: Float64Array.of(1, 0, 0, 1) }, withOutcome: Float64Array.of(0.6, 0.3), n: 30 })
 * // [0.36, 0.09]
 * Source: Johnson 2000. Cost: O(drivers^3).
 */
export function relativeWeights({ among, withOutcome }: DriverCorrelations): Float64Array {
  const eigen = eigenOf(among);
  const root = functionOf(eigen, Math.sqrt);
  const coefficients = productOf(
    functionOf(eigen, (value) => 1 / Math.sqrt(value)),
    withOutcome,
  );
  return withOutcome.map((_, driver) =>
    coefficients.reduce((sum, b, k) => sum + elementOf(root, driver, k) ** 2 * b ** 2, 0),
  );
}
