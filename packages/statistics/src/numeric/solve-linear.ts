/**
 * x of A x = b, by elimination with partial pivoting; null where A is singular.
 *
 * @param matrix rows of A; left as they are
 * @example solveLinear([[2, 0], [1, 1]], [2, 3]) // [1, 2]
 * Cost: O(n^3).
 */
export function solveLinear(
  matrix: readonly ArrayLike<number>[],
  right: ArrayLike<number>,
): Float64Array | null {
  const size = matrix.length;
  const rows = matrix.map((row, i) => Float64Array.from([...Array.from(row), right[i] ?? 0]));
  for (let column = 0; column < size; column++) {
    const pivot = largestBelow(rows, column);
    const [upper, chosen] = [rows[column], rows[pivot]];
    if (!upper || !chosen || !(Math.abs(chosen[column] ?? 0) > 0)) return null;
    [rows[column], rows[pivot]] = [chosen, upper];
    for (let row = column + 1; row < size; row++) subtract(rows[row], chosen, column);
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? new Float64Array();
    let rest = row[size] ?? 0;
    for (let j = i + 1; j < size; j++) rest -= (row[j] ?? 0) * (solution[j] ?? 0);
    solution[i] = rest / (row[i] ?? 1);
  }
  return solution;
}

function largestBelow(rows: readonly Float64Array[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row++) {
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
  }
  return best;
}

function subtract(row: Float64Array | undefined, pivot: Float64Array, column: number): void {
  if (!row) return;
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  if (factor === 0) return;
  for (let j = column; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
}
