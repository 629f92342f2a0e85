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
export type Role = 'owner' | 'ascolto_collector' | 'ascolto_publisher' | 'ascolto_reporter';

export interface DatabaseOptions {
  readonly url: string;
  readonly role: Role;
  readonly maxConnections: number;
  /** What takes longer fails as unavailable; without it a query may take its time. */
  readonly timeoutMs?: number;
}

/** A pool of connections under one role. A lost connection is replaced at the next query; nothing is retried here. */
export function openDatabase({ url, role, maxConnections, timeoutMs }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: withSettings(url, sessionSettings(role, timeoutMs)),
    max: maxConnections,
    application_name: `ascolto ${role}`,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  if (timeoutMs !== undefined) limitUse(pool, timeoutMs);
  // An idle connection that breaks is no event: the next query opens another one.
  pool.on('error', () => undefined);
  // One that breaks between two queries of a transaction fails the next of them; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
}

/** What an acknowledgement promises rests on no setting of others. A server that lives ends a query before we end it. */
function sessionSettings(role: Role, timeoutMs: number | undefined): readonly string[] {
  return [
    'synchronous_commit=on',
    // No statement here runs long enough to be worth compiling.
    'jit=off',
    // The owner counts and moves thousands of answers at a time: in memory, not in files.
    ...(role === 'owner' ? ['work_mem=32MB'] : [`role=${role}`]),
    ...(timeoutMs === undefined ? [] : [`statement_timeout=${Math.floor(timeoutMs * 0.9)}`]),
  ];
}

/** The address with settings after its own `options`: pg lets those of an address win over any given beside it. */
function withSettings(url: string, settings: readonly string[]): string {
  const address = new URL(url);
  const own = address.searchParams.get('options') ?? '';
  const options = [own, ...settings.map((setting) => `-c ${setting}`)].join(' ').trim();
  address.searchParams.set('options', options);
  return address.href;
}

/**
 * Ends a connection that is held for too long, as that of a server that hangs: the query fails and the next one gets
 * another connection. pg's own `query_timeout` would let the next one wait behind it.
 */
function limitUse(pool: pg.Pool, timeoutMs: number): void {
  const limits = new Map<pg.PoolClient, NodeJS.Timeout>();
  pool.on('acquire', (client) => {
    limits.set(
      client,
      setTimeout(() => void client.end(), timeoutMs),
    );
  });
  pool.on('release', (_error, client) => {
    clearTimeout(limits.get(client));
    limits.delete(client);
  });
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
