import { existsSync, globSync } from 'node:fs';
import { sql } from 'kysely';
import type { Config } from '../platform/config.ts';
import { type Database, openDatabase, requireReachable } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import {
  runningDatabaseUrl,
  startEmbeddedPostgres,
} from '../platform/embedded-postgres/embedded-postgres.ts';
import { lockDataDir } from '../platform/instance-lock.ts';
import { CommandError } from './command.ts';

export interface CommandDatabase {
  readonly url: string;
  /** As the owner of the schemas. */
  readonly database: Database;
}

/**
 * Does a command's work on the database of the settings, brought to the newest schema before.
 * @throws CommandError where there is none: a mistyped setting must not make an empty one.
 */
export async function useDatabase<Result>(
  config: Config,
  work: (opened: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  if (config.databaseUrl === undefined && !existsSync(config.dataDir)) throw noDatabase(config);
  return withServer(await findServer(config, requireCluster), async (url) => {
    await requireAscolto(config, url);
    await migrate(url);
    const database = openDatabase({ url, role: 'owner', maxConnections: 4 });
    try {
      return await work({ url, database });
    } finally {
      await database.destroy();
    }
  });
}

/**
 * Does a command's work on the PostgreSQL of the settings, whatever it holds: the one of DATABASE_URL, the embedded one
 * of a server that runs, or the embedded one started for as long as the work takes, made where there is none.
 */
export async function usePostgres<Result>(
  config: Config,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  return withServer(await findServer(config, () => undefined), work);
}

async function withServer<Result>(server: Server, work: (url: string) => Promise<Result>): Promise<Result> {
  try {
    await requireReachable(server.url);
    return await work(server.url);
  } finally {
    await server.leave();
  }
}

/** @throws CommandError where no start, restore or simulation ever made a database in the data folder. */
function requireCluster(config: Config): void {
  if (globSync('postgres/*/PG_VERSION', { cwd: config.dataDir }).length === 0) throw noDatabase(config);
}

/** @throws CommandError where the database was never one of Ascolto. */
async function requireAscolto(config: Config, url: string): Promise<void> {
  const database = openDatabase({ url, role: 'owner', maxConnections: 1 });
  try {
    const { rows } = await sql<{ held: boolean }>`
      select to_regclass('platform.migration') is not null as held`.execute(database);
    if (rows[0]?.held !== true) throw noDatabase(config);
  } finally {
    await database.destroy();
  }
}

function noDatabase({ databaseUrl, dataDir }: Config): CommandError {
  const [where, setting] =
    databaseUrl === undefined
      ? [`in the data folder ${dataDir}`, 'DATA_DIR']
      : [`at ${new URL(databaseUrl).host}${new URL(databaseUrl).pathname}`, 'DATABASE_URL'];
  return new CommandError(
    `There is no database of Ascolto ${where}: check ${setting}, or start the server, which makes one.`,
  );
}

interface Server {
  readonly url: string;
  leave(): Promise<void>;
}

/** `check` is asked under the lock of the folder in which a database would be started. */
async function findServer(config: Config, check: (config: Config) => void): Promise<Server> {
  const url = config.databaseUrl ?? (await runningDatabaseUrl(config.dataDir));
  return url === undefined ? startServer(config, check) : { url, leave: async () => undefined };
}

async function startServer(config: Config, check: (config: Config) => void): Promise<Server> {
  const { dataDir } = config;
  const lock = await lockDataDir(dataDir);
  try {
    check(config);
    const postgres = await startEmbeddedPostgres({ dataDir });
    const stop = async (): Promise<void> => {
      await postgres.stop();
      await lock.release();
    };
    const interrupted = (): void => void stop().finally(() => process.exit(interruptedCode));
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.once(signal, interrupted);
    return {
      url: postgres.url,
      leave: async () => {
        for (const signal of signals) process.off(signal, interrupted);
        await stop();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** What shells take for "ended by Ctrl-C". */
const interruptedCode = 130;
