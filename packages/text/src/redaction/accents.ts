const [first, last] = [0xc0, 0x24f];
const everyAccented = /[\u00c0-\u024f]/g;
const accented = '[\\u00c0-\\u024f]';
const separator = '[ .,/\\n_-]?';
const upToFifteen = `(?:${separator}[0-9A-Za-z\\u00c0-\\u024f]){0,15}?${separator}`;
/** Italian words end in one of these; a code goes on. */
const endOfWord = `[àèéìòù](?![0-9A-Za-z]|${separator}\\d)`;
/** A letter with an accent as close to a digit as within one code, over what can break one. Looks from the letter only. */
const besideDigit = new RegExp(
  `(?!${endOfWord})${accented}(?:(?=${upToFifteen}\\d)|(?<=\\d${upToFifteen}${accented}))`,
);

/** Whether a code may be written with accents, which it has none of: in most texts none is. */
export function mayWriteCodesWithAccents(text: string): boolean {
  return besideDigit.test(text);
}

/** Letters that Unicode does not take apart. */
const struck: Readonly<Record<string, string>> = {
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  Ł: 'L',
  ł: 'l',
  Ø: 'O',
  ø: 'o',
};

const bases = Array.from({ length: last - first + 1 }, (_, place) => {
  const letter = String.fromCharCode(first + place);
  const base = struck[letter] ?? letter.normalize('NFD').charAt(0);
  return /[A-Za-z]/.test(base) ? base : letter;
});

/** The text with the plain letter for each Latin one with an accent, so that offsets stay. */
export function withoutAccents(text: string): string {
  return text.replace(everyAccented, (letter) => bases[letter.charCodeAt(0) - first] ?? letter);
}
