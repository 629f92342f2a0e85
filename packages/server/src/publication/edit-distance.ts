/** How many slips of the keyboard are forgiven: none in short words, one in a usual one, two in a long one. */
export function allowedEdits(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Which letters and digits a word has, one bit each, so that most words are told apart without comparing them. */
export function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

/** False where so many edits cannot make one of the other: each brings in one new letter at most. */
export function mayBeWithinEdits(one: number, other: number, edits: number): boolean {
  return countBits(one & ~other) <= edits && countBits(other & ~one) <= edits;
}

function countBits(set: number): number {
  let [rest, count] = [set, 0];
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}

/**
 * Whether a word becomes another by so many letters left out, put in, changed, or swapped with their neighbour (optimal
 * string alignment). Looks only at the lengths of most words.
 */
export function isWithinEdits(one: string, other: string, edits: number): boolean {
  if (Math.abs(one.length - other.length) > edits) return false;
  if (edits === 0) return one === other;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = nextRow(one, other, row, last, beforeLast);
    if (Math.min(...current) > edits) return false;
    [beforeLast, last] = [last, current];
  }
  return (last[other.length] ?? Number.POSITIVE_INFINITY) <= edits;
}

function nextRow(
  one: string,
  other: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= other.length; column++) {
    const changed = (last[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
    const shifted = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1;
    const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    const swapped = row > 1 && column > 1 && isSwap ? (beforeLast[column - 2] ?? 0) + 1 : shifted;
    current.push(Math.min(changed, shifted, swapped));
  }
  return current;
}
