import { requireEqualLength } from '../columns.ts';

export interface Dimension {
  /** A column each, all on one scale; NaN is missing. */
  readonly items: readonly Float64Array[];
  /** Of the dimension in the index; they need not sum to 1. */
  readonly weight: number;
}

export interface CompositeIndex {
  /** Of each dimension a score a row; NaN where too few items were answered. */
  readonly dimensions: readonly Float64Array[];
  /** A score a row; NaN where no dimension has one. */
  readonly index: Float64Array;
}

/**
 * Item, dimension, index: a respondent's dimension is the mean of the answered items, where at least a share of them was
 * answered; the index is the weighted mean of the dimensions present,
 *
 *   D_rj = mean of the answered items of j,   I_r = sum_j w_j D_rj / sum_j w_j over the dimensions present
 *
 * Its mean over respondents is meanOf(design, index); see indexOfMeansOf for the other order.
 *
 * @param minAnsweredShare of a dimension's items, 0 to 1; one answered item is needed in any case
 * @example compositeIndexOf([{ items: [numbersOf([4]), numbersOf([5])], weight: 1 }], 0.5).index // [4.5]
 * @throws RangeError for a dimension without items, a weight below 0, weights that sum to 0, columns of unequal length
 * Cost: O(rows x items).
 */
export function compositeIndexOf(dimensions: readonly Dimension[], minAnsweredShare: number): CompositeIndex {
  const rows = dimensions[0]?.items[0]?.length ?? 0;
  for (const { items, weight } of dimensions) {
    if (items.length === 0) throw new RangeError('a dimension has no items');
    if (!(weight >= 0)) throw new RangeError(`a dimension weighs ${weight}`);
    for (const item of items) requireEqualLength(rows, item.length);
  }
  if (!dimensions.some(({ weight }) => weight > 0)) throw new RangeError('no dimension weighs anything');
  const scores = dimensions.map(({ items }) => dimensionScores(items, rows, minAnsweredShare));
  const index = Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    let total = 0;
    for (const [j, { weight }] of dimensions.entries()) {
      const score = scores[j]?.[row] ?? Number.NaN;
      if (Number.isNaN(score)) continue;
      sum += weight;
      total += weight * score;
    }
    return sum > 0 ? total / sum : Number.NaN;
  });
  return { dimensions: scores, index };
}

function dimensionScores(items: readonly Float64Array[], rows: number, minShare: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    let answered = 0;
    let total = 0;
    for (const item of items) {
      const score = item[row] ?? Number.NaN;
      if (Number.isNaN(score)) continue;
      answered++;
      total += score;
    }
    return answered > 0 && answered / items.length >= minShare ? total / answered : Number.NaN;
  });
}
