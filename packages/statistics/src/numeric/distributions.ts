import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import chisquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import fCdf from '@stdlib/stats-base-dists-f-cdf';
import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/*
 * The distributions that intervals and tests need, in one place. A `cdf` is P(X <= x), a `quantile` its inverse.
 */
export const beta = { cdf: betaCdf, quantile: betaQuantile };
export const chisquare = { cdf: chisquareCdf };
export const f = { cdf: fCdf, quantile: fQuantile };
export const t = { cdf: tCdf, quantile: tQuantile };

/** The standard one. */
export const normal = {
  cdf: (x: number): number => normalCdf(x, 0, 1),
  quantile: (p: number): number => (p <= 0.5 ? lowerQuantile(p) : -lowerQuantile(1 - p)),
};

/**
 * The library's own is right to 8 digits in the tails and infinite below 1e-19. A first guess (Abramowitz & Stegun 1964,
 * 26.2.23, right to 0.0005) and steps of Halley on the distribution, which is exact there.
 */
function lowerQuantile(p: number): number {
  if (p === 0) return Number.NEGATIVE_INFINITY;
  const r = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + r * (0.802853 + r * 0.010328);
  const below = 1 + r * (1.432788 + r * (0.189269 + r * 0.001308));
  let x = above / below - r;
  for (let step = 0; step < 3; step++) {
    const error = (normalCdf(x, 0, 1) - p) * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2);
    x -= error / (1 + (x * error) / 2);
  }
  return x;
}

/** What stands on both sides of an estimate, in standard errors: 1.96 at a level of 0.95. @throws RangeError */
export function normalCritical(level: number): number {
  return normal.quantile(upperShare(level));
}

/** As normalCritical, by Student's t. @param df degrees of freedom, above 0 */
export function tCritical(level: number, df: number): number {
  return t.quantile(upperShare(level), df);
}

/** 0.975 for a level of 0.95. */
function upperShare(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not at ${level}`);
  return 1 - (1 - level) / 2;
}
