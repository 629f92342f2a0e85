import { chisquare } from '../numeric/distributions.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type CrossTable, marginsOf } from './cross-table.ts';

export interface PearsonChiSquared {
  readonly value: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Pearson's test of independence, sum (count - e)^2 / e with e = row total x column total / n; for 2 x 2 tables with Yates'
 * correction, |count - e| less 0.5, or less what it is. Rows are independent and unweighted: for designed samples use
 * Rao and Scott's.
 *
 * @example
 * const table = crossTableOf(factorOf([1, 1, 2, 2]), factorOf([1, 2, 1, 2]), numbersOf([30, 10, 15, 25]));
 * pearsonChiSquared(table); // { value: 9.956, df: 1, p: 0.0016 }
 * @returns failures `singular` (a level that never occurs, by its name), `zero_denominator` (one row or column only)
 * Source: Pearson 1900; Yates 1934. Cost: O(cells).
 */
export function pearsonChiSquared(table: CrossTable): Outcome<PearsonChiSquared> {
  const { counts, rows, columns, n } = table;
  const { ofRows, ofColumns } = marginsOf(table);
  const [emptyRow, emptyColumn] = [ofRows.indexOf(0), ofColumns.indexOf(0)];
  const empty = emptyRow === -1 ? columns[emptyColumn] : rows[emptyRow];
  if (empty !== undefined) return fail({ kind: 'singular', what: empty });
  const df = (rows.length - 1) * (columns.length - 1);
  if (df < 1) return fail({ kind: 'zero_denominator' });
  const cells = counts.flatMap((row, i) =>
    Array.from(row, (count, j) => ({ count, e: ((ofRows[i] ?? 0) * (ofColumns[j] ?? 0)) / n })),
  );
  const correction = df === 1 ? Math.min(0.5, ...cells.map(({ count, e }) => Math.abs(count - e))) : 0;
  const value = cells.reduce((sum, { count, e }) => sum + (Math.abs(count - e) - correction) ** 2 / e, 0);
  return succeed({ value, df, p: 1 - chisquare.cdf(value, df) });
}
