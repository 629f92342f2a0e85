import type { Span } from './span.ts';
import { standsAlone } from './surroundings.ts';

/** A digit, or the letter that stands for it where two persons would have the same code (omocodia). */
const digit = '[0-9LMNPQRSTUV]';
const letter = '[A-Z]';
const shape = [
  ...Array<string>(6).fill(letter),
  ...[digit, digit, '[A-EHLMPRST]', digit, digit],
  ...[letter, digit, digit, digit, letter],
];
/** Every place where the shape begins, also inside a longer word: the look-ahead consumes nothing. */
const candidate = new RegExp(`(?=(${shape.join('[ ._-]?')}))`, 'gi');

const oddValues = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/**
 * Whether the sixteenth character is the one that the other fifteen call for. Takes omocodia as it stands (the
 * check is made on the letters) and does not look the place up.
 */
export function isValidCodiceFiscale(code: string): boolean {
  if (!/^[A-Z0-9]{15}[A-Z]$/.test(code)) return false;
  let sum = 0;
  for (let position = 0; position < 15; position++) {
    const unit = code.charCodeAt(position);
    const value = unit < 65 ? unit - 48 : unit - 65;
    sum += position % 2 === 0 ? (oddValues[value] ?? 0) : value;
  }
  return code.charCodeAt(15) === 65 + (sum % 26);
}

/** Finds codici fiscali, also lower case and spaced: valid ones anywhere, mistyped ones where they stand alone. */
export function findCodiciFiscali(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(candidate)) {
    const written = match[1] ?? '';
    const code = written.replace(/[ ._-]/g, '').toUpperCase();
    const valid = isValidCodiceFiscale(code);
    const [start, end] = [match.index, match.index + written.length];
    if (valid ? isCode(written, code, 1) : isCode(written, code, 4) && standsAlone(text, start, end)) {
      spans.push({ start, end, type: 'CODICE_FISCALE', valid });
    }
  }
  return spans;
}

/** Spaced letters could be ordinary words: they need true digits. */
function isCode(written: string, code: string, digits: number): boolean {
  return written.length === code.length || code.replace(/\D/g, '').length >= digits;
}
