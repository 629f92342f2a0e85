/** A value of a table; null is missing. */
export type Value = number | string | boolean | null;

/** One value a row. */
export type Column = readonly Value[] | Float64Array;

/** A column with few different values, as numbers. */
export interface Factor {
  /** Of each row the place of its value in `levels`; -1 is missing. */
  readonly codes: Int32Array;
  /** In the order of their first row, unless given. */
  readonly levels: readonly string[];
}

/**
 * Numbers of a column; missing is NaN.
 *
 * @example numbersOf([4, null, 5]) // [4, NaN, 5]
 * @throws RangeError at a value that is no number.
 * Cost: one pass.
 */
export function numbersOf(column: Column): Float64Array {
  if (column instanceof Float64Array) return column;
  return Float64Array.from(column, (value, row) => {
    if (value === null) return Number.NaN;
    if (typeof value === 'number') return value;
    throw new RangeError(`row ${row} holds ${JSON.stringify(value)}, which is no number`);
  });
}

/**
 * A column as codes.
 *
 * @param levels the values that count, in their order; others are missing. Without it all that occur.
 * @example factorOf(['app', 'web', null, 'app']).levels // ['app', 'web']
 * Cost: O(rows).
 */
export function factorOf(column: Column, levels?: readonly Value[]): Factor {
  const codeOf = new Map<string, number>(levels?.map((level, code) => [String(level), code]));
  const codes = new Int32Array(column.length).fill(-1);
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? null;
    if (value === null || Number.isNaN(value)) continue;
    const name = String(value);
    let code = codeOf.get(name);
    if (code === undefined && levels === undefined) codeOf.set(name, (code = codeOf.size));
    if (code !== undefined) codes[row] = code;
  }
  return { codes, levels: [...codeOf.keys()] };
}

/**
 * Factors as one whose levels are the combinations that occur, joined with `|`; missing where one of them is.
 *
 * @example crossed([factorOf(['a', 'a', 'b']), factorOf(['x', 'y', null])]) // { codes: [0, 1, -1], levels: ['a|x', 'a|y'] }
 * Cost: O(rows x factors).
 */
export function crossed(factors: readonly Factor[]): Factor {
  const [first, ...others] = factors;
  if (first === undefined) throw new RangeError('there is no factor to cross');
  return others.reduce(crossTwo, first);
}

function crossTwo(one: Factor, other: Factor): Factor {
  requireEqualLength(one.codes.length, other.codes.length);
  const codeOf = new Map<number, number>();
  const codes = Int32Array.from(one.codes, (code, row) => {
    const second = other.codes[row] ?? -1;
    if (code < 0 || second < 0) return -1;
    const key = code * other.levels.length + second;
    const known = codeOf.get(key);
    if (known !== undefined) return known;
    codeOf.set(key, codeOf.size);
    return codeOf.size - 1;
  });
  const levels = [...codeOf.keys()].map((key) => {
    const width = other.levels.length;
    return `${one.levels[Math.floor(key / width)]}|${other.levels[key % width]}`;
  });
  return { codes, levels };
}

/** @throws RangeError where columns of one table are of different length. */
export function requireEqualLength(expected: number, given: number): void {
  if (expected !== given) throw new RangeError(`a column has ${given} rows, others have ${expected}`);
}
