import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Counts, createRateLimits, type RateLimits } from './rate-limit.ts';

const off = { sender: 0, network: 0 };
let limits: RateLimits;
let senders: Counts;
let networks: Counts;
let unknowns: number;

function start(perMinute: { readonly sender: number; readonly network: number }): void {
  limits = createRateLimits({ reads: off, steps: off, responses: perMinute }, () => (unknowns += 1));
  const { sender, network } = limits.responses;
  if (!sender || !network) throw new Error('the limits are on');
  senders = sender;
  networks = network;
}

beforeEach(() => {
  vi.useFakeTimers();
  unknowns = 0;
  start({ sender: 3, network: 3 });
});

afterEach(() => {
  limits.stop();
  vi.useRealTimers();
});

/** What is left after each request. */
function remaining(times: number, address: string | undefined = '203.0.113.7', scope = 1): readonly number[] {
  return Array.from({ length: times }, () => senders.take(address, scope).remaining);
}

test('as many are let in as the limit says, then none until the minute is over', () => {
  expect(remaining(3)).toEqual([2, 1, 0]);
  vi.advanceTimersByTime(59_000);
  expect(senders.take('203.0.113.7', 1)).toEqual({
    admitted: false,
    limit: 3,
    remaining: 0,
    resetSeconds: 1,
  });
  vi.advanceTimersByTime(1_000);
  expect(senders.take('203.0.113.7', 1)).toEqual({
    admitted: true,
    limit: 3,
    remaining: 2,
    resetSeconds: 60,
  });
});

test('a sender has a count of its own, for each service', () => {
  expect(remaining(3)).toEqual([2, 1, 0]);
  expect(remaining(1, '203.0.113.200')).toEqual([2]);
  expect(remaining(1, '203.0.113.7', 2)).toEqual([2]);
});

test('a network has one together, and another network another', () => {
  const take = (address: string) => networks.take(address, 1).admitted;
  expect(['203.0.113.7', '203.0.113.8', '203.0.113.9', '203.0.113.10'].map(take)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(take('198.51.100.7')).toBe(true);
});

test('where a network is full is drawn anew each minute, never below the limit nor a quarter above it', () => {
  limits.stop();
  start({ sender: 1, network: 100 });
  const full = Array.from({ length: 20 }, () => {
    vi.advanceTimersByTime(60_000);
    let count = 0;
    while (networks.take('203.0.113.7', 1).admitted) count += 1;
    return count;
  });
  expect(Math.min(...full)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...full)).toBeLessThanOrEqual(125);
  expect(new Set(full).size).toBeGreaterThan(5);
});

test('what is given back can be taken again, and no more', () => {
  remaining(3);
  senders.giveBack('203.0.113.7', 1);
  senders.giveBack('198.51.100.7', 1);
  expect(senders.take('203.0.113.7', 1).admitted).toBe(true);
  expect(senders.take('203.0.113.7', 1).admitted).toBe(false);
  expect(remaining(1, '198.51.100.7')).toEqual([2]);
});

test('who asks on after a refusal is not kept out longer', () => {
  remaining(100);
  vi.advanceTimersByTime(60_000);
  expect(remaining(1)).toEqual([2]);
});

test('this machine is not limited', () => {
  expect(remaining(5, '127.0.0.1')).toEqual([3, 3, 3, 3, 3]);
  expect(unknowns).toBe(0);
});

test('what names no address is limited together, and said to be so', () => {
  expect(remaining(2, 'unknown')).toEqual([2, 1]);
  expect(remaining(2, '_hidden')).toEqual([0, 0]);
  expect(senders.take('unknown', 1).admitted).toBe(false);
  expect(unknowns).toBe(5);
  senders.take(undefined, 1); // the connection is gone
  expect(unknowns).toBe(5);
});

test('a limit of 0 is off', () => {
  expect(limits.reads).toEqual({ sender: undefined, network: undefined });
});

test('when too many senders are counted, others are let in, and those counted stay so', () => {
  remaining(3);
  for (let scope = 2; scope <= 200_000; scope++) senders.take('203.0.113.7', scope);
  expect(remaining(5, '198.51.100.1')).toEqual([3, 3, 3, 3, 3]);
  expect(senders.take('203.0.113.7', 1).admitted).toBe(false);
});
