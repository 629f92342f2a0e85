import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { bonferroni } from './bonferroni.ts';
import { hochberg } from './hochberg.ts';
import { holm } from './holm.ts';

test.each([
  ['bonferroni', bonferroni, [0.01, 0.4], [0.02, 0.8]],
  ['holm', holm, [0.01, 0.04], [0.02, 0.04]],
  ['hochberg', hochberg, [0.03, 0.04], [0.04, 0.04]],
  ['benjaminiHochberg', benjaminiHochberg, [0.01, 0.04], [0.02, 0.04]],
])('the example of %s', (_name, adjust, given, expected) => {
  expect([...adjust(Float64Array.from(given))]).toEqual(expected);
});

const pValues = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((p) => p / 1000),
  { minLength: 1, maxLength: 30 },
);

test('the stricter an adjustment, the larger its values; none below the p value or above 1; order is kept', () => {
  fc.assert(
    fc.property(pValues, (given) => {
      const p = Float64Array.from(given);
      const chain = [
        p,
        benjaminiHochberg(p),
        hochberg(p),
        holm(p),
        bonferroni(p),
        new Float64Array(p.length).fill(1),
      ];
      for (const [step, values] of chain.slice(1).entries()) {
        for (const [i, value] of values.entries()) {
          expect(value).toBeGreaterThanOrEqual((chain[step]?.[i] ?? 0) - 1e-12);
        }
      }
      const order = [...p.keys()].sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
      for (const adjusted of chain) {
        const inOrder = order.map((i) => adjusted[i] ?? 0);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      }
    }),
  );
});

test('a missing p value stays missing and does not count', () => {
  expect(holm(Float64Array.of(0.01, Number.NaN, 0.04))).toEqual(Float64Array.of(0.02, Number.NaN, 0.04));
});

test('what is no p value is a mistake', () => {
  expect(() => holm(Float64Array.of(1.2))).toThrow(RangeError);
  expect(() => bonferroni(Float64Array.of(-0.1))).toThrow(RangeError);
});
