import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDir } from './instance-lock.ts';
import { StartError } from './start-error.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ascolto-lock-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const together = 20;

async function winners(): Promise<number> {
  const tries = await Promise.allSettled(Array.from({ length: together }, () => lockDataDir(dataDir)));
  const refused = tries.filter((one) => one.status === 'rejected');
  for (const { reason } of refused) expect(reason).toBeInstanceOf(StartError);
  return together - refused.length;
}

test('of many who ask at the same moment one gets the folder', async () => {
  expect(await winners()).toBe(1);
  expect(await readFile(join(dataDir, 'instance.lock'), 'utf8')).toMatch(
    new RegExp(`^${process.pid} \\d+\n$`),
  );
});

test.each(['1 1\n', '', 'x'])(
  'a lock that outlived its process, as %j, is taken over by one',
  async (stale) => {
    await writeFile(join(dataDir, 'instance.lock'), stale);
    expect(await winners()).toBe(1);
    expect(await readdir(dataDir)).toEqual(['instance.lock']);
  },
);

test('one who ended while taking over a lock holds up nobody', async () => {
  await writeFile(join(dataDir, 'instance.lock'), '1 1\n');
  await writeFile(join(dataDir, 'instance.lock.removal'), '1 1\n');
  expect(await winners()).toBe(1);
  expect(await readdir(dataDir)).toEqual(['instance.lock']);
});

test('a folder that was given back can be taken again', async () => {
  await (await lockDataDir(dataDir)).release();
  await (await lockDataDir(dataDir)).release();
  expect(await readdir(dataDir)).toEqual([]);
});
