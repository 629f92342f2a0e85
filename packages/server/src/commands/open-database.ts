import type { Config } from '../platform/config.ts';
import { type Database, openDatabase, requireReachable } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import {
  runningDatabaseUrl,
  startEmbeddedPostgres,
} from '../platform/embedded-postgres/embedded-postgres.ts';
import { lockDataDir } from '../platform/instance-lock.ts';

export interface CommandDatabase {
  readonly url: string;
  /** As the owner of the schemas. */
  readonly database: Database;
}

/** Does a command's work on the database of the settings, brought to the newest schema before. */
export async function useDatabase<Result>(
  config: Config,
  work: (opened: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  return usePostgres(config, async (url) => {
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
 * of a server that runs, or the embedded one started for as long as the work takes.
 */
export async function usePostgres<Result>(
  config: Config,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = await findServer(config);
  try {
    await requireReachable(server.url);
    return await work(server.url);
  } finally {
    await server.leave();
  }
}

interface Server {
  readonly url: string;
  leave(): Promise<void>;
}

async function findServer({ databaseUrl, dataDir }: Config): Promise<Server> {
  const url = databaseUrl ?? (await runningDatabaseUrl(dataDir));
  return url === undefined ? startServer(dataDir) : { url, leave: async () => undefined };
}

async function startServer(dataDir: string): Promise<Server> {
  const lock = await lockDataDir(dataDir);
  try {
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
