import type { Interval } from '@ascolto/statistics';
import { type Distribution, liveScore, type ScoreFigure, sumDistributions } from './score-figure.ts';

/** The month so far, as it stood at the end of a day. */
export interface MonthToDatePoint {
  readonly day: string;
  readonly mean: number;
  readonly base: number;
  readonly interval: Interval | null;
}

/**
 * The running mean of a month and its interval as of each day with answers, oldest first. Intervals of different days are never
 * intersected: the mean that they hold moves.
 */
export function monthToDate(
  byDay: readonly (readonly [day: string, counts: Distribution])[],
  before: Pick<ScoreFigure, 'mean'> | null,
): readonly MonthToDatePoint[] {
  const points: MonthToDatePoint[] = [];
  let sum: Distribution = [0, 0, 0, 0, 0];
  for (const [day, counts] of byDay) {
    sum = sumDistributions([sum, counts]);
    const score = liveScore(sum, before);
    if (score) points.push({ day, mean: score.mean, base: score.base, interval: score.interval });
  }
  return points;
}
