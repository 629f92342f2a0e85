import type { ScoreFigure } from '../score-figure.ts';

type Ratings = Pick<ScoreFigure, 'mean' | 'base' | 'distribution'>;

/** As so many answers the pooled variance counts beside a service's own, which is hardly known from a few. */
const pooledAnswers = 10;
/** Of ratings from 1 to 5, half of them at either end: no variance of one answer is larger. */
const widestVariance = 4;

/** Sum of the squared distances of ratings from their mean. */
function squaredDeviations({ mean, distribution }: Ratings): number {
  return distribution.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
}

/**
 * Variance of one answer about the mean of its service, of several services together: sum of squares by sum of n - 1. Null
 * where no service has a second answer.
 */
export function pooledVariance(services: readonly Ratings[]): number | null {
  const freedom = services.reduce((sum, { base }) => sum + base - 1, 0);
  const squares = services.reduce((sum, service) => sum + squaredDeviations(service), 0);
  return freedom > 0 ? squares / freedom : null;
}

/**
 * Of each service the variance of one answer, its own drawn towards the pooled one: (sum of squares + 10 pooled) / (n - 1 + 10),
 * so that a few answers that all say the same are not taken for certain.
 */
export function answerVariances(services: readonly Ratings[]): readonly number[] {
  const pooled = pooledVariance(services) ?? widestVariance;
  return services.map(
    (service) => (squaredDeviations(service) + pooledAnswers * pooled) / (service.base - 1 + pooledAnswers),
  );
}
