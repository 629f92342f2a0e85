import { jointRankIntervals } from '@ascolto/statistics';

/**
 * What stands on both sides of a normal estimate, in standard errors: 1.96 at a level of 0.95. The package tells it as the
 * half-width behind the rank interval of one alone.
 */
export function normalCritical(level: number): number {
  return jointRankIntervals(Float64Array.of(0), Float64Array.of(1), 1 - level).critical;
}
