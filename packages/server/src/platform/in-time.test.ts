import { expect, test } from 'vitest';
import { endsInTime } from './in-time.ts';

test('work that ends is told from work that hangs', async () => {
  expect(await endsInTime(Promise.resolve('done'), 60_000)).toBe(true);
  expect(await endsInTime(Promise.withResolvers().promise, 1)).toBe(false);
});

test('work that fails in time fails', async () => {
  await expect(endsInTime(Promise.reject(new Error('no')), 60_000)).rejects.toThrow('no');
});
