import type { Config } from '../config.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres/embedded-postgres.ts';
import { lockDataDir } from '../instance-lock.ts';
import { requireReachable } from './database.ts';
import { migrate } from './migrate.ts';
import { revealingLogSettings } from './private-log.ts';

/** A migrated database, ours or given. */
export interface DatabaseHandle {
  readonly url: string;
  /** For people: without any password. */
  readonly where: string;
  /** What the operator should put right, in a sentence each. */
  readonly warnings: readonly string[];
  /** Calls back when the embedded database ended and did not come back. */
  onLost(callback: () => void): void;
  stop(): Promise<void>;
}

/** @throws StartError saying in a sentence what is in the way. */
export async function provideDatabase(config: Config): Promise<DatabaseHandle> {
  return config.databaseUrl === undefined
    ? provideEmbedded(config.dataDir)
    : provideGiven(config.databaseUrl);
}

async function provideGiven(url: string): Promise<DatabaseHandle> {
  await requireReachable(url);
  await migrate(url);
  const { host, pathname } = new URL(url);
  return {
    url,
    where: `PostgreSQL at ${host}${pathname}`,
    warnings: await logWarnings(url),
    onLost: () => undefined,
    stop: async () => undefined,
  };
}

async function logWarnings(url: string): Promise<readonly string[]> {
  const settings = await revealingLogSettings(url);
  if (settings.length === 0) return [];
  return [
    `The log of this database can show what citizens write: set ${settings.join(', ')} (docs/operations.md).`,
  ];
}

async function provideEmbedded(dataDir: string): Promise<DatabaseHandle> {
  const lock = await lockDataDir(dataDir);
  try {
    const postgres = await startEmbeddedPostgres({ dataDir });
    await migrate(postgres.url);
    const keeper = keepRunning(postgres, dataDir);
    return {
      url: postgres.url,
      where: `embedded, in ${dataDir}`,
      warnings: [],
      onLost: keeper.onLost,
      stop: async () => {
        await keeper.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Starts the database again, on the port that everyone knows, when it ends without having been stopped. */
function keepRunning(
  first: EmbeddedPostgres,
  dataDir: string,
): { onLost(callback: () => void): void; stop(): Promise<void> } {
  let current = first;
  let stopping = false;
  let restarting: Promise<void> | undefined;
  let lost: () => void = () => undefined;

  function watch(postgres: EmbeddedPostgres): void {
    void postgres.ended.then(() => {
      if (!stopping) restarting = restart();
    });
  }

  async function restart(): Promise<void> {
    try {
      current = await startEmbeddedPostgres({ dataDir, port: first.port });
      watch(current);
    } catch {
      lost();
    } finally {
      restarting = undefined;
    }
  }

  watch(first);
  return {
    onLost: (callback) => {
      lost = callback;
    },
    stop: async () => {
      stopping = true;
      await restarting;
      await current.stop();
    },
  };
}
