import { completeRows, rowsOf } from '../numeric/model-matrix.ts';
import { crossProductOf, elementOf, type SymmetricMatrix } from '../numeric/symmetric-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

export interface ItemCovariances {
  /** Rows in which every item was answered. */
  readonly n: number;
  readonly covariances: SymmetricMatrix;
  readonly correlations: SymmetricMatrix;
}

/**
 * Covariances (divisor n - 1) and correlations of items, over the rows in which all were answered.
 *
 * @returns failures `too_few` (two rows are needed), `singular` (an item without spread, named by its number from 1)
 * Cost: O(rows x items^2).
 */
export function itemCovariancesOf(items: readonly Float64Array[]): Outcome<ItemCovariances> {
  const rows = completeRows(items[0]?.length ?? 0, items);
  const n = rows.length;
  if (n < 2) return fail({ kind: 'too_few', n, needed: 2 });
  const centred = items.map((item) => {
    const values = rowsOf(item, rows);
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    return values.map((value) => value - mean);
  });
  const { size, values } = crossProductOf(centred);
  const covariances = { size, values: values.map((product) => product / (n - 1)) };
  const deviations = centred.map((_, i) => Math.sqrt(elementOf(covariances, i, i)));
  const flat = deviations.findIndex((deviation) => !(deviation > 0));
  if (flat !== -1) return fail({ kind: 'singular', what: `item ${flat + 1}` });
  const correlations = {
    size,
    values: covariances.values.map((covariance, index) => {
      const [row, column] = [Math.floor(index / size), index % size];
      return row === column ? 1 : covariance / ((deviations[row] ?? 0) * (deviations[column] ?? 0));
    }),
  };
  return succeed({ n, covariances, correlations });
}
