import { type Factor, requireEqualLength } from '../columns.ts';

/** Counts of an ordered row and an ordered column variable. */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `counts[i][j]` of row i and column j. */
  readonly counts: readonly Float64Array[];
  readonly n: number;
}

/**
 * @param counts of each cell that a row of the input stands for; 1 a row where left out. A missing level (-1) or count leaves
 * the row out; rows of one cell add up.
 * @example crossTableOf(factorOf(['a', 'b']), factorOf(['x', 'x']), numbersOf([3, 4])).counts // [[3], [4]]
 * @throws RangeError for a count below 0 or columns of unequal length
 * Cost: O(rows).
 */
export function crossTableOf(row: Factor, column: Factor, counts?: Float64Array): CrossTable {
  requireEqualLength(row.codes.length, column.codes.length);
  if (counts) requireEqualLength(row.codes.length, counts.length);
  const table = row.levels.map(() => new Float64Array(column.levels.length));
  let n = 0;
  for (const [index, i] of row.codes.entries()) {
    const j = column.codes[index] ?? -1;
    const count = counts === undefined ? 1 : (counts[index] ?? Number.NaN);
    const cells = table[i];
    if (count < 0) throw new RangeError(`row ${index} counts ${count}`);
    if (cells === undefined || j < 0 || Number.isNaN(count)) continue;
    cells[j] = (cells[j] ?? 0) + count;
    n += count;
  }
  return { rows: row.levels, columns: column.levels, counts: table, n };
}

/** Sums of the rows and of the columns. */
export function marginsOf({ counts, columns }: CrossTable): {
  readonly ofRows: Float64Array;
  readonly ofColumns: Float64Array;
} {
  return {
    ofRows: Float64Array.from(counts, (row) => row.reduce((sum, count) => sum + count, 0)),
    ofColumns: Float64Array.from(columns, (_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0)),
  };
}
