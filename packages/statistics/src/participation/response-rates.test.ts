import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dispositions, responseRatesOf } from './response-rates.ts';

const example: Dispositions = {
  complete: 120,
  partial: 10,
  refused: 30,
  notContacted: 55,
  other: 2,
  unknownHousehold: 20,
  unknownOther: 5,
  notEligible: 8,
};

test('the example: the minimum response rate', () => {
  expect(responseRatesOf(example).RR1).toBeCloseTo(120 / 242, 12);
});

const count = fc.integer({ min: 0, max: 500 });
const dispositions: fc.Arbitrary<Dispositions> = fc.record({
  complete: count,
  partial: count,
  refused: count,
  notContacted: count,
  other: count,
  unknownHousehold: count,
  unknownOther: count,
  notEligible: count,
});

test('rates are shares, rise from the strictest to the most generous, and are null without a base', () => {
  fc.assert(
    fc.property(dispositions, (cases) => {
      const rates = responseRatesOf(cases);
      expect(Object.values(rates).every((rate) => rate === null || (rate >= 0 && rate <= 1))).toBe(true);
      for (const order of [
        [rates.RR1, rates.RR3, rates.RR5],
        [rates.RR2, rates.RR4, rates.RR6],
        [rates.RR1, rates.RR2],
        [rates.CON1, rates.CON2, rates.CON3],
      ]) {
        const told = order.filter((rate) => rate !== null);
        for (const [i, rate] of told.slice(1).entries())
          expect(rate).toBeGreaterThanOrEqual((told[i] ?? 0) - 1e-12);
      }
      const known = responseRatesOf({ ...cases, unknownHousehold: 0, unknownOther: 0 });
      expect(known.RR1).toBe(known.RR5);
    }),
  );
});

test('nobody drawn has no rate: null, not 0', () => {
  const none = Object.fromEntries(Object.keys(example).map((name) => [name, 0]));
  expect(Object.values(responseRatesOf({ ...example, ...none })).every((rate) => rate === null)).toBe(true);
});

test('a count below 0 or missing is a mistake', () => {
  expect(() => responseRatesOf({ ...example, refused: -1 })).toThrow(RangeError);
  expect(() => responseRatesOf({ ...example, refused: Number.NaN })).toThrow(RangeError);
});
