import { type Column, factorOf, requireEqualLength, type Value } from '../columns.ts';

/** Which rows a figure is about: 1 for each that is, 0 for others. All rows stay in the design. */
export type Domain = Uint8Array;

/**
 * @example everyRow(3) // [1, 1, 1]
 * Cost: O(rows).
 */
export function everyRow(rows: number): Domain {
  return new Uint8Array(rows).fill(1);
}

/**
 * The rows whose value is one of those named; never those without a value.
 *
 * @example domainWhere(['app', 'web', null], ['app']) // [1, 0, 0]
 * Cost: O(rows).
 */
export function domainWhere(column: Column, values: readonly Value[]): Domain {
  return Uint8Array.from(factorOf(column, values).codes, (code) => (code >= 0 ? 1 : 0));
}

/**
 * The rows of all of the domains; every row where there is none.
 *
 * @example both(3, [domainWhere(['app', 'web', 'app'], ['app']), domainWhere([1, 2, 2], [2])]) // [0, 0, 1]
 * Cost: O(rows x domains).
 */
export function both(rows: number, domains: readonly Domain[]): Domain {
  const result = everyRow(rows);
  for (const domain of domains) {
    requireEqualLength(rows, domain.length);
    for (let row = 0; row < rows; row++) result[row] = (result[row] ?? 0) & (domain[row] ?? 0);
  }
  return result;
}
