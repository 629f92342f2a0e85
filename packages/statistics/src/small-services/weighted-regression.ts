import {
  choleskyOf,
  crossProductOf,
  inverseOf,
  productOf,
  type SymmetricMatrix,
} from '../numeric/symmetric-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

export interface WeightedRegression {
  readonly coefficients: Float64Array;
  /** (X'WX)^-1: the coefficients' covariance where the weights are inverse variances. */
  readonly covariances: SymmetricMatrix;
  readonly fitted: Float64Array;
  /** sum w (y - x'b)^2 */
  readonly residualSquares: number;
}

/**
 * Weighted least squares, b = (X'WX)^-1 X'Wy.
 *
 * @param design the columns of X, the intercept among them
 * @returns failure `singular`, by the number of the column from 0
 * Cost: O(rows x columns^2).
 */
export function weightedRegression(
  design: readonly Float64Array[],
  values: Float64Array,
  weights: Float64Array,
): Outcome<WeightedRegression> {
  const factor = choleskyOf(crossProductOf(design, weights));
  if (!factor.ok) return fail({ kind: 'singular', what: `column ${factor.column}` });
  const covariances = inverseOf(factor.lower);
  const right = Float64Array.from(design, (column) =>
    column.reduce((sum, x, row) => sum + x * (weights[row] ?? 0) * (values[row] ?? 0), 0),
  );
  const coefficients = productOf(covariances, right);
  const fitted = values.map((_, row) =>
    design.reduce((sum, column, j) => sum + (column[row] ?? 0) * (coefficients[j] ?? 0), 0),
  );
  const residualSquares = values.reduce(
    (sum, value, row) => sum + (weights[row] ?? 0) * (value - (fitted[row] ?? 0)) ** 2,
    0,
  );
  return succeed({ coefficients, covariances, fitted, residualSquares });
}
