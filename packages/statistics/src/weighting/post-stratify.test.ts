import { expect, test } from 'vitest';
import { estimate } from '../design/estimate.ts';
import { domainWhere } from '../design/domain.ts';
import { meanOf, totalOf } from '../design/statistic.ts';
import { type SurveyDesign, surveyDesign } from '../design/survey-design.ts';
import { postStratify } from './post-stratify.ts';

const age = ['18-34', '18-34', '35+', '35+', '35+'];
const sex = ['f', 'm', 'f', 'm', 'm'];

function sample(weights: readonly number[] = [10, 10, 10, 10, 20]): SurveyDesign {
  const made = surveyDesign({ weights });
  if (!made.ok) throw new Error('no design');
  return made.value;
}

test('every cell has its population', () => {
  const population = { '18-34|f': 15, '18-34|m': 20, '35+|f': 12, '35+|m': 60 };
  const adjusted = postStratify(sample(), { cells: { age, sex }, population });
  expect(adjusted.ok && [...adjusted.value.design.weights]).toEqual([15, 20, 12, 20, 40]);
  expect(adjusted).toMatchObject({ value: { gMin: 1.2, gMax: 2, iterations: 1, kish: { sumWeights: 107 } } });
});

test('the total of a cell has no error any more', () => {
  const adjusted = postStratify(sample(), { cells: { age }, population: { '18-34': 30, '35+': 70 } });
  if (!adjusted.ok) throw new Error('no weights');
  const { design } = adjusted.value;
  const count = totalOf(design, undefined, domainWhere(age, ['35+']));
  expect(count.ok && estimate(design, count.value)).toMatchObject({ value: { value: 70, se: 0 } });
});

test('the same weights as one has leave means as they are', () => {
  const scores = Float64Array.of(1, 2, 3, 4, 5);
  const design = sample();
  const adjusted = postStratify(design, { cells: { age }, population: { '18-34': 20, '35+': 40 } });
  if (!adjusted.ok) throw new Error('no weights');
  const [before, after] = [meanOf(design, scores), meanOf(adjusted.value.design, scores)];
  expect(before.ok && after.ok && before.value.value === after.value.value).toBe(true);
});

test('a cell that nobody is in is named', () => {
  const population = { '18-34': 30, '35+': 70, '80+': 5 };
  expect(postStratify(sample(), { cells: { age }, population })).toEqual({
    ok: false,
    failure: { kind: 'infeasible_margin', margin: 'age', category: '80+', reason: 'empty_category' },
  });
});

test('a cell with rows and no population is named', () => {
  const population = { '18-34': 30, '35+': 0 };
  expect(postStratify(sample(), { cells: { age }, population })).toMatchObject({
    failure: { category: '35+', reason: 'occupied_category' },
  });
});

test('a row that no total covers is named, unless its weight is 0', () => {
  const cells = { age: ['18-34', '18-34', '35+', '35+', null] };
  const population = { '18-34': 30, '35+': 70 };
  expect(postStratify(sample(), { cells, population })).toMatchObject({
    failure: { category: null, reason: 'uncovered_rows' },
  });
  expect(postStratify(sample(), { cells: { age }, population: { '18-34': 30 } })).toMatchObject({
    failure: { category: '35+', reason: 'uncovered_rows' },
  });
  expect(postStratify(sample([10, 10, 10, 10, 0]), { cells, population }).ok).toBe(true);
});

test('wrong calls are refused', () => {
  expect(() => postStratify(sample(), { cells: { age }, population: { '18-34': -1, '35+': 1 } })).toThrow(
    RangeError,
  );
  expect(() => postStratify(sample(), { cells: { age: ['18-34'] }, population: { '18-34': 1 } })).toThrow(
    RangeError,
  );
});
