import { crossed, type Factor, requireEqualLength } from '../columns.ts';
import { type Outcome, succeed } from '../outcome.ts';
import type { AdjustedDesign } from '../weighting/adjusted-design.ts';
import { codedMargin, infeasible } from '../weighting/margin.ts';
import { toCells } from '../weighting/post-stratify.ts';
import type { SurveyDesign } from './survey-design.ts';

export interface StandardOptions {
  /**
   * A group without a category of the mix: `fail`, or `leave-out`, which gives the group the mix of its other categories and
   * makes it no longer quite comparable.
   */
  readonly emptyCells?: 'fail' | 'leave-out';
}

/**
 * Direct standardisation: weights under which every group has the same mix, so that the groups' means can be compared fairly. A
 * post-stratification of mix x group to N_g share_c, where N_g is the group's weighted size.
 *
 * @param by what the mix is of: the channel
 * @param over the groups that are compared: the service
 * @param mix shares or numbers by category of `by`; what counts is their proportion
 * @example
 * const fair = standardise(design, channels, regions, { web: 0.4, app: 0.6 });
 * if (fair.ok) meanOf(fair.value.design, overall); // { value: 3.714, ... }
 * @returns failures `infeasible_margin`: `empty_category` (named `group|category`), `uncovered_rows`
 * @throws RangeError for a negative share, shares that sum to 0 or columns of unequal length
 * Source: Keyfitz 1966; Lumley 2010, 6.1. Cost: O(rows).
 */
export function standardise(
  design: SurveyDesign,
  by: Factor,
  over: Factor,
  mix: Readonly<Record<string, number>>,
  { emptyCells = 'fail' }: StandardOptions = {},
): Outcome<AdjustedDesign> {
  const { weights } = design;
  requireEqualLength(weights.length, by.codes.length);
  const total = Object.values(mix).reduce((sum, share) => sum + share, 0);
  if (!(total > 0)) throw new RangeError('the mix sums to nothing');
  const missing = over.codes.findIndex((code, row) => code < 0 && (weights[row] ?? 0) > 0);
  if (missing !== -1) return infeasible('groups', null, 'uncovered_rows');
  const cells = crossed([over, by]);
  const filled = new Set(sizesOf(cells, weights).keys());
  const population: Record<string, number> = {};
  for (const [group, size] of sizesOf(over, weights)) {
    for (const [category, share] of Object.entries(mix)) {
      const cell = `${group}|${category}`;
      if (emptyCells === 'fail' || filled.has(cell)) population[cell] = (size * share) / total;
    }
  }
  const margin = codedMargin({ name: 'mix', column: cells, totals: population }, weights);
  return margin.ok ? succeed(toCells(design, margin.value)) : margin;
}

/** Weighted size of each level that has rows. */
function sizesOf({ codes, levels }: Factor, weights: Float64Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (let row = 0; row < weights.length; row++) {
    const group = levels[codes[row] ?? -1];
    const weight = weights[row] ?? 0;
    if (group !== undefined && weight > 0) sizes.set(group, (sizes.get(group) ?? 0) + weight);
  }
  return sizes;
}
