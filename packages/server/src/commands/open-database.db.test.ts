import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { type Config, readConfig } from '../platform/config.ts';
import { runningDatabaseUrl } from '../platform/embedded-postgres/embedded-postgres.ts';
import { lockDataDir } from '../platform/instance-lock.ts';
import { useDatabase } from './open-database.ts';

const folder = await mkdtemp(join(tmpdir(), 'ascolto-open-database-'));
await chmod(folder, 0o755);
afterAll(() => rm(folder, { recursive: true }));

function configOf(dataDir: string): Config {
  return readConfig({ DATA_DIR: join(folder, dataDir) });
}

test('without a server, the embedded database runs migrated for as long as the work takes', async () => {
  const config = configOf('alone');
  await useDatabase(config, async ({ url, database }) => {
    await sql`select from registry.administration`.execute(database);
    expect(await runningDatabaseUrl(config.dataDir)).toBe(url);
    // Meanwhile it is like that of a server: another command joins it, and leaves it running.
    await useDatabase(config, async (joined) => expect(joined.url).toBe(url));
    await sql`select 1`.execute(database);
  });
  expect(await runningDatabaseUrl(config.dataDir)).toBeUndefined();
  const lock = await lockDataDir(config.dataDir);
  await lock.release();
});

test('work that fails stops it too', async () => {
  const config = configOf('alone');
  await expect(useDatabase(config, () => Promise.reject(new Error('work failed')))).rejects.toThrow(
    'work failed',
  );
  expect(await runningDatabaseUrl(config.dataDir)).toBeUndefined();
  const lock = await lockDataDir(config.dataDir);
  await lock.release();
});

test('beside a server that only starts, it is refused', async () => {
  const config = configOf('starting');
  const lock = await lockDataDir(config.dataDir);
  try {
    const work = useDatabase(config, () => Promise.resolve());
    await expect(work).rejects.toThrow(/in use by another instance/);
  } finally {
    await lock.release();
  }
});
