import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { followNotices, notify } from './notices.ts';
import { testDatabase } from './testing/test-database.ts';

const clone = await testDatabase();
afterAll(() => clone.close());

/** Follows until a register change is heard; what was heard, in its order. */
async function followed(send: () => Promise<void>): Promise<readonly unknown[]> {
  const heard: unknown[] = [];
  const end = Promise.withResolvers<void>();
  const notices = await followNotices(clone.url, {
    handlers: {
      registry_changed: () => end.resolve(),
      released: (services) => heard.push(services),
    },
    onGap: () => heard.push('gap'),
    onError: () => heard.push('error'),
  });
  await send();
  await notify(clone.database(), 'registry_changed', '');
  await end.promise;
  await notices.close();
  return heard;
}

test('what was told before it listened is a gap', async () => {
  expect(await followed(async () => undefined)).toEqual(['gap']);
});

test('the services of a release arrive as their ids', async () => {
  expect(await followed(() => notify(clone.database(), 'released', '[1,2]'))).toEqual(['gap', [1, 2]]);
});

test.each(['', 'x', '{}', '["1"]', 'null', '[1.5]'])(
  'a notice that is none of ours, as %j, is told and taken for a gap',
  async (payload) => {
    const heard = await followed(() => notify(clone.database(), 'released', payload));
    expect(heard).toEqual(['gap', 'error', 'gap']);
  },
);

test('other channels of the database are none of ours', async () => {
  const send = async (): Promise<void> => {
    await sql`select pg_notify('released', 'x')`.execute(clone.database());
  };
  expect(await followed(send)).toEqual(['gap']);
});
