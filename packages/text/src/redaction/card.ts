import { type DigitGroup, digitRuns } from './digit-groups.ts';
import { passesLuhn } from './luhn.ts';
import type { Span } from './span.ts';
import { cardWords, isAlphanumeric, isAmount, publicReference, wordsBefore } from './surroundings.ts';

/** One block, 4-4-4-4 (and perhaps three more), or 4-6-5. */
const layout =
  /^(?:\d{4}([ ._-])\d{4}\1\d{4}\1\d{4}(?:\1\d{3}(?!\d))?|\d{4}([ ._-])\d{6}\2\d{4,5}|\d{13,19})(?!\d)/;
const longestLayout = 23;
/** Visa, Mastercard, American Express, JCB, Discover, Maestro and Diners, by the lengths that each issues. */
const scheme =
  /^(?:4\d{12}|4\d{15}|4\d{18}|5[0-8]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|35\d{14}|6\d{15}|[56]\d{18}|3[0689]\d{12})$/;

/** Finds payment cards: a known scheme's number, or sixteen digits announced as a card; mistyped ones too. */
export function findCards(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const row of digitRuns(text)) {
    for (const [index, group] of row.entries()) {
      const opens = index === 0 || row[index - 1]?.end === spans.at(-1)?.end;
      const span = cardAt(text, group, row, opens);
      if (span !== undefined) spans.push(span);
    }
  }
  return spans;
}

function cardAt(
  text: string,
  { start }: DigitGroup,
  row: readonly DigitGroup[],
  opens: boolean,
): Span | undefined {
  const written = layout.exec(text.slice(start, start + longestLayout + 1))?.[0];
  if (written === undefined) return undefined;
  const end = start + written.length;
  if (isAlphanumeric(text.charAt(end)) || isAmount(text, start, end)) return undefined;
  const digits = written.replace(/\D/g, '');
  const valid = passesLuhn(digits);
  const words = wordsBefore(text, start);
  const announced = cardWords.test(words);
  if (isAlphanumeric(text.charAt(start - 1)) && !announced) return undefined;
  // A wrong check digit is believed only where no further groups tell of another kind of number.
  const plausible = announced || (opens && (valid || row.at(-1)?.end === end));
  const known = scheme.test(digits) && plausible && !publicReference.test(words);
  const isPaymentNotice = row.length === 5 && /^[0-3]/.test(digits) && row[4]?.digits.length === 2;
  if ((!known && !(announced && digits.length === 16)) || isPaymentNotice) return undefined;
  return { start, end, type: 'CARD', valid };
}
