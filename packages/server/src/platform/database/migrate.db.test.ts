import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { StartError } from '../start-error.ts';
import { testDatabase } from '../testing/test-database.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';

const clone = await testDatabase();
const name = `test_${randomBytes(6).toString('hex')}`;
const url = new URL(clone.url);
url.pathname = `/${name}`;
url.username = name;
url.password = name;

async function run(...statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(clone.database());
}

await run(`create role ${name} login password '${name}'`, `create database ${name}`);
afterAll(async () => {
  await run(`drop database ${name} with (force)`, `drop role ${name}`);
  await clone.close();
});

test('a user who may not make schemas is told so in a sentence', async () => {
  await expect(migrate(url.href)).rejects.toThrow(StartError);
  await expect(migrate(url.href)).rejects.toThrow(/lacks a right .* docs\/operations\.md/);
});

test('a user who is a member of the roles needs no right to grant or make them', async () => {
  await run(`alter database ${name} owner to ${name}`);
  await run(`grant ascolto_collector, ascolto_publisher, ascolto_reporter to ${name}`);
  await migrate(url.href);
  const collector = openDatabase({ url: url.href, role: 'ascolto_collector', maxConnections: 1 });
  expect((await sql`select current_user as name`.execute(collector)).rows).toEqual([
    { name: 'ascolto_collector' },
  ]);
  await collector.destroy();
});
