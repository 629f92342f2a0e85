import type { Scale } from './scale.ts';

/**
 * How often each point of a scale was answered, in the order of its points: all that the mean, the interval and the change
 * detector of a stream need, whatever its length. Counts of days, touchpoints or shards are merged by addition, in any order.
 */
export type ScoreCounts = readonly number[];

/**
 * The counts of two streams, or of two stretches of one, together.
 *
 * @example addCounts([1, 0, 2, 5, 9], [0, 1, 1, 3, 6]) // [1, 1, 3, 8, 15]
 * @throws RangeError for different scales
 * Cost: O(points).
 */
export function addCounts(one: ScoreCounts, other: ScoreCounts): ScoreCounts {
  requirePoints(other, one.length);
  return one.map((count, point) => count + (other[point] ?? 0));
}

/**
 * Answers in all.
 *
 * @example totalOfCounts([1, 0, 2, 5, 9]) // 17
 * Cost: O(points).
 */
export function totalOfCounts(counts: ScoreCounts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The mean score; null of no answer.
 *
 * @example meanOfCounts([1, 0, 2, 5, 9], ratingScale) // 4.235
 * @throws RangeError for counts of another scale
 * Cost: O(points).
 */
export function meanOfCounts(counts: ScoreCounts, { points }: Scale): number | null {
  requirePoints(counts, points.length);
  const n = totalOfCounts(counts);
  return n > 0 ? counts.reduce((sum, count, point) => sum + count * (points[point] ?? 0), 0) / n : null;
}

/** @throws RangeError for counts of another scale, negative or missing ones */
export function requireCounts(counts: ScoreCounts, points: number): void {
  requirePoints(counts, points);
  const wrong = counts.find((count) => !(count >= 0 && Number.isFinite(count)));
  if (wrong !== undefined) throw new RangeError(`${wrong} is no count`);
}

function requirePoints(counts: ScoreCounts, points: number): void {
  if (counts.length !== points) {
    throw new RangeError(`there are ${counts.length} counts for ${points} points of the scale`);
  }
}
