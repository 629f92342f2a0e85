import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { revealingLogSettings } from './private-log.ts';

const clone = await testDatabase();
afterAll(() => clone.close());

test('the embedded database reveals nothing in its log', async () => {
  expect(await revealingLogSettings(clone.url)).toEqual([]);
});

test('a setting that puts what is written into the log is named as it should be', async () => {
  const name = new URL(clone.url).pathname.slice(1);
  await sql.raw(`alter database ${name} set log_error_verbosity = verbose`).execute(clone.database());
  await sql.raw(`alter database ${name} set log_min_duration_statement = 100`).execute(clone.database());
  expect(await revealingLogSettings(clone.url)).toEqual([
    'log_min_duration_statement = -1',
    'log_error_verbosity = terse',
  ]);
});
