import { type Column, crossed, factorOf } from '../columns.ts';
import type { SurveyDesign } from '../design/survey-design.ts';
import { type Outcome, succeed } from '../outcome.ts';
import { type AdjustedDesign, adjustedDesign } from './adjusted-design.ts';
import { type CodedMargin, codedMargin, requirePositiveTotals, sumsByCategory } from './margin.ts';

export interface PostStrata {
  /** Whose combinations are the cells. */
  readonly cells: Readonly<Record<string, Column>>;
  /** Units in the population by cell, named by the categories joined with `|`. */
  readonly population: Readonly<Record<string, number>>;
}

/**
 * Weights that meet the population of each cell: w_k N_c / sum of w over cell c.
 *
 * Residuals for the variance: a variable less its mean in the cell by the weights before.
 *
 * @example postStratify(design, { cells: { channel }, population: { app: 90, web: 90 } }) // { gMin: 0.9, gMax: 1.125, ... }
 * @returns failures `infeasible_margin`: `uncovered_rows`, `empty_category`, `occupied_category`; its margin is `age|sex`
 * @throws RangeError for a negative total or columns of unequal length
 * Source: Holt & Smith 1979; Deville & Särndal 1992. Cost: O(rows).
 */
export function postStratify(
  design: SurveyDesign,
  { cells, population }: PostStrata,
): Outcome<AdjustedDesign> {
  const { weights } = design;
  const column = crossed(Object.values(cells).map((cell) => factorOf(cell)));
  const coded = codedMargin({ name: Object.keys(cells).join('|'), column, totals: population }, weights);
  if (!coded.ok) return coded;
  const margin = requirePositiveTotals(coded.value, weights);
  return margin.ok ? succeed(toCells(design, margin.value)) : margin;
}

/** As postStratify, of cells that are coded already. */
export function toCells(design: SurveyDesign, margin: CodedMargin): AdjustedDesign {
  const { weights } = design;
  const sums = sumsByCategory(margin, weights);
  const factors = margin.totals.map((total, cell) => (sums[cell] === 0 ? 0 : total / (sums[cell] ?? 1)));
  const adjusted = weights.map((weight, row) => weight * (factors[margin.codes[row] ?? -1] ?? 0));
  const residuals = (variable: Float64Array): Float64Array => {
    const totals = sumsByCategory(
      margin,
      variable.map((value, row) => value * (weights[row] ?? 0)),
    );
    return variable.map((value, row) => {
      const cell = margin.codes[row] ?? -1;
      const sum = sums[cell] ?? 0;
      return sum === 0 ? value : value - (totals[cell] ?? 0) / sum;
    });
  };
  return adjustedDesign(design, adjusted, { residuals }, 1);
}
