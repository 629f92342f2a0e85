import type { Adjustment } from '../design/survey-design.ts';
import { type Semidefinite, semidefinite } from '../numeric/semidefinite.ts';
import { type Auxiliaries, crossProducts, linearPredictor, weightedSums } from './auxiliaries.ts';

/**
 * The adjustment that a calibration is to variances: a variable less its regression on the auxiliaries, weighted with the
 * weights before. A total that is known leaves residuals of 0, and so a standard error of 0.
 *
 * Source: Deville & Särndal 1992, 3.4. Cost: O(rows x auxiliaries^2) once, then O(rows x auxiliaries) a variable.
 */
export function regressionAdjustment(auxiliaries: Auxiliaries, weights: Float64Array): Adjustment {
  let products: Semidefinite | undefined;
  const unexplained = (variable: Float64Array): Float64Array => {
    products ??= semidefinite(crossProducts(auxiliaries, weights));
    const sums = weightedSums(
      auxiliaries,
      variable.map((value, row) => value * (weights[row] ?? 0)),
    );
    const explained = linearPredictor(auxiliaries, products.solve(sums));
    return variable.map((value, row) => value - (explained[row] ?? 0));
  };
  // The second pass takes out what rounding left of the first.
  return { residuals: (variable) => unexplained(unexplained(variable)) };
}
