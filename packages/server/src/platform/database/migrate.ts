import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { StartError } from '../start-error.ts';

const folder = new URL('../../../../../db/migrations/', import.meta.url);

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly digest: string;
}

/** The shipped migrations, in their order. */
async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return {
        number: Number.parseInt(name, 10),
        name,
        sql,
        digest: createHash('sha256').update(sql).digest('hex'),
      };
    }),
  );
}

export async function newestMigration(): Promise<number> {
  return (await readMigrations()).at(-1)?.number ?? 0;
}

/**
 * Brings the database to the newest schema, each migration in a transaction of its own; instances that start together
 * wait for each other. `upTo` stops at an older schema, for a restore. @throws StartError where the server is too old, its
 * user has too few rights, or the database came from a newer or other Ascolto.
 */
export async function migrate(url: string, upTo = Number.POSITIVE_INFINITY): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'ascolto migrate' });
  await client.connect();
  try {
    await requireVersion(client);
    await client.query(`select pg_advisory_lock(hashtext('ascolto migrate'))`);
    await client.query('create schema if not exists platform');
    await client.query(
      'create table if not exists platform.migration (number integer primary key, name text not null, digest text not null)',
    );
    const applied = await client.query<{ number: number; name: string; digest: string }>(
      'select number, name, digest from platform.migration order by number',
    );
    const migrations = await readMigrations();
    for (const row of applied.rows) requireSame(row, migrations);
    const missing = migrations.slice(applied.rows.length).filter(({ number }) => number <= upTo);
    for (const migration of missing) await apply(client, migration);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === insufficientPrivilege) {
      throw new StartError(
        `The user of the database lacks a right (${error.message}): docs/operations.md tells which it needs.`,
      );
    }
    throw error;
  } finally {
    await client.end();
  }
}

/** In the SQLSTATE table. */
const insufficientPrivilege = '42501';

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version_num') as version`,
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < 15) throw new StartError(`The database is PostgreSQL ${major}: 15 or newer is needed.`);
}

function requireSame(
  row: { number: number; name: string; digest: string },
  migrations: readonly Migration[],
): void {
  const own = migrations.find((migration) => migration.number === row.number);
  if (!own)
    throw new StartError(
      `The database was made by a newer Ascolto (migration ${row.name}): update the application.`,
    );
  if (own.digest !== row.digest) {
    throw new StartError(
      `Migration ${row.name} is not the one that made this database: restore the file or use another database.`,
    );
  }
}

async function apply(client: pg.Client, { number, name, sql, digest }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into platform.migration (number, name, digest) values ($1, $2, $3)', [
      number,
      name,
      digest,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`Migration ${name} failed: ${reason}.`);
  }
}
