export interface TiedRanks {
  /** From 1; equal values share the mean of their ranks. */
  readonly ranks: Float64Array;
  /** sum of t^3 - t over groups of t equal values. */
  readonly ties: number;
}

/**
 * Ranks of values, the smallest 1.
 *
 * @example tiedRanksOf(Float64Array.of(3, 5, 3)).ranks // [1.5, 3, 1.5]
 * Cost: O(n log n).
 */
export function tiedRanksOf(values: Float64Array): TiedRanks {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Float64Array(values.length);
  let ties = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] ?? 0];
    while (end < order.length && values[order[end] ?? 0] === value) end++;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    ties += (end - start) ** 3 - (end - start);
  }
  return { ranks, ties };
}
