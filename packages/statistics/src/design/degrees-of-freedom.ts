import type { Domain } from './domain.ts';
import type { SurveyDesign } from './survey-design.ts';

/**
 * Clusters less strata of the first stage, both counted where a row of the base lies.
 *
 * @example degreesOfFreedom(design, domainWhere(channel, ['app'])) // { df: 4, clusters: 6, strata: 2 }
 * Source: Korn & Graubard 1999, 5.2 (the convention of `degf` of a subset in R's survey). Cost: O(rows).
 */
export function degreesOfFreedom(
  { stages: [stage], weights }: SurveyDesign,
  base: Domain,
): { readonly df: number; readonly clusters: number; readonly strata: number } {
  if (stage === undefined) throw new RangeError('a design has at least one stage');
  const clusterSeen = new Uint8Array(stage.stratumOf.length);
  const stratumSeen = new Uint8Array(stage.strata.length);
  for (let row = 0; row < weights.length; row++) {
    if (base[row] === 1) clusterSeen[stage.clusters[row] ?? 0] = 1;
  }
  let clusters = 0;
  for (let cluster = 0; cluster < clusterSeen.length; cluster++) {
    if (clusterSeen[cluster] === 0) continue;
    clusters++;
    stratumSeen[stage.stratumOf[cluster] ?? 0] = 1;
  }
  const strata = stratumSeen.reduce((sum, seen) => sum + seen, 0);
  return { df: clusters - strata, clusters, strata };
}
