import { tCritical } from '../numeric/distributions.ts';

/**
 * As many rows of a simple random sample would tell a share p as precisely:
 *
 *   p(1-p) / se² x (t_(n-1) / t_df)²
 *
 * The factor of t quantiles lowers it where the standard error itself rests on few clusters.
 *
 * @param df degrees of freedom of `se`
 * @example effectiveSize(0.4, 0.05, 120, 28) // 89.7
 * @returns n where nobody or everybody has the property: their standard error of 0 tells nothing; infinite for another share
 * with a standard error of 0, as a calibrated one has
 * @throws RangeError for n or df below 1
 * Source: Korn & Graubard 1998. Cost: two t quantiles.
 */
export function effectiveSize(p: number, se: number, n: number, df: number, level = 0.95): number {
  if (!(df >= 1)) throw new RangeError(`${df} degrees of freedom tell nothing`);
  if (!(n >= 1)) throw new RangeError(`${n} rows tell nothing`);
  if (p <= 0 || p >= 1) return n;
  const factor = n > 1 ? tCritical(level, n - 1) / tCritical(level, df) : 1;
  return ((p * (1 - p)) / se ** 2) * factor ** 2;
}
