import { digitRuns, stretchesFrom } from './digit-groups.ts';
import { passesLuhn } from './luhn.ts';
import type { Span } from './span.ts';
import {
  isAlphanumeric,
  isAmount,
  phoneTrigger,
  publicReference,
  vatWords,
  wordsBefore,
} from './surroundings.ts';

const length = 11;

/**
 * Finds partite IVA (and the eleven-digit codici fiscali of bodies). Eleven digits in one block with the right
 * check digit need no words; mistyped or spaced ones, and those glued to a word, need `P.IVA` or the like before.
 */
export function findPartiteIva(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const row of digitRuns(text)) {
    row.forEach((group, index) => {
      // Spaced digits count only from the row's first group: further on they are the rest of something else.
      const limit = index === 0 ? length : group.digits.length;
      const found = stretchesFrom(row, index, limit).find(({ digits }) => digits.length === length);
      const span = found && partitaIva(text, group.start, found.end, found.digits);
      if (span) spans.push(span);
    });
  }
  return spans;
}

function partitaIva(text: string, firstDigit: number, end: number, digits: string): Span | undefined {
  const start = firstDigit - countryLength(text, firstDigit);
  if (isPartOfMore(text, start, end)) return undefined;
  const valid = passesLuhn(digits);
  const words = wordsBefore(text, start);
  if (!vatWords.test(words)) {
    const inOneBlock = end - firstDigit === length && !isAlphanumeric(text.charAt(start - 1));
    if (!valid || !inOneBlock || publicReference.test(words) || phoneTrigger.test(words)) return undefined;
  }
  return { start, end, type: 'PARTITA_IVA', valid };
}

/** The length of an `IT` before the digits, where it is not the end of a word. */
function countryLength(text: string, firstDigit: number): number {
  const found = /(?:^|[^\p{L}\d])(IT[ -]?)$/iu.exec(text.slice(Math.max(0, firstDigit - 4), firstDigit));
  return found?.[1]?.length ?? 0;
}

function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = /\d[.,/_-]$/.test(text.slice(Math.max(0, start - 2), start));
  const after = /^[.,/_-]\d/.test(text.slice(end, end + 2));
  return before || after || isAlphanumeric(text.charAt(end)) || isAmount(text, start, end);
}
