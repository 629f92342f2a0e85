import type { SurveyDesign } from '../design/survey-design.ts';
import { semidefinite } from '../numeric/semidefinite.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type AdjustedDesign, adjustedDesign } from './adjusted-design.ts';
import {
  type Auxiliaries,
  type Auxiliary,
  auxiliariesOf,
  crossProducts,
  linearPredictor,
  weightedSums,
} from './auxiliaries.ts';
import {
  type Bounds,
  type CalibrationMethod,
  type CalibrationName,
  calibrationMethod,
} from './calibration-method.ts';
import { type CodedMargin, infeasible, sumsByCategory } from './margin.ts';
import { regressionAdjustment } from './regression-adjustment.ts';

export interface CalibrateOptions {
  readonly method: CalibrationName;
  /** Of the factors; a logit needs them. */
  readonly bounds?: Bounds;
  /** Of a total, relative; 1e-11 where nothing is said. */
  readonly tolerance?: number;
  /** Newton's steps; 200 where nothing is said. */
  readonly maxIterations?: number;
}

/** The slope that a row at its bound keeps, so that a step is defined even where all rows are. */
const slopeAtBound = 1e-6;
const mostHalvings = 60;
/** Of a total: what a bound may be missed by. */
const rounding = 1e-12;

/**
 * Weights w_k g(x_k'b), near to those before, that meet known totals of categories and numbers: sum w_k g(x_k'b) x_k = t,
 * solved for b by Newton's method with halved steps. Auxiliaries that say the same are no fault as long as their totals agree.
 *
 * @example
 * const channels = { name: 'channel', column: channel, totals: { app: 90, web: 90 } };
 * const time = { name: 'minutes', values: minutes, total: 1700 };
 * calibrate(design, [channels, time], { method: 'linear' }); // { gMin: 0.6773, gMax: 1.604, ... }
 * @returns failures `infeasible_margin`, which names the margin and its category: `uncovered_rows`, `empty_category`,
 * `occupied_category` (a total of 0 where factors stay positive), `contradictory_totals`, `bounds` (too tight for this total);
 * `negative_weights` of a linear one without a lower bound; and `not_converged`
 * @throws RangeError without an auxiliary, for columns of unequal length, totals that are no numbers, or bounds without 1
 * Source: Deville & Särndal 1992. Cost: O(rows x auxiliaries^2) a step, some five steps.
 */
export function calibrate(
  design: SurveyDesign,
  auxiliaries: readonly Auxiliary[],
  { method: name, bounds, tolerance = 1e-11, maxIterations = 200 }: CalibrateOptions,
): Outcome<AdjustedDesign> {
  const method = calibrationMethod(name, bounds);
  const read = auxiliariesOf(auxiliaries, design.weights);
  if (!read.ok) return read;
  const { auxiliaries: x, margins } = read.value;
  const outOfReach = categoryOutOfReach(margins, design.weights, rangeOf(name, bounds));
  if (outOfReach) return outOfReach;
  const contradiction = contradictionIn(x, design.weights);
  if (contradiction) return contradiction;
  const found = fitted(x, design.weights, method, tolerance, maxIterations);
  if (found.ok) {
    const negative = negativeIn(found.weights);
    if (negative) return negative;
    const adjustment = regressionAdjustment(x, design.weights);
    return succeed(adjustedDesign(design, found.weights, adjustment, found.iterations));
  }
  const { margin, category } = found.worst;
  if (bounds !== undefined) return infeasible(margin, category, 'bounds');
  const worst = category === null ? margin : `${margin} ${category}`;
  return fail({ kind: 'not_converged', iterations: maxIterations, worst });
}

function negativeIn(weights: Float64Array): ReturnType<typeof fail> | null {
  const negative = weights.filter((weight) => weight < 0);
  if (negative.length === 0) return null;
  const smallest = negative.reduce((least, weight) => Math.min(least, weight));
  return fail({ kind: 'negative_weights', rows: negative.length, smallest });
}

function rangeOf(name: CalibrationName, bounds?: Bounds): Bounds {
  const lower = name === 'raking' ? 0 : Number.NEGATIVE_INFINITY;
  return { lower: Math.max(lower, bounds?.lower ?? lower), upper: bounds?.upper ?? Number.POSITIVE_INFINITY };
}

/** A category whose total all its rows at a bound would not reach. */
function categoryOutOfReach(
  margins: readonly CodedMargin[],
  weights: Float64Array,
  { lower, upper }: Bounds,
): ReturnType<typeof fail> | null {
  for (const margin of margins) {
    const sums = sumsByCategory(margin, weights);
    for (const [place, total] of margin.totals.entries()) {
      const sum = sums[place] ?? 0;
      const category = margin.categories[place] ?? null;
      if (sum === 0) continue;
      if (total === 0 && lower === 0) return infeasible(margin.name, category, 'occupied_category');
      if (total < lower * sum - rounding * total || total > upper * sum + rounding * total) {
        return infeasible(margin.name, category, 'bounds');
      }
    }
  }
  return null;
}

