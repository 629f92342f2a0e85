import { normal, normalCritical } from '../numeric/distributions.ts';

export interface MarginPlan {
  /** Standard deviation of the variable, in its units; of a share p sqrt(p(1-p)). */
  readonly sd: number;
  /** Half of the interval's width, in the same units. */
  readonly margin: number;
  /** Expected design effect; 1 where nothing is said. */
  readonly deff?: number;
  /** Units; without it no correction for a finite population. */
  readonly population?: number;
  /** 0.95 where nothing is said. */
  readonly level?: number;
}

/**
 * Answers that a mean with this margin of error needs: n0 = (z sd / margin)² deff, and of a finite population
 * n = n0 / (1 + n0/N), rounded up. Invite more: by the response rate.
 *
 * @example sizeForMargin({ sd: 1.2, margin: 0.1, deff: 1.4, population: 800 }) // { n0: 774.4, required: 394 }
 * @throws RangeError for a margin, deviation, design effect or population that is not above 0
 * Source: Cochran 1977, 4.4 and 4.6. Cost: O(1).
 */
export function sizeForMargin({ sd, margin, deff = 1, population, level = 0.95 }: MarginPlan): {
  readonly n0: number;
  readonly required: number;
} {
  requirePositive({ sd, margin, deff, population: population ?? 1 });
  const n0 = ((normalCritical(level) * sd) / margin) ** 2 * deff;
  return { n0, required: Math.ceil(population === undefined ? n0 : n0 / (1 + n0 / population)) };
}

export interface DifferencePlan {
  readonly sd: number;
  /** Between two waves, in the variable's units. */
  readonly difference: number;
  readonly deff?: number;
  readonly level?: number;
  /** Chance to find it; 0.8 where nothing is said. */
  readonly power?: number;
}

/**
 * Answers that each of two independent waves needs to find a difference: 2 (z + z_power)² sd² / difference² deff, rounded up.
 *
 * @example sizeForDifference({ sd: 1, difference: 0.1 }) // 1570
 * @throws RangeError as sizeForMargin, and for a power that is no share
 * Source: Cohen 1988, 2.4; Kish 1965, 8.2 (the design effect). Cost: O(1).
 */
export function sizeForDifference({
  sd,
  difference,
  deff = 1,
  level = 0.95,
  power = 0.8,
}: DifferencePlan): number {
  requirePositive({ sd, difference, deff });
  if (!(power > 0 && power < 1)) throw new RangeError(`a power lies between 0 and 1, not at ${power}`);
  const z = normalCritical(level) + normal.quantile(power);
  return Math.ceil(((2 * z ** 2 * sd ** 2) / difference ** 2) * deff);
}

function requirePositive(numbers: Readonly<Record<string, number>>): void {
  for (const [name, number] of Object.entries(numbers)) {
    if (!(number > 0)) throw new RangeError(`${name} is above 0, not ${number}`);
  }
}
