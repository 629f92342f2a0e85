import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOpenStreams, type OpenStreams } from './open-streams.ts';

let streams: OpenStreams;
beforeEach(() => {
  vi.useFakeTimers();
  streams = createOpenStreams(2);
});
afterEach(() => {
  streams.stop();
  vi.useRealTimers();
});

test('a part of the network has as many as it may, until one of them ends', () => {
  const end = streams.open('203.0.113.7');
  expect(streams.open('203.0.113.8')).toBeDefined();
  expect(streams.open('203.0.113.9')).toBeUndefined();
  expect(streams.open('198.51.100.7')).toBeDefined();
  end?.();
  expect(streams.open('203.0.113.9')).toBeDefined();
  expect(streams.open('203.0.113.9')).toBeUndefined();
});

test('this machine has as many as it likes', () => {
  for (let round = 0; round < 5; round++) expect(streams.open('127.0.0.1')).toBeDefined();
});

test('after a day nothing is known of a sender, and the end of an old stream frees no place', () => {
  const ends = [streams.open('203.0.113.7'), streams.open('203.0.113.7')];
  vi.advanceTimersByTime(86_400_000);
  expect(streams.open('203.0.113.7')).toBeDefined();
  for (const end of ends) end?.();
  expect(streams.open('203.0.113.7')).toBeDefined();
  expect(streams.open('203.0.113.7')).toBeUndefined();
});
