/**
 * Whether a rank may be told as a number: not where its interval covers over half of the list.
 *
 * @param low the best rank that the service may have, from 1
 * @param high the worst
 * @param services on the list
 * @example isRankWorthTelling(2, 6, 10) // true
 * @throws RangeError for ranks that are none of the list
 * Cost: O(1).
 */
export function isRankWorthTelling(low: number, high: number, services: number): boolean {
  if (!(low >= 1 && low <= high && high <= services)) {
    throw new RangeError(`there are no ranks ${low} to ${high} among ${services}`);
  }
  return high - low + 1 <= services / 2;
}
