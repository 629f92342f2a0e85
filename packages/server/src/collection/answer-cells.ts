import { type Answers, answerCells as itemCells, type CompiledQuestionnaire } from '@ascolto/contract';

/** Codes hold neither. */
export const cellSeparator = ' ';
const between = '=';

/**
 * The cells an answer counts in, those of its first item first: `item` for each item answered, with a code or with a text, and
 * `item=code` for each code; the contract says which. Made when an answer is checked and carried through the inbox; a recount
 * makes them again from what is stored.
 *
 *     answerCells(asked, { overall: 4, reasons: ['clear', 'fast'] }, ['comment'])
 *     // ['overall', 'overall=4', 'reasons', 'reasons=clear', 'reasons=fast', 'comment']
 */
export function answerCells(
  asked: CompiledQuestionnaire,
  answers: Answers,
  textKeys: readonly string[],
): string[] {
  const cells: string[] = [];
  for (const [code, value] of Object.entries(answers)) {
    const item = asked.item(code);
    if (item === undefined) throw new Error(`the questionnaire has no item ${code}`);
    for (const cell of itemCells(item, value)) cells.push(cell);
  }
  return [...cells, ...textKeys];
}

/** What a cell is counted, shown and held with: its item, or `item.part` for a row of a matrix or an option of a ranking. */
export function itemOf(cell: string): string {
  return cell.split(between, 1)[0] ?? cell;
}
