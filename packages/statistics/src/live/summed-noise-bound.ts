export interface SummedNoiseOptions {
  /** Budget of each release. */
  readonly epsilon: number;
  /** By how much one answer changes a count; 1 where nothing is said. */
  readonly sensitivity?: number;
  /** Counts that are watched at once: the points of the scale. */
  readonly counts: number;
  /** Chance that any of them ever is beyond its bound. */
  readonly alpha: number;
  /** Releases at which the bound is to be tightest. */
  readonly plannedReleases: number;
}

/**
 * How far a count may be off that is a sum of releases, each with two-sided geometric noise of its own: at all times at once.
 *
 *   u_b = (log(2 K / alpha) + b log M(s)) / s,   M(s) = (1-a)^2 / ((1 - a e^s)(1 - a e^-s)),   a = exp(-epsilon/sensitivity)
 *
 * exp(s V_b) / M(s)^b is a martingale of the summed noise V_b for any s below -log a; s is the one that is best at the planned
 * number of releases. For `noisyCountBettingInterval` with what is left of alpha.
 *
 * @param releases so far
 * @example summedNoiseBound(20, { epsilon: 1, counts: 5, alpha: 0.01, plannedReleases: 20 }) // 24
 * @returns a whole number, as counts are
 * @throws RangeError for options that are not positive, alpha of 1 or more
 * Source: Ville's inequality; Ghosh, Roughgarden & Sundararajan 2012 (the noise). Cost: O(1).
 */
export function summedNoiseBound(
  releases: number,
  { epsilon, sensitivity = 1, counts, alpha, plannedReleases }: SummedNoiseOptions,
): number {
  for (const number of [epsilon, sensitivity, counts, plannedReleases, alpha, 1 - alpha]) {
    if (!(number > 0)) throw new RangeError('epsilon, sensitivity, counts, releases and alpha are above 0');
  }
  if (!(releases >= 0)) throw new RangeError(`there are ${releases} releases`);
  if (releases === 0) return 0;
  const rate = epsilon / sensitivity;
  const needed = Math.log((2 * counts) / alpha);
  const bound = (s: number, after: number): number => (needed + after * logMoment(s, rate)) / s;
  const s = minimiser((share) => bound(share * rate, plannedReleases)) * rate;
  return Math.floor(bound(s, releases));
}

/** log E exp(s noise). */
function logMoment(s: number, rate: number): number {
  const a = Math.exp(-rate);
  return 2 * Math.log1p(-a) - Math.log1p(-a * Math.exp(s)) - Math.log1p(-a * Math.exp(-s));
}

/** Where a function with one valley between 0 and 1 is least, to six digits. */
function minimiser(f: (x: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0, 1];
  while (high - low > 1e-6) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    if (f(left) < f(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
