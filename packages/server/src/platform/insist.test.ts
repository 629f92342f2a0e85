import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { insist } from './insist.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what fails is told and tried again until it succeeds', async () => {
  const faults = [new Error('first'), new Error('second')];
  const told: unknown[] = [];
  const run = vi.fn<() => Promise<void>>(async () => {
    const fault = faults.shift();
    if (fault) throw fault;
  });
  const task = insist({ run, pauseMs: 100, onError: (error) => told.push(error) });
  task.request();
  await vi.runAllTimersAsync();
  expect(run).toHaveBeenCalledTimes(3);
  expect(told).toHaveLength(2);
});

test('runs follow one another, one for all who ask meanwhile', async () => {
  const runs: PromiseWithResolvers<void>[] = [];
  const task = insist({
    run: () => {
      const started = Promise.withResolvers<void>();
      runs.push(started);
      return started.promise;
    },
    pauseMs: 100,
    onError: () => undefined,
  });
  for (const _ of 'abc') task.request();
  expect(runs).toHaveLength(1);
  runs[0]?.resolve();
  await vi.runAllTimersAsync();
  expect(runs).toHaveLength(2);
  runs[1]?.resolve();
  await vi.runAllTimersAsync();
  expect(runs).toHaveLength(2);
});

test('nothing is tried again after it was stopped', async () => {
  const run = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('away')));
  const task = insist({ run, pauseMs: 100, onError: () => undefined });
  task.request();
  await vi.advanceTimersByTimeAsync(0);
  task.stop();
  await vi.runAllTimersAsync();
  expect(run).toHaveBeenCalledTimes(1);
});
