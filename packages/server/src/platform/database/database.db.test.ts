import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { openPassage } from '../testing/passage.ts';
import { testDatabase } from '../testing/test-database.ts';
import { type Database, isUnavailable, openDatabase } from './database.ts';

const clone = await testDatabase();
afterAll(() => clone.close());

async function show(database: Database, setting: string): Promise<string | undefined> {
  const { rows } = await sql<{ value: string }>`select current_setting(${setting}) as value`.execute(
    database,
  );
  return rows[0]?.value;
}

test('options in the address are kept, and take no role from a connection', async () => {
  const url = new URL(clone.url);
  url.searchParams.set('options', '-c work_mem=1234kB -c role=none');
  const database = openDatabase({ url: url.href, role: 'ascolto_publisher', maxConnections: 1 });
  const { rows } = await sql`select current_user as name`.execute(database);
  expect(rows).toEqual([{ name: 'ascolto_publisher' }]);
  expect(await show(database, 'work_mem')).toBe('1234kB');
  await database.destroy();
});

test('a commit waits for the disk, whatever the server is set to', async () => {
  for (const role of ['owner', 'ascolto_collector'] as const) {
    expect(await show(clone.database(role), 'synchronous_commit')).toBe('on');
  }
});

test('a query that takes too long fails as unavailable, and leaves its connection of use', async () => {
  const database = openDatabase({ url: clone.url, role: 'owner', maxConnections: 1, timeoutMs: 1_000 });
  const pid = sql`select pg_backend_pid() as pid`;
  const before = (await pid.execute(database)).rows;
  await expect(sql`select pg_sleep(60)`.execute(database)).rejects.toSatisfy(isUnavailable);
  expect((await pid.execute(database)).rows).toEqual(before);
  await database.destroy();
});

test('a server that hangs fails a query as unavailable, and the next one gets another connection', async () => {
  const passage = await openPassage(clone.url);
  const database = openDatabase({ url: passage.url, role: 'owner', maxConnections: 1, timeoutMs: 500 });
  await sql`select 1`.execute(database);
  passage.hang();
  await expect(sql`select 1`.execute(database)).rejects.toSatisfy(isUnavailable);
  expect((await sql`select 2 as two`.execute(database)).rows).toEqual([{ two: 2 }]);
  await database.destroy();
  await passage.close();
});
