import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile, type QuantileOptions } from './quantile.ts';
import type { QuantileRule } from './quantile-rule.ts';
import { type SurveyDesign, surveyDesign } from './survey-design.ts';

const rules: readonly QuantileRule[] = ['math', 'school', 'hf4', 'hf5', 'hf6', 'hf7', 'hf8', 'hf9'];

function sample(weights: readonly number[]): SurveyDesign {
  const made = surveyDesign({ weights });
  if (!made.ok) throw new Error('no design');
  return made.value;
}

function valueOf(
  values: readonly number[],
  p: number,
  options: QuantileOptions = {},
  weights = values.map(() => 1),
): number {
  const found = quantile(sample(weights), Float64Array.from(values), p, options);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value.value;
}

/** By R's quantile(c(1, 2, 4, 8, 16), 0.4, type). */
test.each([
  ['math', 2],
  ['school', 3],
  ['hf4', 2],
  ['hf5', 3],
  ['hf6', 2.8],
  ['hf7', 3.2],
  ['hf8', 2.933333333333333],
  ['hf9', 2.95],
] as const)('%s of equal weights', (rule, expected) => {
  expect(valueOf([16, 2, 4, 8, 1], 0.4, { rule })).toBeCloseTo(expected, 12);
});

test('a weight of 2 is worth two rows', () => {
  expect(valueOf([1, 5, 9], 0.5, {}, [2, 1, 1])).toBe(valueOf([1, 1, 5, 9], 0.5));
});

test('grows with p, moves with a shift, and the order of rows makes no difference', () => {
  const list = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(list, fc.constantFrom(...rules), (values, rule) => {
      const [low, high] = [valueOf(values, 0.3, { rule }), valueOf(values, 0.6, { rule })];
      expect(low).toBeLessThanOrEqual(high);
      expect(
        valueOf(
          values.map((value) => value + 7),
          0.3,
          { rule },
        ),
      ).toBeCloseTo(low + 7, 9);
      expect(valueOf(values.toReversed(), 0.3, { rule })).toBe(low);
    }),
  );
});

test('an end beyond the data is unknown', () => {
  const found = quantile(
    sample([...new Float64Array(20).fill(1)]),
    Float64Array.from({ length: 20 }, (_, row) => row),
    0.02,
  );
  expect(found).toMatchObject({ ok: true, value: { value: 0, se: null, ci: { low: null }, n: 20 } });
});

test('only rows of the domain with a value count', () => {
  const values = Float64Array.of(1, 2, Number.NaN, 100, 3);
  const domain = Uint8Array.of(1, 1, 1, 0, 1);
  expect(quantile(sample([1, 1, 1, 1, 1]), values, 0.5, { domain })).toMatchObject({
    value: { value: 2, n: 3, df: 2 },
  });
  const none = quantile(sample([1]), Float64Array.of(Number.NaN), 0.5);
  expect(none).toEqual({ ok: false, failure: { kind: 'empty_domain' } });
  expect(() => quantile(sample([1]), values.subarray(0, 1), 1.2)).toThrow(RangeError);
});
