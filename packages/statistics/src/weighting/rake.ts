import type { SurveyDesign } from '../design/survey-design.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type AdjustedDesign, adjustedDesign } from './adjusted-design.ts';
import { inColumns } from './auxiliaries.ts';
import {
  agreeingMargins,
  type CodedMargin,
  codedMargin,
  type Margin,
  requirePositiveTotals,
  sumsByCategory,
} from './margin.ts';
import { regressionAdjustment } from './regression-adjustment.ts';

export interface RakeOptions {
  /** Of a category's total, relative; 1e-10 where nothing is said. */
  readonly tolerance?: number;
  /** Passes over all margins; 1,000 where nothing is said. */
  readonly maxIterations?: number;
}

/**
 * Weights that meet several margins at once, by iterative proportional fitting: each margin in turn, until all agree. The
 * weights change by factors exp(x'b) of the margins' categories and stay positive.
 *
 * @example
 * const channels = { name: 'channel', column: channel, totals: { app: 90, web: 90 } };
 * const ages = { name: 'age', column: age, totals: { '18-34': 70, '35+': 110 } };
 * rake(design, [channels, ages]); // { gMin: 0.8697, gMax: 1.152, ... }
 * @returns failures `infeasible_margin` (`uncovered_rows`, `empty_category`, `occupied_category`, `contradictory_totals`),
 * `not_converged` (`worst` is the margin furthest off: combinations that nobody has may make totals impossible)
 * @throws RangeError without a margin, for a negative total or columns of unequal length
 * Source: Deming & Stephan 1940; variance as of a calibration, Deville & Särndal 1992.
 * Cost: O(rows x margins) a pass, some ten passes.
 */
export function rake(
  design: SurveyDesign,
  margins: readonly Margin[],
  { tolerance = 1e-10, maxIterations = 1000 }: RakeOptions = {},
): Outcome<AdjustedDesign> {
  const coded = codedMargins(design, margins);
  if (!coded.ok) return coded;
  const weights = Float64Array.from(design.weights);
  let worst = margins[0]?.name ?? '';
  let sums = sumsOfFirst(coded.value, weights);
  for (let iterations = 1; iterations <= maxIterations; iterations++) {
    const pass = onePass(weights, coded.value, sums);
    if (pass.error <= tolerance) {
      const adjustment = regressionAdjustment(inColumns(coded.value), design.weights);
      return succeed(adjustedDesign(design, weights, adjustment, iterations));
    }
    ({ name: worst, sums } = pass);
  }
  return fail({ kind: 'not_converged', iterations: maxIterations, worst });
}

function codedMargins(
  { weights }: SurveyDesign,
  margins: readonly Margin[],
): Outcome<readonly CodedMargin[]> {
  if (margins.length === 0) throw new RangeError('there is no margin to rake to');
  const coded: CodedMargin[] = [];
  for (const margin of margins) {
    const one = codedMargin(margin, weights);
    if (!one.ok) return one;
    const positive = requirePositiveTotals(one.value, weights);
    if (!positive.ok) return positive;
    coded.push(positive.value);
  }
  return agreeingMargins(coded);
}

function sumsOfFirst([first]: readonly CodedMargin[], weights: Float64Array): Float64Array {
  return first ? sumsByCategory(first, weights) : new Float64Array(0);
}

interface Pass {
  /** The margin furthest off before its turn, relative to its total. */
  readonly name: string;
  readonly error: number;
  /** By category of the first margin, after the pass. */
  readonly sums: Float64Array;
}

/** Fits each margin in turn, in place. @param sums by category of the first margin */
function onePass(weights: Float64Array, margins: readonly CodedMargin[], sums: Float64Array): Pass {
  let furthest = { name: margins[0]?.name ?? '', error: 0 };
  for (const [place, { name, codes, totals }] of margins.entries()) {
    const factors = totals.map((total, category) => (total === 0 ? 0 : total / (sums[category] ?? 0)));
    const error = factors.reduce((most, f) => Math.max(most, f === 0 ? 0 : Math.abs(1 / f - 1)), 0);
    if (!(error <= furthest.error)) furthest = { name, error };
    const next = margins[place + 1] ?? margins[0];
    if (next) sums = scaled(weights, codes, factors, next);
  }
  return { ...furthest, sums };
}

/** One sweep over the rows: scales the weights in place. @returns their sums by category of the next margin */
function scaled(
  weights: Float64Array,
  codes: Int32Array,
  factors: Float64Array,
  { codes: nextCodes, categories }: CodedMargin,
): Float64Array {
  const sums = new Float64Array(categories.length);
  for (let row = 0; row < weights.length; row++) {
    const weight = (weights[row] ?? 0) * (factors[codes[row] ?? -1] ?? 0);
    weights[row] = weight;
    const next = nextCodes[row] ?? -1;
    if (next >= 0) sums[next] = (sums[next] ?? 0) + weight;
  }
  return sums;
}
