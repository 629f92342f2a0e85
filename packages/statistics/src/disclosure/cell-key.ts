import type { PerturbationTable } from './perturbation-table.ts';

/** A count as it may be published. */
export interface PerturbedCount {
  readonly count: number;
  readonly cellKey: number;
  readonly noise: number;
  readonly published: number;
}

/**
 * The sum of record keys modulo 2^bits. Keys of parts of a cell can be added in any order: `cellKey([cellKey(a), cellKey(b)])`.
 *
 * @param recordKeys whole numbers from 0 to below 2^bits, drawn evenly once for each record and kept secret
 * @param bits up to 52; 32 where nothing is said
 * @example cellKey([4_000_000_000, 1_000_000_000]) // 705_032_704
 * @throws RangeError for a key that is no such number
 * Source: Thompson, Broadfoot & Elazar 2013. Cost: O(keys).
 */
export function cellKey(recordKeys: Iterable<number>, bits = 32): number {
  if (!(Number.isInteger(bits) && bits >= 1 && bits <= 52)) throw new RangeError(`there are no ${bits} bits`);
  const size = 2 ** bits;
  let key = 0;
  for (const recordKey of recordKeys) {
    if (!(Number.isInteger(recordKey) && recordKey >= 0))
      throw new RangeError(`${recordKey} is no record key`);
    key = (key + (recordKey % size)) % size;
  }
  return key;
}

/**
 * A count with the noise that its cell's key gives: the first noise whose cumulative probability is above key / 2^bits, in the
 * table's row of the count. The same records have the same noise in every table, so that there is nothing to average out.
 *
 * @example
 * const table = perturbationTable(openDataPerturbation);
 * if (table.ok) perturbCount(table.value, 12, cellKey([3_100_000_000]));
 * // { count: 12, cellKey: 3100000000, noise: 1, published: 13 }
 * @throws RangeError for a count or key that is no whole number of 0 or more
 * Source: Thompson, Broadfoot & Elazar 2013. Cost: O(D).
 */
export function perturbCount(
  { rows }: PerturbationTable,
  count: number,
  key: number,
  bits = 32,
): PerturbedCount {
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`${count} is no count`);
  const share = key / 2 ** bits;
  if (!(share >= 0 && share < 1)) throw new RangeError(`${key} is no cell key of ${bits} bits`);
  const { noise = [0], probability = [1] } = rows[Math.min(count, rows.length - 1)] ?? {};
  let cumulative = 0;
  const chosen = probability.findIndex((chance) => share < (cumulative += chance));
  // What rounding leaves above the last cumulative probability belongs to the last noise.
  const drawn = noise[chosen === -1 ? noise.length - 1 : chosen] ?? 0;
  return { count, cellKey: key, noise: drawn, published: count + drawn };
}
