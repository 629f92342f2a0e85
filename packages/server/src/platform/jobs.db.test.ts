import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { startJobs } from './jobs.ts';
import { openPassage } from './testing/passage.ts';
import { testDatabase } from './testing/test-database.ts';

const clone = await testDatabase();
afterAll(() => clone.close());

test('a job that fails is told once, by its own error', async () => {
  const fault = new Error('planted');
  const told: unknown[] = [];
  const failed = Promise.withResolvers<void>();
  const job = { name: 'broken', cron: '0 0 1 1 *', run: () => Promise.reject(fault) };
  const runner = await startJobs(clone.url, [job], (error) => {
    told.push(error);
    failed.resolve();
  });
  await sql`select jobs.add_job('broken', max_attempts => 1)`.execute(clone.database());
  await failed.promise;
  await runner.stop();
  expect(told).toEqual([fault]);
});

test('a database that goes away is told, and does not keep the jobs from stopping', async () => {
  const passage = await openPassage(clone.url);
  const failed = Promise.withResolvers<unknown>();
  const runner = await startJobs(passage.url, [], failed.resolve);
  await passage.close();
  expect(await failed.promise).toBeInstanceOf(Error);
  await runner.stop();
});
