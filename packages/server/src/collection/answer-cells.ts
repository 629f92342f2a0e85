/** Codes hold neither. */
export const cellSeparator = ' ';
const between = '=';

/**
 * The cells an answer counts in, as the inbox carries them: `item` for each item answered, with a code or with a text, and
 * `item=code` for each code. Made here and not by the release, for which taking them from the JSON again is the largest
 * cost; `collection.cells` says the same in SQL, and a recount compares the two.
 *
 *     answerCells({ overall: 4, reasons: ['clear', 'fast'] }, ['comment'])
 *     // 'overall overall=4 reasons reasons=clear reasons=fast comment'
 */
export function answerCells(
  answers: Readonly<Record<string, unknown>>,
  textItems: readonly string[],
): string {
  const cells: string[] = [];
  for (const [item, value] of Object.entries(answers)) {
    cells.push(item);
    for (const code of Array.isArray(value) ? value : [value]) cells.push(`${item}${between}${code}`);
  }
  return [...cells, ...textItems].join(cellSeparator);
}

export function itemOf(cell: string): string {
  return cell.split(between, 1)[0] ?? cell;
}
