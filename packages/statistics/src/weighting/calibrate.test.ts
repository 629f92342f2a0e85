import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimate } from '../design/estimate.ts';
import { meanOf, totalOf } from '../design/statistic.ts';
import { type SurveyDesign, surveyDesign } from '../design/survey-design.ts';
import type { Auxiliary } from './auxiliaries.ts';
import { type CalibrateOptions, calibrate } from './calibrate.ts';

const age = ['y', 'y', 'y', 'o', 'o', 'o', 'o', 'o', 'y', 'o'];
const income = Float64Array.of(1, 4, 2, 8, 5, 7, 3, 6, 2, 9);

function sample(weights: ArrayLike<number> = new Float64Array(10).fill(10)): SurveyDesign {
  const made = surveyDesign({ weights: Float64Array.from(weights) });
  if (!made.ok) throw new Error('no design');
  return made.value;
}

function totals(young: number, sum: number): readonly Auxiliary[] {
  return [
    { name: 'age', column: age, totals: { y: young, o: 100 - young } },
    { name: 'income', values: income, total: sum },
  ];
}

const methods: readonly CalibrateOptions[] = [
  { method: 'linear' },
  { method: 'linear', bounds: { lower: 0.5, upper: 2 } },
  { method: 'raking' },
  { method: 'raking', bounds: { lower: 0.5, upper: 2 } },
  { method: 'logit', bounds: { lower: 0.5, upper: 2 } },
];

test.each(methods)('$method meets the totals, within the bounds', (options) => {
  const young = fc.double({ min: 36, max: 44, noNaN: true });
  const sum = fc.double({ min: 460, max: 480, noNaN: true });
  fc.assert(
    fc.property(young, sum, (ofYoung, ofIncome) => {
      const found = calibrate(sample(), totals(ofYoung, ofIncome), options);
      if (!found.ok) throw new Error(JSON.stringify(found.failure));
      const { design, gMin, gMax } = found.value;
      const total = totalOf(design, income);
      expect(total.ok && total.value.value).toBeCloseTo(ofIncome, 7);
      expect(gMin).toBeGreaterThanOrEqual(options.bounds?.lower ?? Number.NEGATIVE_INFINITY);
      expect(gMax).toBeLessThanOrEqual(options.bounds?.upper ?? Number.POSITIVE_INFINITY);
    }),
    { numRuns: 30 },
  );
});

test.each(methods)('$method leaves weights alone that meet the totals already', (options) => {
  const found = calibrate(sample(), totals(40, 470), options);
  expect(found.ok && [...found.value.design.weights]).toEqual([...new Float64Array(10).fill(10)]);
});

test('a calibrated total has no error, and a variable close to it little', () => {
  const found = calibrate(sample(), totals(38, 465), { method: 'raking' });
  if (!found.ok) throw new Error('no weights');
  const { design } = found.value;
  const near = income.map((value, row) => 2 * value + (row % 2) / 10);
  const [known, close, before] = [totalOf(design, income), meanOf(design, near), meanOf(sample(), near)];
  if (!known.ok || !close.ok || !before.ok) throw new Error('no figures');
  const seOf = (one: ReturnType<typeof estimate>): number => (one.ok ? (one.value.se ?? 0) : Number.NaN);
  expect(seOf(estimate(design, known.value))).toBeLessThan(1e-9);
  expect(seOf(estimate(design, close.value))).toBeLessThan(0.1 * seOf(estimate(sample(), before.value)));
});

test('the order of rows makes no difference', () => {
  const order = [3, 1, 4, 0, 5, 9, 2, 6, 8, 7];
  const pick = <T>(values: ArrayLike<T>): T[] => order.map((row) => values[row] as T);
  const one = calibrate(sample(), totals(38, 465), { method: 'linear' });
  const other = calibrate(
    sample(),
    [
      { name: 'age', column: pick(age), totals: { y: 38, o: 62 } },
      { name: 'income', values: Float64Array.from(pick(income)), total: 465 },
    ],
    { method: 'linear' },
  );
  if (!one.ok || !other.ok) throw new Error('no weights');
  for (const [place, weight] of pick(one.value.design.weights).entries()) {
    expect(other.value.design.weights[place]).toBeCloseTo(weight, 9);
  }
});

