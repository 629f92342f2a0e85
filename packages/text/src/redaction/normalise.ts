import { labels } from './labels.ts';
import { type Stretch, trackOverrides } from './overrides.ts';
import { plainForm } from './plain-form.ts';

/** Text as detectors read it, and the way back to the offsets of the original. */
export interface NormalisedText {
  readonly text: string;
  /** The offset in the original of an offset (start or end) in `text`. */
  readonly originalOffset: (offset: number) => number;
  /** Parts of `text` that are shown from right to left. */
  readonly reversed: readonly Stretch[];
}

/** Stands where something is already redacted. No detector reads across it, and no word behind it counts as context. */
export const mask = '\u0000';

const label = new RegExp(
  `\\[(?:${Object.values(labels)
    .map((text) => text.slice(1, -1))
    .join('|')})\\]`,
  'g',
);

/** Characters that could hide a digit or a letter, or change a width: without any, the text is normal as it is. */
const unusual =
  /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u00b1\u00b4-\u00b6\u00b8\u00ba-\u024f\u2018-\u201f\u2026\u20ac]| {2}|\n | \n/;
const combining = /\p{Mn}/u;

/**
 * Brings `text` to one width: full-width, mathematical and circled characters and digits of every script become ASCII,
 * letters that look like Latin ones are those, every dash a hyphen, every dot a full stop, every space a space and many
 * spaces one; spaces beside a line end, marks and invisible characters go; labels of an earlier redaction are masked.
 * Accents of Latin letters and lines stay.
 *
 * ```ts
 * normalise('ＩＴ６０  X').text // 'IT60 X'
 * ```
 */
export function normalise(original: string): NormalisedText {
  const masked = original.includes('[')
    ? original.replace(label, (found) => mask.repeat(found.length))
    : original;
  if (!unusual.test(masked)) return { text: masked, originalOffset: (offset) => offset, reversed: [] };
  return normaliseUnusual(masked);
}

function normaliseUnusual(masked: string): NormalisedText {
  const characters: string[] = [];
  const offsets: number[] = [];
  const overrides = trackOverrides();
  let offset = 0;
  for (const character of masked) {
    const plain = character >= ' ' && character < '\u007f' ? character : plainForm(character);
    const last = characters.at(-1);
    if (plain === '\n' && last === ' ') characters[characters.length - 1] = plain;
    else if (plain === '') {
      overrides.see(character, offsets.length);
      if (last !== undefined) characters[characters.length - 1] = withMark(last, character);
    } else if (!(plain === ' ' && (last === ' ' || last === '\n'))) {
      characters.push(plain);
      for (let unit = 0; unit < plain.length; unit++) offsets.push(offset + unit);
    }
    if (plain === '\n') overrides.see(plain, offsets.length - 1);
    offset += character.length;
  }
  const reversed = overrides.stretches(offsets.length);
  offsets.push(offset);
  return { text: characters.join(''), originalOffset: (at) => offsets[at] ?? offset, reversed };
}

/** A letter with its accent where the two are one of those that stay, else the letter. */
function withMark(letter: string, mark: string): string {
  if (!combining.test(mark)) return letter;
  const composed = (letter + mark).normalize('NFC');
  return composed.length === 1 && composed < '\u0250' ? composed : letter;
}
