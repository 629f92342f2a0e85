const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:19|20)\\d\\d';
const separated = new RegExp(
  `^(?:${day}([ ./_-])${month}\\1${year}|${year}([ ./_-])${month}\\2${day})(?!\\d)`,
);
const compact = new RegExp(
  `^(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${year}|${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))$`,
);
const wholeYear = new RegExp(`^${year}$`);

/** The length of the date that `text` opens with, 0 if it opens with none. */
export function dateLength(text: string): number {
  return separated.exec(text)?.[0].length ?? 0;
}

/** Whether eight digits in one block read as a date (`20251231`, `31122025`). */
export function isCompactDate(digits: string): boolean {
  return digits.length === 8 && compact.test(digits);
}

/** Whether four digits read as a year of our time. */
export function isYear(digits: string): boolean {
  return wholeYear.test(digits);
}
