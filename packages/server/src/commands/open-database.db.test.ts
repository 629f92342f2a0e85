import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { type Config, readConfig } from '../platform/config.ts';
import { runningDatabaseUrl } from '../platform/embedded-postgres/embedded-postgres.ts';
import { lockDataDir } from '../platform/instance-lock.ts';
import { openDatabase } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { useDatabase, usePostgres } from './open-database.ts';

const folder = await mkdtemp(join(tmpdir(), 'ascolto-open-database-'));
await chmod(folder, 0o755);
afterAll(() => rm(folder, { recursive: true }));

function configOf(dataDir: string): Config {
  return readConfig({ DATA_DIR: join(folder, dataDir) });
}

test('without a server, the embedded database runs migrated for as long as the work takes', async () => {
  const config = configOf('alone');
  await usePostgres(config, migrate);
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

describe('where there is no database, none is made, whatever the command:', () => {
  const sentence =
    /^There is no database of Ascolto in the data folder \S+: check DATA_DIR, or start the server/;

  test('in a folder that does not exist', async () => {
    const config = configOf('mistyped');
    await expect(useDatabase(config, () => Promise.resolve())).rejects.toThrow(sentence);
    expect(existsSync(config.dataDir)).toBe(false);
  });

  test('in a folder of something else', async () => {
    const config = configOf('other');
    await mkdir(join(config.dataDir, 'postgres'), { recursive: true });
    await expect(useDatabase(config, () => Promise.resolve())).rejects.toThrow(sentence);
    expect(await readdir(config.dataDir, { recursive: true })).toEqual(['postgres']);
  });

  test('at an address where there is another', async () => {
    const empty = await emptyDatabase();
    const config = readConfig({ DATABASE_URL: empty.url });
    const work = useDatabase(config, () => Promise.resolve());
    await expect(work).rejects.toThrow(/^There is no database of Ascolto at \S+: check DATABASE_URL/);
    await expect(work).rejects.not.toThrow(new URL(empty.url).password);
    expect(await empty.schemas()).toEqual([]);
    await empty.close();
  });
});

/** On the server of the tests. */
async function emptyDatabase() {
  const url = new URL(inject('templateUrl'));
  url.pathname = '/postgres';
  const name = `empty_${randomBytes(6).toString('hex')}`;
  const server = openDatabase({ url: url.href, role: 'owner', maxConnections: 1 });
  await sql`create database ${sql.id(name)}`.execute(server);
  url.pathname = `/${name}`;
  const database = openDatabase({ url: url.href, role: 'owner', maxConnections: 1 });
  return {
    url: url.href,
    schemas: async () => {
      const { rows } =
        await sql`select from pg_namespace where nspname !~ '^(pg_|information_schema|public)'`.execute(
          database,
        );
      return rows;
    },
    close: async () => {
      await database.destroy();
      await sql`drop database ${sql.id(name)}`.execute(server);
      await server.destroy();
    },
  };
}

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
