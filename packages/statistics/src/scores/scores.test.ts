import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersOf } from '../columns.ts';
import { estimate } from '../design/estimate.ts';
import { meanOf } from '../design/statistic.ts';
import { type SurveyDesign, surveyDesign } from '../design/survey-design.ts';
import type { Outcome } from '../outcome.ts';
import { compositeIndexOf } from './composite-index.ts';
import { indexOfMeansOf } from './index-of-means.ts';
import { netPromoterScoreOf } from './net-promoter-score.ts';
import { rescaled } from './rescaled.ts';
import { scoreShareOf } from './score-share.ts';
import { waveChangeOf } from './wave-change.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const simple = (rows: number, weight = 1): SurveyDesign =>
  valueOf(surveyDesign({ weights: Array.from({ length: rows }, () => weight) }));

test('the example: net promoter score of four answers', () => {
  expect(valueOf(netPromoterScoreOf(simple(4), numbersOf([10, 9, 7, 3]))).value).toBe(25);
});

test('the example: share of scores in the upper two boxes', () => {
  const share = valueOf(scoreShareOf(simple(4), numbersOf([5, 4, 2, null]), { from: 4 }));
  expect(share.value).toBeCloseTo(200 / 3, 12);
  expect(share.base).toEqual(Uint8Array.of(1, 1, 1, 0));
});

test('the example: 4 of 1 to 5 is 75 of 100', () => {
  expect(rescaled(4, { min: 1, max: 5 }, { min: 0, max: 100 })).toBe(75);
  expect(() => rescaled(4, { min: 5, max: 5 }, { min: 0, max: 100 })).toThrow(RangeError);
});

const recommendations = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 40 });

test('a net promoter score is promoters less detractors, with the error of a difference, at any weight', () => {
  fc.assert(
    fc.property(recommendations, fc.integer({ min: 1, max: 9 }), (scores, weight) => {
      const values = Float64Array.from(scores);
      const design = simple(scores.length, weight);
      const nps = valueOf(netPromoterScoreOf(design, values));
      const promoters = valueOf(scoreShareOf(design, values, { from: 9 }));
      const detractors = valueOf(scoreShareOf(design, values, { to: 6 }));
      expect(nps.value).toBeCloseTo(promoters.value - detractors.value, 9);
      const plain = valueOf(
        estimate(simple(scores.length), valueOf(netPromoterScoreOf(simple(scores.length), values))),
      );
      expect(valueOf(estimate(design, nps)).se).toBeCloseTo(plain.se ?? Number.NaN, 9);
    }),
  );
});

test('nobody who answered is no score', () => {
  expect(netPromoterScoreOf(simple(2), numbersOf([null, null]))).toEqual({
    ok: false,
    failure: { kind: 'empty_domain' },
  });
});

test('promoters who are detractors too are a mistake', () => {
  expect(() => netPromoterScoreOf(simple(1), numbersOf([5]), { promoterFrom: 6, detractorTo: 6 })).toThrow(
    RangeError,
  );
});

test('the example: an index of one dimension is the mean of its items', () => {
  const { index } = compositeIndexOf([{ items: [numbersOf([4]), numbersOf([5])], weight: 1 }], 0.5);
  expect(index).toEqual(Float64Array.of(4.5));
});

test('a dimension needs its share of answers, the index what is left of the dimensions', () => {
  const { dimensions, index } = compositeIndexOf(
    [
      { items: [numbersOf([5, 5, null]), numbersOf([null, 3, null])], weight: 3 },
      { items: [numbersOf([2, 2, null])], weight: 1 },
    ],
    0.6,
  );
  expect(dimensions[0]).toEqual(Float64Array.of(Number.NaN, 4, Number.NaN));
  expect(index).toEqual(Float64Array.of(2, 3.5, Number.NaN));
});

test('nobody is in an index for having answered nothing, even where no share is asked for', () => {
  expect(compositeIndexOf([{ items: [numbersOf([null, 1])], weight: 1 }], 0).index).toEqual(
    Float64Array.of(Number.NaN, 1),
  );
});

test.each([
  ['without items', [{ items: [], weight: 1 }]],
  ['of weight below 0', [{ items: [Float64Array.of(1)], weight: -1 }]],
  ['of weight 0 alone', [{ items: [Float64Array.of(1)], weight: 0 }]],
  ['of unequal columns', [{ items: [Float64Array.of(1), Float64Array.of(1, 2)], weight: 1 }]],
])('a dimension %s is a mistake', (_what, dimensions) => {
  expect(() => compositeIndexOf(dimensions, 0.5)).toThrow(RangeError);
});

const answers = fc.array(fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 5 }))), {
  minLength: 3,
  maxLength: 30,
});

test('where nothing is missing the index of means is the mean of the indices, with its error', () => {
  fc.assert(
    fc.property(answers, (rows) => {
      const item = (place: number): Float64Array => Float64Array.from(rows, (row) => row[place] ?? 0);
      const parts = [0, 1, 2].map((place) => ({ items: [item(place)], weight: place + 1 }));
      const { dimensions, index } = compositeIndexOf(parts, 1);
      const design = simple(rows.length);
      const ofMeans = valueOf(estimate(design, valueOf(indexOfMeansOf(design, dimensions, [1, 2, 3]))));
      const ofIndices = valueOf(estimate(design, valueOf(meanOf(design, index))));
      expect(ofMeans.value).toBeCloseTo(ofIndices.value, 10);
      expect(ofMeans.se).toBeCloseTo(ofIndices.se ?? Number.NaN, 10);
    }),
  );
});

test('an index of means needs a weight a dimension, and an answer in each', () => {
  const [design, scores] = [simple(2), numbersOf([4, 5])];
  expect(() => indexOfMeansOf(design, [scores], [1, 2])).toThrow(RangeError);
  expect(() => indexOfMeansOf(design, [scores], [0])).toThrow(RangeError);
  expect(indexOfMeansOf(design, [scores, numbersOf([null, null])], [1, 1])).toMatchObject({
    failure: { kind: 'empty_domain' },
  });
});

test('the same people asked twice: their own level leaves the error of the change', () => {
  const wave = ['a', 'b', 'a', 'b', 'a', 'b'];
  const values = numbersOf([1, 2, 3, 4, 5, 6]);
  const weights = wave.map(() => 1);
  const panel = valueOf(surveyDesign({ weights, stages: [{ clusters: [1, 1, 2, 2, 3, 3] }] }));
  const { change } = valueOf(waveChangeOf(panel, values, wave, { from: 'a', to: 'b' }));
  expect(valueOf(estimate(panel, change))).toMatchObject({ value: 1, se: 0 });
  const apart = simple(6);
  const other = valueOf(waveChangeOf(apart, values, wave, { from: 'a', to: 'b' }));
  expect(valueOf(estimate(apart, other.change)).se).toBeGreaterThan(1);
});

test('a wave without answers has no change', () => {
  expect(waveChangeOf(simple(2), numbersOf([1, 2]), ['a', 'a'], { from: 'a', to: 'b' })).toMatchObject({
    failure: { kind: 'empty_domain' },
  });
});
