import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersOf } from '../columns.ts';
import type { Estimate } from '../estimate.ts';
import type { Outcome } from '../outcome.ts';
import { domainWhere } from './domain.ts';
import { estimate } from './estimate.ts';
import { linearisedVariance } from './linearised-variance.ts';
import { differenceOf, meanOf, proportionOf, ratioOf, type Statistic, totalOf } from './statistic.ts';
import { type DesignColumns, type SurveyDesign, surveyDesign } from './survey-design.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const made = (columns: DesignColumns): SurveyDesign => valueOf(surveyDesign(columns));
const meanEstimate = (design: SurveyDesign, values: readonly (number | null)[]): Outcome<Estimate> =>
  estimate(design, valueOf(meanOf(design, numbersOf(values))));

test('the example: a mean of a stratified sample, with all that it needs to be published', () => {
  const design = made({
    weights: [10, 10, 20, 20],
    stages: [{ strata: ['a', 'a', 'b', 'b'], populations: [20, 20, 40, 40] }],
  });
  // By hand: 0.9 * 2 * (10 / 60)^2 / 2 + 0.95 * 2 * (20 / 60)^2 / 2.
  expect(valueOf(meanEstimate(design, [3, 4, 4, 5]))).toMatchObject({
    value: 25 / 6,
    n: 4,
    df: 2,
    kind: 'design-based',
    method: 'linearised mean, t interval',
    se: expect.closeTo(Math.sqrt(0.9 / 36 + 0.95 / 9), 12),
  });
});

const rows = fc.array(
  fc.record({
    stratum: fc.constantFrom('a', 'b', 'c'),
    weight: fc.integer({ min: 1, max: 90 }).map((weight) => weight / 10),
    value: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(null)),
  }),
  { minLength: 8, maxLength: 60 },
);
type Row = { readonly stratum: string; readonly weight: number; readonly value: number | null };

/** Twice each, so that no stratum is alone. */
function estimateOf(sample: readonly Row[], scale = 1): Outcome<Estimate> {
  const all = sample.flatMap((row, cluster) => [
    { ...row, cluster: 2 * cluster },
    { ...row, cluster: 2 * cluster + 1 },
  ]);
  const design = made({
    weights: all.map(({ weight }) => weight * scale),
    stages: [{ strata: all.map(({ stratum }) => stratum), clusters: all.map(({ cluster }) => cluster) }],
  });
  const mean = meanOf(design, numbersOf(all.map(({ value }) => value)));
  return mean.ok ? estimate(design, mean.value) : mean;
}

test('neither the order of rows nor the scale of weights changes a mean', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 900 }), (sample, scale) => {
      const plain = estimateOf(sample);
      const turned = estimateOf(sample.toReversed(), scale);
      expect(turned.ok).toBe(plain.ok);
      if (!plain.ok || !turned.ok) return;
      expect(turned.value.value).toBeCloseTo(plain.value.value, 10);
      expect(turned.value.se).toBeCloseTo(plain.value.se ?? Number.NaN, 10);
      expect(turned.value.df).toBe(plain.value.df);
    }),
  );
});

test('an interval contains its estimate, and a higher level makes it no narrower', () => {
  fc.assert(
    fc.property(rows, (sample) => {
      const plain = estimateOf(sample);
      if (!plain.ok) return;
      const { ci, value } = plain.value;
      expect(ci.low).toBeLessThanOrEqual(value);
      expect(ci.high).toBeGreaterThanOrEqual(value);
    }),
  );
  const design = made({ weights: [1, 1, 1] });
  const mean = valueOf(meanOf(design, numbersOf([1, 2, 5])));
  const [low, high] = [0.8, 0.99].map((level) => valueOf(estimate(design, mean, { level })).ci);
  expect((high?.high ?? 0) - (high?.low ?? 0)).toBeGreaterThan((low?.high ?? 0) - (low?.low ?? 0));
});

