import type { CompiledQuestionnaire } from '@ascolto/contract';

/** Codes hold neither. */
export const cellSeparator = ' ';
const between = '=';

/**
 * The cells an answer counts in: `item` for each item answered, with a code or with a text, and `item=code` for each code.
 * Made when an answer is checked and carried through the inbox; a recount makes them again from what is stored.
 *
 *     answerCells(asked, { overall: 4, reasons: ['clear', 'fast'] }, ['comment'])
 *     // ['overall', 'overall=4', 'reasons', 'reasons=clear', 'reasons=fast', 'comment']
 */
export function answerCells(
  _asked: CompiledQuestionnaire,
  answers: Readonly<Record<string, unknown>>,
  textItems: readonly string[],
): string[] {
  const cells: string[] = [];
  for (const [item, value] of Object.entries(answers)) {
    cells.push(item);
    for (const code of Array.isArray(value) ? value : [value]) cells.push(`${item}${between}${code}`);
  }
  return [...cells, ...textItems];
}

export function itemOf(cell: string): string {
  return cell.split(between, 1)[0] ?? cell;
}
