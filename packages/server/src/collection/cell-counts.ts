import { cellSeparator } from './answer-cells.ts';

/** How often each cell was counted; see answer-cells. */
export type CellCounts = ReadonlyMap<string, number>;

/** Counts the cells of many answers, joined as those of one are. */
export function countCells(cells: string): CellCounts {
  const counts = new Map<string, number>();
  for (const cell of cells.split(cellSeparator)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

export function sumCounts(all: readonly CellCounts[]): CellCounts {
  const sums = new Map<string, number>();
  for (const counts of all) addCounts(sums, counts);
  return sums;
}

/** The cells of counts as one text, so that the arrays of many rows travel as one array of texts. */
export function joinedCells(counts: CellCounts): string {
  return [...counts.keys()].join(cellSeparator);
}

/** The counts, in the order of the cells. */
export function joinedCounts(counts: CellCounts): string {
  return [...counts.values()].join(cellSeparator);
}

export function splitCounts(joined: { readonly cells: string; readonly counts: string }): CellCounts {
  const counts = joined.counts.split(cellSeparator);
  return new Map(joined.cells.split(cellSeparator).map((cell, index) => [cell, Number(counts[index])]));
}

/** Adds to counts that are being made. */
export function addCounts(sums: Map<string, number>, counts: Iterable<readonly [string, number]>): void {
  for (const [cell, n] of counts) sums.set(cell, (sums.get(cell) ?? 0) + n);
}
