/** Accented and other Latin letters as people type them; everything else outside ASCII may hide a digit or a letter. */
const everyday = /[\u00a1-\u00ac\u00ae-\u00b1\u00b4-\u00b6\u00b8\u00ba-\u024f]/;

/** The blocks of pictures, in which no character shows a digit or a letter. */
const [firstEmoji, lastEmoji] = ['\u{1f300}', '\u{1faff}'];

/** Format and direction marks, joiners, fillers, tag characters, variation selectors, marks over and around a character. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}]/u;
/** A carriage return counts as a space, so that both ways of ending a line come to one. */
const space = /[\t\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/;
/** Dots at half height and the full stop of Asian scripts. */
const dot = /[\u00b7\u2022\u2027\u2219\u22c5\u3002\u30fb]/;
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;

/**
 * How detectors read a character that is no printable ASCII: a digit of any script or frame is that digit, a letter that
 * looks like a Latin one is that one, a dash a hyphen, a dot a full stop, a space a space; invisible ones and marks are
 * empty. One character, or two UTF-16 units where it stays as it is.
 */
export function plainForm(character: string): string {
  if (character >= firstEmoji && character <= lastEmoji) return character;
  if (everyday.test(character)) return character;
  if (space.test(character)) return ' ';
  if (dot.test(character)) return '.';
  if (dash.test(character)) return '-';
  return lookAlikes.get(character) ?? plainOfRare(character);
}

function plainOfRare(character: string): string {
  const compatible = character.normalize('NFKD').replace(marks, '');
  if (compatible.length === 1 && compatible < '\u007f') return compatible;
  if (invisible.test(character)) return '';
  return framed.exec(compatible)?.[1] ?? digitIn(character) ?? character;
}

const marks = /\p{Mn}+/gu;
/** What `⑶`, `⒊` and `🄡` are compatible with. */
const framed = /^\(?([0-9A-Za-z])[).,]$/;

/** Circled digits that Unicode does not call compatible with plain ones, each row by its first character and value. */
const circledRows = [
  { first: 0x24f5, digit: 1 },
  { first: 0x2776, digit: 1 },
  { first: 0x2780, digit: 1 },
  { first: 0x278a, digit: 1 },
] as const;
const circledZeros = ['\u24ff', '\u{1f10b}', '\u{1f10c}'];

function digitIn(character: string): string | undefined {
  if (circledZeros.includes(character)) return '0';
  const code = character.codePointAt(0) ?? 0;
  const row = circledRows.find(({ first, digit }) => code >= first && code <= first + 9 - digit);
  if (row !== undefined) return String(row.digit + code - row.first);
  return decimalDigit.test(character) ? digitOfScript(code) : undefined;
}

const decimalDigit = /\p{Nd}/u;

/** The digits of a script stand in rows of ten from its zero on. */
function digitOfScript(code: number): string {
  let zero = code;
  while (code - zero < 9 && decimalDigit.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** Small capitals, Cyrillic and Greek letters that pass for a Latin one in a code or an address. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХԚԜ', 'ABESIJKMHOPCTYXQW'],
    ['авеѕіјкмнорстухԛԝԁһѵ', 'abesijkmhopctyxqwdhv'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϺ', 'ABEZHIKMNOPTYXCM'],
    ['αβεηικνορτυχωϲϳ', 'abenikvoptuxwcj'],
    ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡ', 'abcdefghijklmnoprstuvwyzag'],
  ].flatMap(([seen = '', meant = '']) =>
    Array.from(seen, (letter, place): [string, string] => [letter, meant.charAt(place)]),
  ),
);
