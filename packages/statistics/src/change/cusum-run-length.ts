import { normal } from '../numeric/distributions.ts';
import { gaussLegendre } from '../numeric/gauss-legendre.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { requirePositive } from './chart-values.ts';
import { normalDensity, solveRunLength } from './run-length.ts';

export interface CusumRunLengthOptions {
  /** Slack and limit of the chart, in sigma. */
  readonly k: number;
  readonly h: number;
  /** The mean of the values, in sigma from the target; 0 while nothing changes. */
  readonly mean?: number;
  /** Above the target only, or on both sides. */
  readonly sides: 'one' | 'two';
}

/**
 * Mean number of periods to a signal of a CUSUM chart that starts at 0, for independent normal values:
 *
 *   L(z) = 1 + L(0) Phi(k - z - mean) + integral over 0..h of L(x) phi(x + k - z - mean) dx
 *
 * solved at the nodes of a Gauss-Legendre rule. Both sides together: 1/L = 1/L(mean) + 1/L(-mean).
 *
 * @example cusumRunLength({ k: 0.5, h: 4, sides: 'two' }) // 167.68
 * @returns failure `singular` where the run is longer than numbers tell (10^12)
 * @throws RangeError for a limit that is not above 0, a slack below 0
 * Sources: Page 1954; Vance 1986; Kemp 1961 (both sides). Cost: O(nodes^3), 60 nodes at h = 5.
 */
export function cusumRunLength({ k, h, mean = 0, sides }: CusumRunLengthOptions): Outcome<number> {
  requirePositive('a limit', h);
  if (!(k >= 0)) throw new RangeError(`a slack is 0 or more, not ${k}`);
  const rate = rateOfSignals(k, h, mean) + (sides === 'two' ? rateOfSignals(k, h, -mean) : 0);
  return rate > 0 ? succeed(1 / rate) : fail({ kind: 'singular', what: 'run length' });
}

/** 1/L of the upper side; 0 where its run is longer than numbers tell. */
function rateOfSignals(k: number, h: number, mean: number): number {
  const { nodes, weights } = gaussLegendre(Math.max(60, Math.ceil(8 * h)), 0, h);
  const starts = Float64Array.from([0, ...nodes]);
  const lengths = solveRunLength(starts, (z, to) =>
    to === 0
      ? normal.cdf(k - z - mean)
      : (weights[to - 1] ?? 0) * normalDensity((nodes[to - 1] ?? 0) + k - z - mean),
  );
  return lengths === null ? 0 : 1 / (lengths[0] ?? Number.POSITIVE_INFINITY);
}
