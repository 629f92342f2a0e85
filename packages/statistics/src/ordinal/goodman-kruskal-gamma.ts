import { fail, type Outcome, succeed } from '../outcome.ts';
import type { CrossTable } from './cross-table.ts';

/**
 * Goodman and Kruskal's gamma, (C - D)/(C + D), with C pairs ordered alike by both variables and D ordered contrarily; pairs
 * that are equal in one of them count for nothing. -1 to 1.
 *
 * @example
 * const table = crossTableOf(factorOf([1, 1, 2, 2]), factorOf([1, 2, 1, 2]), numbersOf([30, 10, 15, 25]));
 * goodmanKruskalGamma(table); // 0.6667
 * @returns failure `zero_denominator` where every pair is equal in one of the variables
 * Source: Goodman & Kruskal 1954. Cost: O(cells).
 */
export function goodmanKruskalGamma({ counts, columns }: CrossTable): Outcome<number> {
  let alike = 0;
  let contrary = 0;
  /** Of the rows above, by column. */
  const above = new Float64Array(columns.length);
  for (const row of counts) {
    let left = 0;
    let right = above.reduce((sum, count) => sum + count, 0);
    for (const [j, count] of row.entries()) {
      right -= above[j] ?? 0;
      alike += count * left;
      contrary += count * right;
      left += above[j] ?? 0;
    }
    for (const [j, count] of row.entries()) above[j] = (above[j] ?? 0) + count;
  }
  const ordered = alike + contrary;
  return ordered > 0 ? succeed((alike - contrary) / ordered) : fail({ kind: 'zero_denominator' });
}
