import { expect, test } from 'vitest';
import { drawOf, randomOf } from './random.ts';

const many = Array.from({ length: 20_000 });

test('the same text gives the same numbers, another text others', () => {
  const numbers = (text: string) => {
    const random = randomOf(text);
    return many.slice(0, 10).map(() => random.next());
  };
  expect(numbers('1 inps')).toEqual(numbers('1 inps'));
  expect(numbers('1 inps')).not.toEqual(numbers('2 inps'));
});

test('numbers spread evenly from 0 to 1, and normally around 0', () => {
  const random = randomOf('spread');
  const counts = Array.from({ length: 10 }, () => 0);
  for (const _ of many) {
    const tenth = random.below(10);
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  const normals = many.map(() => random.normal());
  const mean = normals.reduce((sum, one) => sum + one, 0) / normals.length;
  const variance = normals.reduce((sum, one) => sum + (one - mean) ** 2, 0) / normals.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

test('values are drawn by their weights, those without weight never', () => {
  const draw = drawOf([
    ['often', 3],
    ['never', 0],
    ['seldom', 1],
  ]);
  const random = randomOf('weights');
  const drawn = Map.groupBy(many, () => draw(random));
  expect(drawn.has('never')).toBe(false);
  expect((drawn.get('often')?.length ?? 0) / many.length).toBeCloseTo(0.75, 1);
});
