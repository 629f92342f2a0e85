import { fail, type Outcome, succeed } from '../outcome.ts';
import type { LinearProgramme, Solver } from './linear-programme.ts';
import { type Requirement, unmet } from './protection.ts';
import type { TableSystem } from './table-system.ts';

/** A cell that moves by less than this does not move. */
const smallestMove = 1e-7;
/** Of a cell that is suppressed anyway: no more moves than needed. */
const smallCost = 1e-4;
/** What a unit of the distance is worth, in moves of every cell: always more than they cost. */
const worth = 1000;

/**
 * A pattern that meets every requirement, seldom the smallest. Requirement by requirement: the cheapest way to move the cell by
 * its distance with all sums kept, where a unit's move of a cell that is still shown costs 1 + 1/value; what moves is
 * suppressed. Then secondary cells are shown again, largest first, where the audit allows it.
 *
 * @param candidates cells that may be suppressed besides the primary ones
 * @returns secondary cells; failure `cannot_be_protected`
 * Source: Cox 1995; Fischetti & Salazar 2001, 5 (the heuristic). Cost: a linear programme a requirement, an audit a secondary cell.
 */
export function heuristicPattern(
  solver: Solver,
  system: TableSystem,
  primary: readonly number[],
  candidates: readonly number[],
  requirements: readonly Requirement[],
): Outcome<readonly number[]> {
  const suppressed = new Set(primary);
  const mayMove = new Set([...primary, ...candidates]);
  for (const requirement of requirements) {
    const moved = cheapestMove(solver, system, mayMove, suppressed, requirement);
    if (moved === null) return fail({ kind: 'cannot_be_protected', cell: nameOf(system, requirement) });
    for (const cell of moved) suppressed.add(cell);
  }
  const value = (cell: number): number => system.values[cell] ?? 0;
  const isPrimary = new Set(primary);
  const secondary = [...suppressed]
    .filter((cell) => !isPrimary.has(cell))
    .toSorted((a, b) => value(b) - value(a));
  for (const cell of secondary) {
    suppressed.delete(cell);
    if (unmet(solver, system, [...suppressed], requirements).length > 0) suppressed.add(cell);
  }
  return succeed([...suppressed].filter((cell) => !isPrimary.has(cell)).toSorted((a, b) => a - b));
}

function nameOf({ names }: TableSystem, { cell }: Requirement): string {
  return names[cell] ?? String(cell);
}

/** Columns: of each cell how far it moves up, then how far each moves down. Null where no move meets the requirement. */
function cheapestMove(
  solver: Solver,
  system: TableSystem,
  mayMove: ReadonlySet<number>,
  suppressed: ReadonlySet<number>,
  requirement: Requirement,
): readonly number[] | null {
  const { values } = system;
  const cost = (value: number, cell: number): number => (suppressed.has(cell) ? smallCost : 1 + 1 / value);
  const costs = [...values.map(cost), ...values.map(cost)];
  const target = requirement.cell + (requirement.direction === 'up' ? 0 : values.length);
  costs[target] = -worth * values.length;
  return solver.open(movesProgramme(system, mayMove, requirement), (programme) => {
    const solution = programme.minimise(costs);
    const moves = solution.status === 'optimal' ? solution.values : new Float64Array();
    if (!((moves[target] ?? 0) >= requirement.distance - smallestMove)) return null;
    const isMoved = (cell: number): boolean =>
      (moves[cell] ?? 0) > smallestMove || (moves[cell + values.length] ?? 0) > smallestMove;
    return values.flatMap((_, cell) => (isMoved(cell) ? [cell] : []));
  });
}

function movesProgramme(
  { values, sums }: TableSystem,
  mayMove: ReadonlySet<number>,
  { cell: target, direction, distance, known }: Requirement,
): LinearProgramme {
  const cells = values.length;
  const most = (cell: number, bound: number): number => (mayMove.has(cell) && cell !== known ? bound : 0);
  const up = values.map((_, cell) => (cell === target ? 0 : most(cell, Number.POSITIVE_INFINITY)));
  const down = values.map((value, cell) => (cell === target ? 0 : most(cell, value)));
  const upper = [...up, ...down];
  upper[direction === 'up' ? target : target + cells] = distance;
  return {
    lower: upper.map(() => 0),
    upper,
    rows: sums.map(({ total, parts }) => ({
      lower: 0,
      upper: 0,
      columns: [total, ...parts, total + cells, ...parts.map((part) => part + cells)],
      coefficients: [1, ...parts.map(() => -1), -1, ...parts.map(() => 1)],
    })),
  };
}
