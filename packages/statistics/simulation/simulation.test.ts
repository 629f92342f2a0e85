import { expect, test } from 'vitest';
import { countBettingInterval } from '../src/live/count-betting.ts';
import { everMissed } from './ever-miss.ts';
import { seededRandom } from './random.ts';
import { fallDetector, fallen, meanDaysToAlarm } from './run-lengths.ts';
import { scenarios, yearlyCycle } from './scenarios.ts';
import { countBetting, naiveInterval, plugInBernstein } from './sequences.ts';

test('the simulated sequence misses exactly where the interval does', () => {
  const random = seededRandom(3);
  let missed = 0;
  for (let stream = 0; stream < 60; stream++) {
    const sequence = countBetting(0.75);
    const counts = [0, 0, 0, 0, 0];
    // As if the mean were elsewhere, so that there is something to miss.
    const claimed = 0.4 + 0.5 * random();
    for (let n = 1; n <= 200; n++) {
      const point = Math.floor(5 * Math.sqrt(random()));
      counts[point] = (counts[point] ?? 0) + 1;
      const misses = sequence.misses(point, n * claimed);
      if (n % 20 > 0) continue;
      const { low, high } = countBettingInterval(counts, { centre: 4 });
      const score = 1 + 4 * claimed;
      expect(misses).toBe(score <= low || score >= high);
      missed += Number(misses);
    }
  }
  expect(missed).toBeGreaterThan(50);
});

test('count betting holds in every scenario, and the negative controls fail', () => {
  const small = { streams: 100, length: 800 };
  for (const scenario of scenarios) {
    const [share] = everMissed(scenario, [() => countBetting(0.65)], { ...small, random: seededRandom(8) });
    expect(share).toBeLessThanOrEqual(0.0565);
  }
  const controls = [naiveInterval, plugInBernstein];
  const [naive, plugIn] = everMissed(yearlyCycle, controls, { ...small, random: seededRandom(8) });
  expect(naive).toBeGreaterThan(0.25);
  expect(plugIn).toBeGreaterThan(0.2);
});

test('a fall is told in some three weeks at 10 answers a day', () => {
  const { shiryaevRoberts, cusum } = meanDaysToAlarm({
    detector: fallDetector(3.98),
    shape: fallen,
    answersADay: 10,
    threshold: 365,
    runs: 50,
    both: true,
    random: seededRandom(1),
  });
  expect(shiryaevRoberts).toBeLessThan(25);
  expect(cusum).toBeGreaterThanOrEqual(shiryaevRoberts);
});
