import type { Stage, SurveyDesign } from '../design/survey-design.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { firstStage } from './first-stage.ts';
import type { Replicates } from './replicates.ts';

export interface BootstrapOptions {
  readonly replicates: number;
  /** Numbers from 0, below 1, of a seeded generator: the same seed gives the same replicates. */
  readonly random: () => number;
}

/**
 * Rescaled bootstrap: each replicate draws n_h - 1 of the n_h clusters of each stratum with replacement, and a cluster drawn m
 * times has its weight times
 *
 *   1 - s_h + s_h m n_h/(n_h - 1),   s_h = sqrt(1 - n_h/N_h)
 *
 * so that the variance of a total agrees with the linearised one on average; scale 1/R. Holds for quantiles too, where a
 * jackknife does not.
 *
 * @example
 * const bootstrap = raoWuBootstrap(design, { replicates: 200, random: () => 0.5 });
 * if (bootstrap.ok) bootstrap.value; // { count: 200, method: 'Rao-Wu bootstrap', ... }
 * @returns failures `lonely_cluster`, `no_degrees_of_freedom`
 * @throws RangeError for less than two replicates
 * Source: Rao & Wu 1988; Rao, Wu & Yue 1992. Cost: O(clusters x replicates), and O(rows) a replicate when it is asked for.
 */
export function raoWuBootstrap(
  design: SurveyDesign,
  { replicates, random }: BootstrapOptions,
): Outcome<Replicates> {
  if (!(replicates >= 2)) throw new RangeError('a variance needs two replicates or more');
  const stage = firstStage(design);
  const lonely = stage.strata.find(({ drawn, population }) => drawn === 1 && population > 1);
  if (lonely) return fail({ kind: 'lonely_cluster', stratum: lonely.name, stage: 1 });
  const clusters = stage.stratumOf.length;
  const df = clusters - stage.strata.length;
  if (df < 1) return fail({ kind: 'no_degrees_of_freedom', clusters, strata: stage.strata.length });
  const members = clustersOfStrata(stage);
  const factors = Array.from({ length: replicates }, () => drawnFactors(stage, members, random));
  return succeed({
    design,
    count: replicates,
    scale: 1 / replicates,
    rscales: new Float64Array(replicates).fill(1),
    df,
    method: 'Rao-Wu bootstrap',
    replicate: (index) => {
      const own = factors[index];
      const weights = design.weights.map((weight, row) => weight * (own?.[stage.clusters[row] ?? 0] ?? 0));
      return own ? { ...design, weights } : null;
    },
  });
}

function clustersOfStrata({ stratumOf, strata }: Stage): readonly (readonly number[])[] {
  const members: number[][] = strata.map(() => []);
  for (const [cluster, stratum] of stratumOf.entries()) members[stratum]?.push(cluster);
  return members;
}

function drawnFactors(
  { stratumOf, strata }: Stage,
  members: readonly (readonly number[])[],
  random: () => number,
): Float64Array {
  const times = new Float64Array(stratumOf.length);
  for (const own of members) {
    for (let draw = 1; draw < own.length; draw++) {
      const cluster = own[Math.floor(random() * own.length)] ?? 0;
      times[cluster] = (times[cluster] ?? 0) + 1;
    }
  }
  return times.map((m, cluster) => {
    const { drawn = 1, population = Number.POSITIVE_INFINITY } = strata[stratumOf[cluster] ?? 0] ?? {};
    const share = Math.sqrt(1 - drawn / population);
    return drawn === 1 ? 1 : 1 - share + (share * m * drawn) / (drawn - 1);
  });
}
