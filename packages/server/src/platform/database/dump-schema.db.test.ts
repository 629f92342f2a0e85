import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { dumpSchema } from './dump-schema.ts';

const clone = await testDatabase();
afterAll(() => clone.close());

async function run(statement: string): Promise<void> {
  await sql.raw(statement).execute(clone.database());
}

test('what a migration leaves outside of the schemas of rooms is seen', async () => {
  const before = await dumpSchema(clone.database());
  await run('create table public.migration (number integer primary key)');
  await run('create index planted on public.migration (number)');
  await run('create view public.seen as select number from public.migration');
  await run('create function public.planted() returns integer language sql as $$ select 1 $$');
  const after = await dumpSchema(clone.database());
  expect(before).not.toContain('public.');
  for (const part of [
    'create table public.migration',
    'INDEX planted',
    'create view public.seen',
    'public.planted()',
  ]) {
    expect(after).toContain(part);
  }
});

test('what an extension brings is none of ours', async () => {
  const before = await dumpSchema(clone.database());
  await run('create extension pg_buffercache schema public');
  expect(await dumpSchema(clone.database())).toBe(before);
});
