import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StartError } from '../start-error.ts';

// Dates are days: they travel as text, never as instants in some time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
// Counts are far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Statements are SQL, one a file under `queries/`; a transaction is a Database too. */
export type Database = Kysely<unknown>;

/** Who a connection is: the owner of the schemas, or one of the roles that an entry point takes. */
export type Role = 'owner' | 'ascolto_collector' | 'ascolto_publisher';

export interface DatabaseOptions {
  readonly url: string;
  readonly role: Role;
  readonly maxConnections: number;
}

/** A pool of connections under one role. A lost connection is replaced at the next query; nothing is retried here. */
export function openDatabase({ url, role, maxConnections }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    application_name: `ascolto ${role}`,
    connectionTimeoutMillis: 5_000,
    ...(role === 'owner' ? {} : { options: `-c role=${role}` }),
  });
  // An idle connection that breaks is no event: the next query opens another one.
  pool.on('error', () => undefined);
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
}

/** @throws StartError naming the server (never its password) where no connection can be made. */
export async function requireReachable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    const { host, pathname } = new URL(url);
    const reason = error instanceof Error && error.message !== '' ? error.message : 'no answer';
    throw new StartError(`The database ${host}${pathname} cannot be reached: ${reason}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Errors that say "the database is away", not "the query is wrong"; classes 08, 53, 57 and 58 of the SQLSTATE table. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^(08|53|57|58|25006|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)/.test(code)) return true;
  return /connection terminated|timeout exceeded when trying to connect|not queryable/i.test(error.message);
}
