import { fail, type Outcome, succeed } from '../outcome.ts';
import { requireCells } from './audit.ts';
import { heuristicPattern } from './heuristic-pattern.ts';
import type { Solver } from './linear-programme.ts';
import { type Protection, requirementsOf, unmet } from './protection.ts';
import { smallestPattern } from './smallest-pattern.ts';
import type { TableSystem } from './table-system.ts';

export interface SuppressionOptions {
  /** Cells that may not be shown: `smallCells`. */
  readonly primary: readonly number[];
  readonly protection: Protection;
  /** Cells that may be suppressed besides; inner cells above 0 where nothing is said. */
  readonly candidates?: readonly number[];
  /** Up to so many candidates the smallest pattern is sought; 60 where nothing is said, 0 for never. */
  readonly mostCandidates?: number;
  /** Of the search for the smallest pattern; 200 where nothing is said. */
  readonly mostRounds?: number;
}

export interface SuppressionPattern {
  readonly primary: readonly number[];
  readonly secondary: readonly number[];
  /** Sum of the secondary cells' counts. */
  readonly cost: number;
  /** Whether no pattern has fewer secondary cells, or as many with a smaller sum. */
  readonly smallest: boolean;
}

/**
 * Which further cells to suppress, so that no primary cell can be told from what is shown more closely than the protection
 * allows, in all linked tables together. The heuristic's pattern, or the smallest one where there are few candidates; none is
 * returned that the audit does not pass.
 *
 * @example
 * const [office, score] = ['A', 'B'].map((name) => ({ name, total: { name: 'all', parts: [{ name: '1' }, { name: '2' }] } }));
 * const table = tableSystem([office, score], ([one, other]) => 4 * Number(one) + Number(other));
 * secondarySuppression(await loadSolver(), table, { primary: [0], protection: { lower: 1, upper: 1 } });
 * // { primary: [0], secondary: [1, 3, 4], cost: 25, smallest: true }
 * @returns failure `cannot_be_protected` where even suppressing all candidates would not do
 * @throws RangeError for cells that the system does not have, a protection below 0
 * Source: Fischetti & Salazar 2001. Cost: see heuristicPattern and smallestPattern.
 */
export function secondarySuppression(
  solver: Solver,
  system: TableSystem,
  { primary, protection, candidates, mostCandidates = 60, mostRounds = 200 }: SuppressionOptions,
): Outcome<SuppressionPattern> {
  const isPrimary = new Set(primary);
  const eligible = (candidates ?? system.inner).filter(
    (cell) => !isPrimary.has(cell) && (system.values[cell] ?? 0) > 0,
  );
  requireCells(system, [...primary, ...(candidates ?? [])]);
  const requirements = requirementsOf(system, primary, protection);
  const first = heuristicPattern(solver, system, primary, eligible, requirements);
  if (!first.ok) return first;
  const smallest =
    eligible.length <= mostCandidates
      ? smallestPattern(solver, system, primary, eligible, requirements, mostRounds)
      : null;
  const secondary = smallest ?? first.value;
  const [open] = unmet(solver, system, [...primary, ...secondary], requirements);
  if (open) return fail({ kind: 'cannot_be_protected', cell: system.names[open.cell] ?? '' });
  return succeed({
    primary,
    secondary,
    cost: secondary.reduce((sum, cell) => sum + (system.values[cell] ?? 0), 0),
    smallest: smallest !== null,
  });
}