/** A total that others determine, and that is another than they say. */
function contradictionIn(x: Auxiliaries, weights: Float64Array): ReturnType<typeof fail> | null {
  const products = crossProducts(x, weights);
  const matrix = semidefinite(products);
  if (!matrix.dependent.includes(1)) return null;
  const misfit = misfitOf(x, weights);
  const coefficients = matrix.solve(misfit);
  const explained = weightedSums(
    x,
    linearPredictor(x, coefficients).map((u, row) => u * (weights[row] ?? 0)),
  );
  const scales = scalesOf(x, weights);
  for (const [place, isDependent] of matrix.dependent.entries()) {
    const left = Math.abs((misfit[place] ?? 0) - (explained[place] ?? 0));
    const name = x.names[place];
    if (isDependent === 1 && name && left > 1e-7 * (scales[place] ?? 0)) {
      return infeasible(name.margin, name.category, 'contradictory_totals');
    }
  }
  return null;
}

/** Of each total, what an error is held against: its own size or that of its terms. */
function scalesOf(x: Auxiliaries, weights: Float64Array): Float64Array {
  const absolute = {
    ...x,
    blocks: x.blocks.map((block) =>
      block.values ? { ...block, values: block.values.map(Math.abs) } : block,
    ),
  };
  const sizes = weightedSums(absolute, weights);
  return x.totals.map((total, place) => Math.max(Math.abs(total), sizes[place] ?? 0));
}

function misfitOf(x: Auxiliaries, weights: Float64Array): Float64Array {
  const sums = weightedSums(x, weights);
  return x.totals.map((total, place) => total - (sums[place] ?? 0));
}

type Fit =
  | { readonly ok: true; readonly weights: Float64Array; readonly iterations: number }
  | { readonly ok: false; readonly worst: Auxiliaries['names'][number] };

function fitted(
  x: Auxiliaries,
  initial: Float64Array,
  method: CalibrationMethod,
  tolerance: number,
  maxIterations: number,
): Fit {
  const scales = scalesOf(x, initial);
  let predictor: Float64Array = new Float64Array(initial.length);
  let weights = initial;
  let misfit = misfitOf(x, weights);
  for (let iterations = 0; iterations <= maxIterations; iterations++) {
    if (errorOf(misfit, scales) <= tolerance) return { ok: true, weights, iterations };
    const slopes = predictor.map((u, row) => (initial[row] ?? 0) * Math.max(slopeAtBound, method.slope(u)));
    const step = semidefinite(crossProducts(x, slopes)).solve(misfit);
    const direction = linearPredictor(x, step);
    const next = halvedStep(x, initial, method, { predictor, misfit, step, direction });
    if (next === null) break;
    ({ predictor, weights, misfit } = next);
  }
  const errors = misfit.map((error, place) => Math.abs(error) / (scales[place] || 1));
  const worst = x.names[errors.indexOf(Math.max(...errors))] ?? { margin: 'unnamed', category: null };
  return { ok: false, worst };
}

function errorOf(misfit: Float64Array, scales: Float64Array): number {
  return misfit.reduce((most, error, place) => Math.max(most, Math.abs(error) / (scales[place] || 1)), 0);
}

/**
 * The step, halved until the convex function that calibration minimises falls along it all the way, or nearly: its slope there
 * is -misfit'step.
 */
function halvedStep(
  x: Auxiliaries,
  initial: Float64Array,
  method: CalibrationMethod,
  from: {
    readonly predictor: Float64Array;
    readonly misfit: Float64Array;
    readonly step: Float64Array;
    readonly direction: Float64Array;
  },
): { predictor: Float64Array; weights: Float64Array; misfit: Float64Array } | null {
  const slopeAt = (misfit: Float64Array): number =>
    misfit.reduce((sum, error, place) => sum - error * (from.step[place] ?? 0), 0);
  const most = 0.1 * Math.abs(slopeAt(from.misfit));
  for (let halvings = 0, length = 1; halvings <= mostHalvings; halvings++, length /= 2) {
    const predictor = from.predictor.map((u, row) => u + length * (from.direction[row] ?? 0));
    const weights = initial.map((weight, row) =>
      weight === 0 ? 0 : weight * method.factor(predictor[row] ?? 0),
    );
    const misfit = misfitOf(x, weights);
    if (slopeAt(misfit) <= most && misfit.every(Number.isFinite)) return { predictor, weights, misfit };
  }
  return null;
}
