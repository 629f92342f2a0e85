import { mask } from './normalise.ts';

/** How far before a number its words are looked for. */
const contextCharacters = 25;

/** The words that announce what stands at `start`: up to 25 characters, not beyond a digit or something redacted. */
export function wordsBefore(text: string, start: number): string {
  let from = start;
  while (from > 0 && start - from < contextCharacters) {
    const previous = text.charAt(from - 1);
    if (previous === mask || isDigit(previous)) break;
    from--;
  }
  return text.slice(from, start);
}

/** Words anywhere before the number that tell its kind. */
export const vatWords =
  /(?:p\.? ?iva|partit[ae] ?iva|\bp\.? ?i\.|\bvat\b|\biva\b|\bc\.? ?f\b|cod(?:ice|\.)? ?fisc|\btax (?:code|number|id))/i;
export const phoneWords =
  /(?:\b(?:tel|cel|fax|phone|mobile|call|ring|text me|sms|contact me|recapit|fisso\b|mio num|my num)|telefon|cellular|whats?app|chiam|contatt)/i;
export const cardWords =
  /(?:\bcart[ae]\b|\bcard|\bvisa\b|mastercard|maestro|postepay|bancomat|\bamex\b|american express)/i;
export const ibanWords = /(?:\biban\b|\bcont[oi]\b|\bc\/c\b|\baccount\b|bonific|accredit)/i;

const link = String.raw`(?:[ .:;,#°º=+(-]|nr?\b|num(?:ero)?\b|number\b|no\b|fisso\b|al(?:lo)?\b|il\b|at\b|on\b|is\b|è|e'|del\b)*$`;

/** Words right before the number that make a telephone number of any digits that follow. */
export const phoneTrigger = new RegExp(
  String.raw`(?:\b(?:tel|cel|cell|fax|sms|phone|mobile|whats?app)|telefon\w*|cellular\w*)${link}`,
  'i',
);

/** Words right before the number that make it public: acts, tenders, protocols, errors, versions. */
export const publicReference = new RegExp(
  String.raw`\b(?:cig|cup|cuu|prot|protocol\w*|circolar\w*|deliber\w*|determin\w*|decret\w*|legge|law|act|d ?\.? ?lgs|d ?\.? ?p ?\.? ?r|gara|tender|bando|ordinanza|sentenza|messaggio|repertorio|err|error|errore|code|versione?|version|release|build|lotto|isbn|issn)${link}`,
  'i',
);

/** Words right before a landline number that make it an office's. */
export const officePhone = new RegExp(
  String.raw`\b(?:centralino|numero verde|numero unico|call ?cent(?:er|re)|contact ?cent(?:er|re)|urp|switchboard|helpline|toll[ -]free(?: number)?)${link}`,
  'i',
);

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

/** A letter or digit: what glues a number to its neighbour. */
export function isAlphanumeric(character: string): boolean {
  if (character < '0') return false;
  if (character < '\u0080') return /[0-9A-Za-z]/.test(character);
  return /\p{L}/u.test(character);
}

/** Whether nothing is glued to either side of the span. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !isAlphanumeric(text.charAt(start - 1)) && !isAlphanumeric(text.charAt(end));
}

const currencyAfter =
  /^(?:,\d\d?(?!\d)|[ ]?(?:di )?(?:€|\$|£|euro\b|eur\b|mil(?:a|ioni|iardi)\b|million|%))/i;
const currencyBefore = /(?:€|\$|£|\beuro|\beur)[ ]?$/i;
const thousands = /^\d{1,3}(?:\.\d{3})+$/;

/** Whether the digits between `start` and `end` read as a sum of money or a count: `1.250.000`, `€ 1200`, `800,50`. */
export function isAmount(text: string, start: number, end: number): boolean {
  if (end - start > contextCharacters) return false;
  return (
    thousands.test(text.slice(start, end)) ||
    currencyAfter.test(text.slice(end, end + 10)) ||
    currencyBefore.test(text.slice(Math.max(0, start - 6), start))
  );
}
