import { expect, test } from 'vitest';
import { domainWhere } from '../design/domain.ts';
import { estimate } from '../design/estimate.ts';
import { meanOf, totalOf } from '../design/statistic.ts';
import { type StageColumns, type SurveyDesign, surveyDesign } from '../design/survey-design.ts';
import type { Outcome } from '../outcome.ts';
import { postStratify } from '../weighting/post-stratify.ts';
import { adjustReplicates } from './adjust-replicates.ts';
import { givenReplicates } from './given-replicates.ts';
import { jackknife } from './jackknife.ts';
import { raoWuBootstrap } from './rao-wu-bootstrap.ts';
import { replicateEstimate } from './replicate-estimate.ts';
import type { Replicates } from './replicates.ts';

const rows = 60;
const strata = Array.from({ length: rows }, (_, row) => (row < 24 ? 'north' : 'south'));
const clusters = Array.from({ length: rows }, (_, row) => Math.floor(row / 4));
const age = Array.from({ length: rows }, (_, row) => ['y', 'o'][(row * 7) % 2] ?? '');
const scores = Float64Array.from({ length: rows }, (_, row) => 1 + ((row * 13 + Math.floor(row / 9)) % 5));
const weights = Float64Array.from({ length: rows }, (_, row) => 5 + (row % 3));

function sample(stage: StageColumns): SurveyDesign {
  return required(surveyDesign({ weights, stages: [stage] }));
}

function required<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.failure));
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const totalSe = (replicates: Replicates): number =>
  required(replicateEstimate(replicates, (design) => totalOf(design, scores))).se ?? Number.NaN;

const stage = { strata, clusters, populations: strata.map((name) => (name === 'north' ? 20 : 30)) };

test('of a total the jackknife is the linearised variance', () => {
  const design = sample(stage);
  const linear = required(estimate(design, required(totalOf(design, scores))));
  expect(totalSe(required(jackknife(design, 'JKn')))).toBeCloseTo(linear.se ?? Number.NaN, 8);
  const unstratified = sample({ clusters });
  const simple = required(estimate(unstratified, required(totalOf(unstratified, scores))));
  expect(totalSe(required(jackknife(unstratified, 'JK1')))).toBeCloseTo(simple.se ?? Number.NaN, 8);
});

test('of one stratum JK1 and JKn agree', () => {
  const design = sample({ clusters, populations: strata.map(() => 40) });
  expect(totalSe(required(jackknife(design, 'JK1')))).toBeCloseTo(
    totalSe(required(jackknife(design, 'JKn'))),
    10,
  );
});

test('the bootstrap comes close to it, and the same seed gives the same', () => {
  const design = sample(stage);
  const jack = totalSe(required(jackknife(design, 'JKn')));
  const boot = (seed: number): number =>
    totalSe(required(raoWuBootstrap(design, { replicates: 2000, random: seeded(seed) })));
  expect(Math.abs(boot(7) / jack - 1)).toBeLessThan(0.08);
  expect(boot(7)).toBe(boot(7));
  expect(boot(8)).not.toBe(boot(7));
});

test('bootstrap weights sum to the sample’s on average, and never fall below 0', () => {
  const made = required(raoWuBootstrap(sample(stage), { replicates: 50, random: seeded(3) }));
  for (let index = 0; index < made.count; index++) {
    expect(made.replicate(index)?.weights.every((weight) => weight >= 0)).toBe(true);
  }
});

test('post-stratification is redone in every replicate: its totals have no error', () => {
  const population = { y: 200, o: 170 };
  const made = required(
    adjustReplicates(required(jackknife(sample(stage), 'JKn')), (design) =>
      postStratify(design, { cells: { age }, population }),
    ),
  );
  const count = required(
    replicateEstimate(made, (design) => totalOf(design, undefined, domainWhere(age, ['y']))),
  );
  expect(count.value).toBeCloseTo(200, 9);
  expect(count.se).toBeCloseTo(0, 9);
  expect(totalSe(made)).toBeGreaterThan(0);
});

test('a stratum drawn whole has no replicates', () => {
  const populations = strata.map((name) => (name === 'north' ? 6 : 30));
  const made = required(jackknife(sample({ strata, clusters, populations }), 'JKn'));
  expect(made.count).toBe(9);
});

test('a domain in one cluster: its mean lacks a replicate, its total does not', () => {
  const made = required(jackknife(sample({ clusters }), 'JK1'));
  const domain = Uint8Array.from({ length: rows }, (_, row) => Number(row < 4));
  const mean = required(replicateEstimate(made, (design) => meanOf(design, scores, domain)));
  expect(mean.undefinedReplicates).toBe(1);
  const total = required(replicateEstimate(made, (design) => totalOf(design, scores, domain)));
  expect(total.undefinedReplicates).toBe(0);
  expect(total.se).toBeGreaterThan(0);
});

test('the mean of replicates as a centre never gives more', () => {
  const made = required(jackknife(sample({ clusters }), 'JK1'));
  const figure = (design: SurveyDesign): ReturnType<typeof meanOf> => meanOf(design, scores);
  const [whole, mean] = (['whole', 'mean'] as const).map((centre) =>
    required(replicateEstimate(made, figure, { centre })),
  );
  expect(mean?.se).toBeLessThanOrEqual((whole?.se ?? 0) + 1e-12);
});

test('given replicates that all equal the sample tell no error', () => {
  const made = givenReplicates(sample({}), { weights: [weights, weights, weights], scale: 0.5 });
  expect(required(replicateEstimate(made, (design) => meanOf(design, scores)))).toMatchObject({
    se: 0,
    df: 2,
  });
});

test('failures', () => {
  const lonely = sample({ strata: strata.map((name, row) => (row === 0 ? 'alone' : name)) });
  for (const made of [
    jackknife(lonely, 'JKn'),
    raoWuBootstrap(lonely, { replicates: 10, random: seeded(1) }),
  ]) {
    expect(made).toEqual({ ok: false, failure: { kind: 'lonely_cluster', stratum: 'alone', stage: 1 } });
  }
  const made = required(jackknife(sample({ clusters }), 'JK1'));
  expect(replicateEstimate(made, (design) => meanOf(design, scores, new Uint8Array(rows)))).toMatchObject({
    failure: { kind: 'empty_domain' },
  });
  expect(
    adjustReplicates(made, (design) => postStratify(design, { cells: { age }, population: { y: 1 } })),
  ).toMatchObject({ failure: { kind: 'infeasible_margin' } });
});

test('wrong calls are refused', () => {
  expect(() => jackknife(sample(stage), 'JK1')).toThrow(RangeError);
  expect(() => raoWuBootstrap(sample(stage), { replicates: 1, random: seeded(1) })).toThrow(RangeError);
  expect(() => givenReplicates(sample({}), { weights: [weights], scale: 1 })).toThrow(RangeError);
  expect(() => givenReplicates(sample({}), { weights: [weights, weights], scale: -1 })).toThrow(RangeError);
  expect(() => givenReplicates(sample({}), { weights: [weights, weights.subarray(1)], scale: 1 })).toThrow(
    RangeError,
  );
});