test('the factor that bounds forbid is named with its category', () => {
  const bounds = { lower: 0.8, upper: 1.25 };
  expect(calibrate(sample(), totals(70, 470), { method: 'logit', bounds })).toEqual({
    ok: false,
    failure: { kind: 'infeasible_margin', margin: 'age', category: 'y', reason: 'bounds' },
  });
  expect(calibrate(sample(), totals(40, 700), { method: 'linear', bounds })).toMatchObject({
    failure: { kind: 'infeasible_margin', reason: 'bounds' },
  });
});

test('bounds that leave one solution find it', () => {
  // The young all at the upper bound: 40 x 1.25.
  const found = calibrate(sample(), [{ name: 'age', column: age, totals: { y: 50, o: 50 } }], {
    method: 'linear',
    bounds: { lower: 0.5, upper: 1.25 },
  });
  expect(found.ok && found.value.gMax).toBe(1.25);
});

test('totals of numbers that contradict each other are named', () => {
  const twice = income.map((value) => 2 * value);
  const both = [
    { name: 'income', values: income, total: 470 },
    { name: 'twice', values: twice, total: 950 },
  ];
  expect(calibrate(sample(), both, { method: 'linear' })).toEqual({
    ok: false,
    failure: {
      kind: 'infeasible_margin',
      margin: 'twice',
      category: null,
      reason: 'contradictory_totals',
    },
  });
  const agreeing = [both[0], { name: 'twice', values: twice, total: 940 }].filter((one) => one !== undefined);
  expect(calibrate(sample(), agreeing, { method: 'linear' }).ok).toBe(true);
});

test('a total beyond what positive weights reach does not converge', () => {
  expect(calibrate(sample(), totals(40, 2000), { method: 'raking' })).toMatchObject({
    failure: { kind: 'not_converged' },
  });
});

test('a linear calibration that would make weights negative says so', () => {
  expect(calibrate(sample(), totals(40, 900), { method: 'linear' })).toMatchObject({
    failure: { kind: 'negative_weights' },
  });
});

test('missing values, empty categories and totals of 0 are named', () => {
  const gap = Float64Array.from(income);
  gap[4] = Number.NaN;
  const numbers = [{ name: 'income', values: gap, total: 470 }];
  expect(calibrate(sample(), numbers, { method: 'linear' })).toMatchObject({
    failure: { margin: 'income', reason: 'uncovered_rows' },
  });
  const withoutRow = sample(gap.map((value) => (Number.isNaN(value) ? 0 : 10)));
  expect(calibrate(withoutRow, numbers, { method: 'linear' }).ok).toBe(true);
  const none = [{ name: 'age', column: age, totals: { y: 0, o: 100 } }];
  expect(calibrate(sample(), none, { method: 'raking' })).toMatchObject({
    failure: { category: 'y', reason: 'occupied_category' },
  });
  const empty = [{ name: 'age', column: age, totals: { y: 40, o: 50, x: 10 } }];
  expect(calibrate(sample(), empty, { method: 'raking' })).toMatchObject({
    failure: { category: 'x', reason: 'empty_category' },
  });
});

test('wrong calls are refused', () => {
  expect(() => calibrate(sample(), [], { method: 'linear' })).toThrow(RangeError);
  expect(() => calibrate(sample(), totals(40, 470), { method: 'logit' })).toThrow(RangeError);
  const bounds = { lower: 1.1, upper: 2 };
  expect(() => calibrate(sample(), totals(40, 470), { method: 'linear', bounds })).toThrow(RangeError);
  expect(() => calibrate(sample(), totals(40, Number.NaN), { method: 'linear' })).toThrow(RangeError);
});
