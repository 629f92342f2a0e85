import { isValidPhoneNumber } from 'libphonenumber-js';
import { dateLength } from './date.ts';
import { type DigitGroup, looseDigitRuns, type Stretch, stretchesFrom } from './digit-groups.ts';
import { italianNumberRank, opensItalianNumber, type PhoneEvidence } from './italian-numbering.ts';
import { isPublicNumber } from './public-numbers.ts';
import type { Span } from './span.ts';
import {
  isAlphanumeric,
  isAmount,
  officePhone,
  phoneTrigger,
  phoneWords,
  publicReference,
  vatWords,
  wordsBefore,
} from './surroundings.ts';

/** The longest international number (E.164) behind `00`. */
const mostDigits = 17;
/** How many digits a number may have that only its words make a telephone number, the likeliest first. */
const triggeredLengths = [10, 9, 8, 7, 11];
/** Look-ups in libphonenumber (about 10 µs each) that one text may cost; beyond them the shape alone decides. */
const mostLookUps = 50;

/** Articles or paragraphs (`320/321/322`, no old mobile number) and opening hours (`06.30-08.30`). */
const listOrHours = /^(?:3\d\d(?:\/3\d\d)+|[0-2]\d\.[0-5]\d ?- ?[0-2]\d\.[0-5]\d)(?![\d/])/;
const longestList = 24;

/** Whether a foreign number (country code first) exists in its country's plan. */
type Exists = (digits: string) => boolean;

/** Finds telephone numbers of persons, Italian and foreign; those that offices publish for everybody stay. */
export function findPhones(text: string): readonly Span[] {
  const spans: Span[] = [];
  let lookUps = 0;
  const exists: Exists = (digits) => ++lookUps > mostLookUps || isValidPhoneNumber(`+${digits}`);
  for (const row of looseDigitRuns(text)) {
    let next = 0;
    for (const [index, first] of row.entries()) {
      if (index < next) continue;
      const follows = index > 0 && spans.at(-1)?.end === row[index - 1]?.end;
      const opening = openingAt(text, first, follows);
      const found = opening && phoneFrom(text, first, stretchesFrom(row, index, mostDigits), opening, exists);
      if (found === undefined) continue;
      spans.push({ start: startOfPhone(text, first.start, found.end), end: found.end, type: 'PHONE' });
      next = found.last + 1;
    }
  }
  return spans;
}

/** What stands before the first digits of a possible number. */
interface Opening {
  readonly words: string;
  readonly plus: boolean;
  /** Whether the words right before leave no doubt that a telephone number follows. */
  readonly triggered: boolean;
}

/** Whether a number may begin here at all; the cheap tests come first, most digits end here. */
function openingAt(text: string, { start, digits }: DigitGroup, follows: boolean): Opening | undefined {
  const plus = /\+ ?\(?$/.test(text.slice(Math.max(0, start - 3), start));
  const words = wordsBefore(text, start);
  const opening = { words, plus, triggered: phoneTrigger.test(words) };
  if (opening.triggered) return opening;
  if (!plus && !/^[03]/.test(digits)) return undefined;
  if (listOrHours.test(text.slice(start, start + longestList))) return undefined;
  if (dateLength(text.slice(start, start + 11)) > 0 || publicReference.test(words)) return undefined;
  return follows || !isGlued(text, start) ? opening : undefined;
}

function phoneFrom(
  text: string,
  first: DigitGroup,
  written: readonly Stretch[],
  { words, plus, triggered }: Opening,
  exists: Exists,
): Stretch | undefined {
  const stretches = written.filter(({ end }) => endsWell(text, end));
  const isVat = vatWords.test(words) && stretches.some(({ digits }) => digits.length === 11);
  const isOffice = officePhone.test(words) && first.digits.startsWith('0');
  if (isVat || isOffice || stretches.some(({ digits }) => isPublicNumber(digits))) return undefined;
  const found =
    international(stretches, plus, exists) ??
    italian(stretches, first, triggered || phoneWords.test(words)) ??
    (triggered ? likeliest(stretches, ({ digits }) => triggeredLengths.indexOf(digits.length)) : undefined);
  return found && (triggered || !isAmount(text, first.start, found.end)) ? found : undefined;
}

/** Numbers behind `+` or `00`. Behind a `+` anything long enough is one; behind `00` it must exist. */
function international(stretches: readonly Stretch[], plus: boolean, exists: Exists): Stretch | undefined {
  const dialled = stretches
    .filter(({ digits }) => plus || /^00[1-9]/.test(digits))
    .map((stretch) => ({ stretch, digits: plus ? stretch.digits : stretch.digits.slice(2) }));
  const inItaly = dialled.filter(({ digits }) => digits.startsWith('39'));
  const fits = likeliest(inItaly, ({ digits }) => italianNumberRank(digits.slice(2), 'announced'));
  if (fits !== undefined) return fits.stretch;
  const possible = dialled.filter(({ digits }) => digits.length >= 8 && digits.length <= 15).reverse();
  return (possible.find(({ digits }) => exists(digits)) ?? (plus ? possible[0] : undefined))?.stretch;
}

function italian(stretches: readonly Stretch[], first: DigitGroup, announced: boolean): Stretch | undefined {
  return likeliest(stretches, ({ digits, end }) => {
    const national = digits.replace(/^39(?=3\d{9}$)/, '');
    const evidence = announced || national !== digits ? 'announced' : evidenceOf(first, end);
    return evidence === undefined ? -1 : italianNumberRank(national, evidence);
  });
}

function evidenceOf(first: DigitGroup, end: number): PhoneEvidence | undefined {
  if (end === first.end) return 'block';
  return opensItalianNumber(first.digits) ? 'grouped' : undefined;
}

/** The stretch of the lowest rank; -1 is none. */
function likeliest<T>(stretches: readonly T[], rank: (stretch: T) => number): T | undefined {
  const ranked = stretches.map((stretch) => ({ stretch, rank: rank(stretch) }));
  return ranked.filter((each) => each.rank >= 0).sort((a, b) => a.rank - b.rank)[0]?.stretch;
}

/** A `+` before the digits belongs to the number, and so does a bracket that is closed within. */
function startOfPhone(text: string, start: number, end: number): number {
  const closes = /^[^(]*\)/.test(text.slice(start, end));
  const opening = (closes ? /(?:\(?\+ ?\(?|\()$/ : /\+ ?\(?$/).exec(
    text.slice(Math.max(0, start - 4), start),
  );
  return start - (opening?.[0].length ?? 0);
}

/** Glued to a word or to other digits (`V3401234567`, `2025-0212345678`): part of something else. */
function isGlued(text: string, start: number): boolean {
  return (
    isAlphanumeric(text.charAt(start - 1)) || /\d[,./_-]$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function endsWell(text: string, end: number): boolean {
  if (isAlphanumeric(text.charAt(end))) return false;
  return !/^(?:,\d|:\d\d|\/(?:19|20)\d\d(?!\d))/.test(text.slice(end, end + 6));
}
