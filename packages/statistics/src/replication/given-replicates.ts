import { requireEqualLength } from '../columns.ts';
import type { SurveyDesign } from '../design/survey-design.ts';
import type { Replicates } from './replicates.ts';

export interface GivenReplicates {
  /** For each replicate the final weights of all rows. */
  readonly weights: readonly Float64Array[];
  readonly scale: number;
  /** One a replicate; 1 for each where nothing is said. */
  readonly rscales?: ArrayLike<number>;
  /** Replicates less 1 where nothing is said. */
  readonly df?: number;
}

/**
 * Replicate weights that came with the data, as offices of statistics publish them.
 *
 * @example givenReplicates(design, { weights: [design.weights.map((weight) => 2 * weight), design.weights], scale: 0.5 })
 * // { count: 2, scale: 0.5, ... }
 * @throws RangeError for less than two replicates, weights or rscales of another length, a negative or missing weight or scale
 * Source: Wolter 2007, 2 to 5. Cost: O(rows x replicates).
 */
export function givenReplicates(
  design: SurveyDesign,
  { weights, scale, rscales, df }: GivenReplicates,
): Replicates {
  const count = weights.length;
  if (count < 2) throw new RangeError('a variance needs two replicates or more');
  const scales = rscales ? Float64Array.from(rscales) : new Float64Array(count).fill(1);
  requireEqualLength(count, scales.length);
  if (!(scale >= 0) || scales.some((own) => !(own >= 0))) throw new RangeError('a scale is 0 or more');
  for (const [index, own] of weights.entries()) {
    requireEqualLength(design.weights.length, own.length);
    if (own.some((weight) => !(weight >= 0))) throw new RangeError(`replicate ${index} lacks a weight`);
  }
  return {
    design,
    count,
    scale,
    rscales: scales,
    df: df ?? count - 1,
    method: 'given replicates',
    replicate: (index) => {
      const own = weights[index];
      return own ? { ...design, weights: own } : null;
    },
  };
}
