import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersOf } from '../columns.ts';
import { estimate } from '../design/estimate.ts';
import { differenceOf } from '../design/statistic.ts';
import { type SurveyDesign, surveyDesign } from '../design/survey-design.ts';
import type { Outcome } from '../outcome.ts';
import { optionSharesOf } from './option-shares.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const simple = (rows: number): SurveyDesign =>
  valueOf(surveyDesign({ weights: Array.from({ length: rows }, () => 2) }));

test('the example: two bases, and who chose nothing is in one of them only', () => {
  const [web, app] = [numbersOf([1, 1, 0, 0]), numbersOf([1, 0, 1, 0])];
  const asked = valueOf(optionSharesOf(simple(4), [web, app], 'asked'));
  expect(asked.ofRespondents.map(({ value }) => value)).toEqual([0.5, 0.5]);
  expect(asked.meanResponses.value).toBe(1);
  const answering = valueOf(optionSharesOf(simple(4), [web, app], 'answering'));
  expect(answering.base).toEqual(Uint8Array.of(1, 1, 1, 0));
  expect(answering.ofRespondents[0]?.value).toBeCloseTo(2 / 3, 12);
  expect(answering.ofResponses.map(({ value }) => value)).toEqual([0.5, 0.5]);
});

test('shares of responses sum to 1, shares of respondents to the mean number of responses', () => {
  const choice = fc.integer({ min: 0, max: 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(choice, choice, choice), { minLength: 2, maxLength: 30 }), (rows) => {
      const options = [0, 1, 2].map((place) => Float64Array.from(rows, (row) => row[place] ?? 0));
      const made = optionSharesOf(simple(rows.length), options, 'answering');
      expect(made.ok).toBe(rows.flat().includes(1));
      if (!made.ok) return;
      const { ofRespondents, ofResponses, meanResponses } = made.value;
      expect(ofResponses.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 12);
      expect(ofRespondents.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(meanResponses.value, 12);
    }),
  );
});

test('an option and its contrary: the difference has twice the error of one', () => {
  const [yes, no] = [numbersOf([1, 1, 1, 0]), numbersOf([0, 0, 0, 1])];
  const design = simple(4);
  const [one, other] = valueOf(optionSharesOf(design, [yes, no], 'asked')).ofRespondents;
  if (!one || !other) throw new Error('no shares');
  const single = valueOf(estimate(design, one)).se ?? Number.NaN;
  expect(valueOf(estimate(design, differenceOf(one, other))).se).toBeCloseTo(2 * single, 12);
});

test('a row with a missing option is outside; nobody who chose is a failure', () => {
  const made = valueOf(optionSharesOf(simple(3), [numbersOf([1, 0, 1]), numbersOf([null, 0, 1])], 'asked'));
  expect(made.base).toEqual(Uint8Array.of(0, 1, 1));
  const nobody = [numbersOf([0, 0])];
  expect(optionSharesOf(simple(2), nobody, 'asked')).toMatchObject({ failure: { kind: 'zero_denominator' } });
  expect(optionSharesOf(simple(2), nobody, 'answering')).toMatchObject({ failure: { kind: 'empty_domain' } });
  expect(() => optionSharesOf(simple(1), [numbersOf([2])], 'asked')).toThrow(RangeError);
});
