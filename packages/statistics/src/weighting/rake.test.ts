import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SurveyDesign, surveyDesign } from '../design/survey-design.ts';
import { calibrate } from './calibrate.ts';
import type { Margin } from './margin.ts';
import { rake } from './rake.ts';

const age = ['y', 'y', 'y', 'o', 'o', 'o', 'o', 'o'];
const sex = ['f', 'm', 'm', 'f', 'f', 'm', 'm', 'f'];

function sample(weights: readonly number[]): SurveyDesign {
  const made = surveyDesign({ weights });
  if (!made.ok) throw new Error('no design');
  return made.value;
}

function margins(young: number, women: number, population = 1000): readonly Margin[] {
  return [
    { name: 'age', column: age, totals: { y: young, o: population - young } },
    { name: 'sex', column: sex, totals: { f: women, m: population - women } },
  ];
}

const equal = sample([1, 1, 1, 1, 1, 1, 1, 1]);

test('all margins are met at once, and weights stay positive', () => {
  const weights = fc.array(fc.double({ min: 0.5, max: 20, noNaN: true }), { minLength: 8, maxLength: 8 });
  const share = fc.double({ min: 50, max: 950, noNaN: true });
  fc.assert(
    fc.property(weights, share, share, (own, young, women) => {
      const raked = rake(sample(own), margins(young, women));
      if (!raked.ok) throw new Error(JSON.stringify(raked.failure));
      const found = raked.value.design.weights;
      const sumOf = (column: readonly string[], value: string): number =>
        found.reduce((sum, weight, row) => sum + (column[row] === value ? weight : 0), 0);
      expect(Math.abs(sumOf(age, 'y') / young - 1)).toBeLessThan(1e-9);
      expect(Math.abs(sumOf(sex, 'f') / women - 1)).toBeLessThan(1e-9);
      expect(found.every((weight) => weight > 0)).toBe(true);
    }),
  );
});

test('neither the order of margins nor the scale of weights makes a difference, and calibration agrees', () => {
  const design = sample([3, 1, 4, 1, 5, 9, 2, 6]);
  const scaled = sample([30, 10, 40, 10, 50, 90, 20, 60]);
  const given = margins(300, 520);
  const found = [
    rake(design, given),
    rake(design, given.toReversed()),
    rake(scaled, given),
    calibrate(design, given, { method: 'raking' }),
  ].map((one) => (one.ok ? one.value.design.weights : new Float64Array(0)));
  for (const [row, weight] of (found[0] ?? []).entries()) {
    for (const other of found) expect(Math.abs((other[row] ?? 0) / weight - 1)).toBeLessThan(1e-8);
  }
});

test('totals that differ by rounding are met, others contradict each other', () => {
  const [first, second] = margins(300, 520);
  if (!first || !second) throw new Error('two margins');
  const rounded = { ...second, totals: { f: 520.0003, m: 480 } };
  expect(rake(equal, [first, rounded]).ok).toBe(true);
  expect(rake(equal, [first, { ...second, totals: { f: 530, m: 480 } }])).toEqual({
    ok: false,
    failure: {
      kind: 'infeasible_margin',
      margin: 'sex',
      category: null,
      reason: 'contradictory_totals',
    },
  });
});

test('totals that nobody can meet are told with their margin', () => {
  // All the young are men here: more young people than men is impossible.
  const column = ['m', 'm', 'm', 'f', 'f', 'm', 'm', 'f'];
  const given = [
    { name: 'age', column: age, totals: { y: 700, o: 300 } },
    { name: 'sex', column, totals: { f: 500, m: 500 } },
  ];
  expect(rake(equal, given, { maxIterations: 50 })).toMatchObject({
    failure: { kind: 'not_converged', iterations: 50 },
  });
});

test('empty, occupied and uncovered categories are named', () => {
  const one = (totals: Record<string, number>): readonly Margin[] => [{ name: 'age', column: age, totals }];
  expect(rake(equal, one({ y: 1, o: 1, z: 1 }))).toMatchObject({
    failure: { margin: 'age', category: 'z', reason: 'empty_category' },
  });
  expect(rake(equal, one({ y: 0, o: 1 }))).toMatchObject({
    failure: { category: 'y', reason: 'occupied_category' },
  });
  expect(rake(equal, one({ o: 1 }))).toMatchObject({ failure: { category: 'y', reason: 'uncovered_rows' } });
  expect(rake(equal, one({ y: 1, o: 1, z: 0 })).ok).toBe(true);
  expect(() => rake(equal, [])).toThrow(RangeError);
});
