import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Column, factorOf, numbersOf } from '../columns.ts';
import type { Outcome } from '../outcome.ts';
import { association } from './association.ts';
import { domainMeans } from './domain-means.ts';
import { domainWhere } from './domain.ts';
import { estimate } from './estimate.ts';
import { proportionInterval } from './proportion-interval.ts';
import { quantile } from './quantile.ts';
import { standardise } from './standardise.ts';
import { differenceOf, meanOf, proportionOf, ratioOf, totalOf } from './statistic.ts';
import { type SurveyDesign, surveyDesign } from './survey-design.ts';

interface Row {
  readonly weight: number;
  readonly score: number | null;
  readonly minutes: number;
  readonly channel: string;
  /** Three clusters in each stratum. */
  readonly cluster: string;
}

/** Two rows in each of six clusters, at least. */
const clusters = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'];
const rowOf = (cluster: fc.Arbitrary<string>): fc.Arbitrary<Row> =>
  fc.record({
    weight: fc.integer({ min: 1, max: 90 }).map((weight) => weight / 10),
    score: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constant(null)),
    minutes: fc.integer({ min: 1, max: 40 }),
    channel: fc.constantFrom('app', 'web'),
    cluster,
  });
const samples = fc
  .tuple(
    fc.tuple(...[...clusters, ...clusters].map((cluster) => rowOf(fc.constant(cluster)))),
    fc.array(rowOf(fc.constantFrom(...clusters)), { maxLength: 20 }),
  )
  .map(([least, more]) => [...least, ...more]);

function designOf(rows: readonly Row[], scale: number): SurveyDesign {
  const made = surveyDesign({
    weights: rows.map(({ weight }) => weight * scale),
    stages: [
      {
        strata: rows.map(({ cluster }) => cluster.charAt(0)),
        clusters: rows.map(({ cluster }) => cluster),
        populations: rows.map(() => 9),
      },
    ],
  });
  if (!made.ok) throw new Error(made.failure.kind);
  return made.value;
}

/** Value and standard error of every kind of figure; of a total by unit of the weights. */
function figuresOf(rows: readonly Row[], scale = 1): readonly (readonly [string, number])[] {
  const design = designOf(rows, scale);
  const scores = numbersOf(rows.map(({ score }) => score));
  const minutes = numbersOf(rows.map((row) => row.minutes));
  const channel: Column = rows.map((row) => row.channel);
  const app = domainWhere(channel, ['app']);
  const channels = factorOf(channel, ['app', 'web']);
  const statistics = {
    mean: meanOf(design, scores),
    'mean in a domain': meanOf(design, scores, app),
    ratio: ratioOf(design, minutes, scores),
    total: totalOf(design, minutes, app),
    share: proportionOf(design, Float64Array.from(app)),
  };
  const all: [string, Outcome<{ readonly value: number; readonly se: number | null }>][] = Object.entries(
    statistics,
  ).map(([name, figure]) => [name, figure.ok ? estimate(design, figure.value) : figure]);
  const { mean, 'mean in a domain': own, share } = statistics;
  if (mean.ok && own.ok) all.push(['difference', estimate(design, differenceOf(own.value, mean.value))]);
  if (share.ok) all.push(['interval of a share', proportionInterval(design, share.value)]);
  all.push(['quantile', quantile(design, minutes, 0.5)]);
  for (const { domain, mean: ofDomain } of domainMeans(design, scores, channels))
    all.push([domain, ofDomain]);
  const standard = standardise(design, channels, factorOf(rows.map(({ cluster }) => cluster.charAt(0))), {
    app: 1,
    web: 2,
  });
  if (standard.ok) {
    const fair = meanOf(standard.value.design, scores);
    if (fair.ok) all.push(['standardised mean', estimate(standard.value.design, fair.value)]);
  }
  const together = association(design, channels, factorOf(scores, [1, 2, 3, 4, 5]));
  const unit = (name: string): number => (name === 'total' ? scale : 1);
  return [
    ...all.flatMap(([name, figure]): [string, number][] =>
      figure.ok
        ? [
            [`${name}: value`, figure.value.value / unit(name)],
            [`${name}: se`, (figure.value.se ?? -1) / unit(name)],
          ]
        : [[`${name}: ${figure.failure.kind}`, 0]],
    ),
    ['association', together.ok ? together.value.raoScottF : -1],
  ];
}

function expectSame(got: readonly (readonly [string, number])[], expected: typeof got): void {
  expect(got).toEqual(expected.map(([name, value]) => [name, expect.closeTo(value, 6)]));
}

test('the order of rows makes no difference to any figure of a design', () => {
  fc.assert(
    fc.property(
      samples.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      ),
      ([rows, shuffled]) => expectSame(figuresOf(shuffled), figuresOf(rows)),
    ),
    { numRuns: 60 },
  );
});

test('the scale of weights makes no difference, and a total goes along with it', () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 1, max: 10 }), (rows, power) =>
      expectSame(figuresOf(rows, 2 ** power), figuresOf(rows)),
    ),
    { numRuns: 60 },
  );
});

test('twice as many clusters that say the same narrow an interval', () => {
  fc.assert(
    fc.property(samples, (rows) => {
      const twice = [...rows, ...rows.map((row) => ({ ...row, cluster: `${row.cluster}'` }))];
      const [one, other] = [rows, twice].map((sample) => {
        const design = designOf(sample, 1);
        const mean = meanOf(design, numbersOf(sample.map(({ score }) => score)));
        return mean.ok ? estimate(design, mean.value) : mean;
      });
      if (!one?.ok || !other?.ok) return;
      const width = ({ low, high }: { readonly low: number; readonly high: number }): number => high - low;
      expect(width(other.value.ci)).toBeLessThanOrEqual(width(one.value.ci) + 1e-9);
    }),
    { numRuns: 60 },
  );
});
