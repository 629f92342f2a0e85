import type { Adjustment, SurveyDesign } from '../design/survey-design.ts';
import type { Outcome } from '../outcome.ts';
import { type Kish, kish } from './kish.ts';

/** A design with weights that meet known totals, and what that cost. */
export interface AdjustedDesign {
  /** Its variances are of the residuals: what the known totals do not tell. */
  readonly design: SurveyDesign;
  /** Smallest and largest factor by which a weight above 0 was multiplied. */
  readonly gMin: number;
  readonly gMax: number;
  readonly kish: Kish;
  /** Passes that were needed; 1 for a closed form. */
  readonly iterations: number;
}

/** A way to adjust weights, of a whole sample as of each of its replicates. */
export type Adjusting = (design: SurveyDesign) => Outcome<AdjustedDesign>;

/** Cost: O(rows). */
export function adjustedDesign(
  design: SurveyDesign,
  weights: Float64Array,
  adjustment: Adjustment,
  iterations: number,
): AdjustedDesign {
  let gMin = Number.POSITIVE_INFINITY;
  let gMax = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < weights.length; row++) {
    const before = design.weights[row] ?? 0;
    if (before === 0) continue;
    const g = (weights[row] ?? 0) / before;
    if (g < gMin) gMin = g;
    if (g > gMax) gMax = g;
  }
  return {
    design: { ...design, weights, adjustments: [...design.adjustments, adjustment] },
    gMin,
    gMax,
    kish: kish(weights),
    iterations,
  };
}
