import { fail, type Outcome, succeed } from '../outcome.ts';
import { choleskyOf, solutionOf, type SymmetricMatrix } from './symmetric-matrix.ts';

/** A function where it was looked at. */
export interface Height {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Minus the second derivatives. */
  readonly information: SymmetricMatrix;
}

export interface Maximum extends Height {
  readonly at: Float64Array;
  readonly iterations: number;
}

const mostIterations = 40;
const mostHalvings = 40;
/** Twice what a step is expected to gain, by the size of the value: far below rounding. */
const smallestGain = 1e-18;
/** Near a maximum gains shrink ever faster; along a slope without end each is about 0.37 of the one before. */
const quickening = 0.1;

/**
 * The maximum of a smooth function by Newton's steps, halved until they gain; where the function is not concave, steps are
 * bent to the gradient (Levenberg).
 *
 * @param heightAt null outside of where the function is defined
 * @param names of the coordinates, for the failure
 * @returns failure `not_converged`, also where the function rises without end: `worst` is the coordinate that moved most
 * Source: Nocedal & Wright 2006, 3.4. Cost: some ten calls.
 */
export function maximumOf(
  start: Float64Array,
  heightAt: (at: Float64Array) => Height | null,
  names: readonly string[],
): Outcome<Maximum> {
  let at = start;
  let height = heightAt(at);
  if (height === null) throw new RangeError('the function is not defined where the search begins');
  let step: Float64Array = new Float64Array(start.length);
  let before = Number.POSITIVE_INFINITY;
  for (let iterations = 0; iterations < mostIterations; iterations++) {
    const { value, gradient }: Height = height;
    step = stepOf(height);
    const gain = gradient.reduce((sum, slope, i) => sum + slope * (step[i] ?? 0), 0);
    const isSmall = gain <= smallestGain * (1 + Math.abs(value));
    if (isSmall && gain <= quickening * before) return succeed(last(at, step, height, heightAt, iterations));
    before = gain;
    const next = climb(at, step, heightAt, value - rounding(value));
    if (next === null) break;
    ({ at, height } = next);
  }
  return fail(notConverged(step, names));
}

/** The step that gains nothing to speak of still brings the coordinates nearer. */
function last(
  at: Float64Array,
  step: Float64Array,
  height: Height,
  heightAt: (at: Float64Array) => Height | null,
  iterations: number,
): Maximum {
  const nearer = at.map((x, i) => x + (step[i] ?? 0));
  const there = heightAt(nearer);
  return there === null ? { ...height, at, iterations } : { ...there, at: nearer, iterations };
}

/** What the value may fall by through rounding alone. */
function rounding(value: number): number {
  return 1e-13 * (1 + Math.abs(value));
}

function stepOf({ gradient, information }: Height): Float64Array {
  for (let ridge = 0; ridge < 1e12; ridge = ridge === 0 ? 1e-3 : ridge * 10) {
    const factor = choleskyOf(withRidge(information, ridge));
    if (factor.ok) return solutionOf(factor.lower, gradient);
  }
  return gradient;
}

function withRidge({ size, values }: SymmetricMatrix, ridge: number): SymmetricMatrix {
  if (ridge === 0) return { size, values };
  const isDiagonal = (index: number): boolean => index % (size + 1) === 0;
  return {
    size,
    values: values.map((value, i) =>
      isDiagonal(i) ? value + ridge * Math.max(1e-8, Math.abs(value)) : value,
    ),
  };
}

function climb(
  at: Float64Array,
  step: Float64Array,
  heightAt: (at: Float64Array) => Height | null,
  atLeast: number,
): { readonly at: Float64Array; readonly height: Height } | null {
  for (let halving = 0; halving < mostHalvings; halving++) {
    const next = at.map((x, i) => x + (step[i] ?? 0) / 2 ** halving);
    const height = heightAt(next);
    if (height !== null && height.value >= atLeast) return { at: next, height };
  }
  return null;
}

function notConverged(
  step: Float64Array,
  names: readonly string[],
): {
  readonly kind: 'not_converged';
  readonly iterations: number;
  readonly worst: string;
} {
  const sizes = step.map(Math.abs);
  const worst = names[sizes.indexOf(Math.max(...sizes))] ?? 'unnamed';
  return { kind: 'not_converged', iterations: mostIterations, worst };
}
