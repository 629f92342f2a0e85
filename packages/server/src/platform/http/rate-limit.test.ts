import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRateLimits, type RateLimit, type RateLimits } from './rate-limit.ts';

let limits: RateLimits;
let responses: RateLimit;

beforeEach(() => {
  vi.useFakeTimers();
  limits = createRateLimits({ reads: 0, responses: 3 });
  if (limits.responses === undefined) throw new Error('the limit is on');
  responses = limits.responses;
});

afterEach(() => {
  limits.stop();
  vi.useRealTimers();
});

/** What is left after each request. */
function remaining(times: number, address = '203.0.113.7', scope = 1): readonly number[] {
  return Array.from({ length: times }, () => responses.take(address, scope).remaining);
}

test('as many are let in as the limit says, then none until the minute is over', () => {
  expect(remaining(3)).toEqual([2, 1, 0]);
  vi.advanceTimersByTime(59_000);
  expect(responses.take('203.0.113.7', 1)).toEqual({
    admitted: false,
    limit: 3,
    remaining: 0,
    resetSeconds: 1,
  });
  vi.advanceTimersByTime(1_000);
  expect(responses.take('203.0.113.7', 1)).toEqual({
    admitted: true,
    limit: 3,
    remaining: 2,
    resetSeconds: 60,
  });
});

test('a neighbour shares the count; another network and another service do not', () => {
  expect(remaining(3)).toEqual([2, 1, 0]);
  expect(responses.take('203.0.113.200', 1).admitted).toBe(false);
  expect(remaining(1, '198.51.100.7')).toEqual([2]);
  expect(remaining(1, '203.0.113.7', 2)).toEqual([2]);
});

test('who asks on after a refusal is not kept out longer', () => {
  remaining(100);
  vi.advanceTimersByTime(60_000);
  expect(remaining(1)).toEqual([2]);
});

test('this machine, and what has no address, is not limited', () => {
  expect(remaining(5, '127.0.0.1')).toEqual([3, 3, 3, 3, 3]);
  expect(remaining(5, 'unknown')).toEqual([3, 3, 3, 3, 3]);
});

test('a limit of 0 is off', () => {
  expect(limits.reads).toBeUndefined();
});

test('when too many senders are counted, others are let in, and those counted stay so', () => {
  remaining(3);
  for (let scope = 2; scope <= 200_000; scope++) responses.take('203.0.113.7', scope);
  expect(remaining(5, '198.51.100.1')).toEqual([3, 3, 3, 3, 3]);
  expect(responses.take('203.0.113.7', 1).admitted).toBe(false);
});
