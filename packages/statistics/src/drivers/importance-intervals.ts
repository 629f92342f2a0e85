import type { Interval } from '../estimate.ts';
import { completeRows, rowsOf } from '../numeric/model-matrix.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type DriverCorrelations, driverCorrelationsOf } from './driver-correlations.ts';

export interface ImportanceIntervals {
  /** One a driver. */
  readonly intervals: readonly Interval[];
  /** Samples that the intervals rest on: those in which a driver had no spread are left out. */
  readonly samples: number;
}

export interface ImportanceOptions {
  readonly samples?: number;
  readonly level?: number;
}

/** Fewer usable samples than this share tell nothing. */
const leastUsable = 0.9;

/**
 * Percentile bootstrap intervals of the drivers' importance: complete rows are drawn with replacement, as many as there are.
 * Assumes independent rows.
 *
 * @param measure shapleyImportance or relativeWeights
 * @param random numbers of [0, 1), from a seeded generator: the same seed gives the same intervals
 * @example importanceIntervals(overall, [minutes, numbersOf(wave)], relativeWeights, seededRandom(7), { samples: 200 })
 * // { intervals: [{ low: 0.2773, high: 0.8603, level: 0.95 }, { low: 0.003, high: 0.4159, level: 0.95 }], samples: 200 }
 * @returns failures of driverCorrelationsOf; `too_few` where over a tenth of the samples cannot be used
 * @throws RangeError for a level that is no share or fewer than 2 samples
 * Source: Efron & Tibshirani 1993, 13; Grömping 2006. Cost: samples x (rows x drivers^2 + measure).
 */
export function importanceIntervals(
  outcome: Float64Array,
  drivers: readonly Float64Array[],
  measure: (correlations: DriverCorrelations) => Float64Array,
  random: () => number,
  { samples = 1000, level = 0.95 }: ImportanceOptions = {},
): Outcome<ImportanceIntervals> {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not at ${level}`);
  if (!(samples >= 2)) throw new RangeError(`${samples} samples are too few`);
  const whole = driverCorrelationsOf(outcome, drivers);
  if (!whole.ok) return whole;
  const complete = completeRows(outcome.length, [outcome, ...drivers]);
  const found: Float64Array[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const rows = complete.map(() => complete[Math.floor(random() * complete.length)] ?? 0);
    const correlations = driverCorrelationsOf(
      rowsOf(outcome, rows),
      drivers.map((driver) => rowsOf(driver, rows)),
    );
    if (correlations.ok) found.push(measure(correlations.value));
  }
  const needed = Math.ceil(leastUsable * samples);
  if (found.length < needed) return fail({ kind: 'too_few', n: found.length, needed });
  return succeed({
    intervals: drivers.map((_, j) =>
      percentiles(
        Float64Array.from(found, (values) => values[j] ?? 0),
        level,
      ),
    ),
    samples: found.length,
  });
}

function percentiles(values: Float64Array, level: number): Interval {
  const sorted = values.toSorted();
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return low + (high - low) * (place - Math.floor(place));
  };
  return { low: at((1 - level) / 2), high: at((1 + level) / 2), level };
}
