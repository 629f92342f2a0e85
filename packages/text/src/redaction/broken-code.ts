import { opensItalianNumber } from './italian-numbering.ts';
import type { Span } from './span.ts';
import { cardWords, phoneTrigger, wordsBefore } from './surroundings.ts';

/** Commas, slashes and single line ends within a code; they part amounts, dates, acts and lists as well. */
const breaks = /(?<=[0-9A-Za-z])[,/\n](?=[0-9A-Za-z])/g;

/** The same text with a space for each break, so that offsets stay. */
export function joinBrokenCodes(text: string): string {
  return text.replace(breaks, ' ');
}

/** Whether what was found in the joined text is one code: breaks ask for more evidence than spaces do. */
export function isOneBrokenCode(text: string, { start, end, type, valid }: Span): boolean {
  const written = text.slice(start, end);
  if (!/[,/\n]/.test(written)) return false;
  switch (type) {
    case 'CODICE_FISCALE':
    case 'IBAN':
      return true;
    case 'CARD':
      return !isPartOfMore(text, start, end) && (valid === true || cardWords.test(wordsBefore(text, start)));
    case 'PARTITA_IVA':
      return !isPartOfMore(text, start, end) && valid === true && !written.includes(',');
    case 'PHONE':
      return !isPartOfMore(text, start, end) && isBrokenPhone(written, wordsBefore(text, start));
    default:
      return false;
  }
}

function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = /\d[,/]$/.test(text.slice(Math.max(0, start - 2), start));
  return before || /^[,/]\d/.test(text.slice(end, end + 2));
}

/**
 * One line end, or commas and nothing else (amounts have dots, opening hours hyphens), behind a prefix. A list such
 * as `340,341,342` has too few digits, one such as `02,03,04,05,06` too short groups.
 */
function isBrokenPhone(written: string, words: string): boolean {
  const national = written.replace(/^\(?(?:\+ ?|00)39[ ,\n]?/, '');
  const separators = national.replace(/[\d()]/g, '');
  if (separators.includes(',') ? !/^,{1,4}$/.test(separators) : separators.split('\n').length > 2)
    return false;
  const [prefix = '', ...groups] = national.split(/\D+/).filter((group) => group !== '');
  const digits = prefix.length + groups.join('').length;
  if (phoneTrigger.test(words) && digits === 10) return true;
  if (!opensItalianNumber(prefix) || groups.some((group) => group.length < 3)) return false;
  return prefix.startsWith('3') ? digits === 10 : digits >= 9;
}
