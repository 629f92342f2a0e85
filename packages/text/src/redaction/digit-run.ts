import { dateLength, isCompactDate, isYear } from './date.ts';
import { type DigitGroup, digitRuns } from './digit-groups.ts';
import { isPublicNumber } from './public-numbers.ts';
import type { Span } from './span.ts';
import { isAlphanumeric, isAmount, officePhone, publicReference, wordsBefore } from './surroundings.ts';

const fewestDigits = 8;
const sixPairs = /^\d\d([ ._-])(?:\d\d\1){4,}\d\d$/;

/**
 * Finds what is left over: eight or more digits in a row that are no date, amount, public number or reference.
 * The span takes in what is glued to the digits, so that no half of a code stays behind.
 */
export function findDigitRuns(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const row of digitRuns(text)) {
    for (const { start, end } of withoutDates(text, row).flatMap((part) => numbersIn(text, part))) {
      const previousEnd = spans.at(-1)?.end ?? 0;
      if (start < previousEnd) continue;
      const token = wholeToken(text, start, end, previousEnd);
      if (!isExempt(text, start, end, token.start)) spans.push({ ...token, type: 'NUMBER' });
    }
  }
  return spans;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of a row before, between and after its dates. */
function withoutDates(text: string, row: readonly DigitGroup[]): readonly (readonly DigitGroup[])[] {
  const parts: DigitGroup[][] = [[]];
  let dateEnd = -1;
  for (const group of row) {
    if (group.start < dateEnd) continue;
    const length = isCompactDate(group.digits)
      ? group.digits.length
      : dateLength(text.slice(group.start, group.start + 11));
    if (length > 0) {
      dateEnd = group.start + length;
      parts.push([]);
    } else parts.at(-1)?.push(group);
  }
  return parts;
}

/** The whole part where its groups look like one number, else its long blocks one by one. */
function numbersIn(text: string, part: readonly DigitGroup[]): readonly Stretch[] {
  let [from, to] = [0, part.length];
  while (from < to && isYear(part[from]?.digits ?? '')) from++;
  while (to > from && isYear(part[to - 1]?.digits ?? '')) to--;
  const groups = part.slice(from, to);
  const [first, last] = [groups[0], groups.at(-1)];
  if (first === undefined || last === undefined) return [];
  const digits = groups.reduce((sum, group) => sum + group.digits.length, 0);
  // Versions, articles and lists have short groups: one number has three digits a group or more.
  const isOne =
    isInPairs(text.slice(first.start, last.end)) ||
    (digits >= 3 * groups.length && groups.every((group) => group.digits.length > 1));
  if (isOne && digits >= fewestDigits) return [{ start: first.start, end: last.end }];
  return groups.filter((group) => group.digits.length >= fewestDigits);
}

/** Six pairs or more, evenly written, are one number, unless they rise as the items of a list do. */
function isInPairs(written: string): boolean {
  if (!sixPairs.test(written)) return false;
  const pairs = written.split(/\D/);
  return pairs.some((pair, index) => pair <= (pairs[index - 1] ?? ''));
}

/** Groups behind or before a word and a low line: a file's name. */
function isFileName(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\d]_$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^_[\p{L}\d]/u.test(text.slice(end, end + 2))
  );
}

function isExempt(text: string, start: number, end: number, tokenStart: number): boolean {
  const written = text.slice(start, end);
  const digits = written.replace(/\D/g, '');
  const inOneBlock = digits.length === written.length;
  if (inOneBlock && isCompactDate(digits)) return true;
  if (!inOneBlock && (text.charAt(start - 1) === '/' || /^\/\d/.test(text.slice(end, end + 2)))) return true;
  if (!inOneBlock && isFileName(text, start, end)) return true;
  if (isPublicNumber(digits) || isAmount(text, start, end)) return true;
  const words = wordsBefore(text, tokenStart);
  return publicReference.test(words) || (digits.startsWith('0') && officePhone.test(words));
}

function wholeToken(text: string, start: number, end: number, lowest: number): Stretch {
  let [from, to] = [start, end];
  while (from > lowest && isAlphanumeric(text.charAt(from - 1))) from--;
  while (isAlphanumeric(text.charAt(to))) to++;
  return { start: from, end: to };
}
