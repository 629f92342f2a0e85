import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../outcome.ts';
import { dataDefectOf } from './data-defect.ts';
import { correlationBehind, effectiveAnswers, selectionBias } from './selection-bias.ts';
import { selectionBoxOf } from './selection-box.ts';
import { worstCaseBounds } from './worst-case-bounds.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const national = { answers: 30_131, population: 20_000_000, mean: 3.93, deviation: 1 };

test('the examples: what a small correlation makes of thirty thousand answers', () => {
  expect(selectionBias(0.01, national)).toBeCloseTo(0.257, 3);
  expect(correlationBehind(0.19, national)).toBeCloseTo(0.0074, 4);
  expect(effectiveAnswers(0.05, national)).toBeCloseTo(0.6, 2);
  const bounds = worstCaseBounds(0.2, 4.1, { min: 1, max: 5 });
  expect(bounds.low).toBeCloseTo(1.62, 12);
  expect(bounds.high).toBeCloseTo(4.82, 12);
});

test('the example: the box beside a figure', () => {
  const box = valueOf(selectionBoxOf({ ...national, scale: { min: 1, max: 5 }, difference: 0.19 }));
  if (box.population !== 'reported') throw new Error('reported');
  expect(box.participation).toBeCloseTo(0.0015, 4);
  expect(box.perCorrelation.map(({ rho }) => rho)).toEqual([0.005, 0.01, 0.05]);
  expect(box.correlationBehind).toBeCloseTo(0.0074, 4);
  expect(box.bounds.high - box.bounds.low).toBeCloseTo(4 * (1 - box.participation), 12);
});

test('an unknown population is told, not guessed; more answers than cases are a failure', () => {
  const scale = { min: 1, max: 5 };
  expect(valueOf(selectionBoxOf({ ...national, population: null, scale }))).toEqual({
    population: 'not_reported',
    answers: 30_131,
  });
  expect(selectionBoxOf({ ...national, population: 30_000, scale })).toMatchObject({
    failure: { kind: 'more_drawn_than_population', drawn: 30_131, population: 30_000 },
  });
  expect(selectionBoxOf({ ...national, answers: 0, scale })).toMatchObject({
    failure: { kind: 'empty_domain' },
  });
});

test('everyone answered: no bias, no bounds, nothing behind a difference', () => {
  const all = { ...national, answers: national.population };
  expect(selectionBias(0.5, all)).toBe(0);
  expect(correlationBehind(0.19, all)).toBeNull();
  expect(effectiveAnswers(0.5, all)).toBe(all.answers);
  expect(worstCaseBounds(1, 3, { min: 1, max: 5 })).toEqual({ low: 3, high: 3 });
});

const people = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 1 })), {
  minLength: 2,
  maxLength: 60,
});

test('the error of the answers is their correlation times the rest, exactly, and within the bounds', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const scores = Float64Array.from(rows, ([score]) => score);
      const defect = dataDefectOf(
        scores,
        Float64Array.from(rows, ([, answered]) => answered),
      );
      if (!defect.ok) return;
      const { population, answers, answerMean, populationMean, deviation, correlation, error } = defect.value;
      expect(error).toBeCloseTo(answerMean - populationMean, 12);
      expect(Math.abs(correlation)).toBeLessThanOrEqual(1 + 1e-12);
      expect(selectionBias(correlation, { population, answers, mean: answerMean, deviation })).toBeCloseTo(
        error,
        10,
      );
      const { low, high } = worstCaseBounds(answers / population, answerMean, { min: 1, max: 5 });
      expect(populationMean).toBeGreaterThanOrEqual(low - 1e-12);
      expect(populationMean).toBeLessThanOrEqual(high + 1e-12);
    }),
  );
});

test('the example of a data defect', () => {
  expect(valueOf(dataDefectOf(Float64Array.of(1, 5, 3, 4), Float64Array.of(0, 1, 0, 1))).error).toBe(1.25);
});

test('nobody, everybody, or all of one mind: no defect to tell', () => {
  const scores = Float64Array.of(1, 2);
  expect(dataDefectOf(scores, Float64Array.of(0, 0))).toMatchObject({ failure: { kind: 'empty_domain' } });
  expect(dataDefectOf(scores, Float64Array.of(1, 1))).toMatchObject({
    failure: { kind: 'zero_denominator' },
  });
  expect(dataDefectOf(Float64Array.of(2, 2), Float64Array.of(0, 1))).toMatchObject({
    failure: { kind: 'zero_denominator' },
  });
  const balanced = valueOf(dataDefectOf(Float64Array.of(1, 3, 2, 2), Float64Array.of(1, 1, 0, 0)));
  expect(balanced).toMatchObject({ correlation: 0, effectiveAnswers: null });
});

test('what is no part of a population, no share or no mark is a mistake', () => {
  expect(() => selectionBias(0.1, { ...national, answers: 0 })).toThrow(RangeError);
  expect(() => effectiveAnswers(0.1, { ...national, answers: 1e9 })).toThrow(RangeError);
  expect(() => worstCaseBounds(1.1, 3, { min: 1, max: 5 })).toThrow(RangeError);
  expect(() => worstCaseBounds(0.1, 6, { min: 1, max: 5 })).toThrow(RangeError);
  expect(() => dataDefectOf(Float64Array.of(1, 2), Float64Array.of(1, 2))).toThrow(RangeError);
  expect(() => dataDefectOf(Float64Array.of(1, Number.NaN), Float64Array.of(1, 0))).toThrow(RangeError);
});
