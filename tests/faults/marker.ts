const letters = 26;
const length = 8;

/**
 * A text that only one answer has, and that redaction leaves as it is: a word of lower-case letters, the number in base
 * 26. Nothing else that is stored tells which answer a row is.
 */
export function marker(number: number): string {
  let word = '';
  for (let rest = number, place = 0; place < length; place++, rest = Math.floor(rest / letters)) {
    word = String.fromCharCode(97 + (rest % letters)) + word;
  }
  return `segno ${word}`;
}
