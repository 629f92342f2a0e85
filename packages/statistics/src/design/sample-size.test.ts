import { expect, test } from 'vitest';
import { sizeForDifference, sizeForMargin } from './sample-size.ts';

test('the examples', () => {
  expect(sizeForMargin({ sd: 1.2, margin: 0.1, deff: 1.4, population: 800 })).toEqual({
    n0: expect.closeTo(774.438, 3),
    required: 394,
  });
  expect(sizeForDifference({ sd: 1, difference: 0.1 })).toBe(1570);
});

test('half of the margin needs four times as many, a small population never more than it has', () => {
  const [one, half] = [sizeForMargin({ sd: 1, margin: 0.1 }), sizeForMargin({ sd: 1, margin: 0.05 })];
  expect(half.n0 / one.n0).toBeCloseTo(4, 12);
  expect(sizeForMargin({ sd: 1, margin: 0.001, population: 120 }).required).toBe(120);
});

test('a design effect, a higher level and a higher power all need more', () => {
  const plan = { sd: 1, difference: 0.2 };
  const least = sizeForDifference(plan);
  expect(sizeForDifference({ ...plan, deff: 1.5 })).toBeGreaterThan(least);
  expect(sizeForDifference({ ...plan, level: 0.99 })).toBeGreaterThan(least);
  expect(sizeForDifference({ ...plan, power: 0.9 })).toBeGreaterThan(least);
});

test('wrong plans are refused', () => {
  expect(() => sizeForMargin({ sd: 1, margin: 0 })).toThrow(RangeError);
  expect(() => sizeForMargin({ sd: Number.NaN, margin: 1 })).toThrow(RangeError);
  expect(() => sizeForMargin({ sd: 1, margin: 1, population: 0 })).toThrow(RangeError);
  expect(() => sizeForDifference({ sd: 1, difference: 0.1, power: 1 })).toThrow(RangeError);
});
