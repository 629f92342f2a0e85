import { gaussLegendre } from '../numeric/gauss-legendre.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { requirePositive } from './chart-values.ts';
import { normalDensity, solveRunLength } from './run-length.ts';

export interface EwmaRunLengthOptions {
  /** Weight of the newest value, above 0 and up to 1. */
  readonly lambda: number;
  /** Limits, in standard deviations of the statistic at the long run. */
  readonly width: number;
  /** The mean of the values, in sigma from the target; 0 while nothing changes. */
  readonly mean?: number;
}

/**
 * Mean number of periods to a signal of an EWMA chart that starts at its target, with both limits constant at
 * h = width sqrt(lambda / (2 - lambda)), for independent normal values:
 *
 *   L(z) = 1 + (1/lambda) integral over -h..h of L(x) phi((x - (1 - lambda) z) / lambda - mean) dx
 *
 * Limits exact in time signal somewhat earlier.
 *
 * @example ewmaRunLength({ lambda: 0.2, width: 2.962 }) // 499.7
 * @returns failure `singular` where the run is longer than numbers tell (10^12)
 * @throws RangeError for a width that is not above 0, a lambda outside of 0-1
 * Source: Crowder 1987. Cost: O(nodes^3), 60 nodes at lambda = 0.2, 210 at 0.005.
 */
export function ewmaRunLength({ lambda, width, mean = 0 }: EwmaRunLengthOptions): Outcome<number> {
  requirePositive('a width', width);
  if (!(lambda > 0 && lambda <= 1)) throw new RangeError(`a weight is above 0 and up to 1, not ${lambda}`);
  const h = width * Math.sqrt(lambda / (2 - lambda));
  // The kernel is lambda wide: some four nodes each.
  const { nodes, weights } = gaussLegendre(Math.max(60, Math.ceil((7 * h) / lambda)), -h, h);
  const starts = Float64Array.from([0, ...nodes]);
  const lengths = solveRunLength(starts, (z, to) =>
    to === 0
      ? 0
      : ((weights[to - 1] ?? 0) / lambda) *
        normalDensity(((nodes[to - 1] ?? 0) - (1 - lambda) * z) / lambda - mean),
  );
  return lengths === null ? fail({ kind: 'singular', what: 'run length' }) : succeed(lengths[0] ?? 0);
}
