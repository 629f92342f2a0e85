import { normal } from '../numeric/distributions.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type CrossTable, marginsOf } from './cross-table.ts';

export interface LinearByLinear {
  /** Pearson's, of the scores 1, 2, ... of both variables. */
  readonly correlation: number;
  /** (n - 1) correlation^2 */
  readonly m2: number;
  /** Root of m2 with the sign of the correlation. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  readonly n: number;
}

/**
 * Test for a trend between two ordered variables, m2 = (n - 1) r^2 with r the correlation of the levels' places. More powerful
 * than chi-squared where the trend is monotone. Rows are independent and unweighted.
 *
 * @example
 * const table = crossTableOf(factorOf([1, 1, 2, 2]), factorOf([1, 2, 1, 2]), numbersOf([30, 10, 15, 25]));
 * linearByLinear(table); // { z: 3.359, p: 0.0008, correlation: 0.378, ... }
 * @returns failure `zero_denominator` where a variable has one level only
 * Source: Mantel 1963; Agresti 2010, 3.4. Cost: O(cells).
 */
export function linearByLinear(table: CrossTable): Outcome<LinearByLinear> {
  const { counts, n } = table;
  const { ofRows, ofColumns } = marginsOf(table);
  const meanOf = (margin: Float64Array): number => margin.reduce((sum, count, i) => sum + count * i, 0) / n;
  const [rowMean, columnMean] = [meanOf(ofRows), meanOf(ofColumns)];
  const squares = (margin: Float64Array, mean: number): number =>
    margin.reduce((sum, count, i) => sum + count * (i - mean) ** 2, 0);
  const spread = squares(ofRows, rowMean) * squares(ofColumns, columnMean);
  if (!(spread > 0)) return fail({ kind: 'zero_denominator' });
  let product = 0;
  for (const [i, row] of counts.entries()) {
    for (const [j, count] of row.entries()) product += count * (i - rowMean) * (j - columnMean);
  }
  const correlation = product / Math.sqrt(spread);
  const z = Math.sqrt(n - 1) * correlation;
  return succeed({ correlation, m2: z ** 2, z, p: 2 * normal.cdf(-Math.abs(z)), n });
}
