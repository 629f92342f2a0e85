import { fail, type Outcome, succeed } from '../outcome.ts';
import type { Stage, SurveyDesign } from './survey-design.ts';

/**
 * Variance of a figure from the influence of its rows:
 *
 *   V = sum_h (1 - n_h/N_h) n_h/(n_h - 1) sum_i (U_hi - mean U_h)^2,   U_hi = sum of w z over cluster i of stratum h
 *
 * and for each further stage, within each cluster, the same times the share n_h/N_h of the stages above. Without a population
 * size clusters count as drawn with replacement, and further stages add nothing. A stratum that was drawn whole adds nothing.
 *
 * @param influence z of each row, 0 outside of the domain: all rows stay in the design
 * @example
 * const score = meanOf(design, overall);
 * if (score.ok) linearisedVariance(design, score.value.influence); // 0.1931
 * @returns failure `lonely_cluster` where a stratum has one cluster and more in the population
 * Source: Särndal, Swensson & Wretman 1992, 3.7 and 4.3; after calibration Deville & Särndal 1992, 3.4. Cost: O(rows x stages).
 */
export function linearisedVariance(design: SurveyDesign, influence: Float64Array): Outcome<number> {
  return linearisedCovariance(design, influence, influence);
}

/**
 * As linearisedVariance, for two figures of one design.
 *
 * @example
 * const [score, time] = [meanOf(design, overall), meanOf(design, minutes)];
 * if (score.ok && time.ok) linearisedCovariance(design, score.value.influence, time.value.influence); // -0.2786
 * Source: Särndal, Swensson & Wretman 1992, 5.4. Cost: O(rows x stages).
 */
export function linearisedCovariance(
  design: SurveyDesign,
  one: Float64Array,
  other: Float64Array,
): Outcome<number> {
  const first = weighted(design, one);
  const second = one === other ? first : weighted(design, other);
  /** Share of the stages above, of each cluster of the stage before. */
  let shares = new Float64Array([1]);
  let above: Int32Array | undefined;
  let variance = 0;
  for (const [index, stage] of design.stages.entries()) {
    const lonely = stage.strata.find(({ drawn, population }) => drawn === 1 && population > 1);
    const strataShares = sharesOfStrata(stage, above, shares);
    if (lonely && strataShares.some((share) => share > 0)) {
      return fail({ kind: 'lonely_cluster', stratum: lonely.name, stage: index + 1 });
    }
    variance += betweenClusters(stage, strataShares, first, second);
    shares = Float64Array.from(stage.stratumOf, (stratum) => {
      const { drawn = 1, population = Number.POSITIVE_INFINITY } = stage.strata[stratum] ?? {};
      return ((strataShares[stratum] ?? 0) * drawn) / population;
    });
    if (shares.every((share) => share === 0)) break;
    above = stage.clusters;
  }
  return succeed(variance);
}

function weighted({ weights, adjustments }: SurveyDesign, influence: Float64Array): Float64Array {
  const residuals = adjustments.reduce((variable, adjustment) => adjustment.residuals(variable), influence);
  return residuals.map((z, row) => z * (weights[row] ?? 0));
}

/** A stratum of a later stage lies within one cluster of the stage above. */
function sharesOfStrata(stage: Stage, above: Int32Array | undefined, shares: Float64Array): Float64Array {
  const result = new Float64Array(stage.strata.length).fill(1);
  if (above === undefined) return result;
  for (const [row, cluster] of stage.clusters.entries()) {
    result[stage.stratumOf[cluster] ?? 0] = shares[above[row] ?? 0] ?? 0;
  }
  return result;
}

function betweenClusters(
  { clusters, stratumOf, strata }: Stage,
  shares: Float64Array,
  first: Float64Array,
  second: Float64Array,
): number {
  const same = first === second;
  const one = clusterTotals(clusters, stratumOf.length, first);
  const other = same ? one : clusterTotals(clusters, stratumOf.length, second);
  const [meanOne, meanOther] = [one, other].map((totals) => strataMeans(totals, stratumOf, strata.length));
  const sums = new Float64Array(strata.length);
  for (let cluster = 0; cluster < one.length; cluster++) {
    const stratum = stratumOf[cluster] ?? 0;
    const drawn = strata[stratum]?.drawn ?? 1;
    sums[stratum] =
      (sums[stratum] ?? 0) +
      ((one[cluster] ?? 0) - (meanOne?.[stratum] ?? 0) / drawn) *
        ((other[cluster] ?? 0) - (meanOther?.[stratum] ?? 0) / drawn);
  }
  return strata.reduce((variance, { drawn, population }, stratum) => {
    if (drawn < 2) return variance;
    const factor = (1 - drawn / population) * (drawn / (drawn - 1)) * (shares[stratum] ?? 0);
    return variance + factor * (sums[stratum] ?? 0);
  }, 0);
}

function clusterTotals(clusters: Int32Array, count: number, values: Float64Array): Float64Array {
  const totals = new Float64Array(count);
  for (let row = 0; row < clusters.length; row++) {
    const cluster = clusters[row] ?? 0;
    totals[cluster] = (totals[cluster] ?? 0) + (values[row] ?? 0);
  }
  return totals;
}

/** Sums, to be divided by the clusters drawn. */
function strataMeans(totals: Float64Array, stratumOf: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let cluster = 0; cluster < totals.length; cluster++) {
    const stratum = stratumOf[cluster] ?? 0;
    sums[stratum] = (sums[stratum] ?? 0) + (totals[cluster] ?? 0);
  }
  return sums;
}
