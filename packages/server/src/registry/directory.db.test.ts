import type { KyselyPlugin } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../platform/testing/test-database.ts';
import { openDirectory } from './directory.ts';

const clone = await testDatabase();
afterAll(() => clone.close());

test('a reading of the register waits for the one before it, so that none is overtaken', async () => {
  const steps: string[] = [];
  const watch: KyselyPlugin = {
    transformQuery: ({ node }) => {
      steps.push('asks');
      return node;
    },
    transformResult: async ({ result }) => {
      steps.push('reads');
      return result;
    },
  };
  const directory = await openDirectory(clone.database().withPlugin(watch));
  steps.length = 0;
  await Promise.all([directory.refresh(), directory.refresh()]);
  const once = ['asks', 'asks', 'reads', 'reads'];
  expect(steps).toEqual([...once, ...once]);
});
