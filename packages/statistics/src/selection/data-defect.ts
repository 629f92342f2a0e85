import { requireEqualLength } from '../columns.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

export interface DataDefect {
  readonly population: number;
  readonly answers: number;
  /** Standard deviation in the population, divisor N. */
  readonly deviation: number;
  readonly populationMean: number;
  readonly answerMean: number;
  /** answerMean - populationMean = correlation sqrt((1-f)/f) deviation, exactly. */
  readonly error: number;
  /** Of answering and score, in the finite population. */
  readonly correlation: number;
  /** f/(1-f)/correlation^2; null where the correlation is 0. */
  readonly effectiveAnswers: number | null;
}

/**
 * Meng's data defect: where the scores of a whole population are known, the correlation of answering and score that makes the
 * error of the answers' mean.
 *
 * @param scores of everyone in the population
 * @param answered 1 for those who answered, 0 for others
 * @example dataDefectOf(Float64Array.of(1, 5, 3, 4), Float64Array.of(0, 1, 0, 1))
 * // { error: 1.25, correlation: 0.8452, effectiveAnswers: 1.4, ... }
 * @returns failures `empty_domain` (nobody answered), `zero_denominator` (all answered, or all scores are equal)
 * @throws RangeError for a missing score, or a mark other than 0 and 1
 * Source: Meng 2018. Cost: O(N).
 */
export function dataDefectOf(scores: Float64Array, answered: Float64Array): Outcome<DataDefect> {
  requireEqualLength(scores.length, answered.length);
  const population = scores.length;
  let [answers, total, ofAnswers] = [0, 0, 0];
  for (const [row, score] of scores.entries()) {
    const mark = answered[row] ?? Number.NaN;
    if (!Number.isFinite(score)) throw new RangeError(`row ${row} has no score`);
    if (mark !== 0 && mark !== 1)
      throw new RangeError(`row ${row} is marked ${mark}: 1 is answered, 0 is not`);
    answers += mark;
    total += score;
    ofAnswers += mark * score;
  }
  if (answers === 0) return fail({ kind: 'empty_domain' });
  const populationMean = total / population;
  const squares = scores.reduce((sum, score) => sum + (score - populationMean) ** 2, 0);
  const deviation = Math.sqrt(squares / population);
  if (answers === population || !(deviation > 0)) return fail({ kind: 'zero_denominator' });
  const error = ofAnswers / answers - populationMean;
  const correlation = error / (Math.sqrt((population - answers) / answers) * deviation);
  return succeed({
    population,
    answers,
    deviation,
    populationMean,
    answerMean: ofAnswers / answers,
    error,
    correlation,
    effectiveAnswers: correlation === 0 ? null : answers / (population - answers) / correlation ** 2,
  });
}
