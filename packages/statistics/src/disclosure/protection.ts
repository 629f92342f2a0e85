import { auditSuppression } from './audit.ts';
import type { Solver } from './linear-programme.ts';
import type { TableSystem } from './table-system.ts';

/** How uncertain a primary cell a must stay: from max(0, a - lower) or less to a + upper or more. */
export interface Protection {
  readonly lower: number;
  readonly upper: number;
  /**
   * Whether it must be so for a lone respondent as well, who knows the own cell of 1: stricter; false where nothing is said.
   */
  readonly againstSingletons?: boolean;
}

/** One thing that no attacker may come to know: a cell beyond an end, even with another cell known. */
export interface Requirement {
  readonly cell: number;
  readonly direction: 'down' | 'up';
  /** By how much the cell must be able to be off. */
  readonly distance: number;
  readonly known: number | null;
}

/** What a solver's rounding may take off a distance. */
const slack = 1e-6;

/** All requirements of the primary cells, those for outsiders first. @throws RangeError for a protection below 0 */
export function requirementsOf(
  { values }: TableSystem,
  primary: readonly number[],
  { lower, upper, againstSingletons = false }: Protection,
): readonly Requirement[] {
  if (!(lower >= 0 && upper >= 0)) throw new RangeError('protections are 0 or more');
  const singletons = againstSingletons ? primary.filter((cell) => values[cell] === 1) : [];
  return [null, ...singletons].flatMap((known) =>
    primary
      .filter((cell) => cell !== known)
      .flatMap((cell): Requirement[] => [
        { cell, direction: 'down', distance: Math.min(lower, values[cell] ?? 0), known },
        { cell, direction: 'up', distance: upper, known },
      ])
      .filter(({ distance }) => distance > 0),
  );
}

/** Requirements that a pattern does not meet, by audit. Cost: two linear programmes a primary cell and known cell. */
export function unmet(
  solver: Solver,
  system: TableSystem,
  suppressed: readonly number[],
  requirements: readonly Requirement[],
): readonly Requirement[] {
  return [...new Set(requirements.map(({ known }) => known))].flatMap((known) => {
    const own = requirements.filter((requirement) => requirement.known === known);
    const ranges = auditSuppression(solver, system, suppressed, {
      targets: [...new Set(own.map(({ cell }) => cell))],
      known: known === null ? [] : [known],
    });
    const rangeOf = new Map(ranges.map((range) => [range.cell, range]));
    return own.filter(({ cell, direction, distance }) => {
      const { low = 0, high = 0 } = rangeOf.get(cell) ?? {};
      const value = system.values[cell] ?? 0;
      return (direction === 'up' ? high - value : value - low) < distance - slack;
    });
  });
}
