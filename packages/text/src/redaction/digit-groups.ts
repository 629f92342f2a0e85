/** Digits without anything between them. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Groups that single spaces, dots, hyphens or low lines hold together. */
const run = /\d+(?:[ ._-]\d+)*/g;
/** The same with what people write inside telephone numbers: `(02) 00-712`, `0165/009551`, `340 - 009`. */
const looseRun = /\d+(?:[ ()./_-]{1,3}\d+)*/g;
const group = /\d+/g;
/** Shorter rows are no number of a person: the shortest landlines have six digits. */
const fewestDigits = 6;

/** The rows of digit groups in `text`, in order. */
export function digitRuns(text: string): readonly (readonly DigitGroup[])[] {
  return groupsOf(text, run);
}

/** Rows of digit groups as telephone numbers are written. */
export function looseDigitRuns(text: string): readonly (readonly DigitGroup[])[] {
  return groupsOf(text, looseRun);
}

function groupsOf(text: string, pattern: RegExp): readonly (readonly DigitGroup[])[] {
  const rows = Array.from(text.matchAll(pattern)).filter((found) => found[0].length >= fewestDigits);
  return rows.map((found) =>
    Array.from(found[0].matchAll(group), ({ 0: digits, index }) => {
      const start = found.index + index;
      return { start, end: start + digits.length, digits };
    }),
  );
}

/** A stretch of whole groups, from one that the caller chose. */
export interface Stretch {
  readonly digits: string;
  readonly end: number;
  /** Index of the last group in its row. */
  readonly last: number;
}

/** The stretches of whole groups from `first` that hold at most `limit` digits, shortest first. */
export function stretchesFrom(row: readonly DigitGroup[], first: number, limit: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let digits = '';
  for (let last = first; last < row.length; last++) {
    const next = row[last];
    if (next === undefined || digits.length + next.digits.length > limit) break;
    digits += next.digits;
    stretches.push({ digits, end: next.end, last });
  }
  return stretches;
}
