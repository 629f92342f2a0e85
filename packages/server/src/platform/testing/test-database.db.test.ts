import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from './test-database.ts';

const first = await testDatabase();
const second = await testDatabase();
afterAll(() => Promise.all([first.close(), second.close()]));

const insert = sql`insert into registry.administration (ipa, name, category, type) values ('inps', 'INPS', 'C16', 'central')`;
const count = sql<{ count: number }>`select count(*)::integer as count from registry.administration`;

test('each clone is migrated and sees nothing of another', async () => {
  await insert.execute(first.database());
  expect((await count.execute(first.database())).rows).toEqual([{ count: 1 }]);
  expect((await count.execute(second.database())).rows).toEqual([{ count: 0 }]);
});

test('a clone can be opened under the role of an entry point, which may read the register and not write it', async () => {
  const collector = second.database('ascolto_collector');
  expect((await count.execute(collector)).rows).toEqual([{ count: 0 }]);
  await expect(insert.execute(collector)).rejects.toThrow(/permission denied/);
});

test('closing drops the database', async () => {
  const short = await testDatabase();
  const listed = sql<{
    name: string;
  }>`select datname as name from pg_database where datname = ${new URL(short.url).pathname.slice(1)}`;
  expect((await listed.execute(first.database())).rows).toHaveLength(1);
  await short.close();
  expect((await listed.execute(first.database())).rows).toHaveLength(0);
});
