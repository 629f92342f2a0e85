import { labels } from './labels.ts';

/** Text as detectors read it, and the way back to the offsets of the original. */
export interface NormalisedText {
  readonly text: string;
  /** The offset in the original of an offset (start or end) in `text`. */
  readonly originalOffset: (offset: number) => number;
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
const unusual = /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u00b6\u00b8-\u024f\u2018-\u201f\u2026\u20ac]| {2}|\n | \n/;

/** Soft hyphens, joiners, direction marks, variation selectors and the frame of keycap digits. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\u034f|\u20e3|[\ufe00-\ufe0f]/;
/** A carriage return counts as a space, so that both ways of ending a line come to one. */
const space = /[\t\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Dots at half height. */
const dot = /[\u00b7\u2022\u2027\u2219\u22c5\u30fb]/;
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;

/**
 * Brings `text` to one width: full-width and mathematical characters and Arabic digits become ASCII, every dash a
 * hyphen, every dot a full stop, every space a space and many spaces one; spaces beside a line end and invisible
 * characters go; labels of an earlier redaction are masked. Lines stay apart.
 *
 * ```ts
 * normalise('ＩＴ６０  X').text // 'IT60 X'
 * ```
 */
export function normalise(original: string): NormalisedText {
  const masked = original.includes('[')
    ? original.replace(label, (found) => mask.repeat(found.length))
    : original;
  if (!unusual.test(masked)) return { text: masked, originalOffset: (offset) => offset };
  const characters: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of masked) {
    const plain = character >= ' ' && character < '\u007f' ? character : plainForm(character);
    const last = characters.at(-1);
    if (plain === '\n' && last === ' ') characters[characters.length - 1] = plain;
    else if (plain !== '' && !(plain === ' ' && (last === ' ' || last === '\n'))) {
      characters.push(plain);
      for (let unit = 0; unit < plain.length; unit++) offsets.push(offset + unit);
    }
    offset += character.length;
  }
  offsets.push(offset);
  return { text: characters.join(''), originalOffset: (at) => offsets[at] ?? offset };
}

function plainForm(character: string): string {
  if (dot.test(character)) return '.';
  const code = character.charCodeAt(0);
  if (code > 0xa0 && code < 0x250 && code !== 0xad) return character;
  if (space.test(character)) return ' ';
  if (invisible.test(character)) return '';
  if (dash.test(character)) return '-';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const compatible = character.normalize('NFKC');
  return compatible.length === 1 && compatible < '\u007f' ? compatible : character;
}
