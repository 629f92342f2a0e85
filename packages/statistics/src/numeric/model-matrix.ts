import { type Column, factorOf, numbersOf, requireEqualLength, type Value } from '../columns.ts';

/** What explains: numbers as they are, or a factor by its levels, the first of which is the reference. */
export interface Term {
  readonly name: string;
  readonly column: Column;
  /** Of a factor, in their order; without it the column holds numbers. */
  readonly levels?: readonly Value[];
}

export interface ModelMatrix {
  /** The rows of the input that are in the model: none of their values is missing. */
  readonly rows: Int32Array;
  /** One a coefficient, of the rows in the model. */
  readonly columns: readonly Float64Array[];
  /** The term's name; of a factor followed by the level. */
  readonly names: readonly string[];
}

/**
 * Columns of a regression, without the intercept: treatment coding. A level that never occurs has no coefficient; the first
 * that occurs is the reference.
 *
 * @param others columns without which a row is not in the model either: the outcome, counts
 * @example modelMatrixOf([{ name: 'channel', column: ['web', 'app'], levels: ['web', 'app'] }], []).names // ['channelapp']
 * @throws RangeError for columns of unequal length
 * Cost: O(rows x columns).
 */
export function modelMatrixOf(terms: readonly Term[], others: readonly Float64Array[]): ModelMatrix {
  const length = others[0]?.length ?? terms[0]?.column.length ?? 0;
  const coded = terms.map(({ name, column, levels }) =>
    levels === undefined
      ? { name, values: numbersOf(column), levels: undefined }
      : { name, ...codesOf(column, levels) },
  );
  const all = [...others, ...coded.map(({ values }) => values)];
  for (const values of all) requireEqualLength(length, values.length);
  const rows = completeRows(length, all);
  const columns: Float64Array[] = [];
  const names: string[] = [];
  for (const { name, values, levels } of coded) {
    const taken = rowsOf(values, rows);
    if (levels === undefined) {
      columns.push(taken);
      names.push(name);
      continue;
    }
    const occurring = [...levels.entries()].filter(([code]) => taken.includes(code));
    for (const [code, level] of occurring.slice(1)) {
      columns.push(taken.map((own) => Number(own === code)));
      names.push(`${name}${level}`);
    }
  }
  return { rows, columns, names };
}

function codesOf(
  column: Column,
  given: readonly Value[],
): { readonly values: Float64Array; readonly levels: readonly string[] } {
  const { codes, levels } = factorOf(column, given);
  return { values: Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : code)), levels };
}

/** The rows in which no column is missing. */
export function completeRows(rows: number, columns: readonly Float64Array[]): Int32Array {
  const missing = new Uint8Array(rows);
  for (const values of columns) {
    for (let row = 0; row < rows; row++) if (Number.isNaN(values[row] ?? Number.NaN)) missing[row] = 1;
  }
  const complete: number[] = [];
  for (let row = 0; row < rows; row++) if (missing[row] === 0) complete.push(row);
  return Int32Array.from(complete);
}

/** The values of some rows. */
export function rowsOf(values: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
}
