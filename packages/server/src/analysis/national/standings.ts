import { type Interval, jointRankIntervals, normalShrinkage } from '@ascolto/statistics';
import type { Service } from '../../registry/index.ts';
import type { ScoreFigure } from '../score-figure.ts';
import { normalCritical } from './normal-critical.ts';
import { sequence } from './kept-figures.ts';
import { pooledVariance } from './within-variance.ts';

/** A score drawn towards the mean of comparable services, the more so the fewer its answers; model-based. */
export interface ShrunkenScore {
  /** From 1 to 5. */
  readonly value: number;
  /** Leaves the error of the variance between services out. */
  readonly interval: Interval;
  /** Share of the service's own score in it, 0 to 1. */
  readonly ownShare: number;
  /** How many services the model rests on. */
  readonly services: number;
}

export const rankGaps = ['no_score', 'alone', 'too_wide'] as const;
export type RankGap = (typeof rankGaps)[number];

/** Between which places a service stands among comparable ones, 1 the highest score; or why none is told. */
export type RankInterval =
  | { readonly low: number; readonly high: number; readonly services: number }
  | { readonly low: null; readonly reason: RankGap; readonly services: number };

/** Where a service stands among others. */
export interface Standing {
  /** Null without a score, or where no model can be fitted. */
  readonly shrunken: ShrunkenScore | null;
  readonly rank: RankInterval;
}

export interface RatedService {
  readonly service: Pick<Service, 'id' | 'type' | 'audience'>;
  readonly score: ScoreFigure;
  /** Where its interval is centred: known before the month began. */
  readonly centre: number;
}

/** Comparable are services of one type for one audience; all of the country's list are of one assurance level and item. */
export function comparable({ type, audience }: Pick<Service, 'type' | 'audience'>): string {
  return `${type} ${audience}`;
}

const alpha = 0.05;
/** A variance between fewer services is hardly known: their model is that of all services. */
const fewestModelled = 10;
/** Below, drawing scores together gains nothing (Efron & Morris 1973). */
const fewestAtAll = 4;

/** By service id, of services with a score. Cost: O(K log K) and one interval a service. */
export function standings(rated: readonly RatedService[]): ReadonlyMap<number, Standing> {
  const groups = [...Map.groupBy(rated, ({ service }) => comparable(service)).values()];
  const ofAll = groups.some(({ length }) => length < fewestModelled) ? shrunkenScores(rated) : noScores;
  return new Map(
    groups.flatMap((group) => {
      const scores = group.length < fewestModelled ? ofAll : shrunkenScores(group);
      const ranks = rankIntervals(group);
      return group.map(({ service: { id } }, i) => [
        id,
        { shrunken: scores.get(id) ?? null, rank: ranks[i] ?? noRank('alone', group.length) },
      ]);
    }),
  );
}

const noScores: ReadonlyMap<number, ShrunkenScore> = new Map();

export function noRank(reason: RankGap, services: number): RankInterval {
  return { low: null, reason, services };
}

/** Normal empirical Bayes by REML; the variance of a score is the pooled variance of one answer by its answers. */
function shrunkenScores(rated: readonly RatedService[]): ReadonlyMap<number, ShrunkenScore> {
  const variance = pooledVariance(rated.map(({ score }) => score)) ?? 0;
  if (rated.length < fewestAtAll || variance === 0) return noScores;
  const made = normalShrinkage(
    Float64Array.from(rated, ({ score }) => score.mean),
    Float64Array.from(rated, ({ score }) => variance / score.base),
  );
  if (!made.ok) return noScores;
  const { shrunken, shrunkenErrors, ownShare, n } = made.value;
  const critical = normalCritical(1 - alpha);
  return new Map(
    rated.map(({ service }, i) => {
      const value = shrunken[i] ?? Number.NaN;
      const reach = critical * (shrunkenErrors[i] ?? Number.NaN);
      const interval = {
        low: Math.max(1, value - reach),
        high: Math.min(5, value + reach),
        level: 1 - alpha,
      };
      return [service.id, { value, interval, ownShare: ownShare[i] ?? Number.NaN, services: n }];
    }),
  );
}

/**
 * Joint rank intervals from the live sequences of all K services, each at alpha/K: all hold at once, at all times. What counts
 * ranks takes a middle and a standard error; the half-widths of the sequences are given as such.
 */
function rankIntervals(group: readonly RatedService[]): readonly RankInterval[] {
  const size = group.length;
  if (size < 2) return group.map(() => noRank('alone', size));
  const critical = normalCritical((1 - alpha) ** (1 / size));
  const own = group.map(({ score, centre }) => sequence(score.distribution, centre, alpha / size));
  const { low, high } = jointRankIntervals(
    Float64Array.from(own, (interval) => (interval.low + interval.high) / 2),
    Float64Array.from(own, (interval) => (interval.high - interval.low) / 2 / critical),
    alpha,
  );
  return group.map((_, i) => rankInterval(low[i] ?? 1, high[i] ?? size, size));
}

/** None where the places cover more than half of the list. */
function rankInterval(low: number, high: number, services: number): RankInterval {
  return 2 * (high - low + 1) > services ? noRank('too_wide', services) : { low, high, services };
}
