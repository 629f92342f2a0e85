import { link, open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { writeFrame } from './frames.ts';
import { readTables, type TableShape } from './tables.ts';

export const backupFormat = 1;

/** Rows of these are written in random order: theirs follows the clock. */
const shuffledTables: ReadonlySet<string> = new Set(['collection.inbox', 'collection.submission']);

export type RowCounts = Readonly<Record<string, number>>;

/**
 * Writes everything the database holds at one moment to one file, compressed; the server may go on meanwhile. The file
 * appears whole or not at all. Returns the rows by table.
 */
export async function backup(url: string, file: string): Promise<RowCounts> {
  const client = new pg.Client({ connectionString: url, application_name: 'ascolto backup' });
  await client.connect();
  const partial = `${file}.part`;
  try {
    await client.query('begin isolation level repeatable read read only');
    const counts: Record<string, number> = {};
    const handle = await open(partial, 'wx', 0o600);
    try {
      await pipeline(
        Readable.from(content(client, counts)),
        createGzip({ level: 6 }),
        handle.createWriteStream({ flush: true }),
      );
      // Unlike a renaming, a link never takes the place of a file that is there.
      await link(partial, file);
    } finally {
      await rm(partial, { force: true });
    }
    return counts;
  } finally {
    await client.end();
  }
}

async function* content(client: pg.Client, counts: Record<string, number>): AsyncGenerator<Buffer> {
  const migration = await client.query<{ number: number }>(
    'select max(number) as number from platform.migration',
  );
  yield json('H', { ascolto: 'backup', format: backupFormat, migration: migration.rows[0]?.number });
  for (const table of await readTables(client)) {
    yield json('T', table);
    const copy = client.query(copyTo(`copy (${selection(table)}) to stdout`));
    for await (const chunk of copy) yield writeFrame('D', Buffer.from(chunk));
    counts[table.name] = copy.rowCount;
  }
  yield json('E', { rows: counts });
}

function selection({ name, columns }: TableShape): string {
  const order = shuffledTables.has(name) ? ' order by gen_random_uuid()' : '';
  return `select ${columns.join(', ')} from ${name}${order}`;
}

function json(kind: 'H' | 'T' | 'E', value: unknown): Buffer {
  return writeFrame(kind, Buffer.from(JSON.stringify(value)));
}
