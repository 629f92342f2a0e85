import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRateLimits } from './rate-limit.ts';

const hashed = vi.hoisted((): string[] => []);
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  return {
    ...crypto,
    hash: (algorithm: string, data: string) => {
      hashed.push(data);
      return crypto.hash(algorithm, data);
    },
  };
});

const ten = { sender: 10, network: 10 };
const perMinute = { reads: ten, steps: ten, responses: ten };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a sender is counted under a key of 256 random bits that lives a minute', () => {
  const limits = createRateLimits(perMinute);
  const keyOf = (address: string) => {
    limits.reads.network?.take(address, 7);
    return /^([\w-]{43}) 7 203\.0\.113$/.exec(hashed.at(-1) ?? '')?.[1];
  };
  const first = keyOf('203.0.113.7');
  expect(first).toBeDefined();
  expect(keyOf('203.0.113.8')).toBe(first);
  vi.advanceTimersByTime(60_000);
  const second = keyOf('203.0.113.7');
  expect(second).toBeDefined();
  expect(second).not.toBe(first);
  limits.stop();
});

test('the full address of a sender is nowhere but under such a key too', () => {
  const limits = createRateLimits(perMinute);
  limits.responses.sender?.take('203.0.113.7', 7);
  expect(hashed.at(-1)).toMatch(/^[\w-]{43} 7 203\.0\.113\.7$/);
  limits.stop();
});

test('keys are thrown away by the clock, not by the next request', () => {
  const limits = createRateLimits(perMinute);
  expect(vi.getTimerCount()).toBe(1);
  limits.stop();
  expect(vi.getTimerCount()).toBe(0);
});
