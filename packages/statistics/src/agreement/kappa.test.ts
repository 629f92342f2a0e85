import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorOf } from '../columns.ts';
import { kappaOf } from './kappa.ts';

const levels = [1, 2, 3];
const coded = (values: readonly (number | null)[]): ReturnType<typeof factorOf> => factorOf(values, levels);

test('the example: three of four codes agree', () => {
  const kappa = kappaOf(factorOf([1, 2, 1, 2], [1, 2]), factorOf([1, 2, 1, 1], [1, 2]));
  expect(kappa).toMatchObject({ ok: true, value: { value: 0.5, observed: 0.75, n: 4 } });
});

const pairs = fc.array(fc.tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 3)), {
  minLength: 2,
  maxLength: 60,
});

test('kappa takes no notice of who codes first or of the order of rows, and is at most 1', () => {
  fc.assert(
    fc.property(pairs, fc.constantFrom('identity' as const, 'quadratic' as const), (rows, weights) => {
      const [a, b] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
      const one = kappaOf(coded(a), coded(b), weights);
      const other = kappaOf(coded(b.toReversed()), coded(a.toReversed()), weights);
      expect(one.ok).toBe(other.ok);
      if (!one.ok || !other.ok) return;
      expect(other.value.value).toBeCloseTo(one.value.value, 10);
      expect(other.value.se).toBeCloseTo(one.value.se, 10);
      expect(one.value.value).toBeLessThanOrEqual(1);
    }),
  );
});

test('with two categories the weights make no difference', () => {
  const [a, b] = [factorOf([1, 2, 1, 2, 2], [1, 2]), factorOf([1, 2, 2, 2, 1], [1, 2])];
  expect(kappaOf(a, b, 'quadratic')).toEqual(kappaOf(a, b));
});

test('perfect agreement has no error; a row that one of them did not code does not count', () => {
  expect(kappaOf(coded([1, 2, 3, null, 1]), coded([1, 2, 3, 1, null]))).toMatchObject({
    value: { value: 1, se: 0, n: 3 },
  });
});

test('no codes, or one for all, is no agreement', () => {
  expect(kappaOf(coded([null]), coded([1]))).toMatchObject({ failure: { kind: 'empty_domain' } });
  expect(kappaOf(coded([1, 1]), coded([1, 1]))).toMatchObject({ failure: { kind: 'zero_denominator' } });
  expect(() => kappaOf(coded([1]), factorOf([1], [1, 2]))).toThrow(RangeError);
  expect(() => kappaOf(coded([1]), coded([1, 2]))).toThrow(RangeError);
});
