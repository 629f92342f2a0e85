import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorOf } from '../columns.ts';
import type { Estimate } from '../estimate.ts';
import { postStratify } from '../weighting/post-stratify.ts';
import { domainMeans } from './domain-means.ts';
import { domainWhere } from './domain.ts';
import { estimate } from './estimate.ts';
import { meanOf } from './statistic.ts';
import { type StageColumns, type SurveyDesign, surveyDesign } from './survey-design.ts';

const rows = 48;
const strata = Array.from({ length: rows }, (_, row) => `h${Math.floor(row / 16)}`);
const clusters = Array.from({ length: rows }, (_, row) => ((row * 5) % 4) + 4 * Math.floor(row / 16));
const domain = Array.from(
  { length: rows },
  (_, row) => (row % 7 === 6 ? null : ['a', 'b', 'c'][(row * 11) % 3]) ?? null,
);
const scores = Float64Array.from({ length: rows }, (_, row) =>
  row === 9 ? Number.NaN : 1 + ((row * 13) % 5),
);

function sample(...stages: readonly StageColumns[]): SurveyDesign {
  const made = surveyDesign({ weights: Float64Array.from({ length: rows }, (_, row) => row % 6), stages });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
}

const designs: readonly (readonly [string, SurveyDesign])[] = [
  ['rows', sample({})],
  ['rows in strata', sample({ strata, populations: strata.map(() => 40) })],
  ['clusters in strata', sample({ strata, clusters, populations: strata.map(() => 9) })],
  ['clusters without a population', sample({ strata, clusters })],
  [
    'two stages',
    sample({ strata, clusters, populations: strata.map(() => 9) }, { populations: strata.map(() => 30) }),
  ],
];

/** As domainMeans has them, and as they are one by one. */
function bothWays(design: SurveyDesign): readonly (readonly unknown[])[] {
  const found = domainMeans(design, scores, factorOf(domain));
  const expected = found.map(({ domain: name }) => {
    const one = meanOf(design, scores, domainWhere(domain, [name]));
    return { domain: name, mean: one.ok ? estimate(design, one.value) : one };
  });
  return [found, expected].map((means) => means.map(({ mean }) => (mean.ok ? rounded(mean.value) : mean)));
}

function rounded({ ci, ...others }: Estimate): readonly unknown[] {
  const figures = [...Object.values(others), ci.low, ci.high];
  return figures.map((value) => (typeof value === 'number' ? value.toPrecision(10) : value));
}

test.each(designs)('%s: as the estimate of each domain', (_what, design) => {
  const [found, expected] = bothWays(design);
  expect(found).toEqual(expected);
});

test('after post-stratification too', () => {
  const population = { h0: 100, h1: 150, h2: 90 };
  const adjusted = postStratify(sample({ strata, clusters }), { cells: { strata }, population });
  if (!adjusted.ok) throw new Error('no weights');
  const [found, expected] = bothWays(adjusted.value.design);
  expect(found).toEqual(expected);
});

test('the order of rows makes no difference', () => {
  const order = fc.shuffledSubarray(
    Array.from({ length: rows }, (_, row) => row),
    { minLength: rows, maxLength: rows },
  );
  const weights = Array.from({ length: rows }, (_, row) => 1 + (row % 3));
  const meansIn = (places: readonly number[]): readonly (readonly [string, number | null])[] => {
    const pick = <T>(values: ArrayLike<T>): T[] => places.map((row) => values[row] as T);
    const made = surveyDesign({
      weights: pick(weights),
      stages: [{ strata: pick(strata), clusters: pick(clusters) }],
    });
    if (!made.ok) throw new Error('no design');
    return domainMeans(
      made.value,
      Float64Array.from(pick(scores)),
      factorOf(pick(domain), ['a', 'b', 'c']),
    ).map(({ domain: name, mean }) => [name, mean.ok ? mean.value.se : null]);
  };
  const expected = meansIn(Array.from({ length: rows }, (_, row) => row));
  fc.assert(
    fc.property(order, (places) => {
      for (const [index, [name, se]] of meansIn(places).entries()) {
        expect(name).toBe(expected[index]?.[0]);
        expect(se).toBeCloseTo(expected[index]?.[1] ?? Number.NaN, 12);
      }
    }),
    { numRuns: 20 },
  );
});

test('a domain without rows or of one row is told, and so is a lonely cluster', () => {
  const own = Array.from({ length: rows }, (_, row) => (row === 0 ? 'a' : 'b'));
  const weights = new Float64Array(rows).fill(1);
  const made = surveyDesign({ weights });
  if (!made.ok) throw new Error('no design');
  const values = new Float64Array(rows).fill(3);
  expect(
    domainMeans(made.value, values, factorOf(own, ['a', 'b', 'c'])).map(({ mean }) => mean),
  ).toMatchObject([
    { failure: { kind: 'too_few', n: 1, needed: 2 } },
    { ok: true },
    { failure: { kind: 'empty_domain' } },
  ]);
  const lonely = surveyDesign({ weights, stages: [{ strata: own }] });
  if (!lonely.ok) throw new Error('no design');
  expect(domainMeans(lonely.value, values, factorOf(own))[1]?.mean).toMatchObject({
    failure: { kind: 'lonely_cluster', stratum: 'a' },
  });
  expect(() => domainMeans(made.value, values, factorOf(['a']))).toThrow(RangeError);
});
