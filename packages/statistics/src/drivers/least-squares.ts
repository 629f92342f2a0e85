import { requireEqualLength } from '../columns.ts';
import { completeRows, rowsOf } from '../numeric/model-matrix.ts';
import {
  choleskyOf,
  crossProductOf,
  elementOf,
  inverseOf,
  productOf,
  quadraticFormOf,
} from '../numeric/symmetric-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

export interface LeastSquares {
  /** The intercept, then one a driver. */
  readonly coefficients: Float64Array;
  readonly errors: Float64Array;
  /** Coefficients of outcome and drivers in standard deviations; one a driver. */
  readonly standardised: Float64Array;
  readonly r2: number;
  readonly n: number;
}

/**
 * Linear regression of an outcome on drivers by ordinary least squares, over complete rows; independent errors of one variance
 * are assumed.
 *
 * @param drivers a column each; NaN is missing
 * @example leastSquares(Float64Array.of(1, 3, 2, 5), [Float64Array.of(0, 1, 2, 3)]).value.coefficients // [1.1, 1.1]
 * @returns failures `too_few`, `singular` (by the driver's number from 1), `zero_denominator` (an outcome without spread)
 * @throws RangeError for columns of unequal length
 * Source: Seber & Lee 2003, 3. Cost: O(rows x drivers^2).
 */
export function leastSquares(outcome: Float64Array, drivers: readonly Float64Array[]): Outcome<LeastSquares> {
  const all = [outcome, ...drivers];
  for (const column of all) requireEqualLength(outcome.length, column.length);
  const rows = completeRows(outcome.length, all);
  const n = rows.length;
  if (n <= all.length) return fail({ kind: 'too_few', n, needed: all.length + 1 });
  const [y, ...xs] = all.map((column) => centred(rowsOf(column, rows)));
  if (y === undefined) throw new RangeError('there is no outcome');
  const factor = choleskyOf(crossProductOf(xs.map(({ values }) => values)));
  if (!factor.ok) return fail({ kind: 'singular', what: `driver ${factor.column + 1}` });
  const inverse = inverseOf(factor.lower);
  const right = Float64Array.from(xs, ({ values }) => dot(values, y.values));
  const slopes = productOf(inverse, right);
  const total = dot(y.values, y.values);
  if (!(total > 0)) return fail({ kind: 'zero_denominator' });
  const residuals = y.values.map((value, row) =>
    xs.reduce((rest, { values }, j) => rest - (slopes[j] ?? 0) * (values[row] ?? 0), value),
  );
  const left = dot(residuals, residuals);
  const variance = left / (n - all.length);
  const means = Float64Array.from(xs, ({ mean }) => mean);
  return succeed({
    coefficients: Float64Array.of(y.mean - dot(slopes, means), ...slopes),
    errors: Float64Array.of(
      Math.sqrt(variance * (1 / n + quadraticFormOf(inverse, means))),
      ...slopes.map((_, j) => Math.sqrt(variance * elementOf(inverse, j, j))),
    ),
    standardised: slopes.map((slope, j) => {
      const values = xs[j]?.values ?? new Float64Array(0);
      return slope * Math.sqrt(dot(values, values) / total);
    }),
    r2: 1 - left / total,
    n,
  });
}

function centred(values: Float64Array): { readonly values: Float64Array; readonly mean: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { values: values.map((value) => value - mean), mean };
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, row) => sum + value * (other[row] ?? 0), 0);
}
