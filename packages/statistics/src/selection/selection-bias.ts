/** What is known of a figure of people who answered by themselves. */
export interface SelfSelected {
  /** Answers, n. */
  readonly answers: number;
  /** Those who could have answered, N. */
  readonly population: number;
  readonly mean: number;
  /** Standard deviation of the scores in the population; that of the answers stands for it. */
  readonly deviation: number;
}

/**
 * Error of a self-selected mean where answering and score correlate by rho: rho sqrt((1-f)/f) sd, f = n/N. In score points.
 *
 * @example selectionBias(0.01, { answers: 30131, population: 20_000_000, mean: 3.93, deviation: 1 }) // 0.257
 * @throws RangeError for no answers, or more of them than people
 * Source: Meng 2018. Cost: O(1).
 */
export function selectionBias(rho: number, figure: SelfSelected): number {
  const { answers, population, deviation } = figure;
  requirePart(answers, population);
  return rho * Math.sqrt((population - answers) / answers) * deviation;
}

/**
 * The correlation of answering and score that makes a difference all by itself; null where everyone answered or scores have no
 * spread, so that none does.
 *
 * @param difference in score points, as the mean less a target or last year's mean
 * @example correlationBehind(0.19, { answers: 30131, population: 20_000_000, mean: 3.93, deviation: 1 }) // 0.0074
 * @throws RangeError for no answers, or more of them than people
 * Source: Meng 2018. Cost: O(1).
 */
export function correlationBehind(difference: number, figure: SelfSelected): number | null {
  const biasOfOne = selectionBias(1, figure);
  return biasOfOne > 0 ? Math.abs(difference) / biasOfOne : null;
}

/**
 * As many answers of a simple random sample have the same error: min(n, f/(1-f)/rho^2).
 *
 * @example effectiveAnswers(0.05, { answers: 30131, population: 20_000_000, mean: 3.93, deviation: 1 }) // 0.6
 * @throws RangeError for no answers, or more of them than people
 * Source: Meng 2018. Cost: O(1).
 */
export function effectiveAnswers(rho: number, { answers, population }: SelfSelected): number {
  requirePart(answers, population);
  if (answers === population || rho === 0) return answers;
  return Math.min(answers, answers / (population - answers) / rho ** 2);
}

function requirePart(answers: number, population: number): void {
  if (!(answers > 0 && answers <= population)) {
    throw new RangeError(`${answers} answers are no part of ${population} people`);
  }
}
