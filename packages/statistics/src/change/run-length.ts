import { solveLinear } from '../numeric/solve-linear.ts';

/** Beyond this, rounding of the chances has a say. */
const longest = 1e12;

/**
 * Mean run lengths L of a chart from each of its states: L(z) = 1 + sum over states of L(to) chance(z, to).
 *
 * @param chance of the state with index `to` after the state at z, without a signal
 * @returns null where a run never ends, as far as numbers tell
 */
export function solveRunLength(
  starts: Float64Array,
  chance: (z: number, to: number) => number,
): Float64Array | null {
  const matrix = Array.from(starts, (z, from) =>
    starts.map((_, to) => (from === to ? 1 : 0) - chance(z, to)),
  );
  const lengths = solveLinear(matrix, new Float64Array(starts.length).fill(1));
  return lengths?.every((length) => length >= 1 && length < longest) ? lengths : null;
}

export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
