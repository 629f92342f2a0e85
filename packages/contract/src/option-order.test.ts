import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRandomOrder, optionOrder, seedCount } from './option-order.ts';
import { items, options, questionnaire } from './testing/documents.ts';

const seeds = Array.from({ length: seedCount }, (_, seed) => seed);
const five = options('a', 'b', 'c', 'd', 'e');
const ordered = (seed: number, item: string) =>
  optionOrder(five, seed, item)
    .map(({ code }) => code)
    .join('');

describe('optionOrder', () => {
  it('is a permutation that keeps fixed options at their place', () => {
    const option = fc.record({ code: fc.string(), fixed: fc.constant(true) }, { requiredKeys: ['code'] });
    fc.assert(
      fc.property(fc.array(option), fc.integer({ min: 0, max: 255 }), fc.string(), (some, seed, item) => {
        const order = optionOrder(some, seed, item);
        expect(new Set(order)).toEqual(new Set(some));
        expect(order).toHaveLength(some.length);
        const isFixed = (one: { fixed?: true }) => one.fixed === true;
        expect(order.map((one) => isFixed(one) && one)).toEqual(some.map((one) => isFixed(one) && one));
      }),
    );
  });

  it('is the same for the same seed and item, and differs with either', () => {
    expect(ordered(7, 'reasons')).toBe(ordered(7, 'reasons'));
    expect(new Set(seeds.map((seed) => ordered(seed, 'reasons'))).size).toBeGreaterThan(90);
    expect(seeds.filter((seed) => ordered(seed, 'one') === ordered(seed, 'two')).length).toBeLessThan(12);
  });

  it.each(['reasons', 'obstacles', 'aspects'])('puts each option of %s everywhere about as often', (item) => {
    const places = five.flatMap(({ code }) =>
      five.map((_, place) => seeds.filter((seed) => ordered(seed, item)[place] === code).length),
    );
    // A fifth of 256 is 51, with a standard deviation of 6.4: within four of these.
    expect(Math.min(...places)).toBeGreaterThan(25);
    expect(Math.max(...places)).toBeLessThan(77);
  });
});

describe('hasRandomOrder', () => {
  it('tells whether answers depend on a seed', () => {
    expect(hasRandomOrder(questionnaire([items.choice, items.matrix]))).toBe(false);
    expect(hasRandomOrder(questionnaire([{ ...items.matrix, order: 'random' }]))).toBe(true);
  });
});
