import { countBettingInterval } from '@ascolto/statistics';
import { expect, test } from 'vitest';
import { type Distribution, scoreFigure } from '../score-figure.ts';
import { groupMean, type GroupMember, sharesOf, squaredError } from './group-mean.ts';

function member(distribution: Distribution, weight: number, centre = 4): GroupMember {
  const score = scoreFigure(distribution);
  if (score === null) throw new Error('a member has a score');
  return { score, weight, centre };
}

test('the mean is by weight, not by answers, and a large body with few transactions moves it little', () => {
  const few = member([0, 0, 50, 0, 50], 3);
  const many = member([500, 0, 0, 0, 500], 1);
  expect(groupMean([few, many], null)).toMatchObject({ mean: (3 * 4 + 3) / 4, services: 2, answers: 1_100 });
});

/*
 * R: L <- list(rep(1:5, c(10,10,20,30,30)), rep(1:5, c(4,6,10,10,10))); p <- c(.75, .25); n <- sapply(L, length)
 * dev <- sapply(L, function(x) sum((x - mean(x))^2)); v <- (dev + 10 * sum(dev)/sum(n - 1)) / (n - 1 + 10)
 * neff <- 1/sum(p^2/n); s2 <- sum(p^2*v/n)*neff; a <- -2*log(.05); rho <- sqrt((a + log(1+a))/neff)
 * sqrt(s2) * sqrt(2*(neff*rho^2+1)/(neff*rho)^2 * log(sqrt(neff*rho^2+1)/.05))
 */
test('the asymptotic sequence takes effective answers and variance from the counts of the services', () => {
  const members = [member([10, 10, 20, 30, 30], 3), member([4, 6, 10, 10, 10], 1)];
  const expected = 1 / (0.75 ** 2 / 100 + 0.25 ** 2 / 40);
  const made = groupMean(members, expected);
  expect(made?.method).toBe('asymptotic');
  expect(made?.effectiveAnswers).toBeCloseTo(139.130434782609, 9);
  expect(made?.mean).toBeCloseTo(3.55, 9);
  const reach = ((made?.interval.high ?? 0) - (made?.interval.low ?? 0)) / 2;
  expect(reach).toBeCloseTo(reachOfR, 9);
});

const reachOfR = 0.331717568709407;

test('a service of few answers that all say the same is not taken for one without spread', () => {
  const spread = member([20, 20, 20, 20, 20], 1);
  const width = (same: GroupMember): number => {
    const { low, high } = groupMean([spread, same], null)?.interval ?? { low: 0, high: 0 };
    return high - low;
  };
  expect(width(member([0, 0, 0, 0, 40], 1))).toBeGreaterThan(width(member([0, 0, 0, 0, 400], 1)));
  const without = groupMean([member([0, 0, 40, 0, 0], 1), member([0, 0, 0, 0, 40], 1)], null);
  expect(without?.method).toBe('count-betting');
  expect((without?.interval.high ?? 0) - (without?.interval.low ?? 0)).toBeGreaterThan(0.5);
});

test('one service has its own interval; few answers the services’ own, added up', () => {
  const [one, other] = [member([3, 2, 5, 9, 21], 7), member([0, 1, 1, 4, 4], 1, 3.5)];
  expect(groupMean([one], null)).toMatchObject({
    interval: countBettingInterval(one.score.distribution, { centre: 4 }),
    method: 'count-betting',
  });
  const few = groupMean([other, { ...other, weight: 3, centre: 4 }], null);
  const [first, second] = [3.5, 4].map((centre) =>
    countBettingInterval(other.score.distribution, { centre, alpha: 0.025 }),
  );
  expect(few?.method).toBe('count-betting');
  expect(few?.interval.low).toBeCloseTo(((first?.low ?? 0) + 3 * (second?.low ?? 0)) / 4, 12);
  expect(few?.interval.high).toBeCloseTo(((first?.high ?? 0) + 3 * (second?.high ?? 0)) / 4, 12);
});

test('without a service with a score there is no mean', () => {
  expect(groupMean([], null)).toBeNull();
});

test('ends never lie outside of the scale', () => {
  const { interval } = groupMean([member([0, 0, 0, 1, 30], 1), member([0, 0, 0, 1, 30], 1)], null) ?? {};
  expect(interval?.high).toBeLessThanOrEqual(5);
});

/** A month looked at each day: the chance of answers is the test's own, the same in every run. */
function everMisses(rates: readonly number[], weights: readonly number[], random: () => number) {
  const shares = [0.14, 0.05, 0.08, 0.2, 0.53];
  const truth = 3.93;
  const draw = (): number => {
    let left = random();
    return shares.findIndex((share) => (left -= share) < 0);
  };
  const counts = rates.map((): [number, number, number, number, number] => [0, 0, 0, 0, 0]);
  const missed = { sequence: false, naive: false };
  for (let day = 0; day < 30; day++) {
    for (const [i, rate] of rates.entries()) {
      for (let answer = 0; answer < rate; answer++) {
        const own = counts[i];
        const point = draw();
        if (own) own[point] = (own[point] ?? 0) + 1;
      }
    }
    const members = counts.map((own, i) => member([...own], weights[i] ?? 1));
    const made = groupMean(members, null);
    if (made === null) continue;
    missed.sequence ||= made.interval.low > truth || made.interval.high < truth;
    const error = Math.sqrt(squaredError(members, sharesOf(members)));
    missed.naive ||= Math.abs(made.mean - truth) > 1.96 * error;
  }
  return missed;
}

test('looked at every day of a month the interval misses no more often than it may; a fixed-n one does', () => {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  const months = Array.from({ length: 400 }, () => everMisses([12, 3, 6, 1], [1, 5, 2, 1], random));
  const share = (which: 'sequence' | 'naive'): number =>
    months.filter((month) => month[which]).length / months.length;
  expect(share('sequence')).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 400));
  expect(share('naive')).toBeGreaterThan(0.15);
});
