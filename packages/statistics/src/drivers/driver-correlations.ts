import { requireEqualLength } from '../columns.ts';
import { completeRows, rowsOf } from '../numeric/model-matrix.ts';
import { choleskyOf, crossProductOf, elementOf, type SymmetricMatrix } from '../numeric/symmetric-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

/** What the importance of drivers is computed from. */
export interface DriverCorrelations {
  /** Of the drivers with each other. */
  readonly among: SymmetricMatrix;
  /** Of each driver with the outcome. */
  readonly withOutcome: Float64Array;
  /** Rows without a missing value. */
  readonly n: number;
}

/**
 * Correlations of drivers with each other and with the outcome, over complete rows.
 *
 * @param drivers a column each; NaN is missing
 * @example driverCorrelationsOf(Float64Array.of(1, 3, 2, 5, 4), [Float64Array.of(0, 1, 2, 3, 4)])
 * // { withOutcome: [0.8], n: 5, ... }
 * @returns failures `too_few` (no more rows than drivers and an intercept), `singular` (a driver without spread or determined by
 * those before it, by its number from 1; 0 is the outcome)
 * @throws RangeError for columns of unequal length or no driver
 * Cost: O(rows x drivers^2).
 */
export function driverCorrelationsOf(
  outcome: Float64Array,
  drivers: readonly Float64Array[],
): Outcome<DriverCorrelations> {
  if (drivers.length === 0) throw new RangeError('there is no driver');
  const all = [outcome, ...drivers];
  for (const column of all) requireEqualLength(outcome.length, column.length);
  const rows = completeRows(outcome.length, all);
  if (rows.length < all.length + 1) return fail({ kind: 'too_few', n: rows.length, needed: all.length + 1 });
  const standard = all.map((column) => standardised(rowsOf(column, rows)));
  const flat = standard.findIndex((column) => column === null);
  if (flat !== -1) return fail({ kind: 'singular', what: `driver ${flat}` });
  const [first, ...others] = standard.filter((column) => column !== null);
  if (first === undefined) throw new RangeError('there is no outcome');
  const among = crossProductOf(others);
  const factor = choleskyOf(among);
  if (!factor.ok) return fail({ kind: 'singular', what: `driver ${factor.column + 1}` });
  const joint = crossProductOf([first, ...others]);
  return succeed({
    among,
    withOutcome: Float64Array.from(drivers, (_, j) => elementOf(joint, 0, j + 1)),
    n: rows.length,
  });
}

/** Centred and of length 1, so that products are correlations; null without spread. */
function standardised(values: Float64Array): Float64Array | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = values.map((value) => value - mean);
  const length = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0));
  return length > 1e-12 * Math.abs(mean) * Math.sqrt(values.length) && length > 0
    ? centred.map((value) => value / length)
    : null;
}
