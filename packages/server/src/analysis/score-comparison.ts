import { countBettingInterval, type Interval, liveDifference } from '@ascolto/statistics';
import { type Distribution, scoreFigure } from './score-figure.ts';

/** What the data support of a figure against another: `undecided` is not "the same". */
export const verdicts = ['higher', 'lower', 'undecided'] as const;
export type Verdict = (typeof verdicts)[number];

export interface ScoreComparison {
  readonly verdict: Verdict;
  /** The mean less the other, in scores. */
  readonly difference: number;
  /** Of the difference, at all times at once; the verdict is where it lies beside 0. */
  readonly interval: Interval;
}

/** The answers of a calendar month or of a service, and the centre that its sequence has. */
export interface LiveCounts {
  readonly distribution: Distribution;
  /** See `liveCentre`. */
  readonly centre: number;
}

/** Each of the two sequences may miss with half of the chance. */
const alphaOfEach = 0.025;

/** Compares two live means; null where either rests on fewer than two answers. */
export function compareScores(one: LiveCounts, other: LiveCounts): ScoreComparison | null {
  const [figure, otherFigure] = [scoreFigure(one.distribution), scoreFigure(other.distribution)];
  if (figure === null || otherFigure === null || figure.base < 2 || otherFigure.base < 2) return null;
  const interval = liveDifference(sequence(one), sequence(other));
  return { verdict: verdictOf(interval), difference: figure.mean - otherFigure.mean, interval };
}

function sequence({ distribution, centre }: LiveCounts): Interval {
  return countBettingInterval(distribution, { centre, alpha: alphaOfEach });
}

/** Of the interval of any difference. */
export function verdictOf({ low, high }: Interval): Verdict {
  if (low > 0) return 'higher';
  return high < 0 ? 'lower' : 'undecided';
}
