/** @throws RangeError unless it lies between 0 and 1 */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not at ${level}`);
}

/** @throws RangeError unless 0 <= x <= n and n is above 0; both may be fractions, as effective sizes are */
export function requireShare(x: number, n: number): void {
  if (!(n > 0 && n < Number.POSITIVE_INFINITY)) throw new RangeError(`a share of ${n} cannot be told`);
  if (!(x >= 0 && x <= n)) throw new RangeError(`${x} of ${n} is no share`);
}