test('people who are in both waves make the difference more certain, strangers do not', () => {
  const scores = [1, 2, 3, 4, 5, 5, 4, 3];
  const design = made({
    weights: [...scores, ...scores].map(() => 1),
    stages: [{ clusters: [...scores.keys(), ...scores.keys()] }],
  });
  const waves = [...scores.map(() => 1), ...scores.map(() => 2)];
  const values = numbersOf([...scores, ...scores.map((score) => Math.min(5, score + 1))]);
  const wave = (which: number): Statistic => valueOf(meanOf(design, values, domainWhere(waves, [which])));
  const change = differenceOf(wave(2), wave(1));
  const [together, one, two] = [change, wave(1), wave(2)].map(({ influence }) =>
    valueOf(linearisedVariance(design, influence)),
  );
  expect(together).toBeLessThan(((one ?? 0) + (two ?? 0)) / 2);
});

test('a stratum that was drawn whole adds nothing', () => {
  const design = made({ weights: [1, 1, 1], stages: [{ populations: [3, 3, 3] }] });
  expect(valueOf(meanEstimate(design, [1, 3, 5])).se).toBe(0);
});

const failureOf = <T>(outcome: Outcome<T>): unknown => (outcome.ok ? undefined : outcome.failure);

test('what cannot be told is told as that', () => {
  const lonely = made({ weights: [1, 1, 1], stages: [{ strata: ['a', 'a', 'b'] }] });
  expect(failureOf(meanEstimate(lonely, [1, 2, 3]))).toEqual({
    kind: 'lonely_cluster',
    stratum: 'b',
    stage: 1,
  });
  const two = made({ weights: [1, 0, 1] });
  expect(failureOf(meanOf(two, numbersOf([null, 4, null])))).toEqual({ kind: 'empty_domain' });
  expect(failureOf(totalOf(two, undefined, domainWhere(['a', 'b', 'a'], ['b'])))).toEqual({
    kind: 'empty_domain',
  });
  expect(failureOf(meanEstimate(two, [3, 4, null]))).toEqual({ kind: 'too_few', n: 1, needed: 2 });
  expect(failureOf(ratioOf(two, numbersOf([1, 2, 3]), numbersOf([0, 1, 0])))).toEqual({
    kind: 'zero_denominator',
  });
  const oneCluster = made({ weights: [1, 1, 1], stages: [{ clusters: ['a', 'a', 'b'] }] });
  const inOne = valueOf(meanOf(oneCluster, numbersOf([1, 2, null])));
  expect(failureOf(estimate(oneCluster, inOne))).toEqual({
    kind: 'no_degrees_of_freedom',
    df: 0,
    clusters: 1,
    strata: 1,
  });
  expect(failureOf(surveyDesign({ weights: [1, 1], stages: [{ populations: [1, 1] }] }))).toEqual({
    kind: 'more_drawn_than_population',
    stratum: 'all',
    drawn: 2,
    population: 1,
  });
  expect(failureOf(surveyDesign({ weights: [] }))).toEqual({ kind: 'empty_domain' });
});

test.each<[string, DesignColumns]>([
  ['a negative weight', { weights: [1, -1] }],
  ['a missing weight', { weights: [1, null] }],
  ['a text for a weight', { weights: [1, '2'] }],
  ['columns of unequal length', { weights: [1, 1], stages: [{ strata: ['a'] }] }],
  ['a missing stratum', { weights: [1, 1], stages: [{ strata: ['a', null] }] }],
  ['a cluster in two strata', { weights: [1, 1], stages: [{ strata: ['a', 'b'], clusters: [1, 1] }] }],
  ['two sizes of a stratum', { weights: [1, 1], stages: [{ populations: [5, 6] }] }],
])('%s is refused', (_what, columns) => {
  expect(() => surveyDesign(columns)).toThrow(RangeError);
});

test('who gave no answer is not in the base, and is not a no', () => {
  const design = made({ weights: [1, 1, 1, 1] });
  const share = valueOf(proportionOf(design, numbersOf([1, 0, 1, null])));
  expect(valueOf(estimate(design, share))).toMatchObject({ value: 2 / 3, n: 3 });
});
