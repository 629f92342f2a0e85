import { dateLength } from './date.ts';
import { italianNumberRank } from './italian-numbering.ts';
import { passesLuhn } from './luhn.ts';
import type { PersonalDataType, Span } from './span.ts';
import { isAlphanumeric, isAmount, publicReference, wordsBefore } from './surroundings.ts';

/** Digits over lines and single spaces: as much as there is, so that a list is taken whole, and for no number. */
const digitsOverLines = /\d(?:[ \n]?\d)*/g;
const mostLines = 4;
const longest = 30;
const partitaIvaLength = 11;

/**
 * Finds numbers that a line end breaks anywhere: telephone numbers by their digits, partite IVA by their check digit.
 * Lists have lines of one digit, or lines that rise.
 */
export function findWrappedNumbers(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { 0: written, index: start } of text.matchAll(digitsOverLines)) {
    if (!written.includes('\n') || dateLength(written) > 0) continue;
    const type = typeOf(written);
    const end = start + written.length;
    if (type === undefined || !isWhole(text, start, end)) continue;
    spans.push(type === 'PARTITA_IVA' ? { start, end, type, valid: true } : { start, end, type });
  }
  return spans;
}

function typeOf(written: string): PersonalDataType | undefined {
  if (written.length > longest) return undefined;
  const lines = written.split('\n').map((line) => line.replaceAll(' ', ''));
  if (lines.length > mostLines || lines.some((line) => line.length < 2) || rises(lines)) return undefined;
  const digits = lines.join('');
  if (italianNumberRank(digits.replace(/^(?:00)?39(?=[03]\d{8})/, ''), 'block') >= 0) return 'PHONE';
  const isPartitaIva = lines.length === 2 && digits.length === partitaIvaLength && passesLuhn(digits);
  return isPartitaIva ? 'PARTITA_IVA' : undefined;
}

/** Three lines or more of one length, each higher than the one before. */
function rises(lines: readonly string[]): boolean {
  return (
    lines.length > 2 &&
    lines.every((line, at) => at === 0 || (line.length === lines[0]?.length && line > (lines[at - 1] ?? '')))
  );
}

/** Not glued to anything, no amount, and not announced as something that everybody may read. */
function isWhole(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  if (isAlphanumeric(before.charAt(before.length - 1)) || isAlphanumeric(after.charAt(0))) return false;
  if (/\d[,./:_-]$/.test(before) || /^[,./:_-]\d/.test(after)) return false;
  return !isAmount(text, start, end) && !publicReference.test(wordsBefore(text, start));
}
