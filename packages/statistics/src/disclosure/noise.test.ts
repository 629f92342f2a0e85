import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../simulation/random.ts';
import { cellKey, perturbCount } from './cell-key.ts';
import {
  drawGeometric,
  geometricMechanism,
  geometricProbability,
  geometricReach,
} from './geometric-noise.ts';
import { openDataPerturbation, type PerturbationTable, perturbationTable } from './perturbation-table.ts';
import { openLedger, spend, spentOf } from './privacy-ledger.ts';
import { withheld } from './thresholds.ts';

function made(options = openDataPerturbation): PerturbationTable {
  const table = perturbationTable(options);
  if (!table.ok) throw new Error(table.failure.kind);
  return table.value;
}

test('each row has mean 0 and the variance, and publishes no forbidden count', () => {
  const options = fc
    .record({ maxNoise: fc.integer({ min: 1, max: 9 }), forbidden: fc.integer({ min: 0, max: 3 }) })
    .chain(({ maxNoise, forbidden }) =>
      fc.double({ min: 0.1, max: 6, noNaN: true }).map((variance) => ({
        maxNoise,
        variance,
        smallCountsForbidden: forbidden,
      })),
    );
  fc.assert(
    fc.property(options, (given) => {
      const table = perturbationTable(given);
      if (!table.ok) return;
      for (const { count, noise, probability } of table.value.rows.slice(1)) {
        const moment = (power: number): number =>
          noise.reduce((sum, v, i) => sum + v ** power * (probability[i] ?? 0), 0);
        expect(moment(0)).toBeCloseTo(1, 9);
        expect(moment(1)).toBeCloseTo(0, 8);
        expect(moment(2)).toBeCloseTo(given.variance, 7);
        expect(Math.max(...noise.map(Math.abs))).toBeLessThanOrEqual(given.maxNoise);
        for (const v of noise) expect(count + v === 0 || count + v > given.smallCountsForbidden).toBe(true);
      }
    }),
  );
});

test('a variance that a count cannot have is told', () => {
  expect(perturbationTable({ maxNoise: 5, variance: 30, smallCountsForbidden: 0 })).toEqual({
    ok: false,
    failure: { kind: 'infeasible_noise', count: 1 },
  });
  expect(perturbationTable({ maxNoise: 1, variance: 0.5, smallCountsForbidden: 2 })).toMatchObject({
    failure: { kind: 'infeasible_noise', count: 1 },
  });
  expect(() => made({ ...openDataPerturbation, maxNoise: 0 })).toThrow(RangeError);
});

test('keys of parts add up to the key of the whole, in any order', () => {
  const keys = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 30 });
  fc.assert(
    fc.property(keys, keys, (one, other) => {
      const whole = cellKey([...one, ...other]);
      expect(cellKey([...other, ...one].toReversed())).toBe(whole);
      expect(cellKey([cellKey(one), cellKey(other)])).toBe(whole);
    }),
  );
  expect(cellKey([])).toBe(0);
  expect(() => cellKey([-1])).toThrow(RangeError);
});

test('noise is bounded, of mean 0 over keys, and 0 stays 0', () => {
  const table = made();
  const random = seededRandom(2);
  let sum = 0;
  for (let i = 0; i < 20_000; i++) {
    const { noise, published } = perturbCount(table, 40, Math.floor(random() * 2 ** 32));
    expect(Math.abs(noise)).toBeLessThanOrEqual(5);
    expect(published).toBe(40 + noise);
    sum += noise;
  }
  expect(Math.abs(sum / 20_000)).toBeLessThan(0.05);
  expect(perturbCount(table, 0, 2 ** 32 - 1).published).toBe(0);
  expect([0, 2 ** 31, 2 ** 32 - 1].map((key) => perturbCount(table, 2, key).published)).not.toContain(1);
  expect(() => perturbCount(table, 3, 2 ** 32)).toThrow(RangeError);
});

test('geometric noise adds up to 1 and is drawn as it says', () => {
  const mechanism = geometricMechanism({ epsilon: 0.5 });
  let all = 0;
  for (let k = -200; k <= 200; k++) all += geometricProbability(mechanism, k);
  expect(all).toBeCloseTo(1, 12);
  expect(geometricProbability(mechanism, 3) / geometricProbability(mechanism, 4)).toBeCloseTo(
    Math.exp(0.5),
    12,
  );
  const random = seededRandom(4);
  const drawn = Array.from({ length: 40_000 }, () => drawGeometric(mechanism, random));
  expect(drawn.reduce((sum, k) => sum + k, 0) / drawn.length).toBeCloseTo(0, 1);
  expect(drawn.reduce((sum, k) => sum + k * k, 0) / drawn.length / mechanism.variance).toBeCloseTo(1, 1);
  expect(drawn.filter((k) => k === 2).length / drawn.length).toBeCloseTo(
    geometricProbability(mechanism, 2),
    2,
  );
});

test('the reach is the first that is wide enough', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 9, noNaN: true }), (epsilon) => {
      const mechanism = geometricMechanism({ epsilon });
      const { alpha } = mechanism;
      const k = geometricReach(mechanism);
      expect(1 - (2 * alpha ** (k + 1)) / (1 + alpha)).toBeGreaterThanOrEqual(0.95);
      expect(k === 0 ? 0 : 1 - (2 * alpha ** k) / (1 + alpha)).toBeLessThan(0.95);
    }),
  );
  expect(() => geometricMechanism({ epsilon: 0 })).toThrow(RangeError);
});

test('a budget is spent once a group', () => {
  const first = spend(openLedger(1), { group: 'batch 1', release: 'scores', epsilon: 1 });
  if (!first.ok) throw new Error(first.failure.kind);
  expect(spend(first.value, { group: 'batch 2', release: 'scores', epsilon: 1 }).ok).toBe(true);
  expect(spend(first.value, { group: 'batch 1', release: 'topics', epsilon: 0.1 })).toEqual({
    ok: false,
    failure: { kind: 'budget_spent', group: 'batch 1', needed: 0.1, left: 0 },
  });
  expect(spentOf(first.value, 'batch 1')).toBe(1);
  expect(spentOf(first.value, 'batch 3')).toBe(0);
  expect(() => openLedger(0)).toThrow(RangeError);
  expect(() => spend(openLedger(1), { group: 'a', release: 'b', epsilon: -1 })).toThrow(RangeError);
});

test('a group is shown from ten, unless all agree or too few are left outside', () => {
  expect(withheld([4, 3, 2])).toBe('too_few');
  expect(withheld([0, 0, 12])).toBe('unanimous');
  expect(withheld([4, 3, 20], { totals: [30] })).toBe('small_complement');
  expect(withheld([4, 3, 20], { totals: [27, 37] })).toBeNull();
  expect(withheld([3, 3], { minimum: 5 })).toBeNull();
  expect(() => withheld([5, 5], { minimum: 2 })).toThrow(RangeError);
  expect(() => withheld([5, 5], { totals: [9] })).toThrow(RangeError);
});

test('the examples', () => {
  expect(made().rows.map(({ count }) => count)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(cellKey([4_000_000_000, 1_000_000_000])).toBe(705_032_704);
  expect(perturbCount(made(), 12, 3_100_000_000)).toMatchObject({ noise: 1, published: 13 });
  expect(geometricMechanism({ epsilon: 1 }).variance).toBeCloseTo(1.84, 2);
  expect(geometricReach(geometricMechanism({ epsilon: 0.5 }), 0.95)).toBe(6);
});
