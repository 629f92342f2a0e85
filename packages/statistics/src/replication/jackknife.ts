import type { SurveyDesign } from '../design/survey-design.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { firstStage } from './first-stage.ts';
import type { Replicates } from './replicates.ts';

/**
 * Jackknife: each replicate leaves out one cluster and raises the others of its stratum by n_h/(n_h - 1);
 *
 *   V = sum_h (1 - n_h/N_h) (n_h - 1)/n_h sum_i (t_hi - c)²
 *
 * `JKn` for strata, `JK1` for a sample of one stratum (the factor is then its scale). Only first-stage clusters are left out.
 * A stratum drawn whole has no error and no replicate.
 *
 * @example jackknife(design, 'JKn') // { count: 12, scale: 1, df: 10, ... }
 * @returns failures `lonely_cluster`, `no_degrees_of_freedom`
 * @throws RangeError for JK1 of several strata
 * Source: Wolter 2007, 4.5. Cost: O(rows) a replicate, when it is asked for.
 */
export function jackknife(design: SurveyDesign, type: 'JK1' | 'JKn'): Outcome<Replicates> {
  const stage = firstStage(design);
  if (type === 'JK1' && stage.strata.length > 1) throw new RangeError('JK1 is for a sample of one stratum');
  const lonely = stage.strata.find(({ drawn, population }) => drawn === 1 && population > 1);
  if (lonely) return fail({ kind: 'lonely_cluster', stratum: lonely.name, stage: 1 });
  const scaleOf = (stratum: number): number => {
    const { drawn = 1, population = Number.POSITIVE_INFINITY } = stage.strata[stratum] ?? {};
    return ((1 - drawn / population) * (drawn - 1)) / drawn;
  };
  const all = Int32Array.from(stage.stratumOf, (_, cluster) => cluster);
  const left = all.filter((cluster) => scaleOf(stage.stratumOf[cluster] ?? 0) > 0);
  const clusters = stage.stratumOf.length;
  const df = clusters - stage.strata.length;
  if (df < 1) return fail({ kind: 'no_degrees_of_freedom', clusters, strata: stage.strata.length });
  const rscales = Float64Array.from(left, (cluster) => scaleOf(stage.stratumOf[cluster] ?? 0));
  return succeed({
    design,
    count: left.length,
    scale: type === 'JK1' ? (rscales[0] ?? 0) : 1,
    rscales: type === 'JK1' ? rscales.map(() => 1) : rscales,
    df,
    method: type,
    replicate: (index) => {
      const dropped = left[index];
      return dropped === undefined ? null : { ...design, weights: without(design, dropped) };
    },
  });
}

function without(design: SurveyDesign, dropped: number): Float64Array {
  const { clusters, stratumOf, strata } = firstStage(design);
  const stratum = stratumOf[dropped] ?? 0;
  const { drawn = 2 } = strata[stratum] ?? {};
  return design.weights.map((weight, row) => {
    const cluster = clusters[row] ?? 0;
    if (cluster === dropped) return 0;
    return stratumOf[cluster] === stratum ? (weight * drawn) / (drawn - 1) : weight;
  });
}
