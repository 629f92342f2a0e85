import { cardCentre, type Interval, liveEstimate } from '@ascolto/statistics';
import { closedInterval } from './closed-interval.ts';

/** Counts of the ratings 1, 2, 3, 4, 5. */
export type Distribution = readonly [number, number, number, number, number];

/** `live`: holds however often one looks. `self-selected`: of a closed period. Both speak of those who answered, nobody else. */
export const scoreKinds = ['live', 'self-selected'] as const;
export type ScoreKind = (typeof scoreKinds)[number];

/** How the ratings of a period stand. */
export interface ScoreFigure {
  /** From 1 to 5. */
  readonly mean: number;
  /** How many answered. */
  readonly base: number;
  readonly distribution: Distribution;
  readonly kind: ScoreKind;
  /** Of the mean, in scores; null of one answer alone, and of a closed period whose answers are all the same. */
  readonly interval: Interval | null;
}

/** Where nothing is known of the month before. */
const usualCentre = 4;

/** Of the month that runs; null where nobody answered. @param before of the calendar month before, that is fixed */
export function liveScore(
  distribution: Distribution,
  before: Pick<ScoreFigure, 'mean'> | null,
): ScoreFigure | null {
  const figure = scoreFigure(distribution);
  if (figure === null) return null;
  const estimate = liveEstimate(distribution, { centre: liveCentre(before) });
  const interval = estimate.ok && figure.base > 1 ? estimate.value.ci : null;
  return { ...figure, kind: 'live', interval };
}

/** The centre of a month's sequence, fixed before the month opens. */
export function liveCentre(before: Pick<ScoreFigure, 'mean'> | null): number {
  return before ? cardCentre(before.mean) : usualCentre;
}

/** Of a calendar month that is over; null where nobody answered. */
export function closedScore(distribution: Distribution): ScoreFigure | null {
  const figure = scoreFigure(distribution);
  return figure && { ...figure, interval: closedInterval(distribution) };
}

/** Of any stretch of days, which gets no interval; null where nobody answered: no data is never zero. */
export function scoreFigure(distribution: Distribution): ScoreFigure | null {
  const base = distribution.reduce((sum, count) => sum + count, 0);
  if (base === 0) return null;
  const total = distribution.reduce((sum, count, index) => sum + count * (index + 1), 0);
  return { mean: total / base, base, distribution, kind: 'self-selected', interval: null };
}

export function sumDistributions(distributions: readonly Distribution[]): Distribution {
  const sum: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const [one, two, three, four, five] of distributions) {
    sum[0] += one;
    sum[1] += two;
    sum[2] += three;
    sum[3] += four;
    sum[4] += five;
  }
  return sum;
}
