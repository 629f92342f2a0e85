/** What unequal weights cost. */
export interface Kish {
  /** Rows with a weight above 0. */
  readonly n: number;
  readonly sumWeights: number;
  /** n sum w² / (sum w)²: 1 for equal weights. */
  readonly deffKish: number;
  /** (sum w)² / sum w². */
  readonly effectiveN: number;
}

/**
 * Kish's design effect of weights: by how much they raise the variance of a mean of a variable that has nothing to do with
 * them.
 *
 * @param weights a row each, 0 or more
 * @example kish([1, 1, 2]) // { n: 3, sumWeights: 4, deffKish: 1.125, effectiveN: 2.667 }
 * @throws RangeError where no weight is above 0, or one is below or missing
 * Source: Kish 1965, 11.7. Cost: O(rows).
 */
export function kish(weights: Iterable<number>): Kish {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    if (!(weight >= 0)) throw new RangeError(`a weight is 0 or more, not ${weight}`);
    if (weight === 0) continue;
    n++;
    sum += weight;
    squares += weight ** 2;
  }
  if (n === 0) throw new RangeError('no weight is above 0');
  return { n, sumWeights: sum, deffKish: (n * squares) / sum ** 2, effectiveN: sum ** 2 / squares };
}
