import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../outcome.ts';
import { cohensD } from './cohens-d.ts';
import { mannWhitney } from './mann-whitney.ts';
import { superiorityOf } from './superiority.ts';
import { tiedRanksOf } from './tied-ranks.ts';
import { welchTest } from './welch-test.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const of = (...values: number[]): Float64Array => Float64Array.from(values);

test('the examples', () => {
  expect(tiedRanksOf(of(3, 5, 3)).ranks).toEqual(of(1.5, 3, 1.5));
  expect(valueOf(mannWhitney(of(4, 5), of(1, 2, 3))).u).toBe(6);
  expect(valueOf(superiorityOf(of(3, 5), of(1, 3)))).toMatchObject({ probability: 0.875, cliffDelta: 0.75 });
  expect(valueOf(cohensD(of(2, 4), of(1, 3))).value).toBeCloseTo(Math.SQRT1_2, 12);
  const welch = valueOf(welchTest(of(2, 4, 6), of(1, 2, 3)));
  expect(welch.t).toBeCloseTo(2 / Math.sqrt(5 / 3), 12);
  expect(welch.df).toBeCloseTo(25 / 9 / (16 / 9 / 2 + 1 / 9 / 2), 12);
});

const sample = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 30 });

test('all by pairs: u, the chance to be higher and delta agree, and change sides with the samples', () => {
  fc.assert(
    fc.property(sample, sample, (first, second) => {
      const [one, other] = [of(...first), of(...second)];
      const { probability, cliffDelta, se } = valueOf(superiorityOf(one, other));
      const points = first.flatMap((x) => second.map((y) => (x > y ? 1 : x === y ? 0.5 : 0)));
      expect(probability).toBeCloseTo(
        points.reduce((sum: number, point) => sum + point, 0) / points.length,
        12,
      );
      const back = valueOf(superiorityOf(other, one));
      expect(back.cliffDelta).toBeCloseTo(-cliffDelta, 12);
      expect(back.se).toBeCloseTo(se, 12);
      const test = mannWhitney(one, other);
      if (!test.ok) return;
      expect(test.value.u).toBeCloseTo(probability * points.length, 9);
      expect(valueOf(mannWhitney(other, one)).p).toBeCloseTo(test.value.p, 12);
      expect(test.value.pContinuity).toBeGreaterThanOrEqual(test.value.p);
    }),
  );
});

test('ranks see the order only; means see the distances but neither zero nor unit', () => {
  fc.assert(
    fc.property(sample, sample, (first, second) => {
      const [one, other] = [of(...first), of(...second)];
      const squared = (values: Float64Array): Float64Array => values.map((value) => value ** 2);
      expect(superiorityOf(squared(one), squared(other))).toEqual(superiorityOf(one, other));
      const stretched = (values: Float64Array): Float64Array => values.map((value) => 25 * (value - 1));
      const [plain, moved] = [welchTest(one, other), welchTest(stretched(one), stretched(other))];
      expect(moved.ok).toBe(plain.ok);
      if (!plain.ok || !moved.ok) return;
      expect(moved.value.t).toBeCloseTo(plain.value.t, 8);
    }),
  );
});

test('large samples are no obstacle', () => {
  const many = Float64Array.from({ length: 130_000 }, (_, i) => i % 5);
  expect(valueOf(superiorityOf(many, many)).probability).toBeCloseTo(0.5, 12);
});

test('missing values are left out', () => {
  expect(superiorityOf(of(3, Number.NaN, 5), of(1, 3))).toEqual(superiorityOf(of(3, 5), of(1, 3)));
});

test('no values, too few, or no spread: a failure each', () => {
  const [none, some, flat] = [of(), of(1, 2), of(3, 3)];
  for (const compare of [mannWhitney, superiorityOf]) {
    expect(compare(none, some)).toMatchObject({ failure: { kind: 'empty_domain' } });
  }
  for (const compare of [superiorityOf, cohensD, welchTest]) {
    expect(compare(of(1), some)).toMatchObject({ failure: { kind: 'too_few', n: 1, needed: 2 } });
  }
  for (const compare of [mannWhitney, cohensD, welchTest]) {
    expect(compare(flat, flat)).toMatchObject({ failure: { kind: 'zero_denominator' } });
  }
});
