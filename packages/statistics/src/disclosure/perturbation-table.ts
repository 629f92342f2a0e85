import { logSumExp } from '../numeric/log-sum-exp.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

export interface PerturbationOptions {
  /** D: no count is further from the true one. */
  readonly maxNoise: number;
  readonly variance: number;
  /** Counts from 1 to this are never published; 0 for none. */
  readonly smallCountsForbidden: number;
}

/** D = 5, variance 3, no published 1 or 2: the default of open data. */
export const openDataPerturbation: PerturbationOptions = {
  maxNoise: 5,
  variance: 3,
  smallCountsForbidden: 2,
};

/** How counts are perturbed; a count above the last row's uses the last row. */
export interface PerturbationTable {
  readonly rows: readonly PerturbationRow[];
  readonly maxNoise: number;
}

export interface PerturbationRow {
  readonly count: number;
  /** Ascending. */
  readonly noise: readonly number[];
  /** Of each noise; they add up to 1. */
  readonly probability: readonly number[];
}

/**
 * The perturbation table of maximum entropy: for a count i noise v from max(-i, -D) to D such that i + v is not a forbidden
 * small count, with mean 0 and the variance V:
 *
 *   p_v proportional to exp(a v + b v^2)
 *
 * 0 stays 0. The noise of one count is known to be at most D: see `noisyCountBettingInterval` for intervals.
 *
 * @example
 * const table = perturbationTable({ maxNoise: 2, variance: 1, smallCountsForbidden: 0 });
 * if (table.ok) table.value.rows[2];
 * // { count: 2, noise: [-2, -1, 0, 1, 2], probability: [0.0638, 0.2447, 0.383, 0.2447, 0.0638] }
 * @returns failure `infeasible_noise` with the count of which no noise has that variance
 * @throws RangeError for a D below 1, a variance that is not above 0
 * Sources: Thompson, Broadfoot & Elazar 2013 (cell keys); Giessing 2016 (maximum entropy). Cost: some 10 Newton steps a row.
 */
export function perturbationTable({
  maxNoise,
  variance,
  smallCountsForbidden,
}: PerturbationOptions): Outcome<PerturbationTable> {
  if (!(Number.isInteger(maxNoise) && maxNoise >= 1)) throw new RangeError(`D is 1 or more, not ${maxNoise}`);
  if (!(variance > 0)) throw new RangeError(`a variance is above 0, not ${variance}`);
  if (!(Number.isInteger(smallCountsForbidden) && smallCountsForbidden >= 0)) {
    throw new RangeError(`forbidden are counts from 1 up to a whole number, not to ${smallCountsForbidden}`);
  }
  const rows: PerturbationRow[] = [{ count: 0, noise: [0], probability: [1] }];
  for (let count = 1; count <= maxNoise + smallCountsForbidden; count++) {
    const noise: number[] = [];
    for (let v = Math.max(-count, -maxNoise); v <= maxNoise; v++) {
      if (count + v === 0 || count + v > smallCountsForbidden) noise.push(v);
    }
    const probability = mostRandom(noise, variance);
    if (probability === null) return fail({ kind: 'infeasible_noise', count });
    rows.push({ count, noise, probability });
  }
  return succeed({ rows, maxNoise });
}

/** Tilts of v and v^2. */
interface Tilt {
  readonly a: number;
  readonly b: number;
}

const mostSteps = 500;
const mostHalvings = 60;
const tolerance = 1e-12;

/**
 * The distribution of maximum entropy with mean 0 and the variance; null where there is none. Newton's steps on the dual,
 * log sum exp(a v + b (v^2 - V)), which is convex; halved until it falls.
 */
function mostRandom(noise: readonly number[], variance: number): readonly number[] | null {
  const dual = ({ a, b }: Tilt): number => logSumExp(noise.map((v) => a * v + b * (v * v - variance)));
  let tilt: Tilt = { a: 0, b: 0 };
  for (let step = 0; step < mostSteps; step++) {
    const probability = tilted(noise, tilt);
    const moment = (f: (v: number) => number): number =>
      noise.reduce((sum, v, i) => sum + f(v) * (probability[i] ?? 0), 0);
    const [mean, excess] = [moment((v) => v), moment((v) => v * v - variance)];
    if (Math.max(Math.abs(mean), Math.abs(excess)) < tolerance) return probability;
    const square = moment((v) => v * v);
    const [aa, ab, bb] = [
      square - mean * mean,
      moment((v) => v ** 3) - mean * square,
      moment((v) => v ** 4) - square * square,
    ];
    const determinant = aa * bb - ab * ab;
    if (!(determinant > 1e-14 * aa * bb)) return null;
    const move = { a: (bb * mean - ab * excess) / determinant, b: (aa * excess - ab * mean) / determinant };
    const next = descend(dual, tilt, move);
    if (next === null) return Math.max(Math.abs(mean), Math.abs(excess)) < 1e-9 ? probability : null;
    tilt = next;
  }
  return null;
}

/** Against the gradient's Newton step, as far as the dual falls (or rounding hides whether it does). */
function descend(dual: (tilt: Tilt) => number, from: Tilt, move: Tilt): Tilt | null {
  const start = dual(from);
  for (let halving = 0; halving < mostHalvings; halving++) {
    const share = 2 ** -halving;
    const next = { a: from.a - share * move.a, b: from.b - share * move.b };
    if (dual(next) <= start + 1e-15 * (1 + Math.abs(start))) return next;
  }
  return null;
}

function tilted(noise: readonly number[], { a, b }: Tilt): readonly number[] {
  const exponents = noise.map((v) => a * v + b * v * v);
  const total = logSumExp(exponents);
  return exponents.map((exponent) => Math.exp(exponent - total));
}
