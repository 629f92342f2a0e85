import { mayWriteCodesWithAccents, withoutAccents } from './accents.ts';
import { isOneBrokenCode, joinBrokenCodes } from './broken-code.ts';
import { findCards } from './card.ts';
import { findCodiciFiscali } from './codice-fiscale.ts';
import { findDigitRuns } from './digit-run.ts';
import { findEmails } from './email.ts';
import { findIbans } from './iban.ts';
import { labels } from './labels.ts';
import { mask, type NormalisedText, normalise } from './normalise.ts';
import { findAsShown, mergeOverlaps, override } from './overrides.ts';
import { findPartiteIva } from './partita-iva.ts';
import { findPhones } from './phone.ts';
import type { Detector, PersonalDataType, Span } from './span.ts';
import { findWrappedNumbers } from './wrapped-number.ts';

/** A text without personal data, and how many of each type it held. */
export interface Redaction {
  readonly text: string;
  readonly counts: Readonly<Partial<Record<PersonalDataType, number>>>;
}

/** In case of equal rank and length the earlier detector wins. */
const detectorsOfCodes: readonly Detector[] = [findCodiciFiscali, findIbans];
/** These are asked only where the text has six digits or more; comments with a small number in them are common. */
const detectorsOfManyDigits: readonly Detector[] = [findPartiteIva, findCards, findPhones];
const sixDigits = /(?:\d\D*){6}/;

/**
 * What may be a digit, an `@` or a letter of `(at)` under another look, or hide something: all but Latin letters, dashes,
 * quotation marks, the ellipsis and the euro (with `\p{N}` it was 4.6 µs where the text holds a typographic apostrophe).
 */
const digitOrAt = /[0-9@\u00b2\u00b3\u00b9\u0250-\u200f\u2028-\u20ab\u20ad-\uffff]/;
/** `(at)`, `chiocciola`. Apart from the set above, since together they take three times as long. */
const atInWords = /at ?[)\]}>]|chiocciola/i;

/** What one pass leaves of overlapping candidates is read again; two passes are usual, more come of contrived text. */
const mostPasses = 6;

/**
 * Finds the structured personal data in a text: spans in order, never overlapping.
 *
 * ```ts
 * detect('tel. 0165/009551') // [{ start: 5, end: 16, type: 'PHONE' }]
 * ```
 */
export function detect(text: string): readonly Span[] {
  return mayHoldData(text) ? spansOf(text) : [];
}

function spansOf(text: string): readonly Span[] {
  const normalised = normalise(text);
  return findAll(normalised).map((span) => ({
    ...span,
    start: normalised.originalOffset(span.start),
    end: normalised.originalOffset(span.end),
  }));
}

/** How a text is read for codes; offsets stay. */
type CodesIn = (reading: string) => string;
const asItIs: CodesIn = (reading) => reading;

/** The spans of the normalised text. */
function findAll({ text, reversed }: NormalisedText): readonly Span[] {
  const codesIn = mayWriteCodesWithAccents(text) ? withoutAccents : asItIs;
  const asStored: readonly Detector[] = [(reading) => structuredData(reading, codesIn), findDigitRuns];
  const asShown = reversed.length === 0 ? [] : asStored.map((step) => findAsShown(step, reversed));
  let found: readonly Span[] = [];
  let reading = text;
  for (let pass = 0; pass < mostPasses && mayHoldData(reading); pass++) {
    const before = reading;
    for (const step of [...asShown, ...asStored]) {
      const spans = step(reading);
      found = [...found, ...spans];
      reading = replaceSpans(reading, spans, ({ start, end }) => mask.repeat(end - start));
    }
    if (reading === before) break;
  }
  return mergeOverlaps(found);
}

/** Most comments have none of it, and end here: 0.3 µs for 160 characters. */
function mayHoldData(text: string): boolean {
  return digitOrAt.test(text) || atInWords.test(text);
}

/**
 * Replaces the structured personal data in a text by labels. Doing it again changes nothing. Tag characters, which can
 * carry any text unseen, go in any case; marks that reverse the direction go where something is replaced.
 *
 * ```ts
 * redact('tel. 0165/009551') // { text: 'tel. [TELEFONO]', counts: { PHONE: 1 } }
 * ```
 */
export function redact(text: string): Redaction {
  if (!mayHoldData(text)) return { text, counts: {} };
  const spans = spansOf(text);
  if (spans.length === 0) return { text: withoutTags(text), counts: {} };
  const counts: Partial<Record<PersonalDataType, number>> = {};
  for (const { type } of spans) counts[type] = (counts[type] ?? 0) + 1;
  const redacted = replaceSpans(text, spans, ({ type }) => labels[type]);
  return { text: withoutTags(redacted).replaceAll(override, ''), counts };
}

/** The first half of every tag character. */
const tagsBegin = '\udb40';

function withoutTags(text: string): string {
  return text.includes(tagsBegin) ? text.replace(/[\u{e0000}-\u{e007f}]/gu, '') : text;
}

function replaceSpans(text: string, spans: readonly Span[], replacement: (span: Span) => string): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const span of spans) {
    parts.push(text.slice(from, span.start), replacement(span));
    from = span.end;
  }
  return parts.join('') + text.slice(from);
}

/**
 * The best candidates that do not overlap, in order. Telephone numbers that run over a break come last: two numbers
 * on two lines are two.
 */
function structuredData(reading: string, codesIn: CodesIn): readonly Span[] {
  const codes = codesIn(reading);
  const broken = brokenCandidates(reading, codes);
  const candidates = [
    ...byRank([...candidatesIn(reading, codes), ...broken.filter(({ type }) => type !== 'PHONE')]),
    ...byRank(broken.filter(({ type }) => type === 'PHONE')),
  ];
  if (candidates.length === 0) return candidates;
  const taken = new Uint8Array(reading.length);
  const chosen: Span[] = [];
  for (const span of candidates) {
    if (taken.subarray(span.start, span.end).includes(1)) continue;
    taken.fill(1, span.start, span.end);
    chosen.push(span);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** `codes` is the text as it is read for codes. */
function candidatesIn(reading: string, codes: string): readonly Span[] {
  const found = detectorsOfCodes.flatMap((detector) => detector(codes)).concat(findEmails(reading));
  if (!sixDigits.test(reading)) return found;
  return found.concat(detectorsOfManyDigits.flatMap((detector) => detector(reading)));
}

/** What the text holds if read over separators that usually stand between one number and the next. */
function brokenCandidates(reading: string, codes: string): readonly Span[] {
  const joined = joinBrokenCodes(reading);
  if (joined === reading) return [];
  const joinedCodes = codes === reading ? joined : joinBrokenCodes(codes);
  const found = candidatesIn(joined, joinedCodes).filter((span) => isOneBrokenCode(reading, span));
  return [...found, ...findWrappedNumbers(reading)];
}

/** The longest checked one first, then the longest. */
function byRank(candidates: readonly Span[]): readonly Span[] {
  return [...candidates].sort(
    (a, b) => Number(isChecked(b)) - Number(isChecked(a)) || b.end - b.start - (a.end - a.start),
  );
}

/** An e-mail address has no checksum, but its `@` and domain leave no doubt. */
function isChecked({ type, valid }: Span): boolean {
  return valid === true || type === 'EMAIL' || type === 'PEC';
}
