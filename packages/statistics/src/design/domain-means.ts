import { type Factor, requireEqualLength } from '../columns.ts';
import type { Estimate } from '../estimate.ts';
import { fail, type Failure, type Outcome, succeed } from '../outcome.ts';
import { estimate, type EstimateOptions } from './estimate.ts';
import { meanOf } from './statistic.ts';
import type { Stage, SurveyDesign } from './survey-design.ts';
import { symmetricInterval } from './symmetric-interval.ts';

export interface DomainMean {
  readonly domain: string;
  readonly mean: Outcome<Estimate>;
}

/**
 * The mean of every domain of a factor, as estimate(meanOf) of each, but with two passes over the rows for all of them. Adjusted
 * designs and later stages that count are computed domain by domain.
 *
 * @param values a row each; NaN is missing
 * @param domains of each row its domain; -1 for none
 * @example domainMeans(design, overall, channels).map(({ mean }) => (mean.ok ? [mean.value.value, mean.value.se] : mean.failure))
 * // [[4, 0.4937], [3.125, 0.6639]]
 * @returns for each level of the factor, in order; failures as of estimate
 * @throws RangeError for columns of unequal length
 * Source: Särndal, Swensson & Wretman 1992, 5.8. Cost: O(rows + strata x domains).
 */
export function domainMeans(
  design: SurveyDesign,
  values: Float64Array,
  domains: Factor,
  options: EstimateOptions = {},
): readonly DomainMean[] {
  requireEqualLength(design.weights.length, values.length);
  requireEqualLength(design.weights.length, domains.codes.length);
  const [stage] = design.stages;
  if (stage === undefined) throw new RangeError('a design has at least one stage');
  if (design.adjustments.length > 0 || hasLaterStages(design))
    return oneByOne(design, values, domains, options);
  const lonely = stage.strata.find(({ drawn, population }) => drawn === 1 && population > 1);
  const sums = domainSums(design, values, domains);
  const spreads = clusterSpreads(stage, sums, design.weights, values, domains);
  return domains.levels.map((domain, code) => {
    const n = sums.counts[code] ?? 0;
    if (n === 0) return { domain, mean: fail({ kind: 'empty_domain' }) };
    if (n < 2) return { domain, mean: fail({ kind: 'too_few', n, needed: 2 }) };
    if (lonely) return { domain, mean: fail({ kind: 'lonely_cluster', stratum: lonely.name, stage: 1 }) };
    return { domain, mean: estimateOf(stage, sums, spreads, code, options) };
  });
}

function hasLaterStages({ stages }: SurveyDesign): boolean {
  return (
    stages.length > 1 && (stages[0]?.strata.some(({ population }) => Number.isFinite(population)) ?? false)
  );
}

function oneByOne(
  design: SurveyDesign,
  values: Float64Array,
  domains: Factor,
  options: EstimateOptions,
): readonly DomainMean[] {
  return domains.levels.map((domain, code) => {
    const mean = meanOf(
      design,
      values,
      Uint8Array.from(domains.codes, (own) => (own === code ? 1 : 0)),
    );
    return { domain, mean: mean.ok ? estimate(design, mean.value, options) : mean };
  });
}

/** By domain. */
interface DomainSums {
  readonly counts: Float64Array;
  readonly weights: Float64Array;
  readonly means: Float64Array;
  /** sum w (y - mean)² */
  readonly squares: Float64Array;
}

function domainSums({ weights }: SurveyDesign, values: Float64Array, { codes, levels }: Factor): DomainSums {
  const size = levels.length;
  const [counts, sums, totals] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    const weight = weights[row] ?? 0;
    const value = values[row] ?? Number.NaN;
    if (code < 0 || weight === 0 || Number.isNaN(value)) continue;
    counts[code] = (counts[code] ?? 0) + 1;
    sums[code] = (sums[code] ?? 0) + weight;
    totals[code] = (totals[code] ?? 0) + weight * value;
  }
  const means = totals.map((total, code) => total / (sums[code] ?? 0));
  return { counts, weights: sums, means, squares: new Float64Array(size) };
}

/** Of the totals U of the influence by cluster and domain, by stratum and domain. */
interface Spreads {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** Clusters in which the domain has a row. */
  readonly clusters: Float64Array;
}

