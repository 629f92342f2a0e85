import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBettingInterval } from './count-betting.ts';
import { liveDifference, liveEstimate } from './live-estimate.ts';
import { cardCentre } from './card-centre.ts';
import { noisyCountBettingInterval } from './noisy-count-betting.ts';
import { addCounts, meanOfCounts, totalOfCounts } from './score-counts.ts';
import { ratingScale } from './scale.ts';

const someCounts = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 5, maxLength: 5 });
const someCentre = fc.double({ min: 1.4, max: 4.6, noNaN: true });

/** The documented left side at m, on its own terms. */
function wealth(counts: readonly number[], centre: number, m: number, side: 'lower' | 'upper'): number {
  const seen = (score: number): number => (side === 'lower' ? (score - 1) / 4 : (5 - score) / 4);
  const stakes = Array.from({ length: 24 }, (_, j) => (0.95 * 2 ** (-j / 2)) / seen(centre));
  const weights = stakes.map((_, j) => 1 / (j + 4));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return stakes.reduce((sum, stake, j) => {
    const exponent = counts.reduce(
      (total, count, k) =>
        total +
        count * (Math.log(1 + stake * (seen(k + 1) - seen(centre))) - stake * (seen(m) - seen(centre))),
      0,
    );
    return sum + ((weights[j] ?? 0) / all) * Math.exp(exponent);
  }, 0);
}

test('the example', () => {
  const { low, high, level } = countBettingInterval([8, 5, 10, 30, 47], { centre: 4 });
  expect(low).toBeCloseTo(3.550979615416245, 12);
  expect(high).toBeCloseTo(4.407964911090763, 12);
  expect(level).toBe(0.95);
});

test('at an end within the scale the wealth is 2/alpha, for the centre that was given', () => {
  const alphas = fc.constantFrom(0.01, 0.05, 0.2);
  fc.assert(
    fc.property(someCounts, someCentre, alphas, (counts, centre, alpha) => {
      const { low, high } = countBettingInterval(counts, { centre, alpha });
      const [atLow, atHigh] = [wealth(counts, centre, low, 'lower'), wealth(counts, centre, high, 'upper')];
      expect(low > 1 ? atLow * alpha : Math.max(2, atLow * alpha)).toBeCloseTo(2, 5);
      expect(high < 5 ? atHigh * alpha : Math.max(2, atHigh * alpha)).toBeCloseTo(2, 5);
    }),
  );
});

test('any partition of a stream, in any order, gives the same state and the same ends', () => {
  fc.assert(
    fc.property(fc.array(someCounts, { minLength: 2, maxLength: 6 }), someCentre, (parts, centre) => {
      const sum = parts.reduce((a, b) => [...addCounts(a, b)]);
      const other = parts.toReversed().reduce((a, b) => [...addCounts(a, b)]);
      expect(other).toEqual(sum);
      expect(countBettingInterval(other, { centre })).toEqual(countBettingInterval(sum, { centre }));
    }),
  );
});

test('the interval holds the mean, is wider at a smaller alpha, and is turned over with the scale', () => {
  fc.assert(
    fc.property(someCounts, someCentre, (counts, centre) => {
      fc.pre(totalOfCounts(counts) > 0);
      const { low, high } = countBettingInterval(counts, { centre });
      const mean = meanOfCounts(counts, ratingScale) ?? Number.NaN;
      expect(low).toBeLessThanOrEqual(mean + 1e-9);
      expect(high).toBeGreaterThanOrEqual(mean - 1e-9);
      const wide = countBettingInterval(counts, { centre, alpha: 0.01 });
      expect(wide.low).toBeLessThanOrEqual(low);
      expect(wide.high).toBeGreaterThanOrEqual(high);
      const turned = countBettingInterval(counts.toReversed(), { centre: 6 - centre });
      expect(turned.low).toBeCloseTo(6 - high, 9);
      expect(turned.high).toBeCloseTo(6 - low, 9);
    }),
  );
});

