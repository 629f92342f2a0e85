import type { Term } from '../numeric/model-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { logisticRegression, type LogisticRegression } from './logistic-regression.ts';

export interface ResponsePropensity extends LogisticRegression {
  /** 1/p of those who answered; 0 for others and for rows outside of the model. */
  readonly weights: Float64Array;
  /** Schouten's R = 1 - 2 S(p): 1 where all are equally likely to answer. */
  readonly rIndicator: number;
  /** S(p) / mean p: what the mean of the answers may be wrong by, in standard deviations, at the most. */
  readonly maxBiasPerDeviation: number;
}

/**
 * Chance to answer by what the frame knows of everyone, p = logit^-1(a + x'b), the weights 1/p that make up for it, and how
 * uneven it is. S has divisor n - 1. Corrects for what the terms tell and for nothing else.
 *
 * @param answered 1 or 0 for each unit drawn; NaN is missing and leaves the row out
 * @param terms known of those who did not answer too
 * @example responsePropensity(overall.map((score) => Number(score >= 4)), [{ name: 'age', column: age, levels: ['18-34', '35+'] }])
 * // { rIndicator: 0.3232, ... }
 * @returns failures of logisticRegression; `too_few` (two rows are needed)
 * @throws RangeError for a mark other than 0 and 1, columns of unequal length
 * Source: Schouten, Cobben & Bethlehem 2009; Rosenbaum & Rubin 1983. Cost: as logisticRegression.
 */
export function responsePropensity(
  answered: Float64Array,
  terms: readonly Term[],
): Outcome<ResponsePropensity> {
  const model = logisticRegression(answered, terms);
  if (!model.ok) return model;
  const { fitted, n } = model.value;
  if (n < 2) return fail({ kind: 'too_few', n, needed: 2 });
  const chances = fitted.filter((chance) => !Number.isNaN(chance));
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / n;
  const deviation = Math.sqrt(chances.reduce((sum, chance) => sum + (chance - mean) ** 2, 0) / (n - 1));
  return succeed({
    ...model.value,
    weights: fitted.map((chance, row) => (answered[row] === 1 && chance > 0 ? 1 / chance : 0)),
    rIndicator: 1 - 2 * deviation,
    maxBiasPerDeviation: deviation / mean,
  });
}
