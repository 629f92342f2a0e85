import { type Column, crossed, type Factor, factorOf, numbersOf, requireEqualLength } from '../columns.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';

/** How a sample was drawn, as columns of its rows. */
export interface DesignColumns {
  /** Of the final stage: the inverse of the chance to be drawn, or calibrated. Rows with 0 count for nothing. */
  readonly weights: Column;
  /** From the first stage on; a stage without clusters draws rows. */
  readonly stages?: readonly StageColumns[];
}

export interface StageColumns {
  /** The whole is one stratum without it. */
  readonly strata?: Column;
  /** Each row is its own cluster without it. */
  readonly clusters?: Column;
  /** Clusters that the row's stratum has in the population; drawn with replacement without it. */
  readonly populations?: Column;
}

/**
 * A sample with the way it was drawn, ready to compute with. Made by surveyDesign; adjusted weights make a new one.
 */
export interface SurveyDesign {
  readonly weights: Float64Array;
  readonly stages: readonly Stage[];
  /** What the weights were adjusted to, in order: it takes its part out of the variance. */
  readonly adjustments: readonly Adjustment[];
}

/** One stage of drawing. Clusters are numbered within the whole, each in one stratum. */
export interface Stage {
  /** Of each row. */
  readonly clusters: Int32Array;
  /** Of each cluster. */
  readonly stratumOf: Int32Array;
  readonly strata: readonly Stratum[];
}

export interface Stratum {
  readonly name: string;
  /** Clusters drawn. */
  readonly drawn: number;
  /** Clusters in the population; infinite where none is given. */
  readonly population: number;
}

/** An adjustment of weights to known totals (Deville & Särndal 1992). */
export interface Adjustment {
  /**
   * Residuals of a variable from its regression on the auxiliaries, weighted with the weights before the adjustment: what
   * the known totals do not tell of it.
   */
  residuals(variable: Float64Array): Float64Array;
}

/**
 * @example
 * const strata = ['a', 'a', 'b', 'b'];
 * surveyDesign({ weights: [10, 10, 20, 20], stages: [{ strata, populations: [20, 20, 1, 1] }] });
 * // { ok: false, failure: { kind: 'more_drawn_than_population', stratum: 'b', drawn: 2, population: 1 } }
 * @returns failures `empty_domain` (no row), `more_drawn_than_population`
 * @throws RangeError for columns of unequal length, a negative or missing weight, a missing stratum or cluster, a cluster in
 * two strata, or a stratum with two population sizes
 * Source: Lumley 2010, 2 and 3. Cost: O(rows x stages).
 */
export function surveyDesign({ weights, stages = [{}] }: DesignColumns): Outcome<SurveyDesign> {
  const numbers = numbersOf(weights);
  const missing = numbers.findIndex((weight) => !(weight >= 0));
  if (missing !== -1) throw new RangeError(`row ${missing} has no weight of 0 or more`);
  if (numbers.length === 0) return fail({ kind: 'empty_domain' });
  const made: Stage[] = [];
  for (const [index, columns] of stages.entries()) {
    const stage = stageOf(columns, numbers.length, made.at(-1));
    const full = stage.strata.find(({ drawn, population }) => drawn > population);
    if (full) {
      const { name: stratum, drawn, population } = full;
      return fail({ kind: 'more_drawn_than_population', stratum: nameAt(stratum, index), drawn, population });
    }
    made.push(stage);
  }
  return succeed({ weights: numbers, stages: made, adjustments: [] });
}

function nameAt(stratum: string, stage: number): string {
  return stage === 0 ? stratum : `${stratum} (stage ${stage + 1})`;
}

/** @param above the stage before: what is drawn now is drawn within its clusters */
function stageOf({ strata, clusters, populations }: StageColumns, rows: number, above?: Stage): Stage {
  const within: Factor[] = above ? [clustersAsFactor(above)] : [];
  const stratum = crossed([...within, strata ? complete(strata, rows, 'stratum') : oneLevel(rows)]);
  const cluster = clusters ? crossed([...within, complete(clusters, rows, 'cluster')]) : undefined;
  const codes = cluster?.codes ?? Int32Array.from({ length: rows }, (_, row) => row);
  const stratumOf = strataOfClusters(codes, cluster?.levels.length ?? rows, stratum);
  const drawn = new Int32Array(stratum.levels.length);
  for (const code of stratumOf) drawn[code] = (drawn[code] ?? 0) + 1;
  const sizes = populations && populationsOf(numbersOf(populations), stratum);
  return {
    clusters: codes,
    stratumOf,
    strata: stratum.levels.map((name, code) => ({
      name,
      drawn: drawn[code] ?? 0,
      population: sizes?.[code] ?? Number.POSITIVE_INFINITY,
    })),
  };
}

function clustersAsFactor({ clusters, stratumOf }: Stage): Factor {
  return { codes: clusters, levels: Array.from(stratumOf, (_, cluster) => String(cluster + 1)) };
}

function oneLevel(rows: number): Factor {
  return { codes: new Int32Array(rows), levels: ['all'] };
}

function complete(column: Column, rows: number, what: string): Factor {
  requireEqualLength(rows, column.length);
  const factor = factorOf(column);
  const missing = factor.codes.indexOf(-1);
  if (missing !== -1) throw new RangeError(`row ${missing} has no ${what}`);
  return factor;
}

function strataOfClusters(clusters: Int32Array, count: number, { codes, levels }: Factor): Int32Array {
  const stratumOf = new Int32Array(count).fill(-1);
  for (const [row, cluster] of clusters.entries()) {
    const stratum = codes[row] ?? -1;
    const known = stratumOf[cluster];
    if (known === -1) stratumOf[cluster] = stratum;
    else if (known !== stratum) {
      throw new RangeError(
        `the cluster of row ${row} lies in two strata, ${levels[known ?? 0]} and ${levels[stratum]}`,
      );
    }
  }
  return stratumOf;
}

function populationsOf(sizes: Float64Array, { codes, levels }: Factor): Float64Array {
  requireEqualLength(codes.length, sizes.length);
  const bySize = new Float64Array(levels.length).fill(Number.NaN);
  for (const [row, code] of codes.entries()) {
    const size = sizes[row] ?? Number.NaN;
    const known = bySize[code] ?? Number.NaN;
    if (!(size > 0)) throw new RangeError(`row ${row} has no population size above 0`);
    if (Number.isNaN(known)) bySize[code] = size;
    else if (known !== size) throw new RangeError(`stratum ${levels[code]} has two population sizes`);
  }
  return bySize;
}
