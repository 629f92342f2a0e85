import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import { z } from 'zod';
import { migrate, newestMigration } from '../database/migrate.ts';
import { StartError } from '../start-error.ts';
import { backupFormat, type RowCounts } from './backup.ts';
import { type Frame, readFrames } from './frames.ts';
import { readTables } from './tables.ts';

const headSchema = z.object({
  ascolto: z.literal('backup'),
  format: z.literal(backupFormat),
  migration: z.int(),
});
const tableSchema = z.object({ name: z.string(), columns: z.array(z.string()) });
const endSchema = z.object({ rows: z.record(z.string(), z.int()) });

/**
 * Fills an empty database from a backup: its schema first as it was then, the rows in one transaction, then the
 * migrations that came since. Returns the rows by table.
 * @throws StartError, with the database as empty as before, where the file is no whole backup, comes from a newer
 * Ascolto, or the database holds something.
 */
export async function restore(url: string, file: string): Promise<RowCounts> {
  const content = createGunzip();
  // What goes wrong in reading reaches whoever reads the content.
  pipeline(createReadStream(file), content, () => undefined);
  const frames = readFrames(content);
  try {
    return await restoreFrames(url, await readHead(frames, file), frames);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The backup ${file} cannot be restored: ${damage(error)}.`);
  }
}

type Head = z.infer<typeof headSchema>;

/** @throws StartError where the file does not begin as a backup does. */
async function readHead(frames: AsyncGenerator<Frame>, file: string): Promise<Head> {
  try {
    const first = await frames.next();
    if (first.done !== true && first.value.kind === 'H') return headSchema.parse(parse(first.value));
  } catch (error) {
    const reason = unreadable(error);
    if (reason !== undefined) throw new StartError(`The file ${file} ${reason}.`);
  }
  throw new StartError(`The file ${file} is no backup of Ascolto.`);
}

function unreadable(error: unknown): string | undefined {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist';
    case 'EACCES':
      return 'cannot be read: permission denied';
    case 'EISDIR':
      return 'is a folder';
    default:
      return undefined;
  }
}

function damage(error: unknown): string {
  switch (codeOf(error)) {
    case 'Z_BUF_ERROR':
      return 'the file was cut off';
    case 'Z_DATA_ERROR':
      return 'the file is damaged';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

async function restoreFrames(url: string, head: Head, frames: AsyncGenerator<Frame>): Promise<RowCounts> {
  if (head.migration > (await newestMigration())) {
    throw new StartError('The backup was made by a newer Ascolto: update the application.');
  }
  await migrate(url, head.migration);
  const client = new pg.Client({ connectionString: url, application_name: 'ascolto restore' });
  await client.connect();
  let counts: RowCounts;
  try {
    await client.query('begin');
    await requireEmpty(client);
    counts = await fill(client, frames);
    await client.query('commit');
  } finally {
    await client.end();
  }
  await migrate(url);
  return counts;
}

async function requireEmpty(client: pg.Client): Promise<void> {
  for (const { name } of await readTables(client)) {
    const { rowCount } = await client.query(`select from ${name} limit 1`);
    if (rowCount !== 0)
      throw new StartError('The database is not empty: restore into a new DATA_DIR or an empty database.');
  }
}

async function fill(client: pg.Client, frames: AsyncGenerator<Frame>): Promise<RowCounts> {
  const counts: Record<string, number> = {};
  let table: { name: string; copy: CopyStreamQuery } | undefined;
  const closeTable = async (): Promise<void> => {
    if (!table) return;
    table.copy.end();
    await finished(table.copy);
    counts[table.name] = table.copy.rowCount;
    table = undefined;
  };
  for await (const frame of frames) {
    switch (frame.kind) {
      case 'T': {
        await closeTable();
        const { name, columns } = tableSchema.parse(parse(frame));
        await requireTable(client, name, columns);
        table = { name, copy: startCopy(client, `copy ${name} (${columns.join(', ')}) from stdin`) };
        break;
      }
      case 'D':
        if (!table) throw new Error('rows come before their table');
        if (!table.copy.write(frame.content)) await once(table.copy, 'drain');
        break;
      case 'E':
        await closeTable();
        requireSame(endSchema.parse(parse(frame)).rows, counts);
        await advanceIdentities(client);
        return counts;
      default:
        throw new Error('a second head');
    }
  }
  throw new Error('the file was cut off');
}

/** A failure reaches whoever writes or waits; where the restore failed elsewhere already, nobody does. */
function startCopy(client: pg.Client, statement: string): CopyStreamQuery {
  const copy = client.query(copyFrom(statement));
  copy.on('error', () => undefined);
  return copy;
}

/** Names come from a file: only those of our own tables and columns become part of a statement. */
async function requireTable(client: pg.Client, name: string, columns: readonly string[]): Promise<void> {
  const own = (await readTables(client)).find((table) => table.name === name);
  if (!own || columns.some((column) => !own.columns.includes(column)))
    throw new Error(`unknown table or column in ${name}`);
}

function requireSame(told: RowCounts, counts: RowCounts): void {
  for (const [name, rows] of Object.entries(told)) {
    if (counts[name] !== rows) throw new Error(`${name} has ${counts[name] ?? 0} rows instead of ${rows}`);
  }
}

/** Numbers given to new rows go on after the restored ones. */
async function advanceIdentities(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; column: string; sequence: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as column,
           pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attidentity <> '' and n.nspname !~ '^pg_' and n.nspname <> 'jobs'`);
  for (const { name, column, sequence } of rows) {
    await client.query(
      `select setval($1, (select max(${column}) from ${name})) where exists (select from ${name})`,
      [sequence],
    );
  }
}

function parse({ content }: Frame): unknown {
  return JSON.parse(content.toString('utf8'));
}