test('ten times the answers with the same mean narrow the interval', () => {
  fc.assert(
    fc.property(someCounts, someCentre, (counts, centre) => {
      const [few, many] = [1, 10].map((times) =>
        countBettingInterval(
          counts.map((count) => times * count),
          { centre },
        ),
      );
      expect((many?.high ?? 0) - (many?.low ?? 0)).toBeLessThanOrEqual(
        (few?.high ?? 0) - (few?.low ?? 0) + 1e-9,
      );
    }),
  );
});

test('no answer tells nothing', () => {
  expect(countBettingInterval([0, 0, 0, 0, 0], { centre: 4 })).toMatchObject({ low: 1, high: 5 });
  expect(liveEstimate([0, 0, 0, 0, 0], { centre: 4 })).toEqual({
    ok: false,
    failure: { kind: 'empty_domain' },
  });
});

test('wrong calls are refused', () => {
  expect(() => countBettingInterval([1, 2, 3], { centre: 4 })).toThrow(RangeError);
  expect(() => countBettingInterval([1, 2, 3, 4, -1], { centre: 4 })).toThrow(RangeError);
  expect(() => countBettingInterval([1, 2, 3, 4, Number.NaN], { centre: 4 })).toThrow(RangeError);
  expect(() => countBettingInterval([1, 2, 3, 4, 5], { centre: 5 })).toThrow(RangeError);
  expect(() => countBettingInterval([1, 2, 3, 4, 5], { centre: 4, alpha: 1 })).toThrow(RangeError);
});

test('on noisy counts it holds the interval of every counts that the noise allows', () => {
  const noise = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(someCounts, noise, someCentre, (counts, off, centre) => {
      const published = counts.map((count, k) => count + (off[k] ?? 0));
      const true_ = countBettingInterval(counts, { centre });
      const noisy = noisyCountBettingInterval(published, { centre, noiseBound: 5 });
      expect(noisy.low).toBeLessThanOrEqual(true_.low);
      expect(noisy.high).toBeGreaterThanOrEqual(true_.high);
    }),
  );
});

test('the example of noisy counts', () => {
  const { low, high } = noisyCountBettingInterval([8, 5, 10, 30, 47], { centre: 4, noiseBound: 5 });
  expect(low).toBeCloseTo(3.151, 3);
  expect(high).toBeCloseTo(4.818, 3);
});

test('without noise it is the same, and it grows with the bound', () => {
  fc.assert(
    fc.property(someCounts, someCentre, (counts, centre) => {
      const exact = countBettingInterval(counts, { centre });
      const [none, some, more] = [0, 3, 9].map((noiseBound) =>
        noisyCountBettingInterval(counts, { centre, noiseBound }),
      );
      expect(none?.low).toBeCloseTo(exact.low, 6);
      expect(none?.high).toBeCloseTo(exact.high, 6);
      expect(some?.low).toBeLessThanOrEqual(none?.low ?? 0);
      expect(more?.high).toBeGreaterThanOrEqual(some?.high ?? 5);
    }),
  );
});

test('a live estimate says what it is, and of noisy counts as well', () => {
  expect(liveEstimate([8, 5, 10, 30, 47], { centre: 4 })).toMatchObject({
    ok: true,
    value: { value: 4.03, n: 100, se: null, kind: 'live', method: 'count betting' },
  });
  expect(liveEstimate([8, 5, 10, 30, 47], { centre: 4, noiseBound: 5 })).toMatchObject({
    ok: true,
    value: { value: 4.03, method: 'count betting on noisy counts' },
  });
});

test('a difference spends the alpha of both', () => {
  const difference = liveDifference({ low: 3, high: 4, level: 0.975 }, { low: 3.5, high: 3.6, level: 0.975 });
  expect(difference.low).toBeCloseTo(-0.6, 12);
  expect(difference.high).toBeCloseTo(0.5, 12);
  expect(difference.level).toBeCloseTo(0.95, 12);
});

test('a centre is rounded to a tenth, away from the ends', () => {
  expect([4.03, 4.06, 4.9, 1].map((mean) => cardCentre(mean))).toEqual(
    [4, 4.1, 4.6, 1.4].map((centre) => expect.closeTo(centre, 12)),
  );
  expect(() => cardCentre(5.1)).toThrow(RangeError);
});
