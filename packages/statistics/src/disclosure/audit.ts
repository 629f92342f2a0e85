import type { LinearProgramme, OpenProgramme, Solver } from './linear-programme.ts';
import type { TableSystem } from './table-system.ts';

/** What can be told of a suppressed cell from all that is shown. */
export interface CellRange {
  readonly cell: number;
  readonly low: number;
  /** Infinite where nothing bounds it. */
  readonly high: number;
}

export interface AuditOptions {
  /** Cells to be examined; all suppressed ones where nothing is said. */
  readonly targets?: readonly number[];
  /** Suppressed cells that the attacker knows: a lone respondent knows the own one. */
  readonly known?: readonly number[];
}

/**
 * The attacker's range of suppressed cells: the smallest and the largest value that all shown cells and all sums of the system
 * allow, with every cell 0 or more. Values need not be whole: in two-way tables the ends are whole anyway; in other systems
 * an attacker who counts in whole numbers may know a little more.
 *
 * @param solver of loadSolver
 * @param suppressed cells that are not shown, totals among them
 * @example
 * const line = tableSystem([{ name: 'score', total: { name: 'all', parts: [{ name: '1' }, { name: '2' }, { name: '3' }] } }], ([score]) => 3 * Number(score));
 * auditSuppression(await loadSolver(), line, [0, 1]); // [{ cell: 0, low: 0, high: 9 }, { cell: 1, low: 0, high: 9 }]
 * @throws RangeError for cells that the system does not have, targets that are shown
 * Source: Fischetti & Salazar 2001, 2 (the attacker's problem). Cost: two linear programmes a target.
 */
export function auditSuppression(
  solver: Solver,
  system: TableSystem,
  suppressed: readonly number[],
  { targets = suppressed, known = [] }: AuditOptions = {},
): readonly CellRange[] {
  requireCells(system, [...suppressed, ...targets, ...known]);
  const hidden = new Set(suppressed);
  const shown = targets.find((cell) => !hidden.has(cell));
  if (shown !== undefined) throw new RangeError(`${system.names[shown]} is shown`);
  for (const cell of known) hidden.delete(cell);
  return solver.open(attackersProgramme(system, hidden), (programme) =>
    targets.map((cell) => ({
      cell,
      low: endOf(programme, system, cell, 1),
      high: endOf(programme, system, cell, -1),
    })),
  );
}

/** A column for each cell: hidden ones are 0 or more, shown ones what they are; a row for each sum. */
export function attackersProgramme(system: TableSystem, hidden: ReadonlySet<number>): LinearProgramme {
  const { values, sums } = system;
  return {
    lower: values.map((value, cell) => (hidden.has(cell) ? 0 : value)),
    upper: values.map((value, cell) => (hidden.has(cell) ? Number.POSITIVE_INFINITY : value)),
    rows: sums.map(({ total, parts }) => ({
      lower: 0,
      upper: 0,
      columns: [total, ...parts],
      coefficients: [1, ...parts.map(() => -1)],
    })),
  };
}

/** @param sign 1 for the smallest value, -1 for the largest */
function endOf(programme: OpenProgramme, { values }: TableSystem, cell: number, sign: 1 | -1): number {
  const solution = programme.minimise(unitCosts(values.length, cell, sign));
  if (solution.status === 'optimal') return Math.max(0, sign * solution.objective);
  if (solution.status === 'unbounded') return Number.POSITIVE_INFINITY;
  throw new RangeError('the cells do not add up to their totals');
}

/** Costs of one cell alone. */
export function unitCosts(cells: number, cell: number, cost: number): readonly number[] {
  const costs: number[] = Array.from({ length: cells }, () => 0);
  costs[cell] = cost;
  return costs;
}

/** @throws RangeError */
export function requireCells({ names }: TableSystem, cells: readonly number[]): void {
  const wrong = cells.find((cell) => names[cell] === undefined);
  if (wrong !== undefined) throw new RangeError(`there is no cell ${wrong}`);
}
