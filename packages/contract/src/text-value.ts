// `--` needs the v flag: every control character except line feed and tab.
const controlCharacter = /[\p{Cc}--[\n\t]]/v;

/** True when the text holds control characters other than line feed and tab, or half of a surrogate pair. */
export function hasInvalidCharacters(text: string): boolean {
  return controlCharacter.test(text) || !text.isWellFormed();
}

/** The one form in which a text is stored: NFC, line ends as \n, no space around it. Applying it twice changes nothing. */
export function normaliseText(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC').trim();
}

/** True when the text has more Unicode code points than the limit. */
export function isLongerThan(text: string, limit: number): boolean {
  // Code points never outnumber code units, so that most texts need no count.
  if (text.length <= limit) return false;
  if (text.length > 2 * limit) return true;
  let count = 0;
  for (const _ of text) count++;
  return count > limit;
}
