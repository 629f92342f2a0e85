/**
 * Each p value times a factor of its rank, at most 1; going down no value is below one before it, going up none is above one
 * after it.
 *
 * @param factor of a rank from 1 (the smallest) among m
 * @throws RangeError for a p value outside of 0 to 1
 */
export function stepwise(
  pValues: Float64Array,
  factor: (rank: number, m: number) => number,
  direction: 'down' | 'up' | 'alone',
): Float64Array {
  const order: number[] = [];
  for (const [index, p] of pValues.entries()) {
    if (Number.isNaN(p)) continue;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no p value`);
    order.push(index);
  }
  order.sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
  const m = order.length;
  const adjusted = new Float64Array(pValues.length).fill(Number.NaN);
  const steps = order.map((index, place) => ({ index, p: factor(place + 1, m) * (pValues[index] ?? 0) }));
  let bound = direction === 'up' ? 1 : 0;
  for (const { index, p } of direction === 'up' ? steps.toReversed() : steps) {
    if (direction === 'up') bound = Math.min(bound, p);
    if (direction === 'down') bound = Math.max(bound, p);
    adjusted[index] = Math.min(1, direction === 'alone' ? p : bound);
  }
  return adjusted;
}
