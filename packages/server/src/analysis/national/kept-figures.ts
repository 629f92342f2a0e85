import { countBettingInterval, type Interval } from '@ascolto/statistics';
import { closedScore, type Distribution, liveScore, type ScoreFigure } from '../score-figure.ts';

/*
 * Between two readings of the country few services have new answers: what was made of the counts of the others is known. With
 * 300 services a reading takes half as long.
 */

/** Of each kind of figure; three times the services of a large country, some MB. */
const mostKept = 10_000;

/** The same as `make`, which is pure, of the same numbers. */
function kept<Figure>(make: (distribution: Distribution, ...numbers: readonly number[]) => Figure) {
  const known = new Map<string, Figure>();
  return (distribution: Distribution, ...numbers: readonly number[]): Figure => {
    const key = [...distribution, ...numbers].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const figure = make(distribution, ...numbers);
    if (known.size >= mostKept) known.clear();
    known.set(key, figure);
    return figure;
  };
}

const keptSequence = kept((distribution, centre = Number.NaN, alpha = Number.NaN) =>
  countBettingInterval(distribution, { centre, alpha }),
);
const keptLive = kept((distribution, mean) => liveScore(distribution, mean === undefined ? null : { mean }));
const keptClosed = kept((distribution) => closedScore(distribution));

/** The live interval of the mean of some ratings, as `countBettingInterval` makes it. */
export function sequence(distribution: Distribution, centre: number, alpha: number): Interval {
  return keptSequence(distribution, centre, alpha);
}

/** As `liveScore`. */
export function keptLiveScore(
  distribution: Distribution,
  before: Pick<ScoreFigure, 'mean'> | null,
): ScoreFigure | null {
  return before === null ? keptLive(distribution) : keptLive(distribution, before.mean);
}

/** As `closedScore`. */
export function keptClosedScore(distribution: Distribution): ScoreFigure | null {
  return keptClosed(distribution);
}