function clusterSpreads(
  stage: Stage,
  { weights: sumWeights, means, squares: byDomain }: DomainSums,
  weights: Float64Array,
  values: Float64Array,
  { codes, levels }: Factor,
): Spreads {
  const width = levels.length;
  const size = stage.strata.length * width;
  const spreads = {
    sums: new Float64Array(size),
    squares: new Float64Array(size),
    clusters: new Float64Array(size),
  };
  const totals = new Float64Array(width);
  const isIn = new Uint8Array(width);
  const touched = new Int32Array(width);
  const { rows, ends } = rowsByCluster(stage);
  for (let cluster = 0, at = 0; cluster < ends.length; cluster++) {
    let count = 0;
    for (; at < (ends[cluster] ?? 0); at++) {
      const row = rows[at] ?? 0;
      const code = codes[row] ?? -1;
      const weight = weights[row] ?? 0;
      const value = values[row] ?? Number.NaN;
      if (code < 0 || weight === 0 || Number.isNaN(value)) continue;
      if (isIn[code] === 0) {
        isIn[code] = 1;
        totals[code] = 0;
        touched[count++] = code;
      }
      const centred = value - (means[code] ?? 0);
      byDomain[code] = (byDomain[code] ?? 0) + weight * centred ** 2;
      totals[code] = (totals[code] ?? 0) + (weight * centred) / (sumWeights[code] ?? 1);
    }
    const first = (stage.stratumOf[cluster] ?? 0) * width;
    for (let i = 0; i < count; i++) {
      const code = touched[i] ?? 0;
      const total = totals[code] ?? 0;
      const place = first + code;
      spreads.sums[place] = (spreads.sums[place] ?? 0) + total;
      spreads.squares[place] = (spreads.squares[place] ?? 0) + total ** 2;
      spreads.clusters[place] = (spreads.clusters[place] ?? 0) + 1;
      isIn[code] = 0;
    }
  }
  return spreads;
}

/** The rows of each cluster together: those of cluster c stand before place `ends[c]`. */
function rowsByCluster({ clusters, stratumOf }: Stage): {
  readonly rows: Int32Array;
  readonly ends: Int32Array;
} {
  const ends = new Int32Array(stratumOf.length);
  for (const cluster of clusters) ends[cluster] = (ends[cluster] ?? 0) + 1;
  for (let cluster = 1; cluster < ends.length; cluster++) {
    ends[cluster] = (ends[cluster] ?? 0) + (ends[cluster - 1] ?? 0);
  }
  const rows = new Int32Array(clusters.length);
  const next = Int32Array.from(ends);
  for (let row = clusters.length - 1; row >= 0; row--) {
    const cluster = clusters[row] ?? 0;
    const place = (next[cluster] ?? 0) - 1;
    next[cluster] = place;
    rows[place] = row;
  }
  return { rows, ends };
}

function estimateOf(
  { strata }: Stage,
  sums: DomainSums,
  spreads: Spreads,
  code: number,
  { level = 0.95, interval = 't', kind = 'design-based' }: EstimateOptions,
): Outcome<Estimate> {
  let variance = 0;
  let clusters = 0;
  let strataWithRows = 0;
  for (const [stratum, { drawn, population }] of strata.entries()) {
    const place = stratum * sums.counts.length + code;
    const found = spreads.clusters[place] ?? 0;
    if (found === 0) continue;
    clusters += found;
    strataWithRows++;
    if (drawn < 2) continue;
    const spread = (spreads.squares[place] ?? 0) - (spreads.sums[place] ?? 0) ** 2 / drawn;
    variance += (1 - drawn / population) * (drawn / (drawn - 1)) * spread;
  }
  const df = clusters - strataWithRows;
  if (df < 1) return fail(withoutFreedom(clusters, strataWithRows));
  const n = sums.counts[code] ?? 0;
  const figure = {
    value: sums.means[code] ?? Number.NaN,
    variance,
    df,
    n,
    deff: designEffectOf(n, sums.weights[code] ?? 0, sums.squares[code] ?? 0, variance),
    made: 'linearised mean',
  };
  return succeed(symmetricInterval(figure, level, interval, kind));
}

function withoutFreedom(clusters: number, strata: number): Failure {
  return { kind: 'no_degrees_of_freedom', clusters, strata };
}

/** As designEffect, from the sums of a mean. */
function designEffectOf(n: number, sumWeights: number, squares: number, variance: number): number | null {
  const simple = ((1 - n / sumWeights) * squares) / (sumWeights * (n - 1));
  return simple > 0 ? variance / simple : null;
}
