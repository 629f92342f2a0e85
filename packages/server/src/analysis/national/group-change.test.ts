import { expect, test } from 'vitest';
import { type Distribution, scoreFigure } from '../score-figure.ts';
import { groupChange, type MemberMonths } from './group-change.ts';

function member(
  before: Distribution | null,
  after: Distribution | null,
  [weightBefore, weightAfter] = [0, 0],
): MemberMonths {
  return {
    before: before && scoreFigure(before),
    after: after && scoreFigure(after),
    weightBefore,
    weightAfter,
  };
}

/*
 * R: b <- list(rep(1:5,c(20,10,20,30,20)), rep(1:5,c(5,5,10,20,60))), a the same with c(10,10,20,30,30) first;
 * v as of group-mean.test.ts;
 * p0 <- c(2,1)/3; p1 <- c(1,1)/2; d <- sum(p1*m1) - sum(p0*m0); d -+ qnorm(.975) * sqrt(sum(p0^2*v0/n0) + sum(p1^2*v1/n1))
 */
test('the change of the services that stay, with its interval, is what R makes of their answers', () => {
  const change = groupChange([
    member([20, 10, 20, 30, 20], [10, 10, 20, 30, 30], [2, 1]),
    member([5, 5, 10, 20, 60], [5, 5, 10, 20, 60], [1, 1]),
  ]);
  expect(change).toMatchObject({
    weights: 'transactions',
    likeForLike: expect.closeTo(0.375, 12),
    within: expect.closeTo(0.233333333333333, 12),
    mix: expect.closeTo(0.141666666666667, 12),
    verdict: 'higher',
    stayed: 2,
    answersBefore: 200,
    answersAfter: 200,
  });
  expect(change?.interval?.low).toBeCloseTo(0.115477401729117, 9);
  expect(change?.interval?.high).toBeCloseTo(0.634522598270883, 9);
});

test('who comes or leaves moves the mean, not the change that is told', () => {
  const steady: Distribution = [10, 10, 20, 30, 30];
  const change = groupChange([
    member(steady, steady),
    member(null, [50, 0, 0, 0, 0]),
    member([0, 0, 0, 0, 50], null),
  ]);
  expect(change).toMatchObject({
    weights: 'equal',
    before: expect.closeTo((3.6 + 5) / 2, 12),
    after: expect.closeTo((3.6 + 1) / 2, 12),
    likeForLike: 0,
    entry: expect.closeTo(-1.3, 12),
    exit: expect.closeTo(-0.7, 12),
    verdict: 'undecided',
    stayed: 1,
    came: 1,
    left: 1,
  });
});

test('few answers get numbers, no interval and no word', () => {
  const change = groupChange([member([10, 0, 0, 0, 0], [0, 0, 0, 0, 1_000])]);
  expect(change).toMatchObject({ likeForLike: 4, interval: null, verdict: null, answersBefore: 10 });
});

test('a large change downwards is lower, a small one undecided', () => {
  const worse = groupChange([member([0, 0, 0, 50, 50], [50, 50, 0, 0, 0])]);
  expect(worse?.verdict).toBe('lower');
  const hardly = groupChange([member([10, 10, 20, 30, 30], [10, 10, 20, 29, 31])]);
  expect(hardly?.verdict).toBe('undecided');
});

test('weights of one of the months only are none: each service counts once', () => {
  const months = [[20, 10, 20, 30, 20] as const, [10, 10, 20, 30, 30] as const] as const;
  expect(groupChange([member(...months, [5, 0])])?.weights).toBe('equal');
  expect(groupChange([member(...months, [5, 0]), member(...months, [1, 1])])).toMatchObject({
    weights: 'transactions',
    stayed: 1,
    left: 1,
  });
});

test('without a service in both months there is no change', () => {
  expect(groupChange([member(null, [10, 0, 0, 0, 0]), member([10, 0, 0, 0, 0], null)])).toBeNull();
  expect(groupChange([])).toBeNull();
});
