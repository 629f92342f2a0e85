import { expect, test } from 'vitest';
import { factorOf } from '../columns.ts';
import { association } from './association.ts';
import { type SurveyDesign, surveyDesign } from './survey-design.ts';

const channel = Array.from({ length: 60 }, (_, row) => ['web', 'app', 'desk'][row % 3] ?? null);
const region = Array.from(
  { length: 60 },
  (_, row) => ['n', 's'][(row * 7 + Math.floor(row / 11)) % 2] ?? null,
);

function sample(clusters?: readonly number[]): SurveyDesign {
  const made = surveyDesign({
    weights: channel.map((_, row) => 1 + (row % 4)),
    stages: [clusters ? { clusters } : {}],
  });
  if (!made.ok) throw new Error('no design');
  return made.value;
}

test('rows and columns may change places', () => {
  const one = association(sample(), factorOf(channel), factorOf(region));
  const other = association(sample(), factorOf(region), factorOf(channel));
  if (!one.ok || !other.ok) throw new Error('no test');
  expect(other.value.raoScottF).toBeCloseTo(one.value.raoScottF, 10);
  expect(other.value.pF).toBeCloseTo(one.value.pF, 10);
  expect(one.value.proportions.flat().reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

test('in a simple random sample the test is nearly Pearson’s', () => {
  const made = surveyDesign({ weights: new Float64Array(60).fill(5) });
  if (!made.ok) throw new Error('no design');
  const found = association(made.value, factorOf(channel), factorOf(region));
  if (!found.ok) throw new Error('no test');
  expect(found.value.raoScottF * 2).toBeCloseTo(found.value.chisq, 0);
});

test('clusters that repeat one answer weaken it', () => {
  const clusters = channel.map((_, row) => Math.floor(row / 6));
  const same = clusters.map((cluster) => (cluster % 2 === 0 ? 'n' : 's'));
  const other = clusters.map((cluster) => (cluster % 4 < 2 ? 'web' : 'app'));
  const [rows, drawn] = [sample(), sample(clusters)].map((design) =>
    association(design, factorOf(same), factorOf(other)),
  );
  if (!rows?.ok || !drawn?.ok) throw new Error('no test');
  expect(drawn.value.chisq).toBeCloseTo(rows.value.chisq, 10);
  expect(drawn.value.raoScottF).toBeLessThan(rows.value.raoScottF / 2);
});

test('the same factor twice has an association of 1', () => {
  const found = association(sample(), factorOf(region), factorOf(region));
  expect(found.ok && found.value.cramersV).toBeCloseTo(1, 12);
});

test('rows without a value are no part of it', () => {
  const gaps = channel.map((value, row) => (row < 5 ? null : value));
  const found = association(sample(), factorOf(gaps), factorOf(region));
  expect(found.ok && found.value.n).toBe(55);
});

test('one level, no row or unequal columns give none', () => {
  const constant = channel.map(() => 'x');
  expect(association(sample(), factorOf(constant), factorOf(region))).toMatchObject({
    failure: { kind: 'too_few' },
  });
  const nothing = channel.map(() => null);
  expect(association(sample(), factorOf(nothing), factorOf(region))).toMatchObject({
    failure: { kind: 'empty_domain' },
  });
  expect(() => association(sample(), factorOf(['a']), factorOf(region))).toThrow(RangeError);
});
