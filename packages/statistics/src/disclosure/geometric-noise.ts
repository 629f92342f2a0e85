/** Two-sided geometric noise: P(k) = (1 - a) / (1 + a) a^|k|, a = exp(-epsilon / sensitivity). */
export interface GeometricMechanism {
  readonly epsilon: number;
  /** By how much one respondent changes the count. */
  readonly sensitivity: number;
  readonly alpha: number;
  /** 2 a / (1 - a)^2. */
  readonly variance: number;
}

/**
 * The mechanism of a budget: a count with this noise tells, of any respondent, odds that differ by at most e^epsilon.
 *
 * @example geometricMechanism({ epsilon: 1 }) // { epsilon: 1, sensitivity: 1, alpha: 0.3679, variance: 1.841 }
 * @throws RangeError for a budget or sensitivity that is not above 0
 * Source: Ghosh, Roughgarden & Sundararajan 2012. Cost: O(1).
 */
export function geometricMechanism({
  epsilon,
  sensitivity = 1,
}: {
  readonly epsilon: number;
  readonly sensitivity?: number;
}): GeometricMechanism {
  if (!(epsilon > 0 && sensitivity > 0)) throw new RangeError('a budget and a sensitivity are above 0');
  const alpha = Math.exp(-epsilon / sensitivity);
  return { epsilon, sensitivity, alpha, variance: (2 * alpha) / (1 - alpha) ** 2 };
}

/**
 * P(k) of whole k.
 *
 * @example geometricProbability(geometricMechanism({ epsilon: 1 }), -2) // 0.0625
 * Cost: O(1).
 */
export function geometricProbability({ alpha }: GeometricMechanism, k: number): number {
  return Number.isInteger(k) ? ((1 - alpha) / (1 + alpha)) * alpha ** Math.abs(k) : 0;
}

/**
 * The smallest k with P(|noise| <= k) >= level: how far a single count is off, but for 5 of 100. For sums of releases looked at
 * again and again see `summedNoiseBound`.
 *
 * @example geometricReach(geometricMechanism({ epsilon: 0.5 }), 0.95) // 6
 * @throws RangeError for a level outside of 0-1
 * Cost: O(1).
 */
export function geometricReach({ alpha }: GeometricMechanism, level = 0.95): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not at ${level}`);
  const within = (k: number): number => 1 - (2 * alpha ** (k + 1)) / (1 + alpha);
  // One below what the logarithm says, which may be off by rounding.
  let k = Math.max(0, Math.ceil(Math.log(((1 - level) * (1 + alpha)) / 2) / Math.log(alpha)) - 2);
  while (within(k) < level) k++;
  return k;
}

/**
 * Draws noise, by inversion.
 *
 * @param random evenly distributed on 0-1, 1 excluded: of a cryptographic generator wherever real answers are protected
 * @example drawGeometric(geometricMechanism({ epsilon: 1 }), () => 0.5) // 0
 * Source: Ghosh, Roughgarden & Sundararajan 2012. Cost: O(1).
 */
export function drawGeometric({ alpha }: GeometricMechanism, random: () => number): number {
  return oneSided(alpha, random) - oneSided(alpha, random);
}

/** Failures before the first success of chance 1 - alpha: their difference is two-sided geometric. */
function oneSided(alpha: number, random: () => number): number {
  return Math.floor(Math.log1p(-random()) / Math.log(alpha));
}
