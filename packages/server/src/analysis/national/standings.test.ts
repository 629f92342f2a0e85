import { countBettingInterval } from '@ascolto/statistics';
import { expect, test } from 'vitest';
import type { Audience } from '@ascolto/contract';
import { type Distribution, scoreFigure } from '../score-figure.ts';
import { type RatedService, standings } from './standings.ts';

function rated(distributions: readonly Distribution[], audience: Audience = 'citizens', firstId = 0) {
  return distributions.map((distribution, index): RatedService => {
    const score = scoreFigure(distribution);
    if (score === null) throw new Error('a rated service has a score');
    return { service: { id: firstId + index, type: 'counter', audience }, score, centre: 4 };
  });
}

const ten: readonly Distribution[] = [
  [3, 1, 2, 4, 10],
  [1, 0, 1, 3, 5],
  [30, 10, 15, 40, 105],
  [2, 2, 6, 6, 4],
  [0, 0, 1, 3, 16],
  [10, 5, 10, 30, 45],
  [1, 2, 3, 2, 2],
  [4, 4, 2, 10, 20],
  [50, 20, 30, 100, 300],
  [0, 1, 0, 2, 7],
];

/*
 * R: pooled s2 = sum of squares / sum(n - 1); tau2 maximises the restricted likelihood (optimize); B = tau2/(tau2 + s2/n);
 * b + B (m - b) and its error sqrt(B v + (1 - B)^2 / sum(w))
 */
const shrunkenInR = [
  [3.94790133274, 0.315158656651, 0.1795532475388],
  [4.01297815265, 0.187055391236, 0.1980642200857],
  [3.91659336942, 0.821489844345, 0.0870098083149],
  [3.80607993725, 0.315158656651, 0.1795532475388],
  [4.23154412373, 0.315158656651, 0.1795532475388],
  [3.96301280537, 0.697057925553, 0.1148705490852],
  [3.84462830054, 0.187055391236, 0.1980642200857],
  [3.97236779438, 0.479270930632, 0.1540334087722],
  [4.14664151661, 0.920030743032, 0.057610164635],
  [4.08780030914, 0.187055391236, 0.1980642200857],
] as const;

test('shrunken scores are those of R: REML, pooled variance within services by their answers', () => {
  const made = standings(rated(ten));
  for (const [id, [value, ownShare, error]] of shrunkenInR.entries()) {
    const shrunken = made.get(id)?.shrunken;
    expect(shrunken?.value).toBeCloseTo(value, 6);
    expect(shrunken?.ownShare).toBeCloseTo(ownShare, 5);
    expect(((shrunken?.interval.high ?? 0) - (shrunken?.interval.low ?? 0)) / 2).toBeCloseTo(
      1.959964 * error,
      4,
    );
    expect(shrunken?.services).toBe(10);
  }
});

test('fewer than ten comparable services lean on all, fewer than four on nobody', () => {
  const made = standings([...rated(ten), ...rated([[5, 5, 5, 5, 5]], 'businesses', 100)]);
  expect(made.get(0)?.shrunken?.services).toBe(10);
  expect(made.get(100)?.shrunken?.services).toBe(11);
  expect(standings(rated(ten.slice(0, 3))).get(0)?.shrunken).toBeNull();
});

test('services that all answer alike have no variance to lean on', () => {
  const same: Distribution = [0, 0, 0, 0, 10];
  expect(standings(rated([same, same, same, same])).get(0)?.shrunken).toBeNull();
});

test('a place is told between those that are surely better and surely worse', () => {
  const made = standings(
    rated([
      [0, 0, 0, 0, 1_000],
      [0, 0, 1_000, 500, 0],
      [0, 0, 1_000, 510, 0],
      [1_000, 0, 0, 0, 0],
    ]),
  );
  expect(made.get(0)?.rank).toEqual({ low: 1, high: 1, services: 4 });
  expect(made.get(1)?.rank).toEqual({ low: 2, high: 3, services: 4 });
  expect(made.get(2)?.rank).toEqual({ low: 2, high: 3, services: 4 });
  expect(made.get(3)?.rank).toEqual({ low: 4, high: 4, services: 4 });
});

test('places over more than half of the list are not told, nor that of a service alone', () => {
  const three = standings(
    rated([
      [0, 0, 0, 0, 1_000],
      [0, 0, 1_000, 500, 0],
      [0, 0, 1_000, 510, 0],
    ]),
  );
  expect(three.get(1)?.rank).toEqual({ low: null, reason: 'too_wide', services: 3 });
  expect(standings(rated(ten)).get(1)?.rank).toEqual({ low: null, reason: 'too_wide', services: 10 });
  expect(standings(rated(ten.slice(0, 1))).get(0)?.rank).toEqual({ low: null, reason: 'alone', services: 1 });
});

test('only services of one type and audience are compared', () => {
  const best: Distribution = [0, 0, 0, 0, 1_000];
  const worst: Distribution = [1_000, 0, 0, 0, 0];
  const made = standings([...rated([best, worst]), ...rated([best, worst], 'businesses', 100)]);
  expect(made.get(101)?.rank).toEqual({ low: 2, high: 2, services: 2 });
});

test('each of K sequences has alpha/K: one that only just holds apart at alpha/2 does not at alpha/8', () => {
  const [one, other]: readonly Distribution[] = [
    [0, 0, 30, 40, 60],
    [0, 10, 40, 40, 15],
  ];
  const apart = (alpha: number): boolean =>
    countBettingInterval(other ?? [], { centre: 4, alpha }).high <
    countBettingInterval(one ?? [], { centre: 4, alpha }).low;
  expect([apart(0.25), apart(0.0001)]).toEqual([true, false]);
});
