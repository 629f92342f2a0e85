import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const source = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), 'ascolto-backup-'));
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true, force: true });
});

const hostile = 'tab\there, "quotes", back\\slash, \\N, \\., line\nend, à 你 🇮🇹';

await sql`insert into registry.administration (ipa, name, category, type) values ('inps', ${hostile}, 'C16', 'central')`.execute(
  source.database(),
);
await sql`
  insert into registry.service (administration_id, slug, names, type, audience, state)
  select 1, 'service-' || n, '{"it": "Servizio"}', 'counter', 'citizens', 'live' from generate_series(1, 2000) n`.execute(
  source.database(),
);
await sql`
  insert into collection.inbox
  select n, null, 'instant-feedback', 1, '2026-11-22', 'web', 'it', 'open', 'platform', '{"overall": 3}', '{}', 'overall overall=3'
  from generate_series(1, 500) n`.execute(source.database());

const noBackup = /The file \S+\.backup is no backup of Ascolto\./;

async function attempt(prepare: (file: string) => Promise<void>) {
  const file = join(folder, `${Math.random()}.backup`);
  await backup(source.url, file);
  await prepare(file);
  const target = await testDatabase();
  try {
    await restore(target.url, file);
    return { error: undefined };
  } catch (error) {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::integer as n from registry.administration`.execute(target.database());
    return { error: String(error), administrations: rows[0]?.n };
  } finally {
    await target.close();
  }
}

describe('a backup', () => {
  it('restores every row of every table as it was, and numbers go on', async () => {
    const file = join(folder, 'whole.backup');
    const written = await backup(source.url, file);
    const target = await testDatabase();
    expect(await restore(target.url, file)).toEqual(written);
    const digest = sql<{ digest: string }>`
      select md5((select string_agg(a::text, ',' order by id) from registry.administration a)
              || (select string_agg(s::text, ',' order by id) from registry.service s)
              || (select string_agg(i::text, ',' order by service_id) from collection.inbox i)) as digest`;
    expect((await digest.execute(target.database())).rows).toEqual(
      (await digest.execute(source.database())).rows,
    );
    const next = await sql<{ id: number }>`
      insert into registry.administration (ipa, name, category, type) values ('new', 'New', 'L6', 'other') returning id`.execute(
      target.database(),
    );
    expect(next.rows).toEqual([{ id: 2 }]);
    await target.close();
  });

  it('does not tell in which order answers came', async () => {
    const file = join(folder, 'order.backup');
    await backup(source.url, file);
    const target = await testDatabase();
    await restore(target.url, file);
    const { rows } = await sql<{
      id: number;
    }>`select service_id as id from collection.inbox order by ctid`.execute(target.database());
    const ids = rows.map((row) => row.id);
    expect(ids).not.toEqual(ids.toSorted((a, b) => a - b));
    await target.close();
  });

  it.each([
    [
      'cut off',
      (file: string) => truncate(file, 3_000),
      /The backup \S+ cannot be restored: the file was cut off\./,
    ],
    [
      'damaged',
      async (file: string) => {
        const bytes = await readFile(file);
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 2_000) ^ 0xff, bytes.length - 2_000);
        await writeFile(file, bytes);
      },
      /The backup \S+ cannot be restored/,
    ],
    ['something else', (file: string) => writeFile(file, 'hello'), noBackup],
    ['something else compressed', (file: string) => writeFile(file, gzipSync('hello, world')), noBackup],
    ['empty', (file: string) => writeFile(file, ''), noBackup],
    ['missing', (file: string) => rm(file), /The file \S+\.backup does not exist\./],
    ['a folder', (file: string) => rm(file).then(() => mkdir(file)), /The file \S+\.backup is a folder\./],
  ])('that is %s is refused and nothing changes', async (_how, prepare, message) => {
    const outcome = await attempt(prepare);
    expect(outcome.error).toMatch(message);
    expect(outcome.administrations).toBe(0);
  });

  it('is not restored over what is there', async () => {
    const file = join(folder, 'again.backup');
    await backup(source.url, file);
    await expect(restore(source.url, file)).rejects.toThrow(/not empty/);
  });
});
