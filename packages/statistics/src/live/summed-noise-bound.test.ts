import { expect, test } from 'vitest';
import { seededRandom } from '../../simulation/random.ts';
import { drawGeometric, geometricMechanism } from '../disclosure/geometric-noise.ts';
import { summedNoiseBound } from './summed-noise-bound.ts';

const options = { epsilon: 1, counts: 5, alpha: 0.1, plannedReleases: 10 };

test('summed noise seldom ever leaves the bound', () => {
  const random = seededRandom(5);
  const mechanism = geometricMechanism({ epsilon: options.epsilon });
  const bounds = Array.from({ length: 31 }, (_, releases) => summedNoiseBound(releases, options));
  const runs = 1000;
  let left = 0;
  for (let run = 0; run < runs; run++) {
    const sums = [0, 0, 0, 0, 0];
    let isWithin = true;
    for (let release = 1; release <= 30; release++) {
      for (const k of sums.keys()) {
        sums[k] = (sums[k] ?? 0) + drawGeometric(mechanism, random);
        isWithin &&= Math.abs(sums[k] ?? 0) <= (bounds[release] ?? 0);
      }
    }
    if (!isWithin) left++;
  }
  expect(left / runs).toBeLessThanOrEqual(options.alpha);
  expect(left).toBeGreaterThan(0);
});

test('it is 0 before the first release, grows with releases and is tightest at those planned', () => {
  expect(summedNoiseBound(0, options)).toBe(0);
  expect(summedNoiseBound(11, options)).toBeGreaterThan(summedNoiseBound(10, options));
  const planned = summedNoiseBound(100, { ...options, plannedReleases: 100 });
  expect(planned).toBeLessThan(summedNoiseBound(100, options));
  expect(() => summedNoiseBound(1, { ...options, epsilon: 0 })).toThrow(RangeError);
  expect(() => summedNoiseBound(1, { ...options, alpha: 1 })).toThrow(RangeError);
});

test('the example', () => {
  expect(summedNoiseBound(20, { epsilon: 1, counts: 5, alpha: 0.01, plannedReleases: 20 })).toBe(24);
});
