import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaBinomial } from './beta-binomial.ts';

test('the example: shares lie between their own and the mean', () => {
  const made = betaBinomial(Float64Array.of(2, 9, 5), Float64Array.of(10, 10, 10));
  if (!made.ok) throw new Error(made.failure.kind);
  const { shrunken, mean, low, high } = made.value;
  expect(shrunken[0]).toBeGreaterThan(0.2);
  expect(shrunken[0]).toBeLessThan(mean);
  expect(shrunken[1]).toBeLessThan(0.9);
  for (const [i, share] of shrunken.entries()) {
    expect(low[i]).toBeLessThan(share);
    expect(high[i]).toBeGreaterThan(share);
  }
});

const services = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
  minLength: 2,
  maxLength: 20,
});

test('the property counted or its contrary, in any order: the same model seen from the other side', () => {
  fc.assert(
    fc.property(services, (rows) => {
      const marked = Float64Array.from(rows, ([x]) => x);
      const answers = Float64Array.from(rows, ([x, rest]) => x + rest);
      const one = betaBinomial(marked, answers);
      const other = betaBinomial(answers.map((n, i) => n - (marked[i] ?? 0)).reverse(), answers.toReversed());
      expect(one.ok).toBe(other.ok);
      if (!one.ok || !other.ok) return;
      expect(other.value.mean).toBeCloseTo(1 - one.value.mean, 6);
      expect(other.value.logLikelihood).toBeCloseTo(one.value.logLikelihood, 6);
      expect([...one.value.shrunken, ...one.value.low, ...one.value.high].every(Number.isFinite)).toBe(true);
    }),
  );
});

test('services that differ no more than by chance have no concentration', () => {
  expect(betaBinomial(new Float64Array(8).fill(40), new Float64Array(8).fill(80))).toEqual({
    ok: false,
    failure: { kind: 'no_maximum', what: 'concentration' },
  });
});

test('a service without answers gets the distribution of all', () => {
  const made = betaBinomial(Float64Array.of(2, 9, 5, 0), Float64Array.of(10, 10, 10, 0));
  expect(made.ok && made.value.shrunken[3]).toBeCloseTo(made.ok ? made.value.mean : 0, 12);
});

test('all answers alike, and one service alone, tell nothing', () => {
  const ten = Float64Array.of(10, 10);
  expect(betaBinomial(ten, ten)).toMatchObject({ failure: { kind: 'no_maximum', what: 'mean' } });
  expect(betaBinomial(Float64Array.of(3, 0), Float64Array.of(10, 0))).toMatchObject({
    failure: { kind: 'too_few', n: 1 },
  });
});

test('more marked than answered is a mistake', () => {
  expect(() => betaBinomial(Float64Array.of(3), Float64Array.of(2))).toThrow(RangeError);
  expect(() => betaBinomial(Float64Array.of(1, 1), Float64Array.of(2, 2), 95)).toThrow(RangeError);
});
