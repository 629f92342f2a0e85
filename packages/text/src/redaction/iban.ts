import { countrySpecs, ValidationErrorsIBAN, validateIBAN } from 'ibantools';
import type { Span } from './span.ts';
import { ibanWords, isAlphanumeric, standsAlone, wordsBefore } from './surroundings.ts';

/** Country and check digits; the look-ahead also finds them inside a longer word. */
const opening = /(?=[A-Z]{2}[ ._-]?\d[ ._-]?\d)/gi;

interface Written {
  readonly iban: string;
  readonly end: number;
}

/** Finds IBANs of every country, also lower case and spaced: valid ones anywhere, mistyped ones where they stand alone. */
export function findIbans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const { index: start } of text.matchAll(opening)) {
    const characters = lengthOf(text.slice(start, start + 2).toUpperCase());
    const written = characters === undefined ? undefined : readCharacters(text, start, characters);
    if (written === undefined) continue;
    const { iban, end } = written;
    const { errorCodes } = validateIBAN(iban);
    if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANFormat)) continue;
    const valid = !errorCodes.includes(ValidationErrorsIBAN.WrongIBANChecksum);
    if (valid || isMistyped(text, start, written)) spans.push({ start, end, type: 'IBAN', valid });
  }
  return spans;
}

function lengthOf(country: string): number | undefined {
  return Object.hasOwn(countrySpecs, country) ? (countrySpecs[country]?.chars ?? undefined) : undefined;
}

/** Reads `count` letters and digits from `start`, over single separators. */
function readCharacters(text: string, start: number, count: number): Written | undefined {
  let iban = '';
  let end = start;
  while (iban.length < count) {
    const character = text.charAt(end);
    if (/[0-9A-Za-z]/.test(character)) iban += character;
    else if (!/[ ._-]/.test(character) || !isAlphanumeric(text.charAt(end + 1))) return undefined;
    end++;
  }
  return { iban: iban.toUpperCase(), end };
}

/** The right structure with a wrong checksum. Foreign ones are looser, so they need their usual layout or a word. */
function isMistyped(text: string, start: number, { iban, end }: Written): boolean {
  if (!standsAlone(text, start, end)) return false;
  const groups = text.slice(start, end).split(/[ ._-]/);
  if (groups.slice(1).some((group) => group.length > 2 && !/\d/.test(group))) return false;
  const usualLayout = groups.slice(0, -1).every((group) => group.length === 4);
  return iban.startsWith('IT') || usualLayout || ibanWords.test(wordsBefore(text, start));
}
