import { attackersProgramme, unitCosts } from './audit.ts';
import type { LinearRow, OpenProgramme, Solver } from './linear-programme.ts';
import { type Requirement, unmet } from './protection.ts';
import type { TableSystem } from './table-system.ts';

/** Reduced costs below this are rounding. */
const smallestCost = 1e-9;

/**
 * The pattern with the fewest secondary cells, and among those the one with the smallest sum of counts, or null where more
 * rounds are needed than allowed. A programme of yes or no for each candidate is given, round by round, an inequality for each
 * requirement that its pattern does not meet, until the audit finds none.
 *
 * The inequality, from the attacker's dual: with reduced costs r_i of the best attack on a cell that must be able to be off by R,
 * any pattern x lets it be off by at most sum_i w_i x_i, w_i = r_i a_i where r_i > 0, without bound where r_i < 0. Hence
 * sum of min(w_i, R') x_i >= R' over the candidates, with R' = R less what primary cells give.
 *
 * Assumes that suppressing all candidates meets every requirement.
 * Source: Fischetti & Salazar 2001, 3-4. Cost: rounds x (a whole-number programme + an audit); seconds up to some 100 candidates.
 */
export function smallestPattern(
  solver: Solver,
  system: TableSystem,
  primary: readonly number[],
  candidates: readonly number[],
  requirements: readonly Requirement[],
  mostRounds: number,
): readonly number[] | null {
  const number = candidates.map(() => 1);
  const counts = candidates.map((cell) => system.values[cell] ?? 0);
  const programme = { lower: candidates.map(() => 0), upper: number, rows: [], integer: true };
  return solver.open(programme, (master) => {
    const run = (costs: readonly number[]): readonly number[] | null =>
      untilMet(solver, system, { primary, candidates, requirements, mostRounds, master, costs });
    const fewest = run(number);
    if (fewest === null) return null;
    const columns = candidates.map((_, column) => column);
    master.addRow({ lower: fewest.length, upper: fewest.length, columns, coefficients: number });
    return run(counts);
  });
}

interface Search {
  readonly primary: readonly number[];
  readonly candidates: readonly number[];
  readonly requirements: readonly Requirement[];
  readonly mostRounds: number;
  readonly master: OpenProgramme;
  readonly costs: readonly number[];
}

function untilMet(solver: Solver, system: TableSystem, search: Search): readonly number[] | null {
  const { primary, candidates, requirements, mostRounds, master, costs } = search;
  for (let round = 0; round < mostRounds; round++) {
    const solution = master.minimise(costs);
    if (solution.status !== 'optimal') return null;
    const secondary = candidates.filter((_, column) => (solution.values[column] ?? 0) > 0.5);
    const suppressed = [...primary, ...secondary];
    const open = unmet(solver, system, suppressed, requirements);
    if (open.length === 0) return secondary;
    for (const requirement of open) {
      master.addRow(inequality(solver, system, { primary, candidates, suppressed, requirement }));
    }
  }
  return null;
}

function inequality(
  solver: Solver,
  system: TableSystem,
  {
    primary,
    candidates,
    suppressed,
    requirement: { cell, direction, distance, known },
  }: Pick<Search, 'primary' | 'candidates'> & {
    readonly suppressed: readonly number[];
    readonly requirement: Requirement;
  },
): LinearRow {
  const hidden = new Set(suppressed);
  if (known !== null) hidden.delete(known);
  const costs = unitCosts(system.values.length, cell, direction === 'up' ? -1 : 1);
  const attack = solver.open(attackersProgramme(system, hidden), (programme) => programme.minimise(costs));
  if (attack.status !== 'optimal') throw new RangeError('an attack that fails has an optimum');
  const weight = (at: number): number => {
    const cost = at === known ? 0 : (attack.reducedCosts[at] ?? 0);
    if (Math.abs(cost) < smallestCost) return 0;
    return cost > 0 ? cost * (system.values[at] ?? 0) : Number.POSITIVE_INFINITY;
  };
  const rest = distance - primary.reduce((sum, at) => sum + weight(at), 0);
  return {
    lower: 1,
    upper: Number.POSITIVE_INFINITY,
    columns: candidates.map((_, column) => column),
    coefficients: candidates.map((at) => Math.min(1, weight(at) / rest)),
  };
}
